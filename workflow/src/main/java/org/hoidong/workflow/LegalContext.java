package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.base.MoreObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * The world as far as a step depends on it: rule book, calendars, zone, dates of milestones.
 *
 * <p>A host makes one and passes it to every call; nothing in the library fetches a clock, a calendar or a law. A case
 * asks the rule book for the day it was opened: a running matter keeps the law of its founding date, unless {@link
 * #transitions} moves it. A host's own parameters are keys of its rule book.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LegalContext {

    private final RuleBook rules;
    private final Calendars calendars;
    private final ZoneId zone;
    private final Milestones milestones;
    private final TransitionPolicy transitions;
    private final LocalDays localDays;
    private final LawStamp stamp;

    private LegalContext(
            RuleBook rules, Calendars calendars, ZoneId zone, Milestones milestones, TransitionPolicy transitions) {
        this.rules = rules;
        this.calendars = calendars;
        this.zone = zone;
        this.milestones = milestones;
        this.transitions = transitions;
        this.localDays = LocalDays.of(zone);
        this.stamp = new LawStamp(rules.toString(), calendars.defaultCalendar().toString());
    }

    /** Returns a builder; milestones are empty until set, and running matters keep their founding law. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the rule book. */
    public RuleBook rules() {
        return rules;
    }

    /** Returns the calendars. */
    public Calendars calendars() {
        return calendars;
    }

    /** Returns the zone that decides which local day an instant is. */
    public ZoneId zone() {
        return zone;
    }

    /** Returns the dates of milestones, such as the opening of sessions. */
    public Milestones milestones() {
        return milestones;
    }

    /** Returns which law running matters use when the law changes; that of their founding date until set. */
    public TransitionPolicy transitions() {
        return transitions;
    }

    /**
     * Returns the law that a matter uses on a day.
     *
     * @param founded the day the matter was founded
     * @param on the day that is asked about; a day before the founding day is taken for that day
     * @return the rules in force for it
     */
    public RulesInForce lawOf(LocalDate founded, LocalDate on) {
        return transitions.lawOf(rules, founded, on.isBefore(founded) ? founded : on);
    }

    /**
     * Returns the local day of an instant.
     *
     * @param instant the instant
     * @return the day in the zone of this context
     */
    public LocalDate dayOf(Instant instant) {
        return localDays.of(instant);
    }

    LocalDays localDays() {
        return localDays;
    }

    /** Returns what entries keep of this context. */
    LawStamp stamp() {
        return stamp;
    }

    /** Returns a builder holding this context. */
    public Builder toBuilder() {
        return new Builder()
                .rules(rules)
                .calendars(calendars)
                .zone(zone)
                .milestones(milestones)
                .transitions(transitions);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof LegalContext that
                        && rules.equals(that.rules)
                        && calendars.equals(that.calendars)
                        && zone.equals(that.zone)
                        && milestones.equals(that.milestones)
                        && transitions.equals(that.transitions));
    }

    @Override
    public int hashCode() {
        return Objects.hash(rules, calendars, zone, milestones, transitions);
    }

    /** Returns rule book, calendars, zone, milestones and transitions. */
    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("rules", rules)
                .add("calendars", calendars)
                .add("zone", zone)
                .add("milestones", milestones)
                .add("transitions", transitions)
                .toString();
    }

    /** Builds {@link LegalContext}; rule book, calendars and zone are required. */
    public static final class Builder {
        private @Nullable RuleBook rules;
        private @Nullable Calendars calendars;
        private @Nullable ZoneId zone;
        private Milestones milestones = Milestones.none();
        private TransitionPolicy transitions = TransitionPolicy.keepFoundingLaw();

        Builder() {}

        /**
         * Sets the rule book.
         *
         * @param book the rule book
         * @return this builder
         */
        public Builder rules(RuleBook book) {
            this.rules = requireNonNull(book, "rules");
            return this;
        }

        /**
         * Sets the calendars.
         *
         * @param all the calendars
         * @return this builder
         */
        public Builder calendars(Calendars all) {
            this.calendars = requireNonNull(all, "calendars");
            return this;
        }

        /**
         * Sets the zone.
         *
         * @param local the zone that decides which local day an instant is
         * @return this builder
         */
        public Builder zone(ZoneId local) {
            this.zone = requireNonNull(local, "zone");
            return this;
        }

        /**
         * Sets the dates of milestones.
         *
         * @param dates the dates
         * @return this builder
         */
        public Builder milestones(Milestones dates) {
            this.milestones = requireNonNull(dates, "milestones");
            return this;
        }

        /**
         * Sets which law running matters use when the law changes.
         *
         * @param policy the policy
         * @return this builder
         */
        public Builder transitions(TransitionPolicy policy) {
            this.transitions = requireNonNull(policy, "transitions");
            return this;
        }

        /**
         * Returns the context.
         *
         * @return the context
         * @throws IllegalStateException if rule book, calendars or zone is missing
         */
        public LegalContext build() {
            RuleBook book = rules;
            Calendars all = calendars;
            ZoneId local = zone;
            checkState(
                    book != null && all != null && local != null,
                    "a context must have rules (%s), calendars (%s) and a zone (%s); set them all",
                    book,
                    all,
                    local);
            return new LegalContext(book, all, local, milestones, transitions);
        }
    }
}
