package org.hoidong.examples.quickstart.report;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawn follow-up with the number of matters in each state.
 *
 * <p>Boxes and arrows were laid out once, by Graphviz from the diagram of the shipped definition, and are kept as {@code
 * follow-up.vi.svg} and {@code follow-up.en.svg}; only the numbers are put in here. A test holds the files against the definition.
 */
final class WorkflowPicture {

    /** The number that stands in the file for the number of matters. */
    static final long PLACE = 9999;

    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern NUMBER = Pattern.compile(">[^<>]*# " + PLACE + "[^<>]*<");

    private WorkflowPicture() {}

    /** Returns the picture, to stand in a page as it is; a state that is not among those counted has no matters. */
    static String of(List<?> states, Words words) {
        ImmutableMap<String, Integer> counts = states.stream()
                .map(StateCount.class::cast)
                .collect(ImmutableMap.toImmutableMap(each -> each.state().id(), StateCount::count));
        StringBuilder state = new StringBuilder();
        return read("follow-up." + words.lang().tag() + ".svg")
                .lines()
                .map(line -> {
                    Matcher title = TITLE.matcher(line);
                    if (title.find()) {
                        state.setLength(0);
                        state.append(title.group(1).replace("&#45;", "-"));
                    }
                    int count = counts.getOrDefault(state.toString(), 0);
                    return NUMBER.matcher(line).replaceFirst("> &#160;" + words.count("picture.count", count) + "<");
                })
                .collect(joining("\n"));
    }

    private static String read(String name) {
        try {
            return Resources.toString(Resources.getResource(WorkflowPicture.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
