package org.hoidong.core.oversight;

/** What somebody must carry out something for, after a hearing. */
public enum CommitmentOrigin {
    /** Who was questioned promised it (lời hứa). */
    PROMISE("promise", RecommendationSource.QUESTIONING),
    /** The resolution on the questioning asks for it (nghị quyết về chất vấn). */
    RESOLUTION("resolution", RecommendationSource.QUESTIONING),
    /** The conclusion of the explanation session asks for it (kết luận phiên giải trình). */
    CONCLUSION("conclusion", RecommendationSource.EXPLANATION_CONCLUSION);

    private final String code;
    private final RecommendationSource source;

    CommitmentOrigin(String code, RecommendationSource source) {
        this.code = code;
        this.source = source;
    }

    /** Returns the code, under which written forms know it. */
    public String code() {
        return code;
    }

    /** Returns the source of what is followed up. */
    public RecommendationSource source() {
        return source;
    }
}
