package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days of milestones, as far as they are known.
 *
 * <p>"Report at the nearest session" becomes a date when the session has one; the host keeps these dates and passes them in.
 * This class is immutable and thread-safe.
 */
public final class Milestones {

    private static final Milestones NONE = new Milestones(ImmutableMap.of());

    private final ImmutableMap<MilestoneId, LocalDate> dates;

    private Milestones(ImmutableMap<MilestoneId, LocalDate> dates) {
        this.dates = dates;
    }

    /** Returns milestones of which no date is known. */
    public static Milestones none() {
        return NONE;
    }

    /**
     * Obtains milestones.
     *
     * @param dates the days that are known
     * @return the milestones
     */
    public static Milestones of(Map<MilestoneId, LocalDate> dates) {
        return new Milestones(ImmutableMap.copyOf(dates));
    }

    /**
     * Returns the day of a milestone.
     *
     * @param id the milestone
     * @return its day, if known
     */
    public Optional<LocalDate> date(MilestoneId id) {
        return Optional.ofNullable(dates.get(id));
    }

    /** Returns the days that are known. */
    public ImmutableMap<MilestoneId, LocalDate> dates() {
        return dates;
    }

    /** Returns the days that are known. */
    @Override
    public String toString() {
        return dates.toString();
    }
}
