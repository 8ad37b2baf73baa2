package org.hoidong.core.voting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.Electorate;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * One vote: the question, how it is taken, who may vote on the day, and every count of it (cuộc biểu quyết).
 *
 * <p>It is a record and no rule; {@link #evaluate} asks one. A recount is a further count: the latest stands, and those before
 * it stay. Of a secret ballot only counts exist, and no roll call can be put in. A vote without a count holds a declaration
 * instead. For example a motion by show of hands, counted at 9:00 with 26 in favour and at 9:20 with 25.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Vote {

    /** It was declared carried, without a count. Facts: {@code method}, {@code declaredBy}, {@code declaredAt}. */
    public static final ReasonCode DECLARED_CARRIED = ReasonCode.of("voting/declared-carried");

    /** It was declared not carried, without a count. Facts: {@code method}, {@code declaredBy}, {@code declaredAt}. */
    public static final ReasonCode DECLARED_NOT_CARRIED = ReasonCode.of("voting/declared-not-carried");

    /** It has no result yet. Facts: {@code method}. */
    public static final ReasonCode NO_RESULT = ReasonCode.of("voting/no-result");

    /** Remedy: record the count or, for a vote without one, the declaration. */
    public static final ReasonCode RECORD_RESULT = ReasonCode.of("voting/record-result");

    Vote() {}

    /**
     * Opens a vote.
     *
     * @param kind what sort of question it is
     * @param question the question, as it is put
     * @param method how the vote is taken
     * @param choices the choices that it allows
     * @param electorate who may vote on the day, from a {@link org.hoidong.core.council.DelegateRoll}
     * @return the vote, without a result
     * @throws NullPointerException if there is no electorate, saying where to get it
     * @throws IllegalArgumentException if nobody may vote
     */
    public static Vote open(
            QuestionKind kind, Label question, VotingMethod method, Choices choices, Electorate electorate) {
        return new Builder()
                .kind(kind)
                .question(question)
                .method(method)
                .choices(choices)
                .electorate(requireNonNull(
                        electorate, "electorate must be given; ask a DelegateRoll for that of the day of the vote"))
                .build();
    }

    /** Returns what sort of question it is. */
    public abstract QuestionKind kind();

    /** Returns the question, as it is put. */
    public abstract Label question();

    /** Returns how the vote is taken. */
    public abstract VotingMethod method();

    /** Returns the choices that it allows. */
    public abstract Choices choices();

    /** Returns who may vote on the day. */
    public abstract Electorate electorate();

    /** Returns every count, in the order in which they were made. */
    public abstract ImmutableList<VoteCount> counts();

    /** Returns what was declared, if the vote is without a count. */
    public abstract Optional<Declaration> declaration();

    /** Returns the count that stands: the latest. */
    public final Optional<VoteCount> latest() {
        return counts().isEmpty() ? Optional.empty() : Optional.of(counts().get(counts().size() - 1));
    }

    /** Returns the counts that a later one supersedes. */
    public final ImmutableList<VoteCount> superseded() {
        return counts().subList(0, Math.max(0, counts().size() - 1));
    }

    /**
     * Returns this vote with one more count.
     *
     * @param count the first count, or a recount
     * @return the vote, in which the count stands
     * @throws IllegalArgumentException if it does not fit the electorate, the choices or the method, or was made before the
     *     last
     */
    public final Vote counted(VoteCount count) {
        return new Builder().from(this).addCount(count).build();
    }

    /**
     * Returns this vote with what was declared.
     *
     * @param declaration what was declared
     * @return the vote
     * @throws IllegalArgumentException if the method is one that counts
     */
    public final Vote declared(Declaration declaration) {
        return new Builder().from(this).declaration(declaration).build();
    }

    /**
     * Says whether the motion carries.
     *
     * @param rule what judges the count that stands
     * @return what the rule says; {@link #DECLARED_CARRIED} or {@link #DECLARED_NOT_CARRIED} without a count; or {@link
     *     #NO_RESULT} with the remedy {@link #RECORD_RESULT}
     */
    public final Verdict evaluate(TallyRule rule) {
        return latest().map(count -> rule.evaluate(count.tally()))
                .or(() -> declaration().map(this::declaredVerdict))
                .orElseGet(() -> Verdict.no(Reason.builder(NO_RESULT)
                        .fact("method", method().id())
                        .remedy(Remedy.of(RECORD_RESULT))
                        .build()));
    }

    private Verdict declaredVerdict(Declaration declared) {
        boolean carried = declared.result() == Declaration.Result.CARRIED;
        return Verdict.of(
                carried,
                Reason.builder(carried ? DECLARED_CARRIED : DECLARED_NOT_CARRIED)
                        .fact("method", method().id())
                        .fact("declaredBy", declared.declaredBy())
                        .fact("declaredAt", Datum.of(declared.declaredAt()))
                        .build());
    }

    @Value.Check
    void check() {
        checkArgument(
                !electorate().entitled().isEmpty(),
                "electorate (of council %s on %s) must not be empty; open the vote on a day on which somebody may vote",
                electorate().body(),
                electorate().on());
        boolean counting = method().category() != VotingMethodCategory.WITHOUT_COUNT;
        checkArgument(
                counting || counts().isEmpty(),
                "vote by %s must not have a count (%s); record what was declared",
                method(),
                counts());
        checkArgument(
                !counting || declaration().isEmpty(),
                "vote by %s must not be declared without a count; record the count",
                method());
        for (VoteCount count : counts()) {
            count.checkIn(this);
            checkArgument(
                    method().category() != VotingMethodCategory.SECRET
                            || (count.rollCall().isEmpty()
                                    && count.tally().chair().isEmpty()),
                    "vote by %s must not say how anybody voted; record the counts alone",
                    method());
        }
        for (int i = 1; i < counts().size(); i++) {
            checkArgument(
                    !counts().get(i).countedAt().isBefore(counts().get(i - 1).countedAt()),
                    "count (%s) must not be earlier than the one before it (%s); give them in order",
                    counts().get(i),
                    counts().get(i - 1));
        }
    }

    /** Returns the question with its method and the count that stands. */
    @Override
    public final String toString() {
        return kind() + " by " + method() + latest().map(count -> ": " + count).orElse("");
    }

    static final class Builder extends ImmutableVote.Builder {}
}
