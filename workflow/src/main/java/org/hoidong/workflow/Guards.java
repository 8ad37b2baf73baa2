package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Conditions that most workflows need: on what is owed, on what has happened, on who did it.
 *
 * <p>They read any case. Those whose refusal is for good are {@link Guard#closing}. For example a motion that may be amended
 * twice, before its vote is overdue, and not by whoever moved it:
 *
 * <pre>{@code
 * on(AMENDED).when(fewerThan(2, AMENDED)).when(notOverdue(VOTED)).when(notTheActorOf(MOVED))
 * }</pre>
 */
public final class Guards {

    /** What is owed is overdue. Facts: event, due, on. */
    public static final ReasonCode OVERDUE = ReasonCode.of("workflow/overdue");

    /** What is owed is not overdue. Facts: event, due, on. */
    public static final ReasonCode NOT_OVERDUE = ReasonCode.of("workflow/not-overdue");

    /** Nobody owes the event. Facts: event, on. */
    public static final ReasonCode NOT_OWED = ReasonCode.of("workflow/not-owed");

    /** Remedy: wait until a day. Facts: from, which {@link NextStep#possibleFrom} reads. */
    public static final ReasonCode WAIT_UNTIL = ReasonCode.of("workflow/wait-until");

    /** The event has happened. Facts: event, on (the last time). */
    public static final ReasonCode HAPPENED = ReasonCode.of("workflow/happened");

    /** The event has not happened. Facts: event. */
    public static final ReasonCode NOT_HAPPENED = ReasonCode.of("workflow/not-happened");

    /** Remedy: let the event happen first. Facts: event. */
    public static final ReasonCode LET_HAPPEN_FIRST = ReasonCode.of("workflow/let-happen-first");

    /** The event has happened less often than a limit. Facts: event, count, limit. */
    public static final ReasonCode FEWER = ReasonCode.of("workflow/fewer");

    /** The event has happened as often as it may. Facts: event, count, limit. */
    public static final ReasonCode AS_OFTEN_AS_MAY_BE = ReasonCode.of("workflow/as-often-as-may-be");

    /** Somebody else did what came before. Facts: event, actor. */
    public static final ReasonCode ANOTHER_ACTED = ReasonCode.of("workflow/another-acted");

    /** The same actor did what came before. Facts: event, actor, on. */
    public static final ReasonCode SAME_ACTED = ReasonCode.of("workflow/same-acted");

    /** Remedy: let somebody else act. */
    public static final ReasonCode LET_ANOTHER_ACT = ReasonCode.of("workflow/let-another-act");

    /** Reasons are given. No facts. */
    public static final ReasonCode REASONS_GIVEN = ReasonCode.of("workflow/reasons-given");

    /** No reasons are given. No facts. */
    public static final ReasonCode REASONS_MISSING = ReasonCode.of("workflow/reasons-missing");

    /** Remedy: give the reasons. No facts. */
    public static final ReasonCode GIVE_REASONS = ReasonCode.of("workflow/give-reasons");

    private Guards() {}

    /**
     * What an event would discharge is overdue.
     *
     * @param event the event that is owed
     * @return the guard {@code workflow/is-overdue}; if it fails because it is too early, it says from which day
     */
    public static Guard<Object, Object> overdue(EventType<?> event) {
        return Guard.of("workflow/is-overdue", Datum.of(event.id()), attempt -> {
            Optional<Obligation> owed = attempt.owed(event);
            if (owed.isEmpty()) {
                return Verdict.no(notOwed(event, attempt.occurredOn()));
            }
            boolean overdue = owed.orElseThrow().isOverdueOn(attempt.occurredOn());
            Reason.Builder reason = due(overdue, event, owed.orElseThrow(), attempt.occurredOn());
            if (!overdue) {
                reason.remedy(waitUntil(owed.orElseThrow().firstLateDay()));
            }
            return Verdict.of(overdue, reason.build());
        });
    }

    /**
     * What an event would discharge is not overdue, or is owed by nobody. Waiting does not help.
     *
     * @param event the event that is owed
     * @return the guard {@code workflow/is-not-overdue}
     */
    public static Guard<Object, Object> notOverdue(EventType<?> event) {
        return Guard.<Object>of(
                        "workflow/is-not-overdue",
                        Datum.of(event.id()),
                        attempt -> attempt.owed(event)
                                .map(owed -> {
                                    boolean overdue = owed.isOverdueOn(attempt.occurredOn());
                                    return Verdict.of(
                                            !overdue,
                                            due(overdue, event, owed, attempt.occurredOn())
                                                    .build());
                                })
                                .orElseGet(() -> Verdict.yes(notOwed(event, attempt.occurredOn()))))
                .closing();
    }

    /**
     * An event has happened.
     *
     * @param event the event
     * @return the guard {@code workflow/has-happened}
     */
    public static Guard<Object, Object> happened(EventType<?> event) {
        return Guard.of(
                "workflow/has-happened",
                Datum.of(event.id()),
                attempt -> attempt.last(event)
                        .map(entry -> Verdict.yes(Reason.builder(HAPPENED)
                                .fact("event", event.id())
                                .fact("on", entry.occurredOn())
                                .build()))
                        .orElseGet(() -> Verdict.no(Reason.builder(NOT_HAPPENED)
                                .fact("event", event.id())
                                .remedy(Remedy.builder(LET_HAPPEN_FIRST)
                                        .fact("event", event.id())
                                        .build())
                                .build())));
    }

    /**
     * An event has happened fewer times than a number. Waiting does not help.
     *
     * @param limit the number, 1 or more
     * @param event the event
     * @return the guard {@code workflow/happened-fewer-than}
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public static Guard<Object, Object> fewerThan(int limit, EventType<?> event) {
        checkArgument(limit >= 1, "limit (%s) must be 1 or more; leave the line out if it may never be taken", limit);
        Datum parameters = Datum.record()
                .put("event", event.id())
                .put("limit", Datum.of(limit))
                .build();
        return Guard.<Object>of("workflow/happened-fewer-than", parameters, attempt -> {
                    int count = attempt.count(event);
                    return Verdict.of(
                            count < limit,
                            Reason.builder(count < limit ? FEWER : AS_OFTEN_AS_MAY_BE)
                                    .fact("event", event.id())
                                    .fact("count", count)
                                    .fact("limit", limit)
                                    .build());
                })
                .closing();
    }

    /**
     * The actor is not who brought an event the last time. Waiting does not help.
     *
     * @param event the event
     * @return the guard {@code workflow/is-another}; it holds if the event has not happened
     */
    public static Guard<Object, Object> notTheActorOf(EventType<?> event) {
        return Guard.<Object>of("workflow/is-another", Datum.of(event.id()), attempt -> {
                    Optional<LocalDate> acted = attempt.last(event)
                            .filter(entry ->
                                    entry.actor().id().equals(attempt.actor().id()))
                            .map(Entry::occurredOn);
                    Reason.Builder reason = Reason.builder(acted.isPresent() ? SAME_ACTED : ANOTHER_ACTED)
                            .fact("event", event.id())
                            .fact("actor", attempt.actor().id());
                    acted.ifPresent(on -> reason.fact("on", on).remedy(Remedy.of(LET_ANOTHER_ACT)));
                    return Verdict.of(acted.isEmpty(), reason.build());
                })
                .closing();
    }

    /**
     * Obtains the remedy to wait.
     *
     * @param from the first day on which it is possible
     * @return the remedy, which {@link NextStep#possibleFrom} reads
     */
    public static Remedy waitUntil(LocalDate from) {
        return Remedy.builder(WAIT_UNTIL).fact(NextStep.FROM, from).build();
    }

    /**
     * Judges whether words that a step needs are there: the reasons of a decision, what was done. A guard asks it of its payload, {@code
     * Guard.onPayload("acme/is-reasoned", attempt -> Guards.reasoned(attempt.payload().text()))}.
     *
     * @param text the words
     * @return the verdict; unmet if they are blank
     */
    public static Verdict reasoned(String text) {
        return text.isBlank()
                ? Verdict.no(Reason.builder(REASONS_MISSING)
                        .remedy(Remedy.of(GIVE_REASONS))
                        .build())
                : Verdict.yes(Reason.of(REASONS_GIVEN));
    }

    private static Reason notOwed(EventType<?> event, LocalDate on) {
        return Reason.builder(NOT_OWED).fact("event", event.id()).fact("on", on).build();
    }

    private static Reason.Builder due(boolean overdue, EventType<?> event, Obligation owed, LocalDate on) {
        return Reason.builder(overdue ? OVERDUE : NOT_OVERDUE)
                .fact("event", event.id())
                .fact("due", owed.deadline().dueOn())
                .fact("on", on);
    }
}
