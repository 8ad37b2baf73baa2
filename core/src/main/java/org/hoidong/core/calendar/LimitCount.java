package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.TimeLimit.Direction;
import org.hoidong.core.calendar.TimeLimit.MonthRounding;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.TimeLimit.Start;
import org.hoidong.core.calendar.TimeLimit.Unit;

/** One time limit counted from one day by one calendar: the day, and on demand every step to it. */
final class LimitCount implements Counting {

    /** Stands in where no calendar has a say. */
    static final WorkingCalendar ANY_CALENDAR = WorkingCalendar.builder(CalendarId.of("any"), "1")
            .span(LocalDate.EPOCH, LocalDate.EPOCH)
            .build();

    private final TimeLimit limit;
    private final LocalDate anchor;
    private final WorkingCalendar calendar;
    /** Empty unless the limit runs forward. */
    private final Suspensions suspensions;

    private final int sign;
    /** The last day counted, before rolling. */
    private final LocalDate lastDay;

    private final LocalDate dueOn;

    /** What is said of a month that does not have the corresponding day. */
    private Optional<DeadlineStep> noSuchDay = Optional.empty();

    LimitCount(TimeLimit limit, LocalDate anchor, WorkingCalendar calendar) {
        this(limit, anchor, calendar, Suspensions.NONE);
    }

    LimitCount(TimeLimit limit, LocalDate anchor, WorkingCalendar calendar, Suspensions suspensions) {
        this.limit = limit;
        this.anchor = WorkingCalendar.withinReach("anchor", anchor);
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.sign = limit.direction() == Direction.AFTER ? 1 : -1;
        this.lastDay = WorkingCalendar.withinReach("last day of " + limit + " " + anchor, countToLastDay());
        this.dueOn = roll();
    }

    @Override
    public LocalDate dueOn() {
        return dueOn;
    }

    @Override
    public boolean isByCalendar() {
        return isDayByDay() || limit.rolling() != Rolling.NONE;
    }

    @Override
    public boolean isProvisional() {
        if (!isByCalendar()) {
            return false;
        }
        LocalDate from = firstDayThatMatters();
        return calendar.isProvisionalWithin(sign > 0 ? from : dueOn, sign > 0 ? dueOn : from)
                || calendar.isProvisionalWithin(Comparators.min(lastDay, dueOn), Comparators.max(lastDay, dueOn));
    }

    @Override
    public LocalDate firstDayThatMatters() {
        if (!isDayByDay()) {
            return lastDay;
        }
        return limit.start() != Start.ANCHOR_NOT_COUNTED || limit.amount() == 0 ? anchor : anchor.plusDays(sign);
    }

    private boolean isDayByDay() {
        return limit.unit() == Unit.COUNTED_DAYS || limit.start() == Start.FIRST_COUNTED_DAY;
    }

    private LocalDate countToLastDay() {
        if (limit.amount() == 0) {
            return anchor;
        }
        // Each suspended day puts the end off by one, and may bring further suspended days before it.
        long skipped = 0;
        LocalDate end = endAfter(skipped);
        for (long suspended = suspendedTo(end); suspended != skipped; suspended = suspendedTo(end)) {
            skipped = suspended;
            end = endAfter(skipped);
        }
        return end;
    }

    private LocalDate endAfter(long skipped) {
        long amount = limit.amount() + skipped;
        return switch (limit.unit()) {
            case COUNTED_DAYS -> {
                boolean anchorIsDayOne = limit.start() != Start.ANCHOR_NOT_COUNTED && calendar.isCounted(anchor);
                yield calendar.plusWorkingDays(anchor, sign * (int) (anchorIsDayOne ? amount - 1 : amount));
            }
            case CALENDAR_DAYS -> firstDay().plusDays(sign * (amount - 1));
            case MONTHS, YEARS -> correspondingDay().plusDays(skipped);
        };
    }

    /** Returns how many days that would have been counted, up to and including a day, are suspended. */
    private long suspendedTo(LocalDate end) {
        return suspensions.count(
                firstCandidate(),
                end,
                (first, last) -> limit.unit() == Unit.COUNTED_DAYS
                        ? (calendar.isCounted(first) ? 1 : 0) + calendar.workingDaysBetween(first, last)
                        : last.toEpochDay() - first.toEpochDay() + 1);
    }

    private LocalDate firstCandidate() {
        return limit.unit() == Unit.COUNTED_DAYS ? firstDayThatMatters() : firstDay();
    }

    /** The day that is day one. */
    private LocalDate firstDay() {
        return switch (limit.start()) {
            case ANCHOR_COUNTED -> anchor;
            case FIRST_COUNTED_DAY -> sign > 0 ? calendar.nextOrSame(anchor) : calendar.previousOrSame(anchor);
            case ANCHOR_NOT_COUNTED -> anchor.plusDays(sign);
        };
    }

