package org.hoidong.testkit;

import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.NextSteps;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;

/**
 * Entry point of the assertions for verdicts, reasons, outcomes, cases and next steps.
 *
 * <p>Import its methods statically beside AssertJ's own:
 *
 * <pre>{@code
 * assertThat(rule.evaluate(tally)).isNotSatisfied().hasUnmet(MajorityRule.NOT_REACHED).withFact("needed", 26);
 * assertThat(definition.fire(theCase, occurrence, context)).isMovedTo(IN_PROGRESS);
 * }</pre>
 */
public final class HoidongAssertions {

    private HoidongAssertions() {}

    /**
     * Begins assertions on a verdict.
     *
     * @param verdict the verdict
     * @return the assertions
     */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    /**
     * Begins assertions on a reason.
     *
     * @param reason the reason
     * @return the assertions
     */
    public static ReasonAssert assertThat(Reason reason) {
        return new ReasonAssert(reason);
    }

    /**
     * Begins assertions on an outcome.
     *
     * @param outcome the outcome
     * @param <C> the type of the subject
     * @return the assertions
     */
    public static <C> OutcomeAssert<C> assertThat(Outcome<C> outcome) {
        return new OutcomeAssert<>(outcome);
    }

    /**
     * Begins assertions on a case.
     *
     * @param theCase the case
     * @param <C> the type of the subject
     * @return the assertions
     */
    public static <C> CaseAssert<C> assertThat(WorkflowCase<C> theCase) {
        return new CaseAssert<>(theCase);
    }

    /**
     * Begins assertions on what an actor can do.
     *
     * @param steps the next steps of an actor
     * @return the assertions
     */
    public static NextStepsAssert assertThat(NextSteps steps) {
        return new NextStepsAssert(steps);
    }
}
