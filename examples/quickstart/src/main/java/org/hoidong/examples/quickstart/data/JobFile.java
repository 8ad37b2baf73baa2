package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What {@code job.json} says: whose briefing this is, and as of when.
 *
 * @param title the briefing's title
 * @param council the id of the council's body
 * @param asOf the day of the report unless the caller names another
 * @param halfYear the span the briefing is about
 * @param zone the zone that decides which day an instant falls on
 */
public record JobFile(Name title, String council, LocalDate asOf, Span halfYear, ZoneId zone) {

    /**
     * A span of days, both included.
     *
     * @param from the first day
     * @param to the last day
     */
    public record Span(LocalDate from, LocalDate to) {}
}
