package org.hoidong.examples.stories;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Language;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.Ballots;
import org.hoidong.core.voting.ConfidenceOutcome;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.VoteChoice;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingBase;

/** The same 33 low ratings under two laws: may resign of 51 delegates, relief of 46 ballots. */
public final class ConfidenceRating {

    private ConfidenceRating() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        VoteTally tally = VoteTally.builder()
                .totalDelegates(51)
                .present(47)
                .ballots(Ballots.of(47, 46, 46))
                .count(VoteChoice.HIGH_CONFIDENCE, 5)
                .count(VoteChoice.CONFIDENCE, 8)
                .count(VoteChoice.LOW_CONFIDENCE, 33)
                .build();
        Provision ours = Provision.of("Quy chế 12/2022", "6");
        DateSpan always = DateSpan.from(LocalDate.of(2022, 8, 1));
        RuleBook book = VietnamRules.standard()
                .with(ConfidenceRules.TOTAL_BALLOTS, Dated.setting(VotingBase.BALLOTS_COLLECTED, always, ours));

        for (String day : new String[] {"2023-06-30", "2023-07-01"}) {
            RulesInForce law = book.on(LocalDate.parse(day));
            ConfidenceOutcome outcome = law.get(ConfidenceRules.RATING).evaluate(tally, law);
            System.out.println(day + ": " + outcome.consequences());
            outcome.verdict()
                    .unmet()
                    .forEach(reason ->
                            System.out.println("  " + VietnamMessages.standard().render(reason, Language.VIETNAMESE)));
        }
    }
}
