package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The calendars a host works with: one by default, others by id.
 *
 * <p>A time limit that names no calendar is counted in the default one. This class is immutable and thread-safe.
 */
public final class Calendars {

    private final WorkingCalendar defaultCalendar;
    private final ImmutableMap<CalendarId, WorkingCalendar> byId;

    private Calendars(WorkingCalendar defaultCalendar, ImmutableMap<CalendarId, WorkingCalendar> byId) {
        this.defaultCalendar = defaultCalendar;
        this.byId = byId;
    }

    /**
     * Obtains calendars.
     *
     * @param defaultCalendar the calendar of limits that name none
     * @param others further calendars
     * @return the calendars
     * @throws IllegalArgumentException if two have one id
     */
    public static Calendars of(WorkingCalendar defaultCalendar, WorkingCalendar... others) {
        Map<CalendarId, WorkingCalendar> byId = new LinkedHashMap<>();
        byId.put(defaultCalendar.id(), defaultCalendar);
        for (WorkingCalendar calendar : others) {
            checkArgument(
                    byId.putIfAbsent(calendar.id(), calendar) == null, "calendar %s must be given once", calendar.id());
        }
        return new Calendars(defaultCalendar, ImmutableMap.copyOf(byId));
    }

    /** Returns the calendar of limits that name none. */
    public WorkingCalendar defaultCalendar() {
        return defaultCalendar;
    }

    /**
     * Returns a calendar.
     *
     * @param id its id
     * @return the calendar
     * @throws IllegalArgumentException if there is none, naming those there are
     */
    public WorkingCalendar get(CalendarId id) {
        WorkingCalendar calendar = byId.get(id);
        if (calendar == null) {
            throw new IllegalArgumentException("calendar (" + id + ") must be one of " + byId.keySet());
        }
        return calendar;
    }

    /** Returns the ids. */
    @Override
    public String toString() {
        return byId.keySet().toString();
    }
}
