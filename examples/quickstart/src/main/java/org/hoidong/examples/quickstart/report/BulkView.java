package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * What would come of one event on every overdue matter, without storing anything.
 *
 * @param event the event
 * @param total how many matters there are
 * @param moved how many would move
 * @param notMoved those that would not
 */
public record BulkView(Text event, long total, long moved, ImmutableList<NotMoved> notMoved) {

    /**
     * A matter that would not move.
     *
     * @param matter its id
     * @param reasons what stands in the way
     */
    public record NotMoved(String matter, ImmutableList<ReasonView> reasons) {}
}
