package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;

/**
 * One entry of a matter's history.
 *
 * @param number its number, from one
 * @param occurredOn the day it happened
 * @param recordedAt when it was typed, for example {@code 2022-08-05 09:00 +07:00}
 * @param event what happened
 * @param actor whose act it was
 * @param note what it says, its document and evidence, or none
 * @param state the state it led to
 */
public record HistoryLine(
        int number, LocalDate occurredOn, String recordedAt, Text event, Text actor, Text note, Text state) {}
