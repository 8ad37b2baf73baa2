package org.hoidong.core.calendar;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link WorkingCalendarBenchmark} and prints how much of Strata's time each query takes, and what it allocates. */
public final class CalendarRatios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private CalendarRatios() {}

    /** Runs all six benchmarks in one run, with the options of JMH that are given. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        Map<String, RunResult> results = new TreeMap<>();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include(WorkingCalendarBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            String name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.') + 1), result);
        }
        for (String query : new String[] {"plus200", "plus10", "between"}) {
            RunResult ours = results.get(query + "Hoidong");
            RunResult theirs = results.get(query + "Strata");
            if (ours == null || theirs == null) {
                throw new IllegalStateException("no result for " + query);
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-8s %6.2f ns, Strata %6.2f ns: %.2f of its time; allocates %.1f and %.1f bytes%n",
                    query,
                    ours.getPrimaryResult().getScore(),
                    theirs.getPrimaryResult().getScore(),
                    ours.getPrimaryResult().getScore()
                            / theirs.getPrimaryResult().getScore(),
                    allocated(ours),
                    allocated(theirs));
        }
    }

    private static double allocated(RunResult result) {
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
