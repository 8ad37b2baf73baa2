package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.TreeMap;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.ReasonCode;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a migration says: from which version of a definition to which, and which state becomes which.
 *
 * <p>It is the payload of the entry that a migration is, so that a history says by itself under which definition each of its entries
 * was decided. A state that is not named keeps its id. Why it was migrated is said in a line.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Remapping {

    /** The form in which it is hashed and written. */
    public static final Codec<Remapping> CODEC = Codec.of("workflow/remapping", Remapping::form, Remapping::from);

    /** The event under which a migration is recorded. */
    public static final EventType<Remapping> MIGRATED = EventType.of("workflow/migrated", CODEC);

    /** The state a case stands in becomes none of the new definition. Facts: {@code state}, {@code from}, {@code to}. */
    public static final ReasonCode STATE_UNMAPPED = ReasonCode.of("workflow/state-unmapped");

    /** Remedy: say which state it becomes. Facts: {@code state}, {@code to}. */
    public static final ReasonCode MAP_STATE = ReasonCode.of("workflow/map-state");

    Remapping() {}

    /**
     * Obtains a remapping.
     *
     * @param from the definition that cases run under
     * @param to the definition they are to run under
     * @param states by the id of a state of the first, the state of the second that it becomes; what is not named keeps its id
     * @param reason why, in a line
     * @return the remapping
     * @throws IllegalArgumentException if one of the definitions does not have a state that is named, a state that is open becomes a
     *     closed one or the other way round, or the reason is blank
     */
    public static Remapping of(
            WorkflowDefinition<?> from,
            WorkflowDefinition<?> to,
            ImmutableMap<WorkflowState, WorkflowState> states,
            String reason) {
        ImmutableMap.Builder<String, String> ids = ImmutableMap.builder();
        states.forEach((old, now) -> {
            WorkflowState before = from.state(old.id());
            WorkflowState after = to.state(now.id());
            checkArgument(
                    before.category().isClosed() == after.category().isClosed(),
                    "state (%s) of %s must become one that is %s as well, not %s",
                    before.id(),
                    from,
                    before.category().isClosed() ? "closed" : "open",
                    after.id());
            ids.put(before.id(), after.id());
        });
        return new Builder()
                .oldVersion(Version.of(from))
                .newVersion(Version.of(to))
                .states(ids.buildOrThrow())
                .reason(PlainText.line("reason", reason))
                .build();
    }

    /** One version of a definition, by its id, number and content hash. */
    public record Version(String id, int version, String hash) {

        static Version of(WorkflowDefinition<?> definition) {
            return new Version(definition.id(), definition.version(), definition.contentHash());
        }

        /** Whether a definition is that version. */
        boolean is(WorkflowDefinition<?> definition) {
            return equals(of(definition));
        }

        private Datum form() {
            return Datum.record()
                    .put("id", id)
                    .put("version", Datum.of(version))
                    .put("hash", hash)
                    .build();
        }

        private static Version from(Datum form) {
            return new Version(
                    form.field("id").asText(),
                    Math.toIntExact(form.field("version").asWhole()),
                    form.field("hash").asText());
        }

        /** Returns id and version. */
        @Override
        public String toString() {
            return id + " v" + version;
        }
    }

    /** Returns the version that cases ran under. */
    public abstract Version oldVersion();

    /** Returns the version that they run under afterwards. */
    public abstract Version newVersion();

    /** Returns which state becomes which, by their ids; one that is not named keeps its id. */
    public abstract ImmutableMap<String, String> states();

    /** Returns why. */
    public abstract String reason();

    /** The id that a state has afterwards. */
    final String after(String state) {
        return states().getOrDefault(state, state);
    }

    /** The transition from a state of the old table to that of the new one, or null if that has none of the id. */
    final @Nullable Transition transition(StateNode from, Transitions to) {
        StateNode target = to.node(after(from.id()));
        return target == to.beforeOpening()
                ? null
                : new Transition(
                        from,
                        target,
                        to.definition().migrators(),
                        from.id().equals(target.id()),
                        false,
                        ImmutableList.of(),
                        "");
    }

    private static Datum form(Remapping remapping) {
        TreeMap<String, Datum> states = new TreeMap<>();
        remapping.states().forEach((old, now) -> states.put(old, Datum.of(now)));
        return Datum.record()
                .put("from", remapping.oldVersion().form())
                .put("to", remapping.newVersion().form())
                .put("states", Datum.record(states))
                .put("reason", remapping.reason())
                .build();
    }

    private static Remapping from(Datum form) {
        Builder remapping = new Builder()
                .oldVersion(Version.from(form.field("from")))
                .newVersion(Version.from(form.field("to")))
                .reason(form.field("reason").asText());
        if (form.field("states") instanceof Datum.Fields states) {
            states.fields().forEach((old, now) -> remapping.putState(old, now.asText()));
        }
        return remapping.build();
    }

    /** Returns both versions. */
    @Override
    public final String toString() {
        return oldVersion() + " -> " + newVersion();
    }

    static final class Builder extends ImmutableRemapping.Builder {}
}
