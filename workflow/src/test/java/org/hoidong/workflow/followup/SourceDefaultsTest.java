package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceDefaultsTest {

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    private static final RuleBook BOOK = VietnamRules.standard()
            .extend("council", "1")
            .put(
                    PetitionRules.ANSWER_WITHIN,
                    Dated.setting(
                            TimeLimit.ofCalendarDays(60),
                            DateSpan.from(LocalDate.of(2021, 1, 1)),
                            FollowUpSamples.REGULATION))
            .build();

    private static final java.util.List<RecommendationSource> SOURCES = RecommendationSource.standard();

    private static Recommendation draft(RecommendationSource source) {
        return FollowUpSamples.draft().source(source).build();
    }

    private static Recommendation completed(RecommendationSource source, Optional<LocalDate> session) {
        return SourceDefaults.standard(source).complete(draft(source), BOOK.on(MON_2022_08_01), session);
    }

    /** The source and the article of Law 87/2015/QH13 or of the regulations under which its result is owed: law.md 5.1. */
    static Stream<Arguments> duties() {
        return Stream.of(
                argumentSet(
                        "A-O-26", RecommendationSource.OVERSIGHT_CONCLUSION, "Law 87/2015/QH13, Article 71, Clause 3"),
                argumentSet(
                        "A-O-29", RecommendationSource.THEMATIC_RESOLUTION, "Law 87/2015/QH13, Article 16, Clause 4"),
                argumentSet("A-O-33", RecommendationSource.QUESTIONING, "Law 87/2015/QH13, Article 60, Clause 7"),
                argumentSet(
                        "A-O-35",
                        RecommendationSource.EXPLANATION_CONCLUSION,
                        "Law 87/2015/QH13, Article 72, Clause 5"),
                argumentSet("none", RecommendationSource.VERIFICATION_CONCLUSION, ""),
                argumentSet("setting", RecommendationSource.VOTER_PETITION, FollowUpSamples.REGULATION.toString()),
                argumentSet("S-04", RecommendationSource.DIRECTIVE, ""));
    }

    @ParameterizedTest
    @MethodSource("duties")
    void citeTheArticleUnderWhichTheResultIsOwed(RecommendationSource source, String article) {
        assertThat(SourceDefaults.standard(source)
                        .basis(BOOK.on(MON_2022_08_01))
                        .map(Object::toString)
                        .orElse(""))
                .isEqualTo(article);
    }

    // The law of 2015 ends on 28/2/2026; of the numbers of the next one nothing was read (B-O-07)
    @Test
    void citeNothingUnderALawThatWasNotRead() {
        assertThat(SourceDefaults.standard(RecommendationSource.QUESTIONING).basis(BOOK.on(SUN_2026_03_01)))
                .isEmpty();
        assertThat(SourceDefaults.standard(RecommendationSource.QUESTIONING)
                        .complete(
                                draft(RecommendationSource.QUESTIONING),
                                BOOK.on(SUN_2026_03_01),
                                Optional.of(LocalDate.of(2026, 7, 7)))
                        .due())
                .isEmpty();
    }

    // A-O-33: 10 days before the opening; 26 November 2022 is a Saturday, so the working day before, Friday 25
    @Test
    void letWhoWasQuestionedReportTenDaysBeforeTheNextSession() {
        Recommendation promise = completed(RecommendationSource.QUESTIONING, Optional.of(TUE_2022_12_06));

        assertThat(promise.deadline(Calendars.of(VietnamCalendars.stateBodies()), Milestones.none())
                        .orElseThrow()
                        .dueOn())
                .isEqualTo(LocalDate.of(2022, 11, 25));
    }

    @Test
    void setNoDueDateForASessionThatHasNoDateYet() {
        assertThat(completed(RecommendationSource.QUESTIONING, Optional.empty()).due())
                .isEmpty();
    }

    @Test
    void letPetitionsBeAnsweredWithinWhatTheRegulationsSay() {
        assertThat(completed(RecommendationSource.VOTER_PETITION, Optional.empty())
                        .due())
                .contains(Due.within(TimeLimit.ofCalendarDays(60)));
        assertThat(SourceDefaults.standard(RecommendationSource.VOTER_PETITION)
                        .complete(
                                draft(RecommendationSource.VOTER_PETITION),
                                VietnamRules.standard().on(MON_2022_08_01),
                                Optional.empty())
                        .due())
                .isEmpty();
    }

    // A-O-41: the law sets no number
    @Test
    void leaveTheDueDateOfAllOthersToTheirDocument() {
        for (RecommendationSource source : SOURCES) {
            if (!source.equals(RecommendationSource.QUESTIONING)
                    && !source.equals(RecommendationSource.VOTER_PETITION)) {
                assertThat(completed(source, Optional.of(TUE_2022_12_06)).due())
                        .as("%s", source)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void askForAReportAndKeepWhatTheDocumentSays(RecommendationSource source) {
        Recommendation own = FollowUpSamples.complete()
                .source(source)
                .due(Due.on(MON_2022_08_01))
                .build();
        SourceDefaults defaults = SourceDefaults.standard(source);

        assertThat(completed(source, Optional.empty()).requiredEvidence()).containsExactly(EvidenceKind.REPORT);
        assertThat(defaults.complete(own, BOOK.on(MON_2022_08_01), Optional.of(TUE_2022_12_06)))
                .isEqualTo(own);
        assertThat(defaults.mayEndExplained()).isEqualTo(source.equals(RecommendationSource.VOTER_PETITION));
    }

    @Test
    void areThoseOfNobodyElse() {
        assertThatThrownBy(() -> SourceDefaults.standard(RecommendationSource.DIRECTIVE)
                        .complete(draft(RecommendationSource.QUESTIONING), BOOK.on(MON_2022_08_01), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source (questioning)");
        RecommendationSource audit =
                RecommendationSource.of("acme/audit", Label.same("Audit"), SourceCategory.OVERSIGHT);
        assertThat(SourceDefaults.standard(audit).duty()).isEmpty();
        assertThat(SourceDefaults.builder(audit)
                        .dueWithin(PetitionRules.ANSWER_WITHIN)
                        .build()
                        .complete(draft(audit), BOOK.on(MON_2022_08_01), Optional.empty())
                        .due())
                .isPresent();
    }
}
