package org.hoidong.workflow.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.Owed.owedBy;
import static org.hoidong.workflow.Trigger.on;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpRoles.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpRoles.OVERSEER;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.junit.jupiter.api.Test;

class DefinitionDifferenceTest {

    private static final WorkflowDefinition<Recommendation> BASE = FollowUpWorkflows.standard(1);
    private static final EventType<NoPayload> HANDED_UP = EventType.of("acme/handed-up");

    /** The state a city adds. */
    private enum AcmeState implements WorkflowState {
        HIGHER_UP;

        @Override
        public String id() {
            return "acme/higher-up";
        }

        @Override
        public StateCategory category() {
            return StateCategory.ACTIVE;
        }
    }

    private static WorkflowDefinition.Builder<Recommendation> extended() {
        return BASE.extend("acme/follow-up", 1);
    }

    private static ImmutableList<String> changes(WorkflowDefinition<Recommendation> after) {
        return DefinitionDifference.between(BASE, after).changes().stream()
                .map(DefinitionChange::toString)
                .collect(ImmutableList.toImmutableList());
    }

    @Test
    void saysLineByLineWhatACityAdds() {
        WorkflowDefinition<Recommendation> after = extended()
                .state(AcmeState.HIGHER_UP, Label.of("Thường trực đang xem xét", "Higher up"))
                .transition(
                        FollowUpState.IN_PROGRESS,
                        AcmeState.HIGHER_UP,
                        on(HANDED_UP).by(OVERSEER))
                .transition(
                        AcmeState.HIGHER_UP,
                        FollowUpState.REPORTED_DONE,
                        on(COMPLETION_REPORTED).by(ADDRESSEE))
                .obligation(
                        AcmeState.HIGHER_UP,
                        COMPLETION_REPORTED,
                        owedBy(ADDRESSEE).within(TimeLimit.ofWorkingDays(10)))
                .build();

        String text = DefinitionDifference.between(BASE, after).toText();

        assertThat(text.lines())
                .startsWith(
                        "follow-up/standard v1 -> acme/follow-up v1",
                        "+ state acme/higher-up: ACTIVE",
                        "+ transition follow-up/in-progress on acme/handed-up: by follow-up/overseer to acme/higher-up",
                        "+ transition acme/higher-up on follow-up/completion-reported: by follow-up/addressee to"
                                + " follow-up/reported-done")
                .anyMatch(line -> line.startsWith("+ obligation follow-up/completion-reported:"
                        + " follow-up/completion-reported in acme/higher-up"))
                .contains("+ label state acme/higher-up: Thường trực đang xem xét / Higher up");
    }

    @Test
    void ofADefinitionAndItselfIsNothing() {
        DefinitionDifference difference = DefinitionDifference.between(BASE, BASE);

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.isSameContent()).isTrue();
    }

    @Test
    void showsBothSidesOfWhatWasReplacedAndWhatIsForbiddenAsGone() {
        WorkflowDefinition<Recommendation> after = extended()
                .transition(
                        FollowUpState.NOT_STARTED,
                        FollowUpState.IN_PROGRESS,
                        on(STARTED).by(ADDRESSEE).by(OVERSEER).replacing())
                .forbid(FollowUpState.IN_PROGRESS, FollowUpEvents.SUSPENSION_APPROVED)
                .build();

        assertThat(changes(after))
                .containsExactly(
                        "~ transition follow-up/not-started on follow-up/started: by follow-up/addressee to"
                                + " follow-up/in-progress -> by follow-up/addressee or follow-up/overseer to"
                                + " follow-up/in-progress",
                        "- transition follow-up/in-progress on follow-up/suspension-approved: by follow-up/overseer when"
                                + " follow-up/term-is-reasoned and follow-up/new-term-is-later to follow-up/suspended");
    }

    @Test
    void tellsWhatDecidesFromWhatIsOnlyShown() {
        WorkflowDefinition<Recommendation> after = extended()
                .relabel(FollowUpState.SUSPENDED, Label.of("Tạm dừng", "On hold"))
                .attribute(FollowUpState.SUSPENDED, "colour", Datum.of("grey"))
                .build();

        DefinitionDifference difference = DefinitionDifference.between(BASE, after);

        assertThat(difference.isSameContent()).isTrue();
        assertThat(difference.deciding()).isEmpty();
        assertThat(difference.changes())
                .extracting(DefinitionChange::toString)
                .containsExactly(
                        "~ label state follow-up/suspended: Tạm dừng có chấp thuận / Suspended -> Tạm dừng / On hold",
                        "+ attribute state follow-up/suspended colour: \"grey\"");
    }

    @Test
    void readsTheOtherWayRoundAsTakenAwayWhatWasAdded() {
        WorkflowDefinition<Recommendation> after = extended()
                .everyWayInto(StateCategory.ENDED, FollowUpEvents.ISSUED)
                .build();

        DefinitionDifference there = DefinitionDifference.between(BASE, after);
        DefinitionDifference back = DefinitionDifference.between(after, BASE);

        assertThat(there.of(DefinitionChange.What.PROMISE)).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(DefinitionChange.How.ADDED);
            assertThat(change.key()).isEqualTo("workflow/every-way-into ENDED follow-up/issued");
        });
        assertThat(back.of(DefinitionChange.What.PROMISE))
                .singleElement()
                .satisfies(change -> assertThat(change.how()).isEqualTo(DefinitionChange.How.REMOVED));
    }

    @Test
    void hasAChangeThatDecidesExactlyWhenTheContentHashesDiffer() {
        for (WorkflowDefinition<Recommendation> after : ImmutableList.of(
                extended().build(),
                extended().relabel(FollowUpEvents.STARTED, Label.same("begun")).build(),
                extended().forbid(FollowUpEvents.PROGRESS_REPORTED).build(),
                extended().withoutObligation(FollowUpWorkflows.RECONSIDERATION).build(),
                extended()
                        .internal(
                                FollowUpState.IN_PROGRESS,
                                on(FollowUpEvents.PROGRESS_REPORTED)
                                        .by(ADDRESSEE)
                                        .locked()
                                        .replacing())
                        .build())) {
            DefinitionDifference difference = DefinitionDifference.between(BASE, after);

            assertThat(difference.deciding().isEmpty()).as("%s", difference).isEqualTo(difference.isSameContent());
        }
    }
}
