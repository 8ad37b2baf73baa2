package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoidong.workflow.CaseId;

/**
 * When each case is to be asked again, so that a daily job asks only those whose day has come.
 *
 * <p>It is an index and not a truth: after a case has moved, or a calendar or rule book has changed, the case is swept anew and the
 * index {@link #updatedBy updated}. What it names on a day is all in which anything can have changed since by itself: a reminder
 * that falls due, an obligation that starts or becomes overdue.
 *
 * <pre>{@code
 * ImmutableList<CaseId> today = index.dueBy(date);            // 40 of 1,000,000
 * SweepReport report = sweep.over(load(today)).collect(sweep.report());
 * index = index.updatedBy(report);
 * }</pre>
 *
 * <p>It takes some 30 bytes a case with an id of eight characters, and holds no objects of the host. This class is immutable and
 * thread-safe.
 */
public final class DueIndex {

    static final int NO_DATE = Integer.MAX_VALUE;

    private static final DueIndex EMPTY = new DueIndex(new CaseIds().copy(), new int[0]);

    private final CaseIds ids;
    /** By case the next date, as days since 1970, or {@link #NO_DATE}. */
    private final int[] days;
    /** The cases that have a date, the earliest first. */
    private final int[] byDay;

    DueIndex(CaseIds ids, int[] days) {
        this.ids = ids;
        this.days = days;
        long[] order = IntStream.range(0, days.length)
                .filter(number -> days[number] != NO_DATE)
                .mapToLong(number -> ((long) days[number] << Integer.SIZE) | number)
                .sorted()
                .toArray();
        this.byDay = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            byDay[i] = (int) order[i];
        }
    }

    /** Returns an index without cases, to update with reports. */
    public static DueIndex empty() {
        return EMPTY;
    }

    /** Returns a date as days since 1970. */
    static int day(LocalDate date) {
        long day = date.toEpochDay();
        checkArgument(
                day > Integer.MIN_VALUE && day < NO_DATE,
                "next date (%s) must be within five million years; correct the due day",
                date);
        return (int) day;
    }

    /** Returns how many cases have a next date. */
    public int size() {
        return byDay.length;
    }

    /** Returns the earliest next date of all cases, if there is one. */
    public Optional<LocalDate> earliest() {
        return byDay.length == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(days[byDay[0]]));
    }

    /**
     * Returns when a case is to be asked again.
     *
     * @param theCase the case
     * @return the day; nothing if it has none, or is not known here
     */
    public Optional<LocalDate> next(CaseId theCase) {
        int number = ids.numberOf(theCase);
        return number < 0 || days[number] == NO_DATE
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(days[number]));
    }

    /**
     * Returns the cases that are to be asked on a day: those whose next date is that day or lies before it, as after days on which
     * no job ran.
     *
     * @param date the day
     * @return their ids, the earliest date first, in the order of the ids where dates are equal
     */
    public ImmutableList<CaseId> dueBy(LocalDate date) {
        record Dated(int day, CaseId id) {}
        long last = date.toEpochDay();
        return Arrays.stream(byDay)
                .takeWhile(number -> days[number] <= last)
                .mapToObj(number -> new Dated(days[number], ids.get(number)))
                .sorted(Comparator.comparingInt(Dated::day).thenComparing(Dated::id, CaseIds.BY_VALUE))
                .map(Dated::id)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns this index with what a later sweep of some of the cases, or of new ones, has found. Cases that have no date any more are
     * left out.
     *
     * @param report the later sweep
     * @return the index
     */
    public DueIndex updatedBy(SweepReport report) {
        CaseIds kept = new CaseIds();
        int[] dates = new int[size() + report.total()];
        for (int number : byDay) {
            if (!report.ids().contains(ids, number)) {
                dates[kept.add(ids, number)] = days[number];
            }
        }
        for (int number = 0; number < report.total(); number++) {
            if (report.days()[number] != NO_DATE) {
                dates[kept.add(report.ids(), number)] = report.days()[number];
            }
        }
        return new DueIndex(kept.copy(), Arrays.copyOf(dates, kept.size()));
    }

    /** Returns how many bytes the index takes, ids included. */
    long bytes() {
        return ids.bytes() + 4L * days.length + 4L * byDay.length;
    }

    /** Returns how many cases have a date, and the earliest. */
    @Override
    public String toString() {
        return size() + " cases"
                + earliest().map(date -> ", the first on " + date).orElse("");
    }
}
