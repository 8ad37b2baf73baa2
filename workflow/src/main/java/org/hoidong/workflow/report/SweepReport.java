package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Map;
import org.hoidong.workflow.CaseId;

/**
 * What a {@link Sweep} found in all: how many cases owe something, are overdue, are to be reminded, which they are, and when
 * each is to be asked again.
 *
 * <p>It keeps no obligation and no case, some 30 bytes of each; what is due in a case is in the {@link Swept} that the host saw go
 * by. Reports of slices put together are the same as the report of one sweep, whatever the slices.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SweepReport {

    /** What was found in a case; several may be. */
    public enum Finding {
        /** Somebody owes something, overdue or not. */
        OWING,
        /** Something is overdue. */
        OVERDUE,
        /** The day of a reminder has come. */
        REMINDED,
        /** The case is open, and nothing will bring it back: nobody owes anything and there is no next date. */
        IDLE
    }

    private final LocalDate on;
    private final CaseIds ids;
    private final int[] days;
    private final Map<Finding, BitSet> cases;
    private final long owed;
    private final long overdue;
    private final long reminders;

    SweepReport(
            LocalDate on,
            CaseIds ids,
            int[] days,
            Map<Finding, BitSet> cases,
            long owed,
            long overdue,
            long reminders) {
        this.on = on;
        this.ids = ids;
        this.days = days;
        this.cases = cases;
        this.owed = owed;
        this.overdue = overdue;
        this.reminders = reminders;
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /** Returns how many cases were looked at. */
    public int total() {
        return ids.size();
    }

    /**
     * Returns in how many cases something was found.
     *
     * @param finding what
     * @return the count
     */
    public int count(Finding finding) {
        return bits(finding).cardinality();
    }

    /**
     * Returns the cases in which something was found.
     *
     * @param finding what
     * @return their ids, in the order of the ids
     */
    public ImmutableList<CaseId> cases(Finding finding) {
        return ids.sorted(bits(finding));
    }

    /** Returns how many obligations are owed, overdue or not. */
    public long owed() {
        return owed;
    }

    /** Returns how many obligations are overdue. */
    public long overdue() {
        return overdue;
    }

    /** Returns how many reminders have come due. */
    public long reminders() {
        return reminders;
    }

    /** Returns when each case is to be asked again. */
    public DueIndex index() {
        return new DueIndex(ids, days);
    }

    /**
     * Puts this report and that of another slice together.
     *
     * @param other the report of other cases, of the same day
     * @return the report of both
     * @throws IllegalArgumentException if it is of another day, or has a case that is here too
     */
    public SweepReport plus(SweepReport other) {
        SweepCount both = new SweepCount(on, Progress.none());
        both.add(this);
        both.add(other);
        return both.report();
    }

    CaseIds ids() {
        return ids;
    }

    int[] days() {
        return days;
    }

    BitSet bits(Finding finding) {
        return cases.getOrDefault(finding, new BitSet());
    }

    /** Returns the day and the counts, for example {@code 2022-08-10, 5 cases, {OWING=3, OVERDUE=2, REMINDED=0, IDLE=0}}. */
    @Override
    public String toString() {
        return on + ", " + total() + " cases, " + Maps.transformValues(cases, BitSet::cardinality);
    }
}
