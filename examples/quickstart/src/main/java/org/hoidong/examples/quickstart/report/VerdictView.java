package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * The answer to one question of law.
 *
 * @param kind what was checked, for example "Vote"
 * @param subject which one
 * @param satisfied whether the law is satisfied
 * @param reasons why, whichever way it goes
 */
public record VerdictView(Text kind, Text subject, boolean satisfied, ImmutableList<ReasonView> reasons) {}
