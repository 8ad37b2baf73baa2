package org.hoidong.workflow.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Defect;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final WorkflowState TABLED = WorkflowState.of("acme/tabled", StateCategory.PENDING);
    private static final WorkflowState READ = WorkflowState.of("acme/read", StateCategory.ACTIVE);
    private static final WorkflowState ADOPTED = WorkflowState.of("acme/adopted", StateCategory.FULFILLED);
    private static final EventType<NoPayload> SUBMITTED = EventType.of("acme/submitted");
    private static final EventType<NoPayload> READING = EventType.of("acme/reading");
    private static final EventType<NoPayload> VOTED = EventType.of("acme/voted");
    private static final EventType<NoPayload> NOTED = EventType.of("acme/noted");
    private static final EventType<NoPayload> LAPSED = EventType.of("acme/lapsed");
    private static final EventType<NoPayload> REOPENED = EventType.of("acme/reopened");

    /** Each tries to become part of one of the notations. */
    private static final ImmutableList<String> HOSTILE = ImmutableList.of(
            "\"]; x -> y [label=\"",
            "a --> b : c",
            "ends with \\",
            "\\N \\G \\l \\n",
            "<script>alert(1)</script>",
            "<b>bold</b> &amp; &lt;",
            "#quot; #35; #x;",
            "%%{init: {'theme': 'dark'}}%%",
            "end note",
            "state x { fork",
            "[*] --> end",
            "1. a list",
            "- a list",
            "# heading",
            "`code` *bold* _it_ **more**",
            "style x:#fff;",
            "classDef y:z#fff;",
            "ﬂ°°35¶ß",
            "ends;ends",
            "$$x^2$$",
            "digraph { subgraph strict edge node }",
            "Nghi\u0323 quye\u0302\u0301t",
            "\u202Eright to left",
            "😀 👩‍👩‍👧");

    private static final String ACCEPTED = "△ accepted: workflow-definition/owed-not-permitted, by hand";
    private static final String WARNED =
            "△ warning: workflow-definition/owed-not-permitted is accepted in Read, but there is no such defect there";

    private static final Role<Object> CLERK = Role.granted("acme/clerk", Label.of("Thư ký", "clerk"));
    private static final Role<Object> CHAIR = Role.granted("acme/chair", Label.of("Chủ tọa", "chair"));

    @Nested
    class Arrows {

        @Test
        void sayWhatHappensByWhomOnWhatConditionsAndWithinWhatTime() {
            assertThat(diagram(options(Language.ENGLISH)).edges())
                    .filteredOn(edge -> edge.from().equals("acme/read"))
                    .singleElement()
                    .satisfies(edge -> {
                        assertThat(edge.to()).isEqualTo("acme/adopted");
                        assertThat(edge.lines())
                                .containsExactly(
                                        "Voted",
                                        "by: chair or clerk",
                                        "if: quorum (26)",
                                        "if: (urgent or not: it is late)",
                                        "within: 30 days");
                    });
        }

        @Test
        void areInVietnameseWhereThatIsAskedFor() {
            assertThat(diagram(options(Language.VIETNAMESE)).edges())
                    .filteredOn(edge -> edge.from().equals("acme/read"))
                    .singleElement()
                    .satisfies(edge -> assertThat(edge.lines())
                            .containsExactly(
                                    "Biểu quyết",
                                    "ai: Chủ tọa hoặc Thư ký",
                                    "khi: quorum (26)",
                                    "khi: (urgent hoặc không: đã trễ hạn)",
                                    "hạn: 30 ngày"));
        }

        @Test
        void sayThatNobodyTakesThem() {
            Diagram diagram = Diagram.of(
                    definition("Read")
                            .extend("acme/lapsing-motion", 1)
                            .automatic(TABLED, ADOPTED, on(LAPSED).when(guard("acme/is-late")))
                            .build(),
                    options(Language.ENGLISH));

            assertThat(diagram.edges())
                    .filteredOn(edge -> edge.lines().contains("⚙ automatic"))
                    .singleElement()
                    .satisfies(edge -> {
                        assertThat(edge.lines()).containsExactly("acme/lapsed", "⚙ automatic", "if: it is late");
                        assertThat(edge.special()).isTrue();
                    });
        }

        @Test
        void leaveOutWhatIsHidden() {
            DiagramOptions bare =
                    options(Language.ENGLISH).hiding(DiagramPart.ROLES, DiagramPart.GUARDS, DiagramPart.LIMITS);

            assertThat(diagram(bare).edges())
                    .extracting(DiagramEdge::lines)
                    .contains(ImmutableList.of("Voted"), ImmutableList.of("Reopened", "↺ reopens a closed case"));
        }
    }

    @Nested
    class Boxes {

        @Test
        void markTheCategoryAndHowManyStepsStay() {
            assertThat(node("acme/read", options(Language.ENGLISH)).lines())
                    .containsExactly("◐ Read", "↻ 1 step that stays here", ACCEPTED, WARNED);
            assertThat(node("acme/adopted", options(Language.ENGLISH)).lines()).containsExactly("● Adopted");
        }

        @Test
        void listStepsThatStayAndWhatIsOwedIfAskedFor() {
            DiagramOptions all = options(Language.ENGLISH).showing(DiagramPart.INTERNAL_STEPS, DiagramPart.OBLIGATIONS);

            assertThat(node("acme/read", all).lines())
                    .containsExactly("◐ Read", "• Voted: chair, 30 days", "↻ Noted: clerk", ACCEPTED, WARNED);
        }

        @Test
        void countOneCaseAndSeveralAndNone() {
            DiagramOptions counted = options(Language.ENGLISH)
                    .counting(ImmutableMap.of("acme/tabled", 0L, "acme/read", 1L, "acme/adopted", 2L));

            assertThat(node("acme/tabled", counted).lines()).contains("# 0 cases");
            assertThat(node("acme/read", counted).lines()).contains("# 1 case");
            assertThat(node("acme/adopted", counted).lines()).contains("# 2 cases");
        }

        @Test
        void refuseACountOfAStateThatIsNotThereAndOneBelowNought() {
            assertThatThrownBy(() -> diagram(options(Language.ENGLISH).counting(ImmutableMap.of("acme/nowhere", 1L))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("acme/nowhere");
            assertThatThrownBy(() -> options(Language.ENGLISH).counting(ImmutableMap.of("acme/read", -1L)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("-1");
        }
    }

    @Nested
    class Texts {

        @Test
        void areReadByOtherReadersWhateverAHostWritesIntoALabel() {
            for (String label : HOSTILE) {
                Diagram diagram = Diagram.of(
                        definition(label), DiagramOptions.in(Language.ENGLISH).showing(DiagramPart.values()));

                DotReader dot = DotReader.of(diagram.toDot());
                assertThat(dot.nodes()).as(label).isEqualTo(diagram.nodes().size());
                assertThat(dot.edges()).as(label).isEqualTo(diagram.edges().size());
                MermaidReader mermaid = MermaidReader.of(diagram.toMermaid());
                assertThat(mermaid.states()).as(label).isEqualTo(diagram.nodes().size() - 1);
                assertThat(mermaid.edges()).as(label).isEqualTo(diagram.edges().size());
                assertThat(mermaid.ends()).as(label).isEqualTo(1);
                DiagramNode read = node("acme/read", diagram);
                assertThat(mermaid.text("s" + diagram.nodes().indexOf(read))).isEqualTo(String.join(" ", read.lines()));
            }
        }

        @Test
        void areNotReadByThoseReadersOnceAQuoteIsLeftOut() {
            Diagram diagram = diagram(options(Language.ENGLISH));

            assertThatThrownBy(() -> DotReader.of(diagram.toDot().replaceFirst("label=\"", "label=")))
                    .isInstanceOf(RuntimeException.class);
            assertThatThrownBy(() -> MermaidReader.of(diagram.toMermaid().replaceFirst("state \"", "state ")))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void areDrawnByGraphvizAndMermaidWhateverAHostWrites() {
            for (int i = 0; i < HOSTILE.size(); i += 1) {
                Renderers.draw(
                        "hostile-" + i, Diagram.of(definition(HOSTILE.get(i)), DiagramOptions.in(Language.ENGLISH)));
            }
        }

        @Test
        void endLinesWithLfAreInNfcAndDoNotDependOnTheLocale() {
            Locale before = Locale.getDefault();
            String here = text("Nghi\u0323 quye\u0302\u0301t");
            try {
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertThat(text("Nghi\u0323 quye\u0302\u0301t")).isEqualTo(here);
            } finally {
                Locale.setDefault(before);
            }
            assertThat(here).contains("Nghị quyết").doesNotContain("\r").endsWith("\n");
            assertThat(Normalizer.isNormalized(here, Normalizer.Form.NFC)).isTrue();
        }

        private static String text(String label) {
            Diagram diagram = Diagram.of(definition(label), DiagramOptions.in(Language.VIETNAMESE));
            return diagram.toDot() + diagram.toMermaid();
        }
    }

    private static DiagramNode node(String id, DiagramOptions options) {
        return node(id, diagram(options));
    }

    private static DiagramNode node(String id, Diagram diagram) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Diagram diagram(DiagramOptions options) {
        return Diagram.of(definition("Read"), options);
    }

    private static DiagramOptions options(Language language) {
        return DiagramOptions.in(language)
                .naming(Messages.builder()
                        .name("acme/is-late", Label.of("đã trễ hạn", "it is late"))
                        .build());
    }

    private static Guard<Object, Object> guard(String id) {
        return Guard.of(id, attempt -> holds());
    }

    private static Verdict holds() {
        return Verdict.yes(Reason.builder(ReasonCode.of("acme/holds")).build());
    }

    private static WorkflowDefinition<Object> definition(String read) {
        return WorkflowDefinition.builder("acme/motion", 1)
                .state(TABLED, Label.of("Đã trình", "Tabled"))
                .state(READ, Label.same(read))
                .state(ADOPTED, Label.of("Đã thông qua", "Adopted"))
                .event(SUBMITTED, Label.of("Trình", read + " "))
                .event(READING, Label.same(read))
                .event(VOTED, Label.of("Biểu quyết", "Voted"))
                .event(NOTED, Label.of("Ghi chú", "Noted"))
                .event(REOPENED, Label.of("Mở lại", "Reopened"))
                .opening(TABLED, on(SUBMITTED).by(CLERK))
                .transition(TABLED, READ, on(READING).by(CLERK))
                .transition(
                        READ,
                        ADOPTED,
                        on(VOTED)
                                .by(CHAIR)
                                .by(CLERK)
                                .when(Guard.of("acme/quorum", 26, attempt -> holds()))
                                .when(Guard.any(guard("acme/urgent"), Guard.not(guard("acme/is-late")))))
                .internal(READ, on(NOTED).by(CLERK))
                .transition(ADOPTED, READ, on(REOPENED).by(CHAIR).reopening())
                .obligation(TABLED, READING, owedBy(CLERK).within(TimeLimit.ofWorkingDays(5)))
                .obligation(READ, VOTED, owedBy(CHAIR).within(TimeLimit.ofCalendarDays(30)))
                .accept(Defect.OWED_NOT_PERMITTED, READ, "by hand")
                .build();
    }
}
