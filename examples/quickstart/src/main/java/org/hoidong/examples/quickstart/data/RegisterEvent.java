package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a line of the register says has happened. */
public enum RegisterEvent implements Coded {
    /** {@code answered-accepted}. */
    ANSWERED_ACCEPTED("answered-accepted"),
    /** {@code answered-partly}. */
    ANSWERED_PARTLY("answered-partly"),
    /** {@code answered-rejected}. */
    ANSWERED_REJECTED("answered-rejected"),
    /** {@code asked-reconsideration}. */
    ASKED_RECONSIDERATION("asked-reconsideration"),
    /** {@code started}. */
    STARTED("started"),
    /** {@code progress-reported}. */
    PROGRESS_REPORTED("progress-reported"),
    /** {@code completion-reported}. */
    COMPLETION_REPORTED("completion-reported"),
    /** {@code verification-started}. */
    VERIFICATION_STARTED("verification-started"),
    /** {@code verified-implemented}. */
    VERIFIED_IMPLEMENTED("verified-implemented"),
    /** {@code verified-partly}. */
    VERIFIED_PARTLY("verified-partly"),
    /** {@code verified-not-meeting}. */
    VERIFIED_NOT_MEETING("verified-not-meeting"),
    /** {@code verified-not-implemented}. */
    VERIFIED_NOT_IMPLEMENTED("verified-not-implemented"),
    /** {@code extended}. */
    EXTENDED("extended"),
    /** {@code suspended}. */
    SUSPENDED("suspended"),
    /** {@code resumed}. */
    RESUMED("resumed"),
    /** {@code withdrawn}. */
    WITHDRAWN("withdrawn"),
    /** {@code superseded}. */
    SUPERSEDED("superseded"),
    /** {@code found-not-implementable}. */
    FOUND_NOT_IMPLEMENTABLE("found-not-implementable"),
    /** {@code reopened}. */
    REOPENED("reopened"),
    /** {@code explanation-accepted}. */
    EXPLANATION_ACCEPTED("explanation-accepted"),
    /** {@code urged}. */
    URGED("urged"),
    /** {@code urged-again}. */
    URGED_AGAIN("urged-again"),
    /** {@code proposed-to-authority}. */
    PROPOSED_TO_AUTHORITY("proposed-to-authority"),
    /** {@code explanation-session-held}. */
    EXPLANATION_SESSION_HELD("explanation-session-held"),
    /** {@code questioned}. */
    QUESTIONED("questioned"),
    /** {@code re-oversight-opened}. */
    RE_OVERSIGHT_OPENED("re-oversight-opened"),
    /** {@code reported-to-council}. */
    REPORTED_TO_COUNCIL("reported-to-council"),
    /** {@code explanation-requested}. */
    EXPLANATION_REQUESTED("explanation-requested"),
    /** {@code explained-non-implementation}. */
    EXPLAINED_NON_IMPLEMENTATION("explained-non-implementation"),
    /** {@code upheld}. */
    UPHELD("upheld"),
    /** {@code voided}: the entry it corrects counts no longer. */
    VOIDED("voided"),
    /** {@code put-in}: the entry it corrects was refused as late, and counts. */
    PUT_IN("put-in");

    private final String code;

    RegisterEvent(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
