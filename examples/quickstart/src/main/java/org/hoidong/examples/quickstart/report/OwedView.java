package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What somebody owes next.
 *
 * @param id the obligation's id, which stays the same from one report to the next
 * @param on the last day in time
 * @param who who owes it
 * @param what what is owed
 * @param basis the articles it rests on, or none
 * @param daysLate the calendar days late, zero if it is in time
 */
public record OwedView(String id, LocalDate on, Text who, Text what, Text basis, int daysLate) {

    public OwedView {
        checkArgument(daysLate >= 0, "daysLate (%s) must not be negative", daysLate);
    }

    /** Returns whether the day has passed. */
    public boolean isOverdue() {
        return daysLate > 0;
    }
}
