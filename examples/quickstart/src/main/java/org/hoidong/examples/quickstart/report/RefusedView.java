package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * An entry of the register that was refused.
 *
 * @param line its line in {@code register.csv}
 * @param entry its number in the register
 * @param matter the matter it names
 * @param event what it says has happened
 * @param reasons why it was refused, each with its remedy
 */
public record RefusedView(int line, String entry, String matter, Text event, ImmutableList<ReasonView> reasons) {}
