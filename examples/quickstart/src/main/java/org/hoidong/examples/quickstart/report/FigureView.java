package org.hoidong.examples.quickstart.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number of the briefing, with what it is of and everything that it counts.
 *
 * @param id its id, which stays the same from one briefing to the next, for example {@code rate/implementation}
 * @param group what it is about, for example "Issued in the half-year"
 * @param label what it counts, for example "Voter petition"
 * @param value the number
 * @param unit what it is a number of
 * @param base what it is a part of, if it is one
 * @param behind what it counts; of a number of days, the matters it is taken from
 */
public record FigureView(
        String id,
        Text group,
        Text label,
        BigDecimal value,
        Unit unit,
        Optional<BaseView> base,
        ImmutableList<BehindView> behind) {

    /** What a figure is a number of. */
    public enum Unit {
        /** Matters. */
        MATTERS,
        /** Duties in matters; a matter may have several. */
        DUTIES,
        /** Days of the calendar. */
        DAYS
    }

    public FigureView {
        checkArgument(
                unit == Unit.DAYS || value.compareTo(BigDecimal.valueOf(behind.size())) == 0,
                "figure (%s) says %s and must have as many %s behind it, not %s",
                id,
                value,
                unit,
                behind.size());
        checkArgument(
                base.map(of -> value.compareTo(BigDecimal.valueOf(of.whole())) <= 0)
                        .orElse(true),
                "figure (%s) says %s and must not be more than its base (%s)",
                id,
                value,
                base.map(BaseView::whole).orElse(0));
    }

    /** Returns how many it counts. */
    public int count() {
        return behind.size();
    }

    /** Returns the ids of the matters behind it, as often as the number counts them. */
    public ImmutableList<String> matters() {
        return behind.stream().map(BehindView::matter).collect(toImmutableList());
    }
}
