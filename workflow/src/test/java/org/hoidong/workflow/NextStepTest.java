package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.ABANDONED;
import static org.hoidong.workflow.Repairs.BROUGHT;
import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.FINISHED;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNER;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.RETURNED;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.NextStep.Status;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.hoidong.workflow.Repairs.Story;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);

    private static NextStep step(Story story, EventType<?> event, Actor actor, LocalDate on) {
        return story.theCase()
                .definition()
                .nextSteps(story.theCase(), actor, on, story.context())
                .of(event);
    }

    @Test
    void giveOneAnswerForEveryEventInTheOrderOfTheirUrgency() {
        Story story = brought();

        var steps = story.theCase()
                .definition()
                .nextSteps(story.theCase(), REPAIRS, TUE_2022_08_02, story.context())
                .all();

        assertThat(steps).hasSize(story.theCase().definition().events().size());
        assertThat(steps).extracting(NextStep::status).isSorted();
        assertThat(steps.get(0)).hasToString("repair/taken-on: MUST");
        assertThat(steps.get(1)).hasToString("repair/noted: MAY");
    }

    @Test
    void mustWhatARoleOfTheActorOwesWithItsDeadline() {
        NextStep must = step(brought(), TAKEN_ON, REPAIRS, TUE_2022_08_02);

        assertThat(must.status()).isEqualTo(Status.MUST);
        assertThat(must.obligation().orElseThrow().deadline().dueOn()).isEqualTo(LocalDate.of(2022, 8, 3));
        assertThat(must.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD);
    }

    @Test
    void mustWhatIsOwedThoughTheLineAsksForNoRole() {
        WorkflowDefinition<Repair> definition = Repairs.builder()
                .obligation(
                        "repair/weekly-note",
                        Label.same("note"),
                        RepairState.BROUGHT_IN,
                        NOTED,
                        owedBy(OWNER).within(TimeLimit.ofCalendarDays(7)))
                .build();
        Story story = brought("r-1", definition, Repairs.context());

        assertThat(step(story, NOTED, OWNS, TUE_2022_08_02).status()).isEqualTo(Status.MUST);
        assertThat(step(story, NOTED, REPAIRS, TUE_2022_08_02).status()).isEqualTo(Status.MAY);
    }

    @Test
    void mayWhatIsPermittedAndOwedByNobodyOrBySomebodyElse() {
        Story atWork = brought().takenOn();

        assertThat(step(atWork, TESTED, REPAIRS, TUE_2022_08_02).status()).isEqualTo(Status.MAY);
        assertThat(step(atWork, ABANDONED, CLERKS, TUE_2022_08_02).status()).isEqualTo(Status.MAY);
        assertThat(step(atWork, ABANDONED, CLERKS, TUE_2022_08_02).obligation()).isEmpty();
        assertThat(step(atWork, ABANDONED, REPAIRS, TUE_2022_08_02).status()).isEqualTo(Status.MUST);
    }

    @Test
    void notYetWhereFactsAreMissingWithEveryReason() {
        NextStep notYet = step(brought().takenOn(), FINISHED, REPAIRS, TUE_2022_08_02);

        assertThat(notYet.status()).isEqualTo(Status.NOT_YET);
        assertThat(notYet.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD, Repairs.NOT_TESTED);
        assertThat(notYet.obligation()).isEmpty();
    }

    @Test
    void doesNotAskGuardsThatReadAPayload() {
        NextStep must = step(brought().takenOn().does(TESTED, REPAIRS), FINISHED, REPAIRS, TUE_2022_08_02);

        assertThat(must.status()).isEqualTo(Status.MUST);
        assertThat(must.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD, Repairs.IS_TESTED);
    }

    @Test
    void notYetWhereAGuardReadsAPayloadWithoutSayingSo() {
        WorkflowDefinition<Repair> definition = Repairs.builder()
                .transition(
                        RepairState.BROUGHT_IN,
                        RepairState.GIVEN_UP,
                        on(RETURNED).by(OWNER).when(Guard.<Repair>of("repair/peeks", attempt -> {
                            attempt.payload();
                            throw new AssertionError("there is no payload");
                        })))
                .build();
        Story story = brought("r-1", definition, Repairs.context());

        NextStep ofOwner = step(story, RETURNED, OWNS, TUE_2022_08_02);
        NextStep ofOther = step(story, RETURNED, REPAIRS, TUE_2022_08_02);

        assertThat(ofOwner.status()).isEqualTo(Status.NOT_YET);
        assertThat(ofOwner.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_HELD, GuardFailed.CODE);
        assertThat(ofOther.status()).isEqualTo(Status.NOT_NOW);
        assertThat(ofOther.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_NOT_HELD, GuardFailed.CODE);
    }

    @Test
    void notNowForAnActorWithoutTheRoleWithThoseWhoHaveIt() {
        NextStep notNow = step(brought(), TAKEN_ON, OWNS, TUE_2022_08_02);

        assertThat(notNow.status()).isEqualTo(Status.NOT_NOW);
        assertThat(notNow.reasons()).extracting(Reason::code).containsExactly(Refused.ROLE_NOT_HELD);
        assertThat(notNow.whoCould()).containsExactly(new RoleHolders(Repairs.WORKSHOP, ImmutableSet.of("fix-it")));
    }

    @Test
    void notNowOutsideTheDaysOfALine() {
        WorkflowDefinition<Repair> definition = Repairs.builder()
                .transition(
                        RepairState.BROUGHT_IN,
                        RepairState.GIVEN_UP,
                        on(RETURNED).during(DateSpan.from(TUE_2022_08_02)))
                .build();
        Story story = brought("r-1", definition, Repairs.context());

        assertThat(step(story, RETURNED, OWNS, MON_2022_08_01).status()).isEqualTo(Status.NOT_NOW);
        assertThat(step(story, RETURNED, OWNS, MON_2022_08_01).reasons())
                .extracting(Reason::code)
                .containsExactly(Refused.NOT_ON_THIS_DATE);
        assertThat(step(story, RETURNED, OWNS, TUE_2022_08_02).status()).isEqualTo(Status.MAY);
    }

    @Test
    void notNowOnADayBeforeTheLatestEntry() {
        Story noted = brought().on(TUE_2022_08_02).does(NOTED, "rusty", OWNS);

        assertThat(step(noted, TAKEN_ON, REPAIRS, MON_2022_08_01).status()).isEqualTo(Status.NOT_NOW);
        assertThat(step(noted, TAKEN_ON, REPAIRS, MON_2022_08_01).reasons())
                .extracting(Reason::code)
                .contains(Refused.BEFORE_LATEST_ENTRY);
        assertThat(step(noted, TAKEN_ON, REPAIRS, TUE_2022_08_02).status()).isEqualTo(Status.MUST);
    }

    @Test
    void notHereWithTheStatesThatKnowTheEvent() {
        NextStep notHere = step(brought(), FINISHED, REPAIRS, TUE_2022_08_02);

        assertThat(notHere.status()).isEqualTo(Status.NOT_NOW);
        assertThat(notHere.definedIn()).containsExactly("repair/at-work");
        assertThat(notHere.reasons()).extracting(Reason::code).containsExactly(NotDefinedHere.CODE);
        assertThat(step(brought(), BROUGHT, OWNS, TUE_2022_08_02).status()).isEqualTo(Status.NOT_NOW);
    }

    @Test
    void notHereInAClosedCaseSaysThatItIsClosed() {
        NextStep notHere = step(brought().takenOn().finished(), TAKEN_ON, REPAIRS, TUE_2022_08_02);

        assertThat(notHere.status()).isEqualTo(Status.NOT_NOW);
        assertThat(notHere.reasons()).extracting(Reason::code).containsExactly(Closed.CODE);
    }

    @Test
    void promiseWhatFiringKeeps() {
        Story story = brought();
        for (Actor actor : new Actor[] {OWNS, REPAIRS, CLERKS, Repairs.STRANGER}) {
            for (EventType<?> event : story.theCase().definition().events()) {
                if (event.codec().filter(codec -> codec == NoPayload.CODEC).isEmpty()) {
                    continue;
                }
                EventType<NoPayload> plain = EventType.of(event.id());
                Status status = step(story, event, actor, TUE_2022_08_02).status();
                boolean moves = story.fires(Repairs.occurs(plain, actor, TUE_2022_08_02))
                        .isMoved();
                assertThat(moves).as("%s by %s", event, actor).isEqualTo(status == Status.MUST || status == Status.MAY);
            }
        }
    }

    @Test
    void throwForACaseOfAnotherDefinition() {
        assertThatThrownBy(() -> Repairs.builder()
                        .build()
                        .nextSteps(brought().theCase(), OWNS, TUE_2022_08_02, Repairs.context()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
