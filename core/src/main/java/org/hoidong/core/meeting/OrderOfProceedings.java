package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The steps of a proceeding in their order, each of them required or not (trình tự).
 *
 * <p>It is judged against the steps that were taken. A step that was taken several times counts where it was first taken, so
 * that a discussion may be taken up again; steps that the rule does not know may stand anywhere. It does not say how long a
 * step takes or who takes it.
 *
 * <p>For example in the order presented, verified, discussed, voted, a draft that was discussed before it was verified gives
 * {@code meeting/step-too-early {step=discussed, before=[verified]}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OrderOfProceedings {

    /** The step was taken, in its place. Facts: {@code step}. */
    public static final ReasonCode STEP_TAKEN = ReasonCode.of("meeting/step-taken");

    /** The step was left out, and may be. Facts: {@code step}. */
    public static final ReasonCode STEP_LEFT_OUT = ReasonCode.of("meeting/step-left-out");

    /** The step was not taken, and must be. Facts: {@code step}. */
    public static final ReasonCode STEP_MISSING = ReasonCode.of("meeting/step-missing");

    /** The step was taken before others that come first. Facts: {@code step}, {@code before}. */
    public static final ReasonCode STEP_TOO_EARLY = ReasonCode.of("meeting/step-too-early");

    /** Remedy: take the step. Facts: {@code step}. */
    public static final ReasonCode TAKE_STEP = ReasonCode.of("meeting/take-step");

    /** Remedy: take the step again, after the others. Facts: {@code step}, {@code before}. */
    public static final ReasonCode TAKE_STEP_AGAIN = ReasonCode.of("meeting/take-step-again");

    OrderOfProceedings() {}

    /**
     * Obtains an order whose steps are all required.
     *
     * @param basis the provision
     * @param steps the steps, at least two, in their order
     * @return the order
     * @throws IllegalArgumentException if there are fewer, or one stands twice
     */
    public static OrderOfProceedings of(Provision basis, StepKind... steps) {
        return new Builder().basis(basis).steps(Arrays.asList(steps)).build();
    }

    /** Returns the steps, in their order. */
    public abstract ImmutableList<StepKind> steps();

    /** Returns those steps that may be left out; none unless set. */
    public abstract ImmutableSet<StepKind> optional();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Returns this order, in which some steps may be left out.
     *
     * @param steps which, all of them steps of this order
     * @return the order
     * @throws IllegalArgumentException if one is not a step of this order
     */
    public final OrderOfProceedings mayLeaveOut(StepKind... steps) {
        return new Builder().from(this).optional(Arrays.asList(steps)).build();
    }

    /**
     * Judges the steps that were taken.
     *
     * @param taken the steps, in the order they were taken
     * @return the verdict, with one reason for each step of this order: {@link #STEP_TAKEN}, {@link #STEP_LEFT_OUT}, {@link
     *     #STEP_MISSING} or {@link #STEP_TOO_EARLY}
     */
    public final Verdict judge(List<StepKind> taken) {
        List<Verdict> verdicts = new ArrayList<>();
        List<StepKind> before = new ArrayList<>();
        for (StepKind step : steps()) {
            int at = taken.indexOf(step);
            verdicts.add(at < 0 ? notTaken(step) : taken(step, later(before, at, taken)));
            before.add(step);
        }
        return Verdict.all(verdicts);
    }

    /** Those of the steps that were first taken after a place. */
    private static ImmutableList<StepKind> later(List<StepKind> steps, int place, List<StepKind> taken) {
        return steps.stream().filter(step -> taken.indexOf(step) > place).collect(ImmutableList.toImmutableList());
    }

    private Verdict notTaken(StepKind step) {
        if (optional().contains(step)) {
            return Verdict.yes(reason(STEP_LEFT_OUT, step).build());
        }
        return Verdict.no(reason(STEP_MISSING, step)
                .remedy(Remedy.builder(TAKE_STEP).fact("step", step.id()).build())
                .build());
    }

    private Verdict taken(StepKind step, ImmutableList<StepKind> later) {
        if (later.isEmpty()) {
            return Verdict.yes(reason(STEP_TAKEN, step).build());
        }
        Datum before = Datum.texts(later.stream().map(StepKind::id).toList());
        return Verdict.no(reason(STEP_TOO_EARLY, step)
                .fact("before", before)
                .remedy(Remedy.builder(TAKE_STEP_AGAIN)
                        .fact("step", step.id())
                        .fact("before", before)
                        .build())
                .build());
    }

    private Reason.Builder reason(ReasonCode code, StepKind step) {
        return Reason.builder(code).basis(basis()).fact("step", step.id());
    }

    @Value.Check
    void check() {
        checkArgument(steps().size() >= 2, "steps (%s) must be at least two", steps());
        checkArgument(
                ImmutableSet.copyOf(steps()).size() == steps().size(), "steps (%s) must name each step once", steps());
        checkArgument(
                steps().containsAll(optional()),
                "steps (%s) must have all that may be left out %s",
                steps(),
                optional());
    }

    /** Returns the steps, for example {@code [presented, discussed, voted]}. */
    @Override
    public final String toString() {
        return steps().toString();
    }

    static final class Builder extends ImmutableOrderOfProceedings.Builder {}
}
