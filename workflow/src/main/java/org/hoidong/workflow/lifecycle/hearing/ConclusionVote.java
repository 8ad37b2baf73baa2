package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.voting.VoteTally;
import org.immutables.value.Value;

/**
 * The vote of the members of a standing body on the conclusion of an explanation session, and the number that the document gets if it
 * is adopted (biểu quyết kết luận).
 *
 * <p>It counts all members, present or not, because more than half of all must be in favour. For example of 9 members 7 present and 5
 * in favour, for conclusion {@code 48/KL-HĐND}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ConclusionVote {

    /** The form in which votes are hashed and written. */
    public static final Codec<ConclusionVote> CODEC = Codec.of(
            "explanation/conclusion-vote",
            vote -> Datum.record()
                    .put("number", DocumentNumber.CODEC.encode(vote.number()))
                    .put("members", Datum.of(vote.members()))
                    .put("present", Datum.of(vote.present()))
                    .put("inFavour", Datum.of(vote.inFavour()))
                    .put("against", Datum.of(vote.against()))
                    .build(),
            datum -> of(
                    DocumentNumber.CODEC.decode(1, datum.field("number")),
                    Math.toIntExact(datum.field("members").asWhole()),
                    Math.toIntExact(datum.field("present").asWhole()),
                    Math.toIntExact(datum.field("inFavour").asWhole()),
                    Math.toIntExact(datum.field("against").asWhole())));

    ConclusionVote() {}

    /**
     * Obtains a vote.
     *
     * @param number the number of the draft or the conclusion
     * @param members all members
     * @param present those present
     * @param inFavour the votes in favour
     * @param against the votes against
     * @return the vote
     * @throws IllegalArgumentException if a count is negative, or they contradict each other
     */
    public static ConclusionVote of(DocumentNumber number, int members, int present, int inFavour, int against) {
        return new Builder()
                .number(number)
                .members(members)
                .present(present)
                .inFavour(inFavour)
                .against(against)
                .build();
    }

    /** Returns the number of the draft or the conclusion. */
    public abstract DocumentNumber number();

    /** Returns how many members there are. */
    public abstract int members();

    /** Returns how many were present. */
    public abstract int present();

    /** Returns the votes in favour. */
    public abstract int inFavour();

    /** Returns the votes against. */
    public abstract int against();

    /** Returns the count, as rules of voting take it. */
    public final VoteTally tally() {
        return VoteTally.of(members(), present(), inFavour(), against());
    }

    @Value.Check
    void check() {
        tally();
    }

    static final class Builder extends ImmutableConclusionVote.Builder {}
}
