package org.hoidong.core.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.Competent;
import org.hoidong.core.voting.VoteTally;
import org.immutables.value.Value;

/**
 * Who decided something about an agenda, when, why, and with which vote if there was one.
 *
 * <p>Whether that body may decide it is judged by {@link Agendas}. For example the Council on 6 July 2022, by 45 of 51, because of
 * a flood.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaDecision {

    AgendaDecision() {}

    /**
     * Obtains a decision without a vote on record.
     *
     * @param by who decided
     * @param on the day
     * @param reason why, in a line; possibly empty
     * @return the decision
     * @throws IllegalArgumentException if the reason is too long, or more than a line
     */
    public static AgendaDecision of(Competent by, LocalDate on, String reason) {
        return new Builder()
                .by(by)
                .on(on)
                .reason(reason.isEmpty() ? reason : PlainText.line("reason", reason))
                .build();
    }

    /** Returns who decided. */
    public abstract Competent by();

    /** Returns the day. */
    public abstract LocalDate on();

    /** Returns why, possibly an empty text. */
    public abstract String reason();

    /** Returns the count of the vote, if it was voted on. */
    public abstract Optional<VoteTally> tally();

    /**
     * Returns this decision with its vote.
     *
     * @param tally the count
     * @return the decision
     */
    public final AgendaDecision votedWith(VoteTally tally) {
        return new Builder().from(this).tally(tally).build();
    }

    /** Returns who and when. */
    @Override
    public final String toString() {
        return by() + " on " + on();
    }

    static final class Builder extends ImmutableAgendaDecision.Builder {}
}
