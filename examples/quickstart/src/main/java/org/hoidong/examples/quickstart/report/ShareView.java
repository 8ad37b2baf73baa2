package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How the matters of one tier or body stand. The four parts add up to the total.
 *
 * @param id the id of the tier or body
 * @param label its name
 * @param total how many matters
 * @param implemented how many are verified as implemented
 * @param inProgress how many are open and in time
 * @param overdue how many are open and overdue
 * @param other how many are on hold, or closed otherwise
 */
public record ShareView(String id, Text label, int total, int implemented, int inProgress, int overdue, int other) {

    public ShareView {
        checkArgument(
                implemented >= 0 && inProgress >= 0 && overdue >= 0 && other >= 0,
                "the parts of %s must not be negative",
                id);
        checkArgument(
                implemented + inProgress + overdue + other == total,
                "the parts of %s (%s + %s + %s + %s) must add up to its total (%s)",
                id,
                implemented,
                inProgress,
                overdue,
                other,
                total);
    }

    /** Returns the four parts in the order of the charts. */
    public ImmutableList<Part> parts() {
        return ImmutableList.of(
                new Part("implemented", implemented),
                new Part("in-progress", inProgress),
                new Part("overdue", overdue),
                new Part("other", other));
    }

    /**
     * One part of a share.
     *
     * @param id which part
     * @param count how many
     */
    public record Part(String id, int count) {}
}
