package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand follow-ups over five years of registers. The seed and the count of what happened are printed; {@code
 * -Dsimulation.seed=} and {@code -Dsimulation.cases=} set others.
 */
class FollowUpSimulationTest {

    private static final long SEED = Long.getLong("simulation.seed", 20_230_102L);
    private static final int CASES = Integer.getInteger("simulation.cases", 10_000);

    /** One of so many cases must have had each thing happen to it. */
    private static final int ONE_OF = 20;

    @Test
    void nothingIsForgottenInFiveYearsOfRegisters() {
        Queue<String> broken = new ConcurrentLinkedQueue<>();
        List<CheckedCase> cases = IntStream.range(0, CASES)
                .parallel()
                .mapToObj(number -> checked(number, broken))
                .flatMap(Optional::stream)
                .toList();

        Map<Happening, Integer> happened = new EnumMap<>(Happening.class);
        cases.forEach(each -> each.happened().forEach(happening -> happened.merge(happening, 1, Integer::sum)));
        RegisterTotals totals = new RegisterTotals(cases);
        System.out.println("FollowUpSimulationTest: seed " + SEED + ", " + CASES + " cases, of which " + happened
                + "; at the end " + totals.byStateAtTheEnd());
        assertThat(broken).as("what does not hold in seed %s", SEED).isEmpty();
        totals.reconcile();
        for (Happening happening : Happening.values()) {
            assertThat(happened.getOrDefault(happening, 0))
                    .as("%s in seed %s", happening, SEED)
                    .isGreaterThanOrEqualTo(CASES / ONE_OF);
        }
    }

    private static Optional<CheckedCase> checked(int number, Queue<String> broken) {
        try {
            return Optional.of(CheckedCase.of(SEED, number));
        } catch (AssertionError | RuntimeException failure) {
            broken.add("case " + number + ": " + failure);
            return Optional.empty();
        }
    }
}
