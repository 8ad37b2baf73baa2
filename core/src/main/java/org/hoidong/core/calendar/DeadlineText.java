package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
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
        return deadline.combination().isPresent() ? linesOfParts() : linesOfSteps();
    }

    private ImmutableList<String> linesOfParts() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        int number = deadline.parts().size();
        for (Deadline part : deadline.parts()) {
            ImmutableList<String> way = new DeadlineText(part, language, messages).lines();
            lines.addAll(way.subList(0, way.size() - 1));
            lines.add(render(on(CalendarMessages.PART_DUE, part.dueOn()).fact("number", number)));
        }
        boolean earliest = deadline.combination()
                .filter(Deadline.Combination.EARLIEST::equals)
                .isPresent();
        ReasonCode code = earliest ? CalendarMessages.EARLIEST_DUE : CalendarMessages.LATEST_DUE;
        return lines.add(render(on(code, deadline.dueOn()).fact("number", number)))
                .build();
    }

    private ImmutableList<String> linesOfSteps() {
        ImmutableList<DeadlineStep> steps = deadline.explanation();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (int i = 0; i < steps.size(); ) {
            int end = i + 1;
            while (end < steps.size() && isOneRun(steps.get(i), steps.get(end))) {
                end++;
            }
            lines.add(line(steps.get(i), steps.get(end - 1)));
            i = end;
        }
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

    private String line(DeadlineStep first, DeadlineStep last) {
        boolean run = first != last;
        Optional<CalendarDay> day = first.day();
        boolean madeUp = !run
                && day.map(CalendarDay::cause).filter(DayCause.MADE_UP::equals).isPresent();
        ReasonCode code = code(first.what(), run, madeUp);
        Reason.Builder line = on(code, first.date()).fact("number", first.number());
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
        deadline.milestone().ifPresent(milestone -> line.fact("milestone", milestone));
        day.ifPresent(it -> line.fact("name", name(it)));
        day.flatMap(CalendarDay::decision).ifPresent(line::basis);
        boolean provisional = day.map(CalendarDay::isProvisional).orElse(false);
        return render(line) + (provisional ? messages.template(CalendarMessages.NOT_DECIDED, language) : "");
    }

    private static ReasonCode code(What what, boolean run, boolean madeUp) {
        return switch (what) {
            case ANCHOR -> CalendarMessages.ANCHOR;
            case COUNTED ->
                run
                        ? CalendarMessages.COUNTED_RUN
                        : madeUp ? CalendarMessages.COUNTED_MADE_UP : CalendarMessages.COUNTED;
            case SKIPPED -> run ? CalendarMessages.SKIPPED_RUN : CalendarMessages.SKIPPED;
            case SUSPENDED -> run ? CalendarMessages.SUSPENDED_RUN : CalendarMessages.SUSPENDED;
            case EXTENDED -> CalendarMessages.EXTENDED;
            case RESTARTED -> CalendarMessages.RESTARTED;
            case CORRESPONDING -> CalendarMessages.CORRESPONDING;
            case FIXED_DAY -> CalendarMessages.FIXED_DAY;
            case ROLLED -> run ? CalendarMessages.ROLLED_RUN : CalendarMessages.ROLLED;
            case MILESTONE -> CalendarMessages.MILESTONE;
            case MILESTONE_NOT_SET -> CalendarMessages.MILESTONE_NOT_SET;
            case LATEST -> CalendarMessages.LATEST;
            case PART_DUE -> CalendarMessages.PART_DUE;
            case DUE -> CalendarMessages.DUE;
        };
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
        return day.name()
                .map(label -> label.in(language))
                .orElseGet(() -> messages.template(
                        day.isCounted() ? CalendarMessages.ORDINARY_DAY : CalendarMessages.WEEKLY_DAY_OFF, language));
    }

    private String render(Reason.Builder line) {
        return messages.render(line.build(), language);
    }
}
