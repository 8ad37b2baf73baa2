package org.hoidong.workflow.followup;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;

/**
 * What the addressee has answered: the second axis of a follow-up, kept apart from how far it is carried out.
 *
 * <p>It is what the latest answer says. An answer closes nothing: a recommendation may be accepted and never carried out,
 * or rejected and carried out all the same.
 */
public enum AnswerStatus {
    /** No answer yet (chưa trả lời). */
    NONE("none", Label.of("Chưa trả lời", "No answer")),
    /** Accepted in full (tiếp thu). */
    ACCEPTED("accepted", Label.of("Tiếp thu", "Accepted")),
    /** Accepted in part (tiếp thu một phần). */
    PARTLY_ACCEPTED("partly-accepted", Label.of("Tiếp thu một phần", "Partly accepted")),
    /** Rejected (không tiếp thu). */
    REJECTED("rejected", Label.of("Không tiếp thu", "Rejected")),
    /**
     * Reconsideration asked for (đề nghị xem xét lại), a right of the overseen: row A-O-39. It does not stop the clock.
     */
    RECONSIDERATION_ASKED("reconsideration-asked", Label.of("Đề nghị xem xét lại", "Reconsideration asked"));

    private final String id;
    private final Label label;

    AnswerStatus(String id, Label label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }

    /**
     * Returns the answer axis of a case.
     *
     * @param theCase the case
     * @return what the latest answer says that was not redacted, or {@link #NONE}
     */
    public static AnswerStatus of(CaseView<? extends Recommendation> theCase) {
        return theCase.all(FollowUpEvents.ANSWERED).reverse().stream()
                .filter(entry -> !entry.isRedacted())
                .findFirst()
                .map(entry -> entry.payload().status())
                .orElse(NONE);
    }

    /**
     * Returns the status with an id.
     *
     * @param id the id
     * @return the status
     * @throws IllegalArgumentException if there is none with that id
     */
    public static AnswerStatus parse(String id) {
        for (AnswerStatus status : values()) {
            if (status.id.equals(id)) {
                return status;
            }
        }
        checkArgument(
                false, "answer (%s) must be none, accepted, partly-accepted, rejected or reconsideration-asked", id);
        throw new AssertionError();
    }
}
