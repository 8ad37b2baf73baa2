package org.hoidong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Repairs.CLERK;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.STRANGER;
import static org.hoidong.workflow.Repairs.noon;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.StateCategory.ACTIVE;
import static org.hoidong.workflow.StateCategory.ENDED;
import static org.hoidong.workflow.StateCategory.PENDING;
import static org.hoidong.workflow.Trigger.on;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Applications are read, sorted by themselves and end by themselves: received, then big or small as noted, then over. Small ones
 * pass two states in one step.
 */
class AutomaticTest {

    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_03 = LocalDate.of(2022, 8, 3);

    private static final WorkflowState RECEIVED = WorkflowState.of("paper/received", PENDING);
    private static final WorkflowState SMALL = WorkflowState.of("paper/small", ACTIVE);
    private static final WorkflowState BIG = WorkflowState.of("paper/big", ACTIVE);
    private static final WorkflowState OVER = WorkflowState.of("paper/over", ENDED);

    private static final EventType<NoPayload> HANDED_IN = EventType.of("paper/handed-in");
    private static final EventType<NoPayload> SORTED_SMALL = EventType.of("paper/sorted-small");
    private static final EventType<NoPayload> SORTED_BIG = EventType.of("paper/sorted-big");
    private static final EventType<NoPayload> ENDED_BY_ITSELF = EventType.of("paper/ended");
    private static final EventType<NoPayload> DROPPED = EventType.of("paper/dropped");

    private static final ReasonCode COUNTED = ReasonCode.of("paper/counted");

    private static Guard<Object, Object> notes(int number) {
        return Guard.of("paper/notes", number, attempt -> {
            int count = attempt.count(NOTED);
            return Verdict.of(
                    count >= number,
                    Reason.builder(COUNTED).fact("count", count).build());
        });
    }

    private static final EffectType<Object> ENTERED = EffectType.of(
            "paper/entered",
            theCase -> Datum.of(theCase.currentState().orElseThrow().id()));
    private static final EffectType<Object> LEFT = EffectType.of("paper/left");
    private static final EffectType<Object> FILED = EffectType.of("paper/filed");

    private static WorkflowDefinition.Builder<String> builder() {
        return WorkflowDefinition.<String>builder("paper/application", 1)
                .subject(Repairs.TEXT)
                .state(RECEIVED, Label.same("received"))
                .state(SMALL, Label.same("small"))
                .state(BIG, Label.same("big"))
                .state(OVER, Label.same("over"))
                .opening(RECEIVED, on(HANDED_IN))
                .internal(RECEIVED, on(NOTED).then(FILED))
                .transition(BIG, OVER, on(DROPPED).by(CLERK))
                .transition(RECEIVED, OVER, on(DROPPED).by(CLERK))
                .automatic(RECEIVED, BIG, on(SORTED_BIG).when(notes(3)))
                .automatic(RECEIVED, SMALL, on(SORTED_SMALL).when(notes(2)))
                .automatic(SMALL, OVER, on(ENDED_BY_ITSELF))
                .onEntering(SMALL, ENTERED)
                .onLeaving(SMALL, LEFT)
                .onEntering(OVER, ENTERED)
                .obligation(RECEIVED, DROPPED, owedBy(CLERK).within(TimeLimit.ofCalendarDays(5)))
                .obligation(
                        "paper/dropping-big",
                        Label.same("drop"),
                        BIG,
                        DROPPED,
                        owedBy(CLERK).within(TimeLimit.ofCalendarDays(5)));
    }

    private static WorkflowCase<String> handedIn(WorkflowDefinition<String> definition) {
        return definition
                .open(CaseId.of("p-1"), "paper", occurs(HANDED_IN, OWNS, MON_2022_08_01), Repairs.context())
                .orElseThrow();
    }

    private final WorkflowDefinition<String> definition = builder().build();

