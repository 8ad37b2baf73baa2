package org.hoidong.workflow.render;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Mermaid's grammar of state diagrams that is used here, line by line, and stricter: every name is one that was
 * introduced, and a text holds letters, digits, a few marks, numbered characters and line breaks only.
 *
 * <p>The one reader of Mermaid for the JVM that we found on Maven Central, diagram-parser-jvm, is of September 2026 and could not be tried
 * yet; the profile {@code renderers} asks Mermaid itself.
 */
final class MermaidReader {

    private static final String TEXT = "(?:[\\p{L}\\p{Nd}\\p{Mn} ,()/'!?]|#\\d{1,7};|<br/>)+";
    private static final Pattern CLASS_DEF =
            Pattern.compile("  classDef ([a-z]+) [a-z-]+:[#a-z0-9 ]+(?:,[a-z-]+:[#a-z0-9 ]+)*");
    private static final Pattern STATE = Pattern.compile("  state \"(" + TEXT + ")\" as (s\\d+)");
    private static final Pattern CLASS = Pattern.compile("  class (s\\d+) ([a-z]+)");
    private static final Pattern EDGE = Pattern.compile("  (s\\d+|\\[\\*]) --> (s\\d+)(?: : " + TEXT + ")?");
    private static final Pattern END = Pattern.compile("  (s\\d+) --> \\[\\*]");

    private final Set<String> styles = new LinkedHashSet<>();
    private final Set<String> states = new LinkedHashSet<>();
    private int edges;
    private int ends;

    static MermaidReader of(String mermaid) {
        MermaidReader reader = new MermaidReader();
        String[] lines = mermaid.split("\n", -1);
        reader.require(lines[0].equals("---") && lines[2].equals("---"), "front matter");
        reader.require(lines[1].matches("title: \"(?:[^\"\\\\]|\\\\[\"\\\\])*\""), lines[1]);
        reader.require(lines[3].equals("stateDiagram-v2"), lines[3]);
        reader.require(lines[4].matches("  direction (?:TB|LR)"), lines[4]);
        for (int i = 5; i < lines.length - 1; i++) {
            reader.read(lines[i]);
        }
        reader.require(lines[lines.length - 1].isEmpty(), "the last line ends with LF");
        return reader;
    }

    private void read(String line) {
        Matcher matcher = CLASS_DEF.matcher(line);
        if (matcher.matches()) {
            require(styles.add(matcher.group(1)), line);
            return;
        }
        matcher = STATE.matcher(line);
        if (matcher.matches()) {
            require(states.add(matcher.group(2)), line);
            return;
        }
        matcher = CLASS.matcher(line);
        if (matcher.matches()) {
            require(states.contains(matcher.group(1)) && styles.contains(matcher.group(2)), line);
            return;
        }
        matcher = EDGE.matcher(line);
        if (matcher.matches()) {
            require(matcher.group(1).equals("[*]") || states.contains(matcher.group(1)), line);
            require(states.contains(matcher.group(2)), line);
            edges++;
            return;
        }
        matcher = END.matcher(line);
        require(matcher.matches() && states.contains(matcher.group(1)), line);
        ends++;
    }

    private void require(boolean holds, String line) {
        if (!holds) {
            throw new IllegalArgumentException("not a line of a state diagram: " + line);
        }
    }

    int states() {
        return states.size();
    }

    int edges() {
        return edges;
    }

    int ends() {
        return ends;
    }
}
