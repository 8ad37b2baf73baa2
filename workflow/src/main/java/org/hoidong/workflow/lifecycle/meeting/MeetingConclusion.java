package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.Conclusion;
import org.immutables.value.Value;

/**
 * What whoever presided summed up, and the document it stands in (kết luận cuộc họp).
 *
 * <p>For example announcement 48/TB-HĐND with five directives, each of which is followed up. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingConclusion {

    /** The form in which they are hashed and written. */
    public static final Codec<MeetingConclusion> CODEC = Codec.of(
            "meeting/recorded-conclusion",
            recorded -> Datum.record()
                    .put("document", Provision.CODEC.encode(recorded.document()))
                    .put("conclusion", Conclusion.CODEC.encode(recorded.conclusion()))
                    .build(),
            datum -> of(
                    Provision.CODEC.decode(1, datum.field("document")),
                    Conclusion.CODEC.decode(1, datum.field("conclusion"))));

    MeetingConclusion() {}

    /**
     * Obtains a conclusion with its document.
     *
     * @param document the document it stands in
     * @param conclusion what was summed up and asked for
     * @return both
     */
    public static MeetingConclusion of(Provision document, Conclusion conclusion) {
        return new Builder().document(document).conclusion(conclusion).build();
    }

    /** Returns the document. */
    public abstract Provision document();

    /** Returns what was summed up and asked for. */
    public abstract Conclusion conclusion();

    static final class Builder extends ImmutableMeetingConclusion.Builder {}
}
