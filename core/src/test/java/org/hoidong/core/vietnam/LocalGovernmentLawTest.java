package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalGovernmentLawTest {

    private static final LocalDate THU_2015_12_31 = LocalDate.of(2015, 12, 31);
    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate SAT_2016_01_02 = LocalDate.of(2016, 1, 2);
    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final LocalDate THU_2025_02_27 = LocalDate.of(2025, 2, 27);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate TUE_2025_06_17 = LocalDate.of(2025, 6, 17);
    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate WED_2025_07_02 = LocalDate.of(2025, 7, 2);

    private final RuleBook book = VietnamRules.standard();

    @Nested
    class OrdinaryResolution {

        // A-V-02, B-V-01
        @Test
        void needsMoreThanHalfOfAllDelegatesUnderBothLaws() {
            for (LocalDate on : new LocalDate[] {
                FRI_2016_01_01,
                SAT_2016_01_02,
                WED_2022_07_27,
                THU_2025_02_27,
                FRI_2025_02_28,
                MON_2025_06_16,
                TUE_2025_06_17
            }) {
                var rule = book.on(on).get(VotingRules.ORDINARY_RESOLUTION);
                assertThat(rule.evaluate(VoteTally.of(51, 51, 25, 0)).isSatisfied())
                        .isFalse();
                assertThat(rule.evaluate(VoteTally.of(51, 51, 26, 0)).isSatisfied())
                        .isTrue();
            }
        }

        @Test
        void citesTheLawOfTheDay() {
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, WED_2022_07_27))
                    .isEqualTo("Law 77/2015/QH13, Article 91");
            assertThat(book.on(WED_2022_07_27)
                            .dated(VotingRules.ORDINARY_RESOLUTION)
                            .basis()
                            .cite(Language.VIETNAMESE))
                    .isEqualTo("Điều 91 Luật 77/2015/QH13");
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, FRI_2025_02_28)).contains("77/2015/QH13");
            assertThat(cited(VotingRules.ORDINARY_RESOLUTION, MON_2025_06_16))
                    .isEqualTo("Law 72/2025/QH15, Article 35, Clause 2");
        }

        // law.md 0.2: the text of Law 65/2025/QH15 was not read
        @Test
        void hasNoValueWhereTheLawWasNotRead() {
            for (LocalDate on : new LocalDate[] {SAT_2025_03_01, SUN_2025_06_15}) {
                assertThatExceptionOfType(NoRuleException.class)
                        .isThrownBy(() -> book.on(on).get(VotingRules.ORDINARY_RESOLUTION))
                        .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.BETWEEN));
            }
        }

        @Test
        void hasNoValueBeforeTheFirstLaw() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(THU_2015_12_31).get(VotingRules.ORDINARY_RESOLUTION))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
        }
    }

    // A-V-03, B-V-02
    @Test
    void dismissalNeedsTwoThirdsOfAllDelegates() {
        for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
            var rule = book.on(on).get(VotingRules.DISMISSAL_OF_DELEGATE);
            assertThat(rule.evaluate(VoteTally.of(51, 51, 33, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(51, 51, 34, 0)).isSatisfied()).isTrue();
            assertThat(rule.evaluate(VoteTally.of(51, 51, 35, 0)).isSatisfied()).isTrue();
        }
    }

    // B-V-03: strictly more than two thirds of the delegates in office
    @Test
    void aDepletedCouncilCountsThoseInOffice() {
        var rule = book.on(MON_2025_06_16).get(VotingRules.DEPLETED_COUNCIL_RESOLUTION);

        assertThat(rule.evaluate(inOffice(30, 20)).isSatisfied()).isFalse();
        assertThat(rule.evaluate(inOffice(30, 21)).isSatisfied()).isTrue();
        assertThat(rule.basis().toString()).isEqualTo("Law 72/2025/QH15, Article 49, Clause 2, Point b");
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(SUN_2025_06_15).get(VotingRules.DEPLETED_COUNCIL_RESOLUTION))
                .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
    }

    // A-V-11
    @Test
    void aThirdOfAllDelegatesDemandsASession() {
        for (LocalDate on : new LocalDate[] {WED_2022_07_27, TUE_2025_07_01}) {
            var rule = book.on(on).get(VotingRules.SESSION_REQUEST);
            assertThat(rule.evaluate(16, 50).isSatisfied()).isFalse();
            assertThat(rule.evaluate(17, 50).isSatisfied()).isTrue();
        }
        assertThat(cited(VotingRules.SESSION_REQUEST, WED_2022_07_27))
                .isEqualTo("Law 77/2015/QH13, Article 78, Clause 2");
        assertThat(cited(VotingRules.SESSION_REQUEST, TUE_2025_07_01))
                .isEqualTo("Law 72/2025/QH15, Article 34, Clause 3");
    }

    @Nested
    class Quorum {

        // A-V-08
        @Test
        void ofTheStandingCommitteeIsTwoThirdsUntilTheLawOf2015Ends() {
            var rule = book.on(FRI_2025_02_28).get(VotingRules.STANDING_COMMITTEE_QUORUM);

            assertThat(rule.evaluate(VoteTally.of(7, 4, 0, 0)).isSatisfied()).isFalse();
            assertThat(rule.evaluate(VoteTally.of(7, 5, 0, 0)).isSatisfied()).isTrue();
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(SAT_2025_03_01).get(VotingRules.STANDING_COMMITTEE_QUORUM))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        // A-V-01, graded Low: never a default
        @ParameterizedTest
        @ValueSource(strings = {"2016-01-01", "2022-07-27", "2025-07-01", "2026-07-01"})
        void ofASessionIsTheCouncilsToGive(LocalDate on) {
            assertThat(VotingRules.PLENARY_QUORUM.id()).isEqualTo("meeting/plenary-quorum");
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(on).get(VotingRules.PLENARY_QUORUM))
                    .withMessageContaining("A-V-01")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }
    }

    @Nested
    class Tiers {

        // B-B-01
        @Test
        void loseTheDistrictOnTheFirstOfJuly2025() {
            assertThat(book.on(MON_2025_06_30).get(CouncilRules.TIERS)).contains(VietnamTiers.DISTRICT);
            assertThat(book.on(TUE_2025_07_01).get(CouncilRules.TIERS))
                    .containsExactly(VietnamTiers.PROVINCE, VietnamTiers.COMMUNE);
            assertThat(book.on(WED_2025_07_02).get(CouncilRules.TIERS)).hasSize(2);
        }

        @Test
        void areKnownOnEveryDayOfLaw() {
            for (LocalDate on = FRI_2016_01_01; on.isBefore(WED_2025_07_02); on = on.plusDays(1)) {
                assertThat(book.on(on).find(CouncilRules.TIERS)).as("%s", on).isPresent();
            }
        }
    }

    @Nested
    class Book {

        @Test
        void holdsNoValueOfLowGradeAndCitesADocumentOfTheListForEach() {
            for (RuleKey<?> key : book.keys()) {
                book.history(key).forEach(dated -> {
                    assertThat(dated.grade()).as("%s", key).isNotEqualTo(Grade.LOW);
                    assertThat(dated.row()).as("%s", key).isPresent();
                    assertThat(VietnamDocuments.all()).contains(dated.basis().document());
                });
            }
        }

        @Test
        void hasDocumentsWithNumbersThatDoNotCollide() {
            assertThat(VietnamDocuments.all()).extracting(LegalDocument::number).doesNotHaveDuplicates();
            assertThat(VietnamDocuments.LAW_87_2015_QH13).isNotEqualTo(VietnamDocuments.LAW_87_2025_QH15);
            assertThat(VietnamDocuments.LAW_72_2025_QH15).isNotEqualTo(VietnamDocuments.JOINT_RESOLUTION_72_2025);
        }
    }

    private static VoteTally inOffice(int inOffice, int inFavour) {
        return VoteTally.builder()
                .totalDelegates(50)
                .inOffice(inOffice)
                .present(inOffice)
                .count(VoteChoice.FOR, inFavour)
                .build();
    }

    private String cited(RuleKey<?> key, LocalDate on) {
        return book.on(on).dated(key).basis().toString();
    }
}
