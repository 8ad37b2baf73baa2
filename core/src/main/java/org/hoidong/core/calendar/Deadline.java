package org.hoidong.core.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The last day on which something is in time, with how it came about.
 *
 * <p>Late is a comparison of dates, never a count of days left: what is done on the due day is in time, on the day after it
 * is late, working day or not. A deadline is made by a {@link TimeLimit} or a {@link Due}; it is not stored, because a
 * holiday added later moves it.
 *
 * <p>For example 10 counted days from Monday 22 August 2022 are due on Wednesday 7 September 2022: the explanation lists
 * the two holidays 1 and 2 September and the weekends as passed over.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Deadline {

    /** It was done by the due day. */
    public static final ReasonCode IN_TIME = ReasonCode.of("calendar/in-time");

    /** It was done after the due day. */
    public static final ReasonCode LATE = ReasonCode.of("calendar/late");

    Deadline() {}

    /**
     * Obtains a deadline on a day that was simply set.
     *
     * @param dueOn the day
     * @param bases the provisions or documents that set it
     * @return the deadline
     */
    public static Deadline on(LocalDate dueOn, Provision... bases) {
        return builder().anchor(dueOn).dueOn(dueOn).addBases(bases).build();
    }

    static Deadline counted(TimeLimit limit, LocalDate anchor, WorkingCalendar calendar) {
        LocalDate raw = limit.rawEnd(anchor, calendar);
        LocalDate due = switch (limit.rolling()) {
            case NEXT -> calendar.nextCounted(raw);
            case PREVIOUS -> calendar.previousCounted(raw);
            case NONE -> raw;
        };
        Builder builder = builder().anchor(anchor).dueOn(due).limit(limit).calendar(calendar);
        limit.basis().ifPresent(builder::addBases);
        return builder.build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Returns the last day that is in time. */
    public abstract LocalDate dueOn();

    /** Returns the day it is counted from; the due day itself if it was simply set. */
    public abstract LocalDate anchor();

    /** Returns the time limit it was counted by, if any. */
    public abstract Optional<TimeLimit> limit();

    /** Returns the calendar it was counted in, if any. */
    public abstract Optional<WorkingCalendar> calendar();

    /** Returns the milestone it falls on, if any. */
    public abstract Optional<MilestoneId> milestone();

    /** Returns whether the milestone had no date, so that the latest day stands in for it; false unless set. */
    @Value.Default
    public boolean isMilestoneOpen() {
        return false;
    }

    /** Returns the provisions or documents that set it. */
    public abstract ImmutableList<Provision> bases();

    /** Returns the first day that is late: the day after the due day. */
    public final LocalDate firstLateDay() {
        return dueOn().plusDays(1);
    }

    /** Returns whether a day that mattered had not been decided when the calendar was published. */
    public final boolean isProvisional() {
        return explanation().stream().anyMatch(step -> step.day().isProvisional());
    }

    /**
     * Judges whether something was done in time.
     *
     * @param doneOn the day it was done
     * @return the verdict, with due day, day done, and the calendar days between them if late
     */
    public final Verdict judge(LocalDate doneOn) {
        boolean inTime = !doneOn.isAfter(dueOn());
        Reason.Builder reason =
                Reason.builder(inTime ? IN_TIME : LATE).fact("due", dueOn()).fact("done", doneOn);
        if (!inTime) {
            reason.fact("daysLate", DAYS.between(dueOn(), doneOn));
        }
        return Verdict.of(inTime, reason.bases(bases()).build());
    }

    /**
     * Returns what was done with each day, from the anchor to the due day.
     *
     * <p>In a limit of calendar days, months or years every day counts, and only the days at its end are looked up in the
     * calendar.
     *
     * @return the days in the order in which they were counted; the due day alone if it was simply set
     */
    public final ImmutableList<DeadlineStep> explanation() {
        Optional<WorkingCalendar> in = calendar();
        Optional<TimeLimit> by = limit();
        if (in.isEmpty() || by.isEmpty()) {
            return ImmutableList.of(
                    new DeadlineStep(dueOn(), DeadlineStep.What.DUE, 0, CalendarDay.of(dueOn(), DayCause.ORDINARY)));
        }
        return steps(by.orElseThrow(), in.orElseThrow());
    }

    private ImmutableList<DeadlineStep> steps(TimeLimit limit, WorkingCalendar in) {
        boolean counted = limit.unit() == TimeLimit.Unit.COUNTED_DAYS;
        LocalDate raw = limit.rawEnd(anchor(), in);
        int sign = limit.direction() == TimeLimit.Direction.AFTER ? 1 : -1;
        List<DeadlineStep> steps = new ArrayList<>();
        boolean anchorCounts = limit.start() != TimeLimit.Start.ANCHOR_NOT_COUNTED;
        if (!anchorCounts) {
            steps.add(new DeadlineStep(anchor(), DeadlineStep.What.ANCHOR, 0, in.day(anchor())));
        }
        int number = 0;
        LocalDate date = anchorCounts ? anchor() : anchor().plusDays(sign);
        boolean started = limit.start() != TimeLimit.Start.FIRST_COUNTED_DAY;
        while (date.compareTo(raw) * sign <= 0) {
            CalendarDay day = in.day(date);
            started |= day.isCounted();
            boolean counts = started && (!counted || day.isCounted());
            if (counts) {
                number++;
            }
            steps.add(new DeadlineStep(
                    date, counts ? DeadlineStep.What.COUNTED : DeadlineStep.What.SKIPPED, counts ? number : 0, day));
            date = date.plusDays(sign);
        }
        roll(steps, raw, number, in);
        return ImmutableList.copyOf(steps);
    }

    private void roll(List<DeadlineStep> steps, LocalDate raw, int number, WorkingCalendar in) {
        if (!raw.equals(dueOn())) {
            if (!steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            }
            int sign = dueOn().isAfter(raw) ? 1 : -1;
            for (LocalDate date = raw; !date.equals(dueOn()); date = date.plusDays(sign)) {
                steps.add(new DeadlineStep(date, DeadlineStep.What.ROLLED, 0, in.day(date)));
            }
            steps.add(new DeadlineStep(dueOn(), DeadlineStep.What.DUE, 0, in.day(dueOn())));
        } else {
            if (!steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            }
            steps.add(new DeadlineStep(dueOn(), DeadlineStep.What.DUE, number, in.day(dueOn())));
        }
    }

    /**
     * Returns the explanation in words, one line a day; a run of ordinary counted days takes one line.
     *
     * @param language the language
     * @return the lines
     */
    public final ImmutableList<String> explain(Language language) {
        return DeadlineText.of(this, language);
    }

    /** Returns the due day and how it came about. */
    @Override
    public final String toString() {
        return dueOn()
                + limit().map(limit -> " (" + limit + " from " + anchor() + ")").orElse("")
                + milestone().map(id -> " (" + id + ")").orElse("");
    }

    static final class Builder extends ImmutableDeadline.Builder {}
}
