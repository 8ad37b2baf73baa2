package org.hoidong.workflow.render;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jspecify.annotations.Nullable;

/** Reads DOT with the reader of JGraphT, which knows nothing of what wrote it. */
public final class DotReader {

    /** The line breaks of Graphviz, which this reader does not know; a backslash of the text comes in pairs. */
    private static final Pattern LINE_BREAK = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\[nl]");

    private final DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
    private final Map<String, String> labels = new LinkedHashMap<>();

    private DotReader(String dot) {
        DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((place, value) -> keep(place.getFirst(), place.getSecond(), value));
        importer.importGraph(graph, new StringReader(LINE_BREAK.matcher(dot).replaceAll("$1 ")));
    }

    private void keep(String node, String attribute, @Nullable Attribute value) {
        // an empty text comes without a value
        if (attribute.equals("label") && value != null) {
            labels.put(node, value.getValue());
        }
    }

    /** Reads a graph. */
    public static DotReader of(String dot) {
        return new DotReader(dot);
    }

    /** Returns how many nodes there are. */
    public int nodes() {
        return graph.vertexSet().size();
    }

    /** Returns how many arrows there are. */
    public int edges() {
        return graph.edgeSet().size();
    }

    Map<String, String> labels() {
        return labels;
    }
}
