package org.hoidong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.testkit.HoidongAssertions.assertThat;
import static org.hoidong.testkit.Stories.DIRECTOR;
import static org.hoidong.testkit.Stories.MON_2022_08_01;
import static org.hoidong.testkit.Stories.NOTHING;
import static org.hoidong.testkit.Stories.THU_2022_09_01;
import static org.hoidong.testkit.Stories.WED_2022_08_31;
import static org.hoidong.testkit.Stories.issued;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.ISSUED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseRow;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EntryRow;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.NextSteps;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.Stale;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpGuards;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AssertionsTest {

    private static final ReasonCode GOOD = ReasonCode.of("acme/good");
    private static final ReasonCode BAD = ReasonCode.of("acme/bad");
    private static final ReasonCode FIX = ReasonCode.of("acme/fix");
    private static final Provision RULE = Provision.of("House rules", "3");

    private static void fails(ThrowingCallable assertion, String... parts) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(parts);
    }

    @Nested
    class OfVerdicts {

        private final Verdict yes = Verdict.yes(Reason.of(GOOD));
        private final Verdict no = Verdict.all(
                yes, Verdict.no(Reason.builder(BAD).fact("needed", 26).build()));

        @Test
        void passWhereTheyHold() {
            assertThat(yes).isSatisfied().hasMet(GOOD).hasCode(GOOD);
            assertThat(no).isNotSatisfied().hasUnmet(BAD).withFact("needed", 26);
            assertThat(no).hasMet(GOOD);
        }

        @Test
        void failWithTheReasonsWhereTheyDoNot() {
            fails(() -> assertThat(no).isSatisfied(), "acme/bad", "needed=26");
            fails(() -> assertThat(yes).isNotSatisfied(), "acme/good");
            fails(() -> assertThat(yes).hasUnmet(BAD), "acme/bad", "there are 0");
            fails(() -> assertThat(no).hasUnmet(GOOD), "acme/good", "not met");
            fails(() -> assertThat(no).hasMet(BAD), "acme/bad", "that is met");
        }
    }

    @Nested
    class OfReasons {

        private final Reason reason = Reason.builder(BAD)
                .fact("needed", 26)
                .fact("rung", "urged")
                .fact("due", WED_2022_08_31)
                .basis(RULE)
                .remedy(Remedy.of(FIX))
                .build();

        @Test
        void passWhereTheyHold() {
            assertThat(reason)
                    .hasCode(BAD)
                    .withFact("needed", 26)
                    .withFact("needed", Datum.of(26))
                    .withFact("rung", "urged")
                    .withFact("due", WED_2022_08_31)
                    .citing(RULE)
                    .withRemedy(FIX);
        }

        @Test
        void failWithWhatTheReasonSaysWhereTheyDoNot() {
            fails(() -> assertThat(reason).hasCode(GOOD), "acme/good", "acme/bad");
            fails(() -> assertThat(reason).withFact("needed", 27), "needed", "27", "26");
            fails(() -> assertThat(reason).withFact("asked", 26), "asked", "needed=26");
            fails(() -> assertThat(reason).citing(Provision.of("House rules", "4")), "Article 4", "Article 3");
            fails(() -> assertThat(reason).withRemedy(GOOD), "acme/good", "acme/fix");
            fails(() -> assertThat(Reason.of(BAD)).withRemedy(FIX), "acme/fix", "empty");
        }
    }

    @Nested
    class OfOutcomes {

        private final Outcome<Recommendation> moved = issued().does(DIRECTOR, STARTED, NOTHING);
        private final Outcome<Recommendation> refused = issued().does(Stories.OVERSEER, STARTED, NOTHING);

        @Test
        void passWhereTheyHold() {
            assertThat(moved).isMovedTo(FollowUpState.IN_PROGRESS).isA(Moved.class);
            assertThat(refused).isRefusedFor(Refused.ROLE_NOT_HELD).isA(Refused.class);
            assertThat(refused)
                    .hasUnmet(Refused.ROLE_NOT_HELD)
                    .withFact("actor", "vice-chair")
                    .withRemedy(Refused.LET_HOLDER_ACT);
        }

        @Test
        void failWithTheOutcomeWhereTheyDoNot() {
            fails(() -> assertThat(moved).isMovedTo(FollowUpState.NOT_STARTED), "not-started", "in-progress");
            fails(() -> assertThat(refused).isMovedTo(FollowUpState.IN_PROGRESS), "in-progress", "role-not-held");
            fails(() -> assertThat(moved).isRefusedFor(Refused.ROLE_NOT_HELD), "refusal", "moved");
            fails(() -> assertThat(refused).isRefusedFor(BAD), "acme/bad", "role-not-held");
            fails(() -> assertThat(refused).isA(Stale.class), "Stale");
            fails(() -> assertThat(moved).hasUnmet(BAD), "acme/bad");
        }
    }

    @Nested
    class OfEffects {

        private final EffectType<Object> letter = EffectType.of("acme/letter");
        private final EffectType<Object> task = EffectType.of("acme/task");
        private final Scenario<Recommendation> story = Scenario.of(
                        FollowUpWorkflows.standard(1)
                                .extend("acme/follow-up", 1)
                                .onEntering(FollowUpState.IN_PROGRESS, letter)
                                .onEntering(FollowUpState.IN_PROGRESS, task)
                                .build(),
                        Stories.context())
                .on(MON_2022_08_01);
        private final Outcome<Recommendation> opened =
                story.opens("KN-1", Stories.recommendation(), ISSUED, Stories.ISSUER);
        private final Outcome<Recommendation> refused = story.does(Stories.OVERSEER, STARTED, NOTHING);
        private final Outcome<Recommendation> started = story.does(DIRECTOR, STARTED, NOTHING);

        @Test
        void passWhereTheyHold() {
            assertThat(started).hasEffect(letter).hasEffect(task).hasEffects(letter, task);
            assertThat(opened).hasEffects();
            assertThat(refused).hasEffects();
        }

        @Test
        void failWithTheEffectsThereAreWhereTheyDoNot() {
            fails(() -> assertThat(opened).hasEffect(letter), "acme/letter", "not-started", "[]");
            fails(() -> assertThat(refused).hasEffect(letter), "acme/letter", "role-not-held", "[]");
            fails(() -> assertThat(started).hasEffects(letter), "[acme/letter]", "[acme/letter, acme/task]");
            fails(
                    () -> assertThat(started).hasEffects(task, letter),
                    "[acme/task, acme/letter]",
                    "[acme/letter, acme/task]");
        }
    }

    @Nested
    class OfNextSteps {

        private final NextSteps ofDirector = issued().nextSteps(DIRECTOR);
        private final NextSteps ofOverseer = issued().nextSteps(Stories.OVERSEER);

        @Test
        void passWhereTheyHold() {
            assertThat(ofDirector)
                    .must(COMPLETION_REPORTED)
                    .may(STARTED)
                    .notNow(URGED, Refused.ROLE_NOT_HELD, FollowUpGuards.NOT_OVERDUE);
            assertThat(ofOverseer).notYet(URGED, FollowUpGuards.NOT_OVERDUE).notNow(STARTED, Refused.ROLE_NOT_HELD);
        }

        @Test
        void failWithTheStatusAndWhatStandsInTheWayWhereTheyDoNot() {
            fails(() -> assertThat(ofDirector).must(STARTED), "follow-up/started", "MUST", "MAY");
            fails(() -> assertThat(ofDirector).may(COMPLETION_REPORTED), "completion-reported", "MAY", "MUST");
            fails(() -> assertThat(ofOverseer).may(URGED), "follow-up/urged", "NOT_YET", "due=2022-08-31");
            fails(() -> assertThat(ofOverseer).notNow(URGED, FollowUpGuards.NOT_OVERDUE), "NOT_NOW", "NOT_YET");
            fails(() -> assertThat(ofOverseer).notYet(URGED, BAD), "acme/bad", "follow-up/not-overdue");
            fails(() -> assertThat(ofDirector).notNow(URGED, Refused.ROLE_NOT_HELD), "follow-up/not-overdue");
            fails(() -> assertThat(ofOverseer).notNow(STARTED), "NOT_NOW", "role-not-held");
        }
    }

    @Nested
    class OfCases {

        private final Scenario<Recommendation> story = issued();
        private final WorkflowCase<Recommendation> theCase = story.theCase();

        @Test
        void passWhereTheyHold() {
            assertThat(theCase)
                    .isIn(FollowUpState.NOT_STARTED)
                    .owes(FollowUpRoles.ADDRESSEE, COMPLETION_REPORTED, WED_2022_08_31, MON_2022_08_01, story.context())
                    .hasNothingOverdue(WED_2022_08_31, story.context())
                    .isOverdueWith(COMPLETION_REPORTED, THU_2022_09_01, THU_2022_09_01, story.context())
                    .isIntact();
        }

        @Test
        void failWithWhatWasDoneToTheRecordIfItIsNotIntact() {
            story.does(DIRECTOR, STARTED, Note.of("on Monday"));
            CaseRow row = story.theCase().row();
            List<EntryRow> rows = new ArrayList<>(story.theCase().entryRows());
            Scenario<Recommendation> other = issued();
            other.does(DIRECTOR, STARTED, Note.of("on Tuesday"));
            rows.set(
                    1,
                    rows.get(1).toBuilder()
                            .payload(other.theCase().entryRows().get(1).payload())
                            .build());
            WorkflowCase<Recommendation> altered = FollowUpWorkflows.standard(1).restore(row, rows);

            fails(() -> assertThat(altered).isIntact(), "KN-1", "altered", "number=2");
        }

        @Test
        void failWithWhatIsOwedWhereTheyDoNot() {
            fails(() -> assertThat(theCase).isIn(FollowUpState.IN_PROGRESS), "in-progress", "KN-1");
            fails(
                    () -> assertThat(theCase)
                            .owes(
                                    FollowUpRoles.ADDRESSEE,
                                    COMPLETION_REPORTED,
                                    THU_2022_09_01,
                                    MON_2022_08_01,
                                    story.context()),
                    "2022-09-01",
                    "by 2022-08-31");
            fails(() -> assertThat(theCase).hasNothingOverdue(THU_2022_09_01, story.context()), "implementation");
            fails(
                    () -> assertThat(theCase)
                            .isOverdueWith(COMPLETION_REPORTED, THU_2022_09_01, WED_2022_08_31, story.context()),
                    "2022-08-31");
        }
    }

    @Nested
    class Scenarios {

        @Test
        void sayThatTheCaseWasNotOpened() {
            assertThatThrownBy(() -> Stories.notYetIssued().theCase())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("opens(...)");
        }

        @Test
        void keepTheCaseWhereAStepWasRefused() {
            Scenario<Recommendation> story = issued();
            WorkflowCase<Recommendation> before = story.theCase();
            story.does(Stories.OVERSEER, STARTED, NOTHING);

            assertThat(story.theCase()).isSameAs(before);
        }

        @Test
        void goOnWithTheCorrectedCaseUnlessTheCorrectionIsRefused() {
            Scenario<Recommendation> story = issued();
            story.does(DIRECTOR, STARTED, NOTHING);

            assertThat(story.corrects(voiding(1))).isA(Refused.class);
            assertThat(story.theCase()).isIn(FollowUpState.IN_PROGRESS);
            assertThat(story.corrects(voiding(2))).isMovedTo(FollowUpState.NOT_STARTED);
            assertThat(story.theCase()).isIn(FollowUpState.NOT_STARTED).isIntact();
        }

        private Correction voiding(int number) {
            return Correction.voiding(number)
                    .because("typed into the wrong matter")
                    .by(Stories.ISSUER)
                    .recordedAt(Instant.parse("2022-08-02T05:00:00Z"));
        }

        @Test
        void recordEachStepAtNoonOfItsDateInTheZoneOfTheContext() {
            Scenario<Recommendation> story = issued().on(WED_2022_08_31);
            story.does(DIRECTOR, STARTED, NOTHING);

            assertThat(story.date()).isEqualTo(WED_2022_08_31);
            assertThat(story.theCase().history().get(1).recordedAt()).isEqualTo("2022-08-31T05:00:00Z");
            assertThatCode(story::context).doesNotThrowAnyException();
        }
    }
}
