package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Language;
import org.immutables.value.Value;

/**
 * A deadline that falls on another day by another calendar, and the days that make it so.
 *
 * <p>For example ten working days from 24 April 2025 were due on 12 May; when Saturday 26 April is no longer made up, they
 * are due on 13 May, and that Saturday is the cause.
 *
 * <p>Obtained with {@link Deadlines#moved}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MovedDeadline {

    MovedDeadline() {}

    /** Returns the deadline that was given. */
    public abstract Deadline given();

    /** Returns it as counted by the earlier calendars. */
    public abstract Deadline before();

    /** Returns it as counted by the later calendars. */
    public abstract Deadline after();

    /** Returns the days that were counted before and are not now, or the other way round, and that the count met; at least one. */
    public abstract ImmutableList<ChangedDay> causes();

    /** Returns the day it was due on. */
    public final LocalDate from() {
        return before().dueOn();
    }

    /** Returns the day it is due on now. */
    public final LocalDate to() {
        return after().dueOn();
    }

    /**
     * Says in a sentence from when to when it moves, and in one more for each cause why.
     *
     * @param language the language
     * @return the lines
     */
    public final ImmutableList<String> explain(Language language) {
        return DeadlineText.lines(this, language);
    }

    /** Returns both days and the causes. */
    @Override
    public final String toString() {
        return from() + " -> " + to() + " " + causes();
    }

    static final class Builder extends ImmutableMovedDeadline.Builder {}
}
