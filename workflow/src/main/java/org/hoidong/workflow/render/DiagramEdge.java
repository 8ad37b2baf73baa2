package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;

/**
 * An arrow of a diagram: one step, or several between the same boxes; without text, from a state to the group it is in.
 *
 * @param from the id of the box it leaves
 * @param to the id of the box it enters
 * @param lines what is written on it
 * @param taken whether the case that is followed went this way
 * @param special whether it is automatic or reopens a closed case, as its lines say
 */
public record DiagramEdge(String from, String to, ImmutableList<String> lines, boolean taken, boolean special) {

    /** Whether another one may be written on the same arrow. */
    boolean isBeside(DiagramEdge other) {
        return from.equals(other.from) && to.equals(other.to) && taken == other.taken && special == other.special;
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
                special);
    }
}
