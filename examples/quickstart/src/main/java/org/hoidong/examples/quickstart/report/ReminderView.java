package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;

/**
 * A reminder before a due day.
 *
 * @param id the reminder's id
 * @param on the day it is due to be given
 * @param text what it says
 */
public record ReminderView(String id, LocalDate on, Text text) {}
