package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.hoidong.workflow.Repairs.ABANDONED;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.FINISHED;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.PUMP;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.RETURNED;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TAKEN_UP;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_03 = LocalDate.of(2022, 8, 3);

    /** The only reason that is not a role held. */
    private static Reason only(Outcome<?> outcome) {
        List<Reason> others = outcome.reasons().stream()
                .filter(reason -> !reason.code().equals(Refused.ROLE_HELD))
                .toList();
        assertThat(others).hasSize(1);
        return others.get(0);
    }

    private static <T> T as(Class<T> type, Outcome<Repair> outcome) {
        assertThat(outcome).isInstanceOf(type);
        return type.cast(outcome);
    }

    @Nested
    class MovedOutcome {

        @Test
        void givesTheNewCaseAndItsEntryAndLeavesTheOldOneAsItWas() {
            WorkflowCase<Repair> before = brought().theCase();

            Moved<?> moved = as(
                    Moved.class,
                    before.definition().fire(before, occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02), Repairs.context()));

            assertThat(moved.isMoved()).isTrue();
            assertThat(moved.orElseThrow()).isSameAs(moved.theCase());
            assertThat(moved.theCase().state()).isEqualTo(RepairState.AT_WORK);
            assertThat(moved.theCase().revision()).isEqualTo(2);
            assertThat(moved.entries()).extracting(Entry::number).containsExactly(2);
            assertThat(moved.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD);
            assertThat(before.state()).isEqualTo(RepairState.BROUGHT_IN);
            assertThat(before.revision()).isEqualTo(1);
            assertThat(before.history()).hasSize(1);
        }

        @Test
        void staysInTheStateForAnInternalTransition() {
            Story noted = brought().does(NOTED, "rusty", STRANGER);

            assertThat(noted.theCase().state()).isEqualTo(RepairState.BROUGHT_IN);
            assertThat(noted.theCase().revision()).isEqualTo(2);
        }

        @Test
        void needsNoReasonWhereNothingWasAsked() {
            assertThat(brought()
                            .fires(occurs(NOTED, "rusty", STRANGER, TUE_2022_08_02))
                            .reasons())
                    .isEmpty();
        }

        @Test
        void isGrantedByAnyOneOfSeveralRoles() {
            Story atWork = brought().takenOn();

            assertThat(atWork.fires(occurs(ABANDONED, REPAIRS, TUE_2022_08_02)).isMoved())
                    .isTrue();
            assertThat(atWork.fires(occurs(ABANDONED, CLERKS, TUE_2022_08_02)).isMoved())
                    .isTrue();
            assertThat(atWork.fires(occurs(ABANDONED, OWNS, TUE_2022_08_02)).isMoved())
                    .isFalse();
        }

        @Test
        void showsOnlyReasonsThatAreMetEvenWhereOneOfAlternativesWasNot() {
            ReasonCode never = ReasonCode.of("repair/never");
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED)
                                    .when(Guard.<Repair>of(
                                            "repair/either",
                                            attempt -> Verdict.any(
                                                    Verdict.no(Reason.of(never)),
                                                    Verdict.yes(Reason.of(Repairs.CHEAP))))))
                    .build();

            Outcome<Repair> outcome =
                    brought("r-1", definition, Repairs.context()).fires(occurs(RETURNED, OWNS, TUE_2022_08_02));

            assertThat(outcome.isMoved()).isTrue();
            assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(Repairs.CHEAP);
        }
    }

    @Nested
    class RefusedOutcome {

        @Test
        void carriesTheRoleAndEveryGuardAtOnceAndWhoCould() {
            Story atWork = brought().takenOn();

            Refused<?> refused = as(Refused.class, atWork.fires(occurs(FINISHED, 101L, STRANGER, TUE_2022_08_02)));

            assertThat(refused.unmet())
                    .extracting(Reason::code)
                    .containsExactly(Refused.ROLE_NOT_HELD, Repairs.NOT_TESTED, Repairs.TOO_DEAR);
            assertThat(refused.unmet().get(0).facts())
                    .containsEntry("event", Datum.of("repair/finished"))
                    .containsEntry("actor", Datum.of("passer-by"))
                    .containsEntry("roles", Datum.texts(ImmutableSet.of("repair/workshop")))
                    .containsEntry("holders", Datum.texts(ImmutableSet.of("fix-it")));
            assertThat(refused.unmet().get(0).remedy().orElseThrow().code()).isEqualTo(Refused.LET_HOLDER_ACT);
            assertThat(refused.unmet().get(2).facts())
                    .containsEntry("most", Datum.of(100))
                    .containsEntry("cost", Datum.of(101));
            assertThat(refused.whoCould())
                    .containsExactly(new RoleHolders(Repairs.WORKSHOP, ImmutableSet.of("fix-it")));
            assertThat(refused.isMoved()).isFalse();
        }

        @Test
        void showsTheReasonsThatAreMetBesideThoseThatAreNot() {
            Story tested = brought().takenOn().does(TESTED, REPAIRS);

            Refused<?> refused = as(Refused.class, tested.fires(occurs(FINISHED, 101L, REPAIRS, TUE_2022_08_02)));

            assertThat(refused.reasons())
                    .extracting(Reason::code)
                    .containsExactly(Refused.ROLE_HELD, Repairs.IS_TESTED, Repairs.TOO_DEAR);
            assertThat(refused.unmet()).extracting(Reason::code).containsExactly(Repairs.TOO_DEAR);
        }

        @Test
        void turnsAtTheBoundaryOfAGuard() {
            Story tested = brought().takenOn().does(TESTED, REPAIRS);

            assertThat(tested.fires(occurs(FINISHED, 99L, REPAIRS, TUE_2022_08_02))
                            .isMoved())
                    .isTrue();
            assertThat(tested.fires(occurs(FINISHED, 100L, REPAIRS, TUE_2022_08_02))
                            .isMoved())
                    .isTrue();
            assertThat(tested.fires(occurs(FINISHED, 101L, REPAIRS, TUE_2022_08_02))
                            .isMoved())
                    .isFalse();
        }

        @Test
        void namesNoHolderOfARoleThatOnlyTheHostGrants() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(ABANDONED).by(Repairs.CLERK))
                    .build();

            Refused<?> refused = as(
                    Refused.class,
                    brought("r-1", definition, Repairs.context()).fires(occurs(ABANDONED, OWNS, TUE_2022_08_02)));

            assertThat(refused.whoCould()).containsExactly(new RoleHolders(Repairs.CLERK, ImmutableSet.of()));
            assertThat(refused.unmet().get(0).remedy()).isEmpty();
        }

        @Test
        void leavesOtherCasesOfTheDefinitionAlone() {
            Story one = brought("r-1", Repairs.definition(), Repairs.context()).takenOn();
            Story other = brought("r-2", Repairs.definition(), Repairs.context())
                    .takenOn()
                    .does(TESTED, REPAIRS);

            assertThat(one.fires(occurs(FINISHED, 80L, REPAIRS, TUE_2022_08_02)).isMoved())
                    .isFalse();
            assertThat(other.fires(occurs(FINISHED, 80L, REPAIRS, TUE_2022_08_02))
                            .isMoved())
                    .isTrue();
            assertThat(one.fires(occurs(FINISHED, 80L, REPAIRS, TUE_2022_08_02)).isMoved())
                    .isFalse();
        }

        @Test
        void answersAnOpeningByTheWrongPartyToo() {
            Outcome<Repair> outcome = Repairs.definition()
                    .open(CaseId.of("r-1"), PUMP, occurs(BROUGHT, STRANGER, MON_2022_08_01), Repairs.context());

            assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_NOT_HELD);
        }
    }

    @Nested
    class NotDefinedHereOutcome {

        @Test
        void namesTheStatesThatKnowTheEvent() {
            Outcome<Repair> outcome = brought().fires(occurs(FINISHED, 80L, REPAIRS, TUE_2022_08_02));

            NotDefinedHere<?> not = as(NotDefinedHere.class, outcome);
            assertThat(not.state()).isEqualTo("repair/brought-in");
            assertThat(not.definedIn()).containsExactly("repair/at-work");
            assertThat(only(not).code()).isEqualTo(NotDefinedHere.CODE);
            assertThat(only(not).remedy().orElseThrow().facts())
                    .containsEntry("definedIn", Datum.texts(ImmutableSet.of("repair/at-work")));
        }

        @Test
        void namesNoStateForAnEventTheDefinitionDoesNotKnow() {
            EventType<NoPayload> painted = EventType.of("repair/painted");

            NotDefinedHere<?> not = as(NotDefinedHere.class, brought().fires(occurs(painted, OWNS, TUE_2022_08_02)));

            assertThat(not.definedIn()).isEmpty();
            assertThat(only(not).remedy()).isEmpty();
        }

        @Test
        void saysThatAnEventDoesNotOpenACase() {
            Outcome<Repair> outcome = Repairs.definition()
                    .open(CaseId.of("r-1"), PUMP, occurs(TAKEN_ON, REPAIRS, MON_2022_08_01), Repairs.context());

            assertThat(outcome).isInstanceOf(NotDefinedHere.class);
            assertThat(only(outcome).code()).isEqualTo(NotDefinedHere.NOT_AN_OPENING);
        }

        @Test
        void answersASecondOpening() {
            assertThat(brought().fires(occurs(BROUGHT, OWNS, TUE_2022_08_02))).isInstanceOf(NotDefinedHere.class);
        }
    }

    @Nested
    class ClosedOutcome {

        @Test
        void saysSinceWhen() {
            Story repaired = brought().takenOn().on(TUE_2022_08_02).finished();

            Closed<?> closed = as(Closed.class, repaired.fires(occurs(TAKEN_UP, REPAIRS, WED_2022_08_03)));

            assertThat(closed.state()).isEqualTo("repair/repaired");
            assertThat(closed.since()).isEqualTo(TUE_2022_08_02);
            assertThat(only(closed).facts())
                    .containsEntry("since", Datum.of(TUE_2022_08_02))
                    .containsEntry("state", Datum.of("repair/repaired"))
                    .containsEntry("event", Datum.of("repair/taken-up"));
        }

        @Test
        void namesTheEventsThatReopenTheCase() {
            Story repaired = brought().takenOn().on(TUE_2022_08_02).finished();

            Reason reason = only(repaired.fires(occurs(TAKEN_UP, REPAIRS, WED_2022_08_03)));

            assertThat(reason.remedy()).hasValueSatisfying(remedy -> {
                assertThat(remedy.code()).isEqualTo(Closed.REOPEN_FIRST);
                assertThat(remedy.facts()).containsOnly(entry("events", Datum.texts(List.of("repair/returned"))));
            });
        }

        @Test
        void pointsToAnotherCaseOrACorrectionWhereNothingReopensIt() {
            Story givenUp = brought().takenOn().on(TUE_2022_08_02).does(ABANDONED, REPAIRS);

            Reason reason = only(givenUp.fires(occurs(TAKEN_UP, REPAIRS, WED_2022_08_03)));

            assertThat(reason.remedy()).hasValueSatisfying(remedy -> {
                assertThat(remedy.code()).isEqualTo(Closed.OPEN_ANOTHER);
                assertThat(remedy.facts()).containsOnly(entry("since", Datum.of(TUE_2022_08_02)));
            });
        }

        @Test
        void countsFromTheClosingAndNotFromANoteMadeAfterIt() {
            WorkflowDefinition<Repair> definition =
                    Repairs.builder().internal(RepairState.REPAIRED, on(NOTED)).build();
            Story noted = brought("r-1", definition, Repairs.context())
                    .takenOn()
                    .on(TUE_2022_08_02)
                    .finished()
                    .on(WED_2022_08_03)
                    .does(NOTED, "paid", OWNS);

            Closed<?> closed = as(Closed.class, noted.fires(occurs(TAKEN_UP, REPAIRS, WED_2022_08_03)));

            assertThat(closed.since()).isEqualTo(TUE_2022_08_02);
        }

        @Test
        void doesNotAnswerAnEventThatReopens() {
            Story repaired = brought().takenOn().finished();

            assertThat(repaired.fires(occurs(RETURNED, OWNS, WED_2022_08_03))
                            .orElseThrow()
                            .state())
                    .isEqualTo(RepairState.AT_WORK);
            assertThat(repaired.fires(occurs(RETURNED, REPAIRS, WED_2022_08_03)))
                    .isInstanceOf(Refused.class);
        }
    }

    @Nested
    class StaleOutcome {

        @Test
        void givesTheEntriesThatCameInBetween() {
            Story noted = brought().does(NOTED, "rusty", OWNS).does(NOTED, "leaks", OWNS);

            Stale<?> stale = as(
                    Stale.class,
                    noted.fires(occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02).seeing(1)));

            assertThat(stale.since()).extracting(Entry::number).containsExactly(2, 3);
            assertThat(only(stale).facts()).containsEntry("seen", Datum.of(1)).containsEntry("current", Datum.of(3));
        }

        @Test
        void turnsAtTheCurrentRevision() {
            Story noted = brought().does(NOTED, "rusty", OWNS);
            Occurrence<NoPayload> taken = occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02);

            assertThat(noted.fires(taken.seeing(1))).isInstanceOf(Stale.class);
            assertThat(noted.fires(taken.seeing(2))).isInstanceOf(Moved.class);
            assertThat(noted.fires(taken.seeing(3))).isInstanceOf(Stale.class);
        }

        @Test
        void refusesANegativeRevision() {
            assertThatThrownBy(() -> occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02).seeing(-1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("revision (-1)");
        }
    }

    @Nested
    class AlreadyRecordedOutcome {

        @Test
        void givesTheEntryThatTheFirstDeliveryMade() {
            Occurrence<NoPayload> taken =
                    occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02).keyed("mail-7");
            Story story = brought();
            Story atWork = new Story(story.fires(taken).orElseThrow(), story.context(), WED_2022_08_03);

            AlreadyRecorded<?> again =
                    as(AlreadyRecorded.class, atWork.does(NOTED, "later", OWNS).fires(taken));

            assertThat(again.entry().number()).isEqualTo(2);
            assertThat(only(again).facts())
                    .containsEntry("key", Datum.of("mail-7"))
                    .containsEntry("number", Datum.of(2))
                    .containsEntry("occurredOn", Datum.of(TUE_2022_08_02));
        }

        @Test
        void comesBeforeStaleSoThatARetryIsSafe() {
            Occurrence<NoPayload> taken =
                    occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02).keyed("mail-7").seeing(1);
            Story story = brought();
            Story atWork = new Story(story.fires(taken).orElseThrow(), story.context(), WED_2022_08_03);

            assertThat(atWork.fires(taken)).isInstanceOf(AlreadyRecorded.class);
        }

        @Test
        void doesNotMixUpTwoKeysOrTwoCases() {
            Story story = brought();
            Occurrence<String> note = occurs(NOTED, "rusty", OWNS, TUE_2022_08_02);
            Story noted = new Story(story.fires(note.keyed("a")).orElseThrow(), story.context(), TUE_2022_08_02);

            assertThat(noted.fires(note.keyed("b"))).isInstanceOf(Moved.class);
            assertThat(noted.fires(note)).isInstanceOf(Moved.class);
            assertThat(story.fires(note.keyed("a"))).isInstanceOf(Moved.class);
        }
    }

    @Nested
    class GuardFailedOutcome {

        private final RuntimeException fault = new IllegalStateException("the scales are broken");

        private Story with(Guard<Repair, Object> guard) {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED).when(guard))
                    .build();
            return brought("r-1", definition, Repairs.context());
        }

        @Test
        void namesTheGuardAndTheExceptionAndLeavesTheCaseUnchanged() {
            Story story = with(Guard.of("repair/weighed", attempt -> {
                throw fault;
            }));

            GuardFailed<?> failed = as(GuardFailed.class, story.fires(occurs(RETURNED, OWNS, TUE_2022_08_02)));

            assertThat(failed.guard()).isEqualTo("repair/weighed");
            assertThat(failed.exception()).isSameAs(fault);
            assertThat(failed.isMoved()).isFalse();
            assertThat(only(failed).facts())
                    .containsEntry("guard", Datum.of("repair/weighed"))
                    .containsEntry("exception", Datum.of("IllegalStateException"));
            assertThat(story.theCase().revision()).isEqualTo(1);
            assertThatThrownBy(failed::orElseThrow)
                    .isInstanceOfSatisfying(
                            NotMovedException.class,
                            thrown -> assertThat(thrown.outcome()).isSameAs(failed))
                    .hasCause(fault);
        }

        @Test
        void answersAGuardThatGivesNoVerdict() {
            Story story = with(Guard.of("repair/silent", attempt -> nothing()));

            assertThat(story.fires(occurs(RETURNED, OWNS, TUE_2022_08_02)))
                    .isInstanceOfSatisfying(
                            GuardFailed.class,
                            failed -> assertThat(failed.guard()).isEqualTo("repair/silent"));
        }

        @SuppressWarnings("NullAway") // a guard that breaks its contract
        private static Verdict nothing() {
            return null;
        }

        @Test
        void answersARoleWhoseHoldersCannotBeFound() {
            Role<Repair> lost = Role.relative("repair/lost", Label.same("lost"), theCase -> {
                throw fault;
            });
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED).by(lost))
                    .build();

            assertThat(brought("r-1", definition, Repairs.context()).fires(occurs(RETURNED, OWNS, TUE_2022_08_02)))
                    .isInstanceOfSatisfying(
                            GuardFailed.class,
                            failed -> assertThat(failed.guard()).isEqualTo("repair/lost"));
        }
    }

    @Nested
    class AskingGuards {

        @Test
        void happensOnceEachEvenIfAnotherRefuses() {
            AtomicInteger first = new AtomicInteger();
            AtomicInteger second = new AtomicInteger();
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED)
                                    .when(Guard.<Repair>of("repair/first", attempt -> {
                                        first.incrementAndGet();
                                        return Verdict.no(Reason.of(Repairs.NOT_TESTED));
                                    }))
                                    .when(Guard.<Repair>of("repair/second", attempt -> {
                                        second.incrementAndGet();
                                        return Verdict.yes(Reason.of(Repairs.CHEAP));
                                    })))
                    .build();

            Outcome<Repair> outcome =
                    brought("r-1", definition, Repairs.context()).fires(occurs(RETURNED, OWNS, TUE_2022_08_02));

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(first).hasValue(1);
            assertThat(second).hasValue(1);
        }

        @Test
        void showsThemTheCaseTheActorTheDayAndTheLaw() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED).when(Guard.<Repair>of("repair/looks", attempt -> {
                                assertThat(attempt.subject()).isEqualTo(PUMP);
                                assertThat(attempt.id()).isEqualTo(CaseId.of("r-1"));
                                assertThat(attempt.actor()).isEqualTo(OWNS);
                                assertThat(attempt.occurredOn()).isEqualTo(TUE_2022_08_02);
                                assertThat(attempt.openedOn()).contains(MON_2022_08_01);
                                assertThat(attempt.currentState()).contains(RepairState.BROUGHT_IN);
                                assertThat(attempt.rules().date()).isEqualTo(MON_2022_08_01);
                                assertThat(attempt.history()).hasSize(2);
                                assertThat(attempt.all(NOTED)).hasSize(1);
                                assertThat(attempt.last(NOTED).orElseThrow().payload())
                                        .isEqualTo("rusty");
                                assertThat(attempt.owed()).hasSize(1);
                                return Verdict.yes(Reason.of(Repairs.CHEAP));
                            })))
                    .build();

            Outcome<Repair> outcome = brought("r-1", definition, Repairs.context())
                    .does(NOTED, "rusty", OWNS)
                    .fires(occurs(RETURNED, OWNS, TUE_2022_08_02));

            assertThat(outcome.isMoved()).as("%s", outcome).isTrue();
        }

        @Test
        void tellsThemByHowManyWorkingDaysAnEventIsLate() {
            ReasonCode late = ReasonCode.of("repair/late");
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED)
                                    .when(Guard.<Repair>of(
                                            "repair/late-by",
                                            1,
                                            attempt -> Verdict.of(
                                                    attempt.workingDaysLate(TAKEN_ON) >= 1,
                                                    Reason.builder(late)
                                                            .fact("days", attempt.workingDaysLate(TAKEN_ON))
                                                            .build()))))
                    .build();
            Story story = brought("r-1", definition, Repairs.context());

            // due on Wednesday 3 August
            assertThat(days(story, 2022, 8, 3)).isZero();
            assertThat(days(story, 2022, 8, 4)).isEqualTo(1);
            assertThat(days(story, 2022, 8, 6)).isEqualTo(2);
            assertThat(days(story, 2022, 8, 8)).isEqualTo(3);
        }

        private long days(Story story, int year, int month, int day) {
            Reason reason = only(story.fires(occurs(RETURNED, OWNS, LocalDate.of(year, month, day))));
            Datum days = reason.facts().get("days");
            return days == null ? -1 : days.asWhole();
        }
    }

    @Nested
    class Times {

        private final Occurrence.Draft<String> note =
                Occurrence.of(NOTED, "rusty").by(OWNS);

        @Test
        void refuseADayAfterTheDayOfRecording() {
            assertThat(recorded(TUE_2022_08_02, noon(TUE_2022_08_02).minusSeconds(86_400)))
                    .extracting(Outcome::isMoved)
                    .isEqualTo(false);
            assertThat(recorded(TUE_2022_08_02, noon(TUE_2022_08_02)).isMoved()).isTrue();
            assertThat(recorded(TUE_2022_08_02, noon(WED_2022_08_03)).isMoved()).isTrue();
        }

        @Test
        void nameBothDaysWhereTheRecordingCameFirst() {
            Reason reason = only(recorded(WED_2022_08_03, noon(TUE_2022_08_02)));

            assertThat(reason.code()).isEqualTo(Refused.AFTER_RECORDING);
            assertThat(reason.facts())
                    .containsEntry("occurredOn", Datum.of(WED_2022_08_03))
                    .containsEntry("recordedOn", Datum.of(TUE_2022_08_02));
            assertThat(reason.remedy()).hasValueSatisfying(remedy -> {
                assertThat(remedy.code()).isEqualTo(Refused.RECORD_WHEN_IT_OCCURRED);
                assertThat(remedy.facts())
                        .containsEntry("occurredOn", Datum.of(WED_2022_08_03))
                        .containsEntry("recordedOn", Datum.of(TUE_2022_08_02));
            });
        }

        @Test
        void leaveItToTheZoneWhichDayAnInstantIs() {
            Instant inHanoiWednesdayInLondonTuesday = Instant.parse("2022-08-02T18:00:00Z");
            Story story = brought();
            Story london = story.with(context ->
                    context.toBuilder().zone(ZoneId.of("Europe/London")).build());
            Occurrence<String> onWednesday = note.on(WED_2022_08_03).recordedAt(inHanoiWednesdayInLondonTuesday);

            assertThat(story.fires(onWednesday).isMoved()).isTrue();
            assertThat(only(london.fires(onWednesday)).code()).isEqualTo(Refused.AFTER_RECORDING);
        }

        @Test
        void refuseADayBeforeTheLatestEntryAndPointToACorrection() {
            Story story = brought().on(TUE_2022_08_02).does(NOTED, "leaks", OWNS);

            Outcome<Repair> outcome = story.fires(note.on(MON_2022_08_01).recordedAt(noon(WED_2022_08_03)));

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(only(outcome).code()).isEqualTo(Refused.BEFORE_LATEST_ENTRY);
            assertThat(only(outcome).remedy().orElseThrow().code()).isEqualTo(Refused.CORRECT_HISTORY);
            assertThat(only(outcome).facts())
                    .containsEntry("latest", Datum.of(TUE_2022_08_02))
                    .containsEntry("number", Datum.of(2));
            assertThat(story.fires(note.on(TUE_2022_08_02).recordedAt(noon(WED_2022_08_03)))
                            .isMoved())
                    .isTrue();
        }

        @Test
        void refuseARecordingThatGoesBack() {
            Story story = brought();
            Instant latest = noon(MON_2022_08_01);

            assertThat(only(story.fires(note.on(MON_2022_08_01).recordedAt(latest.minusMillis(1))))
                            .code())
                    .isEqualTo(Refused.RECORDED_BEFORE_LATEST);
            assertThat(story.fires(note.on(MON_2022_08_01).recordedAt(latest)).isMoved())
                    .isTrue();
            assertThat(story.fires(note.on(MON_2022_08_01).recordedAt(latest.plusMillis(1)))
                            .isMoved())
                    .isTrue();
        }

        @Test
        void keepEntriesOfOneDayInTheirOrder() {
            Story story =
                    brought().does(NOTED, "one", OWNS).does(NOTED, "two", OWNS).does(NOTED, "three", OWNS);

            assertThat(story.theCase().all(NOTED)).extracting(Entry::payload).containsExactly("one", "two", "three");
        }

        @Test
        void limitALineToItsDays() {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.GIVEN_UP,
                            on(RETURNED).during(DateSpan.of(TUE_2022_08_02, WED_2022_08_03)))
                    .build();
            Story story = brought("r-1", definition, Repairs.context());

            Reason tooEarly = only(story.fires(occurs(RETURNED, OWNS, MON_2022_08_01)));
            assertThat(tooEarly.code()).isEqualTo(Refused.NOT_ON_THIS_DATE);
            assertThat(WorkflowMessages.standard().sentence(tooEarly, Language.ENGLISH))
                    .isEqualTo(
                            "\"repair/returned\" applies only from 2 August 2022 to 3 August 2022, not on 1 August 2022");
            assertThat(story.fires(occurs(RETURNED, OWNS, TUE_2022_08_02)).isMoved())
                    .isTrue();
            assertThat(story.fires(occurs(RETURNED, OWNS, WED_2022_08_03)).isMoved())
                    .isTrue();
            assertThat(only(story.fires(occurs(RETURNED, OWNS, WED_2022_08_03.plusDays(1))))
                            .code())
                    .isEqualTo(Refused.NOT_ON_THIS_DATE);
        }

        private Outcome<Repair> recorded(LocalDate occurredOn, Instant recordedAt) {
            Outcome<Repair> opened = Repairs.definition()
                    .open(
                            CaseId.of("r-1"),
                            PUMP,
                            Occurrence.of(BROUGHT).by(OWNS).on(occurredOn).recordedAt(recordedAt),
                            Repairs.context());
            return opened;
        }
    }

    @Nested
    class Misuse {

        @Test
        void throwsForACaseOfAnotherDefinition() {
            WorkflowDefinition<Repair> other = Repairs.builder().build();

            assertThatThrownBy(() -> other.fire(
                            brought().theCase(), occurs(TAKEN_ON, REPAIRS, TUE_2022_08_02), Repairs.context()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("repair/standard v1");
        }

        @Test
        void throwsForAnotherEventTypeWithAKnownId() {
            EventType<Long> impostor = EventType.of("repair/noted", Repairs.AMOUNT);

            assertThatThrownBy(() -> brought().fires(occurs(impostor, 7L, OWNS, TUE_2022_08_02)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("event (repair/noted)");
        }

        @Test
        void throwsForAnOccurrenceWithoutActorOrDay() {
            assertThatThrownBy(() -> Occurrence.of(TAKEN_ON).on(TUE_2022_08_02).recordedAt(Instant.EPOCH))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("actor");
            assertThatThrownBy(() -> Occurrence.of(TAKEN_ON).by(OWNS).recordedAt(Instant.EPOCH))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("occurredOn");
        }
    }

    @Nested
    class Recording {

        @Test
        void keepsWhoActedApartFromWhoTyped() {
            Story story = brought();
            Occurrence<String> typed =
                    occurs(NOTED, "rusty", OWNS, TUE_2022_08_02).recordedBy(ActorId.of("lan"));

            Entry<?> entry = story.fires(typed).orElseThrow().history().get(1);

            assertThat(entry.actor()).isEqualTo(OWNS);
            assertThat(entry.recorder()).isEqualTo(ActorId.of("lan"));
            assertThat(story.theCase().history().get(0).recorder()).isEqualTo(OWNS.id());
        }

        @Test
        void namesTheRuleBookTheCalendarAndTheBasis() {
            Entry<?> entry = brought()
                    .fires(occurs(NOTED, "rusty", OWNS, TUE_2022_08_02).basedOn(Repairs.RULE))
                    .orElseThrow()
                    .history()
                    .get(1);

            assertThat(entry.ruleBook()).isEqualTo("house 1");
            assertThat(entry.calendar()).isEqualTo("weekdays 1");
            assertThat(entry.basis()).contains(Repairs.RULE);
        }
    }
}
