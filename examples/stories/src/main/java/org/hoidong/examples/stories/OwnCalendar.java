package org.hoidong.examples.stories;

import static java.time.DayOfWeek.SUNDAY;
import static org.hoidong.core.basics.Language.ENGLISH;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Deadlines;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Provision;

/** A council that counts only the days it sits, an office that works on Saturdays, and a holiday decided later. */
public final class OwnCalendar {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 12, 31);
    private static final LocalDate THU_2022_08_04 = LocalDate.of(2022, 8, 4);
    private static final LocalDate SAT_2022_08_06 = LocalDate.of(2022, 8, 6);

    private OwnCalendar() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        WorkingCalendar sittings = WorkingCalendar.builder(CalendarId.of("acme/sittings"), "1", FIRST, LAST)
                .onlyCounted(sittingDays(), Label.of("Ngày họp", "sitting day"))
                .build();
        WorkingCalendar office = WorkingCalendar.builder(CalendarId.of("acme/office"), "1", FIRST, LAST)
                .weekend(SUNDAY)
                .build();
        Calendars calendars = Calendars.of(office, sittings);

        Deadline reading = TimeLimit.ofWorkingDays(2).in(sittings.id()).from(THU_2022_08_04, calendars);
        Deadline receipt = TimeLimit.ofWorkingDays(3).from(THU_2022_08_04, calendars);
        print(reading);
        print(receipt);

        Label day = Label.of("Ngày thành lập thành phố", "City Day");
        WorkingCalendar later = office.withHoliday(SAT_2022_08_06, day, Provision.of("City decision 8/2022", "1"), "2");
        Deadlines.moved(List.of(reading, receipt), calendars, calendars.with(later))
                .forEach(moved -> moved.explain(ENGLISH).forEach(System.out::println));
    }

    private static List<LocalDate> sittingDays() {
        return List.of(THU_2022_08_04, LocalDate.of(2022, 8, 9), LocalDate.of(2022, 8, 18));
    }

    private static void print(Deadline deadline) {
        deadline.calendar().ifPresent(calendar -> System.out.println("By calendar " + calendar));
        deadline.explain(ENGLISH).forEach(line -> System.out.println("  " + line));
    }
}
