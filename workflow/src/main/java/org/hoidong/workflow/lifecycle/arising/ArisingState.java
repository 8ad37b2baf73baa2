package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The states of a matter that arose between two sessions.
 *
 * <p>Decided is not done: what the Standing Committee decided stays open until a session has heard of it, and what it left to the
 * Council until a session has decided it.
 */
public enum ArisingState implements WorkflowState {
    /** The written request is there, and a Committee looks into it (chờ Ban cho ý kiến). */
    RECEIVED(
            "arising/received",
            StateCategory.PENDING,
            Label.of("Đã tiếp nhận, chờ ý kiến của Ban", "Received, waiting for the committee")),
    /** The Committee gave its opinion, and the Standing Committee decides (chờ Thường trực quyết định). */
    EXAMINED(
            "arising/examined",
            StateCategory.ACTIVE,
            Label.of("Ban đã có ý kiến, chờ Thường trực quyết định", "Examined, waiting for the decision")),
    /** Decided, and owed to the nearest session (đã quyết định, chưa báo cáo Hội đồng). */
    REPORT_OWED(
            "arising/report-owed",
            StateCategory.ACTIVE,
            Label.of("Đã quyết định, chưa báo cáo Hội đồng nhân dân", "Decided, not yet reported to the Council")),
    /** Left to the Council, which has not decided yet (trình kỳ họp phát sinh đột xuất). */
    BEFORE_COUNCIL(
            "arising/before-council",
            StateCategory.ACTIVE,
            Label.of("Chờ Hội đồng nhân dân xem xét tại kỳ họp", "Left to a session of the Council")),
    /** An item of a session reported it (đã báo cáo). */
    REPORTED(
            "arising/reported",
            StateCategory.FULFILLED,
            Label.of("Đã báo cáo Hội đồng nhân dân tại kỳ họp", "Reported at a session")),
    /** Decided, and no law asks for a report (đã quyết định, không phải báo cáo). */
    SETTLED(
            "arising/settled",
            StateCategory.FULFILLED,
            Label.of("Đã quyết định, không phải báo cáo kỳ họp", "Decided, no report asked for")),
    /** The Council decided it itself (Hội đồng nhân dân đã quyết định). */
    DECIDED_BY_COUNCIL(
            "arising/decided-by-council",
            StateCategory.FULFILLED,
            Label.of("Hội đồng nhân dân đã xem xét, quyết định", "Dealt with by the Council")),
    /** The Standing Committee declined it, with reasons (không chấp thuận). */
    DECLINED("arising/declined", StateCategory.ENDED, Label.of("Thường trực không chấp thuận", "Declined")),
    /** Whoever asked took it back (rút đề nghị). */
    WITHDRAWN("arising/withdrawn", StateCategory.ENDED, Label.of("Đã rút văn bản đề nghị", "Withdrawn by who asked"));

    private final String id;
    private final StateCategory category;
    private final Label label;

    ArisingState(String id, StateCategory category, Label label) {
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
