package org.hoidong.workflow.change;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.immutables.value.Value;

/**
 * In what a definition differs from another: an extension from its base, a version from the one before.
 *
 * <p>It compares what is there and not how it was written: a line for a group and lines for each of its states are the same. For
 * example a city adds a state to the shipped follow-up:
 *
 * <pre>{@code
 * DefinitionDifference.between(FollowUpWorkflows.standard(1), AcmeFollowUp.definition())
 *
 * follow-up/standard v1 -> acme/follow-up v1
 * + state acme/with-standing-committee: ACTIVE
 * + transition follow-up/in-progress on acme/handed-up: by follow-up/overseer when acme/late-by-at-least(15) to
 *     acme/with-standing-committee
 * ...
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DefinitionDifference {

    DefinitionDifference() {}

    /**
     * Compares two definitions.
     *
     * @param before the first, for example the base
     * @param after the second
     * @return the difference, by sorts of things, in each in the order of the first definition and then of the second
     */
    public static DefinitionDifference between(WorkflowDefinition<?> before, WorkflowDefinition<?> after) {
        ImmutableList.Builder<DefinitionChange> changes = ImmutableList.builder();
        for (DefinitionChange.What what : DefinitionChange.What.values()) {
            Map<String, String> first = DefinitionForm.of(before, what);
            Map<String, String> second = DefinitionForm.of(after, what);
            Set<String> keys = new LinkedHashSet<>(first.keySet());
            keys.addAll(second.keySet());
            for (String key : keys) {
                Optional<String> old = Optional.ofNullable(first.get(key));
                Optional<String> now = Optional.ofNullable(second.get(key));
                if (!old.equals(now)) {
                    changes.add(DefinitionChange.of(what, key, old, now));
                }
            }
        }
        return new Builder()
                .before(before.toString())
                .after(after.toString())
                .sameContent(before.contentHash().equals(after.contentHash()))
                .changes(changes.build())
                .build();
    }

    /**
     * Says under which key a change of a transition is told.
     *
     * @param transition the transition
     * @return the state left and the event, for example {@code follow-up/in-progress on follow-up/answered}
     */
    public static String key(Transition transition) {
        return DefinitionForm.key(transition);
    }

    /** Returns id and version of the first definition. */
    public abstract String before();

    /** Returns id and version of the second definition. */
    public abstract String after();

    /** Returns whether both decide alike: whether their content hashes are the same. */
    public abstract boolean isSameContent();

    /** Returns every change. */
    public abstract ImmutableList<DefinitionChange> changes();

    /**
     * Returns the changes of one sort.
     *
     * @param what the sort
     * @return the changes, none if there are none
     */
    public final ImmutableList<DefinitionChange> of(DefinitionChange.What what) {
        return changes().stream().filter(change -> change.what() == what).collect(toImmutableList());
    }

    /** Returns the changes that decide. */
    public final ImmutableList<DefinitionChange> deciding() {
        return changes().stream().filter(change -> change.what().decides()).collect(toImmutableList());
    }

    /** Returns the text, a line for each change after one that names both definitions. */
    public final String toText() {
        return before() + " -> " + after() + "\n"
                + changes().stream().map(change -> change + "\n").collect(Collectors.joining());
    }

    /** Returns both definitions and the number of changes of each sort. */
    @Override
    public final String toString() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes().forEach(change -> counts.merge(change.what().id(), 1, Integer::sum));
        return before() + " -> " + after() + " " + counts;
    }

    static final class Builder extends ImmutableDefinitionDifference.Builder {}
}
