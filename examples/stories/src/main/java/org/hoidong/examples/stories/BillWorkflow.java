package org.hoidong.examples.stories;

import static org.hoidong.core.voting.VotingRules.ORDINARY_RESOLUTION;
import static org.hoidong.examples.stories.BillGuards.carried;
import static org.hoidong.examples.stories.BillGuards.houseSits;
import static org.hoidong.examples.stories.BillGuards.limitHasPassed;
import static org.hoidong.examples.stories.BillGuards.limitRuns;
import static org.hoidong.examples.stories.BillGuards.objectionsAreGiven;
import static org.hoidong.examples.stories.BillGuards.roundIsLeft;
import static org.hoidong.examples.stories.BillGuards.textHasLain;
import static org.hoidong.examples.stories.BillRules.ASSENT_WITHIN;
import static org.hoidong.examples.stories.BillRules.OVERRIDE;
import static org.hoidong.examples.stories.BillState.FIRST_READING;
import static org.hoidong.examples.stories.BillState.IN_COMMITTEE;
import static org.hoidong.examples.stories.BillState.LAPSED;
import static org.hoidong.examples.stories.BillState.LAW;
import static org.hoidong.examples.stories.BillState.REJECTED;
import static org.hoidong.examples.stories.BillState.SECOND_READING;
import static org.hoidong.examples.stories.BillState.VETOED;
import static org.hoidong.examples.stories.BillState.WITHDRAWN;
import static org.hoidong.examples.stories.BillState.WITH_GOVERNOR;
import static org.hoidong.workflow.Guard.not;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * A bill of an invented island: committee, two readings, assent or veto, override, and back to committee once.
 *
 * <p>The governor has ten days. If they pass, the bill is law while the house sits, and lapses if it has adjourned. A veto is
 * overridden by two thirds of all members; if they are not reached the bill goes back to committee, for a second and last
 * round.
 */
final class BillWorkflow {

    // what happens
    static final EventType<NoPayload> INTRODUCED = EventType.of("bill/introduced");
    static final EventType<NoPayload> REPORTED = EventType.of("bill/reported");
    static final EventType<NoPayload> WITHDRAWAL = EventType.of("bill/withdrawn-by-sponsor");
    static final EventType<Division> AMENDED = EventType.of("bill/amended", Division.CODEC);
    static final EventType<Division> READ_FIRST = EventType.of("bill/read-first", Division.CODEC);
    static final EventType<Division> READ_SECOND = EventType.of("bill/read-second", Division.CODEC);
    static final EventType<Division> VOTED_DOWN = EventType.of("bill/voted-down", Division.CODEC);
    static final EventType<NoPayload> SIGNED = EventType.of("bill/signed");
    static final EventType<String> RETURNED =
            EventType.of("bill/returned", Codec.of("bill/objections", Datum::of, Datum::asText));
    static final EventType<NoPayload> ADJOURNED = EventType.of("bill/house-adjourned");
    static final EventType<NoPayload> ASSENT_DEEMED = EventType.of("bill/assent-deemed");
    static final EventType<NoPayload> POCKETED = EventType.of("bill/pocketed");
    static final EventType<Division> OVERRIDDEN = EventType.of("bill/overridden", Division.CODEC);
    static final EventType<Division> RECOMMITTED = EventType.of("bill/recommitted", Division.CODEC);
    static final EventType<Division> VETO_UPHELD = EventType.of("bill/veto-upheld", Division.CODEC);

    // who acts
    static final Role<Bill> SPONSOR = Role.relative(
            "bill/sponsor",
            Label.same("Sponsor"),
            bill -> ImmutableSet.of(bill.subject().sponsor()));
    static final Role<Bill> COMMITTEE = Role.relative(
            "bill/committee",
            Label.same("Committee"),
            bill -> ImmutableSet.of(bill.subject().committee()));
    static final Role<Object> SPEAKER = Role.granted("bill/speaker", Label.same("Speaker"));
    static final Role<Object> GOVERNOR = Role.granted("bill/governor", Label.same("Governor"));
    static final Role<Object> CLERK = Role.granted("bill/clerk", Label.same("Clerk"));

    private static final StateGroup READINGS =
            StateGroup.of("bill/readings", Label.same("In the house"), FIRST_READING, SECOND_READING);
    private static final StateGroup BEFORE_SECOND_READING = StateGroup.of(
            "bill/before-second-reading", Label.same("Before second reading"), IN_COMMITTEE, FIRST_READING);

    private BillWorkflow() {}

