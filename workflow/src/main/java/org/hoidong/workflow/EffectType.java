package org.hoidong.workflow;

import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;

/**
 * A type of effect: what a host has to do because a step was taken, named and with its data.
 *
 * <p>It is not an action: nothing here sends a letter or writes a row. A step gives effects back as data, each with an id
 * that is the same however often it is delivered, and the host carries them out after it has stored the case.
 *
 * <pre>{@code
 * static final EffectType<Motion> LETTER = EffectType.of(
 *         "acme/letter", theCase -> Datum.of(theCase.subject().author()));
 *
 * .transition(SUBMITTED, ADOPTED, on(VOTED).by(CHAIR).then(LETTER))
 * .onEntering(ADOPTED, EffectType.of("acme/publication"))
 * }</pre>
 *
 * <p>The id enters the content hash of a definition; whoever changes what the function gives raises its version. Effect
 * types are equal when their ids are.
 *
 * <p>This class is immutable and thread-safe if its function is pure.
 *
 * @param <C> the type of the subject it reads
 */
public final class EffectType<C> {

    private static final Datum NOTHING = Datum.record().build();

    private final String id;
    private final Function<CaseView<? extends C>, Datum> data;

    private EffectType(String id, Function<CaseView<? extends C>, Datum> data) {
        this.id = PlainText.code("effect id", id);
        this.data = data;
    }

    /**
     * Obtains a type of effect whose id says everything.
     *
     * @param id the id, {@code area/what}
     * @return the type; its data is an empty record
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static EffectType<Object> of(String id) {
        return new EffectType<>(id, theCase -> NOTHING);
    }

    /**
     * Obtains a type of effect with data.
     *
     * @param id the id, {@code area/what}
     * @param data what the host needs to carry it out, from the case after the step; a pure function
     * @param <C> the type of the subject
     * @return the type
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <C> EffectType<C> of(String id, Function<CaseView<? extends C>, Datum> data) {
        return new EffectType<>(id, data);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /**
     * Returns the data of the effect of a step.
     *
     * @param theCase the case after the step
     * @return the data
     */
    public Datum data(CaseView<? extends C> theCase) {
        return data.apply(theCase);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EffectType<?> effect && effect.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
