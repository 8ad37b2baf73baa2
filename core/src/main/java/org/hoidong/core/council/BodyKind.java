package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of body a body is, such as a council, a committee of a council or a specialised agency.
 *
 * <p>Kinds are open: a provisional ward council is a new kind in the category {@link BodyCategory#COUNCIL}, and every rule
 * that asks for councils applies to it. A kind is not a body: the Legal Committee of one province is a {@link Body} of the
 * kind "committee of a council".
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class BodyKind implements Kind<BodyCategory> {

    BodyKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static BodyKind of(String id, Label label, BodyCategory category) {
        return new Builder()
                .id(PlainText.identifier("body kind id", id))
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
    public abstract BodyCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableBodyKind.Builder {}
}
