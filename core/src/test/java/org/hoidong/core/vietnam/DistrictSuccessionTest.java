package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.council.Successors;
import org.hoidong.core.council.TermNumber;
import org.hoidong.core.council.TermNumbering;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.council.UnitChange;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.council.UnitKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The end of the district tier on 1 July 2025: a district with two new communes, and what was pending before it. */
class DistrictSuccessionTest {

    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate MON_2025_05_12 = LocalDate.of(2025, 5, 12);
    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate WED_2025_07_02 = LocalDate.of(2025, 7, 2);
    private static final DateSpan BEFORE = DateSpan.of(FRI_2016_01_01, MON_2025_06_30);
    private static final DateSpan AFTER = DateSpan.from(TUE_2025_07_01);
    private static final Provision TRANSITION =
            Provision.of(VietnamDocuments.LAW_72_2025_QH15, "54").clause("8");

    private static final UnitId PROVINCE = UnitId.of("tuyen-quang");
    private static final UnitId DISTRICT = UnitId.of("son-duong");
    private static final UnitId ONE = UnitId.of("xa-son-duong");
    private static final UnitId TWO = UnitId.of("xa-tan-trao");
    private static final BodyId DISTRICT_EXECUTIVE = BodyId.of("ubnd-son-duong");
    private static final BodyId EXECUTIVE_ONE = BodyId.of("ubnd-xa-son-duong");
    private static final BodyId EXECUTIVE_TWO = BodyId.of("ubnd-xa-tan-trao");
    private static final BodyId COUNCIL_ONE = BodyId.of("hdnd-xa-son-duong");

    private static AdministrativeUnit.Builder unit(UnitId id, TierKind tier, DateSpan existence) {
        return AdministrativeUnit.builder()
                .id(id)
                .name(Label.same(id.value()))
                .tier(tier)
                .existence(existence);
    }

    private static Body body(BodyId id, BodyKind kind, UnitId unit, DateSpan existence) {
        return Body.builder()
                .id(id)
                .kind(kind)
                .name(Label.same(id.value()))
                .unit(unit)
                .existence(existence)
                .build();
    }

    private static CouncilDirectory.Builder country() {
        return CouncilDirectory.builder()
                .addUnit(unit(PROVINCE, VietnamTiers.PROVINCE, DateSpan.from(FRI_2016_01_01))
                        .build())
                .addUnit(unit(DISTRICT, VietnamTiers.DISTRICT, BEFORE)
                        .parent(PROVINCE)
                        .build())
                .addUnit(unit(ONE, VietnamTiers.COMMUNE, AFTER).parent(PROVINCE).build())
                .addUnit(unit(TWO, VietnamTiers.COMMUNE, AFTER).parent(PROVINCE).build())
                .addBody(body(DISTRICT_EXECUTIVE, VietnamBodies.PEOPLES_COMMITTEE, DISTRICT, BEFORE))
                .addBody(body(EXECUTIVE_ONE, VietnamBodies.PEOPLES_COMMITTEE, ONE, AFTER))
                .addBody(body(COUNCIL_ONE, VietnamBodies.PEOPLES_COUNCIL, ONE, AFTER))
                .addBody(body(EXECUTIVE_TWO, VietnamBodies.PEOPLES_COMMITTEE, TWO, AFTER))
                .addUnitSuccession(Succession.<UnitId>builder()
                        .kind(SuccessionKind.ABOLISHED)
                        .firstDay(TUE_2025_07_01)
                        .addPredecessors(DISTRICT)
                        .addSuccessors(ONE, TWO)
                        .basis(TRANSITION)
                        .build());
    }

    // B-B-30
    @Nested
    class APetitionOfMay2025 {

        @Test
        void staysWithTheDistrictUntilItsLastDay() {
            CouncilDirectory directory = country().build();

            assertThat(directory.successors(DISTRICT_EXECUTIVE, MON_2025_05_12).only())
                    .contains(DISTRICT_EXECUTIVE);
            assertThat(directory.successors(DISTRICT_EXECUTIVE, MON_2025_06_30).only())
                    .contains(DISTRICT_EXECUTIVE);
        }

