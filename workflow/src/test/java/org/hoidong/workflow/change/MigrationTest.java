package org.hoidong.workflow.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.Remapping;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.json.CaseJson;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An errand whose workflow is changed twice while errands run. */
class MigrationTest {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);

    private static final WorkflowState ASKED = WorkflowState.of("errand/asked", StateCategory.PENDING);
    private static final WorkflowState UNDER_WAY = WorkflowState.of("errand/under-way", StateCategory.ACTIVE);
    private static final WorkflowState CHECKED = WorkflowState.of("errand/checked", StateCategory.ACTIVE);
    private static final WorkflowState INSPECTED = WorkflowState.of("errand/inspected", StateCategory.ACTIVE);
    private static final WorkflowState DONE = WorkflowState.of("errand/done", StateCategory.FULFILLED);

    private static final EventType<NoPayload> CAME = EventType.of("errand/came");
    private static final EventType<Note> BEGAN = EventType.of("errand/began", Note.CODEC);
    private static final EventType<Note> NOTED = EventType.of("errand/noted", Note.CODEC);
    private static final EventType<Note> LOOKED_AT = EventType.of("errand/looked-at", Note.CODEC);
    private static final EventType<Note> ENDED = EventType.of("errand/ended", Note.CODEC);

    private static final Role<Object> REGISTRAR = Role.granted("errand/registrar", Label.same("registrar"));
    private static final Role<String> RUNNER =
            Role.relative("errand/runner", Label.same("runner"), theCase -> ImmutableSet.of("an"));
    private static final Actor AN = Actor.of("an");
    private static final Actor CLERK = Actor.of("lan").granted(REGISTRAR);
    private static final Codec<String> TEXT = Codec.of("errand/text", Datum::of, Datum::asText);

    private static final WorkflowDefinition<String> V1 = definition(1, CHECKED).build();
    /** What was checked is inspected, and may go back. */
    private static final WorkflowDefinition<String> V2 = definition(2, INSPECTED)
            .transition(INSPECTED, UNDER_WAY, on(BEGAN).by(RUNNER))
            .build();

    private static final WorkflowDefinition<String> V3 = V2.extend("errand/standard", 3)
            .relabel(DONE, Label.of("Đã xong hẳn", "All done"))
            .internal(UNDER_WAY, on(LOOKED_AT).by(RUNNER).replacing())
            .transition(UNDER_WAY, INSPECTED, on(ENDED).by(RUNNER).replacing())
            .build();

    private static WorkflowDefinition.Builder<String> definition(int version, WorkflowState middle) {
        return WorkflowDefinition.<String>builder("errand/standard", version)
                .subject(TEXT)
                .state(ASKED, Label.of("Mới nhận", "Asked"))
                .state(UNDER_WAY, Label.of("Đang làm", "Under way"))
                .state(middle, Label.of("Đang xem", "Being looked at"))
                .state(DONE, Label.of("Đã xong", "Done"))
                .opening(ASKED, on(CAME))
                .transition(ASKED, UNDER_WAY, on(BEGAN).by(RUNNER))
                .internal(UNDER_WAY, on(NOTED).by(RUNNER))
                .transition(UNDER_WAY, middle, on(LOOKED_AT).by(RUNNER))
                .transition(UNDER_WAY, DONE, on(ENDED).by(RUNNER))
                .transition(middle, DONE, on(ENDED).by(RUNNER))
                .obligation(ASKED, BEGAN, owedBy(RUNNER).within(TimeLimit.ofCalendarDays(10)))
                .obligation(
                        "errand/ending",
                        Label.of("Làm xong", "End it"),
                        UNDER_WAY,
                        ENDED,
                        owedBy(RUNNER).within(TimeLimit.ofCalendarDays(60)))
                .obligation(
                        "errand/closing",
                        Label.of("Kết thúc", "Close it"),
                        middle,
                        ENDED,
                        owedBy(RUNNER).within(TimeLimit.ofCalendarDays(20)))
                .correctedBy(REGISTRAR);
    }

    private static LegalContext context() {
        return LegalContext.builder()
                .rules(RuleBook.builder("house", "1").build())
                .calendars(Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
                        .span(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))
                        .build()))
                .zone(HANOI)
                .build();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(HANOI).toInstant();
    }

    private static <P> Occurrence<P> occurs(EventType<P> event, P payload, LocalDate day) {
        return Occurrence.of(event, payload).by(AN).on(day).recordedAt(noon(day));
    }

    private static WorkflowCase<String> opened(String id) {
        return V1.open(CaseId.of(id), "buy rice", occurs(CAME, NoPayload.NONE, MON_2022_08_01), context())
                .orElseThrow();
    }

    private static WorkflowCase<String> fired(WorkflowCase<String> theCase, EventType<Note> event, int day) {
        return theCase.definition()
                .fire(theCase, occurs(event, Note.of("because"), LocalDate.of(2022, 8, day)), context())
                .orElseThrow();
    }

    private static WorkflowCase<String> checked(String id) {
        return fired(fired(opened(id), BEGAN, 3), LOOKED_AT, 10);
    }

    private static Migration<String> toV2() {
        return Migration.between(V1, V2)
                .state(CHECKED, INSPECTED)
                .because("regulation 12", CLERK, THU_2022_09_01, noon(THU_2022_09_01));
    }

    private static WorkflowCase<String> migrated(WorkflowCase<String> theCase) {
        return toV2().run(ImmutableList.of(theCase), context()).migrated().get(0);
    }

    @Nested
    class OneCase {

        @Test
        void standsInTheStateItsOwnBecameAndGoesOnUnderTheNewDefinition() {
            WorkflowCase<String> moved = migrated(checked("e-1"));

            assertThat(moved.state()).isEqualTo(INSPECTED);
            assertThat(moved.definition()).isSameAs(V2);
            assertThat(moved.revision()).isEqualTo(4);
            WorkflowCase<String> back = V2.fire(
                            moved, occurs(BEGAN, Note.of("again"), LocalDate.of(2022, 9, 2)), context())
                    .orElseThrow();
            assertThat(back.state()).isEqualTo(UNDER_WAY);
        }

        @Test
        void saysInItsHistoryWhatWasMigratedByWhomAndWhy() {
            WorkflowCase<String> moved = migrated(checked("e-1"));

            assertThat(moved.last(Remapping.MIGRATED)).hasValueSatisfying(entry -> {
                assertThat(entry.payload().oldVersion()).hasToString("errand/standard v1");
                assertThat(entry.payload().reason()).isEqualTo("regulation 12");
                assertThat(entry.actor().id().value()).isEqualTo("lan");
                assertThat(entry.from()).contains(CHECKED);
                assertThat(entry.to()).isEqualTo(INSPECTED);
            });
        }

        @Test
        void keepsTheTermOfAnObligationWhoseStateIsOnlyCalledOtherwise() {
            WorkflowCase<String> moved = migrated(checked("e-1"));

            // looked at on 10 August, 20 calendar days: 30 August, in both versions
            assertThat(moved.owed(THU_2022_09_01, context())).singleElement().satisfies(obligation -> {
                assertThat(obligation.line()).isEqualTo("errand/closing");
                assertThat(obligation.startedOn()).isEqualTo(LocalDate.of(2022, 8, 10));
                assertThat(obligation.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 8, 30));
                assertThat(obligation.id().value()).isEqualTo("e-1/errand/closing/3");
            });
        }

        @Test
        void isStillKnownAsItWasBefore() {
            WorkflowCase<String> before = checked("e-1");
            WorkflowCase<String> moved = migrated(before);

            WorkflowCase<String> then = moved.asOf(LocalDate.of(2022, 8, 31)).orElseThrow();

            assertThat(then.state()).isEqualTo(CHECKED);
            assertThat(then.definition()).isSameAs(V1);
            assertThat(moved.asRecordedAt(noon(LocalDate.of(2022, 8, 31)))).contains(before);
            assertThat(V1.fire(then, occurs(ENDED, Note.of(""), LocalDate.of(2022, 8, 31)), context())
                            .isMoved())
                    .isTrue();
        }

        @Test
        void isRestoredFromItsRowsOnlyWithTheDefinitionItWasOpenedUnder() {
            WorkflowCase<String> moved = migrated(checked("e-1"));

            WorkflowCase<String> restored = V2.restore(moved.row(), moved.entryRows(), ImmutableList.of(V1));

            assertThat(restored).isEqualTo(moved);
            assertThat(restored.headHash()).isEqualTo(moved.headHash());
            assertThat(restored.verify().isSatisfied()).isTrue();
            assertThat(CaseJson.write(restored)).isEqualTo(CaseJson.write(moved));
            assertThatThrownBy(() -> V2.restore(moved.row(), moved.entryRows()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("definition errand/standard v1 with content")
                    .hasMessageContaining("must be given");
        }

        @Test
        void isReplayedAndRecheckedLikeAnyOther() {
            WorkflowCase<String> moved = migrated(checked("e-1"));

            assertThat(moved.replay()).isEqualTo(moved);
            assertThat(moved.recheck(context())).isEmpty();
        }

        @Test
        void isCorrectedBeforeItsMigrationUnderTheDefinitionOfThatTime() {
            WorkflowCase<String> moved = migrated(checked("e-1"));
            Correction correction = Correction.inserting(Occurrence.of(NOTED, Note.of("late letter"))
                            .by(AN)
                            .on(LocalDate.of(2022, 8, 5))
                            .recordedAt(noon(LocalDate.of(2022, 9, 5))))
                    .because("found in a drawer")
                    .by(CLERK);

            WorkflowCase<String> corrected =
                    V2.correct(moved, correction, context()).orElseThrow();

            assertThat(corrected.definition()).isSameAs(V2);
            assertThat(corrected.state()).isEqualTo(INSPECTED);
            assertThat(corrected.history())
                    .extracting(entry -> entry.event().id())
                    .containsExactly(
                            "errand/came", "errand/began", "errand/noted", "errand/looked-at", "workflow/migrated");
            assertThat(V2.restore(corrected.row(), corrected.entryRows(), ImmutableList.of(V1)))
                    .isEqualTo(corrected);
        }

        @Test
        void isNotMigratedByWhoMayNotCorrect() {
            Migration<String> byAn = Migration.between(V1, V2)
                    .state(CHECKED, INSPECTED)
                    .because("regulation 12", AN, THU_2022_09_01, noon(THU_2022_09_01));

            MigrationRun<String> run = byAn.leavingUnmapped().run(ImmutableList.of(checked("e-1")), context());

            assertThat(run.isDone()).isFalse();
            assertThat(run.report().standingInTheWay()).containsOnlyKeys(CaseId.of("e-1"));
        }

        @Test
        void isNotMigratedBeforeItsLatestEntry() {
            Occurrence<Remapping> early = Occurrence.of(Remapping.MIGRATED, toV2().remapping())
                    .by(CLERK)
                    .on(LocalDate.of(2022, 8, 9))
                    .recordedAt(noon(THU_2022_09_01));

            Outcome<String> outcome = V2.takeOver(checked("e-1"), early, context());

            assertThat(outcome).isInstanceOf(Refused.class);
        }

        @Test
        void cannotHaveItsMigrationRedacted() {
            assertThatThrownBy(() -> migrated(checked("e-1")).redacted(4))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must stay readable");
        }

        @Test
        void showsItWhenTheMigrationWasTamperedWith() {
            WorkflowCase<String> moved = migrated(checked("e-1"));
            String text = CaseJson.write(moved).replace("regulation 12", "regulation 13");

            assertThat(CaseJson.read(text, V2, ImmutableList.of(V1)).verify().isSatisfied())
                    .isFalse();
        }
    }

    @Nested
    class Many {

        /** Cases as a register has them: at different stages, noted on, corrected. */
        private static List<WorkflowCase<String>> generated(long seed, int count) {
            Random random = new Random(seed);
            List<WorkflowCase<String>> cases = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                WorkflowCase<String> theCase = opened("e-" + i);
                int steps = random.nextInt(4);
                if (steps > 0) {
                    theCase = fired(theCase, BEGAN, 3);
                    for (int notes = random.nextInt(3); notes > 0; notes--) {
                        theCase = fired(theCase, NOTED, 5);
                    }
                }
                if (steps > 1) {
                    theCase = fired(theCase, LOOKED_AT, 10);
                }
                if (steps > 2) {
                    theCase = fired(theCase, ENDED, 12);
                }
                if (steps > 0 && random.nextInt(3) == 0) {
                    theCase = corrected(theCase, random);
                }
                cases.add(theCase);
            }
            return cases;
        }

        private static WorkflowCase<String> corrected(WorkflowCase<String> theCase, Random random) {
            Correction correction = random.nextBoolean() && theCase.count(NOTED) > 0
                    ? Correction.voiding(3).because("wrong").by(CLERK).recordedAt(noon(LocalDate.of(2022, 8, 20)))
                    : Correction.inserting(Occurrence.of(NOTED, Note.of("late"))
                                    .by(AN)
                                    .on(LocalDate.of(2022, 8, 4))
                                    .recordedAt(noon(LocalDate.of(2022, 8, 20))))
                            .because("found")
                            .by(CLERK);
            return V1.correct(theCase, correction, context()).orElseThrow();
        }

        @Test
        void migratesAThousandCasesTwoVersionsOnWithTheirCorrections() {
            long seed = 20220901;
            List<WorkflowCase<String>> cases = generated(seed, 1_000);

            MigrationRun<String> second = toV2().run(cases, context());
            MigrationRun<String> third = Migration.between(V2, V3)
                    .because("regulation 13", CLERK, LocalDate.of(2022, 10, 3), noon(LocalDate.of(2022, 10, 3)))
                    .run(second.migrated(), context());

            assertThat(second.report().total()).as("seed %s", seed).isEqualTo(1_000);
            assertThat(third.report().migrated()).as("seed %s", seed).isEqualTo(1_000);
            for (int i = 0; i < cases.size(); i++) {
                WorkflowCase<String> before = cases.get(i);
                WorkflowCase<String> after = third.migrated().get(i);
                String expected = before.state().equals(CHECKED)
                        ? INSPECTED.id()
                        : before.state().id();
                assertThat(after.state().id()).as("seed %s: %s", seed, before).isEqualTo(expected);
                assertThat(after.revision()).isEqualTo(before.revision() + 2);
                assertThat(after.asOf(LocalDate.of(2022, 8, 31)).orElseThrow().state())
                        .isEqualTo(before.state());
                assertThat(dues(after)).as("seed %s: %s", seed, before).isEqualTo(dues(before));
                WorkflowCase<String> restored = V3.restore(after.row(), after.entryRows(), ImmutableList.of(V1, V2));
                assertThat(restored).isEqualTo(after);
                assertThat(restored.verify().isSatisfied()).isTrue();
            }
        }

        private static List<LocalDate> dues(WorkflowCase<String> theCase) {
            return theCase.owed(LocalDate.of(2022, 12, 1), context()).stream()
                    .map(Obligation::deadline)
                    .map(deadline -> deadline.dueOn())
                    .toList();
        }

        @Test
        void doesNothingTheSecondTimeAndSaysSo() {
            List<WorkflowCase<String>> cases = generated(7, 50);
            MigrationRun<String> first = toV2().run(cases, context());

            MigrationRun<String> again = toV2().run(first.migrated(), context());

            assertThat(again.migrated()).isEmpty();
            assertThat(again.report().verdict().reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(MigrationReport.NOTHING_TO_DO);
                assertThat(reason.facts()).containsEntry("alreadyThere", Datum.of(50));
            });
        }

        @Test
        void refusesTheWholeRunIfOneStateIsNotMappedAndNamesTheCases() {
            Migration<String> forgetful =
                    Migration.between(V1, V2).because("regulation 12", CLERK, THU_2022_09_01, noon(THU_2022_09_01));
            List<WorkflowCase<String>> cases =
                    ImmutableList.of(opened("e-1"), checked("e-2"), fired(opened("e-3"), BEGAN, 3), checked("e-4"));

            MigrationRun<String> run = forgetful.run(cases, context());

            assertThat(run.isDone()).isFalse();
            assertThat(run.migrated()).isEmpty();
            assertThat(run.report().verdict().unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(MigrationReport.IN_THE_WAY);
                assertThat(reason.facts())
                        .containsEntry("cases", Datum.texts(ImmutableList.of("e-2", "e-4")))
                        .containsEntry("why", Datum.of(Remapping.STATE_UNMAPPED.value()));
                assertThat(reason.remedy().map(remedy -> remedy.code())).contains(MigrationReport.MAP_OR_LEAVE);
            });
            assertThat(run.report().standingInTheWay().values())
                    .extracting(Reason::code)
                    .containsOnly(Remapping.STATE_UNMAPPED);
        }

        @Test
        void leavesThemWhereTheyAreIfToldTo() {
            Migration<String> forgetful = Migration.between(V1, V2)
                    .because("regulation 12", CLERK, THU_2022_09_01, noon(THU_2022_09_01))
                    .leavingUnmapped();

            MigrationRun<String> run = forgetful.run(ImmutableList.of(opened("e-1"), checked("e-2")), context());

            assertThat(run.isDone()).isTrue();
            assertThat(run.migrated())
                    .extracting(theCase -> theCase.id().value())
                    .containsExactly("e-1");
            assertThat(run.report().left()).containsOnlyKeys(CaseId.of("e-2"));
        }

        @Test
        void saysBeforehandWhatARunWillDo() {
            List<WorkflowCase<String>> cases =
                    ImmutableList.of(opened("e-1"), checked("e-2"), migrated(checked("e-3")));

            MigrationReport dry = toV2().dryRun(cases, context());

            assertThat(dry).isEqualTo(toV2().run(cases, context()).report());
            assertThat(dry.byStates())
                    .containsExactly(
                            Map.entry("errand/asked -> errand/asked", 1),
                            Map.entry("errand/checked -> errand/inspected", 1));
            assertThat(dry.alreadyThere()).isEqualTo(1);
        }
    }

    @Nested
    class Planning {

        @Test
        void refusesAStateThatIsNotThere() {
            assertThatThrownBy(() -> Migration.between(V1, V2)
                            .state(INSPECTED, CHECKED)
                            .because("x", CLERK, THU_2022_09_01, noon(THU_2022_09_01)))
                    .hasMessageContaining("state (errand/inspected) must be one of definition errand/standard v1");
        }

        @Test
        void refusesThatAnOpenStateBecomesAClosedOne() {
            assertThatThrownBy(() -> Migration.between(V1, V2)
                            .state(CHECKED, DONE)
                            .because("x", CLERK, THU_2022_09_01, noon(THU_2022_09_01)))
                    .hasMessageContaining("state (errand/checked) of errand/standard v1 must become one that is open");
        }

        @Test
        void refusesToMigrateADefinitionToItself() {
            assertThatThrownBy(() -> Migration.between(V1, V1)).hasMessageContaining("errand/standard v1");
        }

        @Test
        void refusesAStateTwice() {
            assertThatThrownBy(() ->
                            Migration.between(V1, V2).state(CHECKED, INSPECTED).state(CHECKED, UNDER_WAY))
                    .hasMessageContaining("must become one state, not two");
        }
    }

    @Test
    void aCaseOfAnotherVersionIsRefusedByTheDefinitionUntilItIsMigrated() {
        assertThatThrownBy(() -> V2.fire(checked("e-1"), occurs(ENDED, Note.of(""), THU_2022_09_01), context()))
                .hasMessageContaining("runs under definition errand/standard v1, not errand/standard v2")
                .hasMessageContaining("migrate it");
    }
}
