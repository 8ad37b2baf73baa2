package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.change.DefinitionDifference;

/**
 * A picture of a workflow without a layout: boxes and arrows with their texts, in the order of the definition.
 *
 * <p>It is drawn once and written in either notation; see {@code package-info} for how to read it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Diagram {

    private final String title;
    private final DiagramOptions.Direction direction;
    private final ImmutableList<DiagramNode> nodes;
    private final ImmutableList<DiagramEdge> edges;

    Diagram(
            String title,
            DiagramOptions.Direction direction,
            ImmutableList<DiagramNode> nodes,
            ImmutableList<DiagramEdge> edges) {
        this.title = title;
        this.direction = direction;
        this.nodes = nodes;
        this.edges = edges;
    }

    /**
     * Draws a definition.
     *
     * @param definition the definition
     * @param options the language, and what is shown
     * @param <C> the type of the subject
     * @return the diagram
     * @throws IllegalArgumentException if the case that is followed runs under another definition, or a count is of a state that
     *     the definition does not have
     */
    public static <C> Diagram of(WorkflowDefinition<C> definition, DiagramOptions options) {
        return new Drawing<>(definition, options).draw();
    }

    /**
     * Draws in what a definition differs from another: an extension from its base, a version from the one before.
     *
     * <p>Shown are the states and steps that were added (+), removed (-) or changed (~), with the states they touch; whatever reads
     * otherwise is drawn as it was and as it is. What has no place in a picture is in a box of notes. {@link DefinitionDifference}
     * tells the same as text.
     *
     * @param before the first, for example the base
     * @param after the second
     * @param options the language, and what is shown; no case, and no counts
     * @return the diagram
     * @throws IllegalArgumentException if a case is followed or cases are counted
     */
    public static Diagram ofDifference(
            WorkflowDefinition<?> before, WorkflowDefinition<?> after, DiagramOptions options) {
        return new DifferenceDrawing(before, after, options).draw();
    }

    /**
     * Returns id and version of the definition, and the id of the case that is followed with the day; of a difference those of
     * both definitions.
     */
    public String title() {
        return title;
    }

    /** Returns which way most arrows point. */
    public DiagramOptions.Direction direction() {
        return direction;
    }

    /** Returns the boxes. */
    public ImmutableList<DiagramNode> nodes() {
        return nodes;
    }

    /** Returns the arrows. */
    public ImmutableList<DiagramEdge> edges() {
        return edges;
    }

    /**
     * Returns it in the notation of Mermaid, a {@code stateDiagram-v2}.
     *
     * @return lines that end with LF
     */
    public String toMermaid() {
        return MermaidText.of(this);
    }

    /**
     * Returns it in DOT, the notation of Graphviz.
     *
     * @return lines that end with LF
     */
    public String toDot() {
        return DotText.of(this);
    }

    /** Returns the title and how much there is. */
    @Override
    public String toString() {
        return title + ": " + nodes.size() + " boxes, " + edges.size() + " arrows";
    }
}
