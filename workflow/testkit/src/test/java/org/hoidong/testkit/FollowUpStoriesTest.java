package org.hoidong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.testkit.HoidongAssertions.assertThat;
import static org.hoidong.testkit.Stories.COMMITTEE;
import static org.hoidong.testkit.Stories.DEPARTMENT;
import static org.hoidong.testkit.Stories.DIRECTOR;
import static org.hoidong.testkit.Stories.ISSUER;
import static org.hoidong.testkit.Stories.MON_2022_08_01;
import static org.hoidong.testkit.Stories.NOTHING;
import static org.hoidong.testkit.Stories.OVERSEER;
import static org.hoidong.testkit.Stories.PHOTO;
import static org.hoidong.testkit.Stories.REPORT;
import static org.hoidong.testkit.Stories.STANDING_COMMITTEE;
import static org.hoidong.testkit.Stories.THU_2022_09_01;
import static org.hoidong.testkit.Stories.TUE_2022_08_02;
import static org.hoidong.testkit.Stories.VALIDATOR;
import static org.hoidong.testkit.Stories.WED_2022_08_31;
import static org.hoidong.testkit.Stories.beingVerified;
import static org.hoidong.testkit.Stories.issued;
import static org.hoidong.testkit.Stories.petition;
import static org.hoidong.testkit.Stories.seen;
import static org.hoidong.testkit.Stories.term;
import static org.hoidong.testkit.Stories.withTerm;
import static org.hoidong.workflow.followup.FollowUpEvents.ANSWERED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLEX_EXPLANATION_REQUESTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXPLANATION_ACCEPTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXPLANATION_REQUESTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpEvents.FOUND_NOT_IMPLEMENTABLE;
import static org.hoidong.workflow.followup.FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED;
import static org.hoidong.workflow.followup.FollowUpEvents.PROGRESS_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.REOPENED;
import static org.hoidong.workflow.followup.FollowUpEvents.RESUMED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.SUPERSESSION_DECIDED;
import static org.hoidong.workflow.followup.FollowUpEvents.SUSPENSION_APPROVED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFICATION_STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_NOT_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_NOT_MEETING;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_PARTLY;
import static org.hoidong.workflow.followup.FollowUpEvents.WITHDRAWAL_DECIDED;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Closed;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.NotDefinedHere;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.Trigger;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpGuards;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.FollowUps;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.LadderGuards;
import org.hoidong.workflow.followup.LadderRung;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a recommendation until it is done. */
class FollowUpStoriesTest {

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static List<String> owed(Scenario<Recommendation> story, LocalDate on) {
        return story.theCase().owed(on, story.context()).stream()
                .map(Obligation::line)
                .toList();
    }

    private static List<String> overdue(Scenario<Recommendation> story, LocalDate on) {
        return story.theCase().overdue(on, story.context()).stream()
                .map(Obligation::line)
                .toList();
    }

    @Nested
    class Issuing {

        @Test
        void namesEachPartThatIsMissing() {
            for (int missing = 0; missing < 16; missing++) {
                Recommendation.Builder draft = Stories.draft();
                List<ReasonCode> expected = new ArrayList<>();
                if ((missing & 1) == 0) {
                    draft.addressee(DEPARTMENT);
                } else {
                    expected.add(Recommendation.ADDRESSEE_MISSING);
                }
                if ((missing & 2) == 0) {
                    draft.overseer(STANDING_COMMITTEE);
                } else {
                    expected.add(Recommendation.OVERSEER_MISSING);
                }
                if ((missing & 4) == 0) {
                    draft.validator(COMMITTEE);
                } else {
                    expected.add(Recommendation.VALIDATOR_MISSING);
                }
                if ((missing & 8) == 0) {
                    draft.due(Due.on(WED_2022_08_31));
                } else {
                    expected.add(Recommendation.DUE_MISSING);
                }
                Outcome<Recommendation> outcome =
                        Stories.notYetIssued().opens("KN-1", draft.build(), FollowUpEvents.ISSUED, ISSUER);
                if (expected.isEmpty()) {
                    assertThat(outcome).isMovedTo(FollowUpState.NOT_STARTED);
                } else {
                    assertThat(outcome).isRefusedFor(expected.toArray(new ReasonCode[0]));
                }
            }
        }

        @Test
        void refusesTheAddresseeAsValidator() {
            Recommendation own =
                    Stories.recommendation().toBuilder().validator(DEPARTMENT).build();

            Outcome<Recommendation> outcome = Stories.notYetIssued().opens("KN-1", own, FollowUpEvents.ISSUED, ISSUER);

            assertThat(outcome).isRefusedFor(Recommendation.VALIDATOR_IS_ADDRESSEE);
        }

        @Test
        void takesTheOverseerAsValidator() {
            Recommendation both = Stories.recommendation().toBuilder()
                    .validator(STANDING_COMMITTEE)
                    .build();

            assertThat(Stories.notYetIssued().opens("KN-1", both, FollowUpEvents.ISSUED, ISSUER))
                    .isMovedTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void isForTheBodyThatIssuesIt() {
            assertThat(Stories.notYetIssued().opens("KN-1", Stories.recommendation(), FollowUpEvents.ISSUED, OVERSEER))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }

        @Test
        void makesTheAddresseeOweAReportByTheDueDate() {
            Scenario<Recommendation> story = issued();

            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, WED_2022_08_31, MON_2022_08_01, story.context())
                    .hasNothingOverdue(WED_2022_08_31, story.context())
                    .isOverdueWith(COMPLETION_REPORTED, THU_2022_09_01, THU_2022_09_01, story.context());
        }

