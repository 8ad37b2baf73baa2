package org.hoidong.workflow;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.workflow.Repairs.FINISHED;
import static org.hoidong.workflow.Repairs.MON_2022_08_01;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.occurs;
import static org.hoidong.workflow.Trigger.on;

import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Repairs.Repair;
import org.hoidong.workflow.Repairs.RepairState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GuardTest {

    private static final boolean[] BOTH = {true, false};
    private static final ReasonCode HELP = ReasonCode.of("test/help");

    private final List<String> asked = new ArrayList<>();
    private final Attempt<Repair, Long> attempt = Repairs.definition()
            .attempt(
                    Repairs.brought().theCase(),
                    Repairs.occurs(Repairs.FINISHED, 5L, OWNS, MON_2022_08_01),
                    Repairs.context());

    /** A guard on the case that says what it is told to, and that it was asked. */
    private Guard<Repair, Object> says(String name, boolean answer) {
        return Guard.of("test/" + name, attempt -> answer(name, answer));
    }

    /** The same, of the payload. */
    private Guard<Repair, Long> reads(String name, boolean answer) {
        return Guard.<Repair, Long>onPayload("test/" + name, attempt -> answer(name, answer));
    }

    private Verdict answer(String name, boolean answer) {
        asked.add(name);
        Reason.Builder reason = Reason.builder(ReasonCode.of("test/" + name));
        return Verdict.of(
                answer, answer ? reason.build() : reason.remedy(Remedy.of(HELP)).build());
    }

    /** The reasons as "a" where met and "!a" where not. */
    private static List<String> reasons(@Nullable Verdict verdict) {
        return requireNonNull(verdict, "verdict").reasons().stream()
                .map(reason ->
                        (reason.isMet() ? "" : "!") + reason.code().value().substring("test/".length()))
                .toList();
    }

    private Verdict saidWithoutPayload(Guard<Repair, Long> guard) {
        return requireNonNull(withoutPayload(guard), "verdict");
    }

    private @Nullable Verdict withoutPayload(Guard<Repair, Long> guard) {
        asked.clear();
        return CompositeGuard.askWithoutPayload(guard, attempt);
    }

    @Nested
    class All {

        @Test
        void holdsIfBothDoAndAsksEachOnce() {
            for (boolean a : BOTH) {
                for (boolean b : BOTH) {
                    asked.clear();

                    Verdict verdict =
                            Guard.<Repair, Long>all(says("a", a), reads("b", b)).check(attempt);

                    assertThat(verdict.isSatisfied()).isEqualTo(a && b);
                    assertThat(reasons(verdict)).containsExactly(a ? "a" : "!a", b ? "b" : "!b");
                    assertThat(asked).containsExactly("a", "b");
                }
            }
        }

        @Test
        void asksThePartsThatNeedNoPayloadWhileThereIsNone() {
            for (boolean a : BOTH) {
                Verdict verdict = saidWithoutPayload(Guard.all(says("a", a), reads("b", true)));

                assertThat(reasons(verdict)).containsExactly(a ? "a" : "!a");
                assertThat(verdict.isSatisfied()).isEqualTo(a);
                assertThat(asked).containsExactly("a");
            }
        }

        @Test
        void waitsIfEveryPartNeedsThePayload() {
            assertThat(withoutPayload(Guard.all(reads("a", true), reads("b", true))))
                    .isNull();
            assertThat(asked).isEmpty();
        }

        @Test
        void takesWhatAnAllOfItsPartsCanSaySoFar() {
            Verdict verdict = saidWithoutPayload(
                    Guard.all(Guard.<Repair, Long>all(says("a", false), reads("b", true)), says("c", true)));

            assertThat(reasons(verdict)).containsExactly("!a", "c");
            assertThat(verdict.isSatisfied()).isFalse();
        }
    }

    @Nested
    class Any {

        @Test
        void holdsIfOneDoesAndAsksEachOnce() {
            for (boolean a : BOTH) {
                for (boolean b : BOTH) {
                    asked.clear();

                    Verdict verdict =
                            Guard.<Repair, Long>any(says("a", a), reads("b", b)).check(attempt);

                    assertThat(verdict.isSatisfied()).isEqualTo(a || b);
                    assertThat(asked).containsExactly("a", "b");
                }
            }
        }

        @Test
        void givesTheReasonsOfThoseThatHoldOrOfAllThatDoNot() {
            assertThat(reasons(Guard.any(says("a", true), says("b", true)).check(attempt)))
                    .containsExactly("a", "b");
            assertThat(reasons(Guard.any(says("a", true), says("b", false)).check(attempt)))
                    .containsExactly("a");
            assertThat(reasons(Guard.any(says("a", false), says("b", true)).check(attempt)))
                    .containsExactly("b");
            assertThat(reasons(Guard.any(says("a", false), says("b", false)).check(attempt)))
                    .containsExactly("!a", "!b");
        }

        @Test
        void isSettledWithoutPayloadByAPartThatHolds() {
            Verdict verdict = saidWithoutPayload(Guard.any(says("a", true), reads("b", true)));

            assertThat(reasons(verdict)).containsExactly("a");
            assertThat(asked).containsExactly("a");
        }

        @Test
        void waitsForThePayloadIfNoPartThatNeedsNoneHolds() {
            assertThat(withoutPayload(Guard.any(says("a", false), reads("b", true))))
                    .isNull();
        }

        @Test
        void isNotSettledByAPartThatHoldsOnlySoFar() {
            // the inner "all" has nothing against it yet, but its payload may
            assertThat(withoutPayload(Guard.any(Guard.<Repair, Long>all(says("a", true), reads("b", false)))))
                    .isNull();
        }

        @Test
        void doesNotLetItsOtherPartsStandInTheWayInsideAnAll() {
            Verdict verdict = Guard.all(Guard.any(says("a", false), says("b", true)), says("c", false))
                    .check(attempt);

            assertThat(reasons(verdict)).containsExactly("b", "!c");
        }
    }

    @Nested
    class Not {

        @Test
        void turnsTheAnswerAndItsReasonAroundAndDropsTheRemedy() {
            Verdict held = Guard.not(says("a", true)).check(attempt);
            Verdict not = Guard.not(says("a", false)).check(attempt);

            assertThat(held.isSatisfied()).isFalse();
            assertThat(reasons(held)).containsExactly("!a");
            assertThat(not.isSatisfied()).isTrue();
            assertThat(reasons(not)).containsExactly("a");
            assertThat(not.reasons().get(0).remedy()).isEmpty();
            assertThat(asked).containsExactly("a", "a");
        }

        @Test
        void followsDeMorgan() {
            for (boolean a : BOTH) {
                for (boolean b : BOTH) {
                    assertThat(Guard.not(Guard.all(says("a", a), says("b", b)))
                                    .check(attempt)
                                    .isSatisfied())
                            .isEqualTo(!a || !b);
                    assertThat(Guard.not(Guard.any(says("a", a), says("b", b)))
                                    .check(attempt)
                                    .isSatisfied())
                            .isEqualTo(!a && !b);
                    assertThat(Guard.not(Guard.not(says("a", a))).check(attempt).isSatisfied())
                            .isEqualTo(a);
                }
            }
        }

        @Test
        void turnsEveryReasonOfAnAllThatDoesNotHold() {
            Verdict verdict =
                    Guard.not(Guard.all(says("a", true), says("b", false))).check(attempt);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(reasons(verdict)).containsExactly("!a", "b");
        }

        @Test
        void waitsForThePayloadThatItsPartNeeds() {
            assertThat(withoutPayload(Guard.not(reads("a", false)))).isNull();
            assertThat(asked).isEmpty();
            assertThat(reasons(CompositeGuard.askWithoutPayload(Guard.not(says("a", false)), attempt)))
                    .containsExactly("a");
        }
    }

    @Nested
    class Composed {

        @Test
        void needsThePayloadIfAPartDoes() {
            assertThat(Guard.all(says("a", true), says("b", true)).needsPayload())
                    .isFalse();
            assertThat(Guard.any(says("a", true), reads("b", true)).needsPayload())
                    .isTrue();
            assertThat(Guard.not(Guard.all(reads("a", true))).needsPayload()).isTrue();
        }

        @Test
        void namesItsPartsWithTheirParameters() {
            Guard<Repair, Long> guard = Guard.all(
                    Guard.<Repair, Long>onPayload("test/at-most", 100, attempt -> answer("a", true)),
                    Guard.not(says("b", true)));

            assertThat(guard.id()).isEqualTo("guard/all");
            assertThat(guard.parameters().canonical())
                    .isEqualTo("[{\"id\":\"test/at-most\",\"parameters\":100},"
                            + "{\"id\":\"guard/not\",\"parameters\":[{\"id\":\"test/b\",\"parameters\":{}}]}]");
            assertThat(guard).hasToString("all(test/at-most, not(test/b))");
        }

        @Test
        void hasAtLeastOnePart() {
            assertThatThrownBy(() -> Guard.<Repair, Long>any())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("at least one");
        }

        @Test
        void takesParametersBesideThePayload() {
            Guard<Repair, Long> guard =
                    Guard.onPayload("test/named", Datum.of("dear"), attempt -> answer("a", attempt.payload() > 4));

            assertThat(guard.parameters()).isEqualTo(Datum.of("dear"));
            assertThat(guard.needsPayload()).isTrue();
            assertThat(guard.check(attempt).isSatisfied()).isTrue();
        }
    }

    @Nested
    class OnALine {

        private final Guard<Repair, Object> broken = Guard.of("test/broken", attempt -> {
            throw new IllegalStateException("broken");
        });

        private Repairs.Story with(Guard<Repair, Long> guard) {
            WorkflowDefinition<Repair> definition = Repairs.builder()
                    .transition(
                            RepairState.BROUGHT_IN,
                            RepairState.REPAIRED,
                            on(FINISHED).when(guard))
                    .build();
            return Repairs.brought("r-1", definition, Repairs.context());
        }

        @Test
        void refusesWithTheReasonsThatStandInTheWayOnly() {
            Outcome<Repair> outcome = with(Guard.all(Guard.any(says("a", false), says("b", true)), reads("c", false)))
                    .fires(occurs(FINISHED, 5L, OWNS, MON_2022_08_01));

            assertThat(outcome).isInstanceOf(Refused.class);
            assertThat(outcome.reasons())
                    .extracting(reason -> reason.code().value(), Reason::isMet)
                    .containsExactly(tuple("test/b", true), tuple("test/c", false));
        }

        @Test
        void namesThePartThatFailed() {
            Outcome<Repair> outcome = with(Guard.all(says("a", true), Guard.not(Guard.any(broken, reads("c", true)))))
                    .fires(occurs(FINISHED, 5L, OWNS, MON_2022_08_01));

            assertThat(outcome).isInstanceOfSatisfying(GuardFailed.class, failed -> {
                assertThat(failed.guard()).isEqualTo("test/broken");
                assertThat(failed.exception())
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessage("broken");
            });
        }
    }
}
