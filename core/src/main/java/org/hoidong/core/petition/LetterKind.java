package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of letter a citizen wrote: a complaint, a denunciation, a petition, feedback (loại đơn).
 *
 * <p>Which law it follows, and within which times, differs by kind; a letter that is of several is to be split.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterKind implements Kind<LetterCategory> {

    LetterKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static LetterKind of(String id, Label label, LetterCategory category) {
        return new Builder()
                .id(PlainText.identifier("letter kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract LetterCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableLetterKind.Builder {}
}
