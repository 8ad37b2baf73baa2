package org.hoidong.core.council;

/** What a change does to a delegate's mandate. */
public enum MandateCategory {
    /** The delegate comes in. */
    BEGINS,
    /** The delegate keeps the mandate and may not use it. */
    PAUSES,
    /** The delegate may use it again. */
    RESUMES,
    /** The delegate goes, from a day that a rule of law fixes. */
    ENDS,
    /** The delegate goes without any rule: by death. */
    ENDS_OF_ITSELF;

    boolean isEnd() {
        return this == ENDS || this == ENDS_OF_ITSELF;
    }
}
