package org.hoidong.examples.quickstart.report;

/**
 * One of what a figure counts.
 *
 * @param matter the id of the matter
 * @param what what is counted of it, such as a duty and its day; none if it is the matter itself
 */
public record BehindView(String matter, Text what) {}
