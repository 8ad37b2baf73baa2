package org.hoidong.testkit;

import static org.hoidong.workflow.NextStep.Status.MAY;
import static org.hoidong.workflow.NextStep.Status.MUST;
import static org.hoidong.workflow.NextStep.Status.NOT_NOW;
import static org.hoidong.workflow.NextStep.Status.NOT_YET;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NextStep;
import org.hoidong.workflow.NextSteps;

/** Assertions on what an actor can do with a case: must, may, not yet and not now, each by event. */
public final class NextStepsAssert extends AbstractAssert<NextStepsAssert, NextSteps> {

    NextStepsAssert(NextSteps steps) {
        super(steps, NextStepsAssert.class);
    }

    /**
     * Asserts that the actor must bring an event: it is permitted, and one of the actor's roles owes it.
     *
     * @param event the event
     * @return this
     */
    public NextStepsAssert must(EventType<?> event) {
        return is(MUST, event);
    }

    /**
     * Asserts that the actor may bring an event and does not owe it.
     *
     * @param event the event
     * @return this
     */
    public NextStepsAssert may(EventType<?> event) {
        return is(MAY, event);
    }

    /**
     * Asserts that an event is open to the actor once facts are there that are missing, with exactly these codes standing in
     * the way.
     *
     * @param event the event
     * @param codes the codes, in any order
     * @return this
     */
    public NextStepsAssert notYet(EventType<?> event, ReasonCode... codes) {
        return is(NOT_YET, event, codes);
    }

    /**
     * Asserts that an event is closed to the actor, on this day or in this state, with exactly these codes standing in the way.
     *
     * @param event the event
     * @param codes the codes, in any order
     * @return this
     */
    public NextStepsAssert notNow(EventType<?> event, ReasonCode... codes) {
        return is(NOT_NOW, event, codes);
    }

    private NextStepsAssert is(NextStep.Status status, EventType<?> event, ReasonCode... codes) {
        isNotNull();
        NextStep step = actual.of(event);
        List<Reason> unmet =
                step.reasons().stream().filter(reason -> !reason.isMet()).toList();
        if (step.status() != status || !sorted(unmet.stream().map(Reason::code)).equals(sorted(Arrays.stream(codes)))) {
            failWithMessage(
                    "expected <%s> to be <%s> for <%s> but it is <%s> for <%s>",
                    event, status, Arrays.asList(codes), step.status(), unmet);
        }
        return this;
    }

    private static List<String> sorted(Stream<ReasonCode> codes) {
        return codes.map(ReasonCode::value).sorted().toList();
    }
}
