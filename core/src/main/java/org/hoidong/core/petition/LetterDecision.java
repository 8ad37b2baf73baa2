package org.hoidong.core.petition;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision to suspend, end or resume the settlement of a complaint, and when it was sent to those concerned (quyết định tạm đình chỉ, đình
 * chỉ, tiếp tục giải quyết).
 *
 * <p>What it does to the clock is a {@link org.hoidong.core.calendar.ClockEntry} of its own. For example one of Monday 3 August 2026, sent
 * on Wednesday 5 August. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterDecision {

    LetterDecision() {}

    /**
     * Obtains a decision that was not sent yet.
     *
     * @param issuedOn the day it was issued
     * @return the decision
     */
    public static LetterDecision of(LocalDate issuedOn) {
        return new Builder().issuedOn(issuedOn).build();
    }

    /** Returns the day it was issued. */
    public abstract LocalDate issuedOn();

    /** Returns the day it was sent, if it was. */
    public abstract Optional<LocalDate> sentOn();

    /**
     * Returns this decision as sent on a day.
     *
     * @param day the day
     * @return the decision
     * @throws IllegalArgumentException if the day is before its issue
     */
    public final LetterDecision sent(LocalDate day) {
        return new Builder().from(this).sentOn(day).build();
    }

    @Value.Check
    void check() {
        sentOn().ifPresent(day -> checkArgument(
                !day.isBefore(issuedOn()), "sentOn (%s) must not be before issuedOn (%s)", day, issuedOn()));
    }

    static final class Builder extends ImmutableLetterDecision.Builder {}
}
