package org.hoidong.core.obligation;

import org.hoidong.core.basics.Label;

/** How an obligation stands on a date. */
public enum ObligationStatus {
    /** It has not started. */
    NOT_YET(Label.of("Chưa phát sinh", "Not yet owed")),
    /** It stands, and the due day has not passed. */
    OWED(Label.of("Đang trong thời hạn", "Owed")),
    /** It stands, and the due day has passed. */
    OVERDUE(Label.of("Quá hạn", "Overdue")),
    /** It was done in time. */
    DISCHARGED(Label.of("Đã thực hiện đúng hạn", "Discharged in time")),
    /** It was done after the due day. */
    DISCHARGED_LATE(Label.of("Đã thực hiện, quá hạn", "Discharged late")),
    /** It ended without being done, because what made it hold ended. */
    LAPSED(Label.of("Không còn phải thực hiện", "Lapsed"));

    private final Label label;

    ObligationStatus(Label label) {
        this.label = label;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }
}
