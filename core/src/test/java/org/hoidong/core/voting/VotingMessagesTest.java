package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Council;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class VotingMessagesTest {

    private static final Provision BASIS = Provision.of("Regulation 1", "2");
    private static final Share TWO_THIRDS = Share.atLeast(Ratio.TWO_THIRDS);

    private static final Class<?>[] TYPES = {
        MajorityRule.class,
        QuorumRule.class,
        SupportRule.class,
        ShareRule.class,
        TieRule.class,
        EachGroupRule.class,
        MethodRule.class,
        Vote.class,
        DepletionRule.class,
        ConfidenceTrigger.class,
        ConfidenceCall.class,
        RatingFrequency.class,
        RatingExemption.class,
        PublishedResult.class
    };

    private final Messages messages = VotingMessages.standard();

    @Test
    void haveATextForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(messages, TYPES);
    }

    @Test
    void nameOnlyFactsThatAreGivenInEveryCode() {
        List<Verdict> verdicts = verdicts();

        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(messages, verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts)).containsExactlyInAnyOrderElementsOf(messages.codes());
    }

    /** Verdicts that give every code of the package. */
    private static List<Verdict> verdicts() {
        MajorityRule majority = MajorityRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        QuorumRule quorum = QuorumRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        SupportRule support = SupportRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        ShareRule share = ShareRule.of(VotingBase.PRESENT, TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        TieRule tie = TieRule.of(majority, BASIS);
        VotingGroupId group = VotingGroupId.of("group");
        EachGroupRule groups = EachGroupRule.of(BASIS, Map.of(group, majority));
        List<Verdict> verdicts = new ArrayList<>();
        for (VoteTally tally : List.of(
                VoteTally.of(3, 3, 3, 0),
                VoteTally.of(3, 3, 1, 0),
                VoteTally.of(3, 1, 1, 0),
                VoteTally.of(3, 2, 1, 1))) {
            verdicts.add(majority.evaluate(tally));
            verdicts.add(quorum.evaluate(tally));
            verdicts.add(share.evaluate(tally));
            verdicts.add(support.evaluate(tally.inFavour(), 3));
            verdicts.add(tie.evaluate(tally));
            verdicts.add(groups.evaluate(Map.of(group, tally)));
        }
        for (VoteChoice chair : List.of(VoteChoice.FOR, VoteChoice.AGAINST)) {
            verdicts.add(tie.evaluate(
                    VoteTally.of(3, 2, 1, 1).toBuilder().chair(chair).build()));
        }
        MethodRule method = MethodRule.of(BASIS, VotingMethodCategory.SECRET);
        verdicts.add(method.judge(VotingMethod.VOICE));
        verdicts.add(method.judge(VotingMethod.SECRET_BALLOT));
        Vote vote = Vote.open(
                QuestionKind.MOTION,
                Label.of("Câu hỏi", "Question"),
                VotingMethod.VOICE,
                Choices.MOTION,
                Samples.electorate());
        verdicts.add(vote.evaluate(majority));
        for (Declaration.Result result : Declaration.Result.values()) {
            verdicts.add(
                    vote.declared(Declaration.of(result, "Chair", Samples.NINE)).evaluate(majority));
        }
        verdicts.addAll(depletions());
        verdicts.addAll(confidence());
        verdicts.addAll(published());
        return verdicts;
    }

    private static List<Verdict> depletions() {
        DepletionRule.Builder plan = DepletionRule.builder()
                .complete(TWO_THIRDS)
                .months(18)
                .basis(BASIS)
                .byElectionBasis(BASIS)
                .nearEndBasis(BASIS);
        DepletionRule full = plan.build();
        DepletionRule larger = plan.lowest(Share.atLeast(Ratio.ONE_THIRD))
                .majorityNearEnd(MajorityRule.of(TWO_THIRDS, VotingBase.IN_OFFICE, BASIS))
                .build();
        LocalDate on = Samples.WED_2022_07_27;
        return Stream.of(
                        larger.judge(council(3), 3, on, on),
                        larger.judge(council(1), 3, on, on),
                        larger.judge(council(1), 3, on, on.plusYears(3)),
                        larger.judge(council(0), 3, on, on),
                        full.judge(council(1), 3, on, on))
                .map(Depletion::verdict)
                .toList();
    }

    private static Council council(int inOffice) {
        return Council.of(BodyId.of("council"), Samples.TERM, 3, inOffice);
    }

    private static List<Verdict> confidence() {
        ConfidenceRule rule = ConfidenceRule.of(ConfidenceTrigger.builder()
                .choice(VoteChoice.AGAINST)
                .share(TWO_THIRDS)
                .base(VotingBase.TOTAL_DELEGATES)
                .addConsequences(ConfidenceConsequence.VOTE_OF_CONFIDENCE)
                .basis(BASIS)
                .build());
        RulesInForce rules = Samples.rules().on(Samples.WED_2022_07_27);
        ConfidenceOutcome low = rule.evaluate(VoteTally.of(3, 3, 0, 3), rules);
        ConfidenceOutcome high = rule.evaluate(VoteTally.of(3, 3, 3, 0), rules);
        BodyKind council = BodyKind.of("council", Label.of("Hội đồng", "Council"), BodyCategory.COUNCIL);
        BodyKind court = BodyKind.of("court", Label.of("Tòa án", "Court"), BodyCategory.COURT);
        ConfidenceCall call =
                ConfidenceCall.of(SupportRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS), BASIS, council);
        RatingFrequency frequency = RatingFrequency.of(2, SessionOfYear.MID_YEAR, BASIS);
        RatingExemption exemption = RatingExemption.of(BASIS, RatingExemption.Ground.values());
        LocalDate on = Samples.WED_2022_07_27;
        return List.of(
                low.verdict(),
                high.verdict(),
                call.judge(council),
                call.judge(court),
                call.judge(low),
                call.judge(high),
                frequency.judge(Samples.TERM, on, SessionOfYear.MID_YEAR),
                frequency.judge(Samples.TERM, on, SessionOfYear.YEAR_END),
                exemption.judge(on.minusYears(1), on),
                exemption.judge(on, on),
                exemption.judge(on, on, on));
    }

    private static List<Verdict> published() {
        List<Verdict> verdicts = new ArrayList<>();
        for (String percent : List.of("66.66", "66.67", "70")) {
            verdicts.add(PublishedResult.of(VoteTally.of(3, 3, 2, 0), percent).report());
        }
        for (int total : List.of(2, 3)) {
            verdicts.add(PublishedResult.builder()
                    .base(VotingBase.PRESENT, total)
                    .addPart(PublishedPart.of(VoteChoice.FOR, 2))
                    .total(VotingBase.PRESENT)
                    .build()
                    .report());
        }
        return verdicts;
    }

    @Test
    void nameTheBaseInWords() {
        var reason = MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, BASIS)
                .evaluate(VoteTally.of(51, 49, 25, 24))
                .reasons()
                .get(0);

        assertThat(messages.render(reason, Language.VIETNAMESE)).contains("26 trên 51 (tổng số đại biểu)");
        assertThat(messages.render(reason, Language.ENGLISH)).contains("26 of 51 (all delegates)");
    }
}
