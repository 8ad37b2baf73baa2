package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Samples.DISTRICT;
import static org.hoidong.core.oversight.Samples.MON_2022_08_22;
import static org.hoidong.core.oversight.Samples.MON_2022_10_31;
import static org.hoidong.core.oversight.Samples.STANDING_COMMITTEE;
import static org.hoidong.core.oversight.Samples.draft;
import static org.hoidong.core.oversight.Samples.evidence;
import static org.hoidong.core.oversight.Samples.issuable;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecommendationTest {

    @Nested
    class JudgeIssuable {

        @Test
        void acceptsOneWithAllFourPartsAndSaysSoForEach() {
            Verdict verdict = issuable().judgeIssuable();

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            Recommendation.ADDRESSEE_NAMED,
                            Recommendation.OVERSEER_NAMED,
                            Recommendation.VALIDATOR_NAMED,
                            Recommendation.DUE_ON);
            assertThat(verdict.reasons().get(0).bases())
                    .containsExactly(issuable().sourceDocument());
        }

        @Test
        void namesEveryMissingPartOfADraftWithItsRemedy() {
            Verdict verdict = draft().build().judgeIssuable();

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .containsExactly(
                            Recommendation.ADDRESSEE_MISSING,
                            Recommendation.OVERSEER_MISSING,
                            Recommendation.VALIDATOR_MISSING,
                            Recommendation.DUE_MISSING);
            assertThat(verdict.unmet())
                    .extracting(reason -> reason.remedy().orElseThrow().code())
                    .containsExactly(
                            Recommendation.NAME_ADDRESSEE,
                            Recommendation.NAME_OVERSEER,
                            Recommendation.NAME_VALIDATOR,
                            Recommendation.SET_DUE);
        }

        @Test
        void refusesTheAddresseeAsValidator() {
            Verdict verdict = issuable().toBuilder().validator(DISTRICT).build().judgeIssuable();

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Recommendation.VALIDATOR_IS_ADDRESSEE);
                assertThat(reason.facts()).containsEntry("validator", Datum.of(DISTRICT));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Recommendation.NAME_ANOTHER_VALIDATOR);
            });
        }

        @Test
        void acceptsTheOverseerAsValidator() {
            Recommendation recommendation =
                    issuable().toBuilder().validator(STANDING_COMMITTEE).build();

            assertThat(recommendation.judgeIssuable().isSatisfied()).isTrue();
        }

        @Test
        void refusesADueDateBeforeTheIssueOnly() {
            assertThat(dueOn(MON_2022_08_22.minusDays(1)).judgeIssuable().unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Recommendation.DUE_BEFORE_ISSUE);
                        assertThat(reason.facts()).containsEntry("issuedOn", Datum.of(MON_2022_08_22));
                    });
            assertThat(dueOn(MON_2022_08_22).judgeIssuable().isSatisfied()).isTrue();
            assertThat(dueOn(MON_2022_08_22.plusDays(1)).judgeIssuable().isSatisfied())
                    .isTrue();
        }

        @Test
        void acceptsATimeLimitAndASessionAsDue() {
            Recommendation within = issuable().toBuilder()
                    .due(Due.within(TimeLimit.ofWorkingDays(15)))
                    .build();
            Recommendation session = issuable().toBuilder()
                    .due(Due.at(MilestoneId.of("ky-hop-5")))
                    .build();

            assertThat(within.judgeIssuable().reasons().get(3).facts())
                    .containsEntry("amount", Datum.of(15))
                    .containsEntry("unit", Datum.of("counted-days"))
                    .containsEntry("from", Datum.of(MON_2022_08_22));
            assertThat(session.judgeIssuable().reasons().get(3).code()).isEqualTo(Recommendation.DUE_AT);
        }

        @Test
        void refusesASessionWhoseLatestDayLiesBeforeTheIssue() {
            Recommendation session = issuable().toBuilder()
                    .due(Due.at(MilestoneId.of("ky-hop-5"), MON_2022_08_22.minusDays(1)))
                    .build();

            assertThat(session.judgeIssuable().unmet())
                    .extracting(Reason::code)
                    .containsExactly(Recommendation.DUE_BEFORE_ISSUE);
        }

        @Test
        void isThereHoweverItIsSaid() {
            Due fixed = Due.on(FixedDay.ofMonth(20));
            Due running = Due.running(RunningTime.of(TimeLimit.ofWorkingDays(15), MON_2022_08_22));
            Due either = Due.earliestOf(Due.on(MON_2022_10_31), Due.at(MilestoneId.of("ky-hop-5")));
            Due tooEarly = Due.earliestOf(Due.on(MON_2022_08_22.minusDays(1)), Due.at(MilestoneId.of("ky-hop-5")));

            assertThat(codes(fixed)).containsExactly(Recommendation.DUE_ON_FIXED_DAY);
            assertThat(codes(running)).containsExactly(Recommendation.DUE_WITHIN);
            assertThat(codes(either)).containsExactly(Recommendation.DUE_ON, Recommendation.DUE_AT);
            assertThat(codes(tooEarly)).containsExactly(Recommendation.DUE_BEFORE_ISSUE, Recommendation.DUE_AT);
        }

        private static List<ReasonCode> codes(Due due) {
            return issuable().toBuilder().due(due).build().judgeIssuable().reasons().stream()
                    .map(Reason::code)
                    .filter(code -> code.value().startsWith("oversight/due-"))
                    .toList();
        }

        private static Recommendation dueOn(LocalDate date) {
            return issuable().toBuilder().due(Due.on(date)).build();
        }

        @Test
        void doesNotTakeTwoMissingBodiesForTheSameOne() {
            Verdict verdict = draft().due(Due.on(MON_2022_10_31)).build().judgeIssuable();

            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .contains(Recommendation.VALIDATOR_MISSING)
                    .doesNotContain(Recommendation.VALIDATOR_IS_ADDRESSEE);
        }
    }

    @Nested
    class JudgeEvidence {

        @Test
        void acceptsEvidenceOfEveryRequiredKind() {
            Verdict verdict =
                    issuable().judgeEvidence(List.of(evidence(EvidenceKind.PHOTO), evidence(EvidenceKind.REPORT)));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons()).hasSize(2);
        }

        @Test
        void namesEachKindThatIsMissing() {
            Verdict verdict =
                    issuable().judgeEvidence(List.of(evidence(EvidenceKind.REPORT), evidence(EvidenceKind.REPORT)));

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Recommendation.EVIDENCE_MISSING);
                assertThat(reason.facts())
                        .containsEntry("kind", Datum.of("photo"))
                        .containsEntry("submitted", Datum.of(2));
                assertThat(reason.remedy().orElseThrow().facts()).containsEntry("kind", Datum.of("photo"));
            });
        }

        @Test
        void asksForSomeEvidenceWhereNoKindIsRequired() {
            Recommendation anyKind = draft().build();

            assertThat(anyKind.judgeEvidence(List.of()).unmet())
                    .extracting(Reason::code)
                    .containsExactly(Recommendation.NO_EVIDENCE);
            assertThat(anyKind.judgeEvidence(List.of(evidence(EvidenceKind.MINUTES)))
                            .isSatisfied())
                    .isTrue();
        }
    }

    @Nested
    class FindDeadline {

        @Test
        void countsATimeLimitFromTheDayOfIssue() {
            Calendars calendars = Calendars.of(WorkingCalendar.builder(CalendarId.of("weekends"), "1")
                    .span(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                    .build());
            Recommendation within = issuable().toBuilder()
                    .due(Due.within(TimeLimit.ofWorkingDays(5)))
                    .build();

            assertThat(within.deadline(calendars, Milestones.none())
                            .orElseThrow()
                            .dueOn())
                    .isEqualTo(LocalDate.of(2022, 8, 29));
            assertThat(draft().build().deadline(calendars, Milestones.none())).isEmpty();
        }
    }

    @Nested
    class AlsoTo {

        private static final RecommendationId SECOND = RecommendationId.of("KN-2022-03b");
        private static final BodyId OTHER_DISTRICT = BodyId.of("ubnd-na-hang");

        @Test
        void givesOneToEachBodyAndNamesTheLead() {
            List<Recommendation> all = issuable().alsoTo(ImmutableMap.of(SECOND, OTHER_DISTRICT));

            assertThat(all)
                    .extracting(Recommendation::id)
                    .containsExactly(issuable().id(), SECOND);
            assertThat(all.get(0).lead()).isEmpty();
            assertThat(all.get(1).lead()).contains(issuable().id());
            assertThat(all.get(1).addressee()).contains(OTHER_DISTRICT);
            assertThat(all.get(1).sourceDocument()).isEqualTo(issuable().sourceDocument());
            assertThat(all.get(1).due()).isEqualTo(issuable().due());
        }

        @Test
        void refusesABodyTwice() {
            assertThatThrownBy(() -> issuable().alsoTo(ImmutableMap.of(SECOND, DISTRICT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("addressees ([ubnd-chiem-hoa])");
        }

        @Test
        void refusesTheIdOfTheLead() {
            assertThatThrownBy(
                            () -> issuable().alsoTo(ImmutableMap.of(issuable().id(), OTHER_DISTRICT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("recommendation id (KN-2022-03)");
        }
    }

    @Nested
    class Build {

        @Test
        void takesTheDayOfIssueAsFoundingDayUnlessSet() {
            assertThat(draft().build().foundedOn()).isEqualTo(MON_2022_08_22);
        }

        @Test
        void refusesAFoundingDayAfterTheIssue() {
            assertThat(draft().foundedOn(MON_2022_08_22).build().foundedOn()).isEqualTo(MON_2022_08_22);
            assertThatThrownBy(
                            () -> draft().foundedOn(MON_2022_08_22.plusDays(1)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("foundedOn (2022-08-23)");
        }

        @Test
        void refusesToLeadItself() {
            assertThatThrownBy(() ->
                            draft().lead(RecommendationId.of("KN-2022-03")).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("lead (KN-2022-03)");
        }

        @Test
        void printsIdAndAddressee() {
            assertThat(issuable()).hasToString("KN-2022-03 to ubnd-chiem-hoa");
            assertThat(draft().build()).hasToString("KN-2022-03 to nobody yet");
        }
    }

    @Nested
    class CodecForm {

        @Test
        void readsBackACompleteOne() {
            assertThat(roundTrip(issuable())).isEqualTo(issuable());
            assertThat(roundTrip(issuable()).sourceDocument().document().name())
                    .isEqualTo(issuable().sourceDocument().document().name());
        }

        @Test
        void readsBackADraft() {
            assertThat(roundTrip(draft().build())).isEqualTo(draft().build());
        }

        @Test
        void readsBackOneThatFollowsALead() {
            Recommendation follower = issuable().toBuilder()
                    .lead(RecommendationId.of("KN-2022-01"))
                    .build();

            assertThat(roundTrip(follower)).isEqualTo(follower);
        }

        @Test
        void readsBackATaskOfSeveralYearsAndWritesNothingOfOneThatIsNot() {
            Recommendation longTerm = issuable().toBuilder().multiYear(true).build();

            assertThat(roundTrip(longTerm)).isEqualTo(longTerm).isNotEqualTo(issuable());
            assertThat(Recommendation.CODEC.encode(issuable()).optionalField("multiYear"))
                    .isEmpty();
        }

        @Test
        void readsBackAHostsOwnSource() {
            RecommendationSource own =
                    RecommendationSource.of("acme-hearing", Label.of("Điều trần", "Hearing"), SourceCategory.OVERSIGHT);
            Recommendation recommendation = draft().source(own).build();

            assertThat(roundTrip(recommendation).source().category()).isEqualTo(SourceCategory.OVERSIGHT);
            assertThat(roundTrip(recommendation)).isEqualTo(recommendation);
        }

        @Test
        void writesEqualOnesAlikeHoweverTheirSetsWereFilled() {
            Recommendation other = issuable().toBuilder()
                    .requiredEvidence(List.of(EvidenceKind.PHOTO, EvidenceKind.REPORT))
                    .build();

            assertThat(other).isEqualTo(issuable());
            assertThat(Recommendation.CODEC.encode(other)).isEqualTo(Recommendation.CODEC.encode(issuable()));
        }

        @Test
        void namesTheFieldThatIsMissing() {
            assertThatThrownBy(() -> Recommendation.CODEC.decode(
                            1, Datum.record().put("source", "directive").build()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("field (id)");
        }

        private static Recommendation roundTrip(Recommendation recommendation) {
            return Recommendation.CODEC.decode(1, Recommendation.CODEC.encode(recommendation));
        }
    }
}
