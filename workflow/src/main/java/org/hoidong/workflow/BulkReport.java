package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came of one event on many cases: how many moved, and which did not and why.
 *
 * <p>It is collected from a stream of outcomes and keeps counts and, up to a limit, ids and reasons; no case and no history, so
 * a million cases take no more memory than a hundred. It stores nothing: a dry run is the same call, and all or nothing is the
 * host's transaction.
 *
 * <pre>{@code
 * BulkReport report = followUp.fireAll(openCases.stream(), theCase -> handedOver, context)
 *         .peek(outcome -> store(outcome))
 *         .collect(BulkReport.upTo(100));
 * // 1000 cases: 990 moved, 8 refused, 2 closed; the ten are listed
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; the collector may be used with parallel streams, and reports of parts are put
 * together with {@link #plus}.
 */
public final class BulkReport {

    private static final Logger log = LoggerFactory.getLogger(BulkReport.class);

    /**
     * One case that did not move.
     *
     * @param theCase its id
     * @param kind what came of it instead
     * @param reasons what stands in the way
     */
    public record NotMoved(CaseId theCase, OutcomeKind kind, ImmutableList<Reason> reasons) {}

    private final int limit;
    private final ImmutableMap<OutcomeKind, Long> counts;
    private final ImmutableMap<ReasonCode, Long> inTheWay;
    private final ImmutableList<NotMoved> notMoved;

    private BulkReport(
            int limit,
            ImmutableMap<OutcomeKind, Long> counts,
            ImmutableMap<ReasonCode, Long> inTheWay,
            ImmutableList<NotMoved> notMoved) {
        this.limit = limit;
        this.counts = counts;
        this.inTheWay = inTheWay;
        this.notMoved = notMoved;
    }

    /**
     * Obtains a collector of outcomes.
     *
     * @param limit how many of those that did not move are listed, 0 or more; all are counted
     * @return the collector
     * @throws IllegalArgumentException if the limit is negative
     */
    public static Collector<Outcome<?>, ?, BulkReport> upTo(int limit) {
        checkArgument(limit >= 0, "limit (%s) must not be negative; 0 lists none", limit);
        return Collector.of(() -> new Counting(limit), Counting::add, Counting::merge, counting -> {
            BulkReport report = counting.report();
            log.info("bulk run: {}", report);
            return report;
        });
    }

    /** Returns how many cases there were. */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns how many moved. */
    public long moved() {
        return count(OutcomeKind.MOVED);
    }

    /**
     * Returns how many had an outcome.
     *
     * @param kind the outcome
     * @return the count; those of all kinds add up to the total
     */
    public long count(OutcomeKind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    /** Returns the outcomes there were, each with its count, in the order of {@link OutcomeKind}. */
    public ImmutableMap<OutcomeKind, Long> counts() {
        return counts;
    }

    /** Returns in how many cases each reason stood in the way, by code; one case may have several. */
    public ImmutableMap<ReasonCode, Long> inTheWay() {
        return inTheWay;
    }

    /** Returns those that did not move, in the order they came, up to the limit. */
    public ImmutableList<NotMoved> notMoved() {
        return notMoved;
    }

    /** Returns how many did not move and are not listed, because of the limit. */
    public long unlisted() {
        return total() - moved() - notMoved.size();
    }

    /**
     * Puts this report and that of a further part together.
     *
     * @param next the report of the part that comes after
     * @return the report of both, listing no more than the larger limit
     */
    public BulkReport plus(BulkReport next) {
        Counting both = new Counting(Math.max(limit, next.limit));
        both.add(this);
        both.add(next);
        return both.report();
    }

    /** Returns the counts, for example {@code 1000 cases, {MOVED=990, REFUSED=10}}. */
    @Override
    public String toString() {
        return total() + " cases, " + counts;
    }

    /** The report while it is being collected. */
    private static final class Counting {
        private final int limit;
        private final Map<OutcomeKind, Long> counts = new EnumMap<>(OutcomeKind.class);
        private final Map<String, Long> inTheWay = new TreeMap<>();
        private final List<NotMoved> notMoved = new ArrayList<>();

        Counting(int limit) {
            this.limit = limit;
        }

        void add(Outcome<?> outcome) {
            counts.merge(outcome.kind(), 1L, Long::sum);
            if (outcome.isMoved()) {
                return;
            }
            ImmutableList<Reason> unmet =
                    outcome.reasons().stream().filter(reason -> !reason.isMet()).collect(toImmutableList());
            unmet.stream()
                    .map(reason -> reason.code().value())
                    .distinct()
                    .forEach(code -> inTheWay.merge(code, 1L, Long::sum));
            if (notMoved.size() < limit) {
                notMoved.add(new NotMoved(outcome.theCase().id(), outcome.kind(), unmet));
            }
        }

        void add(BulkReport part) {
            part.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum));
            part.inTheWay.forEach((code, count) -> inTheWay.merge(code.value(), count, Long::sum));
            part.notMoved.stream().limit(limit - notMoved.size()).forEach(notMoved::add);
        }

        Counting merge(Counting next) {
            add(next.report());
            return this;
        }

        BulkReport report() {
            ImmutableMap.Builder<ReasonCode, Long> byCode = ImmutableMap.builder();
            inTheWay.forEach((code, count) -> byCode.put(ReasonCode.of(code), count));
            return new BulkReport(
                    limit, ImmutableMap.copyOf(counts), byCode.buildOrThrow(), ImmutableList.copyOf(notMoved));
        }
    }
}
