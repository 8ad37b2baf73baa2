package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;

/** The written forms of what this package lets documents carry. */
final class CalendarForms {

    private CalendarForms() {}

    static Datum timeLimit(TimeLimit limit) {
        Datum.RecordBuilder form = Datum.record()
                .put("amount", Datum.of(limit.amount()))
                .put("unit", limit.unit().code())
                .put("direction", limit.direction().code())
                .put("start", limit.start().code())
                .put("rolling", limit.rolling().code())
                .put("monthRounding", limit.monthRounding().code());
        limit.calendar().ifPresent(calendar -> form.put("calendar", Datum.of(calendar)));
        limit.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        return form.build();
    }

    static TimeLimit timeLimitFrom(Datum form) {
        TimeLimit.Builder limit = TimeLimit.builder()
                .amount(number(form, "amount"))
                .unit(parse(form, "unit", TimeLimit.Unit.class))
                .calendar(form.optionalField("calendar").map(Datum::asText).map(CalendarId::of))
                .basis(basisFrom(form));
        // written by hand, a limit says how it counts only where that is not as usual
        optional(form, "direction", TimeLimit.Direction.class).ifPresent(limit::direction);
        optional(form, "start", TimeLimit.Start.class).ifPresent(limit::start);
        optional(form, "rolling", TimeLimit.Rolling.class).ifPresent(limit::rolling);
        optional(form, "monthRounding", TimeLimit.MonthRounding.class).ifPresent(limit::monthRounding);
        return limit.build();
    }

    private static <E extends Enum<E> & Coded> Optional<E> optional(Datum form, String field, Class<E> type) {
        return form.optionalField(field).map(code -> Coded.parse(field, type, code.asText()));
    }

    static Datum fixedDay(FixedDay day) {
        Datum.RecordBuilder form = Datum.record()
                .put("dayOfMonth", Datum.of(day.dayOfMonth()))
                .put("offset", Datum.of(day.offset()))
                .put("rolling", day.rolling().code())
                .put("monthRounding", day.monthRounding().code());
        day.month().ifPresent(month -> form.put("month", Datum.of(month.getValue())));
        day.calendar().ifPresent(calendar -> form.put("calendar", Datum.of(calendar)));
        day.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        return form.build();
    }

    static FixedDay fixedDayFrom(Datum form) {
        return FixedDay.builder()
                .dayOfMonth(number(form, "dayOfMonth"))
                .month(form.optionalField("month").map(month -> monthFrom(form)))
                .offset(number(form, "offset"))
                .rolling(parse(form, "rolling", TimeLimit.Rolling.class))
                .monthRounding(parse(form, "monthRounding", TimeLimit.MonthRounding.class))
                .calendar(form.optionalField("calendar").map(Datum::asText).map(CalendarId::of))
                .basis(basisFrom(form))
                .build();
    }

    private static Month monthFrom(Datum form) {
        int month = number(form, "month");
        checkArgument(month >= 1 && month <= Month.values().length, "month (%s) must be between 1 and 12", month);
        return Month.of(month);
    }

    static Datum runningTime(RunningTime time) {
        Datum.RecordBuilder form = Datum.record()
                .put("limit", timeLimit(time.limit()))
                .put("anchor", Datum.of(time.anchor()))
                .put("entries", Datum.list(Lists.transform(time.entries(), CalendarForms::clockEntry)));
        if (!time.limits().equals(ClockLimits.none())) {
            form.put("limits", clockLimits(time.limits()));
        }
        return form.build();
    }

    static RunningTime runningTimeFrom(Datum form) {
        return new RunningTime.Builder()
                .limit(timeLimitFrom(form.field("limit")))
                .anchor(form.field("anchor").asDate())
                .entries(Lists.transform(form.field("entries").asList(), CalendarForms::clockEntryFrom))
                .limits(form.optionalField("limits")
                        .map(CalendarForms::clockLimitsFrom)
                        .orElse(ClockLimits.none()))
                .build();
    }

    private static Datum clockEntry(ClockEntry entry) {
        Datum.RecordBuilder form = Datum.record()
                .put("what", entry.what().code())
                .put("on", Datum.of(entry.on()))
                .put("actor", entry.actor())
                .put("reason", entry.reason())
                .put("stop", entry.stopName());
        entry.extension().ifPresent(extension -> form.put("extension", timeLimit(extension)));
        entry.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        return form.build();
    }

    private static ClockEntry clockEntryFrom(Datum form) {
        return ClockEntry.of(
                        parse(form, "what", ClockEntry.What.class),
                        form.field("on").asDate(),
                        form.field("actor").asText(),
                        form.field("reason").asText())
                .stopName(PlainText.identifier("stop name", form.field("stop").asText()))
                .extension(form.optionalField("extension").map(CalendarForms::timeLimitFrom))
                .basis(basisFrom(form))
                .build();
    }

