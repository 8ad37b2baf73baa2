package org.hoidong.core.calendar;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.ReasonCode;

/**
 * The texts of deadlines: verdicts on them, and the lines that explain them.
 *
 * <p>A host changes a line by laying its own text for the code over {@link #standard()}. The facts of a line are {@code
 * weekday}, {@code on}, and, for several days in one line, {@code weekdayTo} and {@code to}; {@code number} and {@code
 * numberTo} where days are counted; {@code name} where the day has one; {@code limit} and {@code milestone} where said so.
 */
public final class CalendarMessages {

    /** The day counted from. Further fact: limit. */
    public static final ReasonCode ANCHOR = ReasonCode.of("calendar/line-anchor");

    /** One counted day. Further fact: number. */
    public static final ReasonCode COUNTED = ReasonCode.of("calendar/line-counted");

    /** The day whose month or year a fixed day is of. Further fact: limit. */
    public static final ReasonCode FIXED_ANCHOR = ReasonCode.of("calendar/line-fixed-anchor");

    /** Several counted days. Further facts: number, numberTo. */
    public static final ReasonCode COUNTED_RUN = ReasonCode.of("calendar/line-counted-run");

    /** A counted day that is made up. Further facts: number, name. */
    public static final ReasonCode COUNTED_MADE_UP = ReasonCode.of("calendar/line-counted-made-up");

    /** Several counted days that are made up, or that alone the calendar counts. Further facts: number, numberTo, name. */
    public static final ReasonCode COUNTED_MADE_UP_RUN = ReasonCode.of("calendar/line-counted-made-up-run");

    /** One day that is not counted. Further fact: name. */
    public static final ReasonCode SKIPPED = ReasonCode.of("calendar/line-skipped");

    /** Several days that are not counted. Further fact: name. */
    public static final ReasonCode SKIPPED_RUN = ReasonCode.of("calendar/line-skipped-run");

    /** One day that is not counted because the clock stood still. Further facts: actor, reason. */
    public static final ReasonCode SUSPENDED = ReasonCode.of("calendar/line-suspended");

    /** Several days that are not counted because the clock stood still. Further facts: actor, reason. */
    public static final ReasonCode SUSPENDED_RUN = ReasonCode.of("calendar/line-suspended-run");

    /** The day an extension is counted from. Further facts: limit, actor, reason. */
    public static final ReasonCode EXTENDED = ReasonCode.of("calendar/line-extended");

    /** The day the limit is counted from anew. Further facts: limit, actor, reason. */
    public static final ReasonCode RESTARTED = ReasonCode.of("calendar/line-restarted");

    /** A month that does not have the day. Further facts: number (the day), month. */
    public static final ReasonCode NO_SUCH_DAY = ReasonCode.of("calendar/line-no-such-day");

    /** The corresponding day after months or years. Further fact: limit. */
    public static final ReasonCode CORRESPONDING = ReasonCode.of("calendar/line-corresponding");

    /** A day of the month or year that was fixed. Further fact: limit. */
    public static final ReasonCode FIXED_DAY = ReasonCode.of("calendar/line-fixed-day");

    /** One day off that the deadline rolls past, to a later day. Further fact: name. */
    public static final ReasonCode ROLLED = ReasonCode.of("calendar/line-rolled");

    /** Several days off that the deadline rolls past, to a later day. Further fact: name. */
    public static final ReasonCode ROLLED_RUN = ReasonCode.of("calendar/line-rolled-run");

    /** One day off that the deadline rolls past, to an earlier day. Further fact: name. */
    public static final ReasonCode ROLLED_BACK = ReasonCode.of("calendar/line-rolled-back");

    /** Several days off that the deadline rolls past, to an earlier day. Further fact: name. */
    public static final ReasonCode ROLLED_BACK_RUN = ReasonCode.of("calendar/line-rolled-back-run");

    /** The day of the milestone. Further fact: milestone. */
    public static final ReasonCode MILESTONE = ReasonCode.of("calendar/line-milestone");

    /** The milestone has no date. Further fact: milestone. */
    public static final ReasonCode MILESTONE_NOT_SET = ReasonCode.of("calendar/line-milestone-not-set");

    /** The latest day. */
    public static final ReasonCode LATEST = ReasonCode.of("calendar/line-latest");

    /** The due day. */
    public static final ReasonCode DUE = ReasonCode.of("calendar/line-due");

    /** The due day of one of several deadlines. Further facts: number (which), of (how many). */
    public static final ReasonCode PART_DUE = ReasonCode.of("calendar/line-part-due");

