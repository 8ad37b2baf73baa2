package org.hoidong.examples.quickstart.report;

/**
 * Who has to do with a matter.
 *
 * @param addresseeId the id of the body that has to carry it out
 * @param addressee its name
 * @param tier the tier it belongs to
 * @param overseer the body that follows it up
 * @param validator the body that verifies it
 */
public record Parties(String addresseeId, Text addressee, Text tier, Text overseer, Text validator) {}
