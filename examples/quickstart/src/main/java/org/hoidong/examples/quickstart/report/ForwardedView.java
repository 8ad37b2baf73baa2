package org.hoidong.examples.quickstart.report;

/**
 * Petitions that another tier has to settle, and that were forwarded there.
 *
 * @param tier the tier
 * @param count how many
 */
public record ForwardedView(Text tier, int count) {}
