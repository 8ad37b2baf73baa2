package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calendars of a host: one that counts unless another is named, and others by their ids.
 *
 * <p>It holds one version of each calendar. For example {@code Calendars.of(stateBodies, citizens)}: a time limit that names
 * no calendar is counted by that of state bodies.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Calendars {

    private final WorkingCalendar defaultCalendar;
    private final ImmutableMap<CalendarId, WorkingCalendar> byId;

    private Calendars(WorkingCalendar defaultCalendar, Map<CalendarId, WorkingCalendar> byId) {
        this.defaultCalendar = defaultCalendar;
        this.byId = ImmutableMap.copyOf(byId);
    }

    /**
     * Obtains calendars.
     *
     * @param defaultCalendar the one that counts unless another is named
     * @param others the others
     * @return the calendars
     * @throws IllegalArgumentException if two have the same id
     */
    public static Calendars of(WorkingCalendar defaultCalendar, WorkingCalendar... others) {
        Map<CalendarId, WorkingCalendar> byId = new LinkedHashMap<>();
        byId.put(defaultCalendar.id(), defaultCalendar);
        for (WorkingCalendar other : others) {
            WorkingCalendar same = byId.putIfAbsent(other.id(), other);
            checkArgument(same == null, "calendar (%s) must not be given twice; it is here as %s", other, same);
        }
        return new Calendars(defaultCalendar, byId);
    }

    /** Returns the calendar that counts unless another is named. */
    public WorkingCalendar defaultCalendar() {
        return defaultCalendar;
    }

    /**
     * Returns a calendar by its id.
     *
     * @param id the id
     * @return the calendar
     * @throws IllegalArgumentException if there is none, listing the ids there are
     */
    public WorkingCalendar get(CalendarId id) {
        WorkingCalendar calendar = byId.get(id);
        if (calendar == null) {
            throw new IllegalArgumentException(
                    "calendar (" + id + ") must be one of " + byId.keySet() + "; add it when the calendars are made");
        }
        return calendar;
    }

    /** Returns the ids of all calendars, that of the default first. */
    public ImmutableSet<CalendarId> ids() {
        return byId.keySet();
    }

    /**
     * Returns these calendars with one added, or put in place of the one of the same id.
     *
     * @param calendar the calendar
     * @return the calendars; the default is still the one of its id
     */
    public Calendars with(WorkingCalendar calendar) {
        Map<CalendarId, WorkingCalendar> changed = new LinkedHashMap<>(byId);
        changed.put(calendar.id(), calendar);
        return new Calendars(calendar.id().equals(defaultCalendar.id()) ? calendar : defaultCalendar, changed);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calendars calendars
                && defaultCalendar.equals(calendars.defaultCalendar)
                && byId.equals(calendars.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /** Returns ids and versions. */
    @Override
    public String toString() {
        return byId.values().toString();
    }
}
