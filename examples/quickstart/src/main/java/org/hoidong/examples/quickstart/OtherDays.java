package org.hoidong.examples.quickstart;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Transitions;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.vietnam.VietnamMatters;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.core.voting.Ballots;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.examples.quickstart.report.OtherDaysView;
import org.hoidong.examples.quickstart.report.Text;

/** Asks the law of several days the same question: on each day it answers with the article of that day. */
final class OtherDays {

    private final RuleBook book;
    private final CouncilDirectory directory;
    private final Messages messages;
    private final List<OtherDaysView> questions = new ArrayList<>();

    private OtherDays(RuleBook book, CouncilDirectory directory, Messages messages) {
        this.book = book;
        this.directory = directory;
        this.messages = messages;
    }

    static ImmutableList<OtherDaysView> of(World world, Messages messages) {
        OtherDays days = new OtherDays(world.context().rules(), world.directory(), messages);
        days.tiers();
        days.limits();
        days.rating();
        days.succession();
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

    /** Who answers for a matter of the data once its addressee has ended. */
    private void succession() {
        LocalDate founded = LocalDate.of(2022, 8, 22);
        LocalDate lastDay = LocalDate.of(2025, 6, 30);
        Optional<Body> district = directory.bodies().stream()
                .filter(body -> body.kind().category() == BodyCategory.EXECUTIVE)
                .filter(body -> body.existsOn(founded)
                        && body.existence().endInclusive().equals(Optional.of(lastDay)))
                .findFirst();
        if (district.isEmpty()) {
            return;
        }
        Body body = district.get();
        ImmutableList.Builder<OtherDaysView.Answer> answers = ImmutableList.builder();
        for (LocalDate on : List.of(lastDay, lastDay.plusDays(1))) {
            TransitionPolicy policy = TransitionPolicy.of(book, VietnamMatters.DISTRICT_MATTER, on);
            answers.add(answer(
                    on,
                    ImmutableList.<Reason>builder()
                            .addAll(directory
                                    .successors(body.id(), on)
                                    .verdict()
                                    .reasons())
                            .addAll(Transitions.explain(policy, founded, on))
                            .build()));
        }
        questions.add(new OtherDaysView(
                new Text(
                        "Kiến nghị ngày 22/8/2022 với " + body.name().in(Language.VIETNAMESE)
                                + " chưa thực hiện xong: do ai, theo pháp luật nào?",
                        "What was recommended to the " + body.name().in(Language.ENGLISH)
                                + " on 22 August 2022 and is not finished: by whom, by which law?"),
                answers.build()));
    }

    /** The same ballots under both laws on ratings: 51 delegates, 46 ballots, 33 of them low. */
    private void rating() {
        VoteTally tally = VoteTally.builder()
                .totalDelegates(51)
                .present(47)
                .ballots(Ballots.of(47, 46, 46))
                .count(VoteChoice.HIGH_CONFIDENCE, 5)
                .count(VoteChoice.CONFIDENCE, 8)
                .count(VoteChoice.LOW_CONFIDENCE, 33)
                .build();
        ImmutableList.Builder<OtherDaysView.Answer> answers = ImmutableList.builder();
        for (String day : new String[] {"2023-06-30", "2023-07-01"}) {
            LocalDate on = LocalDate.parse(day);
            RulesInForce law = book.on(on);
            try {
                answers.add(answer(
                        on,
                        law.get(ConfidenceRules.RATING)
                                .evaluate(tally, law)
                                .verdict()
                                .unmet()));
            } catch (NoRuleException none) {
                answers.add(new OtherDaysView.Answer(on, why(none), Text.NONE));
            }
        }
        questions.add(new OtherDaysView(
                new Text(
                        "51 đại biểu, thu về 46 phiếu, 33 phiếu tín nhiệm thấp: hệ quả thế nào?",
                        "51 delegates, 46 ballots, 33 of them low: what follows?"),
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

    private OtherDaysView.Answer answer(LocalDate on, ImmutableList<Reason> reasons) {
        return new OtherDaysView.Answer(
                on,
                inBoth(language -> reasons.stream()
                        .map(reason -> messages.sentence(reason, language))
                        .collect(Collectors.joining("; "))),
                inBoth(language -> reasons.stream()
                        .flatMap(reason -> reason.bases().stream())
                        .map(basis -> basis.cite(language))
                        .distinct()
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
