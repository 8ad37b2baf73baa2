package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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

    /** Tells whether the two times of an occurrence fit the history and the days of a transition. */
    static boolean isInTime(
            WorkflowCase<?> theCase, Occurrence<?> occurrence, LegalContext context, Transition transition) {
        return transition.isValidOn(occurrence.occurredOn())
                && !theCase.isBeforeLatest(occurrence)
                && (occurrence.isAsked()
                        || (!isAfterRecording(occurrence, context) && !theCase.isRecordedBeforeLatest(occurrence)));
    }

    private static boolean isAfterRecording(Occurrence<?> occurrence, LegalContext context) {
        return context.localDays().isAfter(occurrence.day(), occurrence.recordedAt());
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
                || attempt.theCase().isBeforeLatest(attempt.occurrence());
    }

    boolean isPermitted() {
        return held != Transition.NOBODY && Transition.isSatisfied(findings) && isInTime();
    }

    private boolean isInTime() {
        return isInTime(attempt.theCase(), attempt.occurrence(), attempt.context(), transition);
    }

    ImmutableList<Reason> reasons() {
        if (held != Transition.NOBODY && isInTime()) {
            return Transition.reasons(transition.roleHeld(held), findings);
        }
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!transition.isValidOn(attempt.occurredOn())) {
            reasons.add(notOnThisDate());
        }
        if (held == Transition.NOBODY) {
            reasons.add(roleNotHeld());
        }
        reasons.addAll(Transition.reasons(transition.roleHeld(held), findings));
        addTimes(reasons);
        return reasons.build();
    }

    private Reason notOnThisDate() {
        return Reason.builder(Refused.NOT_ON_THIS_DATE)
                .fact("event", transition.event().id())
                .fact("on", attempt.occurredOn())
                .fact("span", transition.validity().orElseThrow().toString())
                .met(false)
                .build();
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
        WorkflowCase<C> theCase = attempt.theCase();
        if (!occurrence.isAsked() && isAfterRecording(occurrence, attempt.context())) {
            reasons.add(Reason.builder(Refused.AFTER_RECORDING)
                    .fact("occurredOn", occurrence.occurredOn())
                    .fact("recordedOn", attempt.recordedOn())
                    .met(false)
                    .build());
        }
        Entry<?> latest = theCase.head();
        if (latest != null && theCase.isBeforeLatest(occurrence)) {
            reasons.add(Reason.builder(Refused.BEFORE_LATEST_ENTRY)
                    .fact("occurredOn", occurrence.occurredOn())
                    .fact("latest", latest.occurredOn())
                    .fact("number", latest.number())
                    .remedy(Remedy.of(Refused.CORRECT_HISTORY))
                    .met(false)
                    .build());
        }
        Entry<?> recorded = theCase.latestRecorded();
        if (recorded != null && !occurrence.isAsked() && theCase.isRecordedBeforeLatest(occurrence)) {
            reasons.add(Reason.builder(Refused.RECORDED_BEFORE_LATEST)
                    .fact("recordedAt", Datum.of(occurrence.recordedAt()))
                    .fact("latest", Datum.of(recorded.recordedAt()))
                    .fact("number", recorded.number())
                    .remedy(Remedy.of(Refused.RECORD_IN_ORDER))
                    .met(false)
                    .build());
        }
    }

    ImmutableList<RoleHolders> whoCould() {
        return transition.whoCould(attempt.theCase());
    }
}
