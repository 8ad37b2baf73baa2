package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;

/** Puts the explanation of a deadline into words. */
final class DeadlineText {

    private static final String[] WEEKDAYS_VI = {
        "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"
    };
    private static final String[] WEEKDAYS_EN = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

    private final boolean vi;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    private DeadlineText(Language language) {
        this.language = language;
        this.vi = language.equals(Language.VIETNAMESE);
    }

    static ImmutableList<String> of(Deadline deadline, Language language) {
        DeadlineText text = new DeadlineText(language);
        text.write(deadline);
        return ImmutableList.copyOf(text.lines);
    }

    private void write(Deadline deadline) {
        deadline.milestone().ifPresent(id -> {
            String which = deadline.isMilestoneOpen()
                    ? (vi
                            ? "mốc " + id + " chưa ấn định ngày; tính đến ngày muộn nhất"
                            : id + " has no date yet; the latest day stands")
                    : (vi ? "mốc " + id : "at " + id);
            lines.add(which);
        });
        List<DeadlineStep> run = new ArrayList<>();
        for (DeadlineStep step : deadline.explanation()) {
            boolean ordinary = step.what() == DeadlineStep.What.COUNTED
                    && (step.day().cause() == DayCause.ORDINARY
                            || deadline.limit()
                                    .map(limit -> limit.unit() != TimeLimit.Unit.COUNTED_DAYS)
                                    .orElse(false))
                    && !step.day().isProvisional();
            if (ordinary) {
                run.add(step);
                continue;
            }
            flush(run);
            lines.add(line(step));
        }
        flush(run);
    }

    private void flush(List<DeadlineStep> run) {
        if (run.isEmpty()) {
            return;
        }
        DeadlineStep first = run.get(0);
        DeadlineStep last = run.get(run.size() - 1);
        if (run.size() == 1) {
            lines.add(date(first.date()) + ": " + (vi ? "ngày thứ " : "day ") + first.number());
        } else {
            lines.add(date(first.date()) + " – " + date(last.date()) + ": " + (vi ? "ngày thứ " : "days ")
                    + first.number() + "–" + last.number());
        }
        run.clear();
    }

    private String line(DeadlineStep step) {
        String what = switch (step.what()) {
            case ANCHOR -> vi ? "ngày làm mốc, không tính" : "counted from here, not itself counted";
            case COUNTED -> (vi ? "ngày thứ " : "day ") + step.number() + because(step);
            case SKIPPED -> (vi ? "không tính: " : "not counted: ") + step.day().describe(language);
            case ROLLED ->
                (vi ? "ngày cuối rơi vào " : "the last day would be a ")
                        + step.day().describe(language)
                        + (vi ? ", chuyển" : ", so it moves");
            case DUE ->
                (step.number() > 0 ? (vi ? "ngày thứ " : "day ") + step.number() + ", " : "")
                        + (vi ? "hạn cuối" : "the due day")
                        + because(step);
        };
        return date(step.date()) + ": " + what;
    }

    private String because(DeadlineStep step) {
        return step.day().cause() == DayCause.ORDINARY && !step.day().isProvisional()
                ? ""
                : " (" + step.day().describe(language) + ")";
    }

    private String date(LocalDate date) {
        int weekday = date.getDayOfWeek().getValue() - 1;
        return (vi ? WEEKDAYS_VI : WEEKDAYS_EN)[weekday] + " " + Messages.none().render(Datum.of(date), language);
    }
}
