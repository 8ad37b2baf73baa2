package org.hoidong.examples.quickstart.report;

/**
 * How many matters are in a state.
 *
 * @param state the state
 * @param count how many, zero included
 */
public record StateCount(StateView state, int count) {}
