package org.hoidong.core.oversight;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A form in which a council, a body of it or a delegate oversees (hình thức giám sát).
 *
 * <p>Which forms a body has is asked with {@link OversightRules#FORMS}. For example {@code OversightFormKind.of("thematic",
 * Label.of("Giám sát chuyên đề", "Thematic oversight"), OversightFormCategory.FIELD)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightFormKind implements Kind<OversightFormCategory> {

    OversightFormKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static OversightFormKind of(String id, Label label, OversightFormCategory category) {
        return new Builder()
                .id(PlainText.identifier("oversight form kind id", id))
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
    public abstract OversightFormCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableOversightFormKind.Builder {}
}
