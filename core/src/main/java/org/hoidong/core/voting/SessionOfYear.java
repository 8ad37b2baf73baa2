package org.hoidong.core.voting;

/** Which of the regular sessions of a year it is (kỳ họp thường lệ). */
public enum SessionOfYear {
    /** The session in the middle of the year (giữa năm). */
    MID_YEAR("mid-year-session"),
    /** The session at the end of the year (cuối năm). */
    YEAR_END("year-end-session");

    private final String id;

    SessionOfYear(String id) {
        this.id = id;
    }

    /** Returns the id, as facts carry it. */
    public String id() {
        return id;
    }
}
