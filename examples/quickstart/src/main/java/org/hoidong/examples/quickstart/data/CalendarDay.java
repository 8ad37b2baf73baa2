package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;

/**
 * A line of {@code calendar.csv}: a day that differs from what its weekday says.
 *
 * @param line the line in the file
 * @param date the day
 * @param kind why it differs
 * @param name the holiday's name
 * @param decision the decision it rests on
 * @param provisional whether it is not decided yet
 */
public record CalendarDay(int line, LocalDate date, DayKind kind, Name name, String decision, boolean provisional) {}
