package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.change.DefinitionChange;

/**
 * A box of a diagram.
 *
 * @param id the id of the state; of a box that is no state, a name without a slash
 * @param kind what it stands for
 * @param category the category of the state, if it is one
 * @param lines what is written in it, the first line its title
 * @param visited whether the case that is followed was in it
 * @param current whether the case that is followed is in it
 * @param overdue whether something that the case owes in it is overdue
 * @param change how the state differs, in the diagram of a difference
 */
public record DiagramNode(
        String id,
        Kind kind,
        Optional<StateCategory> category,
        ImmutableList<String> lines,
        boolean visited,
        boolean current,
        boolean overdue,
        Optional<DefinitionChange.How> change) {

    /** What a box stands for. */
    public enum Kind {
        /** Where cases come from: no text. */
        OPENING,
        /** A state. */
        STATE,
        /** Several states, drawn by themselves as well. */
        GROUP,
        /** Remarks on the whole definition. */
        NOTES,
        /** What the marks mean. */
        LEGEND
    }

    /** The id of the dot from which cases are opened. */
    static final String OPENING = "opening";

    /** The dot from which cases are opened. */
    static DiagramNode opening() {
        return plain(OPENING, Kind.OPENING, ImmutableList.of());
    }

    static DiagramNode plain(String id, Kind kind, ImmutableList<String> lines) {
        return new DiagramNode(id, kind, Optional.empty(), lines, false, false, false, Optional.empty());
    }

    /** Returns whether it is a closed state. */
    public boolean isClosed() {
        return category.map(StateCategory::isClosed).orElse(false);
    }
}
