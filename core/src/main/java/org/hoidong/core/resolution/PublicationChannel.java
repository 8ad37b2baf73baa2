package org.hoidong.core.resolution;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A way in which a resolution is made known: the gazette, a notice board, a portal (hình thức công khai).
 *
 * <p>Which ways a tier must use is asked with {@link ResolutionRules#PUBLISHED_THROUGH}. For example {@code
 * PublicationChannel.of("public-posting", Label.of("Niêm yết công khai", "Public posting"), PublicationCategory.ON_SITE)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PublicationChannel implements Kind<PublicationCategory> {

    PublicationChannel() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static PublicationChannel of(String id, Label label, PublicationCategory category) {
        return new Builder()
                .id(PlainText.identifier("publication channel id", id))
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
    public abstract PublicationCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutablePublicationChannel.Builder {}
}