    /** The due day of the earliest of several deadlines. Further fact: number (of deadlines). */
    public static final ReasonCode EARLIEST_DUE = ReasonCode.of("calendar/line-earliest-due");

    /** The due day of the latest of several deadlines. Further fact: number (of deadlines). */
    public static final ReasonCode LATEST_DUE = ReasonCode.of("calendar/line-latest-due");

    /** A weekly day off, as {@code name} of a day that has no other. */
    public static final ReasonCode WEEKLY_DAY_OFF = ReasonCode.of("calendar/line-weekly-day-off");

    /** An ordinary day, as {@code name} of a day that has no other. */
    public static final ReasonCode ORDINARY_DAY = ReasonCode.of("calendar/line-ordinary-day");

    /** A day that the calendar does not count, as {@code name} of one that has no other, where no day of the week is counted. */
    public static final ReasonCode NO_DAY_OF_IT = ReasonCode.of("calendar/line-no-day-of-it");

    /** What is added to a line on days that may still be decided otherwise. */
    public static final ReasonCode NOT_DECIDED = ReasonCode.of("calendar/line-not-decided");

    /** What is added to a line on days beyond the published span of the calendar. */
    public static final ReasonCode NOT_PUBLISHED = ReasonCode.of("calendar/line-not-published");

    /** The due day is provisional. Facts: calendar, version. */
    public static final ReasonCode PROVISIONAL = ReasonCode.of("calendar/line-provisional");

    /** The due day is provisional because the clock stands still. Fact: on (as of). */
    public static final ReasonCode STANDS_STILL = ReasonCode.of("calendar/line-stands-still");

    /** A deadline that moves. Facts: weekday, on, weekdayTo, to. */
    public static final ReasonCode MOVED = ReasonCode.of("calendar/line-moved");

    /** A day that moves it. Facts: weekday, on, name (before), nameTo (now). */
    public static final ReasonCode MOVED_BY = ReasonCode.of("calendar/line-moved-by");

