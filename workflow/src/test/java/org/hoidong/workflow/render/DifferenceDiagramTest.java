package org.hoidong.workflow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.change.DefinitionChange.How;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DifferenceDiagramTest {

    private static final WorkflowState TABLED = WorkflowState.of("acme/tabled", StateCategory.PENDING);
    private static final WorkflowState READ = WorkflowState.of("acme/read", StateCategory.ACTIVE);
    private static final WorkflowState ADOPTED = WorkflowState.of("acme/adopted", StateCategory.FULFILLED);
    private static final WorkflowState SHELVED = WorkflowState.of("acme/shelved", StateCategory.ENDED);
    private static final EventType<NoPayload> SUBMITTED = EventType.of("acme/submitted");
    private static final EventType<NoPayload> READING = EventType.of("acme/reading");
    private static final EventType<NoPayload> VOTED = EventType.of("acme/voted");
    private static final EventType<NoPayload> NOTED = EventType.of("acme/noted");
    private static final EventType<NoPayload> DROPPED = EventType.of("acme/dropped");

    private static final Role<Object> CLERK = Role.granted("acme/clerk", Label.of("Thư ký", "clerk"));
    private static final Role<Object> CHAIR = Role.granted("acme/chair", Label.of("Chủ tọa", "chair"));

    private static final WorkflowDefinition<Object> BASE = WorkflowDefinition.builder("acme/motion", 1)
            .state(TABLED, Label.of("Đã trình", "Tabled"))
            .state(READ, Label.of("Đã đọc", "Read"))
            .state(ADOPTED, Label.of("Đã thông qua", "Adopted"))
            .event(SUBMITTED, Label.of("Trình", "Submitted"))
            .event(READING, Label.of("Đọc", "Reading"))
            .event(VOTED, Label.of("Biểu quyết", "Voted"))
            .event(NOTED, Label.of("Ghi chú", "Noted"))
            .opening(TABLED, on(SUBMITTED).by(CLERK))
            .transition(TABLED, READ, on(READING).by(CLERK))
            .transition(READ, ADOPTED, on(VOTED).by(CHAIR))
            .internal(READ, on(NOTED).by(CLERK))
            .obligation(TABLED, READING, owedBy(CLERK).within(TimeLimit.ofWorkingDays(5)))
            .obligation(READ, VOTED, owedBy(CHAIR).within(TimeLimit.ofCalendarDays(30)))
            .build();

    @Nested
    class OfAnExtension {

        private final Diagram drawn = difference(BASE.extend("acme/city-motion", 1)
                .state(SHELVED, Label.of("Xếp lại", "Shelved"))
                .event(DROPPED, Label.of("Bỏ", "Dropped"))
                .transition(READ, SHELVED, on(DROPPED).by(CHAIR))
                .transition(READ, ADOPTED, on(VOTED).by(CHAIR).by(CLERK).replacing())
                .build());

        @Test
        void bearsBothNames() {
            assertThat(drawn.title()).isEqualTo("acme/motion v1 -> acme/city-motion v1");
        }

        @Test
        void showsWhatWasAddedAndWhatWasReplacedAsItWasAndAsItIs() {
            assertThat(drawn.edges())
                    .extracting(edge -> edge.from() + " " + edge.to() + " " + edge.lines())
                    .containsExactlyInAnyOrder(
                            "acme/read acme/adopted [- Voted, by: chair, within: 30 days]",
                            "acme/read acme/adopted [+ Voted, by: chair or clerk, within: 30 days]",
                            "acme/read acme/shelved [+ Dropped, by: chair]");
        }

        @Test
        void showsNoStateThatIsNotTouched() {
            assertThat(drawn.nodes())
                    .filteredOn(node -> node.kind() == DiagramNode.Kind.STATE)
                    .extracting(DiagramNode::lines)
                    .extracting(lines -> lines.get(0))
                    .containsExactly("◐ Read", "● Adopted", "+ ⊗ Shelved");
        }

        @Test
        void marksOnlyTheStateThatIsNew() {
            assertThat(drawn.nodes())
                    .filteredOn(node -> node.change().isPresent())
                    .singleElement()
                    .satisfies(node -> {
                        assertThat(node.id()).isEqualTo("acme/shelved");
                        assertThat(node.change()).isEqualTo(Optional.of(How.ADDED));
                    });
        }

        @Test
        void isReadByOtherReaders() {
            assertThat(DotReader.of(drawn.toDot()).edges()).isEqualTo(3);
            assertThat(MermaidReader.of(drawn.toMermaid()).edges()).isEqualTo(3);
            assertThat(drawn.toDot()).contains("#15803d", "#b91c1c");
            assertThat(drawn.toMermaid()).contains("classDef added stroke:#15803d");
            Renderers.draw("difference", drawn);
        }
    }

    @Test
    void readsTheOtherWayRoundAsGone() {
        WorkflowDefinition<Object> after = BASE.extend("acme/city-motion", 1)
                .state(SHELVED, Label.of("Xếp lại", "Shelved"))
                .event(DROPPED, Label.of("Bỏ", "Dropped"))
                .transition(READ, SHELVED, on(DROPPED).by(CHAIR))
                .build();

        Diagram back = Diagram.ofDifference(after, BASE, DiagramOptions.in(Language.VIETNAMESE));

        assertThat(back.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.lines()).containsExactly("- Bỏ", "ai: Chủ tọa");
            assertThat(edge.change()).isEqualTo(Optional.of(How.REMOVED));
        });
        assertThat(state(back, SHELVED).lines()).containsExactly("- ⊗ Xếp lại");
    }

    @Test
    void showsInTheBoxesWhatStaysInAStateAndWhatIsOwed() {
        Diagram drawn = difference(BASE.extend("acme/city-motion", 1)
                .forbid(READ, NOTED)
                .obligation(
                        TABLED,
                        READING,
                        owedBy(CLERK).within(TimeLimit.ofWorkingDays(3)).replacing())
                .build());

        assertThat(state(drawn, READ).lines()).containsExactly("◐ Read", "- ↻ Noted; by: clerk");
        assertThat(state(drawn, TABLED).lines())
                .containsExactly(
                        "○ Tabled", "- • Reading: clerk, 5 working days", "+ • Reading: clerk, 3 working days");
        assertThat(drawn.edges()).isEmpty();
    }

    @Test
    void marksAsChangedWhatReadsTheSame() {
        Diagram drawn = difference(BASE.extend("acme/city-motion", 1)
                .transition(READ, ADOPTED, on(VOTED).by(CHAIR).askedAgain().replacing())
                .build());

        assertThat(drawn.edges()).singleElement().satisfies(edge -> {
            assertThat(edge.lines()).containsExactly("~ Voted", "by: chair", "within: 30 days");
            assertThat(edge.change()).isEqualTo(Optional.of(How.CHANGED));
        });
    }

    @Test
    void notesWhatHasNoPlaceInThePicture() {
        Diagram drawn = difference(BASE.extend("acme/city-motion", 1)
                .relabel(READ, Label.of("Đã đọc", "Was read"))
                .everyWayInto(StateCategory.FULFILLED, VOTED)
                .build());

        assertThat(drawn.nodes())
                .filteredOn(node -> node.kind() == DiagramNode.Kind.NOTES)
                .singleElement()
                .satisfies(node -> assertThat(node.lines())
                        .containsExactly(
                                "+ promise workflow/every-way-into FULFILLED acme/voted",
                                "~ label state acme/read: Đã đọc / Read -> Đã đọc / Was read"));
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(difference(BASE).nodes())
                .singleElement()
                .satisfies(node -> assertThat(node.lines()).containsExactly("No difference"));
    }

    @Test
    void countsNoCases() {
        DiagramOptions counting = DiagramOptions.in(Language.ENGLISH).counting(ImmutableMap.of("acme/read", 2L));

        assertThatThrownBy(() -> Diagram.ofDifference(BASE, BASE, counting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must neither follow a case nor count cases");
    }

    private static Diagram difference(WorkflowDefinition<Object> after) {
        return Diagram.ofDifference(BASE, after, DiagramOptions.in(Language.ENGLISH));
    }

    private static DiagramNode state(Diagram diagram, WorkflowState state) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(state.id()))
                .findFirst()
                .orElseThrow();
    }
}
