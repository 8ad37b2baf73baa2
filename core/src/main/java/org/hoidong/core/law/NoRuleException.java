package org.hoidong.core.law;

import java.time.LocalDate;

/**
 * Thrown when a rule book is asked for a rule that has no value on a date.
 *
 * <p>It says which of four things is the case: the rule begins later, it has ended, only the host can give it, or the book
 * does not know it. The message names the remedy.
 */
public final class NoRuleException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Why there is no value. */
    public enum Cause {
        /** The first value begins after the date. */
        NOT_YET,
        /** The last value ended before the date. */
        NO_LONGER,
        /** There are values before and after, none on the date. */
        BETWEEN,
        /** The law gives no confirmed value; the host must give a setting. */
        SETTING_NEEDED,
        /** The book does not know the key. */
        UNKNOWN
    }

    private final String key;
    private final LocalDate date;
    private final Cause why;

    NoRuleException(String key, LocalDate date, Cause why, String message) {
        super(message);
        this.key = key;
        this.date = date;
        this.why = why;
    }

    /** Returns the id of the key that was asked for. */
    public String key() {
        return key;
    }

    /** Returns the date it was asked for. */
    public LocalDate date() {
        return date;
    }

    /** Returns why there is no value. */
    public Cause why() {
        return why;
    }
}
