package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs {@link ReportBenchmark} and prints one table: cases a second, time and bytes of a case, beside loops written by hand over
 * stored due days, and what the results keep of a case.
 */
public final class ReportRatios {

    private static final List<String> SIZES = List.of("10000", "100000", "1000000");

    /** How much longer a case may take among a million than among ten thousand, to be called as long. */
    private static final double FLAT = 1.5;

    /** The most bytes that a sweep may keep of a case. */
    private static final double KEPT = 64;

    /** Time and bytes of one case. */
    private record Cost(double nanos, double bytes) {}

    private final Map<String, Cost> costs = new HashMap<>();

    private ReportRatios() {}

    /** Runs everything with the options of JMH that are given, and prints the table. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        ReportRatios ratios = new ReportRatios();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("\\." + ReportBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            ratios.take(result);
        }
        System.out.println(
                "| what | cases | cases/s | ns a case | bytes made a case | by hand, ns a case | ratio | flat |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---|");
        ratios.write("sweep", "plainSweep");
        ratios.write("rollUp", "plainRollUp");
        writeKept();
    }

    private void take(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String size = result.getParams().getParam("cases");
        double cases = Double.parseDouble(size);
        Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        costs.put(
                benchmark.substring(benchmark.lastIndexOf('.') + 1) + size,
                new Cost(
                        result.getPrimaryResult().getScore() / cases,
                        bytes == null ? Double.NaN : bytes.getScore() / cases));
    }

    private Cost cost(String key) {
        Cost cost = costs.get(key);
        if (cost == null) {
            throw new IllegalStateException("there is no result for " + key + " among " + costs.keySet());
        }
        return cost;
    }

    private void write(String ours, String byHand) {
        double smallest = cost(ours + SIZES.get(0)).nanos();
        for (String size : SIZES) {
            Cost cost = cost(ours + size);
            Cost plain = cost(byHand + size);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %.0f | %.0f | %.1f | %.0f x | %s |%n",
                    ours,
                    size,
                    1e9 / cost.nanos(),
                    cost.nanos(),
                    cost.bytes(),
                    plain.nanos(),
                    cost.nanos() / plain.nanos(),
                    cost.nanos() <= FLAT * smallest ? "yes" : "no");
        }
    }

    private static void writeKept() {
        for (String size : SIZES) {
            int count = Integer.parseInt(size);
            ImmutableList<WorkflowCase<Petition>> cases = ManyPetitions.of(count);
            Sweep sweep = Sweep.on(ManyPetitions.ON, Petitions.CONTEXT);
            double index =
                    sweep.over(cases.stream()).collect(sweep.report()).index().bytes() / (double) count;
            double rollUp = ManyPetitions.PLAN.count(cases).bytes() / (double) count;
            System.out.printf(
                    Locale.ROOT,
                    "kept of a case among %s, ids included: %.1f bytes by the index (bar %.0f: %s), %.1f by the roll-up%n",
                    size,
                    index,
                    KEPT,
                    index < KEPT ? "met" : "not met",
                    rollUp);
        }
    }
}