    static Datum clockLimits(ClockLimits limits) {
        Datum.RecordBuilder form = Datum.record();
        limits.mostStops().ifPresent(most -> form.put("mostStops", Datum.of(most)));
        limits.longestStop().ifPresent(longest -> form.put("longestStop", timeLimit(longest)));
        limits.mostExtensions().ifPresent(most -> form.put("mostExtensions", Datum.of(most)));
        limits.longestExtension().ifPresent(longest -> form.put("longestExtension", timeLimit(longest)));
        limits.mostRestarts().ifPresent(most -> form.put("mostRestarts", Datum.of(most)));
        limits.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        return form.build();
    }

    static ClockLimits clockLimitsFrom(Datum form) {
        ClockLimits.Builder limits = ClockLimits.builder()
                .longestStop(form.optionalField("longestStop").map(CalendarForms::timeLimitFrom))
                .longestExtension(form.optionalField("longestExtension").map(CalendarForms::timeLimitFrom))
                .basis(basisFrom(form));
        form.optionalField("mostStops").ifPresent(most -> limits.mostStops(number(form, "mostStops")));
        form.optionalField("mostExtensions").ifPresent(most -> limits.mostExtensions(number(form, "mostExtensions")));
        form.optionalField("mostRestarts").ifPresent(most -> limits.mostRestarts(number(form, "mostRestarts")));
        return limits.build();
    }

    static Datum due(Due due) {
        Datum.RecordBuilder form = Datum.record();
        due.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        if (due instanceof DueOn on) {
            form.put("on", Datum.of(on.date()));
        } else if (due instanceof DueWithin within) {
            form.put("within", timeLimit(within.limit()));
            within.anchor().ifPresent(anchor -> form.put("from", Datum.of(anchor)));
        } else if (due instanceof DueOnFixedDay on) {
            form.put("onDay", fixedDay(on.day()));
            on.anchor().ifPresent(anchor -> form.put("from", Datum.of(anchor)));
        } else if (due instanceof DueRunning running) {
            form.put("running", runningTime(running.time()));
            running.asOf().ifPresent(day -> form.put("asOf", Datum.of(day)));
        } else if (due instanceof DueAtMilestone at) {
            form.put("at", Datum.of(at.milestone()));
            at.latestOn().ifPresent(latest -> form.put("latestOn", Datum.of(latest)));
        } else if (due instanceof DueCombined combined) {
            form.put("combination", combined.combination().code())
                    .put("of", Datum.list(Lists.transform(combined.parts(), CalendarForms::due)));
        }
        return form.build();
    }

    static Due dueFrom(Datum form) {
        ImmutableList<Due> dues = Stream.of(
                        form.optionalField("on").map(on -> Due.on(on.asDate())),
                        form.optionalField("within").map(limit -> within(timeLimitFrom(limit), form)),
                        form.optionalField("onDay").map(day -> onDay(fixedDayFrom(day), form)),
                        form.optionalField("running").map(time -> running(runningTimeFrom(time), form)),
                        form.optionalField("at").map(at -> at(MilestoneId.of(at.asText()), form)),
                        form.optionalField("of").map(parts -> combined(parts, form)))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
        checkArgument(
                dues.size() == 1,
                "due (%s) must have exactly one of the fields on, within, onDay, running, at, of",
                form);
        Due due = dues.get(0);
        return basisFrom(form).map(due::by).orElse(due);
    }

    private static Due within(TimeLimit limit, Datum form) {
        return new DueWithin.Builder().limit(limit).anchor(anchorFrom(form)).build();
    }

    private static Due onDay(FixedDay day, Datum form) {
        return new DueOnFixedDay.Builder().day(day).anchor(anchorFrom(form)).build();
    }

    private static Due running(RunningTime time, Datum form) {
        return new DueRunning.Builder()
                .time(time)
                .asOf(form.optionalField("asOf").map(Datum::asDate))
                .build();
    }

    private static Due at(MilestoneId milestone, Datum form) {
        return new DueAtMilestone.Builder()
                .milestone(milestone)
                .latestOn(form.optionalField("latestOn").map(Datum::asDate))
                .build();
    }

    private static Due combined(Datum parts, Datum form) {
        return new DueCombined.Builder()
                .combination(parse(form, "combination", Deadline.Combination.class))
                .parts(Lists.transform(parts.asList(), CalendarForms::dueFrom))
                .build();
    }

    private static Optional<LocalDate> anchorFrom(Datum form) {
        return form.optionalField("from").map(Datum::asDate);
    }

    private static Optional<Provision> basisFrom(Datum form) {
        return form.optionalField("basis").map(basis -> Provision.CODEC.decode(1, basis));
    }

    private static int number(Datum form, String field) {
        long number = form.field(field).asWhole();
        checkArgument(
                number == (int) number,
                "%s (%s) must be between %s and %s",
                field,
                number,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE);
        return (int) number;
    }

    private static <E extends Enum<E> & Coded> E parse(Datum form, String field, Class<E> type) {
        return Coded.parse(field, type, form.field(field).asText());
    }
}
