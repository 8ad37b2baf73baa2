package org.hoidong.core.meeting;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of the trail of an agenda: what was done to it, by which decision.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaChange {

    /** What was done. */
    public enum What {
        /** An item was put on the draft. */
        PLACED("agenda/placed"),
        /** The agenda was adopted. */
        ADOPTED("agenda/adopted"),
        /** An item was added after the adoption. */
        ADDED("agenda/added"),
        /** An item was moved. */
        MOVED("agenda/moved"),
        /** An item was taken off. */
        WITHDRAWN("agenda/withdrawn"),
        /** Items were put together, to be voted on at once. */
        GROUPED("agenda/grouped"),
        /** An item was taken out of such a block, to be dealt with by itself. */
        TAKEN_OUT("agenda/taken-out");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** Returns the code, under which facts of reasons and written forms know it. */
        public String code() {
            return code;
        }
    }

    AgendaChange() {}

    static AgendaChange of(What what, Optional<AgendaItemId> item, AgendaDecision decision) {
        return new Builder().what(what).item(item).decision(decision).build();
    }

    /** Returns what was done. */
    public abstract What what();

    /** Returns the item it was done to; nothing of the adoption. */
    public abstract Optional<AgendaItemId> item();

    /** Returns the decision. */
    public abstract AgendaDecision decision();

    /** Returns what, the item, and by whom on which day. */
    @Override
    public final String toString() {
        return what().code() + item().map(id -> " " + id).orElse("") + " by " + decision();
    }

    static final class Builder extends ImmutableAgendaChange.Builder {}
}
