package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
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
 * {@code plusCounted(2025-04-24, 10)} is 12 May 2025; if the Saturday were not made up, it would be 13 May.
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

    // The span as indexes 0..length-1 from its first day.
    private final long start;
    private final int length;
    /** The month that {@link #months} begins with, counted from year 0. */
    private final long firstMonth;
    /** For each month that the span touches: how many counted days lie before it, and one bit for each of its counted days. */
    private final long[] months;

    /** The counted days, in order. */
    private final LocalDate[] countedDays;
    /** The indexes of the days marked as provisional, in order. */
    private final int[] provisional;

    private WorkingCalendar(Builder builder) {
        id = builder.id;
        version = builder.version;
        beyond = builder.beyond;
        week = new WeekPattern(builder.weekend);
        DateSpan given = builder.span;
        checkArgument(given != null, "calendar (%s) must have a span; set it with span(first, last)", id);
        span = given;
        start = given.startInclusive().toEpochDay();
        length = Math.toIntExact(given.endInclusive().orElseThrow().toEpochDay() - start + 1);
        specialDays = ImmutableSortedMap.copyOf(builder.days);
        specialDays.values().forEach(this::checkSpecialDay);

        firstMonth = monthOf(given.startInclusive());
        months = new long[(int) (monthOf(given.endInclusive().orElseThrow()) - firstMonth) + 1];
        LocalDate[] found = new LocalDate[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            LocalDate date = LocalDate.ofEpochDay(start + i);
            int month = (int) (monthOf(date) - firstMonth);
            if (i == 0 || date.getDayOfMonth() == 1) {
                months[month] = (long) count << Integer.SIZE;
            }
            if (isSetFor(date)) {
                months[month] |= 1L << (date.getDayOfMonth() - 1);
                found[count++] = date;
            }
        }
        countedDays = Arrays.copyOf(found, count);
        provisional = specialDays.values().stream()
                .filter(CalendarDay::isProvisional)
                .mapToInt(day -> (int) (day.date().toEpochDay() - start))
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

    /** Returns the days that are not as their day of the week, or that are marked as provisional, in order. */
    public ImmutableCollection<CalendarDay> specialDays() {
        return specialDays.values();
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
        return isWithin(day) ? isMarked(date) : week.isCounted(day);
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
        return isWithin(epochDay) ? day : day.asProvisional();
    }

    /**
     * Returns the n-th counted day after a date, or before it if n is negative.
     *
     * @param date the date, counted or not; it is not itself among the n
     * @param n how many counted days; 0 gives the date itself
     * @return the day
     * @throws IllegalArgumentException as {@link #isCounted}, for the date or the day it leads to, or if there are not so
     *     many counted days
     */
    public LocalDate plusCounted(LocalDate date, int n) {
        long through = countedThrough(date);
        if (n == 0) {
            return date;
        }
        // The k-th counted day from the start of the span; 0, -1, -2 ... are those before it.
        long k = n > 0 ? through + n : through - (isCounted(date) ? 1 : 0) + n + 1;
        return select(k, date, n);
    }

    /**
     * Returns how many counted days one has to go from one date to another.
     *
     * @param from the date to go from, not itself counted
     * @param to the date to go to, counted if it is a counted day
     * @return the number of counted days after {@code from} up to and including {@code to}; if {@code to} is the earlier,
     *     what the other way round gives, negated
     * @throws IllegalArgumentException as {@link #isCounted}, for either date
     */
    public int countedBetween(LocalDate from, LocalDate to) {
        return (int) (countedThrough(to) - countedThrough(from));
    }

    /**
     * Returns a date, or the first counted day after it if it is not counted.
     *
     * @param date the date
     * @return the day
     * @throws IllegalArgumentException as {@link #plusCounted}
     */
    public LocalDate nextCounted(LocalDate date) {
        return isCounted(date) ? date : plusCounted(date, 1);
    }

    /**
     * Returns a date, or the last counted day before it if it is not counted.
     *
     * @param date the date
     * @return the day
     * @throws IllegalArgumentException as {@link #plusCounted}
     */
    public LocalDate previousCounted(LocalDate date) {
        return isCounted(date) ? date : plusCounted(date, -1);
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
        if (!isWithin(first) || !isWithin(last)) {
            return true;
        }
        int at = Arrays.binarySearch(provisional, (int) (first - start));
        int index = at < 0 ? -at - 1 : at;
        return index < provisional.length && provisional[index] <= last - start;
    }

    /**
     * Returns a calendar with another holiday.
     *
     * @param date the date, which must not be a special day yet
     * @param name its name
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, the date is beyond the span, or is special already
     */
    public WorkingCalendar withHoliday(LocalDate date, Label name, String newVersion) {
        return toBuilder(newVersion).day(CalendarDay.holiday(date, name)).build();
    }

    /**
     * Returns a calendar with another holiday and the act that decided it.
     *
     * @param date the date, which must not be a special day yet
     * @param name its name
     * @param decision the act
     * @param newVersion the version of the new calendar
     * @return the calendar
     * @throws IllegalArgumentException if the version is this one's, the date is beyond the span, or is special already
     */
    public WorkingCalendar withHoliday(LocalDate date, Label name, Provision decision, String newVersion) {
        return toBuilder(newVersion)
                .day(CalendarDay.holiday(date, name).decidedBy(decision))
                .build();
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
        return combine(other, true, newId, newVersion);
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
        return combine(other, false, newId, newVersion);
    }

    private WorkingCalendar combine(WorkingCalendar other, boolean and, CalendarId newId, String newVersion) {
        LocalDate first = LocalDate.ofEpochDay(Math.max(start, other.start));
        LocalDate last = LocalDate.ofEpochDay(Math.min(start + length, other.start + other.length) - 1);
        checkArgument(
                !last.isBefore(first),
                "spans (%s and %s) must have days in common; give one of the calendars a longer span",
                span,
                other.span);
        ImmutableSet<DayOfWeek> off = week.weekend();
        ImmutableSet<DayOfWeek> otherOff = other.week.weekend();
        Builder builder = new Builder(newId, newVersion).span(first, last);
        builder.weekend = and ? Sets.union(off, otherOff) : Sets.intersection(off, otherOff);
        builder.beyond = beyond == Beyond.ERROR || other.beyond == Beyond.ERROR ? Beyond.ERROR : Beyond.PROVISIONAL;
        Sets.union(specialDays.keySet(), other.specialDays.keySet()).stream()
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .map(date -> combine(day(date), other.day(date), and, builder.weekend.contains(date.getDayOfWeek())))
                .filter(day ->
                        !day.equals(CalendarDay.weekend(day.date())) && !day.equals(CalendarDay.ordinary(day.date())))
                .forEach(builder::day);
        return builder.build();
    }

    /** Returns the day that decides: for "and" one that is not counted, for "or" one that is; its cause made to fit the week. */
    private static CalendarDay combine(CalendarDay a, CalendarDay b, boolean and, boolean weekend) {
        boolean counted = and ? a.isCounted() && b.isCounted() : a.isCounted() || b.isCounted();
        boolean one = a.isCounted() != b.isCounted();
        // Of two days that say the same, the one that names something tells more.
        boolean byA = one
                ? a.isCounted() == counted
                : a.name().isPresent() || b.name().isEmpty();
        CalendarDay day = byA ? a : b;
        boolean alone = and != counted;
        boolean provisional = one
                ? day.isProvisional()
                : alone ? a.isProvisional() && b.isProvisional() : a.isProvisional() || b.isProvisional();
        return new CalendarDay.Builder()
                .from(day)
                .cause(fitting(day.cause(), counted, weekend))
                .provisional(provisional)
                .build();
    }

    private static DayCause fitting(DayCause cause, boolean counted, boolean weekend) {
        if (counted) {
            return weekend ? DayCause.MADE_UP : DayCause.ORDINARY;
        }
        return cause == DayCause.WEEKEND && !weekend ? DayCause.COMPENSATION : cause;
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

    private boolean isWithin(long epochDay) {
        return epochDay >= start && epochDay < start + length;
    }

    private static long monthOf(LocalDate date) {
        return date.getYear() * 12L + date.getMonthValue() - 1;
    }

    /** Tells whether a day of the span is counted. */
    private boolean isMarked(LocalDate date) {
        return (months[(int) (monthOf(date) - firstMonth)] & (1L << (date.getDayOfMonth() - 1))) != 0;
    }

    /** Returns the day as an epoch day, if it may be asked for. */
    private long checked(LocalDate date) {
        long day = date.toEpochDay();
        return isWithin(day) ? day : checkedBeyond(date);
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
        long month = monthOf(date) - firstMonth;
        // The days of the first and the last month may lie beyond the span; those of the others do not.
        if (month <= 0 || month >= months.length - 1) {
            long day = checked(date);
            if (day < start) {
                return -week.countBetween(day, start - 1);
            }
            if (day >= start + length) {
                return countedDays.length + week.countBetween(start + length - 1, day);
            }
        }
        long packed = months[(int) month];
        int upToDate = (2 << (date.getDayOfMonth() - 1)) - 1;
        return (packed >>> Integer.SIZE) + Integer.bitCount((int) packed & upToDate);
    }

    private LocalDate select(long k, LocalDate date, int n) {
        if (k >= 1 && k <= countedDays.length) {
            return countedDays[(int) (k - 1)];
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
        long day = k > countedDays.length
                ? week.after(start + length - 1, k - countedDays.length)
                : week.before(start, 1 - k);
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
