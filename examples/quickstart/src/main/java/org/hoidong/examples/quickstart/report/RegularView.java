package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * How regularly those who follow up did so under a heading, of the duties that fell due in the half-year.
 *
 * @param heading the heading, for example "Settling petitions of voters"
 * @param inTime the duties done in time, of all that fell due
 * @param late those done late
 * @param missing those not done
 */
public record RegularView(Text heading, FigureView inTime, FigureView late, FigureView missing) {

    /** Returns how many duties fell due. */
    public int fellDue() {
        return inTime.count() + late.count() + missing.count();
    }

    /** Returns the three figures. */
    public ImmutableList<FigureView> figures() {
        return ImmutableList.of(inTime, late, missing);
    }
}
