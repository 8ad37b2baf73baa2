package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpEvents.ANSWERED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpEvents.HANDED_OVER;
import static org.hoidong.workflow.followup.FollowUpEvents.LADDER_DECIDED;
import static org.hoidong.workflow.followup.FollowUpEvents.QUESTIONED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.CLERK_OF_THE_COUNCIL;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.DEPARTMENT;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.PHOTO;
import static org.hoidong.workflow.followup.FollowUpSamples.REGISTRAR;
import static org.hoidong.workflow.followup.FollowUpSamples.REPORT;
import static org.hoidong.workflow.followup.FollowUpSamples.SUCCESSOR;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.after;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.in;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;
import static org.hoidong.workflow.followup.FollowUpSamples.petition;
import static org.hoidong.workflow.followup.FollowUpSamples.recommendation;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.CorrectionRefusal;
import org.hoidong.workflow.Difference;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a correction of the register, or a redaction, does to a follow-up. Corrections are recorded on 1 October 2022. */
class FollowUpCorrectionTest {

    private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final Instant SAT_2022_10_01 =
            LocalDate.of(2022, 10, 1).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);

    private static Outcome<Recommendation> correct(WorkflowCase<Recommendation> theCase, Correction correction) {
        return DEFINITION.correct(theCase, correction, context());
    }

    private static Outcome<Recommendation> voids(WorkflowCase<Recommendation> theCase, int number) {
        return correct(
                theCase,
                Correction.voiding(number).because("wrong case").by(REGISTRAR).recordedAt(SAT_2022_10_01));
    }

    private static <P> Outcome<Recommendation> replaces(
            WorkflowCase<Recommendation> theCase, int number, EventType<P> event, P payload, Actor actor) {
        LocalDate on = theCase.record().get(number - 1).occurredOn();
        return correct(
                theCase,
                Correction.replacing(number, late(event, payload, actor, on))
                        .because("misread")
                        .by(REGISTRAR));
    }

    private static <P> Occurrence<P> late(EventType<P> event, P payload, Actor actor, LocalDate on) {
        return Occurrence.of(event, payload).by(actor).on(on).recordedAt(SAT_2022_10_01);
    }

    private static <P> WorkflowCase<Recommendation> then(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION
                .fire(theCase, occurs(event, payload, actor, on), context())
                .orElseThrow();
    }

    private static List<String> owed(WorkflowCase<Recommendation> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream().map(Obligation::line).toList();
    }

    /** Entry 3 reports with both pieces of evidence, entry 5 verifies. */
    @Nested
    class OfWhatAClosingRestsOn {

        private final WorkflowCase<Recommendation> implemented = in(FollowUpState.IMPLEMENTED, recommendation());

        private static CompletionReport report(Evidence... evidence) {
            return CompletionReport.of("done", ImmutableList.copyOf(evidence));
        }

        @Test
        void isRefusedIfItTakesAwayTheEvidence() {
            Outcome<Recommendation> outcome = replaces(implemented, 3, COMPLETION_REPORTED, report(REPORT), ADDRESSEE);

            assertThat(outcome.isMoved()).isFalse();
            isUnfounded(outcome, 5);
        }

        @Test
        void isRefusedIfItMakesTheVerifierTheAuthor() {
            Actor verifier = Actor.of(VALIDATOR.id().value()).actingFor(DEPARTMENT);

            isUnfounded(replaces(implemented, 3, COMPLETION_REPORTED, report(REPORT, PHOTO), verifier), 5);
        }

        private static void isUnfounded(Outcome<Recommendation> outcome, int number) {
            assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(CorrectionRefusal.LATER_UNFOUNDED);
                assertThat(reason.facts()).containsEntry("number", Datum.of(number));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(CorrectionRefusal.CORRECT_LATER_FIRST);
            });
        }

        @Test
        void isTakenIfOtherEvidenceIsAsGood() {
            WorkflowCase<Recommendation> corrected = replaces(
                            implemented, 3, COMPLETION_REPORTED, report(PHOTO, REPORT), ADDRESSEE)
                    .orElseThrow();

            assertThat(corrected.state()).isEqualTo(FollowUpState.IMPLEMENTED);
            assertThat(corrected.replay()).isEqualTo(corrected);
        }

        @Test
        void isTakenOnceTheClosingIsVoidedWhichOpensTheMatterAgain() {
            WorkflowCase<Recommendation> reopened = voids(implemented, 5).orElseThrow();
            WorkflowCase<Recommendation> corrected = replaces(
                            reopened, 3, COMPLETION_REPORTED, report(REPORT), ADDRESSEE)
                    .orElseThrow();

            assertThat(corrected.state()).isEqualTo(FollowUpState.BEING_VERIFIED);
            assertThat(owed(corrected, MON_2022_09_05)).containsExactly("follow-up/end-of-verification");
        }

        @Test
        void isRefusedIfNothingWouldHaveBeenExplained() {
            // 1 issued, 2 started, 3 answered, 4 explanation accepted
            WorkflowCase<Recommendation> explained = in(FollowUpState.EXPLAINED, petition());

            isUnfounded(voids(explained, 3), 4);
        }
    }

    @Nested
    class OfAHandover {

        private final Handover toSuccessor =
                Handover.builder().addressee(SUCCESSOR).reason("merged").build();
        private final WorkflowCase<Recommendation> handed = after(issued(), HANDED_OVER, toSuccessor, OVERSEER, 15);

        @Test
        void givesThePartBackAndTellsWhoActedWithoutIt() {
            WorkflowCase<Recommendation> started = after(
                    handed,
                    FollowUpEvents.STARTED,
                    Note.of(""),
                    Actor.of("minh").actingFor(SUCCESSOR),
                    16);
            WorkflowCase<Recommendation> corrected = voids(started, 2).orElseThrow();

            assertThat(corrected.owed(WED_2022_08_31, context()).get(0).holders())
                    .containsExactly("department");
            assertThat(corrected.recheck(context()))
                    .extracting(Difference::entry)
                    .extracting(entry -> entry.event().id())
                    .containsExactly("follow-up/started");
        }

        @Test
        void thatWasForgottenTellsWhoOwedWhatOnWhichDay() {
            WorkflowCase<Recommendation> answered =
                    after(issued(), ANSWERED, Answer.of(AnswerStatus.ACCEPTED, ""), ADDRESSEE, 20);
            WorkflowCase<Recommendation> corrected = correct(
                            answered,
                            Correction.inserting(late(HANDED_OVER, toSuccessor, REGISTRAR, LocalDate.of(2022, 8, 15)))
                                    .because("came in late")
                                    .by(REGISTRAR))
                    .orElseThrow();

            assertThat(holders(corrected, LocalDate.of(2022, 8, 14))).containsExactly("department");
            assertThat(holders(corrected, LocalDate.of(2022, 8, 15))).containsExactly("successor");
            assertThat(corrected.owed(WED_2022_08_31, context()).get(0).id())
                    .isEqualTo(issued().owed(WED_2022_08_31, context()).get(0).id());
        }

        @Test
        void isRefusedIfABodyWouldVerifyItsOwnWorkByALaterOne() {
            Handover validator =
                    Handover.builder().validator(SUCCESSOR).reason("merged").build();
            Outcome<Recommendation> outcome = correct(
                    handed,
                    Correction.inserting(late(HANDED_OVER, validator, REGISTRAR, LocalDate.of(2022, 8, 14)))
                            .because("came in late")
                            .by(REGISTRAR));

            assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(CorrectionRefusal.LATER_UNFOUNDED);
        }

        private static List<String> holders(WorkflowCase<Recommendation> theCase, LocalDate on) {
            return theCase.owed(on, context()).get(0).holders().asList();
        }
    }

    /** Overdue since 1 September; rung 1 taken, then the Council decides for questioning, which is held. */
    @Nested
    class OfALadderDecision {

        private final WorkflowCase<Recommendation> questioned = then(
                then(
                        then(issued(), URGED, Note.of(""), OVERSEER, THU_2022_09_01),
                        LADDER_DECIDED,
                        LadderDecision.of("follow-up/ladder-questioning", "patience is at an end"),
                        CLERK_OF_THE_COUNCIL,
                        MON_2022_09_05),
                QUESTIONED,
                Note.of(""),
                OVERSEER,
                MON_2022_09_05);

        @Test
        void letsTheRungsThatWereSkippedBeOwedAgain() {
            assertThat(owed(questioned, MON_2022_09_05))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-re-oversight");

            WorkflowCase<Recommendation> corrected = voids(questioned, 3).orElseThrow();

            assertThat(owed(corrected, MON_2022_09_05))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-urged-again");
        }

        @Test
        void isNotForgottenWhenItsWordsAreRedacted() {
            assertThatThrownBy(() -> owed(questioned.redacted(3), MON_2022_09_05))
                    .hasMessageContaining("follow-up/ladder-decided of 2022-09-05 was redacted");

            WorkflowCase<Recommendation> replaced = replaces(
                            questioned,
                            3,
                            LADDER_DECIDED,
                            LadderDecision.of("follow-up/ladder-questioning", "see the minutes"),
                            CLERK_OF_THE_COUNCIL)
                    .orElseThrow();
            WorkflowCase<Recommendation> redacted = replaced.redacted(3);

            assertThat(owed(redacted, MON_2022_09_05)).isEqualTo(owed(questioned, MON_2022_09_05));
            assertThat(redacted.headHash()).isEqualTo(replaced.headHash());
            assertThat(redacted.verify().isSatisfied()).isTrue();
        }
    }

    @Nested
    class OfWords {

        @Test
        void leavesObligationsAndTheChainAsTheyWere() {
            WorkflowCase<Recommendation> urged = then(issued(), URGED, Note.of("Mr A ..."), OVERSEER, THU_2022_09_01);
            WorkflowCase<Recommendation> redacted = urged.redacted(2);

            assertThat(redacted.owed(MON_2022_09_05, context())).isEqualTo(urged.owed(MON_2022_09_05, context()));
            assertThat(redacted.headHash()).isEqualTo(urged.headHash());
            assertThat(redacted.verify().isSatisfied()).isTrue();
        }

        @Test
        void leavesTheAnswerBeforeIt() {
            WorkflowCase<Recommendation> once =
                    after(issued(), ANSWERED, Answer.of(AnswerStatus.ACCEPTED, ""), ADDRESSEE, 2);
            WorkflowCase<Recommendation> twice =
                    after(once, ANSWERED, Answer.of(AnswerStatus.REJECTED, "Mr A ..."), ADDRESSEE, 3);

            assertThat(AnswerStatus.of(twice.redacted(3))).isEqualTo(AnswerStatus.ACCEPTED);
            assertThat(AnswerStatus.of(once.redacted(2))).isEqualTo(AnswerStatus.NONE);
        }

        @Test
        void ofATermCanBeRedactedOnceAnotherStandsInItsPlace() {
            LocalDate due = LocalDate.of(2022, 9, 30);
            WorkflowCase<Recommendation> extended = after(issued(), EXTENDED, NewTerm.of(due, "Mr A ..."), ISSUER, 20);
            WorkflowCase<Recommendation> redacted = replaces(extended, 2, EXTENDED, NewTerm.of(due, "illness"), ISSUER)
                    .orElseThrow()
                    .redacted(2);

            assertThat(FollowUps.currentDue(redacted)).isEqualTo(FollowUps.currentDue(extended));
            assertThat(redacted.owed(due, context()).get(0).deadline().dueOn()).isEqualTo(due);
        }
    }
}
