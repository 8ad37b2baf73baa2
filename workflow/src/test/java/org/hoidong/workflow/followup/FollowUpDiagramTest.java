package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.PHOTO;
import static org.hoidong.workflow.followup.FollowUpSamples.REPORT;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.after;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.render.Diagram;
import org.hoidong.workflow.render.DiagramOptions;
import org.hoidong.workflow.render.DiagramPart;
import org.hoidong.workflow.render.DotReader;
import org.hoidong.workflow.render.MermaidReader;
import org.hoidong.workflow.render.Renderers;
import org.junit.jupiter.api.Test;

class FollowUpDiagramTest {

    private static final LocalDate THU_2022_09_15 = LocalDate.of(2022, 9, 15);

    @Test
    void isThePictureThatWasReadLineByLineInBothLanguages() throws IOException {
        isGolden("follow-up-standard-1.vi", Diagram.of(DEFINITION, named(Language.VIETNAMESE)));
        isGolden("follow-up-standard-1.en", Diagram.of(DEFINITION, named(Language.ENGLISH)));
    }

    @Test
    void showsTheWayOfACaseWithWhatItOwesAndHowManyStandWhere() throws IOException {
        DiagramOptions options = named(Language.VIETNAMESE)
                .hiding(DiagramPart.GUARDS)
                .following(foundWanting(), THU_2022_09_15.plusDays(30), context())
                .counting(ImmutableMap.of("follow-up/not-meeting-requirement", 3L, "follow-up/implemented", 40L));

        isGolden("follow-up-case.vi", Diagram.of(DEFINITION, options));
    }

    @Test
    void namesEveryConditionOfItsLinesInBothLanguages() {
        assertThat(DEFINITION.transitions().stream().flatMap(line -> line.guards().stream()))
                .allSatisfy(guard -> {
                    Datum id = Datum.of(guard.id());
                    String vietnamese = FollowUpNames.standard().render(id, Language.VIETNAMESE);
                    assertThat(vietnamese).isNotEqualTo(guard.id());
                    assertThat(FollowUpNames.standard().render(id, Language.ENGLISH))
                            .isNotEqualTo(guard.id())
                            .isNotEqualTo(vietnamese);
                });
    }

    @Test
    void showsEverythingThereIsInALargePictureThatStillReads() {
        Diagram diagram = Diagram.of(DEFINITION, named(Language.VIETNAMESE).showing(DiagramPart.values()));

        Renderers.draw("follow-up-everything.vi", diagram);
        assertThat(diagram.edges())
                .hasSameSizeAs(DEFINITION.transitions().stream()
                        .filter(line -> !line.isInternal())
                        .toList());
        assertThat(diagram.toDot()).contains("• Thực hiện và báo cáo kết");
    }

    @Test
    void followsNoCaseOfAnotherDefinition() {
        DiagramOptions options = named(Language.ENGLISH).following(issued(), THU_2022_09_15, context());

        assertThatThrownBy(
                        () -> Diagram.of(FollowUpWorkflows.withLadder("acme/follow-up", 1, Ladder.standard()), options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kn-1")
                .hasMessageContaining("acme/follow-up v1");
    }

    private static DiagramOptions named(Language language) {
        return DiagramOptions.in(language).naming(FollowUpNames.standard());
    }

    /** Started on 2 August, reported on 3, found wanting on 5: a new term until 30 September. */
    private static WorkflowCase<Recommendation> foundWanting() {
        WorkflowCase<Recommendation> started = after(issued(), FollowUpEvents.STARTED, Note.of(""), ADDRESSEE, 2);
        WorkflowCase<Recommendation> reported = after(
                started,
                FollowUpEvents.COMPLETION_REPORTED,
                CompletionReport.of("done", ImmutableList.of(REPORT, PHOTO)),
                ADDRESSEE,
                3);
        WorkflowCase<Recommendation> verifying =
                after(reported, FollowUpEvents.VERIFICATION_STARTED, Note.of(""), VALIDATOR, 4);
        return after(
                verifying,
                FollowUpEvents.VERIFIED_NOT_MEETING,
                Verification.builder().newDueOn(WED_2022_08_31.plusDays(30)).build(),
                VALIDATOR,
                5);
    }

    /** Write them again with {@code -Dhoidong.golden=write}, and read each changed line. */
    private static void isGolden(String name, Diagram diagram) throws IOException {
        Renderers.draw(name, diagram);
        assertThat(DotReader.of(diagram.toDot()).edges())
                .isEqualTo(diagram.edges().size());
        assertThat(MermaidReader.of(diagram.toMermaid()).edges())
                .isEqualTo(diagram.edges().size());
        isGolden(Path.of("src/test/resources/golden", name + ".mmd"), diagram.toMermaid());
        isGolden(Path.of("src/test/resources/golden", name + ".dot"), diagram.toDot());
    }

    private static void isGolden(Path file, String text) throws IOException {
        if ("write".equals(System.getProperty("hoidong.golden"))) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
