package org.hoidong.core.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierCategory;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.FieldOfWork;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoterPetitionTest {

    private static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final TierKind UPPER = TierKind.of("upper", Label.of("Cấp trên", "Upper"), TierCategory.UPPER);
    private static final TierKind LOWER = TierKind.of("lower", Label.of("Cấp dưới", "Lower"), TierCategory.BASIC);
    private static final BodyId STANDING_COMMITTEE = BodyId.of("tt-hdnd-tinh");
    private static final BodyId DEPARTMENT = BodyId.of("so-gtvt");
    private static final BodyId COMMITTEE = BodyId.of("ban-ktns");
    private static final Provision REGULATIONS = Provision.of("Working regulations", "21");
    private static final TimeLimit THIRTY_DAYS = TimeLimit.ofCalendarDays(30).by(REGULATIONS);
    private static final RulesInForce RULES = RuleBook.builder("invented", "1")
            .put(
                    PetitionRules.ANSWER_WITHIN,
                    Dated.setting(THIRTY_DAYS, DateSpan.from(LocalDate.of(2021, 7, 22)), REGULATIONS))
            .build()
            .on(TUE_2022_08_02);

    @Nested
    class JudgeFollowUp {

        @Test
        void acceptsOneOfTheCouncilsOwnTierThatWasForwarded() {
            Verdict verdict = forwarded().build().judgeFollowUp(UPPER);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(VoterPetition.OWN_TIER, VoterPetition.FORWARDED);
        }

        @Test
        void refusesOneOfAnotherTierAndOneForTheState() {
            assertThat(forwarded().build().judgeFollowUp(LOWER).unmet())
                    .extracting(Reason::code)
                    .containsExactly(VoterPetition.OTHER_LEVEL);
            Verdict central =
                    forwarded().competentLevel(CompetentLevel.CENTRAL).build().judgeFollowUp(UPPER);
            assertThat(central.unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.facts())
                            .containsEntry("competent", Datum.of("central"))
                            .containsEntry("councilTier", Datum.of("upper")));
        }

        @Test
        void refusesOneThatWasNotForwardedAndSaysWhatToDo() {
            Verdict verdict = received().build().judgeFollowUp(UPPER);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(VoterPetition.NOT_FORWARDED);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(VoterPetition.FORWARD);
            });
        }
    }

    @Nested
    class ToRecommendation {

        @Test
        void isIssuableAndDueWithinTheTimeThatTheCouncilSet() {
            Recommendation recommendation = forwarded().build().toRecommendation(UPPER, STANDING_COMMITTEE, RULES);

            assertThat(recommendation.id().value()).isEqualTo("CT-2022-01");
            assertThat(recommendation.source()).isEqualTo(RecommendationSource.VOTER_PETITION);
            assertThat(recommendation.sourceDocument()).isEqualTo(REGULATIONS);
            assertThat(recommendation.foundedOn()).isEqualTo(MON_2022_06_20);
            assertThat(recommendation.issuedOn()).isEqualTo(TUE_2022_08_02);
            assertThat(recommendation.due()).contains(Due.within(THIRTY_DAYS));
            assertThat(recommendation.field()).contains(FieldOfWork.of("transport"));
            assertThat(recommendation.judgeIssuable().isSatisfied()).isTrue();
        }

        @Test
        void keepsWhatIsMissingMissing() {
            Recommendation recommendation =
                    received().forwardedOn(TUE_2022_08_02).build().toRecommendation(UPPER, STANDING_COMMITTEE, RULES);

            assertThat(recommendation.judgeIssuable().unmet())
                    .extracting(Reason::code)
                    .containsExactly(
                            Recommendation.ADDRESSEE_MISSING,
                            Recommendation.OVERSEER_MISSING,
                            Recommendation.VALIDATOR_MISSING);
        }

        @Test
        void refusesOneThatIsOnlyCounted() {
            VoterPetition petition = forwarded().build();

            assertThatThrownBy(() -> petition.toRecommendation(LOWER, STANDING_COMMITTEE, RULES))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("petition (CT-2022-01)")
                    .hasMessageContaining("petition/other-level");
        }

        @Test
        void asksForTheSettingWhereNoTimeIsSet() {
            VoterPetition petition = forwarded().build();
            RulesInForce silent = RuleBook.builder("silent", "1").build().on(TUE_2022_08_02);

            assertThatThrownBy(() -> petition.toRecommendation(UPPER, STANDING_COMMITTEE, silent))
                    .isInstanceOf(NoRuleException.class)
                    .hasMessageContaining("petition/answer-within");
        }
    }

    @Nested
    class Build {

        @Test
        void refusesAForwardingBeforeTheReceipt() {
            assertThat(received().forwardedOn(MON_2022_06_20).build().forwardedOn())
                    .contains(MON_2022_06_20);
            assertThatThrownBy(() ->
                            received().forwardedOn(MON_2022_06_20.minusDays(1)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("forwardedOn (2022-06-19)");
        }

        @Test
        void printsNeitherTextNorContact() {
            assertThat(received().contact("voters of a district").build()).hasToString("CT-2022-01 for upper");
        }

        @Test
        void takesALevelMadeOfATierForThatTier() {
            assertThat(CompetentLevel.of(UPPER))
                    .isEqualTo(CompetentLevel.of("upper", Label.same("x"), CompetentCategory.LOCAL));
        }
    }

    private static VoterPetition.Builder received() {
        return VoterPetition.builder()
                .id(PetitionId.of("CT-2022-01"))
                .receivedOn(MON_2022_06_20)
                .text(Label.of("Sửa chữa đường", "Repair the road"))
                .field(FieldOfWork.of("transport"))
                .competentLevel(CompetentLevel.of(UPPER));
    }

    private static VoterPetition.Builder forwarded() {
        return received()
                .assignedTo(DEPARTMENT)
                .overseer(STANDING_COMMITTEE)
                .validator(COMMITTEE)
                .forwardedOn(TUE_2022_08_02);
    }
}