        @Test
        void countsATimeLimitFromTheIssuing() {
            Scenario<Recommendation> story = issued(Stories.recommendation().toBuilder()
                    .due(Due.within(TimeLimit.ofCalendarDays(30)))
                    .build());

            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            COMPLETION_REPORTED,
                            WED_2022_08_31,
                            MON_2022_08_01,
                            story.context());
        }

        @Test
        void takesASessionWithItsLatestDay() {
            MilestoneId session = MilestoneId.of("ky-hop-6");
            Scenario<Recommendation> story = issued(Stories.recommendation().toBuilder()
                    .due(Due.at(session, LocalDate.of(2023, 7, 31)))
                    .build());
            var convened = story.context().toBuilder()
                    .milestones(Milestones.none().with(session, day(12, 8)))
                    .build();

            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            COMPLETION_REPORTED,
                            LocalDate.of(2023, 7, 31),
                            MON_2022_08_01,
                            story.context())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, day(12, 8), MON_2022_08_01, convened);
        }

        @Test
        void toSeveralBodiesIsOneCaseForEach() {
            ImmutableList<Recommendation> both = Stories.recommendation()
                    .alsoTo(java.util.Map.of(RecommendationId.of("kn-2"), BodyId.of("ubnd-ham-yen")));

            for (Recommendation each : both) {
                Scenario<Recommendation> story = issued(each);
                assertThat(story.theCase().owed(MON_2022_08_01, story.context()))
                        .singleElement()
                        .satisfies(owed -> assertThat(owed.holders())
                                .containsExactly(each.addressee().orElseThrow().value()));
            }
            assertThat(both).hasSize(2);
        }
    }

    @Nested
    class Answering {

        @Test
        void closesNothingWhateverTheAnswer() {
            for (AnswerStatus status : AnswerStatus.values()) {
                if (status == AnswerStatus.NONE) {
                    continue;
                }
                Scenario<Recommendation> story = issued().on(TUE_2022_08_02);
                assertThat(story.does(DIRECTOR, ANSWERED, Answer.of(status, "noted")))
                        .isMovedTo(FollowUpState.NOT_STARTED);
                assertThat(AnswerStatus.of(story.theCase())).isEqualTo(status);
                // a request for reconsideration is owed an answer in its turn
                assertThat(owed(story, TUE_2022_08_02))
                        .containsExactlyInAnyOrderElementsOf(
                                status == AnswerStatus.RECONSIDERATION_ASKED
                                        ? List.of(FollowUpWorkflows.IMPLEMENTATION, FollowUpWorkflows.RECONSIDERATION)
                                        : List.of(FollowUpWorkflows.IMPLEMENTATION));
            }
        }

        @Test
        void isTheLatestOfSeveral() {
            Scenario<Recommendation> story = issued().on(TUE_2022_08_02);
            story.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.REJECTED, "not ours"));
            story.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.PARTLY_ACCEPTED, "the lower part is"));

            assertThat(AnswerStatus.of(story.theCase())).isEqualTo(AnswerStatus.PARTLY_ACCEPTED);
        }

        // A-O-39
        @Test
        void byAskingForReconsiderationDoesNotStopTheClock() {
            Scenario<Recommendation> story = issued().on(day(8, 30));
            story.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.RECONSIDERATION_ASKED, "too short"));

            assertThat(overdue(story, WED_2022_08_31)).isEmpty();
            assertThat(overdue(story, THU_2022_09_01)).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
        }

        @Test
        void isPossibleWhileTheResultIsBeingVerifiedAndWhileTheMatterRests() {
            Scenario<Recommendation> verified = beingVerified(REPORT);
            Scenario<Recommendation> resting = issued().on(TUE_2022_08_02);
            resting.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3)));

            assertThat(verified.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.ACCEPTED, "")))
                    .isMovedTo(FollowUpState.BEING_VERIFIED);
            assertThat(resting.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.ACCEPTED, "")))
                    .isMovedTo(FollowUpState.SUSPENDED);
        }

        @Test
        void isForTheAddressee() {
            assertThat(issued().does(OVERSEER, ANSWERED, Answer.of(AnswerStatus.ACCEPTED, "")))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }

        @Test
        void isOverWhenTheMatterIs() {
            Scenario<Recommendation> story = issued().on(TUE_2022_08_02);
            story.does(ISSUER, WITHDRAWAL_DECIDED, Note.of("moot"));

            assertThat(story.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.ACCEPTED, "")))
                    .isA(Closed.class)
                    .hasUnmet(Closed.CODE)
                    .withFact("since", TUE_2022_08_02);
        }
    }

    @Nested
    class Verifying {

        @Test
        void isOwedInTurnOnceTheReportIsIn() {
            Scenario<Recommendation> story = issued().on(day(8, 10));
            story.does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("done", ImmutableList.of()));

            assertThat(story.theCase())
                    .isIn(FollowUpState.REPORTED_DONE)
                    .owes(FollowUpRoles.VALIDATOR, VERIFICATION_STARTED, day(8, 17), day(8, 10), story.context());
            story.on(day(8, 12)).does(VALIDATOR, VERIFICATION_STARTED, NOTHING);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.VALIDATOR, VERIFIED_IMPLEMENTED, day(8, 19), day(8, 12), story.context())
                    .isOverdueWith(VERIFIED_IMPLEMENTED, day(8, 20), day(8, 20), story.context());
        }

        @Test
        void isNotBroughtOnBySomethingThatNobodyReported() {
            assertThat(issued().does(VALIDATOR, VERIFICATION_STARTED, NOTHING)).isA(NotDefinedHere.class);
        }

        @Test
        void isRefusedToTheAuthorOfTheReportWhomeverTheAuthorActsFor() {
            Actor author = DIRECTOR.actingFor(COMMITTEE);
            Scenario<Recommendation> story = beingVerified(REPORT, PHOTO);

            for (EventType<Verification> result : ImmutableList.of(
                    VERIFIED_IMPLEMENTED, VERIFIED_PARTLY, VERIFIED_NOT_MEETING, VERIFIED_NOT_IMPLEMENTED)) {
                assertThat(story.does(author, result, withTerm(day(9, 30)))).isRefusedFor(FollowUpGuards.IS_THE_AUTHOR);
            }
            assertThat(story.does(author, VERIFIED_IMPLEMENTED, seen()))
                    .hasUnmet(FollowUpGuards.IS_THE_AUTHOR)
                    .withFact("actor", "director")
                    .withFact("reportedOn", day(8, 10))
                    .withRemedy(FollowUpGuards.LET_ANOTHER_VERIFY);
        }

        @Test
        void isNotEvenBegunByTheAuthor() {
            Scenario<Recommendation> story = issued().on(day(8, 10));
            story.does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("done", ImmutableList.of()));

            assertThat(story.does(DIRECTOR.actingFor(COMMITTEE), VERIFICATION_STARTED, NOTHING))
                    .isRefusedFor(FollowUpGuards.IS_THE_AUTHOR);
        }

        @Test
        void namesTheKindOfEvidenceThatIsMissing() {
            Outcome<Recommendation> outcome = beingVerified(REPORT).does(VALIDATOR, VERIFIED_IMPLEMENTED, seen());

            assertThat(outcome).isRefusedFor(Recommendation.EVIDENCE_MISSING);
            assertThat(outcome)
                    .hasUnmet(Recommendation.EVIDENCE_MISSING)
                    .withFact("kind", "photo")
                    .withRemedy(Recommendation.SUBMIT_EVIDENCE);
        }

        @Test
        void refusesOnceForEachKindThatIsMissing() {
            assertThat(beingVerified().does(VALIDATOR, VERIFIED_IMPLEMENTED, seen()))
                    .isRefusedFor(Recommendation.EVIDENCE_MISSING, Recommendation.EVIDENCE_MISSING);
        }

        @Test
        void closesWithEvidenceOfTheReportOfTheVerificationOrOfBoth() {
            assertThat(beingVerified(REPORT, PHOTO).does(VALIDATOR, VERIFIED_IMPLEMENTED, seen()))
                    .isMovedTo(FollowUpState.IMPLEMENTED);
            assertThat(beingVerified().does(VALIDATOR, VERIFIED_IMPLEMENTED, seen(REPORT, PHOTO)))
                    .isMovedTo(FollowUpState.IMPLEMENTED);
            assertThat(beingVerified(REPORT).does(VALIDATOR, VERIFIED_IMPLEMENTED, seen(PHOTO)))
                    .isMovedTo(FollowUpState.IMPLEMENTED);
        }

        @Test
        void countsWhatWasSeenAtAnEarlierVerification() {
            Scenario<Recommendation> story = beingVerified(REPORT);
            story.does(
                    VALIDATOR,
                    VERIFIED_PARTLY,
                    Verification.builder()
                            .addEvidence(PHOTO)
                            .newDueOn(day(9, 30))
                            .build());
            story.on(day(9, 20))
                    .does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("the rest", ImmutableList.of()));
            story.on(day(9, 21)).does(VALIDATOR, VERIFICATION_STARTED, NOTHING);

            assertThat(FollowUps.evidence(story.theCase())).containsExactly(REPORT, PHOTO);
            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen())).isMovedTo(FollowUpState.IMPLEMENTED);
        }

        @Test
        void needsSomeEvidenceWhereNoKindIsRequired() {
            Recommendation any = Stories.recommendation().toBuilder()
                    .requiredEvidence(ImmutableList.of())
                    .build();
            Scenario<Recommendation> story = issued(any).on(day(8, 10));
            story.does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("done", ImmutableList.of()));
            story.does(VALIDATOR, VERIFICATION_STARTED, NOTHING);

            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen())).isRefusedFor(Recommendation.NO_EVIDENCE);
            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen(Stories.evidence(EvidenceKind.MINUTES))))
                    .isMovedTo(FollowUpState.IMPLEMENTED);
        }

        @Test
        void closesWithoutAnythingOwed() {
            Scenario<Recommendation> story = beingVerified(REPORT, PHOTO);
            story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen());

            assertThat(story.theCase().isClosed()).isTrue();
            assertThat(owed(story, day(8, 15))).isEmpty();
            assertThat(story.theCase().nextDateOfInterest(day(8, 15), story.context()))
                    .isEmpty();
        }
    }

    @Nested
    class PartlyImplemented {

        @Test
        void setsANewTermForTheRestInTheSameCase() {
            Scenario<Recommendation> story = beingVerified(REPORT);

            assertThat(story.does(VALIDATOR, VERIFIED_PARTLY, withTerm(day(9, 30))))
                    .isMovedTo(FollowUpState.PARTLY_IMPLEMENTED);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, day(9, 30), day(8, 15), story.context());
        }

        @Test
        void isRefusedWithoutATermAndWithOneThatDoesNotLieAhead() {
            Scenario<Recommendation> story = beingVerified(REPORT);

            assertThat(story.does(VALIDATOR, VERIFIED_PARTLY, seen())).isRefusedFor(FollowUpGuards.NEW_TERM_MISSING);
            assertThat(story.does(VALIDATOR, VERIFIED_PARTLY, withTerm(day(8, 14))))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            assertThat(story.does(VALIDATOR, VERIFIED_PARTLY, withTerm(day(8, 15))))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            assertThat(story.does(VALIDATOR, VERIFIED_PARTLY, withTerm(day(8, 16))))
                    .isMovedTo(FollowUpState.PARTLY_IMPLEMENTED);
        }
    }

    @Nested
    class NotMeetingOrNotImplemented {

        @Test
        void staysOwedUnderTheOldTerm() {
            Scenario<Recommendation> story = beingVerified(REPORT);

            assertThat(story.does(VALIDATOR, VERIFIED_NOT_MEETING, seen()))
                    .isMovedTo(FollowUpState.NOT_MEETING_REQUIREMENT);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, WED_2022_08_31, day(8, 15), story.context());
        }

        @Test
        void isOverdueAtOnceIfTheOldTermHasPassed() {
            Scenario<Recommendation> story = beingVerified(REPORT).on(day(9, 5));

            assertThat(story.does(VALIDATOR, VERIFIED_NOT_IMPLEMENTED, seen()))
                    .isMovedTo(FollowUpState.NOT_IMPLEMENTED);
            assertThat(story.theCase()).isOverdueWith(COMPLETION_REPORTED, day(9, 5), day(9, 6), story.context());
            assertThat(owed(story, day(9, 5))).contains("follow-up/ladder-urged");
        }

        @Test
        void mayCarryANewTermThatLiesAhead() {
            Scenario<Recommendation> story = beingVerified(REPORT);

            assertThat(story.does(VALIDATOR, VERIFIED_NOT_MEETING, withTerm(day(8, 15))))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            story.does(VALIDATOR, VERIFIED_NOT_MEETING, withTerm(day(9, 30)));
            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, day(9, 30), day(8, 15), story.context());
        }

        @Test
        void goesRoundAgainUntilItIsVerified() {
            Scenario<Recommendation> story = beingVerified(REPORT);
            story.does(VALIDATOR, VERIFIED_NOT_MEETING, seen());
            story.on(day(8, 22))
                    .does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("now", ImmutableList.of(PHOTO)));
            story.on(day(8, 23)).does(VALIDATOR, VERIFICATION_STARTED, NOTHING);

            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen())).isMovedTo(FollowUpState.IMPLEMENTED);
        }
    }

    @Nested
    class Extending {

        @Test
        void movesTheTermAndLetsTheOldOneLapse() {
            Scenario<Recommendation> story = issued().on(day(8, 20));

            assertThat(story.does(OVERSEER, EXTENDED, term(day(9, 15)))).isMovedTo(FollowUpState.NOT_STARTED);
            assertThat(overdue(story, day(9, 15))).isEmpty();
            assertThat(overdue(story, day(9, 16))).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
        }

        @Test
        void mustGoBeyondTheTermThatRuns() {
            Scenario<Recommendation> story = issued().on(day(8, 20));

            assertThat(story.does(OVERSEER, EXTENDED, term(day(8, 30)))).isRefusedFor(FollowUpGuards.DOES_NOT_EXTEND);
            assertThat(story.does(OVERSEER, EXTENDED, term(WED_2022_08_31)))
                    .hasUnmet(FollowUpGuards.DOES_NOT_EXTEND)
                    .withFact("due", WED_2022_08_31)
                    .withFact("newDue", WED_2022_08_31)
                    .withRemedy(FollowUpGuards.SET_LATER_TERM);
            assertThat(story.does(OVERSEER, EXTENDED, term(THU_2022_09_01))).isMovedTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void mustLieAheadThoughTheTermHasPassed() {
            Scenario<Recommendation> story = issued().on(day(9, 20));

            assertThat(story.does(OVERSEER, EXTENDED, term(day(9, 10))))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            assertThat(story.does(OVERSEER, EXTENDED, term(day(9, 20))))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            assertThat(story.does(OVERSEER, EXTENDED, term(day(9, 21)))).isMovedTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void givesItsReasons() {
            assertThat(issued().on(day(8, 20)).does(OVERSEER, EXTENDED, NewTerm.of(day(9, 15), " ")))
                    .isRefusedFor(Guards.REASONS_MISSING);
        }

        @Test
        void isForTheOverseer() {
            assertThat(issued().on(day(8, 20)).does(DIRECTOR, EXTENDED, term(day(9, 15))))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }
    }

    @Nested
    class Suspending {

        private final Scenario<Recommendation> story = issued().on(day(8, 20));

        @Test
        void restsUntilTheReviewDateWhichTheOverseerOwes() {
            assertThat(story.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3))))
                    .isMovedTo(FollowUpState.SUSPENDED);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.OVERSEER, RESUMED, day(10, 3), day(8, 20), story.context())
                    .hasNothingOverdue(day(10, 3), story.context())
                    .isOverdueWith(RESUMED, day(10, 4), day(10, 4), story.context());
            assertThat(owed(story, day(9, 15))).doesNotContain(FollowUpWorkflows.IMPLEMENTATION);
        }

        @Test
        void needsReasonsAndADateAhead() {
            assertThat(story.does(OVERSEER, SUSPENSION_APPROVED, NewTerm.of(day(8, 20), "")))
                    .isRefusedFor(Guards.REASONS_MISSING, FollowUpGuards.NEW_TERM_NOT_LATER);
        }

        @Test
        void endsWithANewTermAndANewClock() {
            story.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3)));
            story.on(day(9, 26));

            assertThat(story.does(OVERSEER, RESUMED, NewTerm.of(day(9, 26), "")))
                    .isRefusedFor(FollowUpGuards.NEW_TERM_NOT_LATER);
            assertThat(story.does(OVERSEER, RESUMED, NewTerm.of(day(11, 30), "")))
                    .isMovedTo(FollowUpState.IN_PROGRESS);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, day(11, 30), day(9, 26), story.context());
        }

        @Test
        void mayBeProlongedWithALaterReviewDate() {
            story.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3)));
            story.on(day(9, 30));

            assertThat(story.does(OVERSEER, SUSPENSION_APPROVED, term(day(12, 1))))
                    .isMovedTo(FollowUpState.SUSPENDED);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.OVERSEER, RESUMED, day(12, 1), day(9, 30), story.context())
                    .hasNothingOverdue(day(10, 4), story.context());
        }

        @Test
        void doesNotTakeTheReviewDateForATerm() {
            story.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3)));

            assertThat(FollowUps.currentDue(story.theCase())).isEqualTo(Due.on(WED_2022_08_31));
        }
    }

    @Nested
    class Deciding {

        @Test
        void isForTheIssuingBodyWithReasons() {
            for (EventType<Note> decision :
                    ImmutableList.of(WITHDRAWAL_DECIDED, SUPERSESSION_DECIDED, FOUND_NOT_IMPLEMENTABLE)) {
                Scenario<Recommendation> story = issued().on(TUE_2022_08_02);
                for (Actor other : ImmutableList.of(DIRECTOR, OVERSEER, VALIDATOR)) {
                    assertThat(story.does(other, decision, Note.of("moot"))).isRefusedFor(Refused.ROLE_NOT_HELD);
                }
                assertThat(story.does(ISSUER, decision, Note.of("  "))).isRefusedFor(Guards.REASONS_MISSING);
                story.does(ISSUER, decision, Note.of("moot"));
                assertThat(story.theCase().state().category()).isEqualTo(StateCategory.ENDED);
                assertThat(owed(story, TUE_2022_08_02)).isEmpty();
            }
        }

        @Test
        void isPossibleWhileTheMatterRestsOrIsVerified() {
            Scenario<Recommendation> resting = issued().on(TUE_2022_08_02);
            resting.does(OVERSEER, SUSPENSION_APPROVED, term(day(10, 3)));

            assertThat(resting.does(ISSUER, WITHDRAWAL_DECIDED, Note.of("moot")))
                    .isMovedTo(FollowUpState.WITHDRAWN);
            assertThat(beingVerified().does(ISSUER, SUPERSESSION_DECIDED, Note.of("merged")))
                    .isMovedTo(FollowUpState.SUPERSEDED);
            assertThat(issued().does(ISSUER, FOUND_NOT_IMPLEMENTABLE, Note.of("no land")))
                    .isMovedTo(FollowUpState.NOT_IMPLEMENTABLE);
        }
    }

    @Nested
    class Explaining {

        // law.md 6.1: explained and resolved are counted apart
        @Test
        void endsAPetitionAndCountsApartFromDone() {
            Scenario<Recommendation> story = issued(petition()).on(TUE_2022_08_02);
            story.does(DIRECTOR, ANSWERED, Answer.of(AnswerStatus.REJECTED, "the law does not allow it"));

            assertThat(story.does(OVERSEER, EXPLANATION_ACCEPTED, NOTHING)).isMovedTo(FollowUpState.EXPLAINED);
            assertThat(story.theCase().state().category()).isEqualTo(StateCategory.ENDED);
        }

        @Test
        void endsNothingElse() {
            assertThat(issued().does(OVERSEER, EXPLANATION_ACCEPTED, NOTHING))
                    .isRefusedFor(FollowUpGuards.IS_NOT_PETITION, FollowUpGuards.EXPLANATION_MISSING);
        }

        @Test
        void needsSomethingToAccept() {
            assertThat(issued(petition()).does(OVERSEER, EXPLANATION_ACCEPTED, NOTHING))
                    .isRefusedFor(FollowUpGuards.EXPLANATION_MISSING)
                    .hasUnmet(FollowUpGuards.EXPLANATION_MISSING)
                    .withRemedy(FollowUpGuards.AWAIT_EXPLANATION);
        }

        @Test
        void isForTheOverseerToAccept() {
            assertThat(issued(petition()).does(DIRECTOR, EXPLANATION_ACCEPTED, NOTHING))
                    .isRefusedFor(Refused.ROLE_NOT_HELD, FollowUpGuards.EXPLANATION_MISSING);
        }
    }

    @Nested
    class Reopening {

        private Scenario<Recommendation> implemented() {
            Scenario<Recommendation> story = beingVerified(REPORT, PHOTO);
            story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen()).orElseThrow();
            return story.on(day(9, 20));
        }

        @Test
        void startsANewClockAndIsCounted() {
            Scenario<Recommendation> story = implemented();

            assertThat(FollowUps.reopenings(story.theCase())).isZero();
            assertThat(story.does(OVERSEER, REOPENED, term(day(10, 20)))).isMovedTo(FollowUpState.IN_PROGRESS);
            assertThat(FollowUps.reopenings(story.theCase())).isEqualTo(1);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, day(10, 20), day(9, 20), story.context())
                    .hasNothingOverdue(day(10, 20), story.context());
        }

        @Test
        void needsTheRoleReasonsAndATermAhead() {
            assertThat(implemented().does(DIRECTOR, REOPENED, NewTerm.of(day(9, 20), "")))
                    .isRefusedFor(Refused.ROLE_NOT_HELD, Guards.REASONS_MISSING, FollowUpGuards.NEW_TERM_NOT_LATER);
        }

        @Test
        void asksForNewEvidence() {
            Scenario<Recommendation> story = implemented();
            story.does(OVERSEER, REOPENED, term(day(10, 20)));
            story.on(day(10, 3)).does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("again", ImmutableList.of()));
            story.on(day(10, 4)).does(VALIDATOR, VERIFICATION_STARTED, NOTHING);

            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen()))
                    .isRefusedFor(Recommendation.EVIDENCE_MISSING, Recommendation.EVIDENCE_MISSING);
            assertThat(story.does(VALIDATOR, VERIFIED_IMPLEMENTED, seen(REPORT, PHOTO)))
                    .isMovedTo(FollowUpState.IMPLEMENTED);
        }

        @Test
        void isNotForAMatterEndedByDecision() {
            Scenario<Recommendation> story = issued().on(TUE_2022_08_02);
            story.does(ISSUER, WITHDRAWAL_DECIDED, Note.of("moot"));

            assertThat(story.does(OVERSEER, REOPENED, term(day(10, 20)))).isA(Closed.class);
        }
    }

    @Nested
    class Climbing {

        @Test
        void beginsOnTheFirstLateDayAndNotBefore() {
            Scenario<Recommendation> story = issued().on(WED_2022_08_31);

            assertThat(story.does(OVERSEER, URGED, NOTHING))
                    .hasUnmet(FollowUpGuards.NOT_OVERDUE)
                    .withFact("due", WED_2022_08_31)
                    .withRemedy(FollowUpGuards.WAIT_UNTIL);
            assertThat(story.on(THU_2022_09_01).does(OVERSEER, URGED, NOTHING)).isMovedTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void isOwedRungByRungEachWithinItsLimit() {
            Scenario<Recommendation> story = issued();
            LocalDate date = THU_2022_09_01;
            for (LadderRung rung : Ladder.standard().rungs()) {
                LocalDate due = date.plusDays(7); // five working days
                assertThat(owed(story, date)).containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, rung.id());
                assertThat(story.theCase()).owes(FollowUpRoles.OVERSEER, rung.event(), due, date, story.context());
                assertThat(story.on(due).does(OVERSEER, rung.event(), NOTHING)).isMovedTo(FollowUpState.NOT_STARTED);
                date = due;
            }
            // five working days for the issuing body to decide, now that the ladder has ended
            assertThat(owed(story, date))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, FollowUpWorkflows.DECISION);
            assertThat(story.theCase()).owes(FollowUpRoles.ISSUER, EXTENDED, date.plusDays(7), date, story.context());
        }

        @Test
        void isNeitherSkippedNorRepeated() {
            Scenario<Recommendation> story = issued().on(THU_2022_09_01);
            for (LadderRung next : Ladder.standard().rungs()) {
                for (LadderRung other : Ladder.standard().rungs()) {
                    if (other.equals(next)) {
                        continue;
                    }
                    assertThat(story.does(OVERSEER, other.event(), NOTHING))
                            .hasUnmet(LadderGuards.RUNG_IS_NOT_NEXT)
                            .withFact("rung", other.id())
                            .withFact("next", next.id())
                            .withRemedy(LadderGuards.TAKE_RUNG);
                }
                story.does(OVERSEER, next.event(), NOTHING).orElseThrow();
            }
            for (LadderRung rung : Ladder.standard().rungs()) {
                assertThat(story.does(OVERSEER, rung.event(), NOTHING)).isRefusedFor(LadderGuards.ALL_RUNGS_TAKEN);
            }
        }

        @Test
        void isForTheOverseer() {
            assertThat(issued().on(THU_2022_09_01).does(DIRECTOR, URGED, NOTHING))
                    .isRefusedFor(Refused.ROLE_NOT_HELD);
        }

        @Test
        void endsWithTheReportAndBeginsAnewWithANewTerm() {
            Scenario<Recommendation> story = issued().on(THU_2022_09_01);
            story.does(OVERSEER, URGED, NOTHING);
            story.on(day(9, 2)).does(OVERSEER, EXTENDED, term(day(9, 15)));

            assertThat(owed(story, day(9, 2))).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
            assertThat(story.on(day(9, 16)).does(OVERSEER, FollowUpEvents.URGED_AGAIN, NOTHING))
                    .isRefusedFor(LadderGuards.RUNG_IS_NOT_NEXT);
            assertThat(story.does(OVERSEER, URGED, NOTHING)).isMovedTo(FollowUpState.NOT_STARTED);
            story.does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("", ImmutableList.of()));
            assertThat(owed(story, day(9, 16))).containsExactly("follow-up/start-of-verification");
        }

        @Test
        void goesOverdueItselfWhichIsTheOverseersLateness() {
            Scenario<Recommendation> story = issued();

            assertThat(overdue(story, day(9, 8))).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
            assertThat(overdue(story, day(9, 9)))
                    .containsExactly(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-urged");
        }
    }

    @Nested
    class ExplainingNonImplementation {

        // B-O-05: 15 days from the written request, made when the matter is overdue; settings of the host
        @Test
        void isAskedForOnlyWhenOverdue() {
            Scenario<Recommendation> story = issued().on(WED_2022_08_31);

            assertThat(story.does(OVERSEER, EXPLANATION_REQUESTED, NOTHING)).isRefusedFor(FollowUpGuards.NOT_OVERDUE);
            assertThat(story.does(OVERSEER, COMPLEX_EXPLANATION_REQUESTED, NOTHING))
                    .isRefusedFor(FollowUpGuards.NOT_OVERDUE);
            assertThat(story.on(THU_2022_09_01).does(OVERSEER, EXPLANATION_REQUESTED, NOTHING))
                    .isMovedTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void isOwedFifteenDaysFromTheRequest() {
            Scenario<Recommendation> story = issued().on(day(9, 5));
            story.does(OVERSEER, EXPLANATION_REQUESTED, NOTHING);

            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            NON_IMPLEMENTATION_EXPLAINED,
                            day(9, 20),
                            day(9, 5),
                            story.context());
        }

        @Test
        void isOwedThirtyDaysFromTheRequestInAComplexMatter() {
            Scenario<Recommendation> story = issued().on(day(9, 5));
            story.does(OVERSEER, COMPLEX_EXPLANATION_REQUESTED, NOTHING);

            assertThat(story.theCase())
                    .owes(
                            FollowUpRoles.ADDRESSEE,
                            NON_IMPLEMENTATION_EXPLAINED,
                            day(10, 5),
                            day(9, 5),
                            story.context());
            assertThat(owed(story, day(9, 5))).doesNotContain("follow-up/explanation-of-non-implementation");
        }

        @Test
        void isGivenOnlyWhenAskedForAndOnce() {
            Scenario<Recommendation> story = issued().on(day(9, 5));

            assertThat(story.does(DIRECTOR, NON_IMPLEMENTATION_EXPLAINED, NOTHING))
                    .isRefusedFor(FollowUpGuards.NO_EXPLANATION_PENDING);
            story.does(OVERSEER, EXPLANATION_REQUESTED, NOTHING);
            assertThat(story.does(DIRECTOR, NON_IMPLEMENTATION_EXPLAINED, Note.of("no money")))
                    .isMovedTo(FollowUpState.NOT_STARTED);
            assertThat(story.does(DIRECTOR, NON_IMPLEMENTATION_EXPLAINED, Note.of("no money")))
                    .isRefusedFor(FollowUpGuards.NO_EXPLANATION_PENDING);
        }

        @Test
        void answersTwoRequestsWithOneExplanation() {
            Scenario<Recommendation> story = issued().on(day(9, 5));
            story.does(OVERSEER, EXPLANATION_REQUESTED, NOTHING);
            story.on(day(9, 6)).does(OVERSEER, EXPLANATION_REQUESTED, NOTHING);
            story.does(DIRECTOR, NON_IMPLEMENTATION_EXPLAINED, Note.of("no money"));

            assertThat(owed(story, day(9, 6))).doesNotContain("follow-up/explanation-of-non-implementation");
        }

        @Test
        void endsNoOverdue() {
            Scenario<Recommendation> story = issued().on(day(9, 5));
            story.does(OVERSEER, EXPLANATION_REQUESTED, NOTHING);
            story.does(DIRECTOR, NON_IMPLEMENTATION_EXPLAINED, Note.of("no money"));

            assertThat(overdue(story, day(9, 5))).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
        }
    }

    @Nested
    class Reminding {

        // law.md 5.3: 15, 7 and 3 working days before the due date
        @Test
        void happensFifteenSevenAndThreeWorkingDaysBefore() {
            Scenario<Recommendation> story = issued();
            Obligation implementation =
                    story.theCase().owed(MON_2022_08_01, story.context()).get(0);

            assertThat(implementation.reminders())
                    .extracting(Reminder::on)
                    .containsExactly(day(8, 10), day(8, 22), day(8, 26));
        }

        @Test
        void isLeftOutWhereTheTermIsShorter() {
            Scenario<Recommendation> story = issued(
                    Stories.recommendation().toBuilder().due(Due.on(day(8, 15))).build());

            assertThat(story.theCase()
                            .owed(MON_2022_08_01, story.context())
                            .get(0)
                            .reminders())
                    .extracting(Reminder::on)
                    .containsExactly(day(8, 4), day(8, 10));
        }

        @Test
        void isTheNextDateOfInterest() {
            Scenario<Recommendation> story = issued();

            assertThat(story.theCase().nextDateOfInterest(day(8, 9), story.context()))
                    .contains(day(8, 10));
            assertThat(story.theCase().nextDateOfInterest(day(8, 10), story.context()))
                    .contains(day(8, 22));
        }

        @Test
        void waitsInTheAnswerForAJobThatDidNotRun() {
            Scenario<Recommendation> story = issued();

            assertThat(story.theCase().reminders(day(8, 24), story.context()))
                    .extracting(reminder -> reminder.id().value())
                    .containsExactly(
                            "KN-1/follow-up/implementation/1/reminder-15",
                            "KN-1/follow-up/implementation/1/reminder-7");
        }
    }

    @Nested
    class CarryingOut {

        @Test
        void beginsGoesOnAndIsReported() {
            Scenario<Recommendation> story = issued().on(TUE_2022_08_02);

            assertThat(story.does(DIRECTOR, PROGRESS_REPORTED, Note.of("half"))).isA(NotDefinedHere.class);
            assertThat(story.does(DIRECTOR, STARTED, NOTHING)).isMovedTo(FollowUpState.IN_PROGRESS);
            assertThat(story.does(DIRECTOR, PROGRESS_REPORTED, Note.of("half"))).isMovedTo(FollowUpState.IN_PROGRESS);
            assertThat(story.does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("", ImmutableList.of())))
                    .isMovedTo(FollowUpState.REPORTED_DONE);
        }

        @Test
        void mayBeReportedWithoutABeginning() {
            assertThat(issued().does(DIRECTOR, COMPLETION_REPORTED, CompletionReport.of("", ImmutableList.of())))
                    .isMovedTo(FollowUpState.REPORTED_DONE);
        }
    }

    @Nested
    class Extension {

        private enum AcmeState implements WorkflowState {
            WITH_INSPECTORATE("acme/with-inspectorate", StateCategory.ACTIVE);

            private final String id;
            private final StateCategory category;

            AcmeState(String id, StateCategory category) {
                this.id = id;
                this.category = category;
            }

            @Override
            public String id() {
                return id;
            }

            @Override
            public StateCategory category() {
                return category;
            }
        }

        @Test
        void addsAStateAndKeepsTheGuaranteesOfTheBase() {
            EventType<Note> handedOver = EventType.of("acme/handed-over", Note.CODEC);
            EventType<Note> handedBack = EventType.of("acme/handed-back", Note.CODEC);
            WorkflowDefinition<Recommendation> acme = FollowUpWorkflows.standard(1)
                    .extend("acme/follow-up", 1)
                    .state(AcmeState.WITH_INSPECTORATE, Label.of("Thanh tra đang xem xét", "With the inspectorate"))
                    .transition(
                            FollowUpState.IN_PROGRESS,
                            AcmeState.WITH_INSPECTORATE,
                            Trigger.on(handedOver).by(FollowUpRoles.OVERSEER))
                    .transition(
                            AcmeState.WITH_INSPECTORATE,
                            FollowUpState.IN_PROGRESS,
                            Trigger.on(handedBack).by(FollowUpRoles.OVERSEER))
                    .obligation(
                            "acme/inspection",
                            Label.of("Kết luận thanh tra", "Conclude the inspection"),
                            AcmeState.WITH_INSPECTORATE,
                            handedBack,
                            Owed.owedBy(FollowUpRoles.OVERSEER).within(TimeLimit.ofWorkingDays(10)))
                    .build();
            Scenario<Recommendation> story =
                    Scenario.of(acme, Stories.context()).on(MON_2022_08_01);
            story.opens("KN-1", Stories.recommendation(), FollowUpEvents.ISSUED, ISSUER);
            story.on(TUE_2022_08_02).does(DIRECTOR, STARTED, NOTHING);

            assertThat(story.does(OVERSEER, handedOver, NOTHING)).isMovedTo(AcmeState.WITH_INSPECTORATE);
            assertThat(story.theCase())
                    .owes(FollowUpRoles.OVERSEER, handedBack, day(8, 16), TUE_2022_08_02, story.context());
            assertThat(FollowUpWorkflows.standard(1).events()).doesNotContain(handedOver);
        }
    }
}
