package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Which days are counted, and why the others are not (lịch ngày làm việc).
 *
 * <p>A calendar is a published span of days. Each is counted or not by its day of the week, unless it is a special day: a
 * holiday, a day off in place of another, a day that is made up. It is not a diary: it holds no appointments and no times
 * of day. Days beyond the span are answered as {@link Beyond} says.
 *
 * <p>For example, in a calendar in which Saturday 26 April 2025 is made up and 30 April, 1 May and 2 May 2025 are off,
 * {@code plusWorkingDays(2025-04-24, 10)} is 12 May 2025; if the Saturday were not made up, it would be 13 May.
 *
 * <p>A working day, here and in {@link TimeLimit}, is a day that the calendar counts, whatever it is called: for a body that
 * counts only the days it sits ({@link Builder#onlyCounted}), a sitting day; where Saturday is worked ({@link
 * Builder#weekend}), Saturday too.
 *
 * <p>Counting and shifting take the same time however far they reach. A changed calendar is a new one with a new version,
 * so that every deadline can name the one it was computed with. Calendars are equal when id, version and all days are.
 * This class is immutable and thread-safe.
 */
public final class WorkingCalendar {

    private static final int LONGEST_SPAN = 150_000;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CalendarId id;
    private final String version;
    private final DateSpan span;
    private final Beyond beyond;
    private final ImmutableSortedMap<LocalDate, CalendarDay> specialDays;
    private final WeekPattern week;

    private final CountedDays days;
    /** The days marked as provisional, in order, as epoch days. */
    private final long[] provisional;

    private WorkingCalendar(Builder builder) {
        id = builder.id;
        version = builder.version;
        beyond = builder.beyond;
        week = new WeekPattern(builder.weekend);
        DateSpan given = builder.span;
        checkArgument(given != null, "calendar (%s) must have a span; set it with span(first, last)", id);
        span = given;
        specialDays = ImmutableSortedMap.copyOf(builder.days);
        specialDays.values().forEach(this::checkSpecialDay);
        days = new CountedDays(given.startInclusive(), given.endInclusive().orElseThrow(), this::isSetFor);
        provisional = specialDays.values().stream()
                .filter(CalendarDay::isProvisional)
                .mapToLong(day -> day.date().toEpochDay())
                .toArray();
    }

    private boolean isSetFor(LocalDate date) {
        CalendarDay special = specialDays.get(date);
        return special == null ? week.isCounted(date.toEpochDay()) : special.isCounted();
    }

    private void checkSpecialDay(CalendarDay day) {
        checkArgument(
                span.contains(day.date()),
                "day (%s) must be within the span %s of calendar %s; widen the span or leave the day out",
                day,
                span,
                id);
        boolean weekend = !week.isCounted(day.date().toEpochDay());
        boolean onWeekend = day.cause() == DayCause.WEEKEND || day.cause() == DayCause.MADE_UP;
        boolean onOrdinaryDay = day.cause() == DayCause.ORDINARY;
        checkArgument(
                weekend ? !onOrdinaryDay : !onWeekend,
                "day (%s) must fit its day of the week, %s, which is %s in calendar %s; give it another cause",
                day,
                day.dayOfWeek(),
                weekend ? "a weekly day off" : "an ordinary day",
                id);
    }

    /**
     * Returns a builder; Saturday and Sunday are off and days beyond the span are provisional until it is told otherwise.
     *
     * @param id the id of the calendar
     * @param version its version, for example {@code 2026.1}
     * @return the builder
     * @throws IllegalArgumentException if the version is empty or holds a character that identifiers may not have
     */
    public static Builder builder(CalendarId id, String version) {
        return new Builder(id, version);
    }

    /**
     * Returns a builder with a span; otherwise as {@link #builder(CalendarId, String)}.
     *
     * @param id the id of the calendar
     * @param version its version, for example {@code 2026.1}
     * @param startInclusive the first day of the span
     * @param endInclusive the last day of the span
     * @return the builder
     * @throws IllegalArgumentException as {@link #builder(CalendarId, String)} and {@link Builder#span}
     */
    public static Builder builder(CalendarId id, String version, LocalDate startInclusive, LocalDate endInclusive) {
        return builder(id, version).span(startInclusive, endInclusive);
    }

    /** Returns the id. */
    public CalendarId id() {
        return id;
    }

    /** Returns the version, which tells calendars of one id apart. */
    public String version() {
        return version;
    }

    /** Returns the published span, with both ends. */
    public DateSpan span() {
        return span;
    }

    /** Returns what it answers beyond its span. */
    public Beyond beyond() {
        return beyond;
    }

    /** Returns the weekly days off. */
    public ImmutableSet<DayOfWeek> weekend() {
        return week.weekend();
    }

    /** Returns the days that are not as their day of the week, or that are marked as provisional, in order. */
    public ImmutableCollection<CalendarDay> specialDays() {
        return specialDays.values();
    }

    Set<LocalDate> specialDates() {
        return specialDays.keySet();
    }

    /**
     * Tells whether a day is counted.
     *
     * @param date the day
     * @return whether it is
     * @throws IllegalArgumentException if the day is beyond the span and this calendar does not go on there, or lies outside
     *     the years 1 to 9999
     */
    public boolean isCounted(LocalDate date) {
        long day = checked(date);
        return days.isWithin(day) ? days.isCounted(date) : week.isCounted(day);
    }

    /**
     * Returns what this calendar says of a day.
     *
     * @param date the day
     * @return the day, provisional if it is marked so or lies beyond the span
     * @throws IllegalArgumentException as {@link #isCounted}
     */
    public CalendarDay day(LocalDate date) {
        long epochDay = checked(date);
        CalendarDay special = specialDays.get(date);
        if (special != null) {
            return special;
        }
        CalendarDay day = week.isCounted(epochDay) ? CalendarDay.ordinary(date) : CalendarDay.weekend(date);
        return days.isWithin(epochDay) ? day : day.asProvisional();
    }

    /**
     * Returns the n-th working day after a date, or before it if n is negative.
     *
     * @param date the date, counted or not; it is not itself among the n
     * @param n how many working days; 0 gives the date itself
     * @return the day
     * @throws IllegalArgumentException as {@link #isCounted}, for the date or the day it leads to, or if there are not so
     *     many counted days
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        long through = countedThrough(date);
        if (n == 0) {
            return date;
        }
        // The k-th counted day from the start of the span; 0, -1, -2 ... are those before it.
        long k = n > 0 ? through + n : through - (isCounted(date) ? 1 : 0) + n + 1;
        return select(k, date, n);
    }

    /**
     * Returns how many working days one has to go from one date to another: signed, as {@link
     * java.time.temporal.ChronoUnit#between} is.
     *
     * @param from the date to go from, not itself counted
     * @param to the date to go to, counted if it is a counted day
     * @return the number of working days after {@code from} up to and including {@code to}; if {@code to} is the earlier,
     *     what the other way round gives, negated
     * @throws IllegalArgumentException as {@link #isCounted}, for either date
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) (countedThrough(to) - countedThrough(from));
    }

    /**
     * Returns a date, or the first counted day after it if it is not counted.
     *
     * @param date the date
     * @return the day
     * @throws IllegalArgumentException as {@link #plusWorkingDays}
     */
    public LocalDate nextOrSame(LocalDate date) {
        return isCounted(date) ? date : plusWorkingDays(date, 1);
    }

    /**
     * Returns a date, or the last counted day before it if it is not counted.
     *
     * @param date the date
     * @return the day
     * @throws IllegalArgumentException as {@link #plusWorkingDays}
     */
    public LocalDate previousOrSame(LocalDate date) {
        return isCounted(date) ? date : plusWorkingDays(date, -1);
    }

    /**
     * Tells whether any day of a range may still be decided otherwise.
     *
     * @param startInclusive the first day
     * @param endInclusive the last day
     * @return whether a day is marked as provisional or lies beyond the span; false if the last day is before the first
     * @throws IllegalArgumentException as {@link #isCounted}, for either day
     */
    public boolean isProvisionalWithin(LocalDate startInclusive, LocalDate endInclusive) {
        long first = checked(startInclusive);
        long last = checked(endInclusive);
        if (last < first) {
            return false;
        }
        if (!days.isWithin(first) || !days.isWithin(last)) {
            return true;
        }
        int at = Arrays.binarySearch(provisional, first);
        int index = at < 0 ? -at - 1 : at;
        return index < provisional.length && provisional[index] <= last;
    }

    /**
     * Returns a calendar with another holiday, which takes the place of what was marked as provisional on its date.
     *
     * @param date the date, which must not be a special day yet, unless a provisional one
     * @param name its name
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, the date is beyond the span, or is special already and
     *     not provisional
     */
    public WorkingCalendar withHoliday(LocalDate date, Label name, String newVersion) {
        return withHoliday(CalendarDay.holiday(date, name), newVersion);
    }

    /**
     * Returns a calendar with another holiday and the act that decided it; otherwise as {@link #withHoliday(LocalDate, Label,
     * String)}.
     *
     * @param date the date, which must not be a special day yet, unless a provisional one
     * @param name its name
     * @param decision the act
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, the date is beyond the span, or is special already and
     *     not provisional
     */
    public WorkingCalendar withHoliday(LocalDate date, Label name, Provision decision, String newVersion) {
        return withHoliday(CalendarDay.holiday(date, name).decidedBy(decision), newVersion);
    }

    private WorkingCalendar withHoliday(CalendarDay holiday, String newVersion) {
        CalendarDay before = specialDays.get(holiday.date());
        if (before != null && before.isProvisional()) {
            return withDay(holiday, newVersion);
        }
        return toBuilder(newVersion).day(holiday).build();
    }

    /**
     * Returns a calendar in which one day is as given, whatever it was.
     *
     * @param day the day
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, or the day is beyond the span or does not fit its day
     *     of the week
     */
    public WorkingCalendar withDay(CalendarDay day, String newVersion) {
        Builder builder = toBuilder(newVersion);
        builder.days.remove(day.date());
        return builder.day(day).build();
    }

    /**
     * Returns a calendar in which a day is again as its day of the week.
     *
     * @param date the date, which must be a special day
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, or the date is no special day
     */
    public WorkingCalendar withoutSpecialDay(LocalDate date, String newVersion) {
        Builder builder = toBuilder(newVersion);
        checkArgument(
                builder.days.remove(date) != null,
                "date (%s) must be a special day of calendar %s; see specialDays()",
                date,
                this);
        return builder.build();
    }

    /**
     * Returns a builder holding this calendar under a new version.
     *
     * @param newVersion the version of the new calendar
     * @return the builder
     * @throws IllegalArgumentException if the version is this one's
     */
    public Builder toBuilder(String newVersion) {
        checkArgument(
                !newVersion.equals(version),
                "newVersion (%s) must differ from the version of calendar %s; deadlines name the version they were"
                        + " computed with",
                newVersion,
                id);
        Builder builder = new Builder(id, newVersion);
        builder.span = span;
        builder.beyond = beyond;
        builder.weekend = week.weekend();
        builder.days.putAll(specialDays);
        return builder;
    }

    /**
     * Returns a calendar of the days that both this one and another count, for example those on which two bodies work.
     *
     * @param other the other calendar
     * @param newId the id of the new calendar
     * @param newVersion its version
     * @return the calendar, over the days that both spans have; beyond them it is an error if it is in either
     * @throws IllegalArgumentException if the spans have no day in common
     */
    public WorkingCalendar and(WorkingCalendar other, CalendarId newId, String newVersion) {
        return new CombinedDays(this, other, true).build(newId, newVersion);
    }

    /**
     * Returns a calendar of the days that this one or another counts, for example those on which one of two bodies works.
     *
     * @param other the other calendar
     * @param newId the id of the new calendar
     * @param newVersion its version
     * @return the calendar, over the days that both spans have; beyond them it is an error if it is in either
     * @throws IllegalArgumentException if the spans have no day in common
     */
    public WorkingCalendar or(WorkingCalendar other, CalendarId newId, String newVersion) {
        return new CombinedDays(this, other, false).build(newId, newVersion);
    }

    /** Returns a date if it lies in the years that calendars reach. */
    static LocalDate withinReach(String name, LocalDate date) {
        checkArgument(
                !date.isBefore(FIRST) && !date.isAfter(LAST),
                "%s (%s) must be between %s and %s; no calendar reaches further",
                name,
                date,
                FIRST,
                LAST);
        return date;
    }

    /** Returns the day as an epoch day, if it may be asked for. */
    private long checked(LocalDate date) {
        long day = date.toEpochDay();
        return days.isWithin(day) ? day : checkedBeyond(date);
    }

    private long checkedBeyond(LocalDate date) {
        long day = withinReach("date", date).toEpochDay();
        checkArgument(
                beyond == Beyond.PROVISIONAL,
                "date (%s) must be within the span %s of calendar %s; give the calendar a longer span, or let it"
                        + " continue provisionally",
                date,
                span,
                this);
        return day;
    }

    /**
     * Returns how many days are counted from the start of the span up to and including a day; for a day before the span,
     * minus the days counted after it and before the span.
     */
    private long countedThrough(LocalDate date) {
        long month = days.month(date);
        if (!days.isInside(month)) {
            long day = checked(date);
            if (day < days.first()) {
                return -week.countBetween(day, days.first() - 1);
            }
            if (day > days.last()) {
                return days.size() + week.countBetween(days.last(), day);
            }
        }
        return days.through(month, date);
    }

    private LocalDate select(long k, LocalDate date, int n) {
        if (k >= 1 && k <= days.size()) {
            return days.get((int) k);
        }
        checkArgument(
                beyond == Beyond.PROVISIONAL,
                "the %s counted days from %s must not lead beyond the span %s of calendar %s; give the calendar a"
                        + " longer span, or let it continue provisionally",
                n,
                date,
                span,
                this);
        checkArgument(
                !week.isEmpty(),
                "calendar (%s) must have %s counted days from %s; it has no working days of the week to continue with",
                this,
                n,
                date);
        long day = k > days.size() ? week.after(days.last(), k - days.size()) : week.before(days.first(), 1 - k);
        checkArgument(
                day >= FIRST.toEpochDay() && day <= LAST.toEpochDay(),
                "the %s counted days from %s must not lead beyond the years %s to %s",
                n,
                date,
                FIRST.getYear(),
                LAST.getYear());
        return LocalDate.ofEpochDay(day);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof WorkingCalendar calendar
                        && id.equals(calendar.id)
                        && version.equals(calendar.version)
                        && span.equals(calendar.span)
                        && beyond == calendar.beyond
                        && week.weekend().equals(calendar.week.weekend())
                        && specialDays.equals(calendar.specialDays));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version, span);
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return id + " " + version;
    }

    /** Builds {@link WorkingCalendar}. */
    public static final class Builder {
        private final CalendarId id;
        private final String version;
        private final Map<LocalDate, CalendarDay> days = new TreeMap<>();
        private Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        private Beyond beyond = Beyond.PROVISIONAL;
        private @Nullable DateSpan span;

        Builder(CalendarId id, String version) {
            this.id = id;
            this.version = PlainText.identifier("calendar version", version);
        }

        /**
         * Sets the published span.
         *
         * @param startInclusive the first day
         * @param endInclusive the last day
         * @return this builder
         * @throws IllegalArgumentException if the last day is before the first, the span is longer than 150,000 days, or
         *     leaves the years 1 to 9999
         */
        public Builder span(LocalDate startInclusive, LocalDate endInclusive) {
            checkArgument(
                    !startInclusive.isBefore(FIRST) && !endInclusive.isAfter(LAST),
                    "span (%s/%s) must lie between %s and %s",
                    startInclusive,
                    endInclusive,
                    FIRST,
                    LAST);
            checkArgument(
                    endInclusive.toEpochDay() - startInclusive.toEpochDay() < LONGEST_SPAN,
                    "span (%s/%s) must have at most %s days",
                    startInclusive,
                    endInclusive,
                    LONGEST_SPAN);
            span = DateSpan.of(startInclusive, endInclusive);
            return this;
        }

        /**
         * Sets the weekly days off, in place of Saturday and Sunday.
         *
         * @param daysOff the days off, none to seven
         * @return this builder
         */
        public Builder weekend(DayOfWeek... daysOff) {
            weekend = EnumSet.noneOf(DayOfWeek.class);
            weekend.addAll(Arrays.asList(daysOff));
            return this;
        }

        /**
         * Counts exactly the days given and no others, whatever their day of the week: in place of weekly days off and of
         * special days added before. A body that counts only the days it sits has such a calendar.
         *
         * @param dates the days
         * @param name what they are, for example sitting days
         * @return this builder
         */
        public Builder onlyCounted(Iterable<LocalDate> dates, Label name) {
            weekend = EnumSet.allOf(DayOfWeek.class);
            days.clear();
            dates.forEach(date -> days.put(date, CalendarDay.madeUp(date, name)));
            return this;
        }

        /**
         * Sets what is answered beyond the span.
         *
         * @param beyond provisional days or an error
         * @return this builder
         */
        public Builder beyond(Beyond beyond) {
            this.beyond = beyond;
            return this;
        }

        /**
         * Adds a holiday.
         *
         * @param date the date, which must not have been added yet
         * @param name its name
         * @param decision the act that decided it
         * @return this builder
         * @throws IllegalArgumentException if the date was added before
         */
        public Builder holiday(LocalDate date, Label name, Provision decision) {
            return day(CalendarDay.holiday(date, name).decidedBy(decision));
        }

        /**
         * Adds a day off in place of another.
         *
         * @param date the date, which must not have been added yet
         * @param name what it is in place of
         * @param decision the act that decided it
         * @return this builder
         * @throws IllegalArgumentException if the date was added before
         */
        public Builder compensation(LocalDate date, Label name, Provision decision) {
            return day(CalendarDay.compensation(date, name).decidedBy(decision));
        }

        /**
         * Adds a weekly day off that is worked.
         *
         * @param date the date, which must not have been added yet
         * @param name what it makes up for
         * @param decision the act that decided it
         * @return this builder
         * @throws IllegalArgumentException if the date was added before
         */
        public Builder madeUp(LocalDate date, Label name, Provision decision) {
            return day(CalendarDay.madeUp(date, name).decidedBy(decision));
        }

        /**
         * Adds a special day of any cause, for example one whose decision is not known.
         *
         * @param day the day, whose date must not have been added yet
         * @return this builder
         * @throws IllegalArgumentException if the date was added before
         */
        public Builder day(CalendarDay day) {
            CalendarDay before = days.putIfAbsent(day.date(), day);
            checkArgument(
                    before == null,
                    "day (%s) must not be given twice; it is %s already, so remove one of the two",
                    day,
                    before);
            return this;
        }

        /**
         * Marks days as ones that may still be decided otherwise: special days added before, or days as their day of the
         * week is.
         *
         * @param dates the dates
         * @return this builder
         */
        public Builder provisional(LocalDate... dates) {
            for (LocalDate date : dates) {
                CalendarDay day = days.get(date);
                if (day == null) {
                    boolean off = weekend.contains(date.getDayOfWeek());
                    day = off ? CalendarDay.weekend(date) : CalendarDay.ordinary(date);
                }
                days.put(date, day.asProvisional());
            }
            return this;
        }

        /**
         * Returns the calendar.
         *
         * @return the calendar
         * @throws IllegalArgumentException if there is no span, a special day is beyond it, or a special day does not fit
         *     its day of the week (a made-up day must be a weekly day off)
         */
        public WorkingCalendar build() {
            return new WorkingCalendar(this);
        }
    }
}
