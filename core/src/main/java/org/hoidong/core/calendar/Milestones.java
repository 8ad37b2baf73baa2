package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * The dates of milestones, as far as they are known.
 *
 * <p>A host fills it from its own plan of sessions; nothing here says what a milestone is. One that has a name and no date
 * is known but not set, such as a session that has not been convened. For example {@code Milestones.none()
 * .with(MilestoneId.of("ky-hop-5"), 2022-12-08)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Milestones {

    private static final Milestones NONE = builder().build();

    Milestones() {}

    /** Returns no milestones. */
    public static Milestones none() {
        return NONE;
    }

    /**
     * Obtains milestones without names.
     *
     * @param dates their dates
     * @return the milestones
     * @throws IllegalArgumentException if a date lies outside the years 1 to 9999
     */
    public static Milestones of(Map<MilestoneId, LocalDate> dates) {
        return builder().dates(dates).build();
    }

    /** Returns a builder without milestones. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the dates of those that have one. */
    public abstract ImmutableMap<MilestoneId, LocalDate> dates();

    /** Returns the names of those that have one. */
    public abstract ImmutableMap<MilestoneId, Label> labels();

    /**
     * Returns the date of a milestone.
     *
     * @param id the milestone
     * @return the date, or nothing if it is not set
     */
    public final Optional<LocalDate> date(MilestoneId id) {
        return Optional.ofNullable(dates().get(id));
    }

    /**
     * Returns the name of a milestone.
     *
     * @param id the milestone
     * @return the name, or its id where it has none
     */
    public final Label labelOf(MilestoneId id) {
        Label label = labels().get(id);
        return label == null ? Label.same(id.value()) : label;
    }

    /**
     * Returns these milestones with a date set or changed.
     *
     * @param id the milestone
     * @param date its date
     * @return the milestones
     * @throws IllegalArgumentException if the date lies outside the years 1 to 9999
     */
    public final Milestones with(MilestoneId id, LocalDate date) {
        ImmutableMap<MilestoneId, LocalDate> changed = ImmutableMap.<MilestoneId, LocalDate>builder()
                .putAll(dates())
                .put(id, date)
                .buildKeepingLast();
        return toBuilder().dates(changed).build();
    }

    @Value.Check
    void check() {
        dates().forEach((id, date) -> WorkingCalendar.withinReach("date of " + id, date));
    }

    /** Returns a builder holding these milestones. */
    public abstract Builder toBuilder();

    /** Builds {@link Milestones}. */
    public static final class Builder extends ImmutableMilestones.Builder {
        Builder() {}
    }
}
