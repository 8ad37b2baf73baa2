package org.hoidong.workflow;

import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Condition;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The same table as a {@link WorkflowDefinition}, by its public API alone.
 *
 * <p>It asks more than the others: each line has a role. A case can be opened in every state, by the event that has the number
 * of the state, so that a case stands where a measurement wants it with one entry and without a fifteenth event.
 */
final class HoidongPeer implements Peer {

    static final ImmutableList<EventType<NoPayload>> EVENTS = ImmutableList.of(
            EventType.of("speed/send"),
            EventType.of("speed/acknowledge"),
            EventType.of("speed/submit-plan"),
            EventType.of("speed/return-plan"),
            EventType.of("speed/start-work"),
            EventType.of("speed/report-progress"),
            EventType.of("speed/submit-report"),
            EventType.of("speed/start-review"),
            EventType.of("speed/find-implemented"),
            EventType.of("speed/find-partial"),
            EventType.of("speed/find-not-implemented"),
            EventType.of("speed/escalate"),
            EventType.of("speed/reopen"),
            EventType.of("speed/close"));

    static final LocalDate OPENED_ON = LocalDate.of(2026, 1, 5);

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Role<Object> CLERK = Role.granted("speed/clerk", Label.of("Thư ký", "clerk"));

    static final Actor ACTOR = Actor.of("clerk").granted(CLERK);

    private static final Guard<Facts, Object> OVERDUE = guard("speed/overdue", Condition.OVERDUE);
    private static final Guard<Facts, Object> OFFICER = guard("speed/officer", Condition.OFFICER);
    private static final Guard<Facts, Object> EVIDENCE = guard("speed/evidence", Condition.EVIDENCE);

    final WorkflowDefinition<Facts> definition = define();
    final LegalContext context = LegalContext.builder()
            .rules(RuleBook.builder("speed", "1").build())
            .calendars(Calendars.of(WorkingCalendar.builder(CalendarId.of("speed"), "1")
                    .span(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                    .build()))
            .zone(HANOI)
            .build();

    /** Obtains the engine, checked like the others. */
    static HoidongPeer checked() {
        HoidongPeer peer = new HoidongPeer();
        Workload.check(peer);
        return peer;
    }

    /** A guard that returns one of two verdicts which it shares. */
    private static Guard<Facts, Object> guard(String id, Condition condition) {
        Verdict yes = Verdict.yes(Reason.of(ReasonCode.of(id)));
        Verdict no = Verdict.no(Reason.of(ReasonCode.of(id + "-not")));
        return switch (condition) {
            case NONE -> throw new IllegalArgumentException("a line without condition has no guard");
            case OVERDUE -> Guard.of(id, attempt -> attempt.subject().daysOverdue() > 0 ? yes : no);
            case OFFICER -> Guard.of(id, attempt -> attempt.subject().officer().isEmpty() ? no : yes);
            case EVIDENCE -> Guard.of(id, attempt -> attempt.subject().evidence() > 0 ? yes : no);
        };
    }

    private static WorkflowDefinition<Facts> define() {
        WorkflowDefinition.Builder<Facts> table = WorkflowDefinition.builder("speed/follow-up", 1);
        for (Stage stage : Workload.STAGES) {
            table.state(stage, Label.same(stage.id()))
                    .opening(stage, on(EVENTS.get(stage.index())).by(CLERK));
            if (!stage.category().isClosed()) {
                table.accept(Defect.NO_OBLIGATION, stage, "the peers know no obligations");
            }
        }
        for (Rule rule : Workload.RULES) {
            table.transition(rule.from(), rule.to(), trigger(rule));
        }
        return table.build();
    }

    private static Trigger<Facts, NoPayload> trigger(Rule rule) {
        Trigger<Facts, NoPayload> trigger = on(EVENTS.get(rule.act().index())).<Facts>by(CLERK);
        Trigger<Facts, NoPayload> guarded = switch (rule.condition()) {
            case NONE -> trigger;
            case OVERDUE -> trigger.when(OVERDUE);
            case OFFICER -> trigger.when(OFFICER);
            case EVIDENCE -> trigger.when(EVIDENCE);
        };
        return rule.from().category().isClosed() ? guarded.reopening() : guarded;
    }

    /** Obtains a case that was opened in a state. */
    WorkflowCase<Facts> caseAt(String id, Stage stage, Facts facts) {
        return definition
                .open(CaseId.of(id), facts, occurs(EVENTS.get(stage.index()), 0), context)
                .orElseThrow();
    }

    /** Obtains what the host hands in, so many days after the opening. */
    static Occurrence<NoPayload> occurs(Act act, int daysLater) {
        return occurs(EVENTS.get(act.index()), daysLater);
    }

    private static Occurrence<NoPayload> occurs(EventType<NoPayload> event, int daysLater) {
        LocalDate day = OPENED_ON.plusDays(daysLater);
        return Occurrence.of(event)
                .by(ACTOR)
                .on(day)
                .recordedAt(day.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of parameterized types
    static WorkflowCase<Facts>[] cases(int count) {
        return new WorkflowCase[count];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of parameterized types
    static Occurrence<NoPayload>[] occurrences(int count) {
        return new Occurrence[count];
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Java makes no arrays of parameterized types
    static Attempt<Facts, NoPayload>[] attempts(int count) {
        return new Attempt[count];
    }

    /** Takes the step and asks {@link WorkflowDefinition#leadsTo} as well, which must say the same. */
    @Override
    public @Nullable Stage step(Stage stored, Act act, Facts facts) {
        WorkflowCase<Facts> theCase = caseAt("checked", stored, facts);
        Occurrence<NoPayload> occurrence = occurs(act, 1);
        Outcome<Facts> outcome = definition.fire(theCase, occurrence, context);
        WorkflowState reached = outcome.isMoved() ? outcome.orElseThrow().state() : null;
        Optional<WorkflowState> asked = definition.leadsTo(definition.attempt(theCase, occurrence, context));
        if (!asked.equals(Optional.ofNullable(reached))) {
            throw new IllegalStateException(
                    act + " leads from " + stored + " to " + reached + ", and is said to lead to " + asked);
        }
        return (Stage) reached;
    }

    @Override
    public Object build() {
        return define();
    }
}
