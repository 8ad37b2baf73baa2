package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How the matters of one tier or body, or all of them, stand. The five parts add up to the total.
 *
 * @param id the id of the tier or body
 * @param label its name
 * @param total how many matters
 * @param implemented those verified as implemented
 * @param inTime those that are open and in time, on hold or not
 * @param overdue those that are open and overdue
 * @param explained petitions closed with an explanation
 * @param ended those ended by a decision of the body that issued them
 */
public record ShareView(
        String id,
        Text label,
        int total,
        FigureView implemented,
        FigureView inTime,
        FigureView overdue,
        FigureView explained,
        FigureView ended) {

    public ShareView {
        int sum = implemented.count() + inTime.count() + overdue.count() + explained.count() + ended.count();
        checkArgument(
                sum == total,
                "the parts of %s (%s + %s + %s + %s + %s) must add up to its total (%s)",
                id,
                implemented.count(),
                inTime.count(),
                overdue.count(),
                explained.count(),
                ended.count(),
                total);
    }

    /** Returns the five parts in the order of the charts. */
    public ImmutableList<Part> parts() {
        return ImmutableList.of(
                new Part("implemented", implemented),
                new Part("in-time", inTime),
                new Part("overdue", overdue),
                new Part("explained", explained),
                new Part("ended", ended));
    }

    /**
     * One part of a share.
     *
     * @param id which part
     * @param figure how many, of the total, and which
     */
    public record Part(String id, FigureView figure) {

        /** Returns how many. */
        public int count() {
            return figure.count();
        }
    }
}
