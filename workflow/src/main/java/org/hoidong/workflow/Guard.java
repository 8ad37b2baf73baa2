package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
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
 * <p>Guards combine with {@link #all}, {@link #any} and {@link #not}. Each part is asked once, and the reasons of all of them
 * are kept. For example, of a question that is answered in time, or later if it was extended and is not urgent:
 *
 * <pre>{@code
 * on(ANSWERED).when(Guard.any(isInTime(), Guard.all(isExtended(), Guard.not(isUrgent()))))
 * }</pre>
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
     * Tells whether what the guard refuses stays refused: whatever is done, this actor cannot take this step in this state any
     * more. Next steps then say "not now" instead of "not yet".
     *
     * @return whether it does; no unless made with {@link #closing}
     */
    default boolean isClosing() {
        return false;
    }

    /**
     * Returns this guard, closing: when it does not hold, waiting does not help. For example that a limit has not passed, or that
     * the actor is not the author.
     *
     * @return the guard, with the same id and parameters; it decides nothing else, and is the same in the content hash
     */
    default Guard<C, P> closing() {
        return new ClosingGuard<>(this);
    }

    /**
     * Returns the guards it is made of with {@link #all}, {@link #any} or {@link #not}, which its id tells.
     *
     * @return the parts; none if it is made of none
     */
    default ImmutableList<Guard<? super C, ? super P>> parts() {
        return ImmutableList.of();
    }

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
        return new FunctionGuard<C, Object>(PlainText.code("guard id", id), parameters, false, check);
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
        return onPayload(id, Datum.record().build(), check);
    }

    /**
     * Obtains a guard with one number as its parameter that reads the payload as well.
     *
     * @param id the id, {@code area/what}
     * @param parameter the parameter
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard
     */
    static <C, P> Guard<C, P> onPayload(
            String id, long parameter, Function<Attempt<? extends C, ? extends P>, Verdict> check) {
        return onPayload(id, Datum.of(parameter), check);
    }

    /**
     * Obtains a guard with parameters that reads the payload as well.
     *
     * @param id the id, {@code area/what}
     * @param parameters the parameters
     * @param check the condition; a pure function
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard
     */
    static <C, P> Guard<C, P> onPayload(
            String id, Datum parameters, Function<Attempt<? extends C, ? extends P>, Verdict> check) {
        return new FunctionGuard<>(PlainText.code("guard id", id), parameters, true, check);
    }

    /**
     * Obtains a guard that holds if all of its parts do.
     *
     * <p>On a line of its own this is what several guards mean anyway; it is for use inside the other two. While next steps are
     * listed, the parts that need no payload are asked.
     *
     * @param parts the parts, at least one
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard, {@code guard/all}, with the ids and parameters of its parts as its parameters
     * @throws IllegalArgumentException if there is no part
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the parts are copied and never written to
    static <C, P> Guard<C, P> all(Guard<? super C, ? super P>... parts) {
        return new CompositeGuard<C, P>(CompositeGuard.Kind.ALL, ImmutableList.copyOf(parts));
    }

    /**
     * Obtains a guard that holds if any of its parts does.
     *
     * <p>If one holds, its reasons are given and the others do not stand in the way; if none does, the reasons of all are.
     * While next steps are listed, a part that needs no payload and holds settles it; otherwise it waits for the payload.
     *
     * @param parts the parts, at least one
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard, {@code guard/any}, with the ids and parameters of its parts as its parameters
     * @throws IllegalArgumentException if there is no part
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the parts are copied and never written to
    static <C, P> Guard<C, P> any(Guard<? super C, ? super P>... parts) {
        return new CompositeGuard<C, P>(CompositeGuard.Kind.ANY, ImmutableList.copyOf(parts));
    }

    /**
     * Obtains a guard that holds if another does not.
     *
     * <p>The reasons are those of the other, met where they were not and the other way round, and without remedies: what would
     * help the one does not help the other.
     *
     * @param guard the other guard
     * @param <C> the type of the subject
     * @param <P> the type of the payload
     * @return the guard, {@code guard/not}, with the id and parameters of the other as its parameters
     */
    static <C, P> Guard<C, P> not(Guard<C, P> guard) {
        return new CompositeGuard<C, P>(CompositeGuard.Kind.NOT, ImmutableList.of(guard));
    }
}
