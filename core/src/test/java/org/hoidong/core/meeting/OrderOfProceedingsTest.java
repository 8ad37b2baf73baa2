package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OrderOfProceedingsTest {

    private static final Provision BASIS = Provision.of("Law 1/2020", "85");
    private static final StepKind PRESENTED = step("presented");
    private static final StepKind VERIFIED = step("verified");
    private static final StepKind DISCUSSED = step("discussed");
    private static final StepKind VOTED = step("voted");
    private static final StepKind APPLAUDED = step("applauded");

    private static final OrderOfProceedings ORDER =
            OrderOfProceedings.of(BASIS, PRESENTED, VERIFIED, DISCUSSED, VOTED).mayLeaveOut(VERIFIED);

    private static StepKind step(String id) {
        return StepKind.of(id, Label.same(id), StepCategory.DISCUSSION);
    }

    @Nested
    class Judge {

        @Test
        void acceptsTheOrder() {
            Verdict verdict = ORDER.judge(List.of(PRESENTED, VERIFIED, DISCUSSED, VOTED));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .hasSize(4)
                    .extracting(Reason::code)
                    .containsOnly(OrderOfProceedings.STEP_TAKEN);
        }

        @Test
        void saysWhichOptionalStepWasLeftOut() {
            Verdict verdict = ORDER.judge(List.of(PRESENTED, DISCUSSED, VOTED));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons().get(1).code()).isEqualTo(OrderOfProceedings.STEP_LEFT_OUT);
            assertThat(verdict.reasons().get(1).facts()).containsEntry("step", Datum.of("verified"));
        }

        @Test
        void saysWhichRequiredStepIsMissing() {
            Verdict verdict = ORDER.judge(List.of(PRESENTED, VERIFIED, VOTED));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(OrderOfProceedings.STEP_MISSING);
                assertThat(reason.facts()).containsEntry("step", Datum.of("discussed"));
                assertThat(reason.bases()).containsExactly(BASIS);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(OrderOfProceedings.TAKE_STEP);
            });
        }

        @Test
        void saysWhichStepCameTooEarlyAndBeforeWhat() {
            Verdict verdict = ORDER.judge(List.of(DISCUSSED, PRESENTED, VERIFIED, VOTED));

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(OrderOfProceedings.STEP_TOO_EARLY);
                assertThat(reason.facts())
                        .containsEntry("step", Datum.of("discussed"))
                        .containsEntry("before", Datum.texts(List.of("presented", "verified")));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(OrderOfProceedings.TAKE_STEP_AGAIN);
            });
        }

        // An optional step may be left out, and not be taken late.
        @Test
        void refusesAnOptionalStepThatComesLate() {
            assertThat(ORDER.judge(List.of(PRESENTED, DISCUSSED, VERIFIED, VOTED))
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(OrderOfProceedings.STEP_TOO_EARLY);
        }

        @Test
        void countsAStepWhereItWasFirstTakenAndPassesOverUnknownOnes() {
            assertThat(ORDER.judge(List.of(PRESENTED, APPLAUDED, VERIFIED, DISCUSSED, PRESENTED, DISCUSSED, VOTED))
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void namesAllRequiredStepsWhereNothingHappened() {
            assertThat(ORDER.judge(List.of()).unmet())
                    .extracting(reason -> reason.facts().get("step"))
                    .containsExactly(Datum.of("presented"), Datum.of("discussed"), Datum.of("voted"));
        }

        // All 781 sequences of up to 4 of the four steps and one unknown, against a count made another way: without
        // repeats
        // and unknown steps, what was taken must be the order itself, with or without its optional step.
        @Test
        void acceptsOfAllShortSequencesOnlyTheOrderWithItsRepeats() {
            List<List<StepKind>> accepted =
                    List.of(List.of(PRESENTED, VERIFIED, DISCUSSED, VOTED), List.of(PRESENTED, DISCUSSED, VOTED));
            int sequences = 0;
            int satisfied = 0;
            for (List<StepKind> taken : sequences(4)) {
                List<StepKind> first = taken.stream()
                        .distinct()
                        .filter(step -> !step.equals(APPLAUDED))
                        .toList();

                boolean answer = ORDER.judge(taken).isSatisfied();

                assertThat(answer).as("%s", taken).isEqualTo(accepted.contains(first));
                sequences++;
                satisfied += answer ? 1 : 0;
            }
            assertThat(sequences).isEqualTo(1 + 5 + 25 + 125 + 625);
            // The order whole; P D V alone; with one repeat of P, D or V behind its first place (3 + 2 + 1); with the
            // unknown step in one of four places.
            assertThat(satisfied).isEqualTo(1 + 1 + 6 + 4);
        }

        private List<List<StepKind>> sequences(int length) {
            List<List<StepKind>> all = new ArrayList<>(List.of(List.of()));
            List<List<StepKind>> last = List.of(List.of());
            for (int i = 0; i < length; i++) {
                List<List<StepKind>> next = new ArrayList<>();
                for (List<StepKind> shorter : last) {
                    for (StepKind step : List.of(PRESENTED, VERIFIED, DISCUSSED, VOTED, APPLAUDED)) {
                        List<StepKind> longer = new ArrayList<>(shorter);
                        longer.add(step);
                        next.add(longer);
                    }
                }
                all.addAll(next);
                last = next;
            }
            return all;
        }
    }

    @Nested
    class BadInput {

        @Test
        void fewerThanTwoSteps() {
            assertThat(OrderOfProceedings.of(BASIS, PRESENTED, VOTED)).hasToString("[presented, voted]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrderOfProceedings.of(BASIS, PRESENTED))
                    .withMessage("steps ([presented]) must be at least two");
        }

        @Test
        void aStepTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> OrderOfProceedings.of(BASIS, PRESENTED, VOTED, PRESENTED))
                    .withMessage("steps ([presented, voted, presented]) must name each step once");
        }

        @Test
        void anOptionalStepThatIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ORDER.mayLeaveOut(APPLAUDED))
                    .withMessageContaining("must have all that may be left out [applauded]");
        }
    }
}
