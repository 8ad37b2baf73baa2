package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.CLERK;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNER;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.PUMP;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.WORKSHOP;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.NextStep.Status;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every status for every reason it can have, and what wins where two apply. The case is brought in on Monday 1 August 2022; the
 * table asks on Wednesday 3 August unless it says another day.
 */
class NextStepPrecedenceTest {

    private static final LocalDate WED_2022_08_03 = LocalDate.of(2022, 8, 3);
    private static final LocalDate FRI_2022_08_05 = LocalDate.of(2022, 8, 5);
    private static final LocalDate MON_2022_08_08 = LocalDate.of(2022, 8, 8);

    private static final ReasonCode HOLDS = ReasonCode.of("repair/holds");
    private static final ReasonCode FAILS = ReasonCode.of("repair/fails");
    private static final ReasonCode WAIT = ReasonCode.of("repair/wait");

    private static final Guard<Repair, Object> PASSING =
            Guard.of("repair/passing", attempt -> Verdict.yes(Reason.of(HOLDS)));
    private static final Guard<Repair, Object> FAILING =
            Guard.of("repair/failing", attempt -> Verdict.no(Reason.of(FAILS)));
    private static final Guard<Repair, Object> WAITING = Guard.of(
            "repair/waiting",
            attempt -> Verdict.no(Reason.builder(FAILS)
                    .remedy(Remedy.builder(WAIT).fact("from", FRI_2022_08_05).build())
                    .build()));
    private static final Guard<Repair, Object> WAITING_LONGER = Guard.of(
            "repair/waiting-longer",
            attempt -> Verdict.no(Reason.builder(FAILS)
                    .remedy(Remedy.builder(WAIT).fact("from", MON_2022_08_08).build())
                    .build()));
    private static final Guard<Repair, Object> BROKEN = Guard.of("repair/broken", attempt -> {
        throw new IllegalStateException("broken");
    });
    private static final Guard<Repair, Object> READS_PAYLOAD =
            Guard.<Repair, Object>onPayload("repair/reads-payload", attempt -> Verdict.no(Reason.of(FAILS)));
    private static final Role<Repair> LOST = Role.relative("repair/lost", Label.same("lost"), theCase -> {
        throw new IllegalStateException("lost");
    });

    private static EventType<NoPayload> event(String name) {
        return EventType.of("repair/" + name);
    }

    private static final EventType<NoPayload> OWED_HERE = event("owed-here");
    private static final EventType<NoPayload> OWED_BY_OWNER = event("owed-by-owner");
    private static final EventType<NoPayload> OWED_UNDER_CONDITION = event("owed-under-condition");
    private static final EventType<NoPayload> OWED_AND_FAILING = event("owed-and-failing");
    private static final EventType<NoPayload> FREE = event("free");
    private static final EventType<NoPayload> WITH_PASSING = event("with-passing");
    private static final EventType<NoPayload> WITH_FAILING = event("with-failing");
    private static final EventType<NoPayload> WITH_WAITING = event("with-waiting");
    private static final EventType<NoPayload> WITH_TWO_WAITING = event("with-two-waiting");
    private static final EventType<NoPayload> WAITING_AND_FAILING = event("waiting-and-failing");
    private static final EventType<NoPayload> WITH_BROKEN = event("with-broken");
    private static final EventType<NoPayload> WITH_PAYLOAD_GUARD = event("with-payload-guard");
    private static final EventType<NoPayload> BY_LOST = event("by-lost");
    private static final EventType<NoPayload> FROM_FRIDAY = event("from-friday");
    private static final EventType<NoPayload> FROM_FRIDAY_AND_WAITING = event("from-friday-and-waiting");
    private static final EventType<NoPayload> TILL_MONDAY = event("till-monday");
    private static final EventType<NoPayload> ONLY_LATER = event("only-later");

