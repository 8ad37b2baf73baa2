package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;

/** The events of a resolution; what each does is in the table of {@link ResolutionWorkflows}. */
public final class ResolutionEvents {

    /** Drafting was begun (bắt đầu soạn thảo). */
    public static final EventType<NoPayload> DRAFTING_BEGUN = EventType.of("resolution/drafting-begun");

    /** The draft was submitted for verification (trình dự thảo). */
    public static final EventType<NoPayload> SUBMITTED = EventType.of("resolution/submitted");

    /** A committee beside the lead gave its opinion (Ban phối hợp cho ý kiến). */
    public static final EventType<CommitteeView> OPINION_GIVEN =
            EventType.of("resolution/opinion-given", CommitteeView.CODEC);

    /** The lead committee reported on the draft (báo cáo thẩm tra). */
    public static final EventType<CommitteeView> VERIFICATION_REPORTED =
            EventType.of("resolution/verification-reported", CommitteeView.CODEC);

    /** The draft was sent back, with reasons (trả lại dự thảo). */
    public static final EventType<Note> SENT_BACK = EventType.of("resolution/sent-back", Note.CODEC);

    /** The draft was put on the agenda of a session (đưa vào chương trình kỳ họp). */
    public static final EventType<SessionDate> PUT_ON_AGENDA =
            EventType.of("resolution/put-on-agenda", SessionDate.CODEC);

    /** The council left it to a later session, with reasons (lùi sang kỳ họp sau). */
    public static final EventType<Note> LEFT_TO_LATER = EventType.of("resolution/left-to-later", Note.CODEC);

    /** The council adopted it (thông qua): row A-R-11. */
    public static final EventType<Adoption> VOTED_FOR = EventType.of("resolution/voted-for", Adoption.CODEC);

    /** The council did not adopt it (không thông qua). */
    public static final EventType<Adoption> VOTED_DOWN = EventType.of("resolution/voted-down", Adoption.CODEC);

    /** It was authenticated (ký chứng thực): rows A-R-12, B-R-10. */
    public static final EventType<Signing> AUTHENTICATED = EventType.of("resolution/authenticated", Signing.CODEC);

    /** It was sent up (gửi nghị quyết lên cấp trên): row A-R-13. */
    public static final EventType<NoPayload> SENT_UP = EventType.of("resolution/sent-up");

    /** It was sent to the gazette (gửi đăng Công báo): row A-R-15. */
    public static final EventType<NoPayload> SENT_TO_GAZETTE = EventType.of("resolution/sent-to-gazette");

    /** It was published, in the gazette or by posting (đăng Công báo, niêm yết): rows A-R-16, A-R-17. */
    public static final EventType<NoPayload> PUBLISHED = EventType.of("resolution/published");

    /** Its day came, and all was done to issue it (có hiệu lực): rows A-R-18 to A-R-23, B-R-04. */
    public static final EventType<NoPayload> TOOK_EFFECT = EventType.of("resolution/took-effect");

    /** It was suspended, with reasons (đình chỉ việc thi hành): row B-R-13. */
    public static final EventType<Note> SUSPENSION_ORDERED = EventType.of("resolution/suspension-ordered", Note.CODEC);

    /** The suspension was lifted, with reasons (cho tiếp tục thi hành). */
    public static final EventType<Note> SUSPENSION_LIFTED = EventType.of("resolution/suspension-lifted", Note.CODEC);

    /** It was annulled as unlawful, with reasons (bãi bỏ): rows A-R-24, A-R-27, B-R-12. */
    public static final EventType<Note> ANNULMENT_DECIDED = EventType.of("resolution/annulment-decided", Note.CODEC);

    /** Whoever drafted it took it back, with reasons (rút dự thảo). */
    public static final EventType<Note> DRAFT_WITHDRAWN = EventType.of("resolution/draft-withdrawn", Note.CODEC);

    private ResolutionEvents() {}
}
