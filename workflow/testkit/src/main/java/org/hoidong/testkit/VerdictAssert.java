package org.hoidong.testkit;

import org.assertj.core.api.AbstractAssert;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;

/** Assertions on a verdict. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

    VerdictAssert(Verdict verdict) {
        super(verdict, VerdictAssert.class);
    }

    /**
     * Asserts that the answer is yes.
     *
     * @return this
     */
    public VerdictAssert isSatisfied() {
        isNotNull();
        if (!actual.isSatisfied()) {
            failWithMessage("expected a satisfied verdict but these reasons are not met: <%s>", actual.unmet());
        }
        return this;
    }

    /**
     * Asserts that the answer is no.
     *
     * @return this
     */
    public VerdictAssert isNotSatisfied() {
        isNotNull();
        if (actual.isSatisfied()) {
            failWithMessage("expected a verdict that is not satisfied but was <%s>", actual);
        }
        return this;
    }

    /**
     * Asserts that a reason of a code is not met, and goes on with that reason.
     *
     * @param code the code
     * @return assertions on the reason
     */
    public ReasonAssert hasUnmet(ReasonCode code) {
        isNotNull();
        return Reasons.only(actual.unmet(), code, "not met", this::failWith);
    }

    /**
     * Asserts that a reason of a code is met, and goes on with that reason.
     *
     * @param code the code
     * @return assertions on the reason
     */
    public ReasonAssert hasMet(ReasonCode code) {
        isNotNull();
        return Reasons.only(
                actual.reasons().stream().filter(reason -> reason.isMet()).toList(), code, "met", this::failWith);
    }

    private void failWith(String message) {
        failWithMessage("%s", message);
    }
}
