package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.immutables.value.Value;

/**
 * A meeting that was held to prepare another: which, and of what kind (cuộc họp chuẩn bị).
 *
 * <p>It has a file of its own and is not part of the one it prepares. For example the joint conference of Tuesday 9 September 2025 before a
 * session of a commune, which row B-M-03 asks for. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class PreparatoryMeeting {

    /** The form in which they are hashed and written. */
    public static final Codec<PreparatoryMeeting> CODEC = Codec.of(
            "meeting/preparatory",
            preparatory -> Datum.record()
                    .put("id", Datum.of(preparatory.id()))
                    .put("kind", KindForms.write(preparatory.kind()))
                    .build(),
            datum -> of(
                    MeetingId.of(datum.field("id").asText()),
                    KindForms.read(datum.field("kind"), MeetingCategory.class, MeetingKind::of)));

    PreparatoryMeeting() {}

    /**
     * Obtains a meeting.
     *
     * @param id the id of the meeting that prepared the other
     * @param kind the kind
     * @return the meeting
     */
    public static PreparatoryMeeting of(MeetingId id, MeetingKind kind) {
        return new Builder().id(id).kind(kind).build();
    }

    /** Returns the id of the meeting that prepared the other. */
    public abstract MeetingId id();

    /** Returns the kind. */
    public abstract MeetingKind kind();

    static final class Builder extends ImmutablePreparatoryMeeting.Builder {}
}
