package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;
import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.PlainText;

/**
 * A calendar that counts some days and not others: a published span of days, each with its cause.
 *
 * <p>It is one value: a holiday added later gives a new calendar with a new version, and deadlines computed with it may
 * move. It is not a rule for finding holidays: which days are off is decided by people, so they are data.
 *
 * <p>For example, in a calendar of Mondays to Fridays with holidays on 1 and 2 September 2022, the third counted day after
 * Wednesday 31 August is Wednesday 7 September.
 *
 * <p>Counting and shifting take constant time. Beyond the span the calendar either goes on by its weekends, marking every
 * such day provisional, or refuses. This class is immutable and thread-safe.
 */
public final class WorkingCalendar {

    /** What a calendar does beyond its published span. */
    public enum Beyond {
        /** Count on by the weekends, and say that it is provisional. */
        PROVISIONAL,
        /** Refuse with an error that names the span. */
        ERROR
    }

    /** Beyond this many days from the span nothing is counted: a date so far away is a mistake. */
    private static final int FARTHEST = 366 * 1_000;

    private final CalendarId id;
    private final String version;
    private final LocalDate start;
    private final LocalDate end;
    private final ImmutableSet<DayOfWeek> weekend;
    private final ImmutableSortedMap<LocalDate, CalendarDay> special;
    private final Beyond beyond;
    /** countedBefore[i]: how many of the first i days of the span count. */
    private final int[] countedBefore;
    /** counted[k]: the index of the k-th counted day of the span, from 0. */
    private final int[] counted;

    private WorkingCalendar(Builder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.start = builder.start;
        this.end = builder.end;
        this.weekend = ImmutableSet.copyOf(builder.weekend);
        this.special = ImmutableSortedMap.copyOf(builder.special);
        this.beyond = builder.beyond;
        int length = Math.toIntExact(DAYS.between(start, end) + 1);
        this.countedBefore = new int[length + 1];
        int[] positions = new int[length];
        int count = 0;
        for (int i = 0; i < length; i++) {
            countedBefore[i] = count;
            if (inSpan(start.plusDays(i)).isCounted()) {
                positions[count++] = i;
            }
        }
        countedBefore[length] = count;
        this.counted = java.util.Arrays.copyOf(positions, count);
    }

    /**
     * Begins a calendar.
     *
     * @param id its id
     * @param version its version, which entries of a case name
     * @param startInclusive the first day of the published span
     * @param endInclusive the last day of the published span
     * @return the builder, with Saturdays and Sundays off
     * @throws IllegalArgumentException if the span is empty or longer than 200 years
     */
    public static Builder builder(CalendarId id, String version, LocalDate startInclusive, LocalDate endInclusive) {
        return new Builder(id, version, startInclusive, endInclusive);
    }

    /** Returns a builder that holds this calendar, for another version of it. */
    public Builder toBuilder(String newVersion) {
        Builder builder = new Builder(id, newVersion, start, end);
        builder.weekend.clear();
        builder.weekend.addAll(weekend);
        builder.special.putAll(special);
        builder.beyond = beyond;
        return builder;
    }

    /** Returns the id. */
    public CalendarId id() {
        return id;
    }

    /** Returns the version. */
    public String version() {
        return version;
    }

    /** Returns the published span. */
    public DateSpan span() {
        return DateSpan.of(start, end);
    }

    /** Returns the days that are not as their weekday says, by date. */
    public ImmutableMap<LocalDate, CalendarDay> specialDays() {
        return special;
    }

    /**
     * Returns a day with its cause.
     *
     * @param date the day
     * @return the day
     * @throws IllegalArgumentException if it lies beyond the span and the calendar refuses, or a thousand years away
     */
    public CalendarDay day(LocalDate date) {
        return isInSpan(date) ? inSpan(date) : beyondSpan(date);
    }

    private boolean isInSpan(LocalDate date) {
        return !date.isBefore(start) && !date.isAfter(end);
    }

