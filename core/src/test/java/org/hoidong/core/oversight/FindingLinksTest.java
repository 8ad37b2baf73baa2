package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Samples.DISTRICT;
import static org.hoidong.core.oversight.Samples.draft;

import java.util.Arrays;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class FindingLinksTest {

    private static OversightConclusion conclusion(String... findings) {
        return OversightConclusionTest.conclusion()
                .findings(Arrays.stream(findings)
                        .map(id -> Finding.builder()
                                .id(FindingId.of(id))
                                .text(Label.same("Finding " + id))
                                .severity(SeverityKind.MODERATE)
                                .responsible(DISTRICT)
                                .build())
                        .toList())
                .build();
    }

    private static Recommendation recommendation(String id, String... findings) {
        return draft().id(RecommendationId.of(id))
                .findings(Arrays.stream(findings).map(FindingId::of).toList())
                .build();
    }

    /** Findings 1 and 2 of three have answers, 1 two of them; the third recommendation names none, the last one unknown. */
    private static FindingLinks links() {
        return FindingLinks.of(
                conclusion("PH-1", "PH-2", "PH-3"),
                List.of(
                        recommendation("KN-1", "PH-1", "PH-2"),
                        recommendation("KN-2", "PH-1"),
                        recommendation("KN-3"),
                        recommendation("KN-4", "PH-9")));
    }

    static List<Verdict> verdicts() {
        return List.of(links().judge(), FindingLinks.of(conclusion(), List.of()).judge());
    }

    @Test
    void saysWhichRecommendationsAnswerAFinding() {
        assertThat(links().answering(FindingId.of("PH-1")))
                .extracting(recommendation -> recommendation.id().value())
                .containsExactly("KN-1", "KN-2");
        assertThat(links().answering(FindingId.of("PH-2"))).hasSize(1);
        assertThat(links().answering(FindingId.of("PH-3"))).isEmpty();
    }

    @Test
    void saysWhichFindingsHaveNoRecommendation() {
        assertThat(links().unanswered())
                .extracting(finding -> finding.id().value())
                .containsExactly("PH-3");
    }

    @Test
    void refusesAFindingThatDoesNotStandInTheConclusionAndNamesIt() {
        Verdict verdict = links().judge();

        assertThat(verdict.unmet()).hasSize(1);
        Reason dangling = verdict.unmet().get(0);
        assertThat(dangling.code()).isEqualTo(FindingLinks.FINDING_UNKNOWN);
        assertThat(dangling.facts())
                .containsEntry("recommendation", Datum.of("KN-4"))
                .containsEntry("finding", Datum.of("PH-9"))
                .containsEntry("conclusion", Datum.of("KL-2022-01"));
        assertThat(dangling.remedy().orElseThrow().facts())
                .containsEntry("findings", Datum.texts(List.of("PH-1", "PH-2", "PH-3")));
    }

    @Test
    void notesWhatStandsAloneWithoutFailing() {
        FindingLinks alone = FindingLinks.of(conclusion("PH-1"), List.of(recommendation("KN-3")));

        assertThat(alone.judge().isSatisfied()).isTrue();
        assertThat(alone.judge().reasons())
                .extracting(Reason::code)
                .containsExactly(FindingLinks.WITHOUT_FINDING, FindingLinks.FINDING_UNANSWERED);
    }

    @Test
    void hasAReasonForEachLinkAndEachFinding() {
        assertThat(links().judge().reasons())
                .extracting(Reason::code)
                .containsExactly(
                        FindingLinks.FINDING_STANDS,
                        FindingLinks.FINDING_STANDS,
                        FindingLinks.FINDING_STANDS,
                        FindingLinks.WITHOUT_FINDING,
                        FindingLinks.FINDING_UNKNOWN,
                        FindingLinks.FINDING_ANSWERED,
                        FindingLinks.FINDING_ANSWERED,
                        FindingLinks.FINDING_UNANSWERED);
        assertThat(links().judge().reasons().get(5).facts())
                .containsEntry("recommendations", Datum.texts(List.of("KN-1", "KN-2")));
    }

    @Test
    void notesThatNothingWasFound() {
        assertThat(FindingLinks.of(conclusion(), List.of()).judge().reasons())
                .extracting(Reason::code)
                .containsExactly(FindingLinks.NOTHING_FOUND);
    }

    @Test
    void refusesARecommendationTwice() {
        assertThatThrownBy(() -> FindingLinks.of(
                        conclusion("PH-1"), List.of(recommendation("KN-1", "PH-1"), recommendation("KN-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("recommendation id (KN-1) must occur once");
    }
}
