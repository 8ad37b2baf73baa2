package org.hoidong.workflow.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.WorkflowCase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through cases on a day and says what is due in each; what is done about it (letters, rows of a table) is the host's.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.on(today, context);
 * SweepReport report = sweep.over(cases.stream())
 *         .peek(swept -> swept.reminders().forEach(outbox::add))   // by their ids, nothing is sent twice
 *         .collect(sweep.report());
 * DueIndex next = report.index();                                  // tomorrow only next.dueBy(tomorrow) are asked
 * }</pre>
 *
 * <p>Slices of the cases may be swept by threads of the host, whose reports are put together with {@link SweepReport#plus}.
 * This class is immutable and thread-safe.
 */
public final class Sweep {

    private static final Logger log = LoggerFactory.getLogger(Sweep.class);

    private final LocalDate on;
    private final LegalContext context;

    private Sweep(LocalDate on, LegalContext context) {
        this.on = requireNonNull(on, "on");
        this.context = requireNonNull(context, "context");
    }

    /**
     * Obtains a sweep.
     *
     * @param on the day at whose end it is asked what is due
     * @param context calendars, rules and milestones
     * @return the sweep
     */
    public static Sweep on(LocalDate on, LegalContext context) {
        return new Sweep(on, context);
    }

    /** Returns the day. */
    public LocalDate on() {
        return on;
    }

    /**
     * Looks at one case.
     *
     * @param theCase the case
     * @return what is due in it; nothing if it was not open yet
     * @throws IllegalStateException if a function of its definition throws, or a rule has no value; the message names the case
     */
    public Swept look(WorkflowCase<?> theCase) {
        try {
            return lookAt(theCase);
        } catch (RuntimeException thrown) {
            throw new IllegalStateException(
                    "case " + theCase.id() + " could not be asked what is due on " + on + " ("
                            + thrown.getClass().getName()
                            + "); its definition must answer for every case, see the cause",
                    thrown);
        }
    }

    private <C> Swept lookAt(WorkflowCase<C> theCase) {
        Optional<WorkflowCase<C>> then = theCase.asOf(on);
        return Swept.of(
                theCase.id(),
                on,
                then.isPresent() && !then.orElseThrow().isClosed(),
                then.map(known -> known.unfinished(on, context)).orElse(ImmutableList.of()));
    }

    /**
     * Looks at each case of a stream, as it is read.
     *
     * @param cases the cases
     * @return what is due in each, in their order
     */
    public Stream<Swept> over(Stream<? extends WorkflowCase<?>> cases) {
        return cases.map(this::look);
    }

    /** Returns a collector of what was found, for parallel streams too. */
    public Collector<Swept, ?, SweepReport> report() {
        return report(Progress.none());
    }

    /**
     * Returns a collector of what was found that tells how far it has come.
     *
     * @param progress whom to tell
     * @return the collector, for parallel streams too; a case that comes twice is an error that names it
     */
    public Collector<Swept, ?, SweepReport> report(Progress progress) {
        return Collector.of(
                () -> new SweepCount(on, progress),
                SweepCount::add,
                SweepCount::merge,
                count -> {
                    SweepReport report = count.report();
                    log.info("sweep: {}", report);
                    return report;
                },
                Collector.Characteristics.UNORDERED);
    }

    /** Returns the day. */
    @Override
    public String toString() {
        return "sweep on " + on;
    }
}
