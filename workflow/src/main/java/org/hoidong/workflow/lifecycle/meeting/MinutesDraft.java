package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * The minutes of a meeting as they were written: where they are (dự thảo biên bản).
 *
 * <p>It holds no content; the document does, and {@link org.hoidong.core.meeting.Minutes} what became of each item. For example {@code
 * MinutesDraft.of("15/BB-HĐND")}. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MinutesDraft {

    /** The form in which they are hashed and written. */
    public static final Codec<MinutesDraft> CODEC =
            Codec.of("meeting/minutes-draft", draft -> Datum.of(draft.reference()), datum -> of(datum.asText()));

    MinutesDraft() {}

    /**
     * Obtains a draft.
     *
     * @param reference the number of the minutes, or where they are kept
     * @return the draft
     * @throws IllegalArgumentException if it is blank, too long, or more than a line
     */
    public static MinutesDraft of(String reference) {
        return new Builder().reference(PlainText.line("reference", reference)).build();
    }

    /** Returns the number of the minutes, or where they are kept. */
    public abstract String reference();

    static final class Builder extends ImmutableMinutesDraft.Builder {}
}
