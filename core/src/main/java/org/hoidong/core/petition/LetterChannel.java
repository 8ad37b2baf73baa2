package org.hoidong.core.petition;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How a letter of a citizen came in: by post, at a reception, through a delegate (hình thức tiếp nhận đơn).
 *
 * <p>It is not where the letter goes. For example {@code LetterChannel.of("by-post", Label.of("Qua bưu chính", "By post"),
 * LetterChannelCategory.SENT)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LetterChannel implements Kind<LetterChannelCategory> {

    LetterChannel() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static LetterChannel of(String id, Label label, LetterChannelCategory category) {
        return new Builder()
                .id(PlainText.identifier("letter channel id", id))
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
    public abstract LetterChannelCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableLetterChannel.Builder {}
}
