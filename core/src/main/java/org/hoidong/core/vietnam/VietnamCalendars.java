package org.hoidong.core.vietnam;

import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarDay;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Provision;

/**
 * The working days of Viet Nam from 1 January 2021 to 31 December 2027 (law.md 9.2 with its supplement 1.1).
 *
 * <p>There are two calendars, because a swap of a working day with a Saturday binds State bodies only (NEW-10): {@link
 * #stateBodies} has the swapped days off and the Saturdays that are worked for them, {@link #citizens} has not. Holidays and
 * the days off in lieu of them (CAL-01 to CAL-04) are the same in both.
 *
 * <p>For example 10 working days from Thursday 24 April 2025 end on Monday 12 May 2025 for a State body, which works on
 * Saturday 26 April and not on Friday 2 May.
 *
 * <p>Each day cites the act that decided it, where the number of the act is known. In 2027 the days that wait for a decision
 * (the lunar new year, 3 May, the day next to 2 September) stand as the Labour Code would have them and are marked
 * provisional, as are working days that the decision may take instead; so is every day beyond the span. When a decision
 * comes, derive a new version with {@link WorkingCalendar#withDay} or {@link WorkingCalendar#toBuilder}.
 *
 * <p>It holds constants only and is thread-safe.
 */
public final class VietnamCalendars {

    /** The calendar of State bodies, with swapped days. */
    public static final CalendarId STATE_BODIES = CalendarId.of("vn/state-bodies");

    /** The calendar of citizens and companies, without swapped days. */
    public static final CalendarId CITIZENS = CalendarId.of("vn/citizens");

    private static final String VERSION = "2026.1";

    private static final Provision LABOUR_CODE =
            Provision.of(VietnamDocuments.LABOUR_CODE_2019, "112").clause("1");
    private static final Provision IN_LIEU =
            Provision.of(VietnamDocuments.LABOUR_CODE_2019, "111").clause("3");
    private static final Provision CULTURE_DAY_RESOLUTION = Provision.of(VietnamDocuments.RESOLUTION_28_2026_QH16);
    private static final Provision LETTER_8056 = Provision.of(VietnamDocuments.LETTER_8056_2022);
    private static final Provision LETTER_2450 = Provision.of(VietnamDocuments.LETTER_2450_2024);
    private static final Provision LETTER_8726 = Provision.of(VietnamDocuments.LETTER_8726_2024);
    private static final Provision LETTER_12729 = Provision.of(VietnamDocuments.LETTER_12729_2025);

    private static final Label NEW_YEAR = Label.of("Tết Dương lịch", "New Year's Day");
    private static final Label TET = Label.of("Tết Nguyên đán", "Lunar New Year (Tết)");
    private static final Label HUNG_KINGS = Label.of("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");
    private static final Label VICTORY = Label.of("Ngày Chiến thắng", "Reunification Day");
    private static final Label LABOUR = Label.of("Ngày Quốc tế lao động", "International Labour Day");
    private static final Label NATIONAL = Label.of("Quốc khánh", "National Day");
    private static final Label CULTURE = Label.of("Ngày Văn hóa Việt Nam", "Viet Nam Culture Day");

    private static final WorkingCalendar STATE_BODIES_CALENDAR = Days.withSwaps(Days.of(STATE_BODIES));
    private static final WorkingCalendar CITIZENS_CALENDAR = Days.of(CITIZENS).build();

    private VietnamCalendars() {}

    /** Returns the working days of State bodies, councils among them, with swapped days and made-up Saturdays. */
    public static WorkingCalendar stateBodies() {
        return STATE_BODIES_CALENDAR;
    }

    /** Returns the working days of citizens and companies, whom no swap binds. */
    public static WorkingCalendar citizens() {
        return CITIZENS_CALENDAR;
    }

    /** Writes the tables into a builder. */
    private static final class Days {

        private final WorkingCalendar.Builder calendar;

        private Days(WorkingCalendar.Builder calendar) {
            this.calendar = calendar;
        }

        static WorkingCalendar.Builder of(CalendarId id) {
            Days days = new Days(
                    WorkingCalendar.builder(id, VERSION).span(LocalDate.of(2021, 1, 1), LocalDate.of(2027, 12, 31)));
            days.addHolidays();
            days.add2027();
            return days.calendar;
        }

