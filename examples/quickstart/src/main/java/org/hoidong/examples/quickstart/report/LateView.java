package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;

/**
 * A matter whose addressee is late, and how far the ladder was climbed.
 *
 * @param matter the matter
 * @param dueOn the last day that was in time
 * @param daysLate the calendar days since then
 * @param rung the rung taken last in the term that runs, or none
 * @param nextRung the rung that comes next, or none once all have been taken
 */
public record LateView(MatterView matter, LocalDate dueOn, int daysLate, Text rung, Text nextRung) {}
