package org.hoidong.examples.stories;

import static org.hoidong.testkit.HoidongAssertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.ISSUED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFICATION_STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpState.IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpState.IN_PROGRESS;
import static org.hoidong.workflow.followup.FollowUpState.NOT_STARTED;
import static org.hoidong.workflow.followup.FollowUpState.REPORTED_DONE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamDocuments;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.testkit.Scenario;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpGuards;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * How a host tests its governance rules: a rule is asked and its verdict asserted; a matter lives through a scenario whose
 * date moves. Codes and facts are asserted, never texts.
 */
class RulesUnderTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_09 = LocalDate.of(2022, 8, 9);
    private static final LocalDate FRI_2022_10_28 = LocalDate.of(2022, 10, 28);
    private static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);
    private static final LocalDate TUE_2022_11_01 = LocalDate.of(2022, 11, 1);
    private static final LocalDate MON_2022_11_07 = LocalDate.of(2022, 11, 7);

    /** Rules are values: take one from the rule book for a date, ask it, look at the reasons. */
    @Nested
    class AVote {

        private final MajorityRule majority =
                AcmeCity.CONTEXT.rules().on(WED_2022_07_27).get(VotingRules.ORDINARY_RESOLUTION);

        @Test
        void failsWith25Of51() {
            Verdict verdict = majority.evaluate(VoteTally.of(51, 45, 25, 20));

            assertThat(verdict)
                    .isNotSatisfied()
                    .hasUnmet(MajorityRule.NOT_REACHED)
                    .withFact("inFavour", 25)
                    .withFact("needed", 26)
                    .citing(Provision.of(VietnamDocuments.LAW_77_2015_QH13, "91"));
        }

        @Test
        void carriesWith26Of51() {
            assertThat(majority.evaluate(VoteTally.of(51, 45, 26, 19))).isSatisfied();
        }

        @Test
        void isHeldBeforeTheQuorumThatTheCityAsksFor() {
            QuorumRule quorum = AcmeCity.CONTEXT.rules().on(MON_2022_08_01).get(VotingRules.PLENARY_QUORUM);

            assertThat(quorum.evaluate(VoteTally.of(51, 33, 26, 7)))
                    .isNotSatisfied()
                    .hasUnmet(QuorumRule.NOT_PRESENT)
                    .withFact("needed", 34)
                    .citing(AcmeRules.QUORUM);
        }
    }

    /** A matter is a scenario: on this day, this actor does that. */
    @Nested
    class AMatter {

        private final Scenario<Recommendation> story = Scenario.of(FollowUpWorkflows.standard(1), AcmeCity.CONTEXT);

        @BeforeEach
        void isIssuedAndStarted() {
            story.on(MON_2022_08_01).opens("KN-1", AcmeCity.RECOMMENDATION, ISSUED, AcmeCity.COUNCIL);
            story.on(TUE_2022_08_09).does(AcmeCity.ADDRESSEE, STARTED, Note.of("Đã giao Phòng Kỹ thuật"));
        }

        @Test
        void isOverdueFromTheDayAfterItsDueDayAndNoSooner() {
            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            COMPLETION_REPORTED,
                            MON_2022_10_31,
                            MON_2022_10_31,
                            AcmeCity.CONTEXT)
                    .hasNothingOverdue(MON_2022_10_31, AcmeCity.CONTEXT)
                    .isOverdueWith(COMPLETION_REPORTED, TUE_2022_11_01, TUE_2022_11_01, AcmeCity.CONTEXT);
        }

        @Test
        void cannotBeUrgedByWhoeverMustAct() {
            assertThat(story.on(TUE_2022_11_01).does(AcmeCity.ADDRESSEE, URGED, Note.of("")))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }

        @Test
        void cannotBeUrgedOnItsDueDay() {
            assertThat(story.on(MON_2022_10_31).does(AcmeCity.OVERSEER, URGED, Note.of("")))
                    .isRefusedFor(FollowUpGuards.NOT_OVERDUE)
                    .hasUnmet(FollowUpGuards.NOT_OVERDUE)
                    .withFact("due", MON_2022_10_31)
                    .withRemedy(FollowUpGuards.WAIT_UNTIL);
        }

        @Test
        void mayBeUrgedOnTheFirstLateDay() {
            assertThat(story.on(TUE_2022_11_01).does(AcmeCity.OVERSEER, URGED, Note.of("")))
                    .isMovedTo(IN_PROGRESS);
        }

        @Test
        void isNotVerifiedByWhoeverWroteTheReport() {
            Actor both = AcmeCity.ADDRESSEE.actingFor(BodyId.of("acme-legal-committee"));
            story.on(FRI_2022_10_28).does(both, COMPLETION_REPORTED, CompletionReport.of("Xong", acceptance()));

            assertThat(story.on(MON_2022_10_31).does(both, VERIFICATION_STARTED, Note.of("")))
                    .isRefusedFor(FollowUpGuards.IS_THE_AUTHOR)
                    .hasUnmet(FollowUpGuards.IS_THE_AUTHOR)
                    .withFact("actor", "minh")
                    .withFact("reportedOn", FRI_2022_10_28);
            assertThat(story.theCase()).isIn(REPORTED_DONE);
        }

        @Test
        void isNotClosedWithoutTheEvidenceItAsksFor() {
            story.on(FRI_2022_10_28)
                    .does(AcmeCity.ADDRESSEE, COMPLETION_REPORTED, CompletionReport.of("Xong", ImmutableList.of()));
            story.on(MON_2022_10_31).does(AcmeCity.VALIDATOR, VERIFICATION_STARTED, Note.of(""));

            assertThat(story.on(MON_2022_11_07).does(AcmeCity.VALIDATOR, VERIFIED_IMPLEMENTED, found()))
                    .hasUnmet(Recommendation.EVIDENCE_MISSING)
                    .withFact("kind", "acceptance-record");
        }

        @Test
        void isClosedForGoodOnceVerified() {
            story.on(FRI_2022_10_28)
                    .does(AcmeCity.ADDRESSEE, COMPLETION_REPORTED, CompletionReport.of("Xong", acceptance()));
            story.on(MON_2022_10_31).does(AcmeCity.VALIDATOR, VERIFICATION_STARTED, Note.of(""));

            assertThat(story.on(MON_2022_11_07).does(AcmeCity.VALIDATOR, VERIFIED_IMPLEMENTED, found()))
                    .isMovedTo(IMPLEMENTED);
            assertThat(story.does(AcmeCity.OVERSEER, URGED, Note.of(""))).isA(Closed.class);
        }
    }

    /** Before anything happens, a draft can be asked whether it may be issued at all. */
    @Nested
    class ADraft {

        @Test
        void cannotBeIssuedWithoutADueDateAndWithTheAddresseeAsItsOwnJudge() {
            Recommendation draft = AcmeCity.RECOMMENDATION.toBuilder()
                    .validator(AcmeCity.RECOMMENDATION.addressee())
                    .due(Optional.empty())
                    .build();
            Scenario<Recommendation> story = Scenario.of(FollowUpWorkflows.standard(1), AcmeCity.CONTEXT);

            assertThat(story.on(MON_2022_08_01).opens("KN-2", draft, ISSUED, AcmeCity.COUNCIL))
                    .isRefusedFor(Recommendation.VALIDATOR_IS_ADDRESSEE, Recommendation.DUE_MISSING);
        }

        @Test
        void isNotStartedOnceIssued() {
            assertThat(AcmeCity.issued(FollowUpWorkflows.standard(1))).isIn(NOT_STARTED);
        }
    }

    private static ImmutableList<Evidence> acceptance() {
        return ImmutableList.of(
                Evidence.of(EvidenceKind.ACCEPTANCE_RECORD, "45/BB-NT", "9f".repeat(32), "Ban Quản lý dự án"));
    }

    private static Verification found() {
        return Verification.builder().text("Đã kiểm tra thực địa").build();
    }
}
