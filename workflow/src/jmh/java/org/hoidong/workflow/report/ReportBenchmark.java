package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.ManyPetitions.Plain;
import org.hoidong.workflow.report.Petitions.Petition;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A sweep and a roll-up over many cases in memory, in two slices on two threads of the host's, and merged; beside loops written by
 * hand over stored due days. The time is that of the whole; {@link ReportRatios} divides it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class ReportBenchmark {

    /** How many cases there are. */
    @Param({"10000", "100000", "1000000"})
    public int cases = 10_000;

    private final Sweep sweep = Sweep.on(ManyPetitions.ON, Petitions.CONTEXT);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private ImmutableList<List<WorkflowCase<Petition>>> slices = ImmutableList.of();
    private ImmutableList<List<Plain>> plainSlices = ImmutableList.of();

    /** Opens the cases, and checks that both ways of counting say the same. */
    @Setup
    public void setUp() throws ExecutionException, InterruptedException {
        ImmutableList<WorkflowCase<Petition>> all = ManyPetitions.of(cases);
        ImmutableList<Plain> plain = all.stream().map(Plain::of).collect(ImmutableList.toImmutableList());
        int half = cases / 2;
        slices = ImmutableList.of(all.subList(0, half), all.subList(half, cases));
        plainSlices = ImmutableList.of(plain.subList(0, half), plain.subList(half, cases));
        int overdue = rollUp().whole().count(Measures.overdue());
        int byHand = 0;
        for (List<Plain> slice : plainSlices) {
            byHand += PlainLoops.sweep(slice)[slice.size() + 1];
        }
        if (overdue != byHand || overdue != sweep().count(SweepReport.Finding.OVERDUE)) {
            throw new IllegalStateException(overdue + " overdue by the roll-up, " + byHand + " by hand");
        }
    }

    /** Ends the threads. */
    @TearDown
    public void tearDown() {
        threads.shutdown();
    }

    private <S, R> R onTwo(ImmutableList<List<S>> parts, Function<List<S>, R> work, BinaryOperator<R> merge)
            throws ExecutionException, InterruptedException {
        Future<R> other = threads.submit(() -> work.apply(parts.get(1)));
        R first = threads.submit(() -> work.apply(parts.get(0))).get();
        return merge.apply(first, other.get());
    }

    /** Sweeps all cases. */
    @Benchmark
    public SweepReport sweep() throws ExecutionException, InterruptedException {
        return onTwo(slices, slice -> sweep.over(slice.stream()).collect(sweep.report()), SweepReport::plus);
    }

    /** Counts all cases by two dimensions and ten measures. */
    @Benchmark
    public RollUp rollUp() throws ExecutionException, InterruptedException {
        return onTwo(
                        slices,
                        slice -> {
                            Tally<Petition> tally = ManyPetitions.PLAN.tally();
                            slice.forEach(tally::add);
                            return tally;
                        },
                        Tally::merge)
                .result();
    }

    /** Sweeps by hand. */
    @Benchmark
    public Object plainSweep() throws ExecutionException, InterruptedException {
        return onTwo(plainSlices, PlainLoops::sweep, (one, other) -> one);
    }

    /** Counts by hand. */
    @Benchmark
    public Object plainRollUp() throws ExecutionException, InterruptedException {
        return onTwo(plainSlices, PlainLoops::rollUp, (one, other) -> {
            other.forEach((row, counts) -> one.merge(row, counts, (own, more) -> {
                for (int i = 0; i < own.length; i++) {
                    own[i] += more[i];
                }
                return own;
            }));
            return one;
        });
    }
}