    private LocalDate correspondingDay() {
        // A month from 5 January, not counted, ends on 5 February; from 5 January, counted, it ends on 4 February.
        boolean fromDayOne = limit.start() != Start.ANCHOR_NOT_COUNTED;
        LocalDate from = fromDayOne ? firstDay() : anchor;
        long amount = (long) sign * limit.amount();
        LocalDate to = limit.unit() == Unit.MONTHS ? from.plusMonths(amount) : from.plusYears(amount);
        if (to.getDayOfMonth() == from.getDayOfMonth()) {
            return fromDayOne ? to.minusDays(sign) : to;
        }
        noSuchDay = Optional.of(DeadlineStep.counted(to, DeadlineStep.What.NO_SUCH_DAY, from.getDayOfMonth()));
        checkArgument(
                limit.monthRounding() != MonthRounding.REFUSE,
                "limit (%s) from %s must end on a day that its month has, and %s-%s has no day %s; choose a month"
                        + " rounding",
                limit,
                anchor,
                to.getYear(),
                to.getMonthValue(),
                from.getDayOfMonth());
        boolean endOfMonth = limit.monthRounding() == MonthRounding.END_OF_MONTH;
        LocalDate rounded = endOfMonth ? to : to.plusDays(1);
        // Rounding toward the anchor has already taken the day that the anchor, being counted, makes up for.
        boolean towardAnchor = endOfMonth == sign > 0;
        return fromDayOne && !towardAnchor ? rounded.minusDays(sign) : rounded;
    }

    private LocalDate roll() {
        return switch (limit.rolling()) {
            case NEXT -> {
                LocalDate day = calendar.nextOrSame(lastDay);
                for (Optional<Suspensions.Stretch> at = suspensions.at(day); at.isPresent(); at = suspensions.at(day)) {
                    day = calendar.nextOrSame(at.orElseThrow().last().plusDays(1));
                }
                yield day;
            }
            case PREVIOUS -> calendar.previousOrSame(lastDay);
            case NONE -> lastDay;
        };
    }

    @Override
    public ImmutableList<DeadlineStep> steps() {
        ImmutableList.Builder<DeadlineStep> steps = ImmutableList.builder();
        steps.add(DeadlineStep.of(anchor, DeadlineStep.What.ANCHOR));
        if (limit.amount() > 0) {
            switch (limit.unit()) {
                case COUNTED_DAYS -> addCountedDays(steps);
                case CALENDAR_DAYS -> {
                    addDaysBeforeTheFirst(steps);
                    addCalendarDays(steps);
                }
                case MONTHS, YEARS -> {
                    addDaysBeforeTheFirst(steps);
                    addSuspendedDays(steps);
                    noSuchDay.ifPresent(steps::add);
                    steps.add(DeadlineStep.counted(lastDay, DeadlineStep.What.CORRESPONDING, limit.amount()));
                }
            }
        }
        int way = dueOn.isBefore(lastDay) ? -1 : 1;
        for (LocalDate day = lastDay; !day.equals(dueOn); day = day.plusDays(way)) {
            CalendarDay off = calendar.day(day);
            steps.add(suspended(day).orElseGet(() -> DeadlineStep.of(DeadlineStep.What.ROLLED, off)));
        }
        return steps.add(DeadlineStep.of(dueOn, DeadlineStep.What.DUE)).build();
    }

    private Optional<DeadlineStep> suspended(LocalDate date) {
        return suspensions.at(date).map(stretch -> DeadlineStep.of(date, DeadlineStep.What.SUSPENDED, stretch.stop()));
    }

    private void addCountedDays(ImmutableList.Builder<DeadlineStep> steps) {
        int number = 0;
        LocalDate end = lastDay.plusDays(sign);
        for (LocalDate date = firstDayThatMatters(); !date.equals(end); date = date.plusDays(sign)) {
            Optional<DeadlineStep> suspended = suspended(date);
            if (suspended.isPresent()) {
                steps.add(suspended.orElseThrow());
                continue;
            }
            CalendarDay day = calendar.day(date);
            steps.add(
                    day.isCounted()
                            ? DeadlineStep.counted(day, ++number)
                            : DeadlineStep.of(DeadlineStep.What.SKIPPED, day));
        }
    }

    private void addSuspendedDays(ImmutableList.Builder<DeadlineStep> steps) {
        for (Suspensions.Stretch stretch : suspensions.within(firstDay(), lastDay)) {
            for (LocalDate date = stretch.first(); !date.isAfter(stretch.last()); date = date.plusDays(1)) {
                steps.add(DeadlineStep.of(date, DeadlineStep.What.SUSPENDED, stretch.stop()));
            }
        }
    }

    private void addDaysBeforeTheFirst(ImmutableList.Builder<DeadlineStep> steps) {
        if (limit.start() != Start.FIRST_COUNTED_DAY) {
            return;
        }
        LocalDate first = firstDay();
        for (LocalDate date = anchor; !date.equals(first); date = date.plusDays(sign)) {
            steps.add(DeadlineStep.of(DeadlineStep.What.SKIPPED, calendar.day(date)));
        }
    }

    private void addCalendarDays(ImmutableList.Builder<DeadlineStep> steps) {
        LocalDate date = firstDay();
        for (int number = 1; number <= limit.amount(); date = date.plusDays(sign)) {
            Optional<DeadlineStep> suspended = suspended(date);
            if (suspended.isPresent()) {
                steps.add(suspended.orElseThrow());
            } else {
                steps.add(DeadlineStep.counted(date, DeadlineStep.What.COUNTED, number++));
            }
        }
    }
}
