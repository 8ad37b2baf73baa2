package org.hoidong.core.resolution;

/**
 * Whether a document, or a part of it, has effect on a day (tình trạng hiệu lực).
 *
 * <p>Of several that would fit, one later in this list says more and is taken: a document that was amended, of which an article
 * ended, is {@link #ENDED_IN_PART}.
 */
public enum EffectState {
    /** Its first day has not come (chưa có hiệu lực). */
    NOT_YET_IN_EFFECT,
    /** It has effect as it was issued (còn hiệu lực). */
    IN_EFFECT,
    /** It has effect, and was amended or added to (còn hiệu lực, đã được sửa đổi, bổ sung). */
    CHANGED,
    /** It has effect but for parts that ended (hết hiệu lực một phần). */
    ENDED_IN_PART,
    /** Parts of it are not applied for the time being, others are (ngưng hiệu lực một phần). */
    SUSPENDED_IN_PART,
    /** None of it is applied for the time being (ngưng hiệu lực). */
    SUSPENDED,
    /** It has no effect any longer (hết hiệu lực). */
    ENDED;

    /** Returns whether anything of it is to be applied. */
    public boolean isApplied() {
        return this != NOT_YET_IN_EFFECT && this != SUSPENDED && this != ENDED;
    }
}
