package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * At which session something is due: the nearest one, or that of an occasion in the year of an event, before or after it
 * (kỳ họp gần nhất, kỳ họp giữa năm của năm trước).
 *
 * <p>It is a rule like {@link org.hoidong.core.calendar.FixedDay}, but names a session instead of a day: with a council's
 * plan of sessions it gives a {@link Due}. For example {@code SessionDue.of(basis, midYear).earlier(1)} for the programme
 * of 2023 is the mid-year session of 2022, and {@code SessionDue.nearest(basis)} for something done on 20 July 2022 is the
 * first session that opens on that day or later.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SessionDue {

    private static final int LARGEST_OFFSET = 100;

    SessionDue() {}

    /**
     * Obtains the nearest session.
     *
     * @param basis the provision
     * @return the rule
     */
    public static SessionDue nearest(Provision basis) {
        return new Builder().basis(basis).build();
    }

    /**
     * Obtains the session of an occasion in the year of the event.
     *
     * @param basis the provision
     * @param occasion which session of the year
     * @return the rule
     */
    public static SessionDue of(Provision basis, SessionOccasion occasion) {
        return new Builder().basis(basis).occasion(occasion).build();
    }

    /** Returns which session of the year; nothing for the nearest session. */
    public abstract Optional<SessionOccasion> occasion();

    /** Returns how many years later than the event, negative if earlier; 0 unless set. */
    @Value.Default
    public int years() {
        return 0;
    }

    /** Returns the provision that sets it. */
    public abstract Provision basis();

    /**
     * Returns this rule for an earlier year.
     *
     * @param years how many years before that of the event, 0 to 100
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range, or this is the nearest session
     */
    public final SessionDue earlier(int years) {
        return new Builder().from(this).years(-checkedYears(years)).build();
    }

    /**
     * Returns this rule for a later year.
     *
     * @param years how many years after that of the event, 0 to 100
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range, or this is the nearest session
     */
    public final SessionDue later(int years) {
        return new Builder().from(this).years(checkedYears(years)).build();
    }

    private static int checkedYears(int years) {
        checkArgument(
                years >= 0 && years <= LARGEST_OFFSET,
                "years (%s) must be between 0 and %s; earlier and later give the direction",
                years,
                LARGEST_OFFSET);
        return years;
    }

    /**
     * Finds the session in a plan.
     *
     * @param event the day of the event, or any day of the year that a yearly programme is for
     * @param plan the sessions of the council, in any order
     * @return due at that session, with the provision
     * @throws IllegalArgumentException if the plan does not hold it, or holds two
     */
    public final Due from(LocalDate event, List<PlannedSession> plan) {
        return find(event, plan)
                .orElseThrow(() -> new IllegalArgumentException(
                        occasion().isPresent() ? mustHoldOne(event, plan, 0) : mustHoldNext(event, plan)))
                .due()
                .by(basis());
    }

    /**
     * Looks for the session in a plan.
     *
     * @param event the day of the event, or any day of the year that a yearly programme is for
     * @param plan the sessions of the council, in any order
     * @return the session, or nothing if the plan does not hold it
     * @throws IllegalArgumentException if the plan holds two
     */
    public final Optional<PlannedSession> find(LocalDate event, List<PlannedSession> plan) {
        return occasion().isPresent() ? ofOccasion(event, plan) : nearest(event, plan);
    }

    private Optional<PlannedSession> ofOccasion(LocalDate event, List<PlannedSession> plan) {
        int year = event.getYear() + years();
        List<PlannedSession> found = plan.stream()
                .filter(session -> session.year() == year && session.occasion().equals(occasion()))
                .toList();
        checkArgument(found.size() <= 1, "%s", mustHoldOne(event, plan, found.size()));
        return found.stream().findFirst();
    }

    private String mustHoldOne(LocalDate event, List<PlannedSession> plan, int found) {
        return "plan (" + plan + ") must hold one session " + occasion().orElseThrow() + " of "
                + (event.getYear() + years()) + ", but holds " + found
                + "; add it, with or without its day of opening";
    }

    private static Optional<PlannedSession> nearest(LocalDate event, List<PlannedSession> plan) {
        return plan.stream()
                .filter(session -> session.opensOn()
                        .filter(opens -> !opens.isBefore(event))
                        .isPresent())
                .min(Comparator.comparing(session -> session.opensOn().orElseThrow()));
    }

    private static String mustHoldNext(LocalDate event, List<PlannedSession> plan) {
        return "plan (" + plan + ") must hold a session that opens on " + event
                + " or later; add it with its day of opening";
    }

    @Value.Check
    void check() {
        checkArgument(years() == 0 || occasion().isPresent(), "years (%s) must be 0 for the nearest session", years());
    }

    /** Returns for example {@code nearest session}, or {@code mid-year session, years later: -1}. */
    @Override
    public final String toString() {
        return occasion()
                .map(occasion -> occasion + " session, years later: " + years())
                .orElse("nearest session");
    }

    static final class Builder extends ImmutableSessionDue.Builder {}
}
