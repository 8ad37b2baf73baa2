package org.hoidong.workflow.lifecycle.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.meeting.Demand;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.immutables.value.Value;

/**
 * A meeting that is to be held: which, of what kind, of which body, who convenes it, and who asks for it (cuộc họp dự kiến).
 *
 * <p>It has no day, because days move: that is a {@link MeetingDay}. It is not a {@link Meeting} either, which records what happened;
 * {@link MeetingCases#meeting} makes one. For example session 15 of a provincial council, convened by its Standing Committee; or a
 * thematic session for which 17 of 50 delegates ask.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingPlan {

    /** The form in which plans are hashed and written. */
    public static final Codec<MeetingPlan> CODEC = Codec.of("meeting/plan", MeetingPlan::encode, MeetingPlan::decode);

    MeetingPlan() {}

    /**
     * Obtains a plan of a meeting that nobody has to ask for.
     *
     * @param id the id of the meeting
     * @param kind the kind
     * @param body the body that meets: the council of a session, the host of a conference
     * @param convener the body that convenes it
     * @return the plan
     */
    public static MeetingPlan of(MeetingId id, MeetingKind kind, BodyId body, BodyId convener) {
        return builder().id(id).kind(kind).body(body).convener(convener).build();
    }

    /** Returns a builder; id, kind, body and convener are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the meeting. */
    public abstract MeetingId id();

    /** Returns the kind. */
    public abstract MeetingKind kind();

    /** Returns the body that meets. */
    public abstract BodyId body();

    /** Returns the body that convenes it, or the one whose office holder does. */
    public abstract BodyId convener();

    /** Returns the office whose holder convenes it, where that is not the body itself: the outgoing chair before a first session. */
    public abstract Optional<OfficeKind> conveningOffice();

    /** Returns who asks for it, if somebody does. */
    public abstract Optional<Demand> demand();

    /** Returns the day of the election from which a first session is counted, the latest if it was repeated or put off. */
    public abstract Optional<LocalDate> electedOn();

    private static Datum encode(MeetingPlan plan) {
        Datum.RecordBuilder form = Datum.record()
                .put("id", Datum.of(plan.id()))
                .put("kind", KindForms.write(plan.kind()))
                .put("body", Datum.of(plan.body()))
                .put("convener", Datum.of(plan.convener()));
        plan.conveningOffice().ifPresent(office -> form.put("conveningOffice", OfficeKind.CODEC.encode(office)));
        plan.demand().ifPresent(demand -> form.put("demand", Demand.CODEC.encode(demand)));
        plan.electedOn().ifPresent(day -> form.put("electedOn", Datum.of(day)));
        return form.build();
    }

    private static MeetingPlan decode(Datum form) {
        return builder()
                .id(MeetingId.of(form.field("id").asText()))
                .kind(KindForms.read(form.field("kind"), MeetingCategory.class, MeetingKind::of))
                .body(BodyId.of(form.field("body").asText()))
                .convener(BodyId.of(form.field("convener").asText()))
                .conveningOffice(
                        form.optionalField("conveningOffice").map(office -> OfficeKind.CODEC.decode(1, office)))
                .demand(form.optionalField("demand").map(demand -> Demand.CODEC.decode(1, demand)))
                .electedOn(form.optionalField("electedOn").map(Datum::asDate))
                .build();
    }

    /** Returns id and kind. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ")";
    }

    /** Builds {@link MeetingPlan}. */
    public static final class Builder extends ImmutableMeetingPlan.Builder {
        Builder() {}
    }
}
