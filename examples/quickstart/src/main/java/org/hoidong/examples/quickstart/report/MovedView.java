package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;

/**
 * A deadline that moved after it was set.
 *
 * @param matter the matter
 * @param what which deadline
 * @param from the day before
 * @param to the day now
 * @param because which day or entry moved it
 */
public record MovedView(String matter, Text what, LocalDate from, LocalDate to, Text because) {}
