package org.hoidong.core.calendar;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons of this package, in Vietnamese and English. */
public final class CalendarMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(Deadline.IN_TIME, "Đúng hạn: hạn {due}, thực hiện {done}", "In time: due {due}, done {done}")
            .text(
                    Deadline.LATE,
                    "Chậm {daysLate} ngày: hạn {due}, thực hiện {done}",
                    "Late by {daysLate} days: due {due}, done {done}")
            .build();

    private CalendarMessages() {}

    /** Returns the texts. */
    public static Messages standard() {
        return STANDARD;
    }
}