    static WorkflowDefinition<Bill> definition() {
        WorkflowDefinition.Builder<Bill> table =
                WorkflowDefinition.<Bill>builder("harbour/bill", 1).subject(Bill.CODEC);
        for (BillState state : BillState.values()) {
            table.state(state, state.label());
        }
        return table.opening(IN_COMMITTEE, on(INTRODUCED).by(SPONSOR))
                .transition(BEFORE_SECOND_READING, WITHDRAWN, on(WITHDRAWAL).by(SPONSOR))
                .transition(IN_COMMITTEE, FIRST_READING, on(REPORTED).by(COMMITTEE))
                // the house
                .internal(READINGS, on(AMENDED).by(SPEAKER).when(carried(ORDINARY_RESOLUTION)))
                .transition(
                        FIRST_READING,
                        SECOND_READING,
                        on(READ_FIRST).by(SPEAKER).when(textHasLain(2)).when(carried(ORDINARY_RESOLUTION)))
                .transition(
                        SECOND_READING,
                        WITH_GOVERNOR,
                        on(READ_SECOND).by(SPEAKER).when(textHasLain(2)).when(carried(ORDINARY_RESOLUTION)))
                .transition(
                        READINGS,
                        REJECTED,
                        on(VOTED_DOWN).by(SPEAKER).when(textHasLain(2)).when(not(carried(ORDINARY_RESOLUTION))))
                // the governor, and the clerk when the governor is silent
                .transition(WITH_GOVERNOR, LAW, on(SIGNED).by(GOVERNOR).when(limitRuns()))
                .transition(
                        WITH_GOVERNOR,
                        VETOED,
                        on(RETURNED).by(GOVERNOR).when(limitRuns()).when(objectionsAreGiven()))
                .internal(WITH_GOVERNOR, on(ADJOURNED).by(CLERK).when(limitRuns()))
                .transition(
                        WITH_GOVERNOR,
                        LAW,
                        on(ASSENT_DEEMED).by(CLERK).when(limitHasPassed()).when(houseSits()))
                .transition(
                        WITH_GOVERNOR,
                        LAPSED,
                        on(POCKETED).by(CLERK).when(limitHasPassed()).when(not(houseSits())))
                // the house again
                .transition(VETOED, LAW, on(OVERRIDDEN).by(SPEAKER).when(carried(OVERRIDE)))
                .transition(
                        VETOED,
                        IN_COMMITTEE,
                        on(RECOMMITTED).by(SPEAKER).when(not(carried(OVERRIDE))).when(roundIsLeft()))
                .transition(
                        VETOED,
                        REJECTED,
                        on(VETO_UPHELD).by(SPEAKER).when(not(carried(OVERRIDE))).when(not(roundIsLeft())))
                .event(INTRODUCED, Label.same("Introduce"))
                .event(REPORTED, Label.same("Report"))
                .event(WITHDRAWAL, Label.same("Withdraw"))
                .event(AMENDED, Label.same("Amend"))
                .event(READ_FIRST, Label.same("Pass at first reading"))
                .event(READ_SECOND, Label.same("Pass at second reading"))
                .event(VOTED_DOWN, Label.same("Vote down"))
                .event(SIGNED, Label.same("Sign"))
                .event(RETURNED, Label.same("Return with objections"))
                .event(ADJOURNED, Label.same("Adjourn the house"))
                .event(ASSENT_DEEMED, Label.same("Take assent as given"))
                .event(POCKETED, Label.same("Record the pocket veto"))
                .event(OVERRIDDEN, Label.same("Override the veto"))
                .event(RECOMMITTED, Label.same("Send back to committee"))
                .event(VETO_UPHELD, Label.same("Let the veto stand"))
                // who owes what
                .obligation(
                        IN_COMMITTEE, REPORTED, owedBy(COMMITTEE).dueFrom("bill/report-due", BillWorkflow::reportDue))
                .obligation(
                        FIRST_READING,
                        READ_FIRST,
                        owedBy(SPEAKER).orBy(VOTED_DOWN).within(TimeLimit.ofWorkingDays(20)))
                .obligation(
                        SECOND_READING,
                        READ_SECOND,
                        owedBy(SPEAKER).orBy(VOTED_DOWN).within(TimeLimit.ofWorkingDays(20)))
                .obligation(
                        WITH_GOVERNOR, SIGNED, owedBy(GOVERNOR).orBy(RETURNED).within(ASSENT_WITHIN))
                .obligation(
                        WITH_GOVERNOR,
                        ASSENT_DEEMED,
                        owedBy(CLERK).orBy(POCKETED).onceOverdue(SIGNED.id()).within(TimeLimit.ofWorkingDays(1)))
                .obligation(
                        VETOED,
                        OVERRIDDEN,
                        owedBy(SPEAKER).orBy(RECOMMITTED, VETO_UPHELD).within(TimeLimit.ofCalendarDays(30)))
                .build();
    }

    /** The first round, and each one after a veto, is one more than the times the bill was recommitted. */
    static int round(CaseView<? extends Bill> bill) {
        return bill.count(RECOMMITTED) + 1;
    }

    /** A committee reports within 30 days of introduction, and within 15 of a veto that stood. */
    private static Due reportDue(CaseView<? extends Bill> bill) {
        return bill.last(RECOMMITTED)
                .map(again -> Due.within(TimeLimit.ofCalendarDays(15), again.occurredOn()))
                .orElseGet(() ->
                        Due.within(TimeLimit.ofCalendarDays(30), bill.openedOn().orElseThrow()));
    }
}
