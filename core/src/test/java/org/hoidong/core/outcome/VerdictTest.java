package org.hoidong.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Identifier;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final ReasonCode A = ReasonCode.of("test/a");
    private static final ReasonCode B = ReasonCode.of("test/b");
    private static final ReasonCode C = ReasonCode.of("test/c");
    private static final ReasonCode HELP = ReasonCode.of("test/help");
    private static final Provision FIRST = Provision.of("Regulation 1", "1");
    private static final Provision SECOND = Provision.of("Regulation 1", "2");

    @Nested
    class Of {

        @Test
        void marksItsReasonByItsAnswer() {
            assertThat(Verdict.yes(Reason.of(A)).reasons().get(0).isMet()).isTrue();
            assertThat(Verdict.no(Reason.of(A)).reasons().get(0).isMet()).isFalse();
            assertThat(Verdict.of(true, Reason.of(A).met(false))
                            .reasons()
                            .get(0)
                            .isMet())
                    .isTrue();
            assertThat(Verdict.of(false, Reason.of(A))).isEqualTo(Verdict.no(Reason.of(A)));
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> Verdict.yes(null));
            assertThatNullPointerException().isThrownBy(() -> Reason.of(null));
        }
    }

    @Nested
    class Combining {

        private final ReasonCode[] codes = {A, B, C};

        /** All verdicts of one, two or three parts, each yes or no: bit i of the number answers part i. */
        private Verdict[] parts(int size, int answers) {
            Verdict[] parts = new Verdict[size];
            for (int i = 0; i < size; i++) {
                parts[i] = Verdict.of((answers & (1 << i)) != 0, Reason.of(codes[i]));
            }
            return parts;
        }

        @Test
        void keepsTheOrderAndEveryReasonOfEveryCombination() {
            for (int size = 1; size <= 3; size++) {
                for (int answers = 0; answers < 1 << size; answers++) {
                    Verdict[] parts = parts(size, answers);
                    List<Reason> reasons = new ArrayList<>();
                    for (Verdict part : parts) {
                        reasons.addAll(part.reasons());
                    }

                    assertThat(Verdict.all(parts).reasons()).isEqualTo(reasons);
                    assertThat(Verdict.any(parts).reasons()).isEqualTo(reasons);
                    assertThat(Verdict.all(parts).isSatisfied()).isEqualTo(answers == (1 << size) - 1);
                    assertThat(Verdict.any(parts).isSatisfied()).isEqualTo(answers != 0);
                    assertThat(Verdict.all(List.of(parts))).isEqualTo(Verdict.all(parts));
                    assertThat(Verdict.all(parts).unmet()).hasSize(size - Integer.bitCount(answers));
                }
            }
        }

        @Test
        void keepsWhatIsNotMetMarkedAlthoughAnotherSatisfies() {
            Verdict either = Verdict.any(Verdict.no(Reason.of(A)), Verdict.yes(Reason.of(B)));

            Verdict both = Verdict.all(either, Verdict.yes(Reason.of(C)));

            assertThat(both.isSatisfied()).isTrue();
            assertThat(both.reasons()).extracting(Reason::code).containsExactly(A, B, C);
            assertThat(both.unmet()).extracting(Reason::code).containsExactly(A);
        }

        @Test
        void keepsAReasonGivenTwice() {
            Verdict same = Verdict.yes(Reason.of(A));

            assertThat(Verdict.all(same, same).reasons()).hasSize(2);
        }

        @Test
        void refusesToCombineNothing() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Verdict.all())
                    .withMessage("a verdict must have at least one reason");
            assertThatIllegalArgumentException().isThrownBy(() -> Verdict.all(List.of()));
            assertThatIllegalArgumentException().isThrownBy(() -> Verdict.any());
        }
    }

    @Nested
    class AReason {

        @Test
        void keepsFactsProvisionsAndRemedyInTheOrderGiven() {
            Identifier id = () -> "KN-01";
            Reason reason = Reason.builder(A)
                    .fact("z", 25)
                    .fact("a", "text")
                    .fact("m", LocalDate.of(2022, 7, 27))
                    .fact("r", Ratio.ONE_HALF)
                    .fact("i", id)
                    .fact("d", Datum.of(true))
                    .basis(SECOND)
                    .basis(FIRST)
                    .remedy(Remedy.of(HELP))
                    .build();

            assertThat(reason.facts().keySet()).containsExactly("z", "a", "m", "r", "i", "d");
            assertThat(reason.facts().values())
                    .containsExactly(
                            Datum.of(25),
                            Datum.of("text"),
                            Datum.of(LocalDate.of(2022, 7, 27)),
                            Datum.of(Ratio.ONE_HALF),
                            Datum.of("KN-01"),
                            Datum.of(true));
            assertThat(reason.bases()).containsExactly(SECOND, FIRST);
            assertThat(reason.remedy()).contains(Remedy.of(HELP));
        }

        @Test
        void keepsEverythingWhenItIsMarkedNotMet() {
            Reason reason = Reason.builder(A)
                    .fact("z", 25)
                    .basis(FIRST)
                    .remedy(Remedy.of(HELP))
                    .build();

            Reason unmet = reason.met(false);

            assertThat(unmet.isMet()).isFalse();
            assertThat(unmet.code()).isEqualTo(A);
            assertThat(unmet.facts()).isEqualTo(reason.facts());
            assertThat(unmet.bases()).isEqualTo(reason.bases());
            assertThat(unmet.remedy()).isEqualTo(reason.remedy());
            assertThat(unmet.met(true)).isEqualTo(reason);
            assertThat(reason.met(true)).isSameAs(reason);
        }

        @Test
        void refusesAFactGivenTwice() {
            Reason.Builder twice = Reason.builder(A).fact("needed", 1).fact("needed", 2);

            assertThatIllegalArgumentException().isThrownBy(twice::build).withMessageContaining("needed=1");
        }

        @Test
        void printsCodeFactsAndCitations() {
            Reason reason = Reason.builder(ReasonCode.of("acme/lateness"))
                    .fact("late", 8)
                    .fact("needed", 15)
                    .basis(Provision.of("City regulation", "4"))
                    .build();

            assertThat(reason).hasToString("acme/lateness {late=8, needed=15} [City regulation, Article 4]");
            assertThat(Reason.of(A)).hasToString("test/a");
            assertThat(Remedy.builder(HELP)
                            .fact("earliest", LocalDate.of(2022, 8, 16))
                            .build())
                    .hasToString("test/help {earliest=2022-08-16}");
            assertThat(Remedy.of(HELP)).hasToString("test/help");
        }
    }

    @Test
    void printsTheAnswerAndTheReasons() {
        assertThat(Verdict.yes(Reason.of(A))).hasToString("satisfied [test/a]");
        assertThat(Verdict.no(Reason.of(A))).hasToString("not satisfied [test/a]");
    }

    @Test
    void aCodeReadsAreaAndWhat() {
        assertThat(A).isEqualTo(ReasonCode.of("test/a")).hasToString("test/a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReasonCode.of("Majority"))
                .withMessageStartingWith("reason code (Majority) must read area/what");
    }
}
