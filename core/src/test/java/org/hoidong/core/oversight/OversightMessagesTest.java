package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.oversight.Samples.DISTRICT;
import static org.hoidong.core.oversight.Samples.THU_2022_03_10;
import static org.hoidong.core.oversight.Samples.draft;
import static org.hoidong.core.oversight.Samples.evidence;
import static org.hoidong.core.oversight.Samples.issuable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.FixedDay;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.meeting.MeetingMessages;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamMessages;
import org.junit.jupiter.api.Test;

class OversightMessagesTest {

    @Test
    void hasATextInBothLanguagesForEveryCodeWithFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(OversightMessages.standard(), Recommendation.class);
        MessagesCheck.everyCodeHasATemplate(
                OversightMessages.standard(),
                AppearanceRule.class,
                StepDue.class,
                OversightPlan.class,
                Oversights.class,
                OversightProgramme.class,
                TopicSelection.class,
                FindingLinks.class,
                ReconsiderationRequest.class,
                Questionings.class,
                Explanations.class);
        List<Verdict> verdicts = new ArrayList<>(AppearanceRuleTest.verdicts());
        verdicts.addAll(OversightsTest.verdicts());
        verdicts.addAll(ProgrammeTimetableTest.verdicts());
        verdicts.addAll(TopicSelectionTest.verdicts());
        verdicts.addAll(FindingLinksTest.verdicts());
        verdicts.addAll(ReconsiderationRequestTest.verdicts());
        verdicts.addAll(QuestioningsTest.verdicts());
        verdicts.addAll(ExplanationsTest.verdicts());
        Collections.addAll(
                verdicts,
                issuable().judgeIssuable(),
                draft().build().judgeIssuable(),
                issuable().toBuilder()
                        .due(Due.within(TimeLimit.ofMonths(4)))
                        .build()
                        .judgeIssuable(),
                issuable().toBuilder()
                        .due(Due.at(MilestoneId.of("ky-hop-5")))
                        .build()
                        .judgeIssuable(),
                issuable().toBuilder().due(Due.on(FixedDay.ofMonth(20))).build().judgeIssuable(),
                issuable().toBuilder().due(Due.on(THU_2022_03_10)).build().judgeIssuable(),
                issuable().toBuilder().validator(DISTRICT).build().judgeIssuable(),
                issuable().judgeEvidence(List.of(evidence(EvidenceKind.REPORT))),
                draft().build().judgeEvidence(List.of()),
                draft().build().judgeEvidence(List.of(evidence(EvidenceKind.REPORT))));
        // An oversight also gives reasons of the packages to the left, whose texts are theirs.
        Messages texts =
                CouncilMessages.standard().with(MeetingMessages.standard()).with(OversightMessages.standard());
        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(texts, verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsAll(OversightMessages.standard().codes());
    }

    @Test
    void namesEveryStep() {
        for (OversightStep step : OversightStep.values()) {
            assertThat(OversightMessages.standard().render(Datum.of(step.code()), Language.VIETNAMESE))
                    .isEqualTo(step.label().in(Language.VIETNAMESE));
        }
    }

    @Test
    void tellsALateStepWithItsArticle() {
        var late = OversightsTest.verdicts().get(3).unmet().get(0);

        assertThat(VietnamMessages.standard().render(late, Language.VIETNAMESE))
                .isEqualTo(
                        "GS-2022-03: thông báo nội dung, kế hoạch, đề cương báo cáo ngày 28/3/2022, chậm 3 ngày (chậm nhất"
                                + " ngày 25/3/2022) (điểm b khoản 2 Điều 70 Luật 87/2015/QH13)");
        assertThat(VietnamMessages.standard().render(late, Language.ENGLISH))
                .isEqualTo(
                        "GS-2022-03: notifying content, plan and report outline, on 28 March 2022, days late: 3 (due by 25"
                                + " March 2022) (Law 87/2015/QH13, Article 70, Clause 2, Point b)");
    }

    @Test
    void namesKindsOfEvidence() {
        var missing = issuable().judgeEvidence(List.of()).unmet().get(1);

        assertThat(OversightMessages.standard().render(missing, Language.ENGLISH))
                .isEqualTo("Recommendation KN-2022-03 lacks required evidence: Photo (items submitted: 0)"
                        + " (Conclusion 04, Article 2)");
    }
}
