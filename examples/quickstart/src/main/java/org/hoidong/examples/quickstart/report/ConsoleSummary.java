package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the terminal shows of a briefing: at most a hundred columns, the report's order, the rest in the files. */
public final class ConsoleSummary {

    private static final int WIDTH = 100;
    private static final int ROWS = 12;

    private final BriefingView view;
    private final Lang lang;
    private final Words words;
    private final StringBuilder out = new StringBuilder();

    private ConsoleSummary(BriefingView view, Lang lang) {
        this.view = view;
        this.lang = lang;
        this.words = Words.in(lang);
    }

    /**
     * Renders the summary.
     *
     * @param view the briefing
     * @param lang the language
     * @return lines of at most a hundred characters
     */
    public static String render(BriefingView view, Lang lang) {
        return new ConsoleSummary(view, lang).render();
    }

    private String render() {
        line("═".repeat(WIDTH));
        wrapped("", view.council().in(lang));
        wrapped("", view.title().in(lang));
        line(words.get("as.of") + " " + words.day(view.asOf()) + "  ·  " + words.get("period") + " "
                + words.get("period.span", words.day(view.from()), words.day(view.to())));
        line("═".repeat(WIDTH));
        figures();
        states();
        overdue();
        now();
        tiers();
        halfYear();
        regularity();
        backlog();
        checks();
        refused();
        corrections();
        moved();
        otherDays();
        record();
        return out.toString();
    }

    private void figures() {
        ShareView whole = view.whole();
        line("");
        figure(words.get("figure.total"), Integer.toString(whole.total()), "");
        for (ShareView.Part part : whole.parts()) {
            figure(
                    words.get("figure." + part.id()),
                    Integer.toString(part.count()),
                    words.get("figure.of", words.percent(part.figure()), whole.total()));
        }
    }

    private void figure(String label, String value, String base) {
        line("  " + pad(label, 40) + padLeft(value, 8) + "   " + base);
    }

    private void states() {
        title("states.title");
        int most = view.states().stream().mapToInt(StateCount::count).max().orElse(0);
        for (StateCount each : view.states()) {
            int bar = most == 0 ? 0 : (each.count() * 36 + most - 1) / most;
            line("  " + pad(each.state().label().in(lang), 42) + padLeft(Integer.toString(each.count()), 4) + "  "
                    + "█".repeat(bar));
        }
    }

    private void overdue() {
        title("overdue.title");
        if (view.late().isEmpty()) {
            line("  " + words.get("overdue.none"));
        }
        for (LateView late : limited(view.late())) {
            MatterView matter = late.matter();
            line("  " + pad(matter.id(), 13) + padLeft(words.count("days.late", late.daysLate()), 15) + "  "
                    + matter.parties().addressee().in(lang));
            wrapped("       ", words.rungs(late));
            for (OwedView owed : matter.owed()) {
                wrapped(
                        "       → ",
                        owed.who().in(lang) + ": " + owed.what().in(lang) + ", "
                                + words.get("by", words.day(owed.on())));
            }
        }
        more(view.late().size());
        ImmutableList<DueNext> duties = view.lateDuties();
        if (!duties.isEmpty()) {
            line("");
            line("  " + words.get("overdue.duties"));
            for (DueNext late : limited(duties)) {
                wrapped(
                        "  " + pad(late.matter().id(), 13)
                                + padLeft(words.count("days.late", late.owed().daysLate()), 15) + "  ",
                        late.owed().who().in(lang) + ": " + late.owed().what().in(lang) + ", "
                                + words.get("by", words.day(late.owed().on())));
            }
            more(duties.size());
        }
    }

    private void now() {
        if (view.steps().isEmpty()) {
            return;
        }
        title("now.title");
        for (StepsView each : limited(view.steps())) {
            wrapped("  " + pad(each.matter(), 13), each.who().in(lang) + ", " + words.can(each));
        }
        more(view.steps().size());
        view.steps().stream()
                .filter(each -> !each.whyNot().isEmpty())
                .reduce((one, last) -> last)
                .ifPresent(each -> {
                    line("");
                    wrapped(
                            "  " + pad(each.matter(), 13),
                            each.who().in(lang) + ". "
                                    + words.get("now.not", each.blocked().in(lang)));
                    each.whyNot().forEach(this::unmet);
                });
        line("");
        wrapped("  ", words.urging(view.urging()));
        for (BulkView.NotMoved each : limited(view.urging().notMoved())) {
            each.reasons()
                    .forEach(reason -> wrapped(
                            "       ✗ ", each.matter() + ": " + reason.text().in(lang)));
        }
        more(view.urging().notMoved().size());
    }

