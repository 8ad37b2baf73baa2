package org.hoidong.workflow;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What those others can tell that tell anything: that an event is refused, by an exception, and which are permitted. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PeerAnswerBenchmark {

    /** The engines that throw when an event is refused. */
    @State(Scope.Thread)
    public static class Throwing {

        /** Which engine is measured. */
        @Param({"stateless4j", "cola"})
        public String engine = "cola";

        private Peer peer = new NodesPeer();

        /** Makes the engine. */
        @Setup
        public void setUp() {
            peer = Peer.of(engine);
        }
    }

    private final Stage underReview = Stage.UNDER_REVIEW;
    private final Act found = Act.FIND_IMPLEMENTED;
    private final Act sent = Act.SEND;
    private final Facts all = Facts.ALL;
    private final Facts none = Facts.NONE;
    private final Stateless4jPeer stateless4j = new Stateless4jPeer();

    /** A guard does not hold. */
    @Benchmark
    public @Nullable Stage refusedByGuard(Throwing throwing) {
        return throwing.peer.step(underReview, found, none);
    }

    /** The state does not know the event. */
    @Benchmark
    public @Nullable Stage refusedUnknown(Throwing throwing) {
        return throwing.peer.step(underReview, sent, all);
    }

    /** The events that stateless4j permits, guards asked, without reasons; the others have no such call. */
    @Benchmark
    public List<Act> permitted() {
        return stateless4j.permitted(underReview, all);
    }
}
