package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Something that only some may do: suspend a delegate, annul a resolution, approve an election (việc thuộc thẩm quyền).
 *
 * <p>Who may do it on a date is a {@link Competence}, asked with {@code CouncilRules.COMPETENCE.of(act)}. It is a kind of
 * act, not one that was done.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ActKind implements Kind<ActCategory> {

    ActKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show, as it stands in a sentence: "to suspend a delegate"
     * @param category what sort of act it is
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ActKind of(String id, Label label, ActCategory category) {
        return new Builder()
                .id(PlainText.identifier("act kind id", id))
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
    public abstract ActCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableActKind.Builder {}
}
