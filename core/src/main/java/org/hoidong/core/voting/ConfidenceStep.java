package org.hoidong.core.voting;

/** One step of a vote of confidence; the order is a rule, {@link ConfidenceRules#ORDER}. */
public enum ConfidenceStep {
    /** The vote is put to the body (trình). */
    SUBMISSION,
    /** The person speaks (phát biểu). */
    STATEMENT,
    /** The body debates (thảo luận). */
    DEBATE,
    /** The secret ballot is held (bỏ phiếu kín). */
    BALLOT,
    /** A resolution confirms the result (nghị quyết xác nhận kết quả). */
    RESOLUTION
}