    private static WorkflowDefinition<Repair> definition() {
        return Repairs.builder()
                .internal(RepairState.BROUGHT_IN, on(OWED_HERE).by(WORKSHOP))
                .internal(RepairState.BROUGHT_IN, on(OWED_BY_OWNER).by(WORKSHOP).by(OWNER))
                .internal(RepairState.BROUGHT_IN, on(OWED_UNDER_CONDITION).by(WORKSHOP))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(OWED_AND_FAILING).by(WORKSHOP).when(FAILING))
                .internal(RepairState.BROUGHT_IN, on(FREE))
                .internal(RepairState.BROUGHT_IN, on(WITH_PASSING).by(WORKSHOP).when(PASSING))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(WITH_FAILING).by(WORKSHOP).when(PASSING).when(FAILING))
                .internal(RepairState.BROUGHT_IN, on(WITH_WAITING).by(WORKSHOP).when(WAITING))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(WITH_TWO_WAITING).by(WORKSHOP).when(WAITING_LONGER).when(WAITING))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(WAITING_AND_FAILING).by(WORKSHOP).when(WAITING).when(FAILING))
                .internal(RepairState.BROUGHT_IN, on(WITH_BROKEN).by(WORKSHOP).when(BROKEN))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(WITH_PAYLOAD_GUARD).by(WORKSHOP).when(READS_PAYLOAD))
                .internal(RepairState.BROUGHT_IN, on(BY_LOST).by(LOST))
                .internal(RepairState.BROUGHT_IN, on(FROM_FRIDAY).by(WORKSHOP).during(DateSpan.from(FRI_2022_08_05)))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(FROM_FRIDAY_AND_WAITING)
                                .by(WORKSHOP)
                                .when(WAITING_LONGER)
                                .during(DateSpan.from(FRI_2022_08_05)))
                .internal(
                        RepairState.BROUGHT_IN,
                        on(TILL_MONDAY).by(WORKSHOP).during(DateSpan.of(LocalDate.of(2022, 1, 1), MON_2022_08_01)))
                .internal(RepairState.AT_WORK, on(ONLY_LATER).by(WORKSHOP))
                .obligation(RepairState.BROUGHT_IN, OWED_HERE, owedBy(WORKSHOP).within(TimeLimit.ofCalendarDays(9)))
                .obligation(RepairState.BROUGHT_IN, OWED_BY_OWNER, owedBy(OWNER).within(TimeLimit.ofCalendarDays(9)))
                .obligation(
                        RepairState.BROUGHT_IN,
                        OWED_UNDER_CONDITION,
                        owedBy(WORKSHOP)
                                .within(TimeLimit.ofCalendarDays(9))
                                .onlyIf("repair/is-noted", theCase -> theCase.count(NOTED) > 0))
                .obligation(
                        RepairState.BROUGHT_IN,
                        OWED_AND_FAILING,
                        owedBy(WORKSHOP).within(TimeLimit.ofCalendarDays(1)))
                .build();
    }

    /** One line of the table. */
    record Expected(Status status, boolean here, List<ReasonCode> codes, List<LocalDate> from) {

        static Expected of(Status status, ReasonCode... codes) {
            return new Expected(status, true, List.of(codes), List.of());
        }

        Expected elsewhere() {
            return new Expected(status, false, codes, from);
        }

        Expected from(LocalDate date) {
            return new Expected(status, here, codes, List.of(date));
        }
    }

    private static Arguments line(String name, EventType<?> event, Actor actor, LocalDate on, Expected expected) {
        return argumentSet(name, event, actor, on, expected);
    }

    static Stream<Arguments> table() {
        ReasonCode held = Refused.ROLE_HELD;
        ReasonCode notHeld = Refused.ROLE_NOT_HELD;
        return Stream.of(
                // must: permitted, and a role of the actor owes it
                line("owed by the actor", OWED_HERE, REPAIRS, WED_2022_08_03, Expected.of(Status.MUST, held)),
                line("owed and overdue", OWED_HERE, REPAIRS, LocalDate.of(2022, 8, 20), Expected.of(Status.MUST, held)),
                line(
                        "owed by the other role that may",
                        OWED_BY_OWNER,
                        OWNS,
                        WED_2022_08_03,
                        Expected.of(Status.MUST, held)),
                // may: permitted
                line("owed by somebody else", OWED_BY_OWNER, REPAIRS, WED_2022_08_03, Expected.of(Status.MAY, held)),
                line(
                        "owed if a condition held",
                        OWED_UNDER_CONDITION,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.MAY, held)),
                line("for anybody", FREE, STRANGER, WED_2022_08_03, Expected.of(Status.MAY)),
                line("guard holds", WITH_PASSING, REPAIRS, WED_2022_08_03, Expected.of(Status.MAY, held, HOLDS)),
                line(
                        "guard of the payload is not asked",
                        WITH_PAYLOAD_GUARD,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.MAY, held)),
                line("on its first day", FROM_FRIDAY, REPAIRS, FRI_2022_08_05, Expected.of(Status.MAY, held)),
                line("on its last day", TILL_MONDAY, REPAIRS, MON_2022_08_01, Expected.of(Status.MAY, held)),
                // not yet: open to the actor, but facts are missing
                line(
                        "one guard of two",
                        WITH_FAILING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, HOLDS, FAILS)),
                line(
                        "owed, but a guard fails",
                        OWED_AND_FAILING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, FAILS)),
                line(
                        "with a day",
                        WITH_WAITING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, FAILS).from(FRI_2022_08_05)),
                line(
                        "with the later of two days",
                        WITH_TWO_WAITING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, FAILS, FAILS).from(MON_2022_08_08)),
                line(
                        "no day if one guard knows none",
                        WAITING_AND_FAILING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, FAILS, FAILS)),
                line(
                        "guard throws",
                        WITH_BROKEN,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_YET, held, GuardFailed.CODE)),
                // not now: closed to this actor
                line("role not held", OWED_HERE, STRANGER, WED_2022_08_03, Expected.of(Status.NOT_NOW, notHeld)),
                line(
                        "role not held, guard fails",
                        WITH_FAILING,
                        STRANGER,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, notHeld, HOLDS, FAILS)),
                line(
                        "role not held, guard with a day",
                        WITH_WAITING,
                        STRANGER,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, notHeld, FAILS)),
                line(
                        "role not held, guard throws",
                        WITH_BROKEN,
                        STRANGER,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, notHeld, GuardFailed.CODE)),
                // not now: closed on this day
                line(
                        "before its days",
                        FROM_FRIDAY,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, Refused.NOT_ON_THIS_DATE, held)
                                .from(FRI_2022_08_05)),
                line(
                        "before its days, and a guard with a later day",
                        FROM_FRIDAY_AND_WAITING,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, Refused.NOT_ON_THIS_DATE, held, FAILS)
                                .from(MON_2022_08_08)),
                line(
                        "before its days, role not held",
                        FROM_FRIDAY,
                        STRANGER,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, Refused.NOT_ON_THIS_DATE, notHeld)),
                line(
                        "after its days",
                        TILL_MONDAY,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, Refused.NOT_ON_THIS_DATE, held)),
                line(
                        "before the latest entry",
                        FREE,
                        STRANGER,
                        LocalDate.of(2022, 7, 31),
                        Expected.of(Status.NOT_NOW, Refused.BEFORE_LATEST_ENTRY)),
                // not now: closed in this state
                line(
                        "another state knows it",
                        ONLY_LATER,
                        REPAIRS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, NotDefinedHere.CODE).elsewhere()),
                line(
                        "it opens cases",
                        Repairs.BROUGHT,
                        OWNS,
                        WED_2022_08_03,
                        Expected.of(Status.NOT_NOW, NotDefinedHere.OPENS_ONLY).elsewhere()));
    }

    private final WorkflowDefinition<Repair> definition = definition();
    private final WorkflowCase<Repair> theCase = definition
            .open(CaseId.of("r-1"), PUMP, occurs(Repairs.BROUGHT, OWNS, MON_2022_08_01), Repairs.context())
            .orElseThrow();

    @ParameterizedTest
    @MethodSource("table")
    void eachStatusForEachReason(EventType<?> event, Actor actor, LocalDate on, Expected expected) {
        NextStep step =
                definition.nextSteps(theCase, actor, on, Repairs.context()).of(event);

        assertThat(step.status()).isEqualTo(expected.status());
        assertThat(step.isDefinedHere()).isEqualTo(expected.here());
        assertThat(step.reasons()).extracting(Reason::code).containsExactlyElementsOf(expected.codes());
        assertThat(step.possibleFrom().stream()).containsExactlyElementsOf(expected.from());
        assertThat(step.obligation().isPresent()).isEqualTo(expected.status() == Status.MUST);
        assertThat(step.isPermitted()).isEqualTo(expected.status() == Status.MUST || expected.status() == Status.MAY);
    }

    @Test
    void aRoleWhoseHoldersCannotBeSaidIsAFaultAndNamesTheRole() {
        NextStep step = definition
                .nextSteps(theCase, REPAIRS, WED_2022_08_03, Repairs.context())
                .of(BY_LOST);

        assertThat(step.status()).isEqualTo(Status.NOT_YET);
        assertThat(step.reasons()).extracting(Reason::code).containsExactly(GuardFailed.CODE);
        assertThat(step.reasons().get(0).facts())
                .containsEntry("guard", org.hoidong.core.basics.Datum.of("repair/lost"));
    }

    @Test
    void namesTheGuardsThatWereNotAskedForWantOfAPayload() {
        NextSteps steps = definition.nextSteps(theCase, REPAIRS, WED_2022_08_03, Repairs.context());

        assertThat(steps.of(WITH_PAYLOAD_GUARD).notAsked())
                .extracting(Guard::id)
                .containsExactly("repair/reads-payload");
        assertThat(steps.of(WITH_FAILING).notAsked()).isEmpty();
        assertThat(steps.of(ONLY_LATER).notAsked()).isEmpty();
    }

    @Test
    void eventsTheStateDoesNotKnowComeLastAndCanBeLeftOut() {
        NextSteps steps = definition.nextSteps(theCase, REPAIRS, WED_2022_08_03, Repairs.context());

        assertThat(steps.all()).hasSize(definition.events().size());
        assertThat(steps.here()).hasSizeLessThan(steps.all().size()).allMatch(NextStep::isDefinedHere);
        assertThat(steps.all().subList(steps.here().size(), steps.all().size())).noneMatch(NextStep::isDefinedHere);
        assertThat(steps.permitted()).extracting(NextStep::status).containsOnly(Status.MUST, Status.MAY);
        assertThat(steps.permitted())
                .hasSize((int) steps.stream().filter(NextStep::isPermitted).count());
    }

    @Test
    void openingStepsSayWhichEventsOpenACase() {
        NextSteps ofOwner = definition.openingSteps(CaseId.of("r-2"), PUMP, OWNS, MON_2022_08_01, Repairs.context());
        NextSteps ofOther =
                definition.openingSteps(CaseId.of("r-2"), PUMP, STRANGER, MON_2022_08_01, Repairs.context());

        assertThat(ofOwner.permitted()).extracting(NextStep::event).containsExactly(Repairs.BROUGHT);
        assertThat(ofOther.of(Repairs.BROUGHT).reasons())
                .extracting(Reason::code)
                .containsExactly(Refused.ROLE_NOT_HELD);
        assertThat(ofOther.of(FREE).reasons()).extracting(Reason::code).containsExactly(NotDefinedHere.NOT_AN_OPENING);
    }

    @Test
    void aClerkIsTheOnlyOneWhoMayAbandonWithTheWorkshop() {
        WorkflowCase<Repair> atWork = definition
                .fire(theCase, occurs(Repairs.TAKEN_ON, REPAIRS, WED_2022_08_03), Repairs.context())
                .orElseThrow();

        NextStep step = definition
                .nextSteps(atWork, CLERKS, WED_2022_08_03, Repairs.context())
                .of(Repairs.ABANDONED);

        assertThat(step.status()).isEqualTo(Status.MAY);
        assertThat(step.whoCould()).extracting(RoleHolders::role).containsExactly(WORKSHOP, CLERK);
    }
}
