package org.hoidong.workflow;

import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Something that every extension of a definition keeps, and what an extension adds to it too.
 *
 * <p>It is a promise about the table and no condition on a step. There are four kinds and no others, so that a host that extends
 * somebody else's workflow knows what it may change: everything else. That in every open state somebody owes something is promised
 * of every definition, and is not one of these.
 *
 * <table>
 * <caption>What may be promised</caption>
 * <tr><td>a line is neither replaced nor forbidden</td><td>{@link Trigger#locked}, {@link Owed#locked}</td></tr>
 * <tr><td>a line keeps its guards, and more may be added</td><td>{@link Trigger#keepingGuards}</td></tr>
 * <tr><td>a state is entered only through a guard</td>
 *     <td>{@link WorkflowDefinition.Builder#enteredOnlyThrough}</td></tr>
 * <tr><td>every way into the states of a category passes an event</td>
 *     <td>{@link WorkflowDefinition.Builder#everyWayInto}</td></tr>
 * </table>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Invariant {

    /** What is promised. */
    public enum Kind {
        /** The transition of a state for an event, or an obligation, is neither replaced nor forbidden. */
        LOCKED("workflow/locked"),
        /** What replaces the transition of a state for an event asks all its guards. */
        GUARDS_KEPT("workflow/guards-kept"),
        /** Every transition into a state from elsewhere asks a guard. */
        ENTERED_ONLY_THROUGH("workflow/entered-only-through"),
        /** Every way from the opening to a state of a category passes an event. */
        EVERY_WAY_INTO("workflow/every-way-into");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Returns the id with which the kind is written. */
        public String id() {
            return id;
        }
    }

    Invariant() {}

    static Invariant ofLine(Kind kind, Optional<WorkflowState> from, EventType<?> event) {
        return new Builder()
                .kind(kind)
                .state(from.map(WorkflowState::id))
                .event(event.id())
                .build();
    }

    static Invariant ofObligation(String line) {
        return new Builder().kind(Kind.LOCKED).obligation(line).build();
    }

    static Invariant enteredOnlyThrough(WorkflowState state, String guard, Datum parameters) {
        return new Builder()
                .kind(Kind.ENTERED_ONLY_THROUGH)
                .state(PlainText.code("state id", state.id()))
                .guard(PlainText.code("guard id", guard))
                .parameters(parameters)
                .build();
    }

    static Invariant everyWayInto(StateCategory category, EventType<?> event) {
        return new Builder()
                .kind(Kind.EVERY_WAY_INTO)
                .category(category)
                .event(event.id())
                .build();
    }

    /** Returns what is promised. */
    public abstract Kind kind();

    /** Returns the id of the state, of the state left where it is about a transition; nothing for an opening. */
    public abstract Optional<String> state();

    /** Returns the category, where it is about all ways into it. */
    public abstract Optional<StateCategory> category();

    /** Returns the id of the event. */
    public abstract Optional<String> event();

    /** Returns the id of the obligation, where it is about one. */
    public abstract Optional<String> obligation();

    /** Returns the id of the guard. */
    public abstract Optional<String> guard();

    /** Returns the parameters of the guard. */
    public abstract Optional<Datum> parameters();

    /** What it is about, as a code that no other has. */
    final String subject() {
        return kind().id()
                + state().map(id -> " " + id).orElse("")
                + category().map(category -> " " + category.name()).orElse("")
                + event().map(id -> " " + id).orElse("")
                + guard().map(id -> " " + id).orElse("");
    }

    /** Its form in the content hash. */
    final Datum form() {
        return parameters().orElse(Datum.of(true));
    }

    /** Returns kind and ids. */
    @Override
    public final String toString() {
        return subject() + obligation().map(id -> " " + id).orElse("");
    }

    static final class Builder extends ImmutableInvariant.Builder {}
}
