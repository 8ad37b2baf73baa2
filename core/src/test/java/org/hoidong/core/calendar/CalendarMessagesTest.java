package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.Samples.CALENDARS;
import static org.hoidong.core.calendar.Samples.DECISION;
import static org.hoidong.core.calendar.Samples.FRI_2025_05_02;
import static org.hoidong.core.calendar.Samples.MON_2025_05_12;
import static org.hoidong.core.calendar.Samples.SAT_2025_04_26;
import static org.hoidong.core.calendar.Samples.SPRING_2025;
import static org.hoidong.core.calendar.Samples.SUN_2025_05_11;
import static org.hoidong.core.calendar.Samples.THU_2025_04_24;
import static org.hoidong.core.calendar.Samples.TUE_2025_05_13;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.MessagesCheck;
import org.junit.jupiter.api.Test;

class CalendarMessagesTest {

    private final Messages messages = CalendarMessages.standard();

    @Test
    void haveATextForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(messages, Deadline.class, Frequency.class, CalendarMessages.class);
    }

    @Test
    void nameOnlyFactsThatVerdictsGive() {
        MessagesCheck.everyPlaceholderIsAFact(
                messages, Deadline.on(MON_2025_05_12).judge(MON_2025_05_12));
        MessagesCheck.everyPlaceholderIsAFact(
                messages, Deadline.on(MON_2025_05_12).judge(TUE_2025_05_13));
    }

    @Test
    void nameOnlyFactsThatFrequenciesGive() {
        Frequency monthly = Frequency.atLeast(1, Frequency.Per.MONTH, DECISION);

        MessagesCheck.everyPlaceholderIsAFact(messages, monthly.judge(MON_2025_05_12, List.of()));
        MessagesCheck.everyPlaceholderIsAFact(messages, monthly.judge(MON_2025_05_12, List.of(MON_2025_05_12)));
    }

    @Test
    void leaveNoPlaceholderInAnyLine() {
        Milestones known = Milestones.none().with(MilestoneId.of("s"), SUN_2025_05_11);
        ImmutableList<Deadline> deadlines = ImmutableList.of(
                TimeLimit.ofWorkingDays(10).from(THU_2025_04_24, CALENDARS),
                TimeLimit.ofWorkingDays(10).before().from(MON_2025_05_12, CALENDARS),
                TimeLimit.ofWorkingDays(0).from(SUN_2025_05_11, CALENDARS),
                TimeLimit.ofCalendarDays(1).from(THU_2025_04_24, CALENDARS),
                TimeLimit.ofCalendarDays(5)
                        .starting(TimeLimit.Start.FIRST_COUNTED_DAY)
                        .from(FRI_2025_05_02, CALENDARS),
                TimeLimit.ofCalendarDays(7).from(THU_2025_04_24, CALENDARS),
                TimeLimit.ofMonths(1).from(THU_2025_04_24, CALENDARS),
                Due.at(MilestoneId.of("s"), MON_2025_05_12).resolve(CALENDARS, Milestones.none()),
                Due.at(MilestoneId.of("s"), MON_2025_05_12).resolve(CALENDARS, known));
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            List<String> lines = new ArrayList<>();
            deadlines.forEach(deadline -> lines.addAll(deadline.explain(language)));
            Deadlines.moved(deadlines, CALENDARS, Calendars.of(SPRING_2025.withoutSpecialDay(SAT_2025_04_26, "2")))
                    .forEach(moved -> lines.addAll(moved.explain(language)));

            assertThat(lines)
                    .allSatisfy(line -> assertThat(line)
                            .doesNotContain("{")
                            .doesNotContain("calendar/")
                            .doesNotContain("weekday/"));
        }
    }
}