    private Outcome<String> noted(WorkflowCase<String> theCase, LocalDate day) {
        return theCase.definition().fire(theCase, occurs(NOTED, "note", STRANGER, day), Repairs.context());
    }

    @Test
    void nothingIsTakenWhileNoGuardHolds() {
        Outcome<String> once = noted(handedIn(definition), TUE_2022_08_02);

        assertThat(once.theCase().state()).isEqualTo(RECEIVED);
        assertThat(((Moved<String>) once).entries()).hasSize(1);
    }

    @Test
    void aChainIsTakenInOneStepWithAnEntryForEachLink() {
        WorkflowCase<String> once = noted(handedIn(definition), TUE_2022_08_02).orElseThrow();

        Moved<String> moved = (Moved<String>) noted(once, WED_2022_08_03);

        assertThat(moved.theCase().state()).isEqualTo(OVER);
        assertThat(moved.theCase().revision()).isEqualTo(5);
        assertThat(moved.entries())
                .extracting(Entry::toString)
                .containsExactly(
                        "3 repair/noted on 2022-08-03 -> paper/received",
                        "4 paper/sorted-small on 2022-08-03 -> paper/small",
                        "5 paper/ended on 2022-08-03 -> paper/over");
        assertThat(moved.entries()).extracting(Entry::isAutomatic).containsExactly(false, true, true);
    }

    @Test
    void anAutomaticEntryIsNobodysActAndBearsTheTimesOfItsCause() {
        WorkflowCase<String> once = noted(handedIn(definition), TUE_2022_08_02).orElseThrow();

        Entry<?> sorted =
                ((Moved<String>) noted(once, WED_2022_08_03)).entries().get(1);

        assertThat(sorted.actor()).isEqualTo(Actor.AUTOMATIC);
        assertThat(sorted.recorder()).isEqualTo(Actor.AUTOMATIC.id());
        assertThat(sorted.occurredOn()).isEqualTo(WED_2022_08_03);
        assertThat(sorted.recordedAt()).isEqualTo(noon(WED_2022_08_03));
        assertThat(sorted.findings()).extracting(Reason::code).containsExactly(COUNTED);
        assertThat(sorted.findings().get(0).facts()).containsEntry("count", Datum.of(2));
    }

    @Test
    void theFirstWhoseGuardsHoldIsTakenInTheOrderOfDeclaration() {
        WorkflowDefinition<String> any = WorkflowDefinition.<String>builder("paper/application", 1)
                .subject(Repairs.TEXT)
                .state(RECEIVED, Label.same("received"))
                .state(SMALL, Label.same("small"))
                .state(OVER, Label.same("over"))
                .opening(RECEIVED, on(HANDED_IN))
                .internal(RECEIVED, on(NOTED))
                .automatic(RECEIVED, OVER, on(ENDED_BY_ITSELF).when(notes(1)))
                .automatic(RECEIVED, SMALL, on(SORTED_SMALL).when(notes(1)))
                .transition(SMALL, OVER, on(DROPPED).by(CLERK))
                .obligation(SMALL, DROPPED, owedBy(CLERK).within(TimeLimit.ofCalendarDays(5)))
                .accept(Defect.NO_OBLIGATION, RECEIVED, "the applicant goes on when he likes")
                .build();

        assertThat(noted(handedIn(any), TUE_2022_08_02).theCase().state()).isEqualTo(OVER);
    }

    @Test
    void eachGuardIsAskedOnceForEachStep() {
        AtomicInteger asked = new AtomicInteger();
        WorkflowDefinition<String> counting = builder()
                .automatic(BIG, OVER, on(EventType.of("paper/never")).when(Guard.of("paper/counting", attempt -> {
                    asked.incrementAndGet();
                    return Verdict.no(Reason.of(COUNTED));
                })))
                .build();
        WorkflowCase<String> theCase = handedIn(counting);
        assertThat(asked).hasValue(0);

        theCase = noted(theCase, TUE_2022_08_02).orElseThrow();

        assertThat(theCase.state()).isEqualTo(RECEIVED);
        assertThat(asked).hasValue(0);
    }

