package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a matter has to be carried out.
 *
 * @param on the last day in time; none once nothing is due any more
 * @param basis how it is set, for example "15 working days from 22 August 2022"
 * @param explanation how the day was found, line by line
 * @param overdueSince the first day late, if the day has passed
 * @param daysLate the calendar days since then, the first one counted; zero if it is not late
 */
public record DueView(
        Optional<LocalDate> on,
        Text basis,
        ImmutableList<Text> explanation,
        Optional<LocalDate> overdueSince,
        int daysLate) {

    public DueView {
        checkArgument(
                overdueSince.isPresent() == (daysLate > 0),
                "daysLate (%s) must be above zero exactly when there is a first day late",
                daysLate);
    }

    /** Returns whether the day has passed. */
    public boolean isOverdue() {
        return daysLate > 0;
    }
}
