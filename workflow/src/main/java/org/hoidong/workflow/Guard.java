package org.hoidong.workflow;

import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Verdict;

/**
 * A condition on a step: a pure function from an {@link Attempt} to a verdict with reasons.
 *
 * <p>A guard has an id and its parameters, because it appears in diagrams, in the content hash and in refusals. It is
 * asked once for each attempt and must not fail: an exception is reported as {@link GuardFailed} and never as a refusal.
 * Guards state a condition ({@code lateByAtLeast(15)}) and take numbers of law from the rule book of the attempt.
 *
 * <p>A guard that reads the payload is made with {@link #onPayload}; it is not asked when next steps are listed, because
 * there is no payload yet.
 *
 * @param <C> the type of the subject it reads
 * @param <P> the type of the payload it reads
 */
public interface Guard<C, P> {

    /** Returns the id, {@code area/what}. */
    String id();

    /** Returns the parameters, which enter the content hash of a definition. */
    Datum parameters();

    /** Returns whether the guard reads the payload, and so can be asked only when there is one. */
    boolean needsPayload();

    /**
     * Judges an attempt.
     *
     * @param attempt the attempt
     * @return the verdict, with its reasons either way
     */
    Verdict check(Attempt<? extends C, ? extends P> attempt);

    /**
     * Obtains a guard without parameters that reads the case only.
     *
     * @param id the id, {@code area/what}
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @return the guard
     */
    static <C> Guard<C, Object> of(String id, Function<Attempt<? extends C, ?>, Verdict> check) {
        return of(id, Datum.record().build(), check);
    }

    /**
     * Obtains a guard with one number as its parameter.
     *
     * @param id the id, {@code area/what}
     * @param parameter the parameter
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @return the guard
     */
    static <C> Guard<C, Object> of(String id, long parameter, Function<Attempt<? extends C, ?>, Verdict> check) {
        return of(id, Datum.of(parameter), check);
    }

    /**
     * Obtains a guard with parameters that reads the case only.
     *
     * @param id the id, {@code area/what}
     * @param parameters the parameters
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @return the guard
     */
    static <C> Guard<C, Object> of(String id, Datum parameters, Function<Attempt<? extends C, ?>, Verdict> check) {
        return new FunctionGuard<C, Object>(
                PlainText.code("guard id", id), parameters, false, attempt -> check.apply(attempt));
    }

    /**
     * Obtains a guard that reads the payload as well.
     *
     * @param id the id, {@code area/what}
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard
     */
    static <C, P> Guard<C, P> onPayload(String id, Function<Attempt<? extends C, ? extends P>, Verdict> check) {
        return new FunctionGuard<>(
                PlainText.code("guard id", id), Datum.record().build(), true, check);
    }
}
