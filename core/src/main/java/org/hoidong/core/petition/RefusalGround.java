package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * On which ground somebody is not received: drunk, threatening, settled and explained before (trường hợp từ chối tiếp công dân).
 *
 * <p>Laws name the grounds, so they are open.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RefusalGround implements Kind<RefusalCategory> {

    RefusalGround() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static RefusalGround of(String id, Label label, RefusalCategory category) {
        return new Builder()
                .id(PlainText.identifier("refusal ground id", id))
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
    public abstract RefusalCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableRefusalGround.Builder {}
}
