package org.hoidong.examples.quickstart.report;

/**
 * A body in the ranking by overdue matters.
 *
 * @param rank its rank from 1; bodies with as many have the same
 * @param share how its matters stand
 * @param implemented what it has implemented of what was due
 */
public record RankView(int rank, ShareView share, FigureView implemented) {}
