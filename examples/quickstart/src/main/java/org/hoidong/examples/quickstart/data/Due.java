package org.hoidong.examples.quickstart.data;

import java.time.LocalDate;
import java.util.Optional;

/** When a recommendation or directive is due. */
public sealed interface Due {

    /**
     * Due on a day.
     *
     * @param on the day
     */
    record OnDay(LocalDate on) implements Due {}

    /**
     * Due within a time after it was issued.
     *
     * @param count how many
     * @param unit of what
     */
    record Within(int count, LimitUnit unit) implements Due {}

    /**
     * Due at a session.
     *
     * @param session the session's id
     * @param latestOn the latest day, needed while the session has no date
     */
    record AtSession(String session, Optional<LocalDate> latestOn) implements Due {}
}
