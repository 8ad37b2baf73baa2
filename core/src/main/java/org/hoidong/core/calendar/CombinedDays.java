package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Two calendars made into one, of the days that both count or that either counts. */
final class CombinedDays {

    private final WorkingCalendar one;
    private final WorkingCalendar other;
    private final boolean both;
    private final ImmutableSet<DayOfWeek> weekend;

    CombinedDays(WorkingCalendar one, WorkingCalendar other, boolean both) {
        this.one = one;
        this.other = other;
        this.both = both;
        weekend = both
                ? Sets.immutableEnumSet(Sets.union(one.weekend(), other.weekend()))
                : Sets.immutableEnumSet(Sets.intersection(one.weekend(), other.weekend()));
    }

    WorkingCalendar build(CalendarId id, String version) {
        LocalDate first =
                Comparators.max(one.span().startInclusive(), other.span().startInclusive());
        LocalDate last = Comparators.min(
                one.span().endInclusive().orElseThrow(),
                other.span().endInclusive().orElseThrow());
        checkArgument(
                !last.isBefore(first),
                "spans (%s and %s) must have days in common; give one of the calendars a longer span",
                one.span(),
                other.span());
        boolean error = one.beyond() == Beyond.ERROR || other.beyond() == Beyond.ERROR;
        WorkingCalendar.Builder builder = WorkingCalendar.builder(id, version, first, last)
                .weekend(weekend.toArray(new DayOfWeek[0]))
                .beyond(error ? Beyond.ERROR : Beyond.PROVISIONAL);
        Sets.union(one.specialDates(), other.specialDates()).stream()
                .filter(date -> !date.isBefore(first) && !date.isAfter(last))
                .map(this::day)
                .filter(day ->
                        !day.equals(CalendarDay.weekend(day.date())) && !day.equals(CalendarDay.ordinary(day.date())))
                .forEach(builder::day);
        return builder.build();
    }

    /** Returns the day that decides: of both one that is not counted, of either one that is; its cause made to fit the week. */
    private CalendarDay day(LocalDate date) {
        CalendarDay a = one.day(date);
        CalendarDay b = other.day(date);
        boolean counted = both ? a.isCounted() && b.isCounted() : a.isCounted() || b.isCounted();
        boolean differ = a.isCounted() != b.isCounted();
        // Of two days that say the same, the one that names something tells more.
        boolean byA = differ
                ? a.isCounted() == counted
                : a.name().isPresent() || b.name().isEmpty();
        CalendarDay day = byA ? a : b;
        // Where one day alone is enough for the answer, it is open only if both are.
        boolean oneIsEnough = both != counted;
        boolean provisional = differ
                ? day.isProvisional()
                : oneIsEnough ? a.isProvisional() && b.isProvisional() : a.isProvisional() || b.isProvisional();
        return new CalendarDay.Builder()
                .from(day)
                .cause(fitting(day.cause(), counted, weekend.contains(date.getDayOfWeek())))
                .provisional(provisional)
                .build();
    }

    private static DayCause fitting(DayCause cause, boolean counted, boolean weekend) {
        if (counted) {
            return weekend ? DayCause.MADE_UP : DayCause.ORDINARY;
        }
        return cause == DayCause.WEEKEND && !weekend ? DayCause.COMPENSATION : cause;
    }
}
