package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Something that a document must state or hold: its object, a time for the remedy, who carries it out (nội dung).
 *
 * <p>Which parts a document must have is {@link RequiredContent}. For example {@code ContentPart.of("time-for-remedy",
 * Label.of("thời hạn khắc phục", "the time for the remedy"), ContentCategory.TASK)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ContentPart implements Kind<ContentCategory> {

    ContentPart() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ContentPart of(String id, Label label, ContentCategory category) {
        return new Builder()
                .id(PlainText.identifier("content part id", id))
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
    public abstract ContentCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableContentPart.Builder {}
}
