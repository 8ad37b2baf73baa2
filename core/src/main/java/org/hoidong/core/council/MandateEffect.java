package org.hoidong.core.council;

/** From which day a change of a mandate counts: a question of law, see {@link CouncilRules#MANDATE_EFFECT}. */
public enum MandateEffect {
    /** From the day of the change itself: the decision, or the day on which a judgment takes effect. */
    ON_THE_DAY,
    /** From the first day of the council's term. */
    WITH_THE_TERM,
    /** From the opening of the next session after the day of the change. */
    AT_NEXT_OPENING
}
