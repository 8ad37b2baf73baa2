package org.hoidong.workflow.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamResolutions;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpNames;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.lifecycle.arising.ArisingNames;
import org.hoidong.workflow.lifecycle.arising.ArisingWorkflows;
import org.hoidong.workflow.lifecycle.hearing.ExplanationWorkflows;
import org.hoidong.workflow.lifecycle.hearing.HearingNames;
import org.hoidong.workflow.lifecycle.hearing.QuestioningWorkflows;
import org.hoidong.workflow.lifecycle.letter.LetterNames;
import org.hoidong.workflow.lifecycle.letter.LetterWorkflows;
import org.hoidong.workflow.lifecycle.meeting.MeetingNames;
import org.hoidong.workflow.lifecycle.meeting.MeetingWorkflows;
import org.hoidong.workflow.lifecycle.petition.PetitionNames;
import org.hoidong.workflow.lifecycle.petition.PetitionWorkflows;
import org.hoidong.workflow.lifecycle.resolution.ResolutionNames;
import org.hoidong.workflow.lifecycle.resolution.ResolutionWorkflows;
import org.hoidong.workflow.render.DefinitionPage;
import org.hoidong.workflow.render.Diagram;
import org.hoidong.workflow.render.DiagramOptions;
import org.hoidong.workflow.render.DotReader;
import org.hoidong.workflow.render.MermaidReader;
import org.hoidong.workflow.render.Renderers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the shipped definitions, in {@code pages}; written again with {@code -Dhoidong.golden=write}, to be read. */
class ShippedPagesTest {

    /** Two tiers, and the last months of the oversight law that was read whole. */
    private static final LocalDate MON_2025_09_01 = LocalDate.of(2025, 9, 1);

    private static final RuleKey<TimeLimit> EXPLANATION_NOTICE =
            MeetingRules.NOTICE.of(VietnamMeetings.EXPLANATION_SESSION);

    /** What hearings ask, and what they ask of the kinds of Viet Nam. */
    private static final ImmutableSetMultimap<String, RuleKey<?>> HEARINGS =
            ImmutableSetMultimap.<String, RuleKey<?>>builder()
                    .putAll(HearingNames.rules())
                    .putAll(
                            "questioning/is-answer-in-person",
                            OversightRules.APPEARANCE.of(VietnamOversight.QUESTIONING),
                            OversightRules.APPEARANCE.of(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS))
                    .put("questioning/states-its-parts", ResolutionRules.CONTENT.of(VietnamResolutions.ON_QUESTIONING))
                    .put("explanation/has-the-notice-of-law", EXPLANATION_NOTICE)
                    .put("explanation/is-notified-in-time", EXPLANATION_NOTICE)
                    .put("explanation/notice-due", EXPLANATION_NOTICE)
                    .build();

    /**
     * A definition that is shipped.
     *
     * @param definition the definition
     * @param names what its conditions are called
     * @param rules which rules they ask
     */
    record Page(WorkflowDefinition<?> definition, Messages names, ImmutableSetMultimap<String, RuleKey<?>> rules) {

        String name() {
            return definition.id().replace('/', '-') + "-" + definition.version();
        }

        @Override
        public String toString() {
            return name();
        }
    }

    static Stream<Page> shipped() {
        return Stream.of(
                new Page(
                        FollowUpWorkflows.standard(1),
                        FollowUpNames.standard(),
                        FollowUpNames.rules(Ladder.standard())),
                new Page(ArisingWorkflows.standard(1), ArisingNames.standard(), ArisingNames.rules()),
                new Page(LetterWorkflows.standard(1), LetterNames.standard(), LetterNames.rules()),
                new Page(PetitionWorkflows.standard(1), PetitionNames.standard(), ImmutableSetMultimap.of()),
                new Page(QuestioningWorkflows.standard(1), HearingNames.standard(), HEARINGS),
                new Page(ExplanationWorkflows.standard(1), HearingNames.standard(), HEARINGS),
                new Page(MeetingWorkflows.standard(1), MeetingNames.standard(), MeetingNames.rules()),
                new Page(
                        ResolutionWorkflows.ordinary(1),
                        ResolutionNames.standard(),
                        ResolutionNames.rules(Procedure.ORDINARY)),
                new Page(
                        ResolutionWorkflows.simplified(1),
                        ResolutionNames.standard(),
                        ResolutionNames.rules(Procedure.SIMPLIFIED)));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void areWhatTheDefinitionsSay(Page page) throws IOException {
        for (Language language : new Language[] {Language.VIETNAMESE, Language.ENGLISH}) {
            DiagramOptions options = DiagramOptions.in(language)
                    .naming(page.names())
                    .citing(page.rules())
                    .withLimitsOf(VietnamRules.standard(), MON_2025_09_01);
            String written = DefinitionPage.of(page.definition(), options);
            Path file = Path.of("pages", page.name() + "." + language.tag() + ".md");
            if ("write".equals(System.getProperty("hoidong.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, written);
            }

            assertThat(file).content().isEqualTo(written);
            Diagram diagram = Diagram.of(page.definition(), options);
            assertThat(DotReader.of(diagram.toDot()).edges())
                    .isEqualTo(diagram.edges().size());
            MermaidReader mermaid = MermaidReader.of(diagram.toMermaid());
            assertThat(mermaid.edges()).isEqualTo(diagram.edges().size());
            assertThat(mermaid.states()).isEqualTo(diagram.nodes().size() - 1);
            assertThat(mermaid.ends())
                    .isEqualTo(page.definition().states().stream()
                            .filter(state -> state.category().isClosed())
                            .count());
            assertThat(written).contains(diagram.toMermaid());
            Renderers.draw(page.name() + "." + language.tag(), diagram);
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nameEveryConditionAndDateInBothLanguages(Page page) {
        Stream<String> guards = page.definition().transitions().stream()
                .flatMap(step -> step.guards().stream())
                .flatMap(guard -> guard.parts().isEmpty() ? Stream.of(guard) : guard.parts().stream())
                .map(Guard::id);
        Stream<String> terms = page.definition().obligationLines().stream()
                .flatMap(line -> Stream.concat(line.owed().dueId().stream(), line.owed().conditionId().stream()));

        assertThat(Stream.concat(guards, terms).distinct()).allSatisfy(id -> {
            String vietnamese = page.names().render(Datum.of(id), Language.VIETNAMESE);
            assertThat(vietnamese).isNotEqualTo(id);
            assertThat(page.names().render(Datum.of(id), Language.ENGLISH))
                    .isNotEqualTo(id)
                    .isNotEqualTo(vietnamese);
        });
    }
}
