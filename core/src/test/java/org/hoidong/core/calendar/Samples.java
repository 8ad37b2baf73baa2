package org.hoidong.core.calendar;

import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;

/** A small calendar with one of everything, and a count that steps through days. */
final class Samples {

    static final CalendarId ID = CalendarId.of("test/council");
    static final Provision DECISION = Provision.of("Decision 1/2025", "2");
    static final Label HOLIDAY = Label.of("Ngày lễ", "Holiday");
    static final Label IN_LIEU = Label.of("Nghỉ bù ngày lễ", "Day off in lieu: Holiday");
    static final Label MADE_UP = Label.of("Làm bù", "Made-up working day");

    static final LocalDate THU_2025_04_24 = LocalDate.of(2025, 4, 24);
    static final LocalDate SAT_2025_04_26 = LocalDate.of(2025, 4, 26);
    static final LocalDate WED_2025_04_30 = LocalDate.of(2025, 4, 30);
    static final LocalDate THU_2025_05_01 = LocalDate.of(2025, 5, 1);
    static final LocalDate FRI_2025_05_02 = LocalDate.of(2025, 5, 2);
    static final LocalDate SUN_2025_05_11 = LocalDate.of(2025, 5, 11);
    static final LocalDate MON_2025_05_12 = LocalDate.of(2025, 5, 12);
    static final LocalDate TUE_2025_05_13 = LocalDate.of(2025, 5, 13);

    /** Spring 2025 as State bodies had it: Saturday 26 April made up, 30 April to 2 May off. */
    static final WorkingCalendar SPRING_2025 = WorkingCalendar.builder(ID, "1")
            .span(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))
            .madeUp(SAT_2025_04_26, MADE_UP, DECISION)
            .holiday(WED_2025_04_30, HOLIDAY, DECISION)
            .holiday(THU_2025_05_01, HOLIDAY, DECISION)
            .compensation(FRI_2025_05_02, IN_LIEU, DECISION)
            .build();

    static final Calendars CALENDARS = Calendars.of(SPRING_2025);

    private Samples() {}

    static LocalDate stepped(WorkingCalendar calendar, LocalDate date, int n) {
        LocalDate day = date;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(n > 0 ? 1 : -1);
            left -= calendar.isCounted(day) ? 1 : 0;
        }
        return day;
    }

    static int steppedBetween(WorkingCalendar calendar, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -steppedBetween(calendar, to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += calendar.isCounted(day) ? 1 : 0;
        }
        return count;
    }
}
