package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.jspecify.annotations.Nullable;

/** Asks everything that may stand in the way of one line, once, and keeps every answer. */
final class StepCheck {

    /** What the role and the dates of a line say, before any guard is asked. */
    private final List<Reason> closed = new ArrayList<>();

    private final List<Reason> reasons = new ArrayList<>();
    private boolean refused;
    private @Nullable GuardFailed<?> failure;

    private final Line line;
    private final List<RoleHolders> whoCould = new ArrayList<>();

    private StepCheck(Line line) {
        this.line = line;
    }

    static <C, P> StepCheck of(Line line, Attempt<C, P> attempt, boolean withPayload) {
        StepCheck check = new StepCheck(line);
        check.askValidity(attempt.occurredOn());
        check.askRoles(attempt);
        check.askGuards(attempt, withPayload);
        return check;
    }

    private void askValidity(LocalDate on) {
        DateSpan validity = line.validity();
        if (validity != null && !validity.contains(on)) {
            refuse(
                    Reason.builder(Refused.NOT_ON_THIS_DATE)
                            .fact("event", line.event().id())
                            .fact("on", on)
                            .fact("span", validity.toString())
                            .build(),
                    true);
        }
    }

    private <C> void askRoles(Attempt<C, ?> attempt) {
        @Nullable Role<?> held = null;
        Set<String> holders = new LinkedHashSet<>();
        for (Role<?> role : line.roles()) {
            ImmutableSet<String> parties;
            try {
                parties = typed(role, attempt).holders(attempt);
            } catch (RuntimeException exception) {
                failure = new GuardFailed<C>(line.event(), role.id(), exception);
                return;
            }
            whoCould.add(new RoleHolders(role, parties));
            holders.addAll(parties);
            if (held == null && role.isHeldBy(attempt.actor(), parties)) {
                held = role;
            }
        }
        if (held != null) {
            reasons.add(
                    Reason.builder(Refused.ROLE_HELD).fact("role", held.id()).build());
        } else if (!line.roles().isEmpty()) {
            refuse(roleNotHeld(attempt.actor(), holders), true);
        }
    }

    private Reason roleNotHeld(Actor actor, Set<String> holders) {
        Reason.Builder reason = Reason.builder(Refused.ROLE_NOT_HELD)
                .fact("event", line.event().id())
                .fact("actor", actor.id())
                .fact("roles", Datum.texts(line.roles().stream().map(Role::id).toList()))
                .fact("holders", Datum.texts(holders));
        if (!holders.isEmpty()) {
            reason.remedy(Remedy.builder(Refused.LET_HOLDER_ACT)
                    .fact("holders", Datum.texts(holders))
                    .build());
        }
        return reason.build();
    }

    private <C, P> void askGuards(Attempt<C, P> attempt, boolean withPayload) {
        for (Guard<?, ?> guard : line.guards()) {
            if (failure != null) {
                return;
            }
            Verdict verdict;
            try {
                Guard<C, P> typed = typed(guard);
                verdict = withPayload
                        ? requireNonNull(typed.check(attempt), "a guard must give a verdict")
                        : CompositeGuard.askWithoutPayload(typed, attempt);
            } catch (CompositeGuard.PartFailed part) {
                failure = new GuardFailed<C>(line.event(), part.guard(), part.failure());
                return;
            } catch (RuntimeException exception) {
                failure = new GuardFailed<C>(line.event(), guard.id(), exception);
                return;
            }
            if (verdict == null) {
                continue; // it waits for the payload
            }
            // of alternatives one of which holds, the others do not stand in the way
            verdict.reasons().stream()
                    .filter(reason -> reason.isMet() || !verdict.isSatisfied())
                    .forEach(reasons::add);
            refused |= !verdict.isSatisfied();
        }
    }

    /** Asks whether the two times of an occurrence fit the history. */
    void askTimes(Occurrence<?> occurrence, @Nullable Entry<?> latest, LegalContext context) {
        LocalDate recordedOn = context.dayOf(occurrence.recordedAt());
        if (occurrence.occurredOn().isAfter(recordedOn)) {
            refuse(
                    Reason.builder(Refused.AFTER_RECORDING)
                            .fact("occurredOn", occurrence.occurredOn())
                            .fact("recordedOn", recordedOn)
                            .build(),
                    false);
        }
        askOrder(occurrence.occurredOn(), latest);
        if (latest != null && occurrence.recordedAt().isBefore(latest.recordedAt())) {
            refuse(
                    Reason.builder(Refused.RECORDED_BEFORE_LATEST)
                            .fact("recordedAt", Datum.of(occurrence.recordedAt()))
                            .fact("latest", Datum.of(latest.recordedAt()))
                            .fact("number", latest.number())
                            .remedy(Remedy.of(Refused.RECORD_IN_ORDER))
                            .build(),
                    false);
        }
    }

    /** Asks whether a day is not before the latest entry. */
    void askOrder(LocalDate occurredOn, @Nullable Entry<?> latest) {
        if (latest != null && occurredOn.isBefore(latest.occurredOn())) {
            refuse(
                    Reason.builder(Refused.BEFORE_LATEST_ENTRY)
                            .fact("occurredOn", occurredOn)
                            .fact("latest", latest.occurredOn())
                            .fact("number", latest.number())
                            .remedy(Remedy.of(Refused.CORRECT_HISTORY))
                            .build(),
                    true);
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
        return ImmutableList.copyOf(whoCould);
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