    private void tiers() {
        title("tiers.title");
        if (view.tiers().isEmpty()) {
            line("  " + words.get("tiers.none"));
        }
        for (TierView tier : view.tiers()) {
            line("  " + tier.tier().in(lang) + ": "
                    + words.count("tiers.count", tier.duties().size()) + ", " + words.get("tiers.late", tier.late())
                    + " (!)");
            for (DueNext next : limited(tier.duties())) {
                wrapped(
                        "    " + pad(words.day(next.owed().on()), 18)
                                + pad(next.matter().id(), 13) + (next.owed().isOverdue() ? "! " : "  "),
                        next.owed().who().in(lang) + ": " + next.owed().what().in(lang));
            }
            more(tier.duties().size());
        }
    }

    private void halfYear() {
        HalfYearView half = view.halfYear();
        title("half.title");
        line("  " + words.get("half.issued") + ": " + half.issuedInAll());
        half.issued().forEach(this::share);
        line("  " + words.get("half.closed") + ": " + half.closedInAll());
        half.closed().forEach(this::share);
        rate("figure.implementation", half.implementation());
        if (!half.leftOut().isEmpty()) {
            wrapped(
                    "      ",
                    words.get("half.left-out") + ": "
                            + half.leftOut().stream()
                                    .map(figure -> figure.label().in(lang) + " " + figure.count())
                                    .collect(Collectors.joining("; ")));
        }
        rate("figure.on-time", half.onTime());
        line("  " + half.reopened().label().in(lang) + ": " + half.reopened().count());
        for (FigureView age : half.ages()) {
            line("  " + age.group().in(lang) + ", " + age.label().in(lang).toLowerCase(Locale.ROOT) + ": "
                    + words.days(age));
        }
    }

    private void share(FigureView figure) {
        line("    " + pad(figure.label().in(lang), 42) + padLeft(Integer.toString(figure.count()), 4) + "  "
                + padLeft(words.percent(figure), 7));
    }

    private void rate(String key, FigureView figure) {
        wrapped("  ", words.get(key) + ": " + words.rate(figure));
    }

    private void regularity() {
        title("regularity.title");
        line("  " + pad("", 52) + columns("regularity.in-time", "regularity.late", "regularity.missing")
                + padLeft(words.get("half.share"), 9));
        for (RegularView each : view.halfYear().regularity()) {
            line("  " + pad(each.heading().in(lang), 52) + counts(each.figures())
                    + padLeft(words.percent(each.inTime()), 9));
        }
    }

    private void backlog() {
        title("backlog.title");
        line("  " + pad("", 52) + columns("backlog.open", "backlog.joined", "backlog.left"));
        for (BacklogView each : view.halfYear().backlog()) {
            line("  " + pad(pad(words.day(each.on()), 18) + each.what().in(lang), 52) + counts(each.figures()));
        }
    }

    private String columns(String... keys) {
        return Stream.of(keys).map(key -> padLeft(words.get(key), 11)).collect(Collectors.joining());
    }

    private static String counts(List<FigureView> figures) {
        return figures.stream()
                .map(figure -> padLeft(Integer.toString(figure.count()), 11))
                .collect(Collectors.joining());
    }

    private void checks() {
        title("checks.title");
        for (VerdictView check : view.checks()) {
            wrapped(
                    "  " + pad(words.get(check.satisfied() ? "checks.met" : "checks.unmet"), 15),
                    check.kind().in(lang) + ": " + check.subject().in(lang));
            for (ReasonView reason : check.reasons()) {
                if (!reason.met()) {
                    unmet(reason);
                }
            }
        }
        if (view.checks().isEmpty()) {
            line("  " + words.get("checks.none"));
        }
    }

