package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of when office holders are rated: once a term, at one session of one year of it.
 *
 * <p>The years of a term are calendar years, the year in which it begins being the first: the third year of a term that begins on
 * 29 June 2021 is 2023. It does not say who is rated.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RatingFrequency {

    /** It is the time. Facts: {@code year}, {@code session}, {@code ratingYear}, {@code ratingSession}. */
    public static final ReasonCode DUE = ReasonCode.of("voting/rating-due");

    /** It is not the time. Facts: {@code year}, {@code session}, {@code ratingYear}, {@code ratingSession}. */
    public static final ReasonCode NOT_DUE = ReasonCode.of("voting/rating-not-due");

    /** Remedy: rate at that session. Facts: {@code ratingYear}, {@code ratingSession}. */
    public static final ReasonCode RATE_THEN = ReasonCode.of("voting/rate-at-session");

    RatingFrequency() {}

    /**
     * Obtains a rule.
     *
     * @param yearOfTerm the year of the term, 1 or more
     * @param session the session of that year
     * @param basis the provision
     * @return the rule
     * @throws IllegalArgumentException if the year is less than 1
     */
    public static RatingFrequency of(int yearOfTerm, SessionOfYear session, Provision basis) {
        return new Builder()
                .yearOfTerm(yearOfTerm)
                .session(session)
                .basis(basis)
                .build();
    }

    /** Returns the year of the term. */
    public abstract int yearOfTerm();

    /** Returns the session of that year. */
    public abstract SessionOfYear session();

    /** Returns the provision. */
    public abstract Provision basis();

    /**
     * Says whether a session is the one at which office holders are rated.
     *
     * @param term the term
     * @param opens the day on which the session opens, within the term
     * @param which which regular session of the year it is
     * @return {@link #DUE}, or {@link #NOT_DUE} with the remedy {@link #RATE_THEN}
     * @throws IllegalArgumentException if the day is outside the term
     */
    public final Verdict judge(CouncilTerm term, LocalDate opens, SessionOfYear which) {
        checkArgument(term.span().contains(opens), "opens (%s) must be a day of term %s", opens, term);
        int ratingYear = term.span().startInclusive().getYear() + yearOfTerm() - 1;
        boolean due = opens.getYear() == ratingYear && which == session();
        Reason.Builder reason = Reason.builder(due ? DUE : NOT_DUE)
                .basis(basis())
                .fact("year", opens.getYear())
                .fact("session", which.id())
                .fact("ratingYear", ratingYear)
                .fact("ratingSession", session().id());
        if (!due) {
            reason.remedy(Remedy.builder(RATE_THEN)
                    .fact("ratingYear", ratingYear)
                    .fact("ratingSession", session().id())
                    .build());
        }
        return Verdict.of(due, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(yearOfTerm() >= 1, "yearOfTerm (%s) must be 1 or more", yearOfTerm());
    }

    static final class Builder extends ImmutableRatingFrequency.Builder {}
}
