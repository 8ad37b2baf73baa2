package org.hoidong.workflow.lifecycle.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.meeting.StepCategory;
import org.hoidong.core.meeting.StepKind;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.core.voting.VotingMethodCategory;
import org.immutables.value.Value;

/**
 * What the council did with a draft: in which steps it dealt with it, how it voted, and as what the text says of number and effect.
 *
 * <p>It records a vote that carried as well as one that did not. For example 47 of 51 in favour by the electronic system, number
 * 08/2022/NQ-HĐND, effect from 18 July 2022. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Adoption {

    /** The form in which they are hashed and written. */
    public static final Codec<Adoption> CODEC = Codec.of("resolution/adoption", Adoption::encode, Adoption::decode);

    Adoption() {}

    /** Returns a builder; all but the proceedings is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the document. */
    public abstract DocumentNumber number();

    /** Returns how it was voted. */
    public abstract VotingMethod method();

    /** Returns how many delegates there are. */
    public abstract int delegates();

    /** Returns how many were present. */
    public abstract int present();

    /** Returns the votes in favour. */
    public abstract int inFavour();

    /** Returns the votes against. */
    public abstract int against();

    /** Returns the day from which it has effect, as its text says. */
    public abstract LocalDate effectiveOn();

    /** Returns the steps in which the council dealt with it, in their order. */
    public abstract ImmutableList<StepKind> proceedings();

    /** Returns the count, as rules of voting take it. */
    public final VoteTally tally() {
        return VoteTally.of(delegates(), present(), inFavour(), against());
    }

    /** Returns a builder holding this adoption. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        tally();
    }

    private static Datum encode(Adoption adoption) {
        return Datum.record()
                .put("number", DocumentNumber.CODEC.encode(adoption.number()))
                .put("method", KindForms.write(adoption.method()))
                .put("delegates", Datum.of(adoption.delegates()))
                .put("present", Datum.of(adoption.present()))
                .put("inFavour", Datum.of(adoption.inFavour()))
                .put("against", Datum.of(adoption.against()))
                .put("effectiveOn", Datum.of(adoption.effectiveOn()))
                .put(
                        "proceedings",
                        Datum.list(adoption.proceedings().stream()
                                .map(KindForms::write)
                                .toList()))
                .build();
    }

    private static Adoption decode(Datum datum) {
        return builder()
                .number(DocumentNumber.CODEC.decode(1, datum.field("number")))
                .method(KindForms.read(datum.field("method"), VotingMethodCategory.class, VotingMethod::of))
                .delegates(count(datum, "delegates"))
                .present(count(datum, "present"))
                .inFavour(count(datum, "inFavour"))
                .against(count(datum, "against"))
                .effectiveOn(datum.field("effectiveOn").asDate())
                .proceedings(datum.field("proceedings").asList().stream()
                        .map(step -> KindForms.read(step, StepCategory.class, StepKind::of))
                        .toList())
                .build();
    }

    private static int count(Datum datum, String field) {
        return Math.toIntExact(datum.field(field).asWhole());
    }

    /** Builds {@link Adoption}. */
    public static final class Builder extends ImmutableAdoption.Builder {
        Builder() {}
    }
}
