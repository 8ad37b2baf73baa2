package org.hoidong.examples.quickstart.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a matter stands, in short.
 *
 * @param state its state
 * @param dueOn the day by which it has to be carried out, while that is owed
 * @param entries how many entries count
 */
public record StandingView(Text state, Optional<LocalDate> dueOn, int entries) {}
