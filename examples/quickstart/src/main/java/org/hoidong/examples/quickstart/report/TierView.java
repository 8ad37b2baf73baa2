package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * What the bodies of a tier must do next.
 *
 * @param tier the tier
 * @param duties what they owe, the earliest due first
 */
public record TierView(Text tier, ImmutableList<DueNext> duties) {

    /** Returns how many of the duties are late. */
    public int late() {
        return (int) duties.stream().filter(duty -> duty.owed().isOverdue()).count();
    }
}
