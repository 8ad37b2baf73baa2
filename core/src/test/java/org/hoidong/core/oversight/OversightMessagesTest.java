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
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class OversightMessagesTest {

    @Test
    void hasATextInBothLanguagesForEveryCodeWithFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(OversightMessages.standard(), Recommendation.class);
        MessagesCheck.everyCodeHasATemplate(OversightMessages.standard(), AppearanceRule.class);
        List<Verdict> verdicts = new ArrayList<>(AppearanceRuleTest.verdicts());
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
                issuable().toBuilder().due(Due.on(THU_2022_03_10)).build().judgeIssuable(),
                issuable().toBuilder().validator(DISTRICT).build().judgeIssuable(),
                issuable().judgeEvidence(List.of(evidence(EvidenceKind.REPORT))),
                draft().build().judgeEvidence(List.of()),
                draft().build().judgeEvidence(List.of(evidence(EvidenceKind.REPORT))));
        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(OversightMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsAll(OversightMessages.standard().codes());
    }

    @Test
    void namesKindsOfEvidence() {
        var missing = issuable().judgeEvidence(List.of()).unmet().get(1);

        assertThat(OversightMessages.standard().render(missing, Language.ENGLISH))
                .isEqualTo("Recommendation KN-2022-03 lacks required evidence: Photo (items submitted: 0)"
                        + " (Conclusion 04, Article 2)");
    }
}