    private CalendarDay inSpan(LocalDate date) {
        CalendarDay day = special.get(date);
        return day != null ? day : CalendarDay.of(date, byWeekday(date));
    }

    private DayCause byWeekday(LocalDate date) {
        return weekend.contains(date.getDayOfWeek()) ? DayCause.WEEKEND : DayCause.ORDINARY;
    }

    private CalendarDay beyondSpan(LocalDate date) {
        checkReach(date);
        return CalendarDay.builder()
                .date(date)
                .cause(byWeekday(date))
                .provisional(true)
                .build();
    }

    private void checkReach(LocalDate date) {
        checkArgument(
                beyond == Beyond.PROVISIONAL,
                "date (%s) must lie in the published span %s of calendar %s; publish more years, or ask for provisional"
                        + " answers",
                date,
                span(),
                this);
        long away = date.isBefore(start) ? DAYS.between(date, start) : DAYS.between(end, date);
        checkArgument(
                away <= FARTHEST,
                "date (%s) must lie within a thousand years of the published span %s of calendar %s",
                date,
                span(),
                this);
    }

    /**
     * Tells whether a day counts.
     *
     * @param date the day
     * @return whether it does
     * @throws IllegalArgumentException as {@link #day}
     */
    public boolean isCounted(LocalDate date) {
        return day(date).isCounted();
    }

    /**
     * Returns the day itself if it counts, or else the next that does.
     *
     * @param date the day
     * @return a counted day, not before it
     */
    public LocalDate nextCounted(LocalDate date) {
        return isCounted(date) ? date : plusCounted(date, 1);
    }

    /**
     * Returns the day itself if it counts, or else the last before it that does.
     *
     * @param date the day
     * @return a counted day, not after it
     */
    public LocalDate previousCounted(LocalDate date) {
        return isCounted(date) ? date : plusCounted(date, -1);
    }

    /**
     * Returns the n-th counted day after a day, or before it.
     *
     * @param date the day, counted or not; it is not itself the first
     * @param n how many counted days: positive for after, negative for before, 0 for the day itself
     * @return the counted day
     * @throws IllegalArgumentException if it lies beyond the span and the calendar refuses, or a thousand years away
     */
    public LocalDate plusCounted(LocalDate date, int n) {
        if (!isInSpan(date)) {
            checkReach(date);
        }
        if (n == 0) {
            return date;
        }
        // The rank of the day sought: how many counted days of the span lie before it.
        long rank = n > 0 ? rank(date.plusDays(1)) + n - 1L : rank(date) + n;
        if (rank >= 0 && rank < counted.length) {
            return start.plusDays(counted[Math.toIntExact(rank)]);
        }
        return rank < 0 ? before(-rank) : after(rank - counted.length + 1);
    }

    /** How many counted days lie from the start of the span up to a day, the day itself not counted; negative before it. */
    private long rank(LocalDate date) {
        if (date.isBefore(start)) {
            checkReach(date);
            return -byWeekdays(date, start);
        }
        if (date.isAfter(end)) {
            LocalDate first = end.plusDays(1);
            if (date.isAfter(first)) {
                checkReach(date);
            }
            return counted.length + byWeekdays(first, date);
        }
        return countedBefore[Math.toIntExact(DAYS.between(start, date))];
    }

    /** Counted days by weekday alone from one day up to another, the first included, the second not. */
    private long byWeekdays(LocalDate from, LocalDate to) {
        long days = DAYS.between(from, to);
        int perWeek = 7 - weekend.size();
        long found = days / 7 * perWeek;
        for (LocalDate date = from.plusDays(days / 7 * 7); date.isBefore(to); date = date.plusDays(1)) {
            found += byWeekday(date).isCounted() ? 1 : 0;
        }
        return found;
    }

    private LocalDate before(long k) {
        return beyond(start, -1, k);
    }

    private LocalDate after(long k) {
        return beyond(end, 1, k);
    }

