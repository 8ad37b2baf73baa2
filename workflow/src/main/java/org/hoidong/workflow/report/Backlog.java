package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.BitSet;
import org.hoidong.workflow.CaseId;

/**
 * How many cases were open at the end of each of several days, such as the days of sessions, and which joined and left in
 * between.
 *
 * <p>It adds up: what was open on a day is what was open on the day before it in the list, and what has joined since, without
 * what has left. For example 155 open at one session, 20 joined and 40 left, 135 open at the next. A case that was opened and
 * closed between two of the days is in none of the numbers.
 *
 * <p>Every day is seen as known now: a correction made since counts for the day it is about. This class is immutable and
 * thread-safe.
 */
public final class Backlog {

    private final RollUpRow row;
    private final ImmutableList<LocalDate> dates;

    Backlog(RollUpRow row, ImmutableList<LocalDate> dates) {
        this.row = row;
        this.dates = dates;
    }

    /** Returns the days, the earliest first. */
    public ImmutableList<LocalDate> dates() {
        return dates;
    }

    /**
     * Returns the cases that were open at the end of a day.
     *
     * @param date one of the days
     * @return their ids, in the order of the ids
     * @throws IllegalArgumentException if it is not one of the days
     */
    public ImmutableList<CaseId> open(LocalDate date) {
        return row.ids(bits(indexOf(date)));
    }

    /**
     * Returns the cases that were open on a day and not on the day before it in the list: new ones, and reopened ones.
     *
     * @param date one of the days; of the first, all that were open
     * @return their ids, in the order of the ids
     * @throws IllegalArgumentException if it is not one of the days
     */
    public ImmutableList<CaseId> joined(LocalDate date) {
        int index = indexOf(date);
        return row.ids(Grid.without(bits(index), bits(index - 1)));
    }

    /**
     * Returns the cases that were open on the day before this one in the list and no longer on this one.
     *
     * @param date one of the days; of the first, none
     * @return their ids, in the order of the ids
     * @throws IllegalArgumentException if it is not one of the days
     */
    public ImmutableList<CaseId> left(LocalDate date) {
        int index = indexOf(date);
        return row.ids(Grid.without(bits(index - 1), bits(index)));
    }

    private int indexOf(LocalDate date) {
        int index = dates.indexOf(date);
        checkArgument(
                index >= 0, "date (%s) must be one of the days of the backlog, %s; name it in the plan", date, dates);
        return index;
    }

    private BitSet bits(int index) {
        return index < 0 ? new BitSet() : row.bits(Measures.openOnId(dates.get(index)));
    }

    /** Returns the days and how many were open on each, for example {@code 2022-07-27: 155, 2022-12-08: 135}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (LocalDate date : dates) {
            text.append(text.length() == 0 ? "" : ", ")
                    .append(date)
                    .append(": ")
                    .append(row.count(Measures.openOnId(date)));
        }
        return text.toString();
    }
}