    private void refused() {
        title("refused.title");
        if (view.refused().isEmpty()) {
            line("  " + words.get("refused.none"));
        }
        for (RefusedView entry : view.refused()) {
            wrapped(
                    "  ",
                    entry.entry() + " (" + words.get("refused.line", entry.line()) + "), " + entry.matter() + ": "
                            + entry.event().in(lang));
            for (ReasonView reason : entry.reasons()) {
                if (!reason.met()) {
                    unmet(reason);
                }
            }
        }
        if (view.laterEntries() > 0) {
            wrapped("  ", words.count("refused.later", view.laterEntries()));
        }
    }

    private void corrections() {
        if (view.corrections().isEmpty()) {
            return;
        }
        title("corrections.title");
        for (CorrectionView each : limited(view.corrections())) {
            wrapped(
                    "  ",
                    each.entry() + " (" + words.get("refused.line", each.line()) + "), " + each.matter() + ": "
                            + words.corrected(each));
            wrapped(
                    "       ",
                    each.reason().in(lang) + " ("
                            + words.get("corrections.by", each.who().in(lang), words.day(each.on())) + ")");
            wrapped("       ", words.get("corrections.before") + ": " + words.standing(each.before()));
            wrapped("       ", words.get("corrections.after") + ": " + words.standing(each.after()));
        }
        more(view.corrections().size());
    }

    private void record() {
        RecordView record = view.record();
        title("record.title");
        wrapped("  ", words.intact(record));
        limited(record.altered()).forEach(this::unmet);
        line("  " + words.get("record.digest") + ": " + record.digest());
        wrapped("  ", words.get("record.rows", record.restored(), record.matters()));
    }

    private void unmet(ReasonView reason) {
        String citation =
                reason.citation().isEmpty() ? "" : " [" + reason.citation().in(lang) + "]";
        wrapped("       ✗ ", reason.text().in(lang) + citation);
        if (!reason.remedy().isEmpty()) {
            wrapped("       → ", reason.remedy().in(lang));
        }
    }

    private void moved() {
        if (view.moved().isEmpty()) {
            return;
        }
        title("moved.title");
        for (MovedView each : view.moved()) {
            wrapped(
                    "  ",
                    each.matter() + ", " + each.what().in(lang) + ": " + words.day(each.from()) + " → "
                            + words.day(each.to()) + " (" + each.because().in(lang) + ")");
        }
    }

    private void otherDays() {
        if (view.otherDays().isEmpty()) {
            return;
        }
        title("days.title");
        for (OtherDaysView each : view.otherDays()) {
            wrapped("  ", each.question().in(lang));
            for (OtherDaysView.Answer answer : each.answers()) {
                String citation = answer.citation().isEmpty()
                        ? ""
                        : " [" + answer.citation().in(lang) + "]";
                wrapped("    " + pad(words.day(answer.on()), 18), answer.text().in(lang) + citation);
            }
        }
    }

    private void title(String key) {
        line("");
        String title = words.get(key);
        line("── " + title + " " + "─".repeat(Math.max(0, WIDTH - 4 - title.length())));
    }

    private static <T> List<T> limited(List<T> all) {
        return all.size() <= ROWS ? all : all.subList(0, ROWS);
    }

    private void more(int size) {
        if (size > ROWS) {
            line("  " + words.get("console.more", size - ROWS));
        }
    }

    private void line(String raw) {
        String text = raw.replaceAll("[\\p{Cntrl}]", " ");
        out.append(text.length() <= WIDTH ? text.stripTrailing() : text.substring(0, WIDTH - 1) + "…")
                .append('\n');
    }

    /** Prints a text over as many lines as it takes; the following ones are indented like the first. */
    private void wrapped(String indent, String text) {
        String first = indent;
        StringBuilder current = new StringBuilder();
        for (String word : text.strip().replaceAll("[\\r\\n\\t]+", " ").split(" ", -1)) {
            if (current.length() > 0 && first.length() + current.length() + 1 + word.length() > WIDTH) {
                line(first + current);
                first = " ".repeat(indent.length());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        line(first + current);
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
