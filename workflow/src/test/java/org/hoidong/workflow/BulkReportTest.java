package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.PUMP;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BulkReportTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final WorkflowDefinition<Repair> DEFINITION = Repairs.definition();

    private static WorkflowCase<Repair> standing(int number) {
        return brought("r-" + number, DEFINITION, Repairs.context()).theCase();
    }

    private static WorkflowCase<Repair> atWork(int number) {
        return brought("r-" + number, DEFINITION, Repairs.context()).takenOn().theCase();
    }

    private static WorkflowCase<Repair> over(int number) {
        return brought("r-" + number, DEFINITION, Repairs.context())
                .takenOn()
                .finished()
                .theCase();
    }

    private static Stream<Outcome<Repair>> takenOn(Stream<WorkflowCase<Repair>> cases, Actor actor) {
        return DEFINITION.fireAll(cases, theCase -> occurs(TAKEN_ON, actor, TUE_2022_08_02), Repairs.context());
    }

    /** Cases 1 and 4 move; 2 does not know the event, 3 is closed. */
    private static BulkReport ofFour(int limit) {
        return takenOn(Stream.of(standing(1), atWork(2), over(3), standing(4)), REPAIRS)
                .collect(BulkReport.upTo(limit));
    }

    @Test
    void countsEveryOutcomeByItsKind() {
        BulkReport report = ofFour(10);

        assertThat(report.total()).isEqualTo(4);
        assertThat(report.moved()).isEqualTo(2);
        assertThat(report.counts())
                .containsExactly(
                        entry(OutcomeKind.MOVED, 2L),
                        entry(OutcomeKind.NOT_DEFINED_HERE, 1L),
                        entry(OutcomeKind.CLOSED, 1L));
        assertThat(report.count(OutcomeKind.REFUSED)).isZero();
        assertThat(report).hasToString("4 cases, {MOVED=2, NOT_DEFINED_HERE=1, CLOSED=1}");
    }

    @Test
    void namesThoseThatDidNotMoveWithWhatStandsInTheWay() {
        BulkReport report = ofFour(10);

        assertThat(report.notMoved())
                .extracting(
                        each -> each.theCase().value(),
                        BulkReport.NotMoved::kind,
                        each -> each.reasons().get(0).code())
                .containsExactly(
                        tuple("r-2", OutcomeKind.NOT_DEFINED_HERE, NotDefinedHere.CODE),
                        tuple("r-3", OutcomeKind.CLOSED, Closed.CODE));
        assertThat(report.unlisted()).isZero();
    }

    @Test
    void countsInHowManyCasesEachReasonStandsInTheWay() {
        BulkReport refused =
                takenOn(Stream.of(standing(1), standing(2), over(3)), CLERKS).collect(BulkReport.upTo(0));

        assertThat(refused.inTheWay()).containsExactly(entry(Closed.CODE, 1L), entry(Refused.ROLE_NOT_HELD, 2L));
    }

    @Test
    void listsUpToItsLimitAndCountsTheRest() {
        assertThat(ofFour(2).notMoved()).hasSize(2);
        assertThat(ofFour(2).unlisted()).isZero();
        assertThat(ofFour(1).notMoved()).hasSize(1);
        assertThat(ofFour(1).unlisted()).isEqualTo(1);
        assertThat(ofFour(0).notMoved()).isEmpty();
        assertThat(ofFour(0).unlisted()).isEqualTo(2);
        assertThat(ofFour(0).total()).isEqualTo(4);
    }

    @Test
    void ofNothingCountsNothing() {
        BulkReport report = Stream.<Outcome<?>>empty().collect(BulkReport.upTo(5));

        assertThat(report.total()).isZero();
        assertThat(report.counts()).isEmpty();
        assertThat(report.notMoved()).isEmpty();
    }

    @Test
    void refusesANegativeLimit() {
        assertThatThrownBy(() -> BulkReport.upTo(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit (-1) must not be negative; 0 lists none");
    }

    @Test
    void letsTheHostStoreWhatMovedWhileItIsCounted() {
        List<String> stored = new ArrayList<>();

        BulkReport report = takenOn(Stream.of(standing(1), over(2), standing(3)), REPAIRS)
                .peek(outcome -> {
                    if (outcome.isMoved()) {
                        stored.add(outcome.theCase().toString());
                    }
                })
                .collect(BulkReport.upTo(10));

        assertThat(report.moved()).isEqualTo(2);
        assertThat(stored).containsExactly("r-1 repair/at-work r2", "r-3 repair/at-work r2");
    }

    @Test
    void aGuardThatThrowsInOneCaseLeavesTheOthersAlone() {
        WorkflowDefinition<Repair> definition = Repairs.builder()
                .transition(
                        Repairs.RepairState.BROUGHT_IN,
                        Repairs.RepairState.GIVEN_UP,
                        on(Repairs.RETURNED).when(Guard.<Repair>of("repair/not-the-second", attempt -> {
                            if (attempt.id().value().equals("r-2")) {
                                throw new IllegalStateException("r-2 is broken");
                            }
                            return Verdict.yes(Reason.of(ReasonCode.of("repair/sound")));
                        })))
                .build();
        List<WorkflowCase<Repair>> cases = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> definition
                        .open(CaseId.of("r-" + i), PUMP, occurs(BROUGHT, OWNS, MON_2022_08_01), Repairs.context())
                        .orElseThrow())
                .toList();

        BulkReport report = definition
                .fireAll(cases.stream(), each -> occurs(Repairs.RETURNED, OWNS, TUE_2022_08_02), Repairs.context())
                .collect(BulkReport.upTo(10));

        assertThat(report).hasToString("3 cases, {MOVED=2, GUARD_FAILED=1}");
        assertThat(report.notMoved()).singleElement().satisfies(failed -> {
            assertThat(failed.theCase()).isEqualTo(CaseId.of("r-2"));
            assertThat(failed.reasons().get(0).code()).isEqualTo(GuardFailed.CODE);
        });
    }

    @Nested
    class OfParts {

        private final List<WorkflowCase<Repair>> thousand = IntStream.range(0, 1000)
                .mapToObj(i -> i % 10 == 3 ? over(i) : standing(i))
                .collect(Collectors.toList());

        @Test
        void isTheSameFromAParallelStream() {
            BulkReport one = takenOn(thousand.stream(), REPAIRS).collect(BulkReport.upTo(7));
            BulkReport parallel = takenOn(thousand.parallelStream(), REPAIRS).collect(BulkReport.upTo(7));

            assertThat(parallel.counts()).isEqualTo(one.counts());
            assertThat(parallel.notMoved()).isEqualTo(one.notMoved());
            assertThat(one.count(OutcomeKind.CLOSED)).isEqualTo(100);
            assertThat(one.notMoved())
                    .extracting(each -> each.theCase().value())
                    .containsExactly("r-3", "r-13", "r-23", "r-33", "r-43", "r-53", "r-63");
        }

        @Test
        void addsUpFromTheReportsOfThreeSlices() {
            BulkReport whole = takenOn(thousand.stream(), REPAIRS).collect(BulkReport.upTo(50));

            BulkReport slices = Stream.of(
                            thousand.subList(0, 10), thousand.subList(10, 555), thousand.subList(555, 1000))
                    .map(slice -> takenOn(slice.stream(), REPAIRS).collect(BulkReport.upTo(50)))
                    .reduce(BulkReport::plus)
                    .orElseThrow();

            assertThat(slices.counts()).isEqualTo(whole.counts());
            assertThat(slices.inTheWay()).isEqualTo(whole.inTheWay());
            assertThat(slices.notMoved()).isEqualTo(whole.notMoved());
            assertThat(slices.unlisted()).isEqualTo(50);
        }
    }
}
