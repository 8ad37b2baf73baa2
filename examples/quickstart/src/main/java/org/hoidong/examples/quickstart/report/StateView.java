package org.hoidong.examples.quickstart.report;

/**
 * A state of the follow-up.
 *
 * @param id its id
 * @param label its name
 * @param group what it counts as
 */
public record StateView(String id, Text label, StateGroup group) {}
