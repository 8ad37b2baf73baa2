package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.DocumentCategory;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class MeetingMessagesTest {

    private static final Provision BASIS = Provision.of("Law 1/2020", "85");

    @Test
    void haveATextForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(
                MeetingMessages.standard(),
                Meetings.class,
                RequiredContent.class,
                OrderOfProceedings.class,
                WorkProgramme.class,
                DossierRule.class,
                Agendas.class,
                Minutes.class);
    }

    @Test
    void nameOnlyFactsThatContentAndOrderGive() {
        ContentPart part = ContentPart.of("part", Label.same("part"), ContentCategory.TASK);
        RequiredContent content = RequiredContent.of(
                BASIS, DocumentKind.of("report", Label.same("report"), DocumentCategory.ASSESSMENT), part);
        StepKind first = StepKind.of("first", Label.same("first"), StepCategory.STATEMENT);
        StepKind second = StepKind.of("second", Label.same("second"), StepCategory.DECISION);
        OrderOfProceedings order = OrderOfProceedings.of(BASIS, first, second);
        List<Verdict> verdicts = List.of(
                content.judge(Set.of(part)),
                content.judge(Set.of()),
                order.judge(List.of(second, first)),
                order.judge(List.of(first)),
                order.mayLeaveOut(second).judge(List.of(first)));

        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(MeetingMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsExactlyInAnyOrder(
                        "meeting/part-present",
                        "meeting/part-missing",
                        "meeting/add-part",
                        "meeting/step-taken",
                        "meeting/step-left-out",
                        "meeting/step-missing",
                        "meeting/step-too-early",
                        "meeting/take-step",
                        "meeting/take-step-again");
    }
}