        @Test
        void passesToTheNewCommuneThatIsNamed() {
            Successors after = country().build().successors(DISTRICT_EXECUTIVE, TUE_2025_07_01);

            assertThat(after.candidates()).containsExactly(EXECUTIVE_ONE, EXECUTIVE_TWO);
            assertThat(after.verdict().isSatisfied()).isFalse();
            Reason withUnit = after.verdict().reasons().get(0);
            assertThat(withUnit.code()).isEqualTo(Successors.SUCCEEDED_WITH_UNIT);
            assertThat(withUnit.facts())
                    .containsEntry("unit", Datum.of(DISTRICT))
                    .containsEntry("from", Datum.of(TUE_2025_07_01))
                    .containsEntry("kind", Datum.of("abolished"));
            assertThat(withUnit.bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 54, Clause 8");
            assertThat(after.receives(EXECUTIVE_TWO).isSatisfied()).isTrue();
            assertThat(after.receives(COUNCIL_ONE).isSatisfied()).isFalse();
            for (var verdict : List.of(after.verdict(), after.receives(EXECUTIVE_TWO), after.receives(COUNCIL_ONE))) {
                MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
            }
        }

        @Test
        void passesToTheReceivingBodyWhereTheProvinceNamedOne() {
            BodyId department = BodyId.of("so-xay-dung");
            CouncilDirectory directory = country()
                    .addBody(body(department, VietnamBodies.DEPARTMENT, PROVINCE, DateSpan.from(FRI_2016_01_01)))
                    .addBodySuccession(Succession.<BodyId>builder()
                            .kind(SuccessionKind.ABOLISHED)
                            .firstDay(TUE_2025_07_01)
                            .addPredecessors(DISTRICT_EXECUTIVE)
                            .addSuccessors(department)
                            .basis(TRANSITION)
                            .build())
                    .build();

            assertThat(directory.successors(DISTRICT_EXECUTIVE, MON_2025_06_30).only())
                    .contains(DISTRICT_EXECUTIVE);
            assertThat(directory.successors(DISTRICT_EXECUTIVE, TUE_2025_07_01).only())
                    .contains(department);
            assertThat(directory
                            .successors(DISTRICT_EXECUTIVE, WED_2025_07_02)
                            .verdict()
                            .isSatisfied())
                    .isTrue();
        }
    }

    // B-B-31
    @Nested
    class Numbering {

        private final TermNumbering rule =
                VietnamRules.standard().on(TUE_2025_07_01).get(CouncilRules.TERM_NUMBERING);

        private final AdministrativeUnit province = named("Tuyên Quang", VietnamUnits.PROVINCE);

        private AdministrativeUnit named(String name, UnitKind kind) {
            return unit(PROVINCE, VietnamTiers.PROVINCE, DateSpan.from(FRI_2016_01_01))
                    .name(Label.same(name))
                    .kind(kind)
                    .build();
        }

        private String next(AdministrativeUnit after, String... codes) {
            ImmutableSet<UnitChange> changes = UnitChange.between(province, after);
            TermNumber last = TermNumber.parse("XIX");
            var verdict = rule.explain(last, changes);
            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.code().value())
                    .containsExactly(codes);
            assertThat(verdict.reasons())
                    .allSatisfy(reason -> assertThat(reason.bases())
                            .extracting(Provision::toString)
                            .containsExactly("Law 72/2025/QH15, Article 49, Clause 1"));
            MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
            return rule.next(last, changes).toString();
        }

        @Test
        void goesOnWhereTheNameIsKept() {
            assertThat(next(named("Tuyên Quang", VietnamUnits.PROVINCE), "council/term-number-goes-on"))
                    .isEqualTo("XX");
        }

        @Test
        void beginsAgainWithAnotherNameOrKind() {
            assertThat(next(named("Tân Trào", VietnamUnits.PROVINCE), "council/term-number-restarts-by-name"))
                    .isEqualTo("I");
            assertThat(next(named("Tuyên Quang", VietnamUnits.CITY), "council/term-number-restarts-by-kind"))
                    .isEqualTo("I");
            assertThat(next(
                            named("Tân Trào", VietnamUnits.CITY),
                            "council/term-number-restarts-by-name",
                            "council/term-number-restarts-by-kind"))
                    .isEqualTo("I");
        }

        @Test
        void seesAnotherTierAsAnotherKind() {
            AdministrativeUnit commune = unit(ONE, VietnamTiers.COMMUNE, AFTER).build();
            AdministrativeUnit district = unit(DISTRICT, VietnamTiers.DISTRICT, BEFORE)
                    .name(commune.name())
                    .build();

            assertThat(UnitChange.between(district, commune)).containsExactly(UnitChange.KIND);
        }

        @Test
        void needsTheKindOfBothOrOfNeither() {
            AdministrativeUnit unknown = unit(ONE, VietnamTiers.PROVINCE, AFTER).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> UnitChange.between(province, unknown))
                    .withMessage("kind of unit (xa-son-duong) must be given, as it is for unit (tuyen-quang)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> named("Tuyên Quang", VietnamUnits.COMMUNE))
                    .withMessage("kind (xa) of unit (tuyen-quang) must be of the category of its tier province, UPPER,"
                            + " not BASIC");
        }
    }
}