        private void addHolidays() {
            holiday("2021-01-01", 1, NEW_YEAR, LABOUR_CODE);
            holiday("2021-02-10", 5, TET, LABOUR_CODE);
            inLieu("2021-02-15", 2, TET, IN_LIEU);
            holiday("2021-04-21", 1, HUNG_KINGS, LABOUR_CODE);
            holiday("2021-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2021-05-01", 1, LABOUR, LABOUR_CODE);
            inLieu("2021-05-03", 1, LABOUR, IN_LIEU);
            holiday("2021-09-02", 2, NATIONAL, LABOUR_CODE);

            holiday("2022-01-01", 1, NEW_YEAR, LABOUR_CODE);
            inLieu("2022-01-03", 1, NEW_YEAR, IN_LIEU);
            holiday("2022-01-31", 5, TET, LABOUR_CODE);
            holiday("2022-04-10", 1, HUNG_KINGS, LABOUR_CODE);
            inLieu("2022-04-11", 1, HUNG_KINGS, IN_LIEU);
            holiday("2022-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2022-05-01", 1, LABOUR, LABOUR_CODE);
            inLieu("2022-05-02", 1, VICTORY, IN_LIEU);
            inLieu("2022-05-03", 1, LABOUR, IN_LIEU);
            holiday("2022-09-01", 2, NATIONAL, LABOUR_CODE);

            holiday("2023-01-01", 1, NEW_YEAR, LABOUR_CODE);
            inLieu("2023-01-02", 1, NEW_YEAR, IN_LIEU);
            holiday("2023-01-20", 5, TET, LETTER_8056);
            inLieu("2023-01-25", 2, TET, LETTER_8056);
            holiday("2023-04-29", 1, HUNG_KINGS, LABOUR_CODE);
            holiday("2023-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2023-05-01", 1, LABOUR, LABOUR_CODE);
            inLieu("2023-05-02", 1, HUNG_KINGS, IN_LIEU);
            inLieu("2023-05-03", 1, VICTORY, IN_LIEU);
            holiday("2023-09-01", 2, NATIONAL, LETTER_8056);
            inLieu("2023-09-04", 1, NATIONAL, LETTER_8056);

            holiday("2024-01-01", 1, NEW_YEAR, LABOUR_CODE);
            holiday("2024-02-08", 5, TET, LABOUR_CODE);
            inLieu("2024-02-13", 2, TET, IN_LIEU);
            holiday("2024-04-18", 1, HUNG_KINGS, LABOUR_CODE);
            holiday("2024-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2024-05-01", 1, LABOUR, LABOUR_CODE);
            holiday("2024-09-02", 2, NATIONAL, LABOUR_CODE);

            holiday("2025-01-01", 1, NEW_YEAR, LABOUR_CODE);
            holiday("2025-01-27", 5, TET, LETTER_8726);
            holiday("2025-04-07", 1, HUNG_KINGS, LABOUR_CODE);
            holiday("2025-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2025-05-01", 1, LABOUR, LABOUR_CODE);
            holiday("2025-09-01", 2, NATIONAL, LETTER_8726);

            holiday("2026-01-01", 1, NEW_YEAR, LABOUR_CODE);
            holiday("2026-02-16", 5, TET, LABOUR_CODE);
            holiday("2026-04-26", 1, HUNG_KINGS, LABOUR_CODE);
            inLieu("2026-04-27", 1, HUNG_KINGS, IN_LIEU);
            holiday("2026-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2026-05-01", 1, LABOUR, LABOUR_CODE);
            holiday("2026-09-01", 2, NATIONAL, LABOUR_CODE);
            holiday("2026-11-24", 1, CULTURE, CULTURE_DAY_RESOLUTION);
        }

        /** The year whose decisions are not known: what the Labour Code fixes, and provisionally what it leaves to them. */
        private void add2027() {
            holiday("2027-01-01", 1, NEW_YEAR, LABOUR_CODE);
            holiday("2027-02-05", 5, TET, LABOUR_CODE);
            inLieu("2027-02-10", 2, TET, IN_LIEU);
            provisional("2027-02-04", 9);
            holiday("2027-04-16", 1, HUNG_KINGS, LABOUR_CODE);
            holiday("2027-04-30", 1, VICTORY, LABOUR_CODE);
            holiday("2027-05-01", 1, LABOUR, LABOUR_CODE);
            inLieu("2027-05-03", 1, LABOUR, IN_LIEU);
            provisional("2027-05-03", 1);
            holiday("2027-09-02", 2, NATIONAL, LABOUR_CODE);
            provisional("2027-09-01", 1);
            provisional("2027-09-03", 1);
            holiday("2027-11-24", 1, CULTURE, CULTURE_DAY_RESOLUTION);
        }

        static WorkingCalendar withSwaps(WorkingCalendar.Builder calendar) {
            swap(calendar, "2024-04-29", "2024-05-04", VICTORY, LETTER_2450);
            swap(calendar, "2025-05-02", "2025-04-26", LABOUR, LETTER_8726);
            swap(calendar, "2026-01-02", "2026-01-10", NEW_YEAR, LETTER_12729);
            // Reported by the press and by the exchanges' calendars; the number of the letter is not known.
            calendar.day(CalendarDay.compensation(LocalDate.parse("2026-08-31"), swapped(NATIONAL)));
            calendar.day(CalendarDay.madeUp(LocalDate.parse("2026-08-22"), madeUp(NATIONAL)));
            return calendar.build();
        }

        private static void swap(
                WorkingCalendar.Builder calendar, String off, String worked, Label name, Provision decision) {
            calendar.compensation(LocalDate.parse(off), swapped(name), decision);
            calendar.madeUp(LocalDate.parse(worked), madeUp(name), decision);
        }

        private static Label swapped(Label name) {
            return named("Nghỉ hoán đổi dịp ", "Swapped day off: ", name);
        }

        private static Label madeUp(Label name) {
            return named("Làm bù ngày nghỉ hoán đổi dịp ", "Made-up working day: ", name);
        }

        private void holiday(String first, int days, Label name, Provision decision) {
            for (int i = 0; i < days; i++) {
                calendar.holiday(LocalDate.parse(first).plusDays(i), name, decision);
            }
        }

        private void inLieu(String first, int days, Label name, Provision decision) {
            for (int i = 0; i < days; i++) {
                calendar.compensation(
                        LocalDate.parse(first).plusDays(i), named("Nghỉ bù ", "Day off in lieu: ", name), decision);
            }
        }

        private void provisional(String first, int days) {
            for (int i = 0; i < days; i++) {
                calendar.provisional(LocalDate.parse(first).plusDays(i));
            }
        }

        private static Label named(String vietnamese, String english, Label name) {
            return Label.of(vietnamese + name.in(Language.VIETNAMESE), english + name.in(Language.ENGLISH));
        }
    }
}
