package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** One fixed day found for one event: a limit of no days from the day that is named, so that it rolls as limits do. */
final class FixedDayCount implements Counting {

    private final FixedDay day;
    private final LocalDate anchor;
    private final LocalDate date;
    private final LimitCount roll;

    FixedDayCount(FixedDay day, LocalDate anchor, WorkingCalendar calendar) {
        this.day = day;
        this.anchor = anchor;
        this.date = day.date(anchor);
        this.roll = new LimitCount(TimeLimit.ofCalendarDays(0).rolling(day.rolling()), date, calendar);
    }

    @Override
    public LocalDate dueOn() {
        return roll.dueOn();
    }

    @Override
    public boolean isByCalendar() {
        return roll.isByCalendar();
    }

    @Override
    public boolean isProvisional() {
        return roll.isProvisional();
    }

    @Override
    public LocalDate firstDayThatMatters() {
        return roll.firstDayThatMatters();
    }

    @Override
    public ImmutableList<DeadlineStep> steps() {
        ImmutableList<DeadlineStep> rolled = roll.steps();
        ImmutableList.Builder<DeadlineStep> steps = ImmutableList.builder();
        steps.add(DeadlineStep.of(anchor, DeadlineStep.What.ANCHOR));
        if (date.getDayOfMonth() != day.dayOfMonth()) {
            steps.add(DeadlineStep.counted(
                    day.month(anchor).atEndOfMonth(), DeadlineStep.What.NO_SUCH_DAY, day.dayOfMonth()));
        }
        return steps.add(DeadlineStep.of(date, DeadlineStep.What.FIXED_DAY))
                .addAll(rolled.subList(1, rolled.size()))
                .build();
    }
}
