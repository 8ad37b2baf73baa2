package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
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
        long amount = form.field("amount").asWhole();
        checkArgument(
                amount >= 0 && amount <= TimeLimit.LARGEST_AMOUNT,
                "amount (%s) must be between 0 and %s",
                amount,
                TimeLimit.LARGEST_AMOUNT);
        return TimeLimit.builder()
                .amount((int) amount)
                .unit(parse(form, "unit", TimeLimit.Unit.class))
                .direction(parse(form, "direction", TimeLimit.Direction.class))
                .start(parse(form, "start", TimeLimit.Start.class))
                .rolling(parse(form, "rolling", TimeLimit.Rolling.class))
                .monthRounding(parse(form, "monthRounding", TimeLimit.MonthRounding.class))
                .calendar(form.optionalField("calendar").map(Datum::asText).map(CalendarId::of))
                .basis(form.optionalField("basis").map(basis -> Provision.CODEC.decode(1, basis)))
                .build();
    }

    static Datum due(Due due) {
        Datum.RecordBuilder form = Datum.record();
        due.basis().ifPresent(basis -> form.put("basis", Provision.CODEC.encode(basis)));
        if (due instanceof DueOn on) {
            form.put("on", Datum.of(on.date()));
        } else if (due instanceof DueWithin within) {
            form.put("within", timeLimit(within.limit()));
            within.anchor().ifPresent(anchor -> form.put("from", Datum.of(anchor)));
        } else if (due instanceof DueAtMilestone at) {
            form.put("at", Datum.of(at.milestone()));
            at.latestOn().ifPresent(latest -> form.put("latestOn", Datum.of(latest)));
        }
        return form.build();
    }

    static Due dueFrom(Datum form) {
        Optional<LocalDate> on = form.optionalField("on").map(Datum::asDate);
        Optional<TimeLimit> within = form.optionalField("within").map(CalendarForms::timeLimitFrom);
        Optional<MilestoneId> at = form.optionalField("at").map(Datum::asText).map(MilestoneId::of);
        checkArgument(
                Stream.of(on, within, at).filter(Optional::isPresent).count() == 1,
                "due (%s) must have exactly one of the fields on, within, at",
                form);
        Due due;
        if (on.isPresent()) {
            due = Due.on(on.orElseThrow());
        } else if (within.isPresent()) {
            due = new DueWithin.Builder()
                    .limit(within.orElseThrow())
                    .anchor(form.optionalField("from").map(Datum::asDate))
                    .build();
        } else {
            due = new DueAtMilestone.Builder()
                    .milestone(at.orElseThrow())
                    .latestOn(form.optionalField("latestOn").map(Datum::asDate))
                    .build();
        }
        Optional<Provision> basis = form.optionalField("basis").map(given -> Provision.CODEC.decode(1, given));
        return basis.isPresent() ? due.by(basis.orElseThrow()) : due;
    }

    private static <E extends Enum<E> & Coded> E parse(Datum form, String field, Class<E> type) {
        return Coded.parse(field, type, form.field(field).asText());
    }
}
