package org.hoidong.examples.quickstart.report;

/** Lines for a terminal, of at most a hundred characters and without control characters. */
final class ConsoleLines {

    /** The longest line. */
    static final int WIDTH = 100;

    private final StringBuilder out = new StringBuilder();

    /** Prints a line, cut off if it is too long. */
    void line(String raw) {
        String text = raw.replaceAll("[\\p{Cntrl}]", " ");
        out.append(text.length() <= WIDTH ? text.stripTrailing() : text.substring(0, WIDTH - 1) + "…")
                .append('\n');
    }

    /** Prints a text over as many lines as it takes; the following ones are indented like the first. */
    void wrapped(String indent, String text) {
        String first = indent;
        StringBuilder current = new StringBuilder();
        for (String word : text.strip().replaceAll("[\\r\\n\\t]+", " ").split(" ", -1)) {
            if (current.length() > 0 && first.length() + current.length() + 1 + word.length() > WIDTH) {
                line(first + current);
                first = " ".repeat(indent.length());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        line(first + current);
    }

    /** Prints a heading after an empty line. */
    void title(String title) {
        line("");
        line("── " + title + " " + "─".repeat(Math.max(0, WIDTH - 4 - title.length())));
    }

    static String pad(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /** Returns the lines. */
    @Override
    public String toString() {
        return out.toString();
    }
}
