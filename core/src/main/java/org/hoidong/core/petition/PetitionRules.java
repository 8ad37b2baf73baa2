package org.hoidong.core.petition;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that petitions of voters ask of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date.
 */
public final class PetitionRules {

    /** How long a body has to answer a petition of voters that a council forwarded to it, from the forwarding. */
    public static final RuleKey<TimeLimit> ANSWER_WITHIN = RuleKey.of(
            "petition/answer-within",
            FieldOfLaw.CITIZENS,
            Label.of("Thời hạn trả lời kiến nghị cử tri", "Time for answering a voter petition"));

    private PetitionRules() {}
}
