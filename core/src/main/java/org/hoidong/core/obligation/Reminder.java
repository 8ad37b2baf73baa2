package org.hoidong.core.obligation;

import java.time.LocalDate;

/**
 * A day before the due day on which whoever owes something is to be reminded.
 *
 * @param id the id, stable as long as the obligation and the number of days are: a host that has sent it sends it no more
 * @param on the day
 * @param workingDaysBefore how many working days before the due day
 */
public record Reminder(String id, LocalDate on, int workingDaysBefore) {}
