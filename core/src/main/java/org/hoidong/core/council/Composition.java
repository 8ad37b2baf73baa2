package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * A rule of which offices sit in a body and how many of each (thành phần).
 *
 * <p>It counts offices, not persons: a member who sits as head of a committee counts as a committee head. For example a
 * Standing Committee of one Chair, exactly two Vice-chairs, the committee heads and the Chief of Office.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Composition {

    /** There are as many as there must be. Facts: {@code office}, {@code held}. */
    public static final ReasonCode SEATS_RIGHT = ReasonCode.of("council/seats-right");

    /** There are too few. Facts: {@code office}, {@code held}, {@code least}. */
    public static final ReasonCode SEATS_MISSING = ReasonCode.of("council/seats-missing");

    /** There are too many. Facts: {@code office}, {@code held}, {@code most}. */
    public static final ReasonCode SEATS_TOO_MANY = ReasonCode.of("council/seats-too-many");

    /** An office does not sit in the body. Facts: {@code office}, {@code held}. */
    public static final ReasonCode NOT_FORESEEN = ReasonCode.of("council/seat-not-foreseen");

    Composition() {}

    /**
     * Obtains a rule.
     *
     * @param basis the provision
     * @param seats the offices with their numbers, at least one, each once
     * @return the rule
     * @throws IllegalArgumentException if there is none, or an office stands twice
     */
    public static Composition of(Provision basis, CompositionSeat... seats) {
        return new Builder().basis(basis).addSeats(seats).build();
    }

    /** Returns the offices with their numbers. */
    public abstract ImmutableList<CompositionSeat> seats();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /**
     * Says whether a body is made up as it must be.
     *
     * @param offices the offices of its members, one for each member
     * @return one reason for each office: {@link #SEATS_RIGHT}, {@link #SEATS_MISSING}, {@link #SEATS_TOO_MANY} or {@link
     *     #NOT_FORESEEN}
     */
    public final Verdict judge(Iterable<OfficeKind> offices) {
        ImmutableMultiset<OfficeKind> held = ImmutableMultiset.copyOf(offices);
        ImmutableSet<OfficeKind> foreseen =
                seats().stream().map(CompositionSeat::office).collect(toImmutableSet());
        return Verdict.all(Stream.concat(
                        seats().stream().map(seat -> judge(seat, held.count(seat.office()))),
                        held.elementSet().stream()
                                .filter(office -> !foreseen.contains(office))
                                .map(office -> Verdict.no(reason(NOT_FORESEEN, office, held.count(office))
                                        .build())))
                .toList());
    }

    private Verdict judge(CompositionSeat seat, int held) {
        if (held < seat.least()) {
            return Verdict.no(reason(SEATS_MISSING, seat.office(), held)
                    .fact("least", seat.least())
                    .build());
        }
        return seat.most()
                .filter(most -> held > most)
                .map(most -> Verdict.no(reason(SEATS_TOO_MANY, seat.office(), held)
                        .fact("most", most)
                        .build()))
                .orElseGet(() ->
                        Verdict.yes(reason(SEATS_RIGHT, seat.office(), held).build()));
    }

    private Reason.Builder reason(ReasonCode code, OfficeKind office, int held) {
        return Reason.builder(code).basis(basis()).fact("office", office.id()).fact("held", held);
    }

    @Value.Check
    void check() {
        checkArgument(!seats().isEmpty(), "seats of a composition must not be empty");
        checkArgument(
                seats().stream().map(CompositionSeat::office).distinct().count() == seats().size(),
                "seats (%s) must name each office once",
                seats());
    }

    static final class Builder extends ImmutableComposition.Builder {}
}
