package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What an actor can do with one event of a case on a day: the answer a button is made of.
 *
 * <p>It is an answer and no permission: firing the event asks again, and guards that read a payload are asked only then. The
 * reasons are made when somebody reads them. For example a completion report that the addressee owes by 30 November is {@link
 * Status#MUST} for the addressee, with the obligation, and {@link Status#NOT_NOW} for everybody else, with who could.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NextStep {

    /** Remedies say by the fact of this name from which day a step is possible. */
    static final String FROM = "from";

    /** The answer, the first that applies from the bottom up; in the order in which next steps are listed. */
    public enum Status {
        /** Permitted, and a role of this actor owes it. */
        MUST,
        /** Permitted. */
        MAY,
        /** Open to this actor, but facts are missing. */
        NOT_YET,
        /** Closed to this actor, on this day or in this state, whatever the facts. */
        NOT_NOW
    }

    private final EventType<?> event;
    private final Status status;
    /** What was found, if the state has a transition for the event. */
    private final @Nullable StepCheck<?> check;
    /** The fault, if a guard threw; where the event is known, or that the case is closed, if the state does not know it. */
    private final @Nullable Object otherwise;

    private final @Nullable Obligation obligation;

    NextStep(
            EventType<?> event,
            Status status,
            @Nullable StepCheck<?> check,
            @Nullable Object otherwise,
            @Nullable Obligation obligation) {
        this.event = event;
        this.status = status;
        this.check = check;
        this.otherwise = otherwise;
        this.obligation = obligation;
    }

    /** What is said of an event that the state does not know. */
    static NextStep elsewhere(Elsewhere elsewhere) {
        return new NextStep(elsewhere.event(), Status.NOT_NOW, null, elsewhere, null);
    }

    /** Returns the event. */
    public EventType<?> event() {
        return event;
    }

    /** Returns whether it must, may, may not yet or may not now be done. */
    public Status status() {
        return status;
    }

    /** Returns whether the step can be taken as things stand, so far as it can be said without its payload. */
    public boolean isPermitted() {
        return status == Status.MUST || status == Status.MAY;
    }

    /** Returns why, met and not. */
    public ImmutableList<Reason> reasons() {
        if (otherwise == null) {
            return check == null ? ImmutableList.of() : check.reasons();
        }
        ImmutableList<Reason> others =
                otherwise instanceof Elsewhere elsewhere ? elsewhere.reasons() : ((Outcome<?>) otherwise).reasons();
        return check == null
                ? others
                : ImmutableList.<Reason>builder()
                        .addAll(check.reasons())
                        .addAll(others)
                        .build();
    }

    /** Returns who holds the roles that may take the step; none if anybody may, or the state does not know the event. */
    public ImmutableList<RoleHolders> whoCould() {
        return check == null ? ImmutableList.of() : check.whoCould();
    }

    /** Returns the guards that are asked only when the event is fired, because they read what it carries. */
    public ImmutableList<Guard<?, ?>> notAsked() {
        return check == null
                ? ImmutableList.of()
                : check.transition().guards().stream()
                        .filter(Guard::needsPayload)
                        .collect(ImmutableList.toImmutableList());
    }

    /** Returns the obligation that the step discharges, for {@link Status#MUST}. */
    public Optional<Obligation> obligation() {
        return Optional.ofNullable(obligation);
    }

    /** Returns whether the state the case is in knows the event. */
    public boolean isDefinedHere() {
        return check != null;
    }

    /** Returns the ids of the states that know the event, if the one the case is in does not. */
    public ImmutableSet<String> definedIn() {
        return otherwise instanceof Elsewhere elsewhere ? elsewhere.definedIn() : ImmutableSet.of();
    }

    /**
     * Returns the day from which the step is possible, as far as that is known: the day its transition becomes valid, and what
     * the remedies of the reasons that stand in the way say by a fact named {@code from}.
     *
     * @return the latest of these days, or nothing if it is possible already, or if something stands in the way that says no day
     */
    public Optional<LocalDate> possibleFrom() {
        LocalDate latest = null;
        for (Reason reason : reasons()) {
            if (!reason.isMet()) {
                LocalDate from = from(reason);
                if (from == null) {
                    return Optional.empty();
                }
                latest = latest == null || from.isAfter(latest) ? from : latest;
            }
        }
        return Optional.ofNullable(latest);
    }

    private @Nullable LocalDate from(Reason reason) {
        if (check != null && reason.code().equals(Refused.NOT_ON_THIS_DATE)) {
            LocalDate start = check.transition().validity().orElseThrow().startInclusive();
            return start.isAfter(check.attempt().occurredOn()) ? start : null;
        }
        Datum fact = reason.remedy().map(remedy -> remedy.facts().get(FROM)).orElse(null);
        return fact instanceof Datum.Day day ? day.value() : null;
    }

    /** Returns event and status. */
    @Override
    public String toString() {
        return event + ": " + status;
    }
}
