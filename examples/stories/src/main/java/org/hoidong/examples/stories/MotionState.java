package org.hoidong.examples.stories;

import static org.hoidong.workflow.StateCategory.ACTIVE;
import static org.hoidong.workflow.StateCategory.ENDED;
import static org.hoidong.workflow.StateCategory.FULFILLED;
import static org.hoidong.workflow.StateCategory.PENDING;
import static org.hoidong.workflow.StateCategory.SUSPENDED;

import java.util.Locale;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/** Where a motion stands, and for each state the event that puts a motion there, with a word on why. */
enum MotionState implements WorkflowState {
    SUBMITTED("motion/submitted", PENDING, "Đã nộp", "Submitted", "motion/put-to-submitted"),
    PERMITTED("motion/permitted", ACTIVE, "Được chấp nhận xem xét", "Permitted", "motion/put-to-permitted"),
    REFERRED("motion/referred", ACTIVE, "Đã giao ban thẩm tra", "Referred to committee", "motion/put-to-referred"),
    ADJOURNED("motion/adjourned", SUSPENDED, "Tạm hoãn", "Adjourned", "motion/put-to-adjourned"),
    ACCEPTED("motion/accepted", FULFILLED, "Được thông qua", "Accepted", "motion/put-to-accepted"),
    REJECTED("motion/rejected", ENDED, "Bị bác", "Rejected", "motion/put-to-rejected"),
    WITHDRAWN("motion/withdrawn", ENDED, "Đã rút", "Withdrawn", "motion/put-to-withdrawn");

    private final String id;
    private final StateCategory category;
    private final Label label;
    private final EventType<String> put;

    MotionState(String id, StateCategory category, String vietnamese, String english, String event) {
        this.id = id;
        this.category = category;
        this.label = Label.of(vietnamese, english);
        this.put = EventType.of(event, Codec.of("motion/why", Datum::of, Datum::asText));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return category;
    }

    Label label() {
        return label;
    }

    /** Returns the name of the event that puts a motion in this state. */
    Label wayThere() {
        return Label.of(
                "Chuyển sang " + label.in(Language.VIETNAMESE).toLowerCase(Locale.ROOT),
                "Put to " + label.in(Language.ENGLISH).toLowerCase(Locale.ROOT));
    }

    /** Returns the event that puts a motion in this state. */
    EventType<String> put() {
        return put;
    }
}