    @Test
    void itsGuardsDoNotShowAmongTheReasonsOfTheStep() {
        assertThat(noted(handedIn(definition), TUE_2022_08_02).reasons()).isEmpty();
    }

    @Test
    void isTakenOnOpeningToo() {
        WorkflowDefinition<String> atOnce = builder()
                .automatic(BIG, OVER, on(EventType.of("paper/never")).when(notes(9)))
                .opening(SMALL, on(EventType.of("paper/handed-in-small")))
                .build();

        Outcome<String> opened = atOnce.open(
                CaseId.of("p-2"),
                "paper",
                occurs(EventType.of("paper/handed-in-small"), OWNS, MON_2022_08_01),
                Repairs.context());

        assertThat(opened.theCase().state()).isEqualTo(OVER);
        assertThat(opened.theCase().revision()).isEqualTo(2);
    }

    @Test
    void isNotTakenOutsideItsDays() {
        WorkflowDefinition<String> later = WorkflowDefinition.<String>builder("paper/application", 1)
                .subject(Repairs.TEXT)
                .state(RECEIVED, Label.same("received"))
                .state(OVER, Label.same("over"))
                .opening(RECEIVED, on(HANDED_IN))
                .internal(RECEIVED, on(NOTED))
                .automatic(RECEIVED, OVER, on(ENDED_BY_ITSELF).during(DateSpan.from(WED_2022_08_03)))
                .accept(Defect.NO_OBLIGATION, "nothing is owed")
                .build();
        WorkflowCase<String> theCase = noted(handedIn(later), TUE_2022_08_02).orElseThrow();

        assertThat(theCase.state()).isEqualTo(RECEIVED);
        assertThat(noted(theCase, WED_2022_08_03).theCase().state()).isEqualTo(OVER);
    }

    @Test
    void aGuardThatThrowsStopsTheWholeStepAndIsNamed() {
        IllegalStateException fault = new IllegalStateException("broken");
        WorkflowDefinition<String> broken = WorkflowDefinition.<String>builder("paper/application", 1)
                .subject(Repairs.TEXT)
                .state(RECEIVED, Label.same("received"))
                .state(OVER, Label.same("over"))
                .opening(RECEIVED, on(HANDED_IN))
                .internal(RECEIVED, on(NOTED))
                .automatic(RECEIVED, OVER, on(ENDED_BY_ITSELF).when(Guard.of("paper/broken", attempt -> {
                    if (attempt.count(NOTED) > 0) {
                        throw fault;
                    }
                    return Verdict.no(Reason.of(COUNTED));
                })))
                .accept(Defect.NO_OBLIGATION, "nothing is owed")
                .build();
        WorkflowCase<String> theCase = handedIn(broken);

        Outcome<String> outcome = noted(theCase, TUE_2022_08_02);

        assertThat(outcome).isInstanceOf(GuardFailed.class);
        assertThat(((GuardFailed<String>) outcome).guard()).isEqualTo("paper/broken");
        assertThat(((GuardFailed<String>) outcome).exception()).isSameAs(fault);
        assertThat(outcome.theCase()).isSameAs(theCase);
        assertThat(theCase.revision()).isEqualTo(1);
    }

    @Test
    void whatIsOwedInAStateThatIsPassedThroughIsOwedByNobody() {
        WorkflowDefinition<String> owing = builder()
                .internal(SMALL, on(EventType.of("paper/checked")).by(CLERK))
                .obligation(
                        "paper/checking",
                        Label.same("check"),
                        SMALL,
                        EventType.of("paper/checked"),
                        owedBy(CLERK).within(TimeLimit.ofCalendarDays(1)))
                .build();
        WorkflowCase<String> once = noted(handedIn(owing), TUE_2022_08_02).orElseThrow();
        WorkflowCase<String> over = noted(once, WED_2022_08_03).orElseThrow();

        assertThat(over.obligations(Repairs.context()))
                .extracting(obligation -> obligation.line())
                .containsExactly("paper/dropped");
    }

