package org.hoidong.core.law;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule book as it stands on one date, or for one matter.
 *
 * <p>Asked of a book, every key is answered by the law of one date. Asked of a {@link TransitionPolicy}, the law of a running
 * matter may be that of a later date in some fields of law: {@link #dateOf} tells.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RulesInForce {

    private final RuleBook book;
    private final LocalDate date;
    private final ImmutableMap<FieldOfLaw, LocalDate> moved;

    RulesInForce(RuleBook book, LocalDate date, ImmutableMap<FieldOfLaw, LocalDate> moved) {
        this.book = book;
        this.date = date;
        this.moved = moved;
    }

    /** Returns the book. */
    public RuleBook book() {
        return book;
    }

    /** Returns the date whose law is asked, unless a field of law has a date of its own. */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the date whose law is asked in a field.
     *
     * @param field the field of law
     * @return the date
     */
    public LocalDate dateOf(FieldOfLaw field) {
        return Objects.requireNonNullElse(moved.get(field), date);
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
        return book.find(key, dateOf(key.field()));
    }

    /**
     * Returns the value of a key on the date, if the law has one: for rules that exist under some laws only.
     *
     * @param key the key
     * @param <T> the type of the value
     * @return the dated value, or nothing
     */
    public <T> Optional<Dated<T>> find(RuleKey<T> key) {
        LocalDate asked = dateOf(key.field());
        return book.history(key).stream()
                .filter(dated -> dated.span().contains(asked))
                .findFirst();
    }

    /** Returns the book and the date, with the fields that have another. */
    @Override
    public String toString() {
        return book + " on " + date + (moved.isEmpty() ? "" : " " + moved);
    }
}
