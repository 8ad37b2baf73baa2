package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * The matters that were open at the end of a day.
 *
 * @param on the day
 * @param what which day it is, for example "Fifth session"
 * @param open those that were open
 * @param joined those of them that were not open on the day before it in the list
 * @param left those that were open on that day and no longer are
 */
public record BacklogView(LocalDate on, Text what, FigureView open, FigureView joined, FigureView left) {

    /** Returns the three figures. */
    public ImmutableList<FigureView> figures() {
        return ImmutableList.of(open, joined, left);
    }
}
