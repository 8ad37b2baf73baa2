package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.oversight.HearingRecipient;
import org.immutables.value.Value;

/**
 * To whom the conclusion of an explanation session was sent (nơi nhận). This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SentTo {

    /** The form in which they are hashed and written. */
    public static final Codec<SentTo> CODEC = Codec.of(
            "explanation/sent-to",
            sent -> Datum.list(sent.recipients().stream()
                    .sorted(Comparator.comparing(HearingRecipient::id))
                    .map(HearingRecipient.CODEC::encode)
                    .toList()),
            datum -> of(datum.asList().stream()
                    .map(each -> HearingRecipient.CODEC.decode(1, each))
                    .toList()));

    SentTo() {}

    /**
     * Obtains those to whom it was sent.
     *
     * @param recipients those who received it
     * @return those to whom it was sent
     */
    public static SentTo of(Iterable<HearingRecipient> recipients) {
        return new Builder().recipients(recipients).build();
    }

    /** Returns those who received it. */
    public abstract ImmutableSet<HearingRecipient> recipients();

    static final class Builder extends ImmutableSentTo.Builder {}
}
