package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.report.Petitions.BY_FIELD;
import static org.hoidong.workflow.report.Petitions.BY_TIER;
import static org.hoidong.workflow.report.Petitions.CONTEXT;
import static org.hoidong.workflow.report.Petitions.FRI_2022_07_29;
import static org.hoidong.workflow.report.Petitions.FRI_2022_08_05;
import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;
import static org.hoidong.workflow.report.Petitions.SAT_2022_08_06;
import static org.hoidong.workflow.report.Petitions.WED_2022_08_31;
import static org.hoidong.workflow.report.Petitions.after;
import static org.hoidong.workflow.report.Petitions.ids;
import static org.hoidong.workflow.report.Petitions.received;
import static org.hoidong.workflow.report.Petitions.takenUp;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static final Measure<Petition> OVERDUE = Measures.overdue();
    private static final Measure<Petition> OPEN = Measures.open();

    /** Received on Monday 1 August; p-1 and p-2 not taken up, p-3 settled on the 5th, p-4 explained on the 5th, p-5 at work. */
    private static final ImmutableList<WorkflowCase<Petition>> CASES = ImmutableList.of(
            received("p-1", new Petition("province", "roads"), MON_2022_08_01),
            received("p-2", new Petition("commune", "water"), MON_2022_08_01),
            after(takenUp("p-3", new Petition("province", "water"), MON_2022_08_01), Petitions.SETTLED, FRI_2022_08_05),
            after(
                    takenUp("p-4", new Petition("commune", "schools"), MON_2022_08_01),
                    Petitions.ANSWERED,
                    FRI_2022_08_05),
            takenUp("p-5", new Petition("province", "schools"), MON_2022_08_01));

    private static RollUpPlan.Builder<Petition> plan(LocalDate on) {
        return RollUpPlan.builder(on, CONTEXT);
    }

    private static RollUp counted(LocalDate on) {
        return plan(on).dimension(BY_TIER)
                .dimension(BY_FIELD)
                .byCategory()
                .measure(OPEN)
                .measure(OVERDUE)
                .build()
                .count(CASES);
    }

    private static int in(RollUpRow row, StateCategory category) {
        return row.count(Measures.in(category));
    }

    @Nested
    class Whole {

        @Test
        void countsCasesAsTheyStoodOnTheDay() {
            RollUpRow before = counted(FRI_2022_08_05.minusDays(1)).whole();
            RollUpRow friday = counted(FRI_2022_08_05).whole();

            assertThat(in(before, StateCategory.ACTIVE)).isEqualTo(3);
            assertThat(in(before, StateCategory.FULFILLED)).isZero();
            assertThat(in(friday, StateCategory.ACTIVE)).isEqualTo(1);
            assertThat(in(friday, StateCategory.FULFILLED)).isEqualTo(1);
            assertThat(in(friday, StateCategory.ENDED)).isEqualTo(1);
        }

        @Test
        void doesNotCountWhatWasNotOpenYet() {
            RollUp rollUp = counted(FRI_2022_07_29);

            assertThat(rollUp.given()).isEqualTo(5);
            assertThat(rollUp.whole().count()).isZero();
            assertThat(rollUp.whole().cases()).isEmpty();
            assertThat(rollUp.rows(BY_TIER)).isEmpty();
            assertThat(rollUp.reconcile().isSatisfied()).isTrue();
        }

        // four working days from Monday 1 August are Friday 5 August
        @Test
        void findsFridaysDeadlineOverdueOnSaturday() {
            assertThat(counted(FRI_2022_08_05).whole().count(OVERDUE)).isZero();
            assertThat(ids(counted(SAT_2022_08_06).whole().cases(OVERDUE))).containsExactly("p-1", "p-2");
        }

        @Test
        void leadsFromEveryNumberDownToItsCases() {
            RollUp rollUp = counted(SAT_2022_08_06);

            assertThat(ids(rollUp.whole().cases())).containsExactly("p-1", "p-2", "p-3", "p-4", "p-5");
            assertThat(ids(rollUp.row(BY_TIER, "province").cases())).containsExactly("p-1", "p-3", "p-5");
            assertThat(ids(rollUp.row(BY_TIER, "province").cases(OPEN))).containsExactly("p-1", "p-5");
            assertThat(ids(rollUp.row(BY_FIELD, "water").cases(OVERDUE))).containsExactly("p-2");
            assertThat(ids(rollUp.cases(Cell.of(BY_FIELD, "water", OVERDUE)))).containsExactly("p-2");
            assertThat(rollUp.count(Cell.of(BY_FIELD, "water", OVERDUE))).isEqualTo(1);
            assertThat(rollUp.count(Cell.ofWhole(OVERDUE))).isEqualTo(2);
        }

        @Test
        void hasAsManyCasesAsEveryNumberSays() {
            RollUp rollUp = counted(SAT_2022_08_06);

            for (Dimension<Petition> dimension : List.of(BY_TIER, BY_FIELD)) {
                for (RollUpRow row : rollUp.rows(dimension).values()) {
                    assertThat(row.cases(OPEN)).hasSize(row.count(OPEN));
                    assertThat(row.cases(OVERDUE)).hasSize(row.count(OVERDUE));
                }
            }
        }

        @Test
        void countsACorrectedCaseAsCorrected() {
            WorkflowCase<Petition> settled = CASES.get(2);
            WorkflowCase<Petition> voided = Petitions.corrected(
                    settled,
                    Correction.voiding(3)
                            .because("wrong petition")
                            .by(Petitions.CLERK)
                            .recordedAt(WED_2022_08_31
                                    .atTime(LocalTime.NOON)
                                    .atZone(CONTEXT.zone())
                                    .toInstant()));
            RollUpPlan<Petition> plan = plan(FRI_2022_08_05).byCategory().build();

            assertThat(in(plan.count(List.of(settled)).whole(), StateCategory.FULFILLED))
                    .isEqualTo(1);
            assertThat(in(plan.count(List.of(voided)).whole(), StateCategory.FULFILLED))
                    .isZero();
            assertThat(in(plan.count(List.of(voided)).whole(), StateCategory.ACTIVE))
                    .isEqualTo(1);
        }
    }

    @Nested
    class Rows {

        @Test
        void comeInTheOrderOfTheirIds() {
            assertThat(counted(SAT_2022_08_06).rows(BY_FIELD).keySet()).containsExactly("roads", "schools", "water");
        }

        @Test
        void areEmptyWhereThereIsNone() {
            RollUpRow none = counted(SAT_2022_08_06).row(BY_TIER, "central");

            assertThat(none.count()).isZero();
            assertThat(none.cases(OVERDUE)).isEmpty();
            assertThat(none.rate(OVERDUE).percent(1)).isEmpty();
            assertThat(none.ages(OPEN).median()).isEmpty();
        }

        @Test
        void takeCasesThatAreInNoneAsUnassigned() {
            Dimension<Petition> dimension = Dimension.ofOptional(
                    "petition/known-tier",
                    Label.same("tier"),
                    standing -> Optional.of(standing.theCase().subject().tier()).filter("province"::equals));
            RollUp rollUp = plan(SAT_2022_08_06).dimension(dimension).build().count(CASES);

            assertThat(rollUp.rows(dimension).keySet()).containsExactly("province", Dimension.UNASSIGNED);
            assertThat(ids(rollUp.row(dimension, Dimension.UNASSIGNED).cases())).containsExactly("p-2", "p-4");
            assertThat(rollUp.row(dimension, Dimension.UNASSIGNED).label()).contains(Dimension.UNASSIGNED_LABEL);
            assertThat(rollUp.reconcile().isSatisfied()).isTrue();
        }

        @Test
        void areOneForBothSpellingsOfAName() {
            Dimension<Petition> dimension = Dimension.of(
                    "petition/place",
                    Label.same("place"),
                    standing -> standing.theCase().subject().tier().equals("province")
                            ? "Hàm Yên"
                            : Normalizer.normalize("Hàm Yên", Normalizer.Form.NFD));
            RollUp rollUp = plan(SAT_2022_08_06)
                    .dimension(dimension)
                    .measure(OPEN)
                    .build()
                    .count(CASES);

            assertThat(rollUp.rows(dimension).keySet()).containsExactly("Hàm Yên");
            assertThat(rollUp.row(dimension, "Hàm Yên").count()).isEqualTo(5);
            assertThat(rollUp.count(Cell.of(dimension, Normalizer.normalize("Hàm Yên", Normalizer.Form.NFD), OPEN)))
                    .isEqualTo(3);
        }

        @Test
        void bearTheNamesOfTheirDimension() {
            Dimension<Petition> states = Dimensions.state(Petitions.DEFINITION);
            RollUp rollUp = plan(SAT_2022_08_06).dimension(states).build().count(CASES);

            assertThat(rollUp.row(states, "petition/resolved").label()).contains(Label.of("Đã giải quyết", "Resolved"));
            assertThat(rollUp.row(states, "petition/received").count()).isEqualTo(2);
        }

        @Test
        void mayBeCategoriesAndYears() {
            Dimension<Petition> categories = Dimensions.category();
            Dimension<Petition> years = Dimensions.yearOpened();
            RollUp rollUp = plan(SAT_2022_08_06)
                    .dimension(categories)
                    .dimension(years)
                    .build()
                    .count(CASES);

            assertThat(rollUp.rows(categories).keySet()).containsExactly("active", "ended", "fulfilled", "pending");
            assertThat(rollUp.row(categories, "ended").label())
                    .contains(Measures.in(StateCategory.ENDED).label());
            assertThat(rollUp.row(years, "2022").count()).isEqualTo(5);
        }
    }

    @Nested
    class Reconcile {

        private final Measure<Petition> province = Measure.of(
                "petition/province",
                Label.same("province"),
                standing -> standing.theCase().subject().tier().equals("province"));
        private final Measure<Petition> water = Measure.of(
                "petition/water",
                Label.same("water"),
                standing -> standing.theCase().subject().fields().contains("water"));

        @Test
        void isSatisfiedWithAReasonForEachThatAddsUp() {
            Verdict verdict = counted(SAT_2022_08_06).reconcile();

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.code())
                    .containsExactly(
                            Adding.CASES_ACCOUNTED_FOR, Adding.ROWS_ADD_UP, Adding.ROWS_ADD_UP, Adding.PARTS_ADD_UP);
        }

        @Test
        void namesTheDimensionInWhichCasesAreInSeveralRows() {
            WorkflowCase<Petition> both = received("p-6", new Petition("province", "roads", "water"), MON_2022_08_01);
            RollUp rollUp = plan(SAT_2022_08_06)
                    .dimension(BY_TIER)
                    .dimension(BY_FIELD)
                    .build()
                    .count(ImmutableList.<WorkflowCase<Petition>>builder()
                            .addAll(CASES)
                            .add(both)
                            .build());

            assertThat(rollUp.reconcile().isSatisfied()).isFalse();
            assertThat(rollUp.reconcile().unmet())
                    .extracting(Object::toString)
                    .containsExactly(
                            "report/rows-overlap {dimension=petition/field, whole=6, sum=7, count=1, cases=[p-6]}");
            assertThat(ids(rollUp.row(BY_FIELD, "water").cases())).containsExactly("p-2", "p-3", "p-6");
        }

        // province 1, 3, 5 and water 2, 3: 3 is in both, 4 in none, and 3 + 2 = 5 all the same
        @Test
        void seesThroughErrorsThatCancelOut() {
            RollUp rollUp = plan(SAT_2022_08_06)
                    .partition(Measures.all(), ImmutableList.of(province, water))
                    .build()
                    .count(CASES);

            assertThat(rollUp.reconcile().unmet())
                    .extracting(Object::toString)
                    .containsExactly(
                            "report/in-no-part {measure=report/all, whole=5, sum=5,"
                                    + " parts=[petition/province, petition/water], count=1, cases=[p-4]}",
                            "report/in-several-parts {measure=report/all, whole=5, sum=5,"
                                    + " parts=[petition/province, petition/water], count=1, cases=[p-3]}");
        }

        @Test
        void namesCasesOfAPartThatAreNotInTheWhole() {
            RollUp rollUp = plan(SAT_2022_08_06)
                    .partition(province, ImmutableList.of(Measures.all()))
                    .build()
                    .count(CASES);

            assertThat(rollUp.reconcile().unmet())
                    .extracting(Object::toString)
                    .containsExactly("report/only-in-part {measure=petition/province, whole=3, sum=5,"
                            + " parts=[report/all], count=2, cases=[p-2, p-4]}");
        }
    }

    @Nested
    class Rates {

        @Test
        void nameTheirBase() {
            Rate rate = counted(SAT_2022_08_06).whole().rate(OVERDUE, OPEN);

            assertThat(rate).isEqualTo(Rate.of(OVERDUE, 2, OPEN, 3));
            assertThat(rate.percent(1)).map(Object::toString).contains("66.7");
        }

        @Test
        void refuseAPartThatIsNotWithinItsBase() {
            RollUpRow whole = counted(SAT_2022_08_06).whole();

            assertThatThrownBy(() -> whole.rate(OPEN, OVERDUE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "measure (report/open) must lie within its base report/overdue; 1 cases do not, the first is"
                                    + " p-5");
        }

        // p-3 was settled in time, p-4 too; p-5 has time until 29 August
        @Test
        void ofWhatWasInTimeHaveWhatIsDecidedAsBase() {
            Measure<Petition> inTime = Measures.doneInTime(Petitions.SETTLING);
            Measure<Petition> late = Measures.doneLate(Petitions.SETTLING);
            Measure<Petition> overdue = Measures.overdue(Petitions.SETTLING);
            Measure<Petition> decided = Measures.decided(Petitions.SETTLING);
            WorkflowCase<Petition> tooLate =
                    after(takenUp("p-6", new Petition("province"), FRI_2022_07_29), Petitions.SETTLED, WED_2022_08_31);
            ImmutableList<WorkflowCase<Petition>> six = ImmutableList.<WorkflowCase<Petition>>builder()
                    .addAll(CASES)
                    .add(tooLate)
                    .build();
            RollUpPlan<Petition> before = plan(SAT_2022_08_06)
                    .partition(decided, ImmutableList.of(inTime, late, overdue))
                    .build();
            RollUpPlan<Petition> end = plan(WED_2022_08_31)
                    .partition(decided, ImmutableList.of(inTime, late, overdue))
                    .build();

            assertThat(before.count(six).whole().rate(inTime, decided)).hasToString("2/2");
            assertThat(end.count(six).whole().rate(inTime, decided)).hasToString("2/4");
            assertThat(ids(end.count(six).whole().cases(late))).containsExactly("p-6");
            assertThat(ids(end.count(six).whole().cases(overdue))).containsExactly("p-5");
            assertThat(end.count(six).reconcile().isSatisfied()).isTrue();
        }
    }

    @Nested
    class Misuse {

        @Test
        void ofAnUnknownMeasureOrDimensionNamesThoseThereAre() {
            RollUp rollUp = plan(SAT_2022_08_06).dimension(BY_TIER).build().count(CASES);

            assertThatThrownBy(() -> rollUp.whole().count(OVERDUE))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("measure (report/overdue) must be one of the plan, [report/all]; add it there");
            assertThatThrownBy(() -> rollUp.rows(BY_FIELD))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("dimension (petition/field) must be one of the plan, [petition/tier]; add it there");
        }

        @Test
        void ofAnIdTwiceIsSaidWhenThePlanIsMade() {
            RollUpPlan.Builder<Petition> plan =
                    plan(SAT_2022_08_06).dimension(BY_TIER).measure(OPEN);

            assertThatThrownBy(() -> plan.dimension(BY_TIER))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("dimension (petition/tier) must be named once");
            assertThatThrownBy(() -> plan.measure(Measures.open()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("measure (report/open) must be named once");
            assertThatThrownBy(() -> plan.partition(OPEN, ImmutableList.of(OVERDUE, OVERDUE)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("measure (report/overdue)");
            assertThatThrownBy(() -> plan.partition(OPEN, ImmutableList.of()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must have parts");
        }

        @Test
        void ofIdsThatAreNoCodes() {
            assertThatThrownBy(() -> Dimension.<Petition>of("Tier", Label.same("tier"), standing -> "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("dimension id (Tier)");
            assertThatThrownBy(() -> Measure.<Petition>of("Open", Label.same("open"), standing -> true))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("measure id (Open)");
            assertThatThrownBy(() -> new Cell("petition/tier", "", "report/all"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must both be given");
        }
    }

    @Test
    void countsSeveralRowsOfACaseOnceEach() {
        Dimension<Petition> none =
                Dimension.ofSeveral("petition/none", Label.same("none"), standing -> Set.<String>of());
        RollUp rollUp = plan(SAT_2022_08_06).dimension(none).build().count(CASES);

        assertThat(rollUp.rows(none).keySet()).containsExactly(Dimension.UNASSIGNED);
    }
}
