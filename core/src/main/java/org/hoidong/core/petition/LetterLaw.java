package org.hoidong.core.petition;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.immutables.value.Value;

/**
 * By which law a letter is handled while it runs: the rule book, what becomes of running matters when the law changes, and the calendars.
 *
 * <p>It is an argument, not a store of rules. For example denunciations that run on 1 July 2026 follow the rules of that day from then on
 * (row B-D-10): {@code LetterLaw.of(book, TransitionPolicy.of(book, DENUNCIATION, day), calendars)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterLaw {

    LetterLaw() {}

    /**
     * Obtains the law.
     *
     * @param book the rule book
     * @param policy what becomes of running matters
     * @param calendars the calendars that time limits name
     * @return the law
     */
    public static LetterLaw of(RuleBook book, TransitionPolicy policy, Calendars calendars) {
        return new Builder().book(book).policy(policy).calendars(calendars).build();
    }

    /** Returns the rule book. */
    public abstract RuleBook book();

    /** Returns what becomes of running matters when the law changes. */
    public abstract TransitionPolicy policy();

    /** Returns the calendars that time limits name. */
    public abstract Calendars calendars();

    /** Returns the bodies and what followed them, if it is to be said who carries a letter on when a body ends. */
    public abstract Optional<CouncilDirectory> directory();

    /**
     * Returns this law in a country whose bodies are known, so that what is owed for a letter is owed by whoever took the place of a body
     * that ended: after 30 June 2025 the letters of a district by a commune.
     *
     * @param directory the bodies, and what followed them
     * @return the law
     */
    public final LetterLaw in(CouncilDirectory directory) {
        return new Builder().from(this).directory(directory).build();
    }

    /**
     * Returns the rules that a letter follows on a day.
     *
     * @param letter the letter
     * @param on the day
     * @return the rules: those of its receipt, unless a rule of transition moved it
     * @throws IllegalArgumentException if the day is before the receipt
     */
    public final RulesInForce on(CitizenLetter letter, LocalDate on) {
        return policy().lawOf(book(), letter.receivedOn(), on);
    }

    static final class Builder extends ImmutableLetterLaw.Builder {}
}
