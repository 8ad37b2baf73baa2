package org.hoidong.testkit;

import java.time.LocalDate;
import org.assertj.core.api.AbstractAssert;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** Assertions on one reason: its code, facts, articles and remedy; never its text. */
public final class ReasonAssert extends AbstractAssert<ReasonAssert, Reason> {

    ReasonAssert(Reason reason) {
        super(reason, ReasonAssert.class);
    }

    /**
     * Asserts the code.
     *
     * @param code the code
     * @return this
     */
    public ReasonAssert hasCode(ReasonCode code) {
        isNotNull();
        if (!actual.code().equals(code)) {
            failWithMessage("expected reason <%s> but was <%s>", code, actual);
        }
        return this;
    }

    /**
     * Asserts a fact.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public ReasonAssert withFact(String name, Datum value) {
        isNotNull();
        if (!value.equals(actual.facts().get(name))) {
            failWithMessage("expected fact <%s> to be <%s> but facts were <%s>", name, value, actual.facts());
        }
        return this;
    }

    /**
     * Asserts a number.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public ReasonAssert withFact(String name, long value) {
        return withFact(name, Datum.of(value));
    }

    /**
     * Asserts a text.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public ReasonAssert withFact(String name, String value) {
        return withFact(name, Datum.of(value));
    }

    /**
     * Asserts a date.
     *
     * @param name its name
     * @param value its value
     * @return this
     */
    public ReasonAssert withFact(String name, LocalDate value) {
        return withFact(name, Datum.of(value));
    }

    /**
     * Asserts that the reason rests on a provision.
     *
     * @param provision the provision
     * @return this
     */
    public ReasonAssert citing(Provision provision) {
        isNotNull();
        if (!actual.bases().contains(provision)) {
            failWithMessage("expected reason to cite <%s> but it cites <%s>", provision, actual.bases());
        }
        return this;
    }

    /**
     * Asserts the code of the remedy.
     *
     * @param code the code
     * @return this
     */
    public ReasonAssert withRemedy(ReasonCode code) {
        isNotNull();
        if (!actual.remedy().map(remedy -> remedy.code().equals(code)).orElse(false)) {
            failWithMessage("expected remedy <%s> but was <%s>", code, actual.remedy());
        }
        return this;
    }
}
