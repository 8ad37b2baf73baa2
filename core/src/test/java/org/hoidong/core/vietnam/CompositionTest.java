package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.vietnam.VietnamCommittees.CULTURE_SOCIAL;
import static org.hoidong.core.vietnam.VietnamCommittees.ECONOMIC_BUDGET;
import static org.hoidong.core.vietnam.VietnamCommittees.ETHNIC_AFFAIRS;
import static org.hoidong.core.vietnam.VietnamCommittees.LEGAL;
import static org.hoidong.core.vietnam.VietnamCommittees.SOCIO_ECONOMIC;
import static org.hoidong.core.vietnam.VietnamCommittees.URBAN;
import static org.hoidong.core.vietnam.VietnamOffices.CHIEF_OF_OFFICE;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_DEPUTY_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_HEAD;
import static org.hoidong.core.vietnam.VietnamOffices.COMMITTEE_MEMBER;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.COUNCIL_VICE_CHAIR;
import static org.hoidong.core.vietnam.VietnamOffices.EXECUTIVE_MEMBER;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.CommitteeKind;
import org.hoidong.core.council.CommitteeSet;
import org.hoidong.core.council.Composition;
import org.hoidong.core.council.CompositionSeat;
import org.hoidong.core.council.ConditionCount;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CountCondition;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompositionTest {

    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate TUE_2020_06_30 = LocalDate.of(2020, 6, 30);
    private static final LocalDate WED_2020_07_01 = LocalDate.of(2020, 7, 1);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate SAT_2025_03_01 = LocalDate.of(2025, 3, 1);
    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final Provision REGULATION = Provision.of("Regulation 1", "2");

    private final RuleBook book = VietnamRules.standard();

    private static Verdict checked(Verdict verdict) {
        MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
        return verdict;
    }

    private static List<String> unmet(Verdict verdict) {
        return verdict.unmet().stream()
                .map(reason -> reason.code().value() + " " + reason.facts().values())
                .toList();
    }

    private Cause missing(RuleKey<?> key, LocalDate on) {
        try {
            throw new AssertionError(book.on(on).get(key) + " on " + on);
        } catch (NoRuleException none) {
            return none.why();
        }
    }

    @Nested
    class StandingCommittee {

        private Composition rule(TierKind tier, LocalDate on) {
            return book.on(on)
                    .get(CouncilRules.COMPOSITION
                            .of(VietnamBodies.STANDING_COMMITTEE)
                            .of(tier));
        }

        private Verdict judge(TierKind tier, LocalDate on, int chairs, int viceChairs, int heads, int chiefs) {
            ImmutableList.Builder<OfficeKind> offices = ImmutableList.builder();
            offices.addAll(Collections.nCopies(chairs, COUNCIL_CHAIR));
            offices.addAll(Collections.nCopies(viceChairs, COUNCIL_VICE_CHAIR));
            offices.addAll(Collections.nCopies(heads, COMMITTEE_HEAD));
            offices.addAll(Collections.nCopies(chiefs, CHIEF_OF_OFFICE));
            return checked(rule(tier, on).judge(offices.build()));
        }

        // A-B-07: Chair, exactly two Vice-chairs, committee heads, Chief of Office, until 30 June 2020
        @ParameterizedTest
        @CsvSource({
            "1, 2, 3, 1, true",
            "1, 2, 1, 1, true",
            "1, 1, 3, 1, false",
            "1, 3, 3, 1, false",
            "0, 2, 3, 1, false",
            "2, 2, 3, 1, false",
            "1, 2, 0, 1, false",
            "1, 2, 3, 0, false",
            "1, 2, 3, 2, false"
        })
        void ofAProvinceUntilJune2020(int chairs, int viceChairs, int heads, int chiefs, boolean right) {
            for (LocalDate on : List.of(FRI_2016_01_01, TUE_2020_06_30)) {
                assertThat(judge(VietnamTiers.PROVINCE, on, chairs, viceChairs, heads, chiefs)
                                .isSatisfied())
                        .isEqualTo(right);
            }
        }

        @Test
        void namesAllThatIsMissingOrTooMuch() {
            Verdict verdict = checked(rule(VietnamTiers.PROVINCE, TUE_2020_06_30)
                    .judge(List.of(
                            COUNCIL_VICE_CHAIR,
                            COUNCIL_VICE_CHAIR,
                            COUNCIL_VICE_CHAIR,
                            COMMITTEE_HEAD,
                            EXECUTIVE_MEMBER)));

            assertThat(unmet(verdict))
                    .containsExactly(
                            "council/seats-missing [council-chair, 0, 1]",
                            "council/seats-too-many [council-vice-chair, 3, 2]",
                            "council/seats-missing [chief-of-office, 0, 1]",
                            "council/seat-not-foreseen [executive-member, 1]");
            assertThat(verdict.reasons()).hasSize(5);
            assertThat(verdict.reasons())
                    .allSatisfy(reason -> assertThat(reason.bases())
                            .extracting(Provision::toString)
                            .containsExactly("Law 77/2015/QH13, Article 18, Clause 2"));
        }

        // B-B-03, with the supplement: a commune has two committee heads
        @Test
        void hasNoChiefOfOfficeUnderTheLawOf2025() {
            for (LocalDate on : List.of(MON_2025_06_16, TUE_2025_07_01)) {
                assertThat(judge(VietnamTiers.PROVINCE, on, 1, 1, 4, 0).isSatisfied())
                        .isTrue();
                assertThat(unmet(judge(VietnamTiers.PROVINCE, on, 1, 2, 4, 1)))
                        .containsExactly("council/seat-not-foreseen [chief-of-office, 1]");
                assertThat(judge(VietnamTiers.COMMUNE, on, 1, 1, 1, 0).isSatisfied())
                        .isFalse();
                assertThat(judge(VietnamTiers.COMMUNE, on, 1, 1, 2, 0).isSatisfied())
                        .isTrue();
                assertThat(judge(VietnamTiers.COMMUNE, on, 1, 1, 3, 0).isSatisfied())
                        .isFalse();
            }
        }

        // A-B-07: the text of 2019, districts and communes are from memory
        @Test
        void isTheHostsToGiveWhereTheTextWasNotRead() {
            var key = CouncilRules.COMPOSITION.of(VietnamBodies.STANDING_COMMITTEE);

            for (LocalDate on : List.of(WED_2020_07_01, FRI_2025_02_28, SAT_2025_03_01, SUN_2025_06_15)) {
                for (TierKind tier : VietnamTiers.all()) {
                    assertThat(missing(key.of(tier), on)).isEqualTo(Cause.SETTING_NEEDED);
                }
            }
            assertThat(missing(key.of(VietnamTiers.COMMUNE), TUE_2020_06_30)).isEqualTo(Cause.SETTING_NEEDED);
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> rule(VietnamTiers.DISTRICT, TUE_2020_06_30))
                    .withMessageContaining("Law 77/2015/QH13, Article 25 is silent or unconfirmed (A-B-07)");
        }

        @Test
        void refusesSeatsThatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Composition.of(REGULATION))
                    .withMessage("seats of a composition must not be empty");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Composition.of(
                            REGULATION,
                            CompositionSeat.exactly(COUNCIL_CHAIR, 1),
                            CompositionSeat.atLeast(COUNCIL_CHAIR, 0)))
                    .withMessage("seats ([1..1 council-chair, 0.. council-chair]) must name each office once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompositionSeat.atLeast(COUNCIL_CHAIR, -1))
                    .withMessage("least (-1) of council-chair must not be negative");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompositionSeat.between(COUNCIL_CHAIR, 2, 1))
                    .withMessage("most (1) of council-chair must be 1 or more and not less than least (2)");
        }
    }

    // A-B-08: at most two deputy heads
    @Test
    void aCommitteeOfAProvinceHasTwoDeputyHeadsAtMost() {
        Composition rule = book.on(FRI_2025_02_28)
                .get(CouncilRules.COMPOSITION
                        .of(VietnamBodies.COUNCIL_COMMITTEE)
                        .of(VietnamTiers.PROVINCE));

        for (int deputies = 0; deputies <= 3; deputies++) {
            ImmutableList<OfficeKind> offices = ImmutableList.<OfficeKind>builder()
                    .add(COMMITTEE_HEAD, COMMITTEE_MEMBER, COMMITTEE_MEMBER)
                    .addAll(Collections.nCopies(deputies, COMMITTEE_DEPUTY_HEAD))
                    .build();
            assertThat(rule.judge(offices).isSatisfied())
                    .as("%s deputies", deputies)
                    .isEqualTo(deputies <= 2);
        }
    }

    @Nested
    class Committees {

        private CommitteeSet rule(Kind<?> unit, LocalDate on) {
            return book.on(on).get(CouncilRules.COMMITTEES.of(unit));
        }

        private List<String> judge(Kind<?> unit, LocalDate on, CommitteeKind... committees) {
            return unmet(checked(rule(unit, on).judge(List.of(committees))));
        }

        // A-B-08, B-B-04
        @Test
        void ofAProvinceAreThreeAndTheEthnicOneWhereConditionsAreMet() {
            for (LocalDate on : List.of(FRI_2016_01_01, FRI_2025_02_28, MON_2025_06_16, TUE_2025_07_01)) {
                assertThat(judge(VietnamUnits.PROVINCE, on, LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL))
                        .isEmpty();
                assertThat(judge(VietnamUnits.PROVINCE, on, CULTURE_SOCIAL, ETHNIC_AFFAIRS, LEGAL, ECONOMIC_BUDGET))
                        .isEmpty();
                assertThat(judge(VietnamUnits.PROVINCE, on, LEGAL, URBAN))
                        .containsExactly(
                                "council/committee-missing [economic-budget]",
                                "council/committee-missing [culture-social]",
                                "council/committee-not-foreseen [urban]");
            }
            assertThat(missing(CouncilRules.COMMITTEES.of(VietnamUnits.PROVINCE), SUN_2025_06_15))
                    .isEqualTo(Cause.BETWEEN);
        }

        // B-B-04
        @Test
        void ofACityHaveTheUrbanOne() {
            for (Kind<?> city : List.of(VietnamUnits.CITY, VietnamUnits.LARGEST_CITY)) {
                assertThat(judge(city, TUE_2025_07_01, LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL, URBAN))
                        .isEmpty();
                assertThat(judge(city, TUE_2025_07_01, LEGAL, ECONOMIC_BUDGET, CULTURE_SOCIAL))
                        .containsExactly("council/committee-missing [urban]");
            }
        }

        // B-B-04
        @Test
        void ofACommuneAreTwo() {
            assertThat(judge(VietnamTiers.COMMUNE, TUE_2025_07_01, ECONOMIC_BUDGET, CULTURE_SOCIAL))
                    .isEmpty();
            assertThat(judge(VietnamTiers.COMMUNE, TUE_2025_07_01, SOCIO_ECONOMIC, LEGAL))
                    .hasSize(4);
        }

        // B-B-05, A-B-08 (city), A-B-09: local decision, memory, practice
        @Test
        void areTheHostsToGiveWhereTheLawLeavesThemOrWasNotRead() {
            assertThat(missing(CouncilRules.COMMITTEES.of(VietnamUnits.HA_NOI), TUE_2025_07_01))
                    .isEqualTo(Cause.SETTING_NEEDED);
            for (Kind<?> unit : List.of(VietnamUnits.CITY, VietnamTiers.DISTRICT, VietnamTiers.COMMUNE)) {
                assertThat(missing(CouncilRules.COMMITTEES.of(unit), FRI_2025_02_28))
                        .isEqualTo(Cause.SETTING_NEEDED);
            }
        }

        @Test
        void refuseToBeBothRequiredAndConditional() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CommitteeSet.of(REGULATION, LEGAL).whereConditionsAreMet(LEGAL))
                    .withMessage("conditional committees ([legal]) must share none with those required ([legal])");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CommitteeSet.of(REGULATION))
                    .withMessage("required committees must not be empty");
        }
    }

    // NEW-08: two of three
    @Nested
    class EthnicAffairs {

        private final ConditionCount rule =
                book.on(FRI_2025_02_28).get(CouncilRules.COMMITTEE_CONDITIONS.of(ETHNIC_AFFAIRS));

        private Verdict judge(int together, int inNeed, int areas) {
            return checked(rule.judge(ImmutableMap.of(
                    VietnamCommittees.MINORITY_INHABITANTS,
                    together,
                    VietnamCommittees.MINORITY_INHABITANTS_IN_NEED,
                    inNeed,
                    VietnamCommittees.SENSITIVE_OR_BORDER_AREAS,
                    areas)));
        }

        @ParameterizedTest
        @CsvSource({
            "20000, 5001, 0, false",
            "20001, 5000, 0, false",
            "20001, 5001, 0, true",
            "20000, 5000, 1, false",
            "20001, 5000, 1, true",
            "20000, 5001, 1, true",
            "20002, 5002, 2, true",
            "0, 0, 0, false"
        })
        void needTwoOfThreeConditions(int together, int inNeed, int areas, boolean enough) {
            assertThat(judge(together, inNeed, areas).isSatisfied()).isEqualTo(enough);
        }

        @Test
        void saysWhichHoldAndWhichFail() {
            assertThat(judge(20_001, 5_000, 0).reasons().get(0).facts())
                    .containsEntry("needed", Datum.of(2))
                    .containsEntry("held", Datum.of(1))
                    .containsEntry("holding", Datum.texts(List.of("minority-inhabitants")))
                    .containsEntry(
                            "failing",
                            Datum.texts(List.of("minority-inhabitants-in-need", "sensitive-or-border-areas")));
            assertThat(rule.basis()).hasToString("Resolution 1130/2016/UBTVQH13");
        }

        @Test
        void refusesNumbersThatAreMissingOrNegative() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule.judge(ImmutableMap.of(VietnamCommittees.MINORITY_INHABITANTS, 1)))
                    .withMessageContaining(
                            "must give one number for each of the conditions [minority-inhabitants > 20000,");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> judge(-1, 0, 0))
                    .withMessage("count (-1) of minority-inhabitants must not be negative");
            CountCondition condition = CountCondition.of("x", Label.same("x"), 0);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ConditionCount.of(REGULATION, 2, condition))
                    .withMessage("needed (2) must be from 1 to the number of conditions (1)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CountCondition.of("x", Label.same("x"), -1))
                    .withMessage("moreThan (-1) of x must not be negative");
        }
    }

    @Nested
    class Kinds {

        @Test
        void areReadByTheirIds() {
            VietnamTiers.all()
                    .forEach(kind -> assertThat(VietnamTiers.parse(kind.id())).isSameAs(kind));
            VietnamUnits.all()
                    .forEach(kind -> assertThat(VietnamUnits.parse(kind.id())).isSameAs(kind));
            VietnamBodies.all()
                    .forEach(kind -> assertThat(VietnamBodies.parse(kind.id())).isSameAs(kind));
            VietnamMeetings.all()
                    .forEach(
                            kind -> assertThat(VietnamMeetings.parse(kind.id())).isSameAs(kind));
            VietnamOffices.all()
                    .forEach(kind -> assertThat(VietnamOffices.parse(kind.id())).isSameAs(kind));
            VietnamActs.all()
                    .forEach(kind -> assertThat(VietnamActs.parse(kind.id())).isSameAs(kind));
            VietnamCommittees.all()
                    .forEach(kind ->
                            assertThat(VietnamCommittees.parse(kind.id())).isSameAs(kind));
        }

        @Test
        void haveIdsOfTheirOwn() {
            assertThat(VietnamUnits.all()).doesNotHaveDuplicates();
            assertThat(VietnamBodies.all()).doesNotHaveDuplicates();
            assertThat(VietnamOffices.all()).doesNotHaveDuplicates();
            assertThat(VietnamActs.all()).doesNotHaveDuplicates();
            assertThat(VietnamCommittees.all()).doesNotHaveDuplicates();
        }

        @Test
        void nameWhatThereIsWhereOneIsUnknown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VietnamTiers.parse("ward"))
                    .withMessage("tier (ward) must be one of [province, district, commune]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VietnamUnits.parse("huyen"))
                    .withMessageStartingWith("unit kind (huyen) must be one of [tinh, thanh-pho,");
            Stream.<ThrowingCallable>of(
                            () -> VietnamBodies.parse(""),
                            () -> VietnamOffices.parse(""),
                            () -> VietnamActs.parse(""),
                            () -> VietnamCommittees.parse(""))
                    .forEach(parse -> assertThatIllegalArgumentException()
                            .isThrownBy(parse)
                            .withMessageContaining("() must be one of ["));
        }
    }
}
