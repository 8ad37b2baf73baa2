package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.oversight.Commitment;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.followup.FollowUpLink;

/** The events that questions and explanation sessions have in common: what is to be done, and the follow-ups of it. */
public final class HearingEvents {

    /** A promise, or what a resolution or a conclusion asks for, was recorded (ghi nhận lời hứa, nội dung phải thực hiện). */
    public static final EventType<Commitment> COMMITMENT_RECORDED =
            EventType.of("hearing/commitment-recorded", Commitment.CODEC);

    /** The case that follows up what one body must do was opened (mở hồ sơ theo dõi). */
    public static final EventType<FollowUpLink> FOLLOW_UP_NAMED =
            EventType.of("hearing/follow-up-named", FollowUpLink.CODEC);

    private HearingEvents() {}
}
