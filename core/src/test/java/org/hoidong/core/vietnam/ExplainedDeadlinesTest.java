package org.hoidong.core.vietnam;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.CalendarMessages;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.DeadlineStep;
import org.hoidong.core.calendar.Deadlines;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.TimeLimit.Rolling;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.junit.jupiter.api.Test;

/** Deadlines that meet every kind of step, explained in both languages as a person has read them line by line. */
class ExplainedDeadlinesTest {

    private static final WorkingCalendar STATE = VietnamCalendars.stateBodies();
    private static final Calendars CALENDARS = Calendars.of(STATE);
    private static final MilestoneId SESSION = MilestoneId.of("ky-hop-6");
    private static final Milestones NOT_CONVENED = Milestones.builder()
            .putLabel(SESSION, Label.of("Kỳ họp thứ sáu", "The sixth session"))
            .build();
    private static final Milestones CONVENED = NOT_CONVENED.with(SESSION, day("2023-07-10"));
    private static final Provision REGULATION =
            Provision.of("Quy chế 3/2022", "7").clause("2");
    private static final Messages TEXTS = CalendarMessages.standard()
            .with(Messages.builder()
                    .name("thuong-truc", Label.of("Thường trực HĐND", "the Standing Committee"))
                    .name("vn/state-bodies", Label.of("cơ quan nhà nước", "of State bodies"))
                    .build());

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static ClockEntry stop(String on) {
        return ClockEntry.stop(day(on), "thuong-truc", "chờ ý kiến Sở Tài chính")
                .by(REGULATION);
    }

    private static Map<String, Deadline> deadlines() {
        RunningTime tenDays = RunningTime.of(
                TimeLimit.ofWorkingDays(10).by(Provision.of(VietnamDocuments.LAW_87_2015_QH13, "60")),
                day("2022-07-04"));
        RunningTime stopped = tenDays.with(stop("2022-07-07"));
        RunningTime changed = stopped.with(ClockEntry.resume(day("2022-07-12"), "thuong-truc", "đã có ý kiến"))
                .with(ClockEntry.extend(
                        day("2022-07-20"), TimeLimit.ofCalendarDays(9), "thuong-truc", "vụ việc phức tạp"));
        WorkingCalendar sittings = WorkingCalendar.builder(CalendarId.of("hdnd/sittings"), "1")
                .span(day("2022-07-01"), day("2022-07-31"))
                .onlyCounted(
                        List.of(day("2022-07-12"), day("2022-07-13"), day("2022-07-21")),
                        Label.of("ngày họp", "sitting day"))
                .build();
        Due report = Due.on(day("2023-07-31"));

        Map<String, Deadline> deadlines = new LinkedHashMap<>();
        deadlines.put(
                "10 working days over a made-up Saturday, two holidays and a swapped day off",
                TimeLimit.ofWorkingDays(10).from(day("2025-04-24"), CALENDARS));
        deadlines.put(
                "3 days that end in the Lunar New Year",
                TimeLimit.ofCalendarDays(3).from(day("2022-01-28"), CALENDARS));
        deadlines.put(
                "5 days before, which fall on a holiday",
                TimeLimit.ofCalendarDays(5).before().from(day("2022-05-06"), CALENDARS));
        deadlines.put("a month from a 31st", TimeLimit.ofMonths(1).from(day("2022-01-31"), CALENDARS));
        deadlines.put(
                "the 31st of the month after, which has none",
                FixedDay.ofMonth(31).later(1).rolling(Rolling.NEXT).from(day("2026-01-15"), CALENDARS));
        deadlines.put(
                "by 1 March of the year before",
                FixedDay.ofYear(Month.MARCH, 1).earlier(1).from(day("2026-07-08"), CALENDARS));
        deadlines.put("a clock stopped, resumed and extended", changed.deadline(day("2022-08-01"), CALENDARS));
        deadlines.put("a clock that stands still", stopped.deadline(day("2022-07-08"), CALENDARS));
        deadlines.put(
                "a limit counted anew",
                tenDays.with(ClockEntry.restart(day("2022-08-30"), "thuong-truc", "hồ sơ chưa đủ"))
                        .deadline(day("2022-08-30"), CALENDARS));
        deadlines.put(
                "at a session without a date",
                Due.at(SESSION, day("2023-07-31")).resolve(CALENDARS, NOT_CONVENED));
        deadlines.put(
                "at a session with a date", Due.at(SESSION, day("2023-07-31")).resolve(CALENDARS, CONVENED));
        deadlines.put(
                "at the session, but within 30 days",
                Due.earliestOf(Due.at(SESSION), Due.within(TimeLimit.ofCalendarDays(30), day("2023-06-05")))
                        .resolve(CALENDARS, NOT_CONVENED));
        deadlines.put(
                "on a date or at the session, whichever is later",
                Due.latestOf(report, Due.at(SESSION)).resolve(CALENDARS, CONVENED));
        deadlines.put(
                "5 working days over days that are not decided",
                TimeLimit.ofWorkingDays(5).from(day("2027-02-03"), CALENDARS));
        deadlines.put(
                "2 working days beyond the published calendar",
                TimeLimit.ofWorkingDays(2).from(day("2027-12-30"), CALENDARS));
        deadlines.put(
                "3 sitting days of a council",
                TimeLimit.ofWorkingDays(3).from(day("2022-07-11"), Calendars.of(sittings)));
        return deadlines;
    }

