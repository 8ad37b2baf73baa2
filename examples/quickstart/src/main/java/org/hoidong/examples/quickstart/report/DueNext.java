package org.hoidong.examples.quickstart.report;

/**
 * A day that is still to come, and what has to happen by then.
 *
 * @param matter the matter
 * @param owed what is owed in it
 */
public record DueNext(MatterView matter, OwedView owed) {}
