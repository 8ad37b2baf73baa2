package org.hoidong.core.voting;

import java.time.Instant;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * The result of a vote without a count, as whoever presides declared it.
 *
 * <p>It has no numbers, and nobody may add any later: a vote that is then counted is another vote. For example {@code
 * Declaration.of(Declaration.Result.CARRIED, "Chủ tọa", declaredAt)}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Declaration {

    /** What was declared. */
    public enum Result {
        /** The motion carries. */
        CARRIED,
        /** The motion does not carry. */
        NOT_CARRIED
    }

    Declaration() {}

    /**
     * Obtains a declaration.
     *
     * @param result what was declared
     * @param declaredBy who declared it
     * @param declaredAt when
     * @return the declaration
     * @throws IllegalArgumentException if who declared it is blank or too long
     */
    public static Declaration of(Result result, String declaredBy, Instant declaredAt) {
        return new Builder()
                .result(result)
                .declaredBy(PlainText.line("declared by", declaredBy))
                .declaredAt(declaredAt)
                .build();
    }

    /** Returns what was declared. */
    public abstract Result result();

    /** Returns who declared it. */
    public abstract String declaredBy();

    /** Returns when. */
    public abstract Instant declaredAt();

    static final class Builder extends ImmutableDeclaration.Builder {}
}
