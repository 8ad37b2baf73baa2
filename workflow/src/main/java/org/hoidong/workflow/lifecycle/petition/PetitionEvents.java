package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.followup.FollowUpLink;

/** The events of an item of a petition of voters; what each does is in the table of {@link PetitionWorkflows}. */
public final class PetitionEvents {

    /** It was received (tiếp nhận kiến nghị). */
    public static final EventType<NoPayload> RECEIVED = EventType.of("petition-case/petition-received");

    /** It was split into items of their own (tách kiến nghị). */
    public static final EventType<PetitionReferences> SPLIT =
            EventType.of("petition-case/petition-split", PetitionReferences.CODEC);

    /** It was found to ask the same as one that is there (trùng kiến nghị). */
    public static final EventType<PetitionReferences> MERGED =
            EventType.of("petition-case/petition-merged", PetitionReferences.CODEC);

    /** It was forwarded to another level, which can grant it (chuyển cấp có thẩm quyền). */
    public static final EventType<PetitionForwarding> FORWARDED =
            EventType.of("petition-case/petition-forwarded", PetitionForwarding.CODEC);

    /** It was assigned and forwarded to a body of the council's own tier (chuyển cơ quan giải quyết). */
    public static final EventType<PetitionAssignment> ASSIGNED =
            EventType.of("petition-case/petition-assigned", PetitionAssignment.CODEC);

    /** The body to which it was assigned returned it as not competent (trả lại vì không thuộc thẩm quyền). */
    public static final EventType<PetitionReturn> RETURNED =
            EventType.of("petition-case/petition-returned", PetitionReturn.CODEC);

    /** The case that follows it up was named (ghi nhận hồ sơ theo dõi). */
    public static final EventType<FollowUpLink> FOLLOW_UP_NAMED =
            EventType.of("petition-case/follow-up-named", FollowUpLink.CODEC);

    /** The body that deals with it answered, and says how it ended or stands (trả lời kiến nghị). */
    public static final EventType<PetitionOutcome> ANSWERED =
            EventType.of("petition-case/petition-answered", PetitionOutcome.CODEC);

    /** Who follows it reported where it stands, without an end (báo cáo tình hình giải quyết). */
    public static final EventType<PetitionOutcome> STANDING_REPORTED =
            EventType.of("petition-case/standing-reported", PetitionOutcome.CODEC);

    /** A session saw it without a result (tồn đọng qua kỳ họp). */
    public static final EventType<PetitionSession> CARRIED_OVER =
            EventType.of("petition-case/carried-over", PetitionSession.CODEC);

    /** It was resolved (đã giải quyết). */
    public static final EventType<PetitionOutcome> RESOLVED =
            EventType.of("petition-case/petition-resolved", PetitionOutcome.CODEC);

    /** It was explained, and nothing was to be resolved (giải trình, cung cấp thông tin). */
    public static final EventType<PetitionOutcome> EXPLAINED =
            EventType.of("petition-case/petition-explained", PetitionOutcome.CODEC);

    /** The other level was urged to answer (đôn đốc trả lời). */
    public static final EventType<Note> URGED = EventType.of("petition-case/petition-urged", Note.CODEC);

    /** The answer of the other level came in (cấp có thẩm quyền trả lời). */
    public static final EventType<PetitionOutcome> ANSWERED_ELSEWHERE =
            EventType.of("petition-case/petition-answered-elsewhere", PetitionOutcome.CODEC);

    /** The voters were told: row B-P-06 (thông báo kết quả đến cử tri). */
    public static final EventType<Note> VOTERS_TOLD = EventType.of("petition-case/voters-told", Note.CODEC);

    /** The result was contested after the voters were told, and it was assigned anew, with reasons (mở lại kiến nghị). */
    public static final EventType<PetitionAssignment> REOPENED =
            EventType.of("petition-case/petition-reopened", PetitionAssignment.CODEC);

    private PetitionEvents() {}
}
