package org.hoidong.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.immutables.value.Value;

/**
 * The world as far as a step depends on it: rule book, calendars, zone, dates of milestones.
 *
 * <p>A host makes one and passes it to every call; nothing in the library fetches a clock, a calendar or a law. A case
 * asks the rule book for the day it was opened: a running matter keeps the law of its founding date, unless {@link
 * #transitions} moves it. A host's own parameters are keys of its rule book.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LegalContext {

    LegalContext() {}

    /** Returns a builder; milestones are empty until set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rule book. */
    public abstract RuleBook rules();

    /** Returns the calendars. */
    public abstract Calendars calendars();

    /** Returns the zone that decides which local day an instant is. */
    public abstract ZoneId zone();

    /** Returns the dates of milestones, such as the opening of sessions. */
    @Value.Default
    public Milestones milestones() {
        return Milestones.none();
    }

    /** Returns which law running matters use when the law changes; that of their founding date until set. */
    @Value.Default
    public TransitionPolicy transitions() {
        return TransitionPolicy.keepFoundingLaw();
    }

    /**
     * Returns the law that a matter uses on a day.
     *
     * @param founded the day the matter was founded
     * @param on the day that is asked about; a day before the founding day is taken for that day
     * @return the rules in force for it
     */
    public final RulesInForce lawOf(LocalDate founded, LocalDate on) {
        return transitions().lawOf(rules(), founded, on.isBefore(founded) ? founded : on);
    }

    /**
     * Returns the local day of an instant.
     *
     * @param instant the instant
     * @return the day in the zone of this context
     */
    public final LocalDate dayOf(Instant instant) {
        return localDays().of(instant);
    }

    @Value.Derived
    @Value.Auxiliary
    LocalDays localDays() {
        return LocalDays.of(zone());
    }

    /** What entries keep of this context. */
    @Value.Derived
    @Value.Auxiliary
    LawStamp stamp() {
        return new LawStamp(rules().toString(), calendars().defaultCalendar().toString());
    }

    /** Returns a builder holding this context. */
    public abstract Builder toBuilder();

    /** Builds {@link LegalContext}. */
    public static final class Builder extends ImmutableLegalContext.Builder {
        Builder() {}
    }
}
