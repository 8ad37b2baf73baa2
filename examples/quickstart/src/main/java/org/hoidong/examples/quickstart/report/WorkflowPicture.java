package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
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
        String state = "";
        StringJoiner picture = new StringJoiner("\n");
        for (String line :
                read("follow-up." + words.lang().tag() + ".svg").lines().toList()) {
            Matcher title = TITLE.matcher(line);
            if (title.find()) {
                state = title.group(1).replace("&#45;", "-");
            }
            int count = counts.getOrDefault(state, 0);
            picture.add(NUMBER.matcher(line).replaceFirst("> &#160;" + words.count("picture.count", count) + "<"));
        }
        return picture.toString();
    }

    private static String read(String name) {
        try {
            return Resources.toString(Resources.getResource(WorkflowPicture.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
