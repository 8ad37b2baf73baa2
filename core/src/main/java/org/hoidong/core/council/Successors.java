package org.hoidong.core.council;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * Who stands in the place of a body on a day: the body itself while it exists, then whoever succeeded it.
 *
 * <p>It is obtained from {@link CouncilDirectory#successors}. It does not move a matter: where there are several, somebody
 * must name the one that receives it, and {@link #receives} says whether that one may.
 *
 * <p>For example the executive of a district that ended on 30 June 2025, asked on that day, is itself; asked on 1 July it
 * has three candidates, {@code council/several-successors {body=ubnd-huyen, on=2025-07-01, candidates=[...]}}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Successors {

    /** A body gave way to others. Facts: {@code body}, {@code from}, {@code kind}, {@code successors}. */
    public static final ReasonCode SUCCEEDED = ReasonCode.of("council/body-succeeded");

    /**
     * A body ended with its unit, and the bodies of its kind in the units that followed take its place. Facts: {@code body},
     * {@code unit}, {@code from}, {@code kind}, {@code successors}.
     */
    public static final ReasonCode SUCCEEDED_WITH_UNIT = ReasonCode.of("council/body-succeeded-with-unit");

    /** A body ended and nothing took its place. Facts: {@code body}, {@code on}, {@code until}. */
    public static final ReasonCode NOT_SUCCEEDED = ReasonCode.of("council/body-not-succeeded");

    /** One body stands in the place of another. Facts: {@code body}, {@code on}, {@code successor}. */
    public static final ReasonCode ONE_SUCCESSOR = ReasonCode.of("council/one-successor");

    /** Several may stand in its place. Facts: {@code body}, {@code on}, {@code candidates}. */
    public static final ReasonCode SEVERAL_SUCCESSORS = ReasonCode.of("council/several-successors");

    /** Remedy: name one of the candidates. Facts: {@code body}, {@code candidates}. */
    public static final ReasonCode NAME_ONE = ReasonCode.of("council/name-one-successor");

    /** A body may receive what another had. Facts: {@code body}, {@code on}, {@code receiver}. */
    public static final ReasonCode RECEIVES = ReasonCode.of("council/body-receives");

    /** A body may not receive it. Facts: {@code body}, {@code on}, {@code receiver}, {@code candidates}. */
    public static final ReasonCode DOES_NOT_RECEIVE = ReasonCode.of("council/body-does-not-receive");

    Successors() {}

    static Builder builder() {
        return new Builder();
    }

    /** Returns the body that was asked about. */
    public abstract BodyId body();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns those that may stand in its place on the day: itself if it exists, none if nothing followed it. */
    public abstract ImmutableSet<BodyId> candidates();

    /** Returns whether there is exactly one, with a reason for each step that led there. */
    public abstract Verdict verdict();

    /** Returns the one that stands in its place, or nothing if there is none or somebody must choose. */
    public final Optional<BodyId> only() {
        return candidates().size() == 1 ? candidates().stream().findFirst() : Optional.empty();
    }

    /**
     * Says whether a body may receive what the body asked about had.
     *
     * @param receiver the body that would receive it
     * @return {@link #RECEIVES}, or {@link #DOES_NOT_RECEIVE} with the remedy {@link #NAME_ONE} if there are candidates
     */
    public final Verdict receives(BodyId receiver) {
        boolean candidate = candidates().contains(receiver);
        Reason.Builder reason = Reason.builder(candidate ? RECEIVES : DOES_NOT_RECEIVE)
                .fact("body", body())
                .fact("on", on())
                .fact("receiver", receiver);
        verdict().reasons().forEach(step -> reason.addAllBases(step.bases()));
        if (!candidate) {
            reason.fact("candidates", ids(candidates()));
            if (!candidates().isEmpty()) {
                reason.remedy(nameOne(body(), candidates()));
            }
        }
        return Verdict.of(candidate, reason.build());
    }

    static Remedy nameOne(BodyId body, ImmutableSet<BodyId> candidates) {
        return Remedy.builder(NAME_ONE)
                .fact("body", body)
                .fact("candidates", ids(candidates))
                .build();
    }

    static Datum ids(Iterable<BodyId> ids) {
        return Datum.list(ImmutableSet.copyOf(ids).stream().map(Datum::of).toList());
    }

    /** Returns body, day and candidates. */
    @Override
    public final String toString() {
        return body() + " on " + on() + ": " + candidates();
    }

    static final class Builder extends ImmutableSuccessors.Builder {}
}
