package org.hoidong.examples.quickstart.report;

/**
 * A further figure for the head of the report.
 *
 * @param label what it counts
 * @param value the figure
 * @param base what it is taken of, or none
 */
public record FigureView(Text label, Text value, Text base) {}
