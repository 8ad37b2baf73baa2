package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Transitions;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.vietnam.VietnamMatters;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.examples.quickstart.report.OtherDaysView;
import org.hoidong.examples.quickstart.report.Text;

/** Asks the law of several days the same question: on each day it answers with the article of that day. */
final class OtherDays {

    private final RuleBook book;
    private final Messages messages;
    private final List<OtherDaysView> questions = new ArrayList<>();

    private OtherDays(RuleBook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    static ImmutableList<OtherDaysView> of(RuleBook book, Messages messages) {
        OtherDays days = new OtherDays(book, messages);
        days.tiers();
        days.limits();
        days.runningMatter();
        return ImmutableList.copyOf(days.questions);
    }

    private void tiers() {
        value(
                Label.of("Những cấp nào có Hội đồng?", "Which tiers have a council?"),
                CouncilRules.TIERS,
                language -> tiers ->
                        tiers.stream().map(tier -> tier.label().in(language)).collect(Collectors.joining(", ")),
                "2025-06-30",
                "2025-07-01");
    }

    private void limits() {
        limit(
                Label.of(
                        "Nghị quyết quy phạm pháp luật của cấp xã có hiệu lực sớm nhất sau bao nhiêu ngày?",
                        "How many days after its adoption does a commune's normative resolution take effect, at the earliest?"),
                ResolutionRules.EARLIEST_EFFECT.of(VietnamTiers.COMMUNE),
                "2025-03-31",
                "2025-04-01");
        limit(
                Label.of(
                        "Phải trả lời chất vấn bằng văn bản trong bao nhiêu ngày?",
                        "How long may a written answer to a question take?"),
                OversightRules.WRITTEN_ANSWER,
                "2026-02-28",
                "2026-03-01");
    }

    private void runningMatter() {
        LocalDate founded = LocalDate.of(2025, 5, 12);
        ImmutableList.Builder<OtherDaysView.Answer> answers = ImmutableList.builder();
        for (String day : new String[] {"2025-06-30", "2025-07-01"}) {
            LocalDate on = LocalDate.parse(day);
            TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.DISTRICT_MATTER, on);
            Transitions.explain(policy, founded, on).forEach(reason -> answers.add(answer(on, reason)));
        }
        questions.add(new OtherDaysView(
                new Text(
                        "Đơn thư cấp huyện nhận ngày 12/5/2025, chưa giải quyết xong: theo pháp luật nào, do ai?",
                        "A letter that a district received on 12 May 2025 and has not settled: by which law, by whom?"),
                answers.build()));
    }

    private void limit(Label question, RuleKey<TimeLimit> key, String... days) {
        value(question, key, language -> limit -> limit.describe(language), days);
    }

    private <T> void value(
            Label question, RuleKey<T> key, Function<Language, Function<T, String>> shown, String... days) {
        ImmutableList.Builder<OtherDaysView.Answer> answers = ImmutableList.builder();
        for (String day : days) {
            LocalDate on = LocalDate.parse(day);
            try {
                Dated<T> dated = book.on(on).dated(key);
                answers.add(new OtherDaysView.Answer(
                        on,
                        inBoth(language -> shown.apply(language).apply(dated.value())),
                        inBoth(language -> dated.basis().cite(language))));
            } catch (NoRuleException none) {
                answers.add(new OtherDaysView.Answer(on, why(none), Text.NONE));
            }
        }
        questions.add(new OtherDaysView(MatterViews.text(question), answers.build()));
    }

    private OtherDaysView.Answer answer(LocalDate on, Reason reason) {
        return new OtherDaysView.Answer(
                on,
                inBoth(language -> messages.sentence(reason, language)),
                inBoth(language -> reason.bases().stream()
                        .map(basis -> basis.cite(language))
                        .collect(Collectors.joining("; "))));
    }

    private static Text why(NoRuleException none) {
        return switch (none.why()) {
            case NOT_YET -> new Text("Chưa có quy định.", "There is no rule yet.");
            case NO_LONGER ->
                new Text(
                        "Quy định trước đã hết hiệu lực; con số của luật mới chưa được xác nhận.",
                        "The earlier rule has ended; no number of the new law is confirmed.");
            case BETWEEN ->
                new Text("Văn bản của ngày này chưa được đọc.", "The text in force on this day was not read.");
            case SETTING_NEEDED ->
                new Text(
                        "Luật không nêu con số; quy chế của Hội đồng phải quy định.",
                        "The law gives no number; the council's regulations must.");
            case UNKNOWN -> new Text("Không có quy định này.", "There is no such rule.");
        };
    }

    private static Text inBoth(Function<Language, String> text) {
        return new Text(text.apply(Language.VIETNAMESE), text.apply(Language.ENGLISH));
    }
}
