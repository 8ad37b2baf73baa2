package org.hoidong.core.obligation;

import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A day on which those who owe something are to be reminded that it falls due.
 *
 * <p>It is computed, not stored, and says nothing of whether anybody was reminded. For example 7 working days before
 * Wednesday 30 November 2022 is Monday 21 November 2022.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Reminder {

    Reminder() {}

    static Reminder of(ObligationId obligation, int extensions, LocalDate on, int workingDaysBefore) {
        return new Builder()
                .id(ReminderId.of(obligation, extensions, workingDaysBefore))
                .obligation(obligation)
                .on(on)
                .workingDaysBefore(workingDaysBefore)
                .build();
    }

    /** Returns the id, the same whenever it is computed again. */
    public abstract ReminderId id();

    /** Returns the obligation. */
    public abstract ObligationId obligation();

    /** Returns the day of the reminder. */
    public abstract LocalDate on();

    /** Returns how many counted (working) days before the due day it is. */
    public abstract int workingDaysBefore();

    /** Returns id and day. */
    @Override
    public final String toString() {
        return id() + " on " + on();
    }

    static final class Builder extends ImmutableReminder.Builder {}
}