    /** The k-th day, counted by weekday alone, from an end of the span outwards. */
    private LocalDate beyond(LocalDate edge, int step, long k) {
        int perWeek = 7 - weekend.size();
        checkArgument(perWeek > 0, "calendar %s must count some day of the week", this);
        long weeks = (k - 1) / perWeek;
        checkReach(edge.plusDays(step));
        checkArgument(weeks <= FARTHEST / 7, "%s counted days from %s lie too far beyond calendar %s", k, edge, this);
        LocalDate date = edge.plusDays(step * weeks * 7);
        long left = k - weeks * perWeek;
        while (left > 0) {
            date = date.plusDays(step);
            left -= byWeekday(date).isCounted() ? 1 : 0;
        }
        return date;
    }

    /**
     * Counts the days between two days, as {@code java.time} does: signed, the second included and the first not.
     *
     * @param from the day from which counting begins, itself not counted
     * @param to the day with which it ends, itself counted if it counts
     * @return the number; negative if the second is before the first, so that {@code between(a, b)} is {@code -between(b,
     *     a)}
     * @throws IllegalArgumentException as {@link #day}
     */
    public int countedBetween(LocalDate from, LocalDate to) {
        if (!isInSpan(from)) {
            checkReach(from);
        }
        if (!isInSpan(to)) {
            checkReach(to);
        }
        return to.isBefore(from)
                ? -countedBetween(to, from)
                : Math.toIntExact(rank(to.plusDays(1)) - rank(from.plusDays(1)));
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
        private final LocalDate start;
        private final LocalDate end;
        private final Set<DayOfWeek> weekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        private final Map<LocalDate, CalendarDay> special = new TreeMap<>();
        private Beyond beyond = Beyond.PROVISIONAL;

        Builder(CalendarId id, String version, LocalDate start, LocalDate end) {
            this.id = id;
            this.version = PlainText.identifier("calendar version", version);
            checkArgument(!end.isBefore(start), "end (%s) must not be before start (%s)", end, start);
            checkArgument(
                    DAYS.between(start, end) <= 366L * 200,
                    "span (%s/%s) must not be longer than 200 years",
                    start,
                    end);
            this.start = start;
            this.end = end;
        }

        /**
         * Sets the weekly days off.
         *
         * @param days the days, possibly none; not all seven
         * @return this builder
         */
        public Builder weekend(Iterable<DayOfWeek> days) {
            weekend.clear();
            days.forEach(weekend::add);
            checkArgument(weekend.size() < 7, "weekend (%s) must leave a day that counts", weekend);
            return this;
        }

        /**
         * Sets what happens beyond the span; provisional unless set.
         *
         * @param what refuse, or count on provisionally
         * @return this builder
         */
        public Builder beyond(Beyond what) {
            this.beyond = what;
            return this;
        }

        /**
         * Adds a day that is not as its weekday says.
         *
         * @param day the day, in the span
         * @return this builder
         * @throws IllegalArgumentException if it lies beyond the span, or was added before
         */
        public Builder day(CalendarDay day) {
            checkArgument(
                    !day.date().isBefore(start) && !day.date().isAfter(end),
                    "day (%s) must lie in the span %s/%s",
                    day,
                    start,
                    end);
            CalendarDay before = special.putIfAbsent(day.date(), day);
            checkArgument(before == null, "day (%s) must be given once; it was given before as: %s", day, before);
            return this;
        }

        /**
         * Takes out a special day, so that it is again as its weekday says.
         *
         * @param date the day
         * @return this builder
         * @throws IllegalArgumentException if it is not a special day
         */
        public Builder without(LocalDate date) {
            checkArgument(special.remove(date) != null, "day (%s) must be a special day of the calendar", date);
            return this;
        }

        /**
         * Returns the calendar.
         *
         * @return the calendar
         */
        public WorkingCalendar build() {
            return new WorkingCalendar(this);
        }
    }
}
