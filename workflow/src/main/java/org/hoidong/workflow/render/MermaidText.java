package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.change.DefinitionChange;

/** Writes a diagram as a {@code stateDiagram-v2} of Mermaid. */
final class MermaidText {

    /** What may stand in a text as it is, beside letters and digits; all else is written by its number. */
    private static final String PLAIN = " ,()/'!?";

    private final Diagram diagram;
    private final ImmutableMap<String, String> names;
    private final StringBuilder text = new StringBuilder();

    private MermaidText(Diagram diagram) {
        this.diagram = diagram;
        ImmutableMap.Builder<String, String> numbered = ImmutableMap.builder();
        int number = 0;
        for (DiagramNode node : diagram.nodes()) {
            numbered.put(node.id(), node.kind() == DiagramNode.Kind.OPENING ? "[*]" : "s" + number);
            number++;
        }
        this.names = numbered.buildOrThrow();
    }

    static String of(Diagram diagram) {
        return new MermaidText(diagram).write();
    }

    private String write() {
        text.append("---\ntitle: ").append(title()).append("\n---\n");
        text.append("stateDiagram-v2\n");
        text.append("  direction ")
                .append(diagram.direction() == DiagramOptions.Direction.RIGHT ? "LR" : "TB")
                .append('\n');
        for (StateCategory category : StateCategory.values()) {
            style(name(category), Paint.of(category), Paint.LINE, "stroke-width:1px");
        }
        style("remark", Paint.PLAIN, Paint.LINE, "stroke-dasharray:4 3");
        text.append("  classDef way stroke:").append(Paint.WAY).append(",stroke-width:3px\n");
        text.append("  classDef late stroke:").append(Paint.LATE).append(",stroke-width:4px\n");
        changeStyles();
        diagram.nodes().forEach(this::node);
        diagram.edges().forEach(this::edge);
        diagram.nodes().stream()
                .filter(DiagramNode::isClosed)
                .forEach(node -> text.append("  ").append(names.get(node.id())).append(" --> [*]\n"));
        return text.toString();
    }

    private void changeStyles() {
        diagram.nodes().stream()
                .flatMap(node -> node.change().stream())
                .distinct()
                .sorted()
                .forEach(change -> text.append("  classDef ")
                        .append(name(change))
                        .append(" stroke:")
                        .append(Paint.of(change))
                        .append(",stroke-width:3px")
                        .append(change == DefinitionChange.How.REMOVED ? ",stroke-dasharray:6 4" : "")
                        .append('\n'));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String title() {
        return "\"" + diagram.title().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void style(String name, String fill, String stroke, String rest) {
        text.append("  classDef ")
                .append(name)
                .append(" fill:")
                .append(fill)
                .append(",color:")
                .append(Paint.TEXT)
                .append(",stroke:")
                .append(stroke)
                .append(',')
                .append(rest)
                .append('\n');
    }

    private void node(DiagramNode node) {
        if (node.kind() == DiagramNode.Kind.OPENING) {
            return;
        }
        String name = names.get(node.id());
        text.append("  state \"")
                .append(lines(node.lines()))
                .append("\" as ")
                .append(name)
                .append('\n');
        text.append("  class ")
                .append(name)
                .append(' ')
                .append(node.category().map(MermaidText::name).orElse("remark"))
                .append('\n');
        node.change()
                .ifPresent(change -> text.append("  class ")
                        .append(name)
                        .append(' ')
                        .append(name(change))
                        .append('\n'));
        if (node.visited()) {
            text.append("  class ")
                    .append(name)
                    .append(node.overdue() ? " late" : " way")
                    .append('\n');
        }
    }

    private void edge(DiagramEdge edge) {
        text.append("  ")
                .append(names.get(edge.from()))
                .append(" --> ")
                .append(names.get(edge.to()))
                .append(edge.lines().isEmpty() ? "" : " : " + lines(edge.lines()))
                .append('\n');
    }

    private static String lines(List<String> lines) {
        return Wrapping.of(lines).stream().map(MermaidText::escaped).collect(Collectors.joining("<br/>"));
    }

    /** Writes by its number whatever Mermaid, its Markdown or HTML could read as more than a letter. */
    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        line.codePoints().forEach(c -> {
            boolean plain = c < 128
                    ? Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0
                    : Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            // Mermaid's own stand-ins for the numbers
            boolean standIn = c == 'ﬂ' || c == 'ß';
            if (plain && !standIn) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }
}
