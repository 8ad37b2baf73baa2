package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.immutables.value.Value;

/**
 * A session in a council's plan: which milestone it is, of which year and occasion, and when it opens and closes, if that is
 * known (kỳ họp dự kiến).
 *
 * <p>It is not a {@link Meeting}: nobody has convened it. For example the mid-year session of 2022, {@code
 * PlannedSession.of(MilestoneId.of("ky-hop-4"), 2022-07-12).on(midYear)}. Which of them something is due at is a {@link
 * SessionDue}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PlannedSession {

    PlannedSession() {}

    /**
     * Obtains a session whose day of opening is set.
     *
     * @param milestone the milestone that its opening is
     * @param opensOn the day of opening
     * @return the session, on no special occasion
     */
    public static PlannedSession of(MilestoneId milestone, LocalDate opensOn) {
        return new Builder()
                .milestone(milestone)
                .year(opensOn.getYear())
                .opensOn(opensOn)
                .build();
    }

    /**
     * Obtains a session whose day of opening is not set.
     *
     * @param milestone the milestone that its opening is
     * @param year the year it is planned for
     * @param occasion which session of that year, or of the term, it is
     * @return the session
     */
    public static PlannedSession of(MilestoneId milestone, int year, SessionOccasion occasion) {
        return new Builder().milestone(milestone).year(year).occasion(occasion).build();
    }

    /** Returns the milestone that its opening is, to which {@link org.hoidong.core.calendar.Milestones} give the date. */
    public abstract MilestoneId milestone();

    /** Returns the year it counts for. */
    public abstract int year();

    /** Returns the day of opening, if it is set. */
    public abstract Optional<LocalDate> opensOn();

    /** Returns which session of its year or of the term it is, if any. */
    public abstract Optional<SessionOccasion> occasion();

    /** Returns the last day, if it is set. */
    public abstract Optional<LocalDate> closesOn();

    /**
     * Returns this session with its last day.
     *
     * @param closesOn the day of closing, that of opening or later
     * @return the session
     * @throws IllegalArgumentException if the day of opening is not set, or is later
     */
    public final PlannedSession until(LocalDate closesOn) {
        return new Builder().from(this).closesOn(closesOn).build();
    }

    /**
     * Returns this session as one of an occasion.
     *
     * @param occasion which session of its year, or of the term, it is
     * @return the session
     */
    public final PlannedSession on(SessionOccasion occasion) {
        return new Builder().from(this).occasion(occasion).build();
    }

    /** Whether it is under way: from its opening to its closing, or on the day of its opening if its closing is not set. */
    final boolean isUnderWayOn(LocalDate day) {
        return opensOn()
                .filter(opens -> !day.isBefore(opens) && !day.isAfter(closesOn().orElse(opens)))
                .isPresent();
    }

    /** Returns what it means to be due at this session. */
    final Due due() {
        return Due.at(milestone());
    }

    @Value.Check
    void check() {
        opensOn()
                .ifPresent(opens ->
                        checkArgument(opens.getYear() == year(), "opensOn (%s) must be in the year %s", opens, year()));
        closesOn()
                .ifPresent(closes -> checkArgument(
                        opensOn().filter(opens -> !closes.isBefore(opens)).isPresent(),
                        "closesOn (%s) must not be before opensOn (%s); set the day of opening first",
                        closes,
                        opensOn().map(LocalDate::toString).orElse("not set")));
    }

    /** Returns milestone, occasion, and day or year. */
    @Override
    public final String toString() {
        return milestone()
                + occasion().map(occasion -> " (" + occasion + ")").orElse("")
                + " " + opensOn().map(LocalDate::toString).orElse(String.valueOf(year()));
    }

    static final class Builder extends ImmutablePlannedSession.Builder {}
}
