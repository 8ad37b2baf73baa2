package org.hoidong.examples.quickstart.report;

import static org.hoidong.examples.quickstart.report.ConsoleLines.pad;
import static org.hoidong.examples.quickstart.report.ConsoleLines.padLeft;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the terminal shows of a briefing: at most a hundred columns, the report's order, the rest in the files. */
public final class ConsoleSummary {

    private static final int ROWS = 12;

    private final BriefingView view;
    private final Lang lang;
    private final Words words;
    private final ConsoleLines out = new ConsoleLines();

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
        out.line("═".repeat(ConsoleLines.WIDTH));
        out.wrapped("", view.council().in(lang));
        out.wrapped("", view.title().in(lang));
        out.line(words.get("as.of") + " " + words.day(view.asOf()) + "  ·  " + words.get("period") + " "
                + words.get("period.span", words.day(view.from()), words.day(view.to())));
        out.line("═".repeat(ConsoleLines.WIDTH));
        figures();
        states();
        overdue();
        now();
        tiers();
        halfYear();
        regularity();
        backlog();
        checks();
        files();
        refused();
        corrections();
        moved();
        otherDays();
        record();
        return out.toString();
    }

    private void figures() {
        ShareView whole = view.whole();
        out.line("");
        figure(words.get("figure.total"), Integer.toString(whole.total()), "");
        for (ShareView.Part part : whole.parts()) {
            figure(
                    words.get("figure." + part.id()),
                    Integer.toString(part.count()),
                    words.get("figure.of", words.percent(part.figure()), whole.total()));
        }
    }

    private void figure(String label, String value, String base) {
        out.line("  " + pad(label, 40) + padLeft(value, 8) + "   " + base);
    }

    private void states() {
        title("states.title");
        int most = view.states().stream().mapToInt(StateCount::count).max().orElse(0);
        for (StateCount each : view.states()) {
            int bar = most == 0 ? 0 : (each.count() * 36 + most - 1) / most;
            out.line("  " + pad(each.state().label().in(lang), 42) + padLeft(Integer.toString(each.count()), 4) + "  "
                    + "█".repeat(bar));
        }
    }

    private void overdue() {
        title("overdue.title");
        if (view.late().isEmpty()) {
            out.line("  " + words.get("overdue.none"));
        }
        for (LateView late : limited(view.late())) {
            MatterView matter = late.matter();
            out.line("  " + pad(matter.id(), 13) + padLeft(words.count("days.late", late.daysLate()), 15) + "  "
                    + matter.parties().addressee().in(lang));
            out.wrapped("       ", words.rungs(late));
            for (OwedView owed : matter.owed()) {
                out.wrapped(
                        "       → ",
                        owed.who().in(lang) + ": " + owed.what().in(lang) + ", "
                                + words.get("by", words.day(owed.on())));
            }
        }
        more(view.late().size());
        ImmutableList<DueNext> duties = view.lateDuties();
        if (!duties.isEmpty()) {
            out.line("");
            out.line("  " + words.get("overdue.duties"));
            for (DueNext late : limited(duties)) {
                out.wrapped(
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
            out.wrapped("  " + pad(each.matter(), 13), each.who().in(lang) + ", " + words.can(each));
        }
        more(view.steps().size());
        view.steps().stream()
                .filter(each -> !each.whyNot().isEmpty())
                .reduce((one, last) -> last)
                .ifPresent(each -> {
                    out.line("");
                    out.wrapped(
                            "  " + pad(each.matter(), 13),
                            each.who().in(lang) + ". "
                                    + words.get("now.not", each.blocked().in(lang)));
                    each.whyNot().forEach(this::unmet);
                });
        out.line("");
        out.wrapped("  ", words.urging(view.urging()));
        for (BulkView.NotMoved each : limited(view.urging().notMoved())) {
            each.reasons()
                    .forEach(reason -> out.wrapped(
                            "       ✗ ", each.matter() + ": " + reason.text().in(lang)));
        }
        more(view.urging().notMoved().size());
    }

    private void tiers() {
        title("tiers.title");
        if (view.tiers().isEmpty()) {
            out.line("  " + words.get("tiers.none"));
        }
        for (TierView tier : view.tiers()) {
            out.line("  " + tier.tier().in(lang) + ": "
                    + words.count("tiers.count", tier.duties().size()) + ", " + words.get("tiers.late", tier.late())
                    + " (!)");
            for (DueNext next : limited(tier.duties())) {
                out.wrapped(
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
        out.line("  " + words.get("half.issued") + ": " + half.issuedInAll());
        half.issued().forEach(this::share);
        out.line("  " + words.get("half.closed") + ": " + half.closedInAll());
        half.closed().forEach(this::share);
        rate("figure.implementation", half.implementation());
        if (!half.leftOut().isEmpty()) {
            out.wrapped(
                    "      ",
                    words.get("half.left-out") + ": "
                            + half.leftOut().stream()
                                    .map(figure -> figure.label().in(lang) + " " + figure.count())
                                    .collect(Collectors.joining("; ")));
        }
        rate("figure.on-time", half.onTime());
        out.line(
                "  " + half.reopened().label().in(lang) + ": " + half.reopened().count());
        for (FigureView age : half.ages()) {
            out.line("  " + age.group().in(lang) + ", " + age.label().in(lang).toLowerCase(Locale.ROOT) + ": "
                    + words.days(age));
        }
    }

    private void share(FigureView figure) {
        out.line("    " + pad(figure.label().in(lang), 42) + padLeft(Integer.toString(figure.count()), 4) + "  "
                + padLeft(words.percent(figure), 7));
    }

    private void rate(String key, FigureView figure) {
        out.wrapped("  ", words.get(key) + ": " + words.rate(figure));
    }

    private void regularity() {
        title("regularity.title");
        out.line("  " + pad("", 52) + columns("regularity.in-time", "regularity.late", "regularity.missing")
                + padLeft(words.get("half.share"), 9));
        for (RegularView each : view.halfYear().regularity()) {
            out.line("  " + pad(each.heading().in(lang), 52) + counts(each.figures())
                    + padLeft(words.percent(each.inTime()), 9));
        }
    }

    private void backlog() {
        title("backlog.title");
        out.line("  " + pad("", 52) + columns("backlog.open", "backlog.joined", "backlog.left"));
        for (BacklogView each : view.halfYear().backlog()) {
            out.line("  " + pad(pad(words.day(each.on()), 18) + each.what().in(lang), 52) + counts(each.figures()));
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
            out.wrapped(
                    "  " + pad(words.get(check.satisfied() ? "checks.met" : "checks.unmet"), 15),
                    check.kind().in(lang) + ": " + check.subject().in(lang));
            for (ReasonView reason : check.reasons()) {
                if (!reason.met()) {
                    unmet(reason);
                }
            }
        }
        if (view.checks().isEmpty()) {
            out.line("  " + words.get("checks.none"));
        }
    }

    private void files() {
        title("files.title");
        for (CaseFileView file : limited(view.files())) {
            out.wrapped(
                    "  " + pad(file.id(), 21),
                    file.kind().in(lang) + ": " + file.state().in(lang));
            for (OwedView owed : file.owed()) {
                out.wrapped(
                        "       → ",
                        owed.who().in(lang) + ": " + owed.what().in(lang) + ", "
                                + words.get("by", words.day(owed.on()))
                                + (owed.isOverdue() ? " (" + words.count("days.late", owed.daysLate()) + ")" : ""));
            }
            for (CaseFileView.RefusedStep step : file.refused()) {
                out.wrapped(
                        "       ",
                        words.get("files.refused", step.event().in(lang), words.day(step.on()), step.source()));
                step.reasons().forEach(this::unmet);
            }
        }
        if (view.files().isEmpty()) {
            out.line("  " + words.get("files.none"));
        }
        more(view.files().size());
    }

    private void refused() {
        title("refused.title");
        if (view.refused().isEmpty()) {
            out.line("  " + words.get("refused.none"));
        }
        for (RefusedView entry : view.refused()) {
            out.wrapped(
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
            out.wrapped("  ", words.count("refused.later", view.laterEntries()));
        }
    }

    private void corrections() {
        if (view.corrections().isEmpty()) {
            return;
        }
        title("corrections.title");
        for (CorrectionView each : limited(view.corrections())) {
            out.wrapped(
                    "  ",
                    each.entry() + " (" + words.get("refused.line", each.line()) + "), " + each.matter() + ": "
                            + words.corrected(each));
            out.wrapped(
                    "       ",
                    each.reason().in(lang) + " ("
                            + words.get("corrections.by", each.who().in(lang), words.day(each.on())) + ")");
            out.wrapped("       ", words.get("corrections.before") + ": " + words.standing(each.before()));
            out.wrapped("       ", words.get("corrections.after") + ": " + words.standing(each.after()));
        }
        more(view.corrections().size());
    }

    private void record() {
        RecordView record = view.record();
        title("record.title");
        out.wrapped("  ", words.intact(record));
        limited(record.altered()).forEach(this::unmet);
        out.line("  " + words.get("record.digest") + ": " + record.digest());
        out.wrapped("  ", words.get("record.rows", record.restored(), record.matters()));
    }

    private void unmet(ReasonView reason) {
        String citation =
                reason.citation().isEmpty() ? "" : " [" + reason.citation().in(lang) + "]";
        out.wrapped("       ✗ ", reason.text().in(lang) + citation);
        if (!reason.remedy().isEmpty()) {
            out.wrapped("       → ", reason.remedy().in(lang));
        }
    }

    private void moved() {
        if (view.moved().isEmpty()) {
            return;
        }
        title("moved.title");
        for (MovedView each : view.moved()) {
            out.wrapped(
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
            out.wrapped("  ", each.question().in(lang));
            for (OtherDaysView.Answer answer : each.answers()) {
                String citation = answer.citation().isEmpty()
                        ? ""
                        : " [" + answer.citation().in(lang) + "]";
                out.wrapped(
                        "    " + pad(words.day(answer.on()), 18), answer.text().in(lang) + citation);
            }
        }
    }

    private void title(String key) {
        out.title(words.get(key));
    }

    private static <T> List<T> limited(List<T> all) {
        return all.size() <= ROWS ? all : all.subList(0, ROWS);
    }

    private void more(int size) {
        if (size > ROWS) {
            out.line("  " + words.get("console.more", size - ROWS));
        }
    }
}
