package org.hoidong.workflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the engine beside those of the others, all in one run, and prints one table: what the engine takes,
 * what it is held against, the bar, and whether it is met.
 */
public final class EngineRatios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** How much longer a step may take among a million cases than among ten thousand, to be called as long. */
    private static final double FLAT = 1.25;

    private static final List<String> LIBRARIES = List.of("stateless4j", "cola", "squirrel", "easy-states");

    /** Time and bytes of one operation. */
    private record Cost(String of, double nanos, double bytes) {}

    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private EngineRatios() {}

    /** Runs everything with the options of JMH that are given, and prints the table. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CaseFootprint footprint = CaseFootprint.measure();
        EngineRatios ratios = new EngineRatios();
        for (RunResult result : new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(args))
                        .include("\\." + HoidongBenchmark.class.getSimpleName())
                        .include("\\." + PeerBenchmark.class.getSimpleName())
                        .include("\\." + PeerAnswerBenchmark.class.getSimpleName())
                        .include("\\." + BulkBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .build())
                .run()) {
            ratios.take(result);
        }
        ratios.write(footprint);
        ratios.lines.forEach(System.out::println);
    }

    private void take(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        List<String> name = new ArrayList<>(List.of(benchmark.split("\\.")));
        String method = name.get(name.size() - 1);
        String group = name.get(name.size() - 2);
        Stream<String> parameters = result.getParams().getParamsKeys().stream().map(result.getParams()::getParam);
        String key = String.join(
                " ", Stream.concat(Stream.of(group, method), parameters).toList());
        Result<?> bytes = result.getSecondaryResults().get(ALLOCATED);
        costs.put(
                key,
                new Cost(
                        key.substring(key.lastIndexOf(' ') + 1),
                        result.getPrimaryResult().getScore(),
                        bytes == null ? Double.NaN : bytes.getScore()));
    }

    private Cost cost(String key) {
        Cost cost = costs.get(key);
        if (cost == null) {
            throw new IllegalStateException("there is no result for " + key + " among " + costs.keySet());
        }
        return cost;
    }

    private Cost ours(String method) {
        return cost("HoidongBenchmark " + method);
    }

    private Cost peer(String method, String engine) {
        return cost("PeerBenchmark " + method + " " + engine);
    }

    private Cost fastest(String method) {
        return LIBRARIES.stream()
                .map(engine -> peer(method, engine))
                .min(Comparator.comparingDouble(Cost::nanos))
                .orElseThrow();
    }

    private Cost fastestAnswer(String method) {
        return Stream.of("stateless4j", "cola")
                .map(engine -> cost("PeerAnswerBenchmark " + method + " " + engine))
                .min(Comparator.comparingDouble(Cost::nanos))
                .orElseThrow();
    }

    private Cost bulk(String engine, String cases) {
        Cost cost = cost("BulkBenchmark " + engine + " " + cases);
        return new Cost(engine.equals("nodes") ? engine : cases, cost.nanos(), cost.bytes());
    }

    private void write(CaseFootprint footprint) {
        lines.add("| what | ns | bytes | beside | ns | bytes | ratio | bar | met |");
        lines.add("|---|---:|---:|---|---:|---:|---:|---|---|");
        writeSteps("audited step, a life in order", "auditedLife");
        writeSteps("audited step, random order", "auditedRandom");
        atMost("next state, random order", ours("leadsToRandom"), peer("leadsToRandom", "nodes"), 1.8, 0);
        line("next state, random order", ours("leadsToRandom"), fastest("leadsToRandom"), "", "");
        for (String refusal : List.of("refusedByGuard", "refusedUnknown")) {
            atLeast(
                    refusal.equals("refusedByGuard")
                            ? "refusal by a guard, all reasons"
                            : "refusal of an unknown event",
                    ours(refusal),
                    fastestAnswer(refusal),
                    20,
                    128);
        }
        Cost permitted = cost("PeerAnswerBenchmark permitted");
        within(
                "next steps: 14 events, all reasons",
                ours("nextSteps"),
                new Cost("stateless4j, no reasons", permitted.nanos(), permitted.bytes()),
                200,
                600);
        for (String cases : List.of("10000", "100000", "1000000")) {
            within("one event on each of " + cases, bulk("hoidong", cases), bulk("nodes", cases), 25, 128);
        }
        atMost("a case among 1000000", bulk("hoidong", "1000000"), bulk("hoidong", "10000"), FLAT, 128);
        within("building with every check", ours("build"), fastest("build"), 200_000, Double.POSITIVE_INFINITY);
        atRest("a live case without history", footprint.withoutHistory());
        atRest("each entry more", footprint.entry());
    }

    private void writeSteps(String what, String method) {
        Cost ours = ours(method);
        atMost(what, ours, peer(method, "nodes"), 2, 128);
        line(what, ours, peer(method, "dense"), "", "");
        Cost fastest = fastest(method);
        atLeast(what, ours, fastest, 2.2, 128);
        LIBRARIES.stream()
                .filter(engine -> !engine.equals(fastest.of()))
                .forEach(engine -> line(what, ours, peer(method, engine), "", ""));
    }

    /** At most so many times the time of the other, and so many bytes. */
    private void atMost(String what, Cost ours, Cost theirs, double times, double bytes) {
        boolean met = ours.nanos() <= times * theirs.nanos() && isWithin(ours, bytes);
        line(what, ours, theirs, number(times) + " x its time, " + number(bytes) + " B", met ? "yes" : "no");
    }

    /** At least so many times as fast as the other, and at most so many bytes. */
    private void atLeast(String what, Cost ours, Cost theirs, double times, double bytes) {
        boolean met = times * ours.nanos() <= theirs.nanos() && isWithin(ours, bytes);
        line(what, ours, theirs, number(times) + " x as fast, " + number(bytes) + " B", met ? "yes" : "no");
    }

    /** At most so many nanoseconds and bytes. */
    private void within(String what, Cost ours, Cost theirs, double nanos, double bytes) {
        boolean met = ours.nanos() <= nanos && isWithin(ours, bytes);
        String bar = number(nanos) + " ns" + (Double.isInfinite(bytes) ? "" : ", " + number(bytes) + " B");
        line(what, ours, theirs, bar, met ? "yes" : "no");
    }

    private void atRest(String what, double bytes) {
        lines.add("| %s | | %s | | | | | 64 B | %s |".formatted(what, number(bytes), bytes <= 64 ? "yes" : "no"));
    }

    private void line(String what, Cost ours, Cost theirs, String bar, String met) {
        String ratio = ours.nanos() > theirs.nanos()
                ? number(ours.nanos() / theirs.nanos()) + " x its time"
                : number(theirs.nanos() / ours.nanos()) + " x as fast";
        lines.add("| %s | %s | %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        number(ours.nanos()),
                        number(ours.bytes()),
                        theirs.of(),
                        number(theirs.nanos()),
                        number(theirs.bytes()),
                        ratio,
                        bar,
                        met));
    }

    /** The profiler counts a few bytes of its own in a whole iteration, which show as a fraction of one for each step. */
    private static boolean isWithin(Cost ours, double bytes) {
        return ours.bytes() < bytes + 0.5;
    }

    private static String number(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        String text = String.format(Locale.ROOT, format, value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