    private static final Messages STANDARD = Messages.builder()
            .text(
                    Frequency.OFTEN_ENOUGH,
                    "{times} lần từ ngày {from} đến ngày {until}, đủ số lần tối thiểu ({needed})",
                    "From {from} to {until}, times: {times}; needed: {needed}, so it is often enough")
            .text(
                    Frequency.NOT_OFTEN_ENOUGH,
                    "{times} lần từ ngày {from} đến ngày {until}, chưa đủ số lần tối thiểu ({needed})",
                    "From {from} to {until}, times: {times}; needed: {needed}, so it is not often enough")
            .text(
                    Frequency.REPEAT,
                    "Thực hiện thêm {missing} lần, chậm nhất ngày {until}",
                    "Do it by {until}, times still missing: {missing}")
            .text(
                    Deadline.IN_TIME,
                    "Đúng hạn: hoàn thành ngày {done}, thời hạn đến hết ngày {due}",
                    "In time: done on {done}, due on {due}")
            .text(
                    Deadline.LATE,
                    "Quá hạn {daysLate} ngày: hoàn thành ngày {done}, thời hạn đến hết ngày {due}",
                    "Late (days: {daysLate}): done on {done}, due on {due}")
            .text(
                    RunningTime.HAS_EFFECT,
                    "Có hiệu lực từ ngày {on}; cho đến lúc đó ngày hết hạn là {due}",
                    "It has effect from {on}; until then the due day is {due}")
            .text(
                    RunningTime.AFTER_DUE,
                    "Không có hiệu lực: ngày {on} đã sau ngày hết hạn {due}",
                    "It has no effect: {on} is after the due day {due}")
            .text(
                    RunningTime.TOO_MANY,
                    "Không có hiệu lực: đã có {number} lần, chỉ được phép nhiều nhất {most} lần",
                    "It has no effect: there have been {number} already, and at most {most} are allowed")
            .text(
                    RunningTime.TOO_LONG,
                    "Kéo dài quá mức: đến ngày {until}, muộn nhất là ngày {latest}",
                    "It is too long: to {until}, where {latest} is the latest")
            .text(
                    RunningTime.RESTART_INSTEAD,
                    "Nếu được phép, cho tính lại thời hạn từ đầu",
                    "Where that is allowed, restart the limit")
            .text(
                    RunningTime.EXTEND_LESS,
                    "Gia hạn ngắn hơn, đến hết ngày {latest} là muộn nhất",
                    "Extend by less, to {latest} at the latest")
            .text(
                    FIXED_ANCHOR,
                    "{weekday}, {on}: ngày của sự kiện (hạn: {limit})",
                    "{weekday} {on}: the day of the event (due on {limit})")
            .text(
                    COUNTED_MADE_UP_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: ngày thứ {number} đến ngày thứ {numberTo}; {name}",
                    "{weekday} {on} to {weekdayTo} {to}: days {number} to {numberTo}; {name}")
            .text(NO_SUCH_DAY, "Tháng {month} không có ngày {number}", "{month} has no day {number}")
            .text(
                    ANCHOR,
                    "{weekday}, {on}: mốc tính thời hạn ({limit})",
                    "{weekday} {on}: the day it is counted from ({limit})")
            .text(COUNTED, "{weekday}, {on}: ngày thứ {number}", "{weekday} {on}: day {number}")
            .text(
                    COUNTED_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: ngày thứ {number} đến ngày thứ {numberTo}",
                    "{weekday} {on} to {weekdayTo} {to}: days {number} to {numberTo}")
            .text(COUNTED_MADE_UP, "{weekday}, {on}: ngày thứ {number}; {name}", "{weekday} {on}: day {number}; {name}")
            .text(SKIPPED, "{weekday}, {on}: không tính; {name}", "{weekday} {on}: not counted; {name}")
            .text(
                    SKIPPED_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: không tính; {name}",
                    "{weekday} {on} to {weekdayTo} {to}: not counted; {name}")
            .text(
                    SUSPENDED,
                    "{weekday}, {on}: không tính; {actor} tạm dừng: {reason}",
                    "{weekday} {on}: not counted; stopped by {actor}: {reason}")
            .text(
                    SUSPENDED_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: không tính; {actor} tạm dừng: {reason}",
                    "{weekday} {on} to {weekdayTo} {to}: not counted; stopped by {actor}: {reason}")
            .text(
                    EXTENDED,
                    "{weekday}, {on}: {actor} gia hạn thêm {limit}, tính từ ngày này: {reason}",
                    "{weekday} {on}: {actor} extends it from here by {limit}: {reason}")
            .text(
                    RESTARTED,
                    "{weekday}, {on}: {actor} cho tính lại thời hạn từ ngày này ({limit}): {reason}",
                    "{weekday} {on}: {actor} restarts it from here ({limit}): {reason}")
            .text(
                    CORRESPONDING,
                    "{weekday}, {on}: ngày tương ứng kết thúc thời hạn {limit}",
                    "{weekday} {on}: the day that ends {limit}")
            .text(FIXED_DAY, "{weekday}, {on}: {limit}", "{weekday} {on}: {limit}")
            .text(
                    ROLLED,
                    "{weekday}, {on}: ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo; {name}",
                    "{weekday} {on}: day off, the due day moves to the next working day; {name}")
            .text(
                    ROLLED_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: ngày nghỉ, hạn chuyển sang ngày làm việc tiếp theo;"
                            + " {name}",
                    "{weekday} {on} to {weekdayTo} {to}: days off, the due day moves to the next working day; {name}")
            .text(
                    ROLLED_BACK,
                    "{weekday}, {on}: ngày nghỉ, hạn chuyển về ngày làm việc trước đó; {name}",
                    "{weekday} {on}: day off, the due day moves to the working day before; {name}")
            .text(
                    ROLLED_BACK_RUN,
                    "{weekday}, {on} đến {weekdayTo}, {to}: ngày nghỉ, hạn chuyển về ngày làm việc trước đó; {name}",
                    "{weekday} {on} to {weekdayTo} {to}: days off, the due day moves to the working day before;"
                            + " {name}")
            .text(MILESTONE, "{weekday}, {on}: {milestone}", "{weekday} {on}: {milestone}")
            .text(
                    MILESTONE_NOT_SET,
                    "{milestone} chưa ấn định ngày; áp dụng ngày muộn nhất",
                    "{milestone} has no date yet; the latest day holds")
            .text(LATEST, "{weekday}, {on}: muộn nhất", "{weekday} {on}: at the latest")
            .text(DUE, "{weekday}, {on}: hết hạn vào cuối ngày", "{weekday} {on}: due, to the end of the day")
            .text(
                    PART_DUE,
                    "{weekday}, {on}: hết thời hạn thứ {number} trong {of} thời hạn",
                    "{weekday} {on}: deadline {number} of {of} ends")
            .text(
                    EARLIEST_DUE,
                    "{weekday}, {on}: hết hạn vào cuối ngày, theo thời hạn sớm nhất trong {number} thời hạn",
                    "{weekday} {on}: due, to the end of the day, as the earliest of {number} deadlines")
            .text(
                    LATEST_DUE,
                    "{weekday}, {on}: hết hạn vào cuối ngày, theo thời hạn muộn nhất trong {number} thời hạn",
                    "{weekday} {on}: due, to the end of the day, as the latest of {number} deadlines")
            .text(WEEKLY_DAY_OFF, "ngày nghỉ hằng tuần", "weekly day off")
            .text(ORDINARY_DAY, "ngày làm việc", "working day")
            .text(NO_DAY_OF_IT, "không có trong lịch", "not in the calendar")
            .text(NOT_DECIDED, "; chưa có quyết định chính thức", "; not decided yet")
            .text(NOT_PUBLISHED, "; lịch chưa công bố đến ngày này", "; beyond the published calendar")
            .text(
                    PROVISIONAL,
                    "Ngày hết hạn là tạm tính: theo lịch {calendar}, phiên bản {version}, còn có ngày chưa được quyết"
                            + " định hoặc chưa công bố",
                    "The due day is provisional: by calendar {calendar}, version {version}, it depends on days that are"
                            + " not decided or not published yet")
            .text(
                    STANDS_STILL,
                    "Ngày hết hạn là tạm tính: đến hết ngày {on} thời hạn vẫn đang tạm dừng",
                    "The due day is provisional: the clock was not resumed by the end of {on}")
            .text(
                    MOVED,
                    "Thời hạn chuyển từ {weekday}, {on} sang {weekdayTo}, {to}",
                    "The deadline moves from {weekday} {on} to {weekdayTo} {to}")
            .text(
                    MOVED_BY,
                    "{weekday}, {on}: trước là {name}, nay là {nameTo}",
                    "{weekday} {on}: {name} before, {nameTo} now")
            .name(weekday(DayOfWeek.MONDAY), Label.of("Thứ Hai", "Monday"))
            .name(weekday(DayOfWeek.TUESDAY), Label.of("Thứ Ba", "Tuesday"))
            .name(weekday(DayOfWeek.WEDNESDAY), Label.of("Thứ Tư", "Wednesday"))
            .name(weekday(DayOfWeek.THURSDAY), Label.of("Thứ Năm", "Thursday"))
            .name(weekday(DayOfWeek.FRIDAY), Label.of("Thứ Sáu", "Friday"))
            .name(weekday(DayOfWeek.SATURDAY), Label.of("Thứ Bảy", "Saturday"))
            .name(weekday(DayOfWeek.SUNDAY), Label.of("Chủ nhật", "Sunday"))
            .build();

