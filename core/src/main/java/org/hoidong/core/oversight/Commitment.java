package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Something that a body must carry out after a hearing: what its head promised, or what a resolution on questioning or the conclusion
 * of an explanation session asks for (lời hứa; nội dung phải thực hiện).
 *
 * <p>It is said in the hall and lost in the files unless it is followed up; {@link #toRecommendations} makes a matter of it for each
 * body. For example promise {@code CV-2022-07-LH1} of Tuesday 12 July 2022: close the illegal landing stages by 30 September. A
 * promise without a term is owed 10 days before the next session (A-O-33).
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Commitment {

    /** The form in which commitments are hashed and written. */
    public static final Codec<Commitment> CODEC =
            Codec.of("oversight/commitment", HearingForms::commitment, HearingForms::commitmentFrom);

    Commitment() {}

    /** Returns a builder; all but office, others and due is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract CommitmentId id();

    /** Returns for what it must be carried out. */
    public abstract CommitmentOrigin origin();

    /** Returns what must be done. */
    public abstract Label text();

    /** Returns the body that is to do it; where several are, the one that leads. */
    public abstract BodyId addressee();

    /** Returns the other bodies that are to do it as well. */
    public abstract ImmutableSet<BodyId> others();

    /** Returns the office of who promised it, if somebody did. */
    public abstract Optional<OfficeKind> office();

    /** Returns the day on which it was made. */
    public abstract LocalDate madeOn();

    /** Returns the document, and the place in it, in which it stands: minutes, resolution or conclusion. */
    public abstract Provision document();

    /** Returns by when, counted from the day it was made, if that was said. */
    public abstract Optional<Due> due();

    /**
     * Obtains the recommendations as which it is followed up, one for each body; that of the leading body comes first, with the id of
     * this commitment, and the others are numbered from 2.
     *
     * @param matter the id of the question or the session it came out of, which each of them names
     * @param foundedOn the day on which that was founded, whose law governs them
     * @param issuedBy the body in whose name it is asked for
     * @param overseer the body that follows it up
     * @param validator the body that verifies the result; whether it may is {@link Recommendation#judgeIssuable}
     * @return the recommendations; without a term if this has none
     * @throws IllegalArgumentException if the founding day lies after the day it was made
     */
    public final ImmutableList<Recommendation> toRecommendations(
            String matter, LocalDate foundedOn, BodyId issuedBy, BodyId overseer, BodyId validator) {
        Recommendation lead = Recommendation.builder()
                .id(RecommendationId.of(id().value()))
                .source(origin().source())
                .sourceDocument(document())
                .sourceMatter(matter)
                .issuedBy(issuedBy)
                .issuedOn(madeOn())
                .foundedOn(foundedOn)
                .text(text())
                .addressee(addressee())
                .overseer(overseer)
                .validator(validator)
                .due(due())
                .build();
        ImmutableMap.Builder<RecommendationId, BodyId> bodies = ImmutableMap.builder();
        int number = 2;
        for (BodyId body : others()) {
            bodies.put(RecommendationId.of(id() + "-" + number), body);
            number++;
        }
        return lead.alsoTo(bodies.buildOrThrow());
    }

    /** Returns a builder holding this commitment. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                !others().contains(addressee()),
                "addressee (%s) of commitment %s must be named once, not among the others too",
                addressee(),
                id());
    }

    /** Returns id and addressee. */
    @Override
    public final String toString() {
        return id() + " to " + addressee();
    }

    /** Builds {@link Commitment}. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
