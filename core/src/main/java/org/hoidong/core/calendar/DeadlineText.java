package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.DeadlineStep.What;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** The explanation of a deadline in sentences: steps of one kind that follow each other share a line. */
final class DeadlineText {

    private final Deadline deadline;
    private final Language language;
    private final Messages messages;

    DeadlineText(Deadline deadline, Language language, Messages messages) {
        this.deadline = deadline;
        this.language = language;
        this.messages = messages;
    }

    ImmutableList<String> lines() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int number = deadline.parts().size();
        Reason.Builder due = deadline.combination()
                .map(holds -> on(dueOf(holds), deadline.dueOn()).fact("number", number))
                .orElseGet(() -> on(CalendarMessages.DUE, deadline.dueOn()));
        return lines.addAll(way()).add(render(due)).addAll(reservations()).build();
    }

    private static ReasonCode dueOf(Deadline.Combination combination) {
        return combination == Deadline.Combination.EARLIEST
                ? CalendarMessages.EARLIEST_DUE
                : CalendarMessages.LATEST_DUE;
    }

    /** All that leads to the due day. */
    private ImmutableList<String> way() {
        return deadline.combination().isPresent() ? wayOfParts() : wayOfSteps();
    }

    private ImmutableList<String> wayOfParts() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int number = 0;
        for (Deadline part : deadline.parts()) {
            DeadlineText text = new DeadlineText(part, language, messages);
            Reason.Builder due = on(CalendarMessages.PART_DUE, part.dueOn())
                    .fact("number", ++number)
                    .fact("of", deadline.parts().size());
            lines.addAll(text.way()).add(render(due)).addAll(text.reservations());
        }
        return lines.build();
    }

    private ImmutableList<String> wayOfSteps() {
        ImmutableList<DeadlineStep> steps = deadline.explanation();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int due = steps.size() - 1;
        for (int i = 0; i < due; ) {
            int end = i + 1;
            while (end < due && isOneRun(steps.get(i), steps.get(end))) {
                end++;
            }
            boolean back = steps.get(end).date().isBefore(steps.get(i).date());
            lines.add(line(steps.get(i), steps.get(end - 1), back));
            i = end;
        }
        return lines.build();
    }

    /** What may still move the due day. */
    private ImmutableList<String> reservations() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        deadline.count().ifPresent(count -> {
            if (count.isProvisional()) {
                Reason.Builder open = Reason.builder(CalendarMessages.PROVISIONAL);
                deadline.calendar()
                        .ifPresent(by -> open.fact("calendar", by.id()).fact("version", by.version()));
                lines.add(render(open));
            }
            if (count.standsStill()) {
                Reason.Builder still = Reason.builder(CalendarMessages.STANDS_STILL);
                deadline.asOf().ifPresent(asOf -> still.fact("on", asOf));
                lines.add(render(still));
            }
        });
        return lines.build();
    }

    static ImmutableList<String> lines(MovedDeadline moved, Language language) {
        DeadlineText text = new DeadlineText(moved.before(), language, CalendarMessages.standard());
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        Reason.Builder reason = text.on(CalendarMessages.MOVED, moved.from());
        lines.add(text.render(text.to(reason, moved.to())));
        for (ChangedDay day : moved.causes()) {
            Reason.Builder cause = text.on(CalendarMessages.MOVED_BY, day.date())
                    .fact("name", text.name(day.before()))
                    .fact("nameTo", text.name(day.after()));
            Optional<Provision> decision = day.after().decision().isPresent()
                    ? day.after().decision()
                    : day.before().decision();
            decision.ifPresent(cause::basis);
            lines.add(text.render(cause));
        }
        return lines.build();
    }

    private static boolean isOneRun(DeadlineStep a, DeadlineStep b) {
        boolean runs = a.what() == What.COUNTED
                || a.what() == What.SKIPPED
                || a.what() == What.SUSPENDED
                || a.what() == What.ROLLED;
        return runs && a.what() == b.what() && a.entry().equals(b.entry()) && isAlike(a.day(), b.day());
    }

    private static boolean isAlike(Optional<CalendarDay> a, Optional<CalendarDay> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        CalendarDay one = a.orElseThrow();
        CalendarDay other = b.orElseThrow();
        return one.cause() == other.cause()
                && one.name().equals(other.name())
                && one.decision().equals(other.decision())
                && one.isProvisional() == other.isProvisional();
    }

    private String line(DeadlineStep first, DeadlineStep last, boolean back) {
        boolean run = first != last;
        Optional<CalendarDay> day = first.day();
        Reason.Builder line = on(code(first, run, back), first.date()).fact("number", first.number());
        if (run) {
            to(line, last.date()).fact("numberTo", last.number());
        }
        Optional<ClockEntry> entry = first.entry();
        entry.flatMap(ClockEntry::extension)
                .or(deadline::limit)
                .ifPresent(limit -> line.fact("limit", limit.describe(language)));
        entry.ifPresent(it -> line.fact("actor", it.actor()).fact("reason", it.reason()));
        entry.flatMap(ClockEntry::basis).ifPresent(line::basis);
        deadline.fixedDay().ifPresent(fixed -> line.fact("limit", fixed.describe(language)));
        deadline.milestone()
                .ifPresent(milestone -> line.fact(
                        "milestone",
                        deadline.milestoneName().map(name -> name.in(language)).orElse(milestone.value())));
        if (first.what() == What.NO_SUCH_DAY) {
            line.fact("month", CalendarMessages.month(YearMonth.from(first.date()), language));
        }
        day.ifPresent(it -> line.fact("name", name(it)));
        day.flatMap(CalendarDay::decision).ifPresent(line::basis);
        return render(line) + day.map(this::reservation).orElse("");
    }

    /** What is said behind a day that may still be decided otherwise. */
    private String reservation(CalendarDay day) {
        if (!day.isProvisional()) {
            return "";
        }
        boolean published = deadline.calendar()
                .filter(calendar -> calendar.span().contains(day.date()))
                .isPresent();
        return messages.template(published ? CalendarMessages.NOT_DECIDED : CalendarMessages.NOT_PUBLISHED, language);
    }

    private ReasonCode code(DeadlineStep step, boolean run, boolean back) {
        return switch (step.what()) {
            case ANCHOR -> deadline.fixedDay().isPresent() ? CalendarMessages.FIXED_ANCHOR : CalendarMessages.ANCHOR;
            case COUNTED ->
                run
                        ? isMadeUp(step) ? CalendarMessages.COUNTED_MADE_UP_RUN : CalendarMessages.COUNTED_RUN
                        : isMadeUp(step) ? CalendarMessages.COUNTED_MADE_UP : CalendarMessages.COUNTED;
            case SKIPPED -> run ? CalendarMessages.SKIPPED_RUN : CalendarMessages.SKIPPED;
            case SUSPENDED -> run ? CalendarMessages.SUSPENDED_RUN : CalendarMessages.SUSPENDED;
            case EXTENDED -> CalendarMessages.EXTENDED;
            case RESTARTED -> CalendarMessages.RESTARTED;
            case NO_SUCH_DAY -> CalendarMessages.NO_SUCH_DAY;
            case CORRESPONDING -> CalendarMessages.CORRESPONDING;
            case FIXED_DAY -> CalendarMessages.FIXED_DAY;
            case ROLLED ->
                run
                        ? back ? CalendarMessages.ROLLED_BACK_RUN : CalendarMessages.ROLLED_RUN
                        : back ? CalendarMessages.ROLLED_BACK : CalendarMessages.ROLLED;
            case MILESTONE -> CalendarMessages.MILESTONE;
            case MILESTONE_NOT_SET -> CalendarMessages.MILESTONE_NOT_SET;
            case LATEST -> CalendarMessages.LATEST;
            case PART_DUE -> CalendarMessages.PART_DUE;
            case DUE -> CalendarMessages.DUE;
        };
    }

    private static boolean isMadeUp(DeadlineStep step) {
        return step.day()
                .map(CalendarDay::cause)
                .filter(DayCause.MADE_UP::equals)
                .isPresent();
    }

    private Reason.Builder on(ReasonCode code, LocalDate date) {
        return Reason.builder(code)
                .fact("weekday", CalendarMessages.weekday(date.getDayOfWeek()))
                .fact("on", date);
    }

    private Reason.Builder to(Reason.Builder line, LocalDate date) {
        return line.fact("weekdayTo", CalendarMessages.weekday(date.getDayOfWeek()))
                .fact("to", date);
    }

    private String name(CalendarDay day) {
        return day.name().map(label -> label.in(language)).orElseGet(() -> messages.template(sort(day), language));
    }

    private ReasonCode sort(CalendarDay day) {
        if (day.isCounted()) {
            return CalendarMessages.ORDINARY_DAY;
        }
        boolean hasWeeks = deadline.calendar()
                .filter(calendar -> calendar.weekend().size() < DayOfWeek.values().length)
                .isPresent();
        return hasWeeks ? CalendarMessages.WEEKLY_DAY_OFF : CalendarMessages.NO_DAY_OF_IT;
    }

    private String render(Reason.Builder line) {
        return messages.render(line.build(), language);
    }
}
