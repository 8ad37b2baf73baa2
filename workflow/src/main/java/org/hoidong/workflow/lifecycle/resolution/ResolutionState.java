package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a resolution, from its draft to its effect, and to what another body did to it later.
 *
 * <p>Adopted is not done: it is signed, sent up and made known, and its day comes. Whether a document has effect on a day, and which
 * part of it, is computed from the relations between documents and not read from these states.
 */
public enum ResolutionState implements WorkflowState {
    /** Being drafted (đang soạn thảo). */
    DRAFTING("resolution/drafting", StateCategory.PENDING, Label.of("Đang soạn thảo", "Being drafted")),
    /** Submitted, and being verified (đang thẩm tra). */
    UNDER_VERIFICATION(
            "resolution/under-verification", StateCategory.ACTIVE, Label.of("Đang thẩm tra", "Being verified")),
    /** Verified, and not yet on an agenda (đã thẩm tra). */
    VERIFIED(
            "resolution/verified",
            StateCategory.ACTIVE,
            Label.of("Đã thẩm tra, chờ đưa vào chương trình", "Verified, not yet on an agenda")),
    /** On the agenda of a session (đã đưa vào chương trình kỳ họp). */
    BEFORE_COUNCIL(
            "resolution/before-council",
            StateCategory.ACTIVE,
            Label.of("Đã đưa vào chương trình kỳ họp", "On the agenda of a session")),
    /** Adopted, and not yet signed (đã thông qua). */
    ADOPTED(
            "resolution/adopted",
            StateCategory.ACTIVE,
            Label.of("Đã thông qua, chờ ký chứng thực", "Adopted, not yet signed")),
    /** Signed; it is sent up and made known, and waits for its day (đã ký chứng thực). */
    SIGNED(
            "resolution/signed",
            StateCategory.ACTIVE,
            Label.of("Đã ký chứng thực, đang gửi, công bố", "Signed, being sent and made known")),
    /** Issued, and in effect (có hiệu lực). */
    IN_EFFECT(
            "resolution/in-effect", StateCategory.FULFILLED, Label.of("Đã ban hành, có hiệu lực", "Issued, in effect")),
    /** Suspended by who may; somebody owes the decision what becomes of it (bị đình chỉ việc thi hành). */
    SUSPENDED(
            "resolution/suspended",
            StateCategory.SUSPENDED,
            Label.of("Bị đình chỉ việc thi hành, chờ xử lý", "Suspended, to be decided")),
    /** Annulled as unlawful (bị bãi bỏ do trái pháp luật). */
    ANNULLED(
            "resolution/annulled",
            StateCategory.ENDED,
            Label.of("Bị bãi bỏ do trái pháp luật", "Annulled as unlawful")),
    /** The council did not adopt it (không được thông qua). */
    NOT_ADOPTED("resolution/not-adopted", StateCategory.ENDED, Label.of("Không được thông qua", "Not adopted")),
    /** Whoever drafted it took it back (rút dự thảo). */
    WITHDRAWN("resolution/withdrawn", StateCategory.ENDED, Label.of("Đã rút dự thảo", "Withdrawn"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    ResolutionState(String id, StateCategory category, Label label) {
        this.id = id;
        this.category = category;
        this.label = label;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public StateCategory category() {
        return category;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }
}
