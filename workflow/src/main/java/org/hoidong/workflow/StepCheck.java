package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/** Asks everything that may stand in the way of one line, once, and keeps every answer. */
final class StepCheck {

    static final ReasonCode ROLE_HELD = ReasonCode.of("workflow/role-held");
    static final ReasonCode ROLE_NOT_HELD = ReasonCode.of("workflow/role-not-held");
    static final ReasonCode BEFORE_LATEST_ENTRY = ReasonCode.of("workflow/before-latest-entry");
    static final ReasonCode AFTER_RECORDING = ReasonCode.of("workflow/after-recording");
    static final ReasonCode RECORDED_BEFORE_LATEST = ReasonCode.of("workflow/recorded-before-latest");
    static final ReasonCode NOT_ON_THIS_DATE = ReasonCode.of("workflow/not-on-this-date");
    static final ReasonCode CORRECT_HISTORY = ReasonCode.of("workflow/correct-history");
    static final ReasonCode RECORD_IN_ORDER = ReasonCode.of("workflow/record-in-order");

    /** What the role and the dates of a line say, before any guard is asked. */
    private final List<Reason> closed = new ArrayList<>();

    private final List<Reason> reasons = new ArrayList<>();
    private boolean refused;
    private @Nullable GuardFailed<?> failure;

    private final Line line;
    private final ImmutableList<RoleHolders> whoCould;

    private <C> StepCheck(Line line, CaseView<C> theCase) {
        this.line = line;
        ImmutableList.Builder<RoleHolders> holders = ImmutableList.builder();
        for (Role<?> role : line.roles()) {
            holders.add(new RoleHolders(role, typed(role, theCase).holders(theCase)));
        }
        this.whoCould = holders.build();
    }

    static <C, P> StepCheck of(Line line, Attempt<C, P> attempt, boolean withPayload) {
        StepCheck check = new StepCheck(line, attempt);
        check.askValidity(attempt.occurredOn());
        check.askRoles(attempt);
        check.askGuards(attempt, withPayload);
        return check;
    }

    private void askValidity(LocalDate on) {
        DateSpan validity = line.validity();
        if (validity != null && !validity.contains(on)) {
            refuse(
                    Reason.builder(NOT_ON_THIS_DATE)
                            .fact("event", line.event().id())
                            .fact("on", on)
                            .fact("span", validity.toString())
                            .build(),
                    true);
        }
    }

    private <C> void askRoles(Attempt<C, ?> attempt) {
        if (line.roles().isEmpty()) {
            return;
        }
        for (Role<?> role : line.roles()) {
            if (typed(role, attempt).isHeldBy(attempt.actor(), attempt)) {
                reasons.add(Reason.builder(ROLE_HELD).fact("role", role.id()).build());
                return;
            }
        }
        List<String> holders = new ArrayList<>();
        whoCould.forEach(could -> holders.addAll(could.holders()));
        refuse(
                Reason.builder(ROLE_NOT_HELD)
                        .fact("event", line.event().id())
                        .fact("actor", attempt.actor().id())
                        .fact(
                                "roles",
                                Datum.texts(line.roles().stream().map(Role::id).toList()))
                        .fact("holders", Datum.texts(holders))
                        .build(),
                true);
    }

    private <C, P> void askGuards(Attempt<C, P> attempt, boolean withPayload) {
        for (Guard<?, ?> guard : line.guards()) {
            if (guard.needsPayload() && !withPayload) {
                continue;
            }
            Verdict verdict;
            try {
                verdict = this.<C, P>typed(guard).check(attempt);
            } catch (RuntimeException exception) {
                failure = new GuardFailed<C>(line.event(), guard.id(), exception);
                return;
            }
            reasons.addAll(verdict.reasons());
            refused |= !verdict.isSatisfied();
        }
    }

    /** Asks whether the two times of an occurrence fit the history. */
    void askTimes(Occurrence<?> occurrence, @Nullable Entry<?> latest, LegalContext context) {
        LocalDate recordedOn = context.dayOf(occurrence.recordedAt());
        if (occurrence.occurredOn().isAfter(recordedOn)) {
            refuse(
                    Reason.builder(AFTER_RECORDING)
                            .fact("occurredOn", occurrence.occurredOn())
                            .fact("recordedOn", recordedOn)
                            .build(),
                    false);
        }
        if (latest != null && occurrence.occurredOn().isBefore(latest.occurredOn())) {
            refuse(
                    Reason.builder(BEFORE_LATEST_ENTRY)
                            .fact("occurredOn", occurrence.occurredOn())
                            .fact("latest", latest.occurredOn())
                            .fact("number", latest.number())
                            .remedy(Remedy.of(CORRECT_HISTORY))
                            .build(),
                    false);
        }
        if (latest != null && occurrence.recordedAt().isBefore(latest.recordedAt())) {
            refuse(
                    Reason.builder(RECORDED_BEFORE_LATEST)
                            .fact("recordedAt", Datum.of(occurrence.recordedAt()))
                            .fact("latest", Datum.of(latest.recordedAt()))
                            .fact("number", latest.number())
                            .remedy(Remedy.of(RECORD_IN_ORDER))
                            .build(),
                    false);
        }
    }

    private void refuse(Reason reason, boolean whateverTheFacts) {
        Reason unmet = reason.met(false);
        reasons.add(unmet);
        refused = true;
        if (whateverTheFacts) {
            closed.add(unmet);
        }
    }

    boolean isRefused() {
        return refused;
    }

    /** Whether the line is closed to this actor or on this date, whatever the facts are. */
    boolean isClosedToActor() {
        return !closed.isEmpty();
    }

    ImmutableList<Reason> reasons() {
        return ImmutableList.copyOf(reasons);
    }

    ImmutableList<RoleHolders> whoCould() {
        return whoCould;
    }

    @SuppressWarnings("unchecked") // it was made for the same subject
    <C> @Nullable GuardFailed<C> failure() {
        return (GuardFailed<C>) failure;
    }

    @SuppressWarnings({"unchecked", "UnusedVariable"}) // roles are declared for the subject of their definition
    private static <C> Role<C> typed(Role<?> role, CaseView<C> theCase) {
        return (Role<C>) role;
    }

    @SuppressWarnings("unchecked") // guards are declared for the subject and the payload of their line
    private <C, P> Guard<C, P> typed(Guard<?, ?> guard) {
        return (Guard<C, P>) guard;
    }
}
