package org.hoidong.examples.quickstart.report;

/**
 * What is owed in a matter, by its day.
 *
 * @param matter the matter
 * @param owed what is owed in it
 */
public record DueNext(MatterView matter, OwedView owed) {}
