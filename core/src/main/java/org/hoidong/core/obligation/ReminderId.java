package org.hoidong.core.obligation;

import org.hoidong.core.basics.Identifier;
import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * Names one reminder of one obligation, so that a host sends nothing twice.
 *
 * <p>It does not depend on the due day: a reminder that was sent is not sent again because a holiday or a stop moved the day.
 * An extension makes a new day to remind of, and so new reminders. For example {@code
 * KN-2022-01/follow-up/implementation/1/reminder-7}, and after the second extension {@code
 * KN-2022-01/follow-up/implementation/1/extension-2/reminder-7}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class ReminderId implements Identifier {

    ReminderId() {}

    static ReminderId of(ObligationId obligation, int extensions, int daysBefore) {
        String extended = extensions == 0 ? "" : "/extension-" + extensions;
        return ImmutableReminderId.of(obligation.value() + extended + "/reminder-" + daysBefore);
    }

    @Override
    public abstract String value();

    /** Returns the identifier. */
    @Override
    public final String toString() {
        return value();
    }
}