    private CalendarMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    /** Returns the id under which the name of a day of the week is registered. */
    static String weekday(DayOfWeek day) {
        return "weekday/" + day.getValue();
    }

    static String month(YearMonth month, Language language) {
        return language.equals(Language.VIETNAMESE)
                ? month.getMonthValue() + "/" + month.getYear()
                : month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    static String limit(TimeLimit limit, Language language) {
        boolean one = limit.amount() == 1;
        boolean before = limit.direction() == TimeLimit.Direction.BEFORE;
        Label unit = switch (limit.unit()) {
            case COUNTED_DAYS -> Label.of("ngày làm việc", one ? "working day" : "working days");
            case CALENDAR_DAYS -> Label.of("ngày", one ? "day" : "days");
            case MONTHS -> Label.of("tháng", one ? "month" : "months");
            case YEARS -> Label.of("năm", one ? "year" : "years");
        };
        String text = limit.amount() + " " + unit.in(language);
        if (!before) {
            return text;
        }
        return language.equals(Language.VIETNAMESE) ? "trước " + text : text + " before";
    }

    static String fixedDay(FixedDay day, Language language) {
        boolean ofYear = day.month().isPresent();
        String english = day.month()
                .map(month -> day.dayOfMonth() + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .orElse("day " + day.dayOfMonth());
        String vietnamese = "ngày " + day.dayOfMonth()
                + day.month().map(month -> " tháng " + month.getValue()).orElse("");
        String period = ofYear ? "year" : "month";
        String vietnamesePeriod = ofYear ? "năm" : "tháng";
        boolean before = day.offset() < 0;
        switch (Math.abs(day.offset())) {
            case 0 -> {
                english += " of the same " + period;
                vietnamese += " cùng " + vietnamesePeriod;
            }
            case 1 -> {
                english += " of the " + period + (before ? " before" : " after");
                vietnamese += " " + vietnamesePeriod + (before ? " trước" : " sau");
            }
            default -> {
                int offset = Math.abs(day.offset());
                english += ", " + offset + " " + period + "s" + (before ? " before" : " after");
                vietnamese += (before ? ", trước đó " : ", sau đó ") + offset + " " + vietnamesePeriod;
            }
        }
        return Label.of(vietnamese, english).in(language);
    }
}
