package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.workflow.change.DefinitionChange;

/**
 * An arrow of a diagram: one step, or several between the same boxes; without text, from a state to the group it is in.
 *
 * @param from the id of the box it leaves
 * @param to the id of the box it enters
 * @param lines what is written on it
 * @param taken whether the case that is followed went this way
 * @param special whether it is automatic or reopens a closed case, as its lines say
 * @param change how the step differs, in the diagram of a difference
 */
public record DiagramEdge(
        String from,
        String to,
        ImmutableList<String> lines,
        boolean taken,
        boolean special,
        Optional<DefinitionChange.How> change) {

    static DiagramEdge plain(String from, String to, ImmutableList<String> lines, boolean taken, boolean special) {
        return new DiagramEdge(from, to, lines, taken, special, Optional.empty());
    }

    /** Arrows of which those that can share one do, in the order of the first. */
    static ImmutableList<DiagramEdge> merged(List<DiagramEdge> edges) {
        List<DiagramEdge> merged = new ArrayList<>();
        for (DiagramEdge edge : edges) {
            int beside = 0;
            while (beside < merged.size() && !merged.get(beside).isBeside(edge)) {
                beside++;
            }
            if (beside < merged.size()) {
                merged.set(beside, merged.get(beside).with(edge));
            } else {
                merged.add(edge);
            }
        }
        return ImmutableList.copyOf(merged);
    }

    /** Whether another one may be written on the same arrow. */
    boolean isBeside(DiagramEdge other) {
        return from.equals(other.from)
                && to.equals(other.to)
                && taken == other.taken
                && special == other.special
                && change.equals(other.change);
    }

    DiagramEdge with(DiagramEdge other) {
        return new DiagramEdge(
                from,
                to,
                ImmutableList.<String>builder()
                        .addAll(lines)
                        .add("—")
                        .addAll(other.lines)
                        .build(),
                taken,
                special,
                change);
    }
}
