package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hoidong.workflow.followup.simulation.CheckedCase.OnDay;
import org.hoidong.workflow.followup.simulation.CheckedCase.Turn;

/** The totals of the registers on the checked dates: parts and whole, stocks and flows. */
final class RegisterTotals {

    private final List<CheckedCase> cases;
    private final Map<LocalDate, List<OnDay>> byDay;

    RegisterTotals(List<CheckedCase> cases) {
        this.cases = cases;
        this.byDay = cases.stream()
                .flatMap(checked -> checked.onDays().stream())
                .collect(Collectors.groupingBy(OnDay::day, TreeMap::new, Collectors.toList()));
    }

    /** On each checked date the parts of every division add up to what has been opened, and what is open to what is known to move. */
    void reconcile() {
        long openBefore = 0;
        LocalDate before = LocalDate.MIN;
        for (LocalDate day : SimulatedWorld.CHECKED) {
            List<OnDay> stood = byDay.getOrDefault(day, List.of());
            long opened = turns(LocalDate.MIN, day, turn -> turn.opens() && turn.first());
            assertThat(stood).as("opened by %s", day).hasSize((int) opened);
            long open = stood.stream()
                    .filter(each -> !each.state().category().isClosed())
                    .count();
            long closed = stood.stream()
                    .filter(each -> each.state().category().isClosed())
                    .count();
            assertThat(open + closed).as("open and closed on %s", day).isEqualTo(opened);
            for (Function<OnDay, String> division : List.<Function<OnDay, String>>of(
                    each -> each.state().id(),
                    each -> each.state().category().name(),
                    OnDay::addressee,
                    OnDay::source)) {
                assertThat(sum(stood, division)).as("parts on %s", day).isEqualTo(opened);
            }
            long moved = turns(before, day, turn -> turn.opens() && turn.first())
                    - turns(before, day, turn -> !turn.opens())
                    + turns(before, day, turn -> turn.opens() && !turn.first());
            assertThat(openBefore + moved).as("open on %s", day).isEqualTo(open);
            openBefore = open;
            before = day;
        }
    }

    private long turns(LocalDate after, LocalDate until, java.util.function.Predicate<Turn> which) {
        return cases.stream()
                .flatMap(checked -> checked.turns().stream())
                .filter(turn -> turn.day().isAfter(after) && !turn.day().isAfter(until))
                .filter(which)
                .count();
    }

    private static long sum(List<OnDay> stood, Function<OnDay, String> division) {
        return stood.stream().collect(Collectors.groupingBy(division, Collectors.counting())).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns how many cases stood in each state on the last day. */
    Map<String, Long> byStateAtTheEnd() {
        return byDay.get(SimulatedWorld.LAST).stream()
                .collect(Collectors.groupingBy(each -> each.state().id(), TreeMap::new, Collectors.counting()));
    }
}
