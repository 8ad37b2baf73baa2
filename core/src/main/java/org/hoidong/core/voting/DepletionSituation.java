package org.hoidong.core.voting;

/** What a council may still do that has lost delegates; see {@link DepletionRule}. */
public enum DepletionSituation {
    /** Enough delegates are in office: the ordinary rules hold. */
    COMPLETE,
    /** A by-election must be held. */
    BY_ELECTION,
    /** The council works on to the end of its term, and each decision needs a larger majority. */
    WORKS_ON,
    /** The council decides on plan and budget only. */
    PLAN_AND_BUDGET_ONLY,
    /** A body above says what happens. */
    HIGHER_BODY_RULES
}
