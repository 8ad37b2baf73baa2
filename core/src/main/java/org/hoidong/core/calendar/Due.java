package org.hoidong.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of when something is due: on a day, within a time limit, or at a milestone.
 *
 * <p>It is what was written, not the date it comes to; {@link #resolve} makes a {@link Deadline} of it with the calendars
 * and milestones of the day it is asked. A milestone always has a latest day, so that a session that is never held cannot
 * keep a matter waiting for ever.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Due {

    /** The form in which due dates are hashed and written. */
    Codec<Due> CODEC = Codec.of("calendar/due", Due::encode, Due::decode);

    /**
     * Obtains a day.
     *
     * @param date the day
     * @return the due date
     */
    static Due on(LocalDate date) {
        return new OnDate(date, null);
    }

    /**
     * Obtains a time limit from an anchor.
     *
     * @param limit the limit
     * @param anchor the day it is counted from
     * @return the due date
     */
    static Due within(TimeLimit limit, LocalDate anchor) {
        return new Within(limit, anchor);
    }

    /**
     * Obtains a milestone.
     *
     * @param milestone the milestone
     * @param latestOn the latest day, whether the milestone is reached or not
     * @return the due date
     */
    static Due at(MilestoneId milestone, LocalDate latestOn) {
        return new AtMilestone(milestone, latestOn, null);
    }

    /**
     * Returns this due date with the provision or document that sets it.
     *
     * @param provision the provision
     * @return the due date
     */
    Due by(Provision provision);

    /**
     * Returns the deadline it comes to.
     *
     * @param calendars the calendars
     * @param milestones the days of milestones, as far as they are known
     * @return the deadline, which can explain itself
     */
    Deadline resolve(Calendars calendars, Milestones milestones);

    /**
     * A day.
     *
     * @param date the day
     * @param basis the provision that sets it, if known
     */
    record OnDate(LocalDate date, @Nullable Provision basis) implements Due {
        @Override
        public Due by(Provision provision) {
            return new OnDate(date, provision);
        }

        @Override
        public Deadline resolve(Calendars calendars, Milestones milestones) {
            return basis == null ? Deadline.on(date) : Deadline.on(date, basis);
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /**
     * A time limit from an anchor.
     *
     * @param limit the limit
     * @param anchor the day it is counted from
     */
    record Within(TimeLimit limit, LocalDate anchor) implements Due {
        @Override
        public Due by(Provision provision) {
            return new Within(limit.by(provision), anchor);
        }

        @Override
        public Deadline resolve(Calendars calendars, Milestones milestones) {
            return limit.from(anchor, calendars);
        }

        @Override
        public String toString() {
            return limit + " from " + anchor;
        }
    }

    /**
     * A milestone with a latest day.
     *
     * @param milestone the milestone
     * @param latestOn the latest day
     * @param basis the provision that sets it, if known
     */
    record AtMilestone(
            MilestoneId milestone,
            LocalDate latestOn,
            @Nullable Provision basis) implements Due {
        @Override
        public Due by(Provision provision) {
            return new AtMilestone(milestone, latestOn, provision);
        }

        @Override
        public Deadline resolve(Calendars calendars, Milestones milestones) {
            Optional<LocalDate> known = milestones.date(milestone);
            LocalDate due = known.filter(date -> date.isBefore(latestOn)).orElse(latestOn);
            Deadline.Builder deadline = Deadline.builder()
                    .anchor(due)
                    .dueOn(due)
                    .milestone(milestone)
                    .milestoneOpen(known.isEmpty());
            if (basis != null) {
                deadline.addBases(basis);
            }
            return deadline.build();
        }

        @Override
        public String toString() {
            return milestone + ", at the latest " + latestOn;
        }
    }

    private static Datum encode(Due due) {
        if (due instanceof OnDate on) {
            Datum.RecordBuilder form = Datum.record().put("on", Datum.of(on.date()));
            if (on.basis() != null) {
                form.put("basis", TimeLimit.encode(on.basis()));
            }
            return form.build();
        }
        if (due instanceof Within within) {
            return Datum.record()
                    .put("within", TimeLimit.CODEC.encode(within.limit()))
                    .put("anchor", Datum.of(within.anchor()))
                    .build();
        }
        AtMilestone at = (AtMilestone) due;
        Datum.RecordBuilder form =
                Datum.record().put("milestone", Datum.of(at.milestone())).put("latestOn", Datum.of(at.latestOn()));
        if (at.basis() != null) {
            form.put("basis", TimeLimit.encode(at.basis()));
        }
        return form.build();
    }

    private static Due decode(Datum datum) {
        Provision basis =
                datum.optionalField("basis").map(TimeLimit::decodeProvision).orElse(null);
        if (datum.optionalField("on").isPresent()) {
            return new OnDate(datum.field("on").asDate(), basis);
        }
        if (datum.optionalField("within").isPresent()) {
            return new Within(
                    TimeLimit.CODEC.decode(1, datum.field("within")),
                    datum.field("anchor").asDate());
        }
        return new AtMilestone(
                MilestoneId.of(datum.field("milestone").asText()),
                datum.field("latestOn").asDate(),
                basis);
    }
}
