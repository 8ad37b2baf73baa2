package org.hoidong.workflow.render;

import java.util.List;
import java.util.Optional;
import org.hoidong.workflow.change.DefinitionChange;

/** Writes a diagram in DOT. */
final class DotText {

    private DotText() {}

    static String of(Diagram diagram) {
        StringBuilder text = new StringBuilder();
        text.append("digraph workflow {\n");
        text.append("  graph [rankdir=")
                .append(diagram.direction() == DiagramOptions.Direction.RIGHT ? "LR" : "TB")
                .append(", fontname=\"sans-serif\", fontsize=12, labelloc=t, nodesep=0.35, ranksep=0.55, label=")
                .append(title(diagram.title()))
                .append("];\n");
        text.append("  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", fontsize=11, fontcolor=\"")
                .append(Paint.TEXT)
                .append("\", color=\"")
                .append(Paint.LINE)
                .append("\", fillcolor=\"")
                .append(Paint.PLAIN)
                .append("\"];\n");
        text.append("  edge [fontname=\"sans-serif\", fontsize=9, fontcolor=\"")
                .append(Paint.TEXT)
                .append("\", color=\"")
                .append(Paint.LINE)
                .append("\"];\n");
        diagram.nodes().forEach(node -> node(node, text));
        diagram.edges().forEach(edge -> edge(edge, text));
        return text.append("}\n").toString();
    }

    private static void node(DiagramNode node, StringBuilder text) {
        text.append("  ").append(quoted(List.of(node.id()), "")).append(" [");
        switch (node.kind()) {
            case OPENING ->
                text.append("shape=circle, style=filled, width=0.18, fixedsize=true, label=\"\", fillcolor=\"")
                        .append(Paint.TEXT)
                        .append('"');
            case STATE -> {
                text.append("label=").append(box(node.lines()));
                node.category()
                        .ifPresent(category -> text.append(", fillcolor=\"")
                                .append(Paint.of(category))
                                .append('"'));
                if (node.isClosed()) {
                    text.append(", peripheries=2");
                }
                if (node.visited()) {
                    text.append(", penwidth=").append(node.current() ? "3.5" : "2.2");
                    text.append(", color=\"").append(Paint.border(node)).append('"');
                }
                node.change().ifPresent(change -> changed(change, text));
                if (isRemoved(node.change())) {
                    text.append(", style=\"rounded,dashed,filled\"");
                }
            }
            case GROUP ->
                text.append("style=\"dashed,filled\", fontsize=10, label=").append(quoted(node.lines(), "\\l"));
            case NOTES, LEGEND ->
                text.append("shape=note, style=filled, fontsize=10, label=").append(quoted(node.lines(), "\\l"));
        }
        text.append("];\n");
    }

    private static void edge(DiagramEdge edge, StringBuilder text) {
        text.append("  ")
                .append(quoted(List.of(edge.from()), ""))
                .append(" -> ")
                .append(quoted(List.of(edge.to()), ""))
                .append(" [label=")
                .append(edge.lines().isEmpty() ? "\"\"" : quoted(edge.lines(), "\\l"));
        if (edge.lines().isEmpty()) {
            text.append(", style=dotted, arrowsize=0.6");
        }
        if (edge.special() || isRemoved(edge.change())) {
            text.append(", style=dashed");
        }
        if (edge.taken()) {
            text.append(", penwidth=2.6, color=\"").append(Paint.WAY).append('"');
        }
        edge.change().ifPresent(change -> changed(change, text));
        text.append("];\n");
    }

    /** Drawn in its colour. */
    private static void changed(DefinitionChange.How change, StringBuilder text) {
        text.append(", penwidth=2.2, color=\"").append(Paint.of(change)).append('"');
    }

    private static boolean isRemoved(Optional<DefinitionChange.How> change) {
        return change.equals(Optional.of(DefinitionChange.How.REMOVED));
    }

    /** The title centred, the rest to the left. */
    private static String box(List<String> lines) {
        if (lines.size() == 1) {
            return quoted(lines, "\\n");
        }
        String head = quoted(lines.subList(0, 1), "\\n");
        String rest = quoted(lines.subList(1, lines.size()), "\\l");
        return head.substring(0, head.length() - 1) + "\\n" + rest.substring(1);
    }

    private static String title(String title) {
        StringBuilder text = new StringBuilder("\"");
        escape(title, text);
        return text.append('"').toString();
    }

    /** Lines as one quoted string; the break says how the line before it is aligned. */
    private static String quoted(List<String> lines, String lineBreak) {
        StringBuilder text = new StringBuilder("\"");
        List<String> wrapped = Wrapping.of(lines);
        for (int i = 0; i < wrapped.size(); i++) {
            // so that the text of an arrow does not touch it
            text.append(lineBreak.equals("\\l") ? "  " : "");
            escape(wrapped.get(i), text);
            if (i < wrapped.size() - 1 || lineBreak.equals("\\l")) {
                text.append(lineBreak);
            }
        }
        return text.append('"').toString();
    }

    /** Graphviz reads escapes and HTML entities in quoted strings, so both are taken from the label. */
    private static void escape(String line, StringBuilder text) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '&' -> text.append("&amp;");
                default -> text.append(c < ' ' ? ' ' : c);
            }
        }
    }
}
