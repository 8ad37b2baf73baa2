package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.jspecify.annotations.Nullable;

/** What everything that may stand in the way of one transition said; its reasons are made when somebody reads them. */
final class StepCheck<C> implements Refusal<C> {

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
                || transition.isClosedBy(findings)
                || !transition.isValidOn(attempt.occurredOn())
                || attempt.theCase().isBeforeLatest(attempt.occurrence());
    }

    boolean isPermitted() {
        return held != Transition.NOBODY && Transition.isSatisfied(findings) && isInTime();
    }

    private boolean isInTime() {
        return isInTime(attempt.theCase(), attempt.occurrence(), attempt.context(), transition);
    }

    @Override
    public WorkflowCase<C> theCase() {
        return attempt.theCase();
    }

    @Override
    public EventType<?> event() {
        return transition.event();
    }

    @Override
    public ImmutableList<Reason> reasons() {
        if (held != Transition.NOBODY && isInTime()) {
            return Transition.reasons(transition.roleHeld(held), findings);
        }
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.addAll(asked());
        addTimes(reasons);
        return reasons.build();
    }

    /** What the days of the transition, its roles and its guards say, and not how the step lies in the history. */
    ImmutableList<Reason> asked() {
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        if (!transition.isValidOn(attempt.occurredOn())) {
            reasons.add(notOnThisDate());
        }
        if (held == Transition.NOBODY) {
            reasons.add(roleNotHeld());
        }
        return reasons.addAll(Transition.reasons(transition.roleHeld(held), findings))
                .build();
    }

    private Reason notOnThisDate() {
        return Reason.builder(Refused.NOT_ON_THIS_DATE)
                .fact("event", transition.event().id())
                .fact("on", attempt.occurredOn())
                .fact("span", span(transition.validity().orElseThrow()))
                .met(false)
                .build();
    }

    private static Datum span(DateSpan days) {
        Datum.RecordBuilder span = Datum.record().put("from", Datum.of(days.startInclusive()));
        days.endInclusive().ifPresent(last -> span.put("until", Datum.of(last)));
        return span.build();
    }

    private Reason roleNotHeld() {
        return roleNotHeld(Refused.ROLE_NOT_HELD, transition, attempt.actor(), attempt.theCase());
    }

    static Reason roleNotHeld(ReasonCode code, Transition transition, Actor actor, CaseView<?> theCase) {
        ImmutableSet<String> holders = transition.holders(theCase);
        Reason.Builder reason = Reason.builder(code)
                .fact("event", transition.event().id())
                .fact("actor", actor.id())
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
                    .remedy(Remedy.builder(Refused.RECORD_WHEN_IT_OCCURRED)
                            .fact("occurredOn", occurrence.occurredOn())
                            .fact("recordedOn", attempt.recordedOn())
                            .build())
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
            reasons.add(recordedBefore(occurrence.recordedAt(), recorded));
        }
    }

    static Reason recordedBefore(Instant recordedAt, Entry<?> latest) {
        return Reason.builder(Refused.RECORDED_BEFORE_LATEST)
                .fact("recordedAt", Datum.of(recordedAt))
                .fact("latest", Datum.of(latest.recordedAt()))
                .fact("number", latest.number())
                .remedy(Remedy.of(Refused.RECORD_IN_ORDER))
                .met(false)
                .build();
    }

    @Override
    public ImmutableList<RoleHolders> whoCould() {
        return transition.whoCould(attempt.theCase());
    }
}
