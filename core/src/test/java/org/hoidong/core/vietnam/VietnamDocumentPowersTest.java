package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnamDocumentPowersTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);
    private static final Competent EXECUTIVE = Competent.of(VietnamBodies.PEOPLES_COMMITTEE);
    private static final Competent EXECUTIVE_CHAIR = Competent.of(VietnamOffices.EXECUTIVE_CHAIR);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent STATE =
            Competent.of(VietnamBodies.NATIONAL_ASSEMBLY_STANDING_COMMITTEE).ofTheState();

    // A-R-24: 87/2015, Articles 61 and 65.1
    @Test
    void aCouncilAnnulsWhatItsExecutiveAndTheCouncilDirectlyBelowIssued() {
        Verdict ofExecutive = annuls(COUNCIL, EXECUTIVE, DISTRICT, WED_2022_07_27);
        Verdict ofBelow = annuls(COUNCIL.oneAbove(), COUNCIL, COMMUNE, WED_2022_07_27);

        assertThat(ofExecutive.isSatisfied()).isTrue();
        assertThat(ofBelow.isSatisfied()).isTrue();
        assertThat(ofBelow.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.code()).isEqualTo(NamedKinds.NAMED);
            assertThat(reason.bases().get(0).document()).isEqualTo(VietnamDocuments.LAW_87_2015_QH13);
            assertThat(reason.bases().get(0).article()).hasValue("61");
        });
    }

    @Test
    void aCouncilDoesNotAnnulWhatTheCouncilAboveOrTheExecutiveBelowIssued() {
        assertThat(annuls(COUNCIL.oneBelow(), COUNCIL, PROVINCE, WED_2022_07_27).isSatisfied())
                .isFalse();
        Verdict executiveBelow = annuls(COUNCIL.oneAbove(), EXECUTIVE, COMMUNE, WED_2022_07_27);
        assertThat(executiveBelow.isSatisfied()).isFalse();
        assertThat(executiveBelow.unmet()).extracting(Reason::code).containsExactly(NamedKinds.NOT_NAMED);
    }

    // B-R-12: 72/2025, Articles 15.1.đ and 21.1.d; both laws speak until 28/2/2026, then only the newer
    @ParameterizedTest
    @CsvSource({
        "2025-06-15, 1",
        "2025-06-16, 2",
        "2026-02-28, 2",
        "2026-03-01, 1",
    })
    void bothLawsSpeakWhileTheyOverlap(LocalDate on, int rules) {
        Verdict verdict = annuls(COUNCIL, EXECUTIVE, PROVINCE, on);

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons()).hasSize(rules);
    }

    @Test
    void onlyTheNewerLawReachesTheChairOfTheExecutive() {
        assertThat(annuls(COUNCIL, EXECUTIVE_CHAIR, COMMUNE, WED_2022_07_27).isSatisfied())
                .isFalse();
        Verdict newer = annuls(COUNCIL, EXECUTIVE_CHAIR, COMMUNE, MON_2025_12_01);
        assertThat(newer.isSatisfied()).isTrue();
        assertThat(newer.reasons().get(0).bases().get(0).article()).hasValue("21");
        assertThat(newer.reasons().get(0).bases().get(0).clause()).hasValue("1.d");
    }

    @Test
    void aCommuneStandsDirectlyBelowItsProvinceSinceDistrictsEnded() {
        Verdict verdict = annuls(COUNCIL.oneAbove(), COUNCIL, COMMUNE, LocalDate.of(2026, 3, 1));

        assertThat(verdict.isSatisfied()).isTrue();
        assertThat(verdict.reasons().get(0).bases().get(0).article()).hasValue("15");
    }

    // A-R-27: 87/2015, Article 29
    @Test
    void theStandingCommitteeOfTheNationalAssemblyAnnulsResolutionsOfProvincesOnly() {
        Verdict ofProvince = annuls(STATE, COUNCIL, PROVINCE, WED_2022_07_27);
        assertThat(ofProvince.isSatisfied()).isTrue();
        assertThat(ofProvince.reasons().get(0).bases().get(0).article()).hasValue("29");

        assertThat(codes(annuls(STATE, COUNCIL, COMMUNE, WED_2022_07_27)))
                .containsExactly(VietnamDocumentPowers.POWER_NOT_KNOWN);
        // The law of 2025 was not read on this.
        assertThat(codes(annuls(STATE, COUNCIL, PROVINCE, LocalDate.of(2026, 3, 1))))
                .containsExactly(VietnamDocumentPowers.POWER_NOT_KNOWN);
    }

    // B-R-13: 72/2025, Article 17.20
    @Test
    void theChairOfTheExecutiveOfTheProvinceSuspendsWhatACommuneCouncilIssued() {
        Verdict allowed = judge(RelationKind.SUSPENDS, EXECUTIVE_CHAIR.oneAbove(), COUNCIL, COMMUNE, MON_2025_12_01);
        assertThat(allowed.isSatisfied()).isTrue();
        assertThat(allowed.reasons().get(0).bases().get(0).clause()).hasValue("20");

        Verdict ownChair = judge(RelationKind.SUSPENDS_IN_PART, EXECUTIVE_CHAIR, COUNCIL, COMMUNE, MON_2025_12_01);
        assertThat(codes(ownChair)).containsExactly(Competence.NOT_COMPETENT);
        assertThat(codes(judge(RelationKind.SUSPENDS, EXECUTIVE_CHAIR.oneAbove(), COUNCIL, COMMUNE, WED_2022_07_27)))
                .containsExactly(VietnamDocumentPowers.POWER_NOT_KNOWN);
    }

    // A-R-25: 87/2015, Article 68.4
    @Test
    void aStandingCommitteeFindsUnlawfulButDoesNotAnnul() {
        assertThat(judge(RelationKind.FINDS_UNLAWFUL, STANDING_COMMITTEE, EXECUTIVE, PROVINCE, WED_2022_07_27)
                        .isSatisfied())
                .isTrue();
        assertThat(codes(annuls(STANDING_COMMITTEE, EXECUTIVE, PROVINCE, WED_2022_07_27)))
                .containsExactly(VietnamDocumentPowers.POWER_NOT_KNOWN);
    }

    @Test
    void whatABodyDoesToItsOwnDocumentIsSaidNotToBeJudged() {
        assertThat(codes(judge(RelationKind.REPEALS, COUNCIL, COUNCIL, COMMUNE, MON_2025_12_01)))
                .containsExactly(VietnamDocumentPowers.OWN_DOCUMENT);
        assertThat(codes(judge(RelationKind.RESTS_ON, EXECUTIVE, COUNCIL, COMMUNE, MON_2025_12_01)))
                .containsExactly(VietnamDocumentPowers.NO_POWER_NEEDED);
        assertThat(judge(RelationKind.AMENDS, EXECUTIVE, COUNCIL, COMMUNE, MON_2025_12_01)
                        .isSatisfied())
                .isFalse();
    }

    @Test
    void theIssuerIsSeenFromItsOwnUnit() {
        assertThatThrownBy(() -> annuls(COUNCIL, COUNCIL.oneBelow(), PROVINCE, WED_2022_07_27))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("peoples-council@below");
    }

    @Test
    void everyReasonHasATextWithTheFactsThatAreGiven() {
        List<Verdict> verdicts = List.of(
                judge(RelationKind.REPEALS, COUNCIL, COUNCIL, COMMUNE, MON_2025_12_01),
                judge(RelationKind.RESTS_ON, EXECUTIVE, COUNCIL, COMMUNE, MON_2025_12_01),
                judge(RelationKind.AMENDS, EXECUTIVE, COUNCIL, COMMUNE, MON_2025_12_01));

        MessagesCheck.everyCodeHasATemplate(VietnamMessages.standard(), VietnamDocumentPowers.class);
        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict));
    }

    private static Verdict annuls(Competent actor, Competent issuer, TierKind tier, LocalDate on) {
        return judge(RelationKind.ANNULS, actor, issuer, tier, on);
    }

    private static Verdict judge(RelationKind kind, Competent actor, Competent issuer, TierKind tier, LocalDate on) {
        return VietnamDocumentPowers.judge(
                kind, actor, issuer, tier, VietnamRules.standard().on(on));
    }

    private static List<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }
}
