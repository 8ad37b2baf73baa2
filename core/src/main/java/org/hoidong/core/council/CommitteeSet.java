package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of which committees a council has: those it must have, and those it may have where conditions are met (các Ban).
 *
 * <p>Whether the conditions are met is another question, see {@link ConditionCount}. For example a province has a legal, an
 * economic and budget, and a cultural and social committee, and may have one for ethnic affairs.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CommitteeSet {

    /** A committee is there and belongs there. Facts: {@code committee}. */
    public static final ReasonCode COMMITTEE_RIGHT = ReasonCode.of("council/committee-right");

    /** A committee that must be there is missing. Facts: {@code committee}. */
    public static final ReasonCode COMMITTEE_MISSING = ReasonCode.of("council/committee-missing");

    /** A committee is there that the rule does not know. Facts: {@code committee}. */
    public static final ReasonCode COMMITTEE_NOT_FORESEEN = ReasonCode.of("council/committee-not-foreseen");

    CommitteeSet() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param required the committees there must be, at least one
     * @return the rule
     * @throws IllegalArgumentException if there is none
     */
    public static CommitteeSet of(Provision basis, CommitteeKind... required) {
        return new Builder().basis(basis).addRequired(required).build();
    }

    /**
     * Returns this rule with committees that there may be where conditions are met.
     *
     * @param kinds the committees
     * @return the rule
     * @throws IllegalArgumentException if one of them must be there anyway
     */
    public final CommitteeSet whereConditionsAreMet(CommitteeKind... kinds) {
        return new Builder().from(this).conditional(Arrays.asList(kinds)).build();
    }

    /** Returns the committees there must be. */
    public abstract ImmutableSet<CommitteeKind> required();

    /** Returns the committees there may be where conditions are met. */
    public abstract ImmutableSet<CommitteeKind> conditional();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether a council has the committees it must have, and no others.
     *
     * @param committees those it has
     * @return one reason for each committee: {@link #COMMITTEE_RIGHT}, {@link #COMMITTEE_MISSING} or {@link
     *     #COMMITTEE_NOT_FORESEEN}
     */
    public final Verdict judge(Iterable<CommitteeKind> committees) {
        ImmutableSet<CommitteeKind> existing = ImmutableSet.copyOf(committees);
        Stream<Verdict> must = required().stream()
                .map(kind -> existing.contains(kind) ? right(kind) : Verdict.no(reason(COMMITTEE_MISSING, kind)));
        Stream<Verdict> others = Sets.difference(existing, required()).stream()
                .map(kind ->
                        conditional().contains(kind) ? right(kind) : Verdict.no(reason(COMMITTEE_NOT_FORESEEN, kind)));
        ImmutableList<Verdict> all = Stream.concat(must, others).collect(toImmutableList());
        return Verdict.all(all);
    }

    private Verdict right(CommitteeKind kind) {
        return Verdict.yes(reason(COMMITTEE_RIGHT, kind));
    }

    private Reason reason(ReasonCode code, CommitteeKind kind) {
        return Reason.builder(code).basis(basis()).fact("committee", kind.id()).build();
    }

    @Value.Check
    void check() {
        checkArgument(!required().isEmpty(), "required committees must not be empty");
        checkArgument(
                Sets.intersection(required(), conditional()).isEmpty(),
                "conditional committees (%s) must share none with those required (%s)",
                conditional(),
                required());
    }

    static final class Builder extends ImmutableCommitteeSet.Builder {}
}
