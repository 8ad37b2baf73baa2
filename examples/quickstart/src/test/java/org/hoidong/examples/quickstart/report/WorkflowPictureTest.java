package org.hoidong.examples.quickstart.report;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hoidong.core.basics.Language;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.FollowUpNames;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.render.Diagram;
import org.hoidong.workflow.render.DiagramOptions;
import org.hoidong.workflow.render.DiagramPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The files are drawn again, where Graphviz is installed, with
 *
 * <pre>{@code
 * mvn -q -Pquick -pl examples/quickstart -am test -Dtest=WorkflowPictureTest -Dhoidong.golden=write \
 *     -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 */
class WorkflowPictureTest {

    private static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1);
    private static final Path DRAWN = Path.of("src/main/resources/org/hoidong/examples/quickstart/report");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void isDrawnFromTheShippedFollowUp(Lang lang) throws Exception {
        String name = "follow-up." + lang.tag();
        String dot = diagram(lang).toDot();
        if ("write".equals(System.getProperty("hoidong.golden"))) {
            Files.writeString(Path.of("src/test/resources/picture", name + ".dot"), dot);
            draw(name);
        }

        assertThat(dot)
                .as("draw it again: the definition or its labels have changed")
                .isEqualTo(
                        Resources.toString(Resources.getResource("picture/" + name + ".dot"), StandardCharsets.UTF_8));
        String svg = Files.readString(DRAWN.resolve(name + ".svg"));
        assertThat(FOLLOW_UP.states())
                .extracting(WorkflowState::id)
                .allSatisfy(id -> assertThat(svg).contains("<title>" + id.replace("-", "&#45;") + "</title>"));
        assertThat(svg).doesNotContain("<!", "xmlns", " id=");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void showsHowManyMattersAreInEachState(Lang lang) {
        Words words = Words.in(lang);
        ImmutableList<StateCount> counts = ImmutableList.of(
                new StateCount(state("follow-up/in-progress"), 1),
                new StateCount(state("follow-up/implemented"), 1200));

        String svg = WorkflowPicture.of(counts, words);

        Map<String, String> numbers = numbers(svg);
        assertThat(numbers).hasSize(FOLLOW_UP.states().size());
        assertThat(numbers.get("follow-up/in-progress")).isEqualTo(words.count("picture.count", 1));
        assertThat(numbers.get("follow-up/implemented")).isEqualTo(words.count("picture.count", 1200));
        assertThat(numbers.get("follow-up/suspended")).isEqualTo(words.count("picture.count", 0));
        assertThat(svg).doesNotContain("9999");
    }

    /** The number in each box, which the second line of its text says or the third, by the id of its state. */
    private static Map<String, String> numbers(String svg) {
        return FOLLOW_UP.states().stream().map(WorkflowState::id).collect(toMap(id -> id, id -> {
            String from = svg.substring(svg.indexOf("<title>" + id.replace("-", "&#45;") + "</title>"));
            return from.substring(0, from.indexOf("</g>"))
                    .lines()
                    .filter(line -> line.matches(".*&#160;[\\d.,]+ (việc|matters?)<.*"))
                    .map(line ->
                            line.replaceAll("<[^>]*>", "").replace("&#160;", "").strip())
                    .collect(joining("|"));
        }));
    }

    private static StateView state(String id) {
        return new StateView(id, new Text("x", "x"), StateGroup.ACTIVE);
    }

    private static Diagram diagram(Lang lang) {
        Language language = lang == Lang.VI ? Language.VIETNAMESE : Language.ENGLISH;
        DiagramOptions options = DiagramOptions.in(language)
                .naming(FollowUpNames.standard())
                .hiding(
                        DiagramPart.ROLES,
                        DiagramPart.GUARDS,
                        DiagramPart.LIMITS,
                        DiagramPart.WARNINGS,
                        DiagramPart.LEGEND)
                .counting(
                        FOLLOW_UP.states().stream().collect(toMap(WorkflowState::id, state -> WorkflowPicture.PLACE)));
        return Diagram.of(FOLLOW_UP, options);
    }

    /** Keeps of what Graphviz draws what a page needs: no header, no ids, no size in points. */
    private static void draw(String name) throws IOException, InterruptedException {
        Process dot = new ProcessBuilder("dot", "-Tsvg", "src/test/resources/picture/" + name + ".dot").start();
        String svg = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dot.waitFor()).as("what dot says").isZero();
        Files.writeString(
                DRAWN.resolve(name + ".svg"),
                svg.substring(svg.indexOf("<svg"))
                        .replaceAll("(?s)<!--.*?-->\\s*", "")
                        .replaceAll(" (xmlns|xmlns:xlink|id|width|height|class)=\"[^\"]*\"", "")
                        .replaceFirst("(?s)<svg\\s+", "<svg role=\"img\" "));
    }
}
