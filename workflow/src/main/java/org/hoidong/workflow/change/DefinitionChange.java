package org.hoidong.workflow.change;

import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * One thing in which a definition differs from another: a state, a transition, an obligation, a promise, a label.
 *
 * <p>Both sides are given as they are read in a table, for example {@code by follow-up/overseer when acme/late-by-at-least(15) to
 * acme/with-standing-committee}; whether the difference decides is told by {@link What#decides}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DefinitionChange {

    /** What sort of thing it is. */
    public enum What {
        /** A state, with its category. */
        STATE("state", true),
        /** A transition, by the state left and the event. */
        TRANSITION("transition", true),
        /** An obligation, with its states, what is owed, by whom and by when. */
        OBLIGATION("obligation", true),
        /** Something promised of every extension. */
        PROMISE("promise", true),
        /** The roles that may correct a history. */
        CORRECTION("correction", true),
        /** A defect that was accepted by name. */
        ACCEPTANCE("acceptance", false),
        /** What a state, event, transition or obligation is called. */
        LABEL("label", false),
        /** What a host keeps with a state, event or transition. */
        ATTRIBUTE("attribute", false);

        private final String id;
        private final boolean decides;

        What(String id, boolean decides) {
            this.id = id;
            this.decides = decides;
        }

        /** Returns the id with which it is written. */
        public String id() {
            return id;
        }

        /** Returns whether it decides, and so is in the content hash. */
        public boolean decides() {
            return decides;
        }
    }

    /** How it differs. */
    public enum How {
        /** Only the second definition has it. */
        ADDED("+"),
        /** Only the first definition has it. */
        REMOVED("-"),
        /** Both have it, and it is another. */
        CHANGED("~");

        private final String sign;

        How(String sign) {
            this.sign = sign;
        }

        /** Returns the sign that begins its line. */
        public String sign() {
            return sign;
        }
    }

    DefinitionChange() {}

    static DefinitionChange of(What what, String key, Optional<String> before, Optional<String> after) {
        return new Builder()
                .what(what)
                .key(PlainText.line("key", key))
                .before(before)
                .after(after)
                .build();
    }

    /** Returns what sort of thing it is. */
    public abstract What what();

    /** Returns which one it is: an id, or those of state and event. */
    public abstract String key();

    /** Returns what it is in the first definition, if it is there. */
    public abstract Optional<String> before();

    /** Returns what it is in the second definition, if it is there. */
    public abstract Optional<String> after();

    /** Returns how it differs. */
    public final How how() {
        if (before().isEmpty()) {
            return How.ADDED;
        }
        return after().isEmpty() ? How.REMOVED : How.CHANGED;
    }

    /** Returns one line, for example {@code + state acme/shelved: FULFILLED}. */
    @Override
    public final String toString() {
        String sides = before().isPresent() && after().isPresent()
                ? before().orElseThrow() + " -> " + after().orElseThrow()
                : before().or(this::after).orElse("");
        return how().sign() + " " + what().id() + " " + key() + (sides.isEmpty() ? "" : ": " + sides);
    }

    static final class Builder extends ImmutableDefinitionChange.Builder {}
}
