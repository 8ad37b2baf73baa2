package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.council.Competent;
import org.immutables.value.Value;

/**
 * Who asks for a meeting, and how many of how many: a third of the delegates, a tenth of the voters, the chair of the executive (yêu cầu
 * triệu tập).
 *
 * <p>It is a request and convenes nothing. One body or office holder is one of one. For example 17 of 50 delegates, who ask for a thematic
 * session.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Demand {

    /** The form in which demands are written. */
    public static final Codec<Demand> CODEC =
            Codec.of("meeting/demand", MeetingForms::demand, MeetingForms::demandFrom);

    Demand() {}

    /**
     * Obtains the demand of one body or office holder.
     *
     * @param by who asks
     * @return the demand
     */
    public static Demand by(Competent by) {
        return of(by, 1, 1);
    }

    /**
     * Obtains a demand that many make together.
     *
     * @param by who asks: each of them is this
     * @param supporters how many ask
     * @param of how many there are in all
     * @return the demand
     * @throws IllegalArgumentException if a number is negative, or more ask than there are
     */
    public static Demand of(Competent by, int supporters, int of) {
        return new Builder().by(by).supporters(supporters).of(of).build();
    }

    /**
     * Obtains the demand of voters.
     *
     * @param signatures how many signed
     * @param voters how many voters there are
     * @return the demand
     * @throws IllegalArgumentException if a number is negative, or more signed than there are
     */
    public static Demand ofVoters(int signatures, int voters) {
        return new Builder().supporters(signatures).of(voters).build();
    }

    /** Returns who asks, each of them; nothing if voters do. */
    public abstract Optional<Competent> by();

    /** Returns how many ask. */
    public abstract int supporters();

    /** Returns how many there are in all. */
    public abstract int of();

    @Value.Check
    void check() {
        checkArgument(supporters() >= 0, "supporters (%s) must not be negative", supporters());
        checkArgument(
                supporters() <= of(),
                "supporters (%s) must not be more than there are in all (%s)",
                supporters(),
                of());
    }

    /** Returns for example {@code delegate: 17 of 50}, or {@code voters: 801 of 8000}. */
    @Override
    public final String toString() {
        return by().map(Competent::id).orElse("voters") + ": " + supporters() + " of " + of();
    }

    static final class Builder extends ImmutableDemand.Builder {}
}
