package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoidong.core.outcome.Reason;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The engine on the {@link Workload}: steps, refusals, next steps, building. What a host hands in is made beforehand.
 * {@link PeerBenchmark} asks the others the same; {@link EngineRatios} runs all and prints the ratios.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HoidongBenchmark {

    private static final int WINDOW = 64;

    private final HoidongPeer peer = HoidongPeer.checked();
    private final WorkflowDefinition<Facts> definition = peer.definition;
    private final LegalContext context = peer.context;

    private final WorkflowCase<Facts> issued = peer.caseAt("issued", Stage.ISSUED, Facts.ALL);
    private final WorkflowCase<Facts> underReview = peer.caseAt("under-review", Stage.UNDER_REVIEW, Facts.ALL);
    private final WorkflowCase<Facts> unproved = peer.caseAt("unproved", Stage.UNDER_REVIEW, Facts.NONE);
    private final Occurrence<NoPayload> found = HoidongPeer.occurs(Act.FIND_IMPLEMENTED, 1);
    private final Occurrence<NoPayload> sent = HoidongPeer.occurs(Act.SEND, 1);
    private final LocalDate today = HoidongPeer.OPENED_ON.plusDays(1);

    private final Occurrence<NoPayload>[] life = HoidongPeer.occurrences(Workload.LIFE.size());
    private final WorkflowCase<Facts>[] cases = HoidongPeer.cases(Workload.RANDOM);
    private final Occurrence<NoPayload>[] occurrences = HoidongPeer.occurrences(Workload.RANDOM);
    private final Attempt<Facts, NoPayload>[] attempts = HoidongPeer.attempts(Workload.RANDOM);
    private int next;

    /** Makes the life of a case, a case at each state, and the random steps from them. */
    @Setup
    public void setUp() {
        for (int i = 0; i < life.length; i++) {
            life[i] = HoidongPeer.occurs(Workload.LIFE.get(i), i + 1);
        }
        List<WorkflowCase<Facts>> byStage = Workload.STAGES.stream()
                .map(stage -> peer.caseAt(stage.id(), stage, Facts.ALL))
                .toList();
        List<Occurrence<NoPayload>> byAct =
                Workload.ACTS.stream().map(act -> HoidongPeer.occurs(act, 1)).toList();
        List<Attempt<Facts, NoPayload>> byRule = Workload.RULES.stream()
                .map(rule -> definition.attempt(
                        byStage.get(rule.from().index()), byAct.get(rule.act().index()), context))
                .toList();
        Rule[] rules = Workload.random(Workload.RANDOM);
        for (int i = 0; i < rules.length; i++) {
            cases[i] = byStage.get(rules[i].from().index());
            occurrences[i] = byAct.get(rules[i].act().index());
            attempts[i] = byRule.get(Workload.RULES.indexOf(rules[i]));
        }
    }

    /** A case lives its ten steps; each gives a new case with one more entry. */
    @Benchmark
    @OperationsPerInvocation(10)
    public WorkflowCase<Facts> auditedLife() {
        WorkflowCase<Facts> theCase = issued;
        for (Occurrence<NoPayload> occurrence : life) {
            theCase = definition.fire(theCase, occurrence, context).orElseThrow();
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
            hole.consume(definition.fire(cases[i], occurrences[i], context).orElseThrow());
        }
    }

    /** The next state alone, in the same order. */
    @Benchmark
    @OperationsPerInvocation(WINDOW)
    public void leadsToRandom(Blackhole hole) {
        int first = next;
        next = (first + WINDOW) & (Workload.RANDOM - 1);
        for (int i = first; i < first + WINDOW; i++) {
            hole.consume(definition.leadsTo(attempts[i]));
        }
    }

    /** A guard does not hold: every reason is read. */
    @Benchmark
    public Outcome<Facts> refusedByGuard(Blackhole hole) {
        return read(definition.fire(unproved, found, context), hole);
    }

    /** The state does not know the event: every reason is read. */
    @Benchmark
    public Outcome<Facts> refusedUnknown(Blackhole hole) {
        return read(definition.fire(underReview, sent, context), hole);
    }

    private static Outcome<Facts> read(Outcome<Facts> outcome, Blackhole hole) {
        read(outcome.reasons(), hole);
        return outcome;
    }

    /** Reads by index: an iterator would be the reader's own, and not the engine's. */
    private static void read(ImmutableList<Reason> reasons, Blackhole hole) {
        for (int i = 0; i < reasons.size(); i++) {
            hole.consume(reasons.get(i));
        }
    }

    /** What an actor can do with each of the 14 events: status and reasons are read. */
    @Benchmark
    public void nextSteps(Blackhole hole) {
        for (NextStep step : definition
                .nextSteps(underReview, HoidongPeer.ACTOR, today, context)
                .all()) {
            hole.consume(step.status());
            read(step.reasons(), hole);
        }
    }

    /** Builds the definition with every check. */
    @Benchmark
    public Object build() {
        return peer.build();
    }
}
