package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Test;

/** The first term ends on Wednesday 31 August 2022. */
class FollowUpReportsInTimeTest {

    private static final CompletionReport DONE = CompletionReport.of("done", ImmutableList.of());

    private static <P> WorkflowCase<Recommendation> then(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION
                .fire(theCase, occurs(event, payload, actor, on), context())
                .orElseThrow();
    }

    private static Reason judged(WorkflowCase<Recommendation> theCase) {
        Verdict verdict = FollowUps.judgeReport(theCase, context());
        assertThat(verdict.reasons()).hasSize(1);
        assertThat(verdict.isSatisfied())
                .isEqualTo(verdict.reasons().get(0).code().equals(FollowUps.REPORTED_IN_TIME));
        return verdict.reasons().get(0);
    }

    @Test
    void areInTimeOnTheDueDayAndLateOnTheNext() {
        assertThat(judged(then(issued(), COMPLETION_REPORTED, DONE, ADDRESSEE, WED_2022_08_31))
                        .code())
                .isEqualTo(FollowUps.REPORTED_IN_TIME);
        Reason late = judged(then(issued(), COMPLETION_REPORTED, DONE, ADDRESSEE, LocalDate.of(2022, 9, 1)));
        assertThat(late.code()).isEqualTo(FollowUps.REPORTED_LATE);
        assertThat(late.facts().toString()).contains("daysLate=1");
    }

    @Test
    void areNotThereUntilSomebodyReports() {
        assertThat(judged(issued()).code()).isEqualTo(FollowUps.NOT_REPORTED);
    }

    @Test
    void areHeldAgainstTheTermThatRanWhenTheyCame() {
        WorkflowCase<Recommendation> extended =
                then(issued(), EXTENDED, NewTerm.of(LocalDate.of(2022, 9, 30), "storm"), OVERSEER, WED_2022_08_31);

        assertThat(judged(then(extended, COMPLETION_REPORTED, DONE, ADDRESSEE, LocalDate.of(2022, 9, 30)))
                        .code())
                .isEqualTo(FollowUps.REPORTED_IN_TIME);
        // reported late on 5 September; the term of 30 September that the validator then sets does not make it come in
        // time
        WorkflowCase<Recommendation> late =
                then(issued(), COMPLETION_REPORTED, DONE, ADDRESSEE, LocalDate.of(2022, 9, 5));
        WorkflowCase<Recommendation> verifying =
                then(late, FollowUpEvents.VERIFICATION_STARTED, Note.of(""), VALIDATOR, LocalDate.of(2022, 9, 6));
        WorkflowCase<Recommendation> partly = then(
                verifying,
                FollowUpEvents.VERIFIED_PARTLY,
                Verification.builder().newDueOn(LocalDate.of(2022, 9, 30)).build(),
                VALIDATOR,
                LocalDate.of(2022, 9, 7));
        Reason reason = judged(partly);
        assertThat(reason.code()).isEqualTo(FollowUps.REPORTED_LATE);
        assertThat(reason.facts().toString()).contains("daysLate=5").contains("2022-08-31");
        // the rest is reported within its own term
        assertThat(judged(then(partly, COMPLETION_REPORTED, DONE, ADDRESSEE, LocalDate.of(2022, 9, 30)))
                        .code())
                .isEqualTo(FollowUps.REPORTED_IN_TIME);
    }
}
