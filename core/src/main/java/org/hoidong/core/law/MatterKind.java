package org.hoidong.core.law;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A sort of matter or case that a rule names: natural disasters, denunciations, unfinished matters of districts (loại việc).
 *
 * <p>Rules name matters to say what somebody may decide, which of several ways is taken, or what becomes of those that run
 * when the law changes. It is the sort, not one matter. For example {@code MatterKind.of("epidemic", Label.of("Dịch bệnh",
 * "Epidemic"), MatterCategory.PUBLIC_SAFETY)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MatterKind implements Kind<MatterCategory> {

    MatterKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static MatterKind of(String id, Label label, MatterCategory category) {
        return new Builder()
                .id(PlainText.identifier("matter kind id", id))
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
    public abstract MatterCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableMatterKind.Builder {}
}
