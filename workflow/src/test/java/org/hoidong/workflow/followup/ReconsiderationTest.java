package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpEvents.ANSWERED;
import static org.hoidong.workflow.followup.FollowUpEvents.UPHELD;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.after;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

/** A-O-39: the overseen may ask for reconsideration. */
class ReconsiderationTest {

    private static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);

    private static WorkflowCase<Recommendation> asked() {
        return after(issued(), ANSWERED, Answer.of(AnswerStatus.RECONSIDERATION_ASKED, "not our task"), ADDRESSEE, 10);
    }

    private static List<String> owed(WorkflowCase<Recommendation> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream().map(Obligation::line).toList();
    }

    @Test
    void makesTheIssuerOweAnAnswerAndStopsNoClock() {
        // five working days after Wednesday 10 August is Wednesday 17 August
        Obligation answer = asked().owed(WED_2022_08_10, context()).get(0);

        assertThat(answer.line()).isEqualTo(FollowUpWorkflows.RECONSIDERATION);
        assertThat(answer.holders()).containsExactly("council");
        assertThat(answer.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 8, 17));
        assertThat(FollowUps.currentDue(asked())).isEqualTo(FollowUps.currentDue(issued()));
        assertThat(owed(asked(), WED_2022_08_10)).contains(FollowUpWorkflows.IMPLEMENTATION);
    }

    @Test
    void isConsideredOnceWithReasonsByTheBodyThatIssuedIt() {
        WorkflowCase<Recommendation> upheld = after(asked(), UPHELD, Note.of("it is your task"), ISSUER, 12);

        assertThat(owed(upheld, WED_2022_08_31)).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
        assertThat(AnswerStatus.of(upheld)).isEqualTo(AnswerStatus.RECONSIDERATION_ASKED);
        assertThat(DEFINITION
                        .fire(upheld, occurs(UPHELD, Note.of("again"), ISSUER, WED_2022_08_31), context())
                        .reasons())
                .extracting(Reason::code)
                .contains(FollowUpGuards.NO_RECONSIDERATION_PENDING);
        assertThat(DEFINITION
                        .fire(asked(), occurs(UPHELD, Note.of(""), ISSUER, WED_2022_08_31), context())
                        .reasons())
                .extracting(Reason::code)
                .contains(Guards.REASONS_MISSING);
        assertThat(DEFINITION
                        .fire(asked(), occurs(UPHELD, Note.of("no"), OVERSEER, WED_2022_08_31), context())
                        .isMoved())
                .isFalse();
    }

    @Test
    void isOverWhenTheAddresseeAnswersOtherwise() {
        WorkflowCase<Recommendation> accepted =
                after(asked(), ANSWERED, Answer.of(AnswerStatus.ACCEPTED, ""), ADDRESSEE, 11);

        assertThat(owed(accepted, WED_2022_08_31)).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
    }

    @Test
    void canBeAskedForAgain() {
        WorkflowCase<Recommendation> upheld = after(asked(), UPHELD, Note.of("it is"), ISSUER, 12);
        WorkflowCase<Recommendation> again =
                after(upheld, ANSWERED, Answer.of(AnswerStatus.RECONSIDERATION_ASKED, "still not"), ADDRESSEE, 15);

        assertThat(owed(again, WED_2022_08_31)).contains(FollowUpWorkflows.RECONSIDERATION);
    }
}
