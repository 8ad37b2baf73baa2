package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that a case has run under, so that what was recorded under each can be repeated.
 *
 * @param <C> the type of the subject
 */
final class Versions<C> {

    private final WorkflowDefinition<C> current;
    private final ImmutableList<WorkflowDefinition<C>> all;

    private Versions(WorkflowDefinition<C> current, List<WorkflowDefinition<C>> earlier) {
        this.current = current;
        this.all = ImmutableList.<WorkflowDefinition<C>>builder()
                .add(current)
                .addAll(earlier)
                .build();
    }

    static <C> Versions<C> of(WorkflowDefinition<C> current, List<WorkflowDefinition<C>> earlier) {
        return new Versions<>(current, earlier);
    }

    /** Those of a case that is there. */
    @SuppressWarnings("unchecked") // entries of a case went by definitions of its subject
    static <C> Versions<C> of(WorkflowCase<C> theCase) {
        List<WorkflowDefinition<C>> earlier = new ArrayList<>();
        for (Entry<?> entry : theCase.record()) {
            earlier.add(
                    (WorkflowDefinition<C>) entry.transition().target().table().definition());
        }
        return new Versions<>(theCase.definition(), earlier.stream().distinct().toList());
    }

    /** The definition that a migration led to. */
    WorkflowDefinition<C> of(Recorded migration) {
        return find(migration.remapping().newVersion());
    }

    /** The definition that a case was opened under: that which the first migration led away from. */
    WorkflowDefinition<C> founding(List<Recorded> moves) {
        for (Recorded move : moves) {
            if (move.isMigration()) {
                return find(move.remapping().oldVersion());
            }
        }
        return current;
    }

    private WorkflowDefinition<C> find(Remapping.Version version) {
        for (WorkflowDefinition<C> definition : all) {
            if (version.is(definition)) {
                return definition;
            }
        }
        throw new IllegalArgumentException("definition " + version + " with content " + version.hash()
                + " must be given, because the case ran under it; those given are " + all);
    }

    /** The event type of an id, of the newest definition that has one; null if none has. */
    @Nullable
    EventType<?> event(String id) {
        for (WorkflowDefinition<C> definition : all) {
            EventType<?> own = definition.event(id);
            if (own != null) {
                return own;
            }
        }
        return null;
    }
}
