package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.core.obligation.ReminderId;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.hoidong.workflow.report.SweepReport.Finding;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class SweepTest {

    private static final Petition ROADS = new Petition("province", "roads");
    private static final LocalDate MON_2022_08_22 = LocalDate.of(2022, 8, 22);

    private static Swept look(LocalDate on, WorkflowCase<Petition> theCase) {
        return Sweep.on(on, CONTEXT).look(theCase);
    }

    private static SweepReport sweep(LocalDate on, Stream<WorkflowCase<Petition>> cases) {
        Sweep sweep = Sweep.on(on, CONTEXT);
        return sweep.over(cases).collect(sweep.report());
    }

    /** A petition as it came in and was settled, or not, on random days. */
    private static WorkflowCase<Petition> petition(int number, Random random) {
        Petition petition = random.nextBoolean()
                ? ROADS
                : Petitions.due("commune", Due.on(MON_2022_08_01.plusDays(random.nextInt(60))));
        LocalDate day = MON_2022_08_01.plusDays(random.nextInt(20));
        WorkflowCase<Petition> theCase = received("p-" + number, petition, day);
        for (EventType<NoPayload> event :
                List.of(Petitions.TAKEN_UP, Petitions.SETTLED, Petitions.REOPENED, Petitions.ANSWERED)) {
            if (random.nextInt(3) == 0) {
                break;
            }
            day = day.plusDays(random.nextInt(20));
            theCase = after(theCase, event, day);
        }
        return theCase;
    }

    private static List<WorkflowCase<Petition>> petitions(Random random) {
        List<WorkflowCase<Petition>> cases = new ArrayList<>();
        int count = random.nextInt(40);
        for (int i = 0; i < count; i++) {
            cases.add(petition(i, random));
        }
        return cases;
    }

    @Nested
    class Look {

        // four working days from Monday 1 August are Friday 5 August
        @Test
        void findsFridaysDeadlineOverdueOnSaturday() {
            WorkflowCase<Petition> theCase = received("p-1", ROADS, MON_2022_08_01);

            assertThat(look(FRI_2022_08_05, theCase).overdue()).isEmpty();
            assertThat(look(FRI_2022_08_05, theCase).owed()).hasSize(1);
            assertThat(look(FRI_2022_08_05, theCase).nextDate()).contains(SAT_2022_08_06);
            assertThat(look(SAT_2022_08_06, theCase).overdue()).hasSize(1);
            assertThat(look(SAT_2022_08_06, theCase).nextDate()).isEmpty();
            assertThat(look(SAT_2022_08_06, theCase).isIdle()).isFalse();
        }

        // twenty working days from 1 August are Monday 29 August; five before it are Monday 22 August
        @Test
        void findsARemindersDay() {
            WorkflowCase<Petition> theCase = takenUp("p-1", ROADS, MON_2022_08_01);

            assertThat(look(MON_2022_08_22.minusDays(1), theCase).reminders()).isEmpty();
            assertThat(look(MON_2022_08_22, theCase).reminders())
                    .extracting(Reminder::on, Reminder::workingDaysBefore)
                    .containsExactly(tuple(MON_2022_08_22, 5));
        }

        @Test
        void findsNothingInACaseThatIsNotOpenYetOrIsClosed() {
            WorkflowCase<Petition> theCase =
                    after(takenUp("p-1", ROADS, MON_2022_08_01), Petitions.SETTLED, FRI_2022_08_05);

            for (LocalDate day : List.of(FRI_2022_07_29, FRI_2022_08_05)) {
                assertThat(look(day, theCase).isOpen()).isFalse();
                assertThat(look(day, theCase).owed()).isEmpty();
                assertThat(look(day, theCase).nextDate()).isEmpty();
                assertThat(look(day, theCase).isIdle()).isFalse();
            }
        }

        @RepeatedTest(60)
        void saysWhatTheFourQuestionsOfTheCaseSay(RepetitionInfo repetition) {
            long seed = 20_220_807L + repetition.getCurrentRepetition();
            WorkflowCase<Petition> theCase = petition(1, new Random(seed));
            for (LocalDate day = FRI_2022_07_29; day.isBefore(LocalDate.of(2022, 11, 1)); day = day.plusDays(1)) {
                Swept swept = look(day, theCase);

                assertThat(swept.owed()).as("seed %s", seed).isEqualTo(theCase.owed(day, CONTEXT));
                assertThat(swept.overdue()).as("seed %s", seed).isEqualTo(theCase.overdue(day, CONTEXT));
                assertThat(swept.reminders()).as("seed %s", seed).isEqualTo(theCase.reminders(day, CONTEXT));
                assertThat(swept.nextDate()).as("seed %s", seed).isEqualTo(theCase.nextDateOfInterest(day, CONTEXT));
            }
        }

        @Test
        void namesTheCaseThatCannotBeAsked() {
            Petition undated = Petitions.due("province", Due.at(Petitions.YEAR_END_SESSION));
            WorkflowCase<Petition> theCase = Petitions.received("p-1", undated, MON_2022_08_01);
            WorkflowCase<Petition> taken = Petitions.DEFINITION
                    .fire(theCase, Petitions.happens(Petitions.TAKEN_UP, MON_2022_08_01), CONTEXT)
                    .orElseThrow();

            assertThatThrownBy(() -> look(FRI_2022_08_05, taken))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("case p-1 could not be asked what is due on 2022-08-05")
                    .hasRootCauseInstanceOf(RuntimeException.class);
        }
    }

    @Nested
    class Report {

        private final List<WorkflowCase<Petition>> cases = List.of(
                received("p-1", ROADS, MON_2022_08_01),
                takenUp("p-2", ROADS, MON_2022_08_01),
                after(takenUp("p-3", ROADS, MON_2022_08_01), Petitions.SETTLED, FRI_2022_08_05),
                received("p-4", ROADS, WED_2022_08_31));

        @Test
        void countsAndNamesWhatWasFound() {
            SweepReport report = sweep(MON_2022_08_22, cases.stream());

            assertThat(report).hasToString("2022-08-22, 4 cases, {OWING=2, OVERDUE=1, REMINDED=1, IDLE=0}");
            assertThat(ids(report.cases(Finding.OVERDUE))).containsExactly("p-1");
            assertThat(ids(report.cases(Finding.REMINDED))).containsExactly("p-2");
            assertThat(report.owed()).isEqualTo(2);
            assertThat(report.overdue()).isEqualTo(1);
            assertThat(report.reminders()).isEqualTo(1);
        }

        @Test
        void ofNoCasesIsEmpty() {
            SweepReport report = sweep(MON_2022_08_22, Stream.of());

            assertThat(report.total()).isZero();
            assertThat(report.index().earliest()).isEmpty();
            assertThat(report.index().dueBy(MON_2022_08_22)).isEmpty();
        }

        @Test
        void refusesACaseThatComesTwiceAlsoInTwoSlices() {
            SweepReport one = sweep(MON_2022_08_22, cases.stream());

            assertThatThrownBy(() -> sweep(MON_2022_08_22, Stream.of(cases.get(0), cases.get(0))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("case (p-1) must be swept once; it came twice");
            assertThatThrownBy(() -> one.plus(sweep(MON_2022_08_22, Stream.of(cases.get(2)))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("case (p-3) must be swept once; it came in two slices");
        }

        @Test
        void refusesWhatWasFoundOnAnotherDay() {
            Sweep monday = Sweep.on(MON_2022_08_22, CONTEXT);

            assertThatThrownBy(
                            () -> Stream.of(look(FRI_2022_08_05, cases.get(0))).collect(monday.report()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("case p-1 must be swept on 2022-08-22, not 2022-08-05");
            assertThatThrownBy(() -> sweep(MON_2022_08_22, Stream.of()).plus(sweep(FRI_2022_08_05, Stream.of())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("report of 2022-08-05 must be of the same day, 2022-08-22");
        }

        @Test
        void tellsHowFarItHasCome() {
            List<Long> told = new ArrayList<>();
            Sweep sweep = Sweep.on(MON_2022_08_22, CONTEXT);
            SweepReport report = sweep.over(cases.stream()).collect(sweep.report(Progress.every(3, told::add)));

            assertThat(report.total()).isEqualTo(4);
            assertThat(told).containsExactly(3L);
        }

        @RepeatedTest(60)
        void ofSlicesIsTheSameAsOfAllWhateverTheSlices(RepetitionInfo repetition) {
            long seed = 20_220_808L + repetition.getCurrentRepetition();
            Random random = new Random(seed);
            List<WorkflowCase<Petition>> all = petitions(random);
            LocalDate on = MON_2022_08_01.plusDays(random.nextInt(60));
            int count = 1 + random.nextInt(4);
            List<List<WorkflowCase<Petition>>> slices = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                slices.add(new ArrayList<>());
            }
            all.forEach(theCase -> slices.get(random.nextInt(count)).add(theCase));
            SweepReport expected = sweep(on, all.stream());
            SweepReport merged = slices.stream()
                    .map(slice -> sweep(on, slice.stream()))
                    .reduce(sweep(on, Stream.of()), SweepReport::plus);

            assertThat(said(merged)).as("seed %s", seed).isEqualTo(said(expected));
            assertThat(said(sweep(on, all.parallelStream())))
                    .as("parallel, seed %s", seed)
                    .isEqualTo(said(expected));
        }

        private List<Object> said(SweepReport report) {
            List<Object> said = new ArrayList<>();
            said.add(report.toString());
            for (Finding finding : Finding.values()) {
                said.add(report.cases(finding));
                said.add(report.count(finding));
            }
            said.add(List.of(report.owed(), report.overdue(), report.reminders()));
            said.add(report.index().dueBy(LocalDate.MAX));
            report.index()
                    .dueBy(LocalDate.MAX)
                    .forEach(id -> said.add(report.index().next(id)));
            return said;
        }
    }

    @Nested
    class Index {

        @Test
        void namesTheCasesWhoseDayHasCome() {
            DueIndex index = sweep(
                            MON_2022_08_01,
                            Stream.of(
                                    received("p-2", ROADS, MON_2022_08_01),
                                    received("p-1", ROADS, MON_2022_08_01),
                                    takenUp("p-3", ROADS, MON_2022_08_01)))
                    .index();

            assertThat(index.size()).isEqualTo(3);
            assertThat(index.earliest()).contains(FRI_2022_08_05);
            assertThat(index.next(CaseId.of("p-3"))).contains(MON_2022_08_22);
            assertThat(index.next(CaseId.of("p-4"))).isEmpty();
            assertThat(index.dueBy(FRI_2022_08_05.minusDays(1))).isEmpty();
            assertThat(ids(index.dueBy(FRI_2022_08_05))).containsExactly("p-1", "p-2");
            assertThat(ids(index.dueBy(MON_2022_08_22))).containsExactly("p-1", "p-2", "p-3");
            assertThat(index).hasToString("3 cases, the first on 2022-08-05");
        }

        @Test
        void takesNoDayThatIsMillionsOfYearsAway() {
            assertThat(DueIndex.day(LocalDate.of(9999, 12, 31))).isEqualTo(2_932_896);
            assertThatThrownBy(() -> DueIndex.day(LocalDate.MAX))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("next date (+999999999-12-31)");
        }

        @Test
        void takesWhatALaterSweepFound() {
            WorkflowCase<Petition> waiting = received("p-1", ROADS, MON_2022_08_01);
            WorkflowCase<Petition> other = received("p-2", ROADS, MON_2022_08_01);
            DueIndex index = sweep(MON_2022_08_01, Stream.of(waiting, other)).index();
            WorkflowCase<Petition> taken = after(waiting, Petitions.TAKEN_UP, FRI_2022_08_05);
            WorkflowCase<Petition> fresh = received("p-3", ROADS, FRI_2022_08_05);
            DueIndex next = index.updatedBy(sweep(FRI_2022_08_05, Stream.of(taken, fresh)));

            assertThat(next.next(CaseId.of("p-1"))).contains(LocalDate.of(2022, 8, 26)); // 5 before 2 September
            assertThat(next.next(CaseId.of("p-2"))).contains(FRI_2022_08_05);
            assertThat(next.next(CaseId.of("p-3"))).contains(LocalDate.of(2022, 8, 11));
            assertThat(index.next(CaseId.of("p-3"))).isEmpty();
            assertThat(next.updatedBy(sweep(WED_2022_08_31, Stream.of(after(taken, Petitions.SETTLED, WED_2022_08_31))))
                            .next(CaseId.of("p-1")))
                    .isEmpty();
            assertThat(DueIndex.empty()
                            .updatedBy(sweep(FRI_2022_08_05, Stream.of(fresh)))
                            .size())
                    .isEqualTo(1);
        }

        /** A job that asks only the cases which the index names sends what a job that asks all of them sends. */
        @RepeatedTest(40)
        void letsADailyJobAskOnlyWhatItNames(RepetitionInfo repetition) {
            long seed = 20_220_809L + repetition.getCurrentRepetition();
            Random random = new Random(seed);
            Map<CaseId, WorkflowCase<Petition>> store = new HashMap<>();
            petitions(random)
                    .forEach(theCase ->
                            theCase.asOf(MON_2022_08_01.plusDays(5)).ifPresent(then -> store.put(then.id(), then)));
            LocalDate first = MON_2022_08_01.plusDays(5);
            SweepReport all = sweep(first, store.values().stream());
            DueIndex index = all.index();
            Set<ReminderId> sent = new HashSet<>();
            Set<CaseId> late = new HashSet<>(all.cases(Finding.OVERDUE));
            store.values().forEach(theCase -> look(first, theCase).reminders().forEach(each -> sent.add(each.id())));
            for (LocalDate day = first.plusDays(1);
                    day.isBefore(first.plusDays(80));
                    day = day.plusDays(1 + random.nextInt(3))) {
                Sweep sweep = Sweep.on(day, CONTEXT);
                SweepReport named = sweep.over(
                                index.dueBy(day).stream().map(store::get).map(theCase -> (WorkflowCase<?>) theCase))
                        .peek(swept -> {
                            swept.reminders().forEach(each -> sent.add(each.id()));
                            if (!swept.overdue().isEmpty()) {
                                late.add(swept.theCase());
                            }
                        })
                        .collect(sweep.report());
                index = index.updatedBy(named);
                for (WorkflowCase<Petition> theCase : store.values()) {
                    Swept asked = sweep.look(theCase);
                    assertThat(sent)
                            .as("seed %s, %s", seed, day)
                            .containsAll(
                                    asked.reminders().stream().map(Reminder::id).toList());
                    assertThat(late.contains(theCase.id()))
                            .as("seed %s, %s, %s", seed, day, theCase)
                            .isEqualTo(!asked.overdue().isEmpty());
                }
            }
        }
    }
}
