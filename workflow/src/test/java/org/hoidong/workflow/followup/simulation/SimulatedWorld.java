package org.hoidong.workflow.followup.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.FollowUpRules;

/**
 * The five years in which the simulated registers are kept: the law and its settings, the sessions as they are convened, and two
 * holidays that are decided days before they come.
 */
final class SimulatedWorld {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    /** The day on which districts end and communes take over (row B-B-30). */
    static final LocalDate SUCCESSION = LocalDate.of(2025, 7, 1);

    /** The days on which it is decided that a working day soon after is a holiday, with that day: a storm, a jubilee. */
    static final ImmutableSortedMap<LocalDate, LocalDate> HOLIDAYS = ImmutableSortedMap.of(
            LocalDate.of(2024, 9, 6), LocalDate.of(2024, 9, 10), LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 9));

    /** Sessions get their date so many days before. */
    private static final int CONVENED_BEFORE = 45;

    private static final Provision REGULATION = Provision.of("Working regulation 1/2021", "9");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The world as it is known from a day on. */
    private static final NavigableMap<LocalDate, LegalContext> KNOWN = known();

    /** Every quarter's end, and the days around the succession, the decisions on holidays and the holidays. */
    static final ImmutableSortedSet<LocalDate> CHECKED = checked();

    private SimulatedWorld() {}

    /** Returns the law, calendars and sessions as they are known on a day. */
    static LegalContext on(LocalDate day) {
        return KNOWN.floorEntry(day).getValue();
    }

    /** Returns what was known the day before, for a day on which something became known. */
    static LegalContext before(LocalDate day) {
        return KNOWN.lowerEntry(day).getValue();
    }

    static LocalDate dayOf(Instant instant) {
        return instant.atZone(HANOI).toLocalDate();
    }

    static Instant opening(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(HANOI).toInstant();
    }

    static Instant endOf(LocalDate day) {
        return day.atTime(LocalTime.MAX).atZone(HANOI).toInstant();
    }

    /** Returns the first session after a day. */
    static MilestoneId sessionAfter(LocalDate day) {
        return day.isBefore(summer(day.getYear())) ? summerSession(day.getYear()) : winterSession(day.getYear());
    }

    private static LocalDate summer(int year) {
        return LocalDate.of(year, 7, 10);
    }

    private static LocalDate winter(int year) {
        return LocalDate.of(year, 12, 8);
    }

    private static MilestoneId summerSession(int year) {
        return MilestoneId.of("ky-hop-giua-nam-" + year);
    }

    private static MilestoneId winterSession(int year) {
        return MilestoneId.of("ky-hop-cuoi-nam-" + year);
    }

    private static NavigableMap<LocalDate, LegalContext> known() {
        NavigableMap<LocalDate, LegalContext> known = new TreeMap<>();
        LegalContext context = LegalContext.builder()
                .rules(rules())
                .calendars(Calendars.of(VietnamCalendars.stateBodies(), VietnamCalendars.citizens()))
                .zone(HANOI)
                .build();
        known.put(LocalDate.MIN, context);
        for (int year = FIRST.getYear(); year <= LAST.getYear(); year++) {
            context = convened(context, summerSession(year), summer(year));
            known.put(summer(year).minusDays(CONVENED_BEFORE), context);
            for (LocalDate decided : HOLIDAYS.subMap(summer(year), winter(year)).keySet()) {
                context = withHoliday(context, HOLIDAYS.get(decided));
                known.put(decided, context);
            }
            context = convened(context, winterSession(year), winter(year));
            known.put(winter(year).minusDays(CONVENED_BEFORE), context);
        }
        return known;
    }

    private static LegalContext withHoliday(LegalContext context, LocalDate holiday) {
        WorkingCalendar calendar = context.calendars()
                .defaultCalendar()
                .withHoliday(holiday, Label.of("Ngày nghỉ bổ sung", "Added holiday"), "with-" + holiday);
        return context.toBuilder().calendars(context.calendars().with(calendar)).build();
    }

    private static LegalContext convened(LegalContext context, MilestoneId session, LocalDate on) {
        Milestones milestones = context.milestones().with(session, on);
        return context.toBuilder().milestones(milestones).build();
    }

    private static RuleBook rules() {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook.Builder rules = FollowUpRules.declareSettings(
                VietnamRules.standard(), "council", "1", Provision.of("Law 87/2015/QH13", "1"));
        rules.put(FollowUpRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), always, REGULATION));
        rules.put(FollowUpRules.EXTENSIONS_AT_MOST, Dated.setting(2, always, REGULATION));
        FollowUpRules.timeLimits().forEach(key -> rules.put(key, Dated.setting(limit(key), always, REGULATION)));
        return rules.build();
    }

    private static TimeLimit limit(RuleKey<TimeLimit> key) {
        if (key.equals(FollowUpRules.EXPLANATION_WITHIN)) {
            return TimeLimit.ofCalendarDays(15);
        }
        return key.equals(FollowUpRules.EXPLANATION_COMPLEX_WITHIN)
                ? TimeLimit.ofCalendarDays(30)
                : TimeLimit.ofWorkingDays(10);
    }

    private static ImmutableSortedSet<LocalDate> checked() {
        ImmutableSortedSet.Builder<LocalDate> checked = ImmutableSortedSet.naturalOrder();
        for (LocalDate quarter = FIRST.withDayOfMonth(1).plusMonths(3);
                !quarter.isAfter(LAST.plusDays(1));
                quarter = quarter.plusMonths(3)) {
            checked.add(quarter.minusDays(1));
        }
        Stream.of(Stream.of(SUCCESSION), HOLIDAYS.keySet().stream(), HOLIDAYS.values().stream())
                .flatMap(days -> days)
                .forEach(day -> checked.add(day.minusDays(1), day, day.plusDays(1)));
        return checked.build();
    }
}
