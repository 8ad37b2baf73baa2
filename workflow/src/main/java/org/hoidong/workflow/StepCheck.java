package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.jspecify.annotations.Nullable;

/** What everything that may stand in the way of one transition said; its reasons are made when somebody reads them. */
final class StepCheck<C> {

    private final Attempt<C, ?> attempt;
    private final Transition transition;
    /** What the guards said, as {@link Transition#ask} returns it. */
    private final @Nullable Object findings;
    /** Which role is held, as {@link Transition#heldBy} returns it. */
    private final int held;

    StepCheck(Attempt<C, ?> attempt, Transition transition, @Nullable Object findings, int held) {
        this.attempt = attempt;
        this.transition = transition;
        this.findings = findings;
        this.held = held;
    }

    /** Tells whether the two times of an attempt fit the history and the days of a transition. */
    static boolean isInTime(Attempt<?, ?> attempt, Transition transition) {
        LocalDate on = attempt.occurredOn();
        Entry<?> latest = attempt.theCase().head();
        return transition.isValidOn(on)
                && !isAfterRecording(attempt)
                && (latest == null || (!on.isBefore(latest.occurredOn()) && !isRecordedTooEarly(attempt)));
    }

    private static boolean isAfterRecording(Attempt<?, ?> attempt) {
        return !attempt.isAsked()
                && attempt.context()
                        .localDays()
                        .isAfter(attempt.occurredOn(), attempt.occurrence().recordedAt());
    }

    private static boolean isRecordedTooEarly(Attempt<?, ?> attempt) {
        Entry<?> latest = attempt.theCase().latestRecorded();
        return latest != null
                && !attempt.isAsked()
                && attempt.occurrence().recordedAt().isBefore(latest.recordedAt());
    }

    Attempt<C, ?> attempt() {
        return attempt;
    }

    Transition transition() {
        return transition;
    }

    /** Whether the transition is closed to this actor or on this day, whatever the facts are. */
    boolean isClosedToActor() {
        return held == Transition.NOBODY
                || !transition.isValidOn(attempt.occurredOn())
                || attempt.theCase().isBeforeLatest(attempt.occurredOn());
    }

    boolean isPermitted() {
        return held != Transition.NOBODY && Transition.isSatisfied(findings) && isInTime(attempt, transition);
    }

    ImmutableList<Reason> reasons() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        LocalDate on = attempt.occurredOn();
        if (!transition.isValidOn(on)) {
            reasons.add(Reason.builder(Refused.NOT_ON_THIS_DATE)
                    .fact("event", transition.event().id())
                    .fact("on", on)
                    .fact("span", transition.validity().orElseThrow().toString())
                    .met(false)
                    .build());
        }
        if (held >= 0) {
            reasons.add(transition.roleHeld(held));
        } else if (held == Transition.NOBODY) {
            reasons.add(roleNotHeld());
        }
        Transition.addReasons(findings, reasons);
        addTimes(reasons);
        return reasons.build();
    }

    private Reason roleNotHeld() {
        ImmutableSet<String> holders = transition.holders(attempt.theCase());
        Reason.Builder reason = Reason.builder(Refused.ROLE_NOT_HELD)
                .fact("event", transition.event().id())
                .fact("actor", attempt.actor().id())
                .fact(
                        "roles",
                        Datum.texts(transition.roles().stream().map(Role::id).toList()))
                .fact("holders", Datum.texts(holders))
                .met(false);
        if (!holders.isEmpty()) {
            reason.remedy(Remedy.builder(Refused.LET_HOLDER_ACT)
                    .fact("holders", Datum.texts(holders))
                    .build());
        }
        return reason.build();
    }

    private void addTimes(ImmutableList.Builder<Reason> reasons) {
        Occurrence<?> occurrence = attempt.occurrence();
        if (isAfterRecording(attempt)) {
            reasons.add(Reason.builder(Refused.AFTER_RECORDING)
                    .fact("occurredOn", occurrence.occurredOn())
                    .fact("recordedOn", attempt.recordedOn())
                    .met(false)
                    .build());
        }
        Entry<?> latest = attempt.theCase().head();
        if (latest != null && attempt.theCase().isBeforeLatest(occurrence.occurredOn())) {
            reasons.add(Reason.builder(Refused.BEFORE_LATEST_ENTRY)
                    .fact("occurredOn", occurrence.occurredOn())
                    .fact("latest", latest.occurredOn())
                    .fact("number", latest.number())
                    .remedy(Remedy.of(Refused.CORRECT_HISTORY))
                    .met(false)
                    .build());
        }
        if (isRecordedTooEarly(attempt)) {
            reasons.add(
                    recordedBefore(occurrence.recordedAt(), attempt.theCase().latestRecorded()));
        }
    }

    private static Reason recordedBefore(Instant recordedAt, @Nullable Entry<?> latest) {
        Reason.Builder reason = Reason.builder(Refused.RECORDED_BEFORE_LATEST).fact("recordedAt", Datum.of(recordedAt));
        if (latest != null) {
            reason.fact("latest", Datum.of(latest.recordedAt())).fact("number", latest.number());
        }
        return reason.remedy(Remedy.of(Refused.RECORD_IN_ORDER)).met(false).build();
    }

    ImmutableList<RoleHolders> whoCould() {
        return transition.whoCould(attempt.theCase());
    }
}
