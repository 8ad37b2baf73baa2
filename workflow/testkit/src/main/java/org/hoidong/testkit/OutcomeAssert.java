package org.hoidong.testkit;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.workflow.Effect;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.WorkflowState;

/**
 * Assertions on what came of firing an event, or of correcting a history.
 *
 * @param <C> the type of the subject
 */
public final class OutcomeAssert<C> extends AbstractAssert<OutcomeAssert<C>, Outcome<C>> {

    OutcomeAssert(Outcome<C> outcome) {
        super(outcome, OutcomeAssert.class);
    }

    /**
     * Asserts that the case moved to a state.
     *
     * @param state the state
     * @return this
     */
    public OutcomeAssert<C> isMovedTo(WorkflowState state) {
        isNotNull();
        if (!actual.isMoved() || !actual.orElseThrow().state().id().equals(state.id())) {
            failWithMessage("expected the case to move to <%s> but the outcome was <%s>", state.id(), actual);
        }
        return this;
    }

    /**
     * Asserts that a role or guard refused the step, with exactly these codes standing in the way.
     *
     * @param codes the codes, in any order
     * @return this
     */
    public OutcomeAssert<C> isRefusedFor(ReasonCode... codes) {
        isNotNull();
        if (!(actual instanceof Refused<C> refused)) {
            failWithMessage("expected a refusal but the outcome was <%s>", actual);
            return this;
        }
        org.assertj.core.api.Assertions.assertThat(refused.unmet())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(codes);
        return this;
    }

    /**
     * Asserts that a reason of a code stands in the way, and goes on with that reason.
     *
     * @param code the code
     * @return assertions on the reason
     */
    public ReasonAssert hasUnmet(ReasonCode code) {
        isNotNull();
        return Reasons.only(
                actual.reasons().stream().filter(reason -> !reason.isMet()).toList(),
                code,
                "not met",
                message -> failWithMessage("%s", message));
    }

    /**
     * Asserts that the step gave the host an effect of a type to carry out, whatever others there are.
     *
     * @param type the type of the effect
     * @return this
     */
    public OutcomeAssert<C> hasEffect(EffectType<?> type) {
        if (!effects().contains(type.id())) {
            failWithMessage("expected an effect <%s> but the effects of <%s> were <%s>", type, actual, effects());
        }
        return this;
    }

    /**
     * Asserts that the step gave the host effects of exactly these types to carry out.
     *
     * @param types the types of the effects, in order; none if there is to be none
     * @return this
     */
    public OutcomeAssert<C> hasEffects(EffectType<?>... types) {
        List<String> expected = Arrays.stream(types).map(EffectType::id).toList();
        if (!effects().equals(expected)) {
            failWithMessage("expected the effects <%s> but those of <%s> were <%s>", expected, actual, effects());
        }
        return this;
    }

    private List<String> effects() {
        isNotNull();
        return actual instanceof Moved<C> moved
                ? moved.effects().stream().map(Effect::type).toList()
                : List.of();
    }

    /**
     * Asserts the sort of outcome.
     *
     * @param type the class of the outcome, for example {@code Stale.class}
     * @return this
     */
    public OutcomeAssert<C> isA(Class<?> type) {
        isInstanceOf(type);
        return this;
    }
}
