package org.hoidong.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.council.Samples.DISTRICT_COUNCIL;
import static org.hoidong.core.council.Samples.MON_2025_06_30;
import static org.hoidong.core.council.Samples.TUE_2025_07_01;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;

class CouncilMessagesTest {

    @Test
    void haveATextForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(
                CouncilMessages.standard(),
                CouncilDirectory.class,
                DelegateRoll.class,
                CouncilSize.class,
                PopulationThreshold.class,
                Competence.class,
                Successors.class,
                TermNumbering.class,
                OfficeRegister.class,
                Vacancy.class,
                Incompatibility.class,
                Composition.class,
                CommitteeSet.class,
                ConditionCount.class,
                AbsenceRule.class,
                Continuity.class,
                OfficeElection.class,
                OfficeEnd.class,
                NamedKinds.class);
    }

    @Test
    void nameOnlyFactsThatAreGiven() {
        CouncilDirectory directory = Samples.directory().build();

        for (LocalDate on : List.of(LocalDate.of(2015, 1, 1), MON_2025_06_30, TUE_2025_07_01)) {
            MessagesCheck.everyPlaceholderIsAFact(
                    CouncilMessages.standard(), directory.existence(DISTRICT_COUNCIL, on));
        }
    }

    @Test
    void nameOnlyFactsThatACompetenceGives() {
        Competent council = Competent.of(Samples.COUNCIL);
        Competent committee = Competent.of(Samples.COMMITTEE);
        Competence competence = Competence.of(
                Provision.of("Law 1/2020", "4"),
                ActKind.of("elect", Label.same("elect"), ActCategory.PERSONNEL),
                council);
        List<Verdict> verdicts = List.of(
                competence.judge(council),
                competence.judge(committee),
                competence.judgeProposal(committee),
                competence.proposedBy(council).judgeProposal(council),
                competence.proposedBy(council).judgeProposal(committee));

        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .containsExactlyInAnyOrder(
                        "council/competent",
                        "council/not-competent",
                        "council/let-competent-act",
                        "council/proposer-left-open",
                        "council/rightly-proposed",
                        "council/not-rightly-proposed");
    }
}
