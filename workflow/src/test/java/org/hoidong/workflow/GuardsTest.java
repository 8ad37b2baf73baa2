package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.NextStep.Status;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Taking on is owed within two working days of Monday 1 August 2022, so by Wednesday 3 August; Thursday is the first late day. */
class GuardsTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_03 = LocalDate.of(2022, 8, 3);
    private static final LocalDate THU_2022_08_04 = LocalDate.of(2022, 8, 4);

    private static Verdict ask(Guard<Object, Object> guard, Story story, Actor actor, LocalDate day) {
        return guard.check(story.theCase()
                .definition()
                .attempt(story.theCase(), occurs(NOTED, "asked", actor, day), story.context()));
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }

    @Nested
    class Overdue {

        private final Guard<Object, Object> overdue = Guards.overdue(TAKEN_ON);

        @Test
        void failsOnTheDueDayAndSaysFromWhenItHolds() {
            Verdict verdict = ask(overdue, brought(), OWNS, WED_2022_08_03);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(only(verdict).code()).isEqualTo(Guards.NOT_OVERDUE);
            assertThat(only(verdict).facts())
                    .containsEntry("due", Datum.of(WED_2022_08_03))
                    .containsEntry("on", Datum.of(WED_2022_08_03));
            assertThat(only(verdict).remedy().orElseThrow().facts()).containsEntry("from", Datum.of(THU_2022_08_04));
        }

        @Test
        void holdsOnTheFirstLateDay() {
            Verdict verdict = ask(overdue, brought(), OWNS, THU_2022_08_04);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(only(verdict).code()).isEqualTo(Guards.OVERDUE);
            assertThat(only(verdict).remedy()).isEmpty();
        }

        @Test
        void failsWhereNobodyOwesIt() {
            Verdict verdict = ask(overdue, brought().takenOn(), OWNS, THU_2022_08_04);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(only(verdict).code()).isEqualTo(Guards.NOT_OWED);
        }
    }

    @Nested
    class NotOverdue {

        private final Guard<Object, Object> notOverdue = Guards.notOverdue(TAKEN_ON);

        @Test
        void holdsOnTheDueDayAndFailsOnTheDayAfter() {
            assertThat(ask(notOverdue, brought(), OWNS, WED_2022_08_03).isSatisfied())
                    .isTrue();
            Verdict late = ask(notOverdue, brought(), OWNS, THU_2022_08_04);
            assertThat(late.isSatisfied()).isFalse();
            assertThat(only(late).code()).isEqualTo(Guards.OVERDUE);
        }

        @Test
        void holdsWhereNobodyOwesIt() {
            assertThat(ask(notOverdue, brought().takenOn(), OWNS, THU_2022_08_04)
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void isClosing() {
            assertThat(notOverdue.isClosing()).isTrue();
            assertThat(notOverdue.closing()).isSameAs(notOverdue);
        }
    }

    @Nested
    class Happened {

        @Test
        void failsBeforeAndNamesTheEventAsTheRemedy() {
            Reason reason = only(ask(Guards.happened(TAKEN_ON), brought(), OWNS, TUE_2022_08_02));

            assertThat(reason.code()).isEqualTo(Guards.NOT_HAPPENED);
            assertThat(reason.isMet()).isFalse();
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("event", Datum.of("repair/taken-on"));
        }

        @Test
        void holdsAfterwardsWithTheDay() {
            Reason reason = only(
                    ask(Guards.happened(TAKEN_ON), brought().on(TUE_2022_08_02).takenOn(), OWNS, WED_2022_08_03));

            assertThat(reason.code()).isEqualTo(Guards.HAPPENED);
            assertThat(reason.facts()).containsEntry("on", Datum.of(TUE_2022_08_02));
        }
    }

    @Nested
    class FewerThan {

        @Test
        void holdsUpToTheLimitAndNoFurther() {
            Story once = brought().does(NOTED, "rust", OWNS);
            Story twice = once.does(NOTED, "more rust", OWNS);

            assertThat(ask(Guards.fewerThan(2, NOTED), brought(), OWNS, TUE_2022_08_02)
                            .isSatisfied())
                    .isTrue();
            assertThat(ask(Guards.fewerThan(2, NOTED), once, OWNS, TUE_2022_08_02)
                            .isSatisfied())
                    .isTrue();
            Verdict full = ask(Guards.fewerThan(2, NOTED), twice, OWNS, TUE_2022_08_02);
            assertThat(full.isSatisfied()).isFalse();
            assertThat(only(full).facts()).containsEntry("count", Datum.of(2)).containsEntry("limit", Datum.of(2));
        }

        @Test
        void refusesALimitThatNothingFits() {
            assertThatThrownBy(() -> Guards.fewerThan(0, NOTED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("limit (0) must be 1 or more; leave the line out if it may never be taken");
        }
    }

    @Nested
    class NotTheActorOf {

        private final Guard<Object, Object> another = Guards.notTheActorOf(NOTED);

        @Test
        void holdsForOthersAndBeforeItHappened() {
            assertThat(ask(another, brought(), OWNS, TUE_2022_08_02).isSatisfied())
                    .isTrue();
            assertThat(ask(another, brought().does(NOTED, "rust", OWNS), REPAIRS, TUE_2022_08_02)
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void failsForWhoDidItLast() {
            Story byOwner = brought().does(NOTED, "rust", STRANGER).does(NOTED, "rust", OWNS);

            Reason reason = only(ask(another, byOwner, OWNS, TUE_2022_08_02));
            assertThat(reason.code()).isEqualTo(Guards.SAME_ACTED);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Guards.LET_ANOTHER_ACT);
            assertThat(ask(another, byOwner, STRANGER, TUE_2022_08_02).isSatisfied())
                    .isTrue();
        }
    }

    @Nested
    class Closing {

        private final Guard<Object, Object> tooLate = Guards.notOverdue(TAKEN_ON);
        private final EventType<NoPayload> hurried = EventType.of("repair/hurried");
        private final EventType<NoPayload> asked = EventType.of("repair/asked-for");
        private final WorkflowDefinition<Repair> definition = Repairs.builder()
                .internal(RepairState.BROUGHT_IN, on(hurried).when(tooLate))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(asked).when(Guards.happened(NOTED)).when(tooLate))
                .build();

        private Status status(EventType<?> event, LocalDate day) {
            Story story = brought("r-1", definition, Repairs.context());
            return definition
                    .nextSteps(story.theCase(), STRANGER, day, story.context())
                    .of(event)
                    .status();
        }

        @Test
        void saysNotNowWhereWaitingDoesNotHelp() {
            assertThat(status(hurried, WED_2022_08_03)).isEqualTo(Status.MAY);
            assertThat(status(hurried, THU_2022_08_04)).isEqualTo(Status.NOT_NOW);
        }

        @Test
        void leavesNotYetToTheGuardsBesideIt() {
            assertThat(status(asked, WED_2022_08_03)).isEqualTo(Status.NOT_YET);
            assertThat(status(asked, THU_2022_08_04)).isEqualTo(Status.NOT_NOW);
        }

        @Test
        void decidesNothingAndIsNotInTheHash() {
            Guard<Repair, Object> plain = Guard.of("repair/plain", attempt -> Verdict.yes(Reason.of(Repairs.CHEAP)));
            WorkflowDefinition<Repair> one = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(hurried).when(plain))
                    .build();
            WorkflowDefinition<Repair> other = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(hurried).when(plain.closing()))
                    .build();

            assertThat(other.contentHash()).isEqualTo(one.contentHash());
        }

        @Test
        void usesTheGuardsItIsMadeOf() {
            Guard<Object, Object> part = Guards.happened(NOTED);
            WorkflowDefinition<Repair> using = Repairs.builder()
                    .internal(
                            RepairState.BROUGHT_IN,
                            on(hurried).when(Guard.any(part, tooLate).closing()))
                    .declare(part)
                    .build();

            assertThat(using.warnings())
                    .extracting(defect -> defect.reason().code())
                    .doesNotContain(Defect.UNUSED_GUARD);
        }

        @Test
        void isStillNotAskedWithoutThePayloadItReads() {
            Guard<Repair, String> reads = Guard.<Repair, String>onPayload(
                            "repair/reads", attempt -> Verdict.no(Reason.of(Repairs.TOO_DEAR)))
                    .closing();
            EventType<String> described = EventType.of("repair/described", Repairs.TEXT);
            WorkflowDefinition<Repair> reading = Repairs.builder()
                    .internal(RepairState.BROUGHT_IN, on(described).when(reads))
                    .build();
            Story story = brought("r-1", reading, Repairs.context());

            NextStep step = reading.nextSteps(story.theCase(), STRANGER, TUE_2022_08_02, story.context())
                    .of(described);

            assertThat(step.status()).isEqualTo(Status.MAY);
            assertThat(step.notAsked()).extracting(Guard::id).containsExactly("repair/reads");
            assertThat(story.fires(occurs(described, "x", STRANGER, TUE_2022_08_02))
                            .isMoved())
                    .isFalse();
        }
    }

    @Nested
    class ConditionsThatCoverEachOther {

        private WorkflowDefinition.Builder<Repair> table() {
            EventType<NoPayload> shown = EventType.of("repair/shown");
            return Repairs.builder()
                    .transition(RepairState.AT_WORK, WAITING, on(shown))
                    .transition(WAITING, RepairState.GIVEN_UP, on(Repairs.ABANDONED))
                    .state(WAITING, Label.same("waiting"));
        }

        private final WorkflowState WAITING = WorkflowState.of("repair/waiting", StateCategory.ACTIVE);

        private Owed<Repair> clerkInAWeek() {
            return Owed.<Repair>owedBy(Repairs.CLERK).within(TimeLimit.ofCalendarDays(7));
        }

        private boolean isNoted(CaseView<? extends Repair> theCase) {
            return theCase.count(NOTED) > 0;
        }

        @Test
        void leaveNobodyIdle() {
            WorkflowDefinition<Repair> definition = table().obligation(
                            "repair/if-noted",
                            Label.same("if noted"),
                            WAITING,
                            Repairs.ABANDONED,
                            clerkInAWeek().onlyIf("repair/is-noted", this::isNoted))
                    .obligation(
                            "repair/if-not-noted",
                            Label.same("if not noted"),
                            WAITING,
                            Repairs.ABANDONED,
                            clerkInAWeek().unless("repair/is-noted", this::isNoted))
                    .build();
            Story waiting = brought("r-1", definition, Repairs.context())
                    .takenOn()
                    .does(EventType.of("repair/shown"), STRANGER);

            assertThat(waiting.theCase().owed(TUE_2022_08_02, waiting.context()))
                    .extracting(obligation -> obligation.line())
                    .containsExactly("repair/if-not-noted");
        }

        @Test
        void doNotCoverAStateIfTheyAreTwoConditions() {
            WorkflowDefinition.Builder<Repair> two = table().obligation(
                            "repair/if-noted",
                            Label.same("if noted"),
                            WAITING,
                            Repairs.ABANDONED,
                            clerkInAWeek().onlyIf("repair/is-noted", this::isNoted))
                    .obligation(
                            "repair/if-not-seen",
                            Label.same("if not seen"),
                            WAITING,
                            Repairs.ABANDONED,
                            clerkInAWeek().unless("repair/is-seen", this::isNoted));

            assertThatThrownBy(two::build)
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("nobody owes anything in the open state repair/waiting");
        }

        @Test
        void aGrantedRoleMayOweByWhatTheSubjectSays() {
            Owed<Repair> byClerk = Owed.<Repair>owedBy(Repairs.CLERK)
                    .dueFrom("repair/term", Repairs::term)
                    .onlyIf("repair/is-a-pump", GuardsTest::isPump);

            assertThat(byClerk.role()).isEqualTo(Repairs.CLERK);
            assertThat(byClerk.conditionId()).contains("repair/is-a-pump");
        }
    }

    static boolean isPump(CaseView<? extends Repair> theCase) {
        return theCase.subject().thing().equals("pump");
    }
}
