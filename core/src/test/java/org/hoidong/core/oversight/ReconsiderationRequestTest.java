package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.SAT_2026_02_28;
import static org.hoidong.core.oversight.Cycle.SUN_2026_03_01;
import static org.hoidong.core.oversight.Cycle.law;
import static org.hoidong.core.oversight.Samples.COMMITTEE;
import static org.hoidong.core.oversight.Samples.DISTRICT;
import static org.hoidong.core.oversight.Samples.MON_2022_08_22;
import static org.hoidong.core.oversight.Samples.draft;
import static org.hoidong.core.oversight.Samples.issuable;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.junit.jupiter.api.Test;

class ReconsiderationRequestTest {

    private static final RulesInForce LAW = law(MON_2022_08_22);
    private static final List<Label> REASONS = List.of(Label.of("Số liệu chưa chính xác", "The figures are wrong"));

    private static ReconsiderationRequest aboutConclusion(BodyId asker, LocalDate day, DocumentKind document) {
        return ReconsiderationRequest.of(asker, day, OversightConclusionId.of("KL-2022-01"), document, REASONS);
    }

    private static ReconsiderationRequest aboutRecommendation(BodyId asker) {
        return ReconsiderationRequest.of(
                asker,
                MON_2022_08_22,
                RecommendationId.of("KN-2022-03"),
                VietnamDocumentKinds.OVERSIGHT_RECOMMENDATION,
                REASONS);
    }

    private static Verdict judge(BodyId asker, LocalDate day, DocumentKind document, RulesInForce rules) {
        return aboutConclusion(asker, day, document)
                .judge(OversightConclusionTest.conclusion().build(), rules);
    }

    static List<Verdict> verdicts() {
        return List.of(
                judge(DISTRICT, MON_2022_08_22, VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LAW),
                judge(COMMITTEE, MON_2022_08_22.minusDays(1), VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LAW));
    }

    // A-O-39, Article 8.3
    @Test
    void isARightOfTheBodyThatWasOverseen() {
        Verdict verdict = judge(DISTRICT, MON_2022_08_22, VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LAW);

        assertThat(verdict.unmet()).isEmpty();
        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .containsExactly(NamedKinds.NAMED, ReconsiderationRequest.ASKER_ENTITLED);
        assertThat(verdict.reasons()).allSatisfy(reason -> {
            assertThat(reason.bases().get(0).article()).contains("8");
            assertThat(reason.bases().get(0).clause()).contains("3");
        });
    }

    @Test
    void isNoRightOfAnybodyElse() {
        Verdict verdict = judge(COMMITTEE, MON_2022_08_22, VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LAW);

        assertThat(verdict.unmet()).extracting(Reason::code).containsExactly(ReconsiderationRequest.ASKER_NOT_ENTITLED);
        assertThat(verdict.unmet().get(0).facts()).containsEntry("entitled", Datum.texts(List.of(DISTRICT.value())));
    }

    @Test
    void isARightOfTheAddresseeOfARecommendation() {
        assertThat(aboutRecommendation(DISTRICT).judge(issuable(), LAW).isSatisfied())
                .isTrue();
        assertThat(aboutRecommendation(COMMITTEE).judge(issuable(), LAW).isSatisfied())
                .isFalse();
        assertThat(aboutRecommendation(DISTRICT).judge(draft().build(), LAW).isSatisfied())
                .as("nobody is addressed yet")
                .isFalse();
    }

    // A-O-39: a conclusion, a request or a recommendation, but not a report
    @Test
    void isAboutThreeSortsOfDocuments() {
        for (DocumentKind document : VietnamDocumentKinds.all()) {
            boolean may = List.of("conclusion-of-oversight", "oversight-request", "oversight-recommendation")
                    .contains(document.id());
            assertThat(judge(DISTRICT, MON_2022_08_22, document, LAW).isSatisfied())
                    .as("%s", document)
                    .isEqualTo(may);
        }
    }

    @Test
    void isNotAskedBeforeTheDocumentIsIssued() {
        Verdict early = judge(DISTRICT, MON_2022_08_22.minusDays(1), VietnamDocumentKinds.OVERSIGHT_CONCLUSION, LAW);

        assertThat(early.unmet()).extracting(Reason::code).containsExactly(ReconsiderationRequest.ASKED_TOO_EARLY);
    }

    // B-O-07: what the law of 2025 says of it was not read
    @Test
    void needsASettingOfTheHostFromMarch2026() {
        DocumentKind document = VietnamDocumentKinds.OVERSIGHT_CONCLUSION;

        assertThat(judge(DISTRICT, MON_2022_08_22, document, law(SAT_2026_02_28))
                        .isSatisfied())
                .isTrue();
        assertThat(judge(DISTRICT, MON_2022_08_22, document, law(SUN_2026_03_01))
                        .unmet())
                .extracting(Reason::code)
                .containsExactly(StepDue.RULE_NOT_GIVEN);
    }

    @Test
    void refusesToBeJudgedByAnotherDocumentAndToHaveNoReasons() {
        assertThatThrownBy(() -> aboutRecommendation(DISTRICT)
                        .judge(OversightConclusionTest.conclusion().build(), LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reference (KN-2022-03) of the request must be KL-2022-01");
        assertThatThrownBy(() -> ReconsiderationRequest.of(
                        DISTRICT,
                        MON_2022_08_22,
                        RecommendationId.of("KN-1"),
                        VietnamDocumentKinds.OVERSIGHT_RECOMMENDATION,
                        List.of()))
                .hasMessageContaining("must be at least one");
    }

    @Test
    void isWrittenAndReadBack() {
        ReconsiderationRequest request = aboutRecommendation(DISTRICT);

        Datum written = ReconsiderationRequest.CODEC.encode(request);
        assertThat(ReconsiderationRequest.CODEC.decode(1, written)).isEqualTo(request);
    }
}
