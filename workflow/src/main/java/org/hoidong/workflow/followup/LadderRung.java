package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.EventType;
import org.immutables.value.Value;

/**
 * One rung of the ladder that is climbed while a recommendation is overdue: what the overseer must do next, and by when.
 *
 * <p>The ladder is data. The shipped one has the seven rungs that one provincial Council uses (law.md 5.3); their time
 * limits are local practice and so settings of the host. A rung is neither skipped nor repeated; the first begins on the
 * first late day, each further one when the one before it has been taken.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LadderRung {

    LadderRung() {}

    /**
     * Obtains a rung.
     *
     * @param id the id of its obligation, {@code area/what}
     * @param label what the overseer must do
     * @param event the event that takes the rung
     * @param within the key of its time limit
     * @return the rung
     */
    public static LadderRung of(String id, Label label, EventType<Note> event, RuleKey<TimeLimit> within) {
        return new Builder()
                .id(PlainText.code("rung id", id))
                .label(label)
                .event(event)
                .within(within)
                .build();
    }

    /** Returns the seven rungs of the shipped ladder, the lowest first. */
    public static ImmutableList<LadderRung> standard() {
        return ImmutableList.of(
                of(
                        "follow-up/ladder-urged",
                        Label.of("Đôn đốc lần thứ nhất", "Urge"),
                        FollowUpEvents.URGED,
                        FollowUpRules.URGED_WITHIN),
                of(
                        "follow-up/ladder-urged-again",
                        Label.of("Đôn đốc lần thứ hai", "Urge again"),
                        FollowUpEvents.URGED_AGAIN,
                        FollowUpRules.URGED_AGAIN_WITHIN),
                of(
                        "follow-up/ladder-proposed-to-authority",
                        Label.of("Kiến nghị cơ quan có thẩm quyền", "Turn to the competent authority"),
                        FollowUpEvents.PROPOSED_TO_AUTHORITY,
                        FollowUpRules.PROPOSED_TO_AUTHORITY_WITHIN),
                of(
                        "follow-up/ladder-explanation-session",
                        Label.of("Tổ chức phiên giải trình", "Hold an explanation session"),
                        FollowUpEvents.EXPLANATION_SESSION_HELD,
                        FollowUpRules.EXPLANATION_SESSION_WITHIN),
                of(
                        "follow-up/ladder-questioning",
                        Label.of("Chất vấn người đứng đầu", "Question the head of the body"),
                        FollowUpEvents.QUESTIONED,
                        FollowUpRules.QUESTIONING_WITHIN),
                of(
                        "follow-up/ladder-re-oversight",
                        Label.of("Tái giám sát", "Open a re-oversight"),
                        FollowUpEvents.RE_OVERSIGHT_OPENED,
                        FollowUpRules.RE_OVERSIGHT_WITHIN),
                of(
                        "follow-up/ladder-reported-to-council",
                        Label.of("Báo cáo Hội đồng nhân dân", "Report to the Council"),
                        FollowUpEvents.REPORTED_TO_COUNCIL,
                        FollowUpRules.REPORTED_TO_COUNCIL_WITHIN));
    }

    /** Returns the id of its obligation. */
    public abstract String id();

    /** Returns what the overseer must do. */
    public abstract Label label();

    /** Returns the event that takes the rung. */
    public abstract EventType<Note> event();

    /** Returns the key of its time limit. */
    public abstract RuleKey<TimeLimit> within();

    static final class Builder extends ImmutableLadderRung.Builder {}
}
