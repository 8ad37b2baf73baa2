package org.hoidong.workflow;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Rule;
import org.hoidong.workflow.Workload.Stage;
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

/** The others on the {@link Workload}, as {@link HoidongBenchmark} has it: steps and building. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerBenchmark {

    private static final int WINDOW = 64;

    /** Which engine is measured. */
    @Param({"nodes", "dense", "stateless4j", "cola", "squirrel", "easy-states"})
    public String engine = "nodes";

    private Peer peer = new NodesPeer();
    private final Act[] life = Workload.LIFE.toArray(new Act[0]);
    private final PlainCase issued = PlainCase.at(Stage.ISSUED);
    private final Facts facts = Facts.ALL;
    private final PlainCase[] cases = new PlainCase[Workload.RANDOM];
    private final Act[] acts = new Act[Workload.RANDOM];
    private int next;
    private long clock = 1_767_600_000_000L;

    /** Makes a case at each state, and the random steps from them. */
    @Setup
    public void setUp() {
        peer = Peer.of(engine);
        List<PlainCase> byStage = Workload.STAGES.stream().map(PlainCase::at).toList();
        Rule[] rules = Workload.random(Workload.RANDOM);
        for (int i = 0; i < rules.length; i++) {
            cases[i] = byStage.get(rules[i].from().index());
            acts[i] = rules[i].act();
        }
    }

    /** A case lives its ten steps; each gives a new case with one more line of history. */
    @Benchmark
    @OperationsPerInvocation(10)
    public PlainCase auditedLife() {
        PlainCase theCase = issued;
        for (Act act : life) {
            theCase = peer.audited(theCase, act, facts, clock++);
        }
        return theCase;
    }

    /** One step each of cases that stand anywhere, in an order that nothing can learn. */
    @Benchmark
    @OperationsPerInvocation(WINDOW)
    public void auditedRandom(Blackhole hole) {
        int first = next;
        next = (first + WINDOW) & (Workload.RANDOM - 1);
        for (int i = first; i < first + WINDOW; i++) {
            hole.consume(peer.audited(cases[i], acts[i], facts, clock++));
        }
    }

    /** The next state alone, in the same order. */
    @Benchmark
    @OperationsPerInvocation(WINDOW)
    public void leadsToRandom(Blackhole hole) {
        int first = next;
        next = (first + WINDOW) & (Workload.RANDOM - 1);
        for (int i = first; i < first + WINDOW; i++) {
            hole.consume(peer.step(cases[i].stage(), acts[i], facts));
        }
    }

    /** Builds the definition. */
    @Benchmark
    public Object build() {
        return peer.build();
    }
}
