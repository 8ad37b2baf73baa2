package org.hoidong.core.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rule book as it stands on one date.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RulesInForce {

    private final RuleBook book;
    private final LocalDate date;

    RulesInForce(RuleBook book, LocalDate date) {
        this.book = book;
        this.date = date;
    }

    /** Returns the book. */
    public RuleBook book() {
        return book;
    }

    /** Returns the date. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the value of a key on the date.
     *
     * @param key the key
     * @param <T> the type of the value
     * @return the value
     * @throws NoRuleException if there is none, saying whether it is not yet, no longer, or the host's to give
     */
    public <T> T get(RuleKey<T> key) {
        return dated(key).value();
    }

    /**
     * Returns the value of a key on the date with its days, provision and grade.
     *
     * @param key the key
     * @param <T> the type of the value
     * @return the dated value
     * @throws NoRuleException if there is none, saying whether it is not yet, no longer, or the host's to give
     */
    public <T> Dated<T> dated(RuleKey<T> key) {
        return book.find(key, date);
    }

    /**
     * Returns the value of a key on the date, if the law has one: for rules that exist under some laws only.
     *
     * @param key the key
     * @param <T> the type of the value
     * @return the dated value, or nothing
     */
    public <T> Optional<Dated<T>> find(RuleKey<T> key) {
        return book.history(key).stream()
                .filter(dated -> dated.span().contains(date))
                .findFirst();
    }

    /** Returns the book and the date. */
    @Override
    public String toString() {
        return book + " on " + date;
    }
}
