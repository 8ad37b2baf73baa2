package org.hoidong.examples.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One block of Java code in a Markdown document.
 *
 * @param document the document, as it is named in messages
 * @param line the line of the fence that opens it, from 1
 * @param code the lines between the fences, without the indentation of the fence
 * @param output the lines of the block that follows it, if that is marked {@code text}: what the code prints
 */
record MarkdownJava(String document, int line, List<String> code, Optional<List<String>> output) {

    private static final Pattern FENCE = Pattern.compile("^([ >]*(?:[-*+] +|\\d+[.)] +)?)(`{3,}|~{3,}) *([^`]*)$");

    /** Any fenced block: the first word after its fence, and its lines. */
    private record Block(int line, String mark, List<String> lines) {}

    /**
     * Reads the Java blocks of a document, indented ones and those fenced with tildes as well.
     *
     * @throws IllegalArgumentException if a block is not closed
     */
    static List<MarkdownJava> read(Path root, Path file) throws IOException {
        String name = root.relativize(file).toString().replace('\\', '/');
        return read(name, Files.readAllLines(file));
    }

    static List<MarkdownJava> read(String document, List<String> lines) {
        List<Block> blocks = blocks(document, lines);
        List<MarkdownJava> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.mark().equals("java")) {
                Optional<List<String>> output =
                        i + 1 < blocks.size() && blocks.get(i + 1).mark().equals("text")
                                ? Optional.of(blocks.get(i + 1).lines())
                                : Optional.empty();
                found.add(new MarkdownJava(document, block.line(), block.lines(), output));
            }
        }
        return found;
    }

    private static List<Block> blocks(String document, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        int open = -1;
        String fence = "";
        String indent = "";
        Block block = new Block(0, "", List.of());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher matcher = FENCE.matcher(line);
            boolean isFence = matcher.matches();
            if (open < 0) {
                if (isFence) {
                    open = i + 1;
                    indent = " ".repeat(matcher.group(1).length());
                    fence = matcher.group(2);
                    block = new Block(open, firstWord(matcher.group(3)), new ArrayList<>());
                    blocks.add(block);
                }
            } else if (isFence && matcher.group(3).isBlank() && matcher.group(2).startsWith(fence)) {
                open = -1;
            } else {
                block.lines().add(line.startsWith(indent) ? line.substring(indent.length()) : line.stripLeading());
            }
        }
        if (open > 0) {
            throw new IllegalArgumentException(document + ":" + open + ": block must be closed with " + fence);
        }
        return blocks;
    }

    private static String firstWord(String info) {
        return info.strip().toLowerCase(java.util.Locale.ROOT).split("[^a-z0-9+#-]", 2)[0];
    }
}
