package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.hoidong.workflow.report.SweepReport.Finding;

/** A {@link SweepReport} while it is being collected. */
final class SweepCount {

    private final LocalDate on;
    private final Progress progress;
    private final CaseIds ids = new CaseIds();
    /** By case the next date, as days since 1970, or {@link DueIndex#NO_DATE}. */
    private int[] days = new int[0];

    private final Map<Finding, BitSet> cases = new EnumMap<>(Finding.class);
    private long owed;
    private long overdue;
    private long reminders;

    SweepCount(LocalDate on, Progress progress) {
        this.on = on;
        this.progress = progress;
        for (Finding finding : Finding.values()) {
            cases.put(finding, new BitSet());
        }
    }

    private BitSet cases(Finding finding) {
        return cases.getOrDefault(finding, new BitSet());
    }

    void add(Swept swept) {
        checkArgument(swept.on().equals(on), "case %s must be swept on %s, not %s", swept.theCase(), on, swept.on());
        int number = ids.add(swept.theCase());
        checkArgument(number >= 0, "case (%s) must be swept once; it came twice", swept.theCase());
        days = CaseIds.withRoom(days, number);
        days[number] = swept.nextDate().map(DueIndex::day).orElse(DueIndex.NO_DATE);
        cases(Finding.OWING).set(number, !swept.owed().isEmpty());
        cases(Finding.OVERDUE).set(number, !swept.overdue().isEmpty());
        cases(Finding.REMINDED).set(number, !swept.reminders().isEmpty());
        cases(Finding.IDLE).set(number, swept.isIdle());
        owed += swept.owed().size();
        overdue += swept.overdue().size();
        reminders += swept.reminders().size();
        progress.counted(ids.size());
    }

    SweepCount merge(SweepCount other) {
        add(other.report());
        return this;
    }

    void add(SweepReport other) {
        checkArgument(
                other.on().equals(on),
                "report of %s must be of the same day, %s; sweep that slice again",
                other.on(),
                on);
        int shared = ids.firstShared(other.ids());
        if (shared >= 0) {
            throw new IllegalArgumentException(
                    "case (" + other.ids().get(shared) + ") must be swept once; it came in two slices");
        }
        int before = ids.size();
        int more = other.ids().size();
        ids.addAll(other.ids());
        days = Arrays.copyOf(days, before + more);
        System.arraycopy(other.days(), 0, days, before, more);
        for (Finding finding : Finding.values()) {
            BitSet own = cases(finding);
            other.bits(finding).stream().forEach(number -> own.set(before + number));
        }
        owed += other.owed();
        overdue += other.overdue();
        reminders += other.reminders();
    }

    SweepReport report() {
        Map<Finding, BitSet> found = new EnumMap<>(Finding.class);
        cases.forEach((finding, bits) -> found.put(finding, (BitSet) bits.clone()));
        return new SweepReport(on, ids.copy(), Arrays.copyOf(days, ids.size()), found, owed, overdue, reminders);
    }
}