    private static String explained() {
        StringBuilder text = new StringBuilder();
        deadlines().forEach((title, deadline) -> {
            text.append("# ").append(title).append('\n');
            append(text, deadline.explain(Language.VIETNAMESE, TEXTS));
            append(text, deadline.explain(Language.ENGLISH, TEXTS));
        });
        WorkingCalendar later = STATE.withHoliday(
                day("2025-05-05"),
                Label.of("Ngày nghỉ mới", "New holiday"),
                Provision.of("Quyết định 9/2025", "1"),
                "2");
        Deadline moved = TimeLimit.ofWorkingDays(10).from(day("2025-04-24"), CALENDARS);
        text.append("# a deadline that a holiday moves\n");
        Deadlines.moved(ImmutableList.of(moved), CALENDARS, Calendars.of(later)).forEach(it -> {
            append(text, it.explain(Language.VIETNAMESE));
            append(text, it.explain(Language.ENGLISH));
        });
        return text.toString();
    }

    private static void append(StringBuilder text, List<String> lines) {
        lines.forEach(line -> text.append("  ").append(line).append('\n'));
        text.append('\n');
    }

    @Test
    void readAsAPersonHasReadThem() throws IOException {
        String golden = Resources.toString(Resources.getResource(ExplainedDeadlinesTest.class, "deadlines.txt"), UTF_8);

        assertThat(explained().lines()).containsExactlyElementsOf(golden.lines().toList());
    }

    /** A golden file that leaves out a kind of step would say nothing of its text. */
    @Test
    void meetEveryKindOfStep() {
        List<DeadlineStep.What> met = new ArrayList<>();
        deadlines().values().forEach(deadline -> deadline.explanation().forEach(step -> met.add(step.what())));

        assertThat(ImmutableSet.copyOf(met)).containsExactlyInAnyOrder(DeadlineStep.What.values());
    }

    /** As many lines in either language, and one of each for what the other has. */
    @Test
    void sayTheSameInBothLanguages() {
        assertThat(deadlines().values())
                .allSatisfy(deadline -> assertThat(deadline.explain(Language.VIETNAMESE, TEXTS))
                        .hasSameSizeAs(deadline.explain(Language.ENGLISH, TEXTS)));
        assertThat(explained()).doesNotContain("{").doesNotContain("calendar/");
    }
}
