package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DelegateId;
import org.immutables.value.Value;

/**
 * A letter that a citizen wrote to a council, one of its bodies or a delegate: a complaint, a denunciation, a petition, feedback (đơn
 * của công dân).
 *
 * <p>It is not a {@link VoterPetition}, which voters make together and which has no time of the law; a letter follows the laws on
 * complaints and denunciations, with times for each step. It records what came in. What is to be done with it, {@link Letters} says.
 *
 * <p>Who wrote it is {@link Petitioner personal data}; the subject names no person. A letter without a petitioner is anonymous, and one of
 * several kinds is mixed and must be split before it is handled. For example letter DT-2022-115 of Wednesday 13 July 2022, a complaint
 * against a decision on land.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CitizenLetter {

    /** How it is written: of the petitioner only that there is one. */
    public static final Codec<CitizenLetter> CODEC = LetterForms.letter("petition/citizen-letter", Petitioner.CODEC);

    CitizenLetter() {}

    /** Returns a builder; id, day and body of receipt, at least one kind and the subject are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a codec that writes the petitioner too, for a place that may hold it.
     *
     * @param purpose for what, as {@link org.hoidong.core.basics.PersonalData#revealing}
     * @return the codec; it reads what either codec wrote
     */
    public static Codec<CitizenLetter> revealing(String purpose) {
        return LetterForms.letter("petition/citizen-letter-revealed", Petitioner.revealing(purpose));
    }

    /** Returns the identifier. */
    public abstract LetterId id();

    /** Returns the day it was received. */
    public abstract LocalDate receivedOn();

    /** Returns the body that received it. */
    public abstract BodyId receivedBy();

    /** Returns how it came in, if that was recorded. */
    public abstract Optional<LetterChannel> cameBy();

    /** Returns the delegate to whom it was handed, if it came that way. */
    public abstract Optional<DelegateId> handedTo();

    /** Returns of which kinds it is; more than one if it is mixed. */
    public abstract ImmutableSet<LetterKind> kinds();

    /** Returns what it is about; never a name of a person. */
    public abstract Label subject();

    /** Returns who wrote it; nothing if it is anonymous. */
    public abstract Optional<Petitioner> petitioner();

    /** Returns to which other bodies it was sent at the same time, as far as it shows. */
    public abstract ImmutableSet<BodyId> alsoSentTo();

    /** Returns whether a complaint is the first or the second; the first unless set. */
    @Value.Default
    public Instance instance() {
        return Instance.FIRST;
    }

    /** Returns whether the writer asked to be told of the result. */
    @Value.Default
    public boolean isResultAskedFor() {
        return false;
    }

    /** Returns the mixed letter of which it is a part, if it is. */
    public abstract Optional<LetterId> partOf();

    /** Returns whether nobody signed it. */
    public final boolean isAnonymous() {
        return petitioner().isEmpty();
    }

    /** Returns whether it is of several kinds. */
    public final boolean isMixed() {
        return kinds().size() > 1;
    }

    /**
     * Returns its kind.
     *
     * @return the kind
     * @throws IllegalStateException if it is mixed; split it first
     */
    public final LetterKind kind() {
        checkState(!isMixed(), "letter (%s) must be split before it has one kind; it is of %s", id(), kinds());
        return kinds().asList().get(0);
    }

    /**
     * Splits a mixed letter: one letter for each kind, with all that this one says.
     *
     * @param parts the ids of the new letters and of which kind each is: every kind of this letter once
     * @return the letters, in the order of the map
     * @throws IllegalArgumentException if a kind is missing, comes twice or is none of this letter's, if an id is this letter's own, or
     *     if it is not mixed
     */
    public final ImmutableList<CitizenLetter> split(Map<LetterId, LetterKind> parts) {
        checkArgument(isMixed(), "letter (%s) must be of several kinds to be split; it is of %s only", id(), kinds());
        checkArgument(!parts.containsKey(id()), "part (%s) must have an id of its own, not that of the letter", id());
        checkArgument(
                parts.size() == kinds().size() && kinds().equals(ImmutableSet.copyOf(parts.values())),
                "parts (%s) of letter %s must be one for each of its kinds %s",
                parts,
                id(),
                kinds());
        return parts.entrySet().stream()
                .map(part -> toBuilder()
                        .id(part.getKey())
                        .kinds(ImmutableSet.of(part.getValue()))
                        .partOf(id())
                        .build())
                .collect(toImmutableList());
    }

    /** Returns a builder holding this letter. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(!kinds().isEmpty(), "letter (%s) must be of a kind; feedback is one", id());
        checkArgument(
                !alsoSentTo().contains(receivedBy()),
                "alsoSentTo (%s) of letter %s must name other bodies than the one that received it",
                alsoSentTo(),
                id());
        cameBy().ifPresent(channel -> checkArgument(
                channel.category() != LetterChannelCategory.THROUGH_DELEGATE
                        || handedTo().isPresent(),
                "cameBy (%s) of letter %s must come with the delegate to whom it was handed; name handedTo",
                channel,
                id()));
        checkArgument(
                !isResultAskedFor() || !isAnonymous(),
                "letter (%s) without a petitioner must not ask for the result: there is nobody to tell",
                id());
    }

    /** Returns id, kinds and day; nothing of who wrote it. */
    @Override
    public final String toString() {
        return id() + " " + kinds() + " " + receivedOn();
    }

    /** Builds {@link CitizenLetter}. */
    public static final class Builder extends ImmutableCitizenLetter.Builder {
        Builder() {}
    }
}
