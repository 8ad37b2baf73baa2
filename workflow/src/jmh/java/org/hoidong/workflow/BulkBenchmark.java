package org.hoidong.workflow;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One event on each of many cases in memory, the outcomes consumed one by one as a report does. Each case has an id and a
 * subject of its own and stands anywhere; what happens to them is one occurrence for each event.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class BulkBenchmark {

    /** Cases are gone through in runs of this length, which divides each number of them. */
    private static final int RUN = 10_000;

    /** Where the run begins among so many cases. */
    abstract static class Many {

        private int next;

        int nextRun(int cases) {
            int first = next;
            next = (first + RUN) % cases;
            return first;
        }
    }

    /** Cases of the engine. */
    @State(Scope.Thread)
    public static class Hoidong extends Many {

        /** How many cases there are. */
        @Param({"10000", "100000", "1000000"})
        public int cases = RUN;

        private final HoidongPeer peer = HoidongPeer.checked();
        private WorkflowCase<Facts>[] all = HoidongPeer.cases(0);
        private Occurrence<NoPayload>[] occurrences = HoidongPeer.occurrences(0);

        /** Opens the cases. */
        @Setup
        public void setUp() {
            List<Occurrence<NoPayload>> byAct = Workload.ACTS.stream()
                    .map(act -> HoidongPeer.occurs(act, 1))
                    .toList();
            Rule[] rules = Workload.random(cases);
            all = HoidongPeer.cases(cases);
            occurrences = HoidongPeer.occurrences(cases);
            for (int i = 0; i < cases; i++) {
                all[i] = peer.caseAt("KN-" + i, rules[i].from(), new Facts(12, "Officer", 3));
                occurrences[i] = byAct.get(rules[i].act().index());
            }
        }
    }

    /** Cases written by hand around the baseline. */
    @State(Scope.Thread)
    public static class Nodes extends Many {

        /** How many cases there are. */
        @Param({"10000", "100000", "1000000"})
        public int cases = RUN;

        private final Peer peer = Peer.of("nodes");
        private PlainCase[] all = {};
        private Facts[] facts = {};
        private Act[] acts = {};
        private long clock = 1_767_600_000_000L;

        /** Opens the cases. */
        @Setup
        public void setUp() {
            Rule[] rules = Workload.random(cases);
            all = new PlainCase[cases];
            facts = new Facts[cases];
            acts = new Act[cases];
            for (int i = 0; i < cases; i++) {
                all[i] = new PlainCase(i, rules[i].from(), 0, null);
                facts[i] = new Facts(12, "Officer", 3);
                acts[i] = rules[i].act();
            }
        }
    }

    /** Fires one event on each case. */
    @Benchmark
    @OperationsPerInvocation(RUN)
    public void hoidong(Hoidong many, Blackhole hole) {
        int first = many.nextRun(many.cases);
        for (int i = first; i < first + RUN; i++) {
            hole.consume(many.peer.definition.fire(many.all[i], many.occurrences[i], many.peer.context));
        }
    }

    /** Takes one step of each case. */
    @Benchmark
    @OperationsPerInvocation(RUN)
    public void nodes(Nodes many, Blackhole hole) {
        int first = many.nextRun(many.cases);
        for (int i = first; i < first + RUN; i++) {
            hole.consume(many.peer.audited(many.all[i], many.acts[i], many.facts[i], many.clock++));
        }
    }
}
