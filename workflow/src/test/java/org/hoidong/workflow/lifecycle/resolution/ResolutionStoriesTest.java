package org.hoidong.workflow.lifecycle.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.AUTHORITY;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.COUNCIL;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.ECONOMIC;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.FRI_2022_06_24;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.FRI_2022_07_08;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.LEAD;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_06_13;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_07_11;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.STANDING;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.adopted;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.adoption;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.after;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.begun;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.context;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.draft;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.inEffect;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.issued;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.occurs;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.onAgenda;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.signed;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.simplified;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.submitted;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.suspended;
import static org.hoidong.workflow.lifecycle.resolution.ResolutionSamples.view;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.resolution.JointVerification;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.core.resolution.SignatureRule;
import org.hoidong.core.resolution.SigningOffice;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolutionStoriesTest {

    /** The worked dates of rows A-R-11 to A-R-21: Friday 8 July 2022, three days, ten days. */
    @Nested
    class OfTheProvince {

        @Test
        void isOwedByOneBodyAfterAnotherUntilItsDayComes() {
            assertThat(owed(begun(), MON_2022_06_13)).containsExactly("resolution/submitted by 2022-05-23");
            assertThat(owed(submitted(), MON_2022_06_13))
                    .containsExactly(
                            "resolution/opinion-given by 2022-06-27", "resolution/verification-reported by 2022-06-27");
            assertThat(owed(onAgenda(), FRI_2022_06_24)).containsExactly("resolution/voted-for by 2022-07-08");
            // A-R-13: three calendar days after Friday 8 July are Monday 11 July
            assertThat(owed(signed(), FRI_2022_07_08))
                    .containsExactly(
                            "resolution/sent-up by 2022-07-11",
                            "resolution/took-effect by 2022-07-18",
                            "resolution/published by 2022-07-22");
            assertThat(owed(issued(), ResolutionSamples.FRI_2022_07_15))
                    .containsExactly("resolution/took-effect by 2022-07-18");
            assertThat(inEffect().state()).isEqualTo(ResolutionState.IN_EFFECT);
        }

        @Test
        void isOwedTheOpinionOfEveryCommitteeThatHasNotSpoken() {
            WorkflowCase<ResolutionDraft> two = ResolutionSamples.DEFINITION
                    .open(
                            CaseId.of("DT-2"),
                            draft().addJointly(BodyId.of("ban-vhxh")).build(),
                            occurs(
                                    ResolutionEvents.DRAFTING_BEGUN,
                                    NoPayload.NONE,
                                    ResolutionSamples.DRAFTER,
                                    MON_2022_06_13),
                            context())
                    .orElseThrow();
            WorkflowCase<ResolutionDraft> submitted =
                    after(two, ResolutionEvents.SUBMITTED, NoPayload.NONE, ResolutionSamples.DRAFTER, MON_2022_06_13);
            WorkflowCase<ResolutionDraft> one = after(
                    submitted,
                    ResolutionEvents.OPINION_GIVEN,
                    view(ResolutionSamples.LEGAL),
                    ResolutionSamples.JOINT,
                    MON_2022_06_13);

            assertThat(owed(one, MON_2022_06_13)).contains("resolution/opinion-given by 2022-06-27");
        }

        @Test
        void wasIssuedByTheRightProcedure() {
            assertThat(ResolutionCases.judge(inEffect(), context(), MON_2022_07_18)
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void isRecordedThoughItWasSentUpADayLateAndTheVerdictSaysSo() {
            WorkflowCase<ResolutionDraft> toGazette =
                    after(signed(), ResolutionEvents.SENT_TO_GAZETTE, NoPayload.NONE, STANDING, MON_2022_07_11);
            WorkflowCase<ResolutionDraft> late =
                    after(toGazette, ResolutionEvents.SENT_UP, NoPayload.NONE, STANDING, MON_2022_07_11.plusDays(1));

            assertThat(ResolutionCases.judge(late, context(), MON_2022_07_11.plusDays(1))
                            .unmet())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Resolutions.STEP_LATE);
                        assertThat(reason.facts()).containsEntry("daysLate", Datum.of(1));
                    });
        }
    }

    @Nested
    class IsNot {

        // A-R-11: more than half of 51 are 26
        @Test
        void adoptedByAVoteThatDidNotCarry() {
            assertThat(unmet(vote(adoption().inFavour(25).against(20).build())))
                    .containsExactly(MajorityRule.NOT_REACHED);
            assertThat(vote(adoption().inFavour(26).against(20).build())).isInstanceOf(Moved.class);
        }

        // A-R-18: not earlier than 10 days from Friday 8 July, that is Monday 18 July
        @Test
        void adoptedWithADayOfEffectThatIsTooEarly() {
            Outcome<ResolutionDraft> refused =
                    vote(adoption().effectiveOn(MON_2022_07_18.minusDays(1)).build());

            assertThat(unmet(refused)).containsExactly(Resolutions.EFFECT_TOO_EARLY);
            assertThat(refused.reasons())
                    .filteredOn(reason -> !reason.isMet())
                    .singleElement()
                    .satisfies(
                            reason -> assertThat(reason.remedy().orElseThrow().facts())
                                    .containsEntry("earliest", Datum.of(MON_2022_07_18)));
        }

        // A-M-02
        @Test
        void adoptedOutOfOrder() {
            assertThat(unmet(vote(adoption().proceedings(List.of()).build())))
                    .containsExactly(OrderOfProceedings.STEP_MISSING);
        }

        @Test
        void votedOnOutsideTheSession() {
            LocalDate dayAfter = FRI_2022_07_08.plusDays(1);

            assertThat(unmet(fire(
                            onAgenda(),
                            ResolutionEvents.VOTED_FOR,
                            adoption().effectiveOn(dayAfter.plusDays(10)).build(),
                            COUNCIL,
                            dayAfter)))
                    .containsExactly(ResolutionGuards.NOT_AT_SESSION);
        }

        // A-R-12
        @Test
        void signedByWhoMayNot() {
            assertThat(unmet(fire(
                            adopted(),
                            ResolutionEvents.AUTHENTICATED,
                            Signing.of(SigningOffice.DESIGNATED_PERSON),
                            COUNCIL,
                            FRI_2022_07_08)))
                    .containsExactly(SignatureRule.SIGNED_BY_WRONG_OFFICE);
            assertThat(fire(
                            adopted(),
                            ResolutionEvents.AUTHENTICATED,
                            Signing.of(SigningOffice.PRESIDING_VICE_CHAIR),
                            COUNCIL,
                            FRI_2022_07_08))
                    .isInstanceOf(Moved.class);
        }

        @Test
        void inEffectBeforeItsDayNorBeforeItIsIssued() {
            assertThat(unmet(fire(
                            issued(),
                            ResolutionEvents.TOOK_EFFECT,
                            NoPayload.NONE,
                            STANDING,
                            MON_2022_07_18.minusDays(1))))
                    .containsExactly(ResolutionGuards.DAY_OF_EFFECT_AHEAD);
            assertThat(unmet(fire(signed(), ResolutionEvents.TOOK_EFFECT, NoPayload.NONE, STANDING, MON_2022_07_18)))
                    .containsExactly(ResolutionGuards.STEP_MISSING);
        }

        @Test
        void verifiedBeforeEveryJointCommitteeHasSpokenNorByAnother() {
            assertThat(unmet(fire(
                            submitted(), ResolutionEvents.VERIFICATION_REPORTED, view(ECONOMIC), LEAD, FRI_2022_06_24)))
                    .containsExactly(JointVerification.OPINION_AWAITED);
            // the opinion on an earlier text does not count
            WorkflowCase<ResolutionDraft> again = after(
                    after(
                            ResolutionSamples.withOpinion(),
                            ResolutionEvents.SENT_BACK,
                            Note.of("no figures"),
                            LEAD,
                            FRI_2022_06_24),
                    ResolutionEvents.SUBMITTED,
                    NoPayload.NONE,
                    ResolutionSamples.DRAFTER,
                    FRI_2022_06_24);
            assertThat(unmet(fire(again, ResolutionEvents.VERIFICATION_REPORTED, view(ECONOMIC), LEAD, FRI_2022_06_24)))
                    .containsExactly(JointVerification.OPINION_AWAITED);
        }

        @Test
        void openedUnderTheLifeCycleOfTheOtherProcedure() {
            assertThat(unmet(ResolutionWorkflows.simplified(1)
                            .open(
                                    CaseId.of("DT-1"),
                                    draft().build(),
                                    occurs(
                                            ResolutionEvents.DRAFTING_BEGUN,
                                            NoPayload.NONE,
                                            ResolutionSamples.DRAFTER,
                                            FRI_2022_06_24),
                                    context())))
                    .containsExactly(ResolutionGuards.PROCEDURE_DIFFERS);
            assertThat(simplified().subject().procedure()).isEqualTo(Procedure.SIMPLIFIED);
        }

        @Test
        void aDraftThatItsDrafterVerifies() {
            assertThatThrownBy(() ->
                            draft().verifiedBy(draft().build().draftedBy()).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not verify its own draft");
        }
    }

    // B-R-07: verified within 7 days in the simplified procedure, from 1 July 2025
    @Test
    void inTheSimplifiedProcedureIsVerifiedWithinTheTimeOfTheLaw() {
        LocalDate wed = LocalDate.of(2025, 9, 10);
        WorkflowCase<ResolutionDraft> theCase = simplified()
                .definition()
                .fire(
                        simplified(),
                        occurs(ResolutionEvents.SUBMITTED, NoPayload.NONE, ResolutionSamples.DRAFTER, wed),
                        context())
                .orElseThrow();

        assertThat(owed(theCase, wed)).contains("resolution/verification-reported by 2025-09-17");
    }

    @Test
    void suspendedIsDecidedByTheAuthorityAndMayBeAnnulledOrGoOn() {
        assertThat(suspended().owed(MON_2022_07_18, context()))
                .singleElement()
                .satisfies(owed -> assertThat(owed.act()).isEqualTo("resolution/annulment-decided"));
        assertThat(after(suspended(), ResolutionEvents.SUSPENSION_LIFTED, Note.of("lawful"), AUTHORITY, MON_2022_07_18)
                        .state())
                .isEqualTo(ResolutionState.IN_EFFECT);
        assertThat(unmet(fire(inEffect(), ResolutionEvents.ANNULMENT_DECIDED, Note.of(""), AUTHORITY, MON_2022_07_18)))
                .containsExactly(Guards.REASONS_MISSING);
    }

    private static Outcome<ResolutionDraft> vote(Adoption adoption) {
        return fire(onAgenda(), ResolutionEvents.VOTED_FOR, adoption, COUNCIL, FRI_2022_07_08);
    }

    private static <P> Outcome<ResolutionDraft> fire(
            WorkflowCase<ResolutionDraft> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return theCase.definition().fire(theCase, occurs(event, payload, actor, on), context());
    }

    private static ImmutableList<String> owed(WorkflowCase<ResolutionDraft> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .map(each -> each.act() + " by " + each.deadline().dueOn())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ReasonCode> unmet(Outcome<?> outcome) {
        return outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .map(Reason::code)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