    @Nested
    class Effects {

        @Test
        void ofAnInternalStepAreItsOwnOnly() {
            Moved<String> once = (Moved<String>) noted(handedIn(definition), TUE_2022_08_02);

            assertThat(once.effects()).extracting(Effect::toString).containsExactly("p-1/2/1 paper/filed");
        }

        @Test
        void ofAChainComeLinkByLinkLeavingFirstEnteringLastWithIdsOfTheirEntries() {
            WorkflowCase<String> once =
                    noted(handedIn(definition), TUE_2022_08_02).orElseThrow();

            Moved<String> chain = (Moved<String>) noted(once, WED_2022_08_03);

            assertThat(chain.effects())
                    .extracting(Effect::toString)
                    .containsExactly(
                            "p-1/3/1 paper/filed",
                            "p-1/4/1 paper/entered",
                            "p-1/5/1 paper/left",
                            "p-1/5/2 paper/entered");
        }

        @Test
        void readTheCaseAsItIsAfterTheirOwnLink() {
            WorkflowCase<String> once =
                    noted(handedIn(definition), TUE_2022_08_02).orElseThrow();

            Moved<String> chain = (Moved<String>) noted(once, WED_2022_08_03);

            assertThat(chain.effects().get(1).data()).isEqualTo(Datum.of("paper/small"));
            assertThat(chain.effects().get(3).data()).isEqualTo(Datum.of("paper/over"));
        }

        @Test
        void areTheSameWhenTheStepIsComputedAgain() {
            WorkflowCase<String> once =
                    noted(handedIn(definition), TUE_2022_08_02).orElseThrow();

            assertThat(((Moved<String>) noted(once, WED_2022_08_03)).effects())
                    .isEqualTo(((Moved<String>) noted(once, WED_2022_08_03)).effects());
        }

        @Test
        void areNoneForMostSteps() {
            Outcome<String> opened = definition.open(
                    CaseId.of("p-3"), "paper", occurs(HANDED_IN, OWNS, MON_2022_08_01), Repairs.context());

            assertThat(((Moved<String>) opened).effects()).isEmpty();
        }

        @Test
        void whoseFunctionThrowsStopTheStepAndAreNamed() {
            WorkflowDefinition<String> broken = builder()
                    .onEntering(BIG, EffectType.of("paper/broken", theCase -> {
                        throw new IllegalStateException("broken");
                    }))
                    .transition(RECEIVED, BIG, on(EventType.of("paper/enlarged")))
                    .build();
            WorkflowCase<String> theCase = handedIn(broken);

            Outcome<String> outcome = broken.fire(
                    theCase, occurs(EventType.of("paper/enlarged"), OWNS, TUE_2022_08_02), Repairs.context());

            assertThat(outcome).isInstanceOf(GuardFailed.class);
            assertThat(((GuardFailed<String>) outcome).guard()).isEqualTo("paper/broken");
        }
    }

    @Nested
    class ByHand {

        @Test
        void isNotDefinedAndSaysThatItHappensByItself() {
            Outcome<String> outcome = definition.fire(
                    handedIn(definition), occurs(SORTED_SMALL, STRANGER, TUE_2022_08_02), Repairs.context());

            assertThat(outcome).isInstanceOf(NotDefinedHere.class);
            assertThat(outcome.reasons()).extracting(Reason::code).containsExactly(NotDefinedHere.BY_ITSELF);
        }

        @Test
        void isNotNowAmongNextSteps() {
            NextStep step = definition
                    .nextSteps(handedIn(definition), STRANGER, TUE_2022_08_02, Repairs.context())
                    .of(SORTED_SMALL);

            assertThat(step.status()).isEqualTo(NextStep.Status.NOT_NOW);
            assertThat(step.isDefinedHere()).isFalse();
        }
    }
}
