package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.report.Petitions.BY_FIELD;
import static org.hoidong.workflow.report.Petitions.BY_TIER;
import static org.hoidong.workflow.report.Petitions.CONTEXT;
import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;
import static org.hoidong.workflow.report.Petitions.SAT_2022_08_06;
import static org.hoidong.workflow.report.Petitions.received;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Petition ROADS = new Petition("province", "roads");

    private static RollUpPlan<Petition> plan() {
        return RollUpPlan.<Petition>builder(SAT_2022_08_06, CONTEXT)
                .dimension(BY_TIER)
                .dimension(BY_FIELD)
                .byCategory()
                .measure(Measures.open())
                .measure(Measures.overdue())
                .backlogOn(MON_2022_08_01, SAT_2022_08_06)
                .build();
    }

    private static WorkflowCase<Petition> petition(String id) {
        return received(id, ROADS, MON_2022_08_01);
    }

    /** Random petitions, of which some come in after the day of the plan. */
    private static List<WorkflowCase<Petition>> petitions(Random random) {
        List<WorkflowCase<Petition>> cases = new ArrayList<>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Petition petition = random.nextInt(6) == 0
                    ? new Petition("central", "roads", "water")
                    : new Petition(random.nextBoolean() ? "province" : "commune", "field-" + random.nextInt(4));
            LocalDate day = MON_2022_08_01.minusDays(20).plusDays(random.nextInt(30));
            WorkflowCase<Petition> theCase = received("p-" + i, petition, day);
            for (EventType<NoPayload> event :
                    List.of(Petitions.TAKEN_UP, Petitions.SETTLED, Petitions.REOPENED, Petitions.ANSWERED)) {
                if (random.nextInt(3) == 0) {
                    break;
                }
                day = day.plusDays(random.nextInt(6));
                theCase = Petitions.after(theCase, event, day);
            }
            cases.add(theCase);
        }
        return cases;
    }

    /** Everything a roll-up says. */
    private static Map<String, Object> said(RollUp rollUp, RollUpPlan<Petition> plan) {
        Map<String, Object> said = new TreeMap<>();
        said.put("given", rollUp.given());
        said.put("text", rollUp.toString());
        said.put("reconciled", rollUp.reconcile());
        List<RollUpRow> rows = new ArrayList<>(List.of(rollUp.whole()));
        plan.dimensions()
                .forEach(dimension -> rows.addAll(rollUp.rows(dimension).values()));
        for (int i = 0; i < rows.size(); i++) {
            for (Measure<Petition> measure : plan.measures()) {
                String where = i + " " + rows.get(i).id() + " " + measure;
                said.put(where, rows.get(i).cases(measure));
                said.put(where + " count", rows.get(i).count(measure));
                said.put(where + " ages", rows.get(i).ages(measure));
            }
        }
        return said;
    }

    @RepeatedTest(60)
    void ofSlicesIsTheSameAsOfAllWhateverTheSlices(RepetitionInfo repetition) {
        long seed = 20_220_806L + repetition.getCurrentRepetition();
        Random random = new Random(seed);
        RollUpPlan<Petition> plan = plan();
        List<WorkflowCase<Petition>> cases = petitions(random);
        List<Tally<Petition>> slices = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            slices.add(plan.tally());
        }
        cases.forEach(theCase -> slices.get(random.nextInt(count)).add(theCase));
        while (slices.size() > 1) {
            Tally<Petition> slice = slices.remove(random.nextInt(slices.size()));
            slices.get(random.nextInt(slices.size())).merge(slice);
        }

        Map<String, Object> expected = said(plan.count(cases), plan);

        assertThat(said(slices.get(0).result(), plan)).as("seed %s", seed).isEqualTo(expected);
        assertThat(said(cases.parallelStream().collect(plan.collector()), plan))
                .as("parallel, seed %s", seed)
                .isEqualTo(expected);
    }

    /** Counted again by plain loops. */
    @RepeatedTest(30)
    void countsWhatPlainLoopsCount(RepetitionInfo repetition) {
        long seed = 20_230_806L + repetition.getCurrentRepetition();
        RollUpPlan<Petition> plan = plan();
        List<WorkflowCase<Petition>> cases = petitions(new Random(seed));
        RollUp rollUp = plan.count(cases);
        Map<String, Integer> overdueByTier = new TreeMap<>();
        int open = 0;
        for (WorkflowCase<Petition> theCase : cases) {
            var then = theCase.asOf(SAT_2022_08_06);
            if (then.isPresent()) {
                open += then.orElseThrow().isClosed() ? 0 : 1;
                int late = theCase.overdue(SAT_2022_08_06, CONTEXT).isEmpty() ? 0 : 1;
                overdueByTier.merge(theCase.subject().tier(), late, Integer::sum);
            }
        }

        assertThat(rollUp.whole().count(Measures.open())).as("seed %s", seed).isEqualTo(open);
        assertThat(rollUp.rows(BY_TIER).keySet()).as("seed %s", seed).isEqualTo(overdueByTier.keySet());
        overdueByTier.forEach(
                (tier, late) -> assertThat(rollUp.row(BY_TIER, tier).count(Measures.overdue()))
                        .as("%s, seed %s", tier, seed)
                        .isEqualTo(late));
    }

    @Nested
    class Add {

        @Test
        void refusesACaseThatComesTwiceByItsId() {
            Tally<Petition> tally = plan().tally().add(petition("p-1"));

            assertThatThrownBy(() -> tally.add(petition("p-1")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("case (p-1) must be counted once; it came twice");
            assertThat(tally.size()).isEqualTo(1);
        }

        @Test
        void refusesACaseThatComesTwiceAlsoBeforeItWasOpen() {
            WorkflowCase<Petition> later = received("p-1", ROADS, SAT_2022_08_06.plusDays(1));
            Tally<Petition> tally = plan().tally().add(later);

            assertThatThrownBy(() -> tally.add(later))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("case (p-1)");
        }

        @Test
        void namesTheMeasureThatThrewAndTheCaseAndCountsNothingOfIt() {
            IllegalStateException broken = new IllegalStateException("no connection");
            Measure<Petition> failing = Measure.of("petition/failing", Label.same("failing"), standing -> {
                if (standing.theCase().id().equals(CaseId.of("p-2"))) {
                    throw broken;
                }
                return true;
            });
            Tally<Petition> tally = RollUpPlan.<Petition>builder(SAT_2022_08_06, CONTEXT)
                    .dimension(BY_FIELD)
                    .measure(failing)
                    .build()
                    .tally();
            tally.add(petition("p-1"));

            assertThatThrownBy(() -> tally.add(received("p-2", new Petition("province", "bridges"), MON_2022_08_01)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(
                            "measure petition/failing failed on case p-2 (java.lang.IllegalStateException); it must answer"
                                    + " for every case, see the cause")
                    .hasCause(broken);
            assertThat(tally.result().given()).isEqualTo(1);
            assertThat(tally.result().rows(BY_FIELD).keySet()).containsExactly("roads");
        }

        @Test
        void namesTheDimensionThatThrewOrGaveNoRow() {
            Dimension<Petition> failing =
                    Dimension.of("petition/failing", Label.same("failing"), standing -> "two\nlines");
            Tally<Petition> tally = RollUpPlan.<Petition>builder(SAT_2022_08_06, CONTEXT)
                    .dimension(failing)
                    .build()
                    .tally();

            assertThatThrownBy(() -> tally.add(petition("p-1")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("dimension petition/failing failed on case p-1")
                    .cause()
                    .hasMessageContaining("row must not contain U+000A");
            assertThat(tally.size()).isZero();
        }

        @Test
        void goesOnAfterAResultWithoutChangingIt() {
            Tally<Petition> tally = plan().tally().add(petition("p-1"));
            RollUp first = tally.result();
            tally.add(petition("p-2"));

            assertThat(first.whole().count()).isEqualTo(1);
            assertThat(Petitions.ids(first.whole().cases())).containsExactly("p-1");
            assertThat(tally.result().whole().count()).isEqualTo(2);
        }

        @Test
        void tellsHowFarItHasCome() {
            List<Long> told = new ArrayList<>();
            Tally<Petition> tally = plan().tally(Progress.every(2, told::add));
            for (int i = 1; i <= 5; i++) {
                tally.add(petition("p-" + i));
            }

            assertThat(told).containsExactly(2L, 4L);
            assertThatThrownBy(() -> Progress.every(0, told::add))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("every (0)");
        }
    }

    @Nested
    class Merge {

        @Test
        void refusesACaseThatIsInBothSlicesAndAddsNothing() {
            RollUpPlan<Petition> plan = plan();
            Tally<Petition> one = plan.tally().add(petition("p-1"));
            Tally<Petition> other = plan.tally().add(petition("p-2")).add(petition("p-1"));

            assertThatThrownBy(() -> one.merge(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("case (p-1) must be counted once; it came in two slices");
            assertThat(one.size()).isEqualTo(1);
        }

        @Test
        void refusesATallyOfAnotherPlan() {
            assertThatThrownBy(() -> plan().tally().merge(plan().tally()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be of the same plan");
        }

        @Test
        void leavesTheOtherAsItIs() {
            RollUpPlan<Petition> plan = plan();
            Tally<Petition> other = plan.tally().add(petition("p-2"));
            plan.tally().add(petition("p-1")).merge(other);

            assertThat(other.size()).isEqualTo(1);
            assertThat(other.result().whole().count()).isEqualTo(1);
        }
    }
}
