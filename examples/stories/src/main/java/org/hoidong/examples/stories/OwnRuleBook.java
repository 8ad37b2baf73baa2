package org.hoidong.examples.stories;

import static org.hoidong.core.voting.VotingBase.CAST;
import static org.hoidong.core.voting.VotingBase.PRESENT;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VoteTally;
import org.hoidong.core.voting.VotingMessages;
import org.hoidong.core.voting.VotingRules;

/** A parish council abroad with a rule book of its own: most of those voting carry a motion, since 2024 of those present. */
public final class OwnRuleBook {

    private static final LegalDocument STANDING_ORDERS =
            LegalDocument.of("SO-1", Label.same("Standing orders of Little Acre"));

    private OwnRuleBook() {}

    static RuleBook book() {
        LocalDate reform = LocalDate.of(2024, 1, 1);
        DateSpan before = DateSpan.of(LocalDate.of(1990, 1, 1), reform.minusDays(1));
        Share most = Share.moreThan(Ratio.ONE_HALF);
        Provision old = Provision.of(STANDING_ORDERS, "12");
        Provision now = Provision.of(STANDING_ORDERS, "12a");
        return RuleBook.builder("little-acre", "3")
                .put(
                        VotingRules.ORDINARY_RESOLUTION,
                        Dated.law(MajorityRule.of(most, CAST, old), before, old, Grade.HIGH, "SO-12"))
                .put(
                        VotingRules.ORDINARY_RESOLUTION,
                        Dated.law(
                                MajorityRule.of(most, PRESENT, now), DateSpan.from(reform), now, Grade.HIGH, "SO-12a"))
                .build();
    }

    /**
     * Prints the story: nine sit on the council, eight are present, four are for and three against.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Messages texts = VotingMessages.standard();
        for (int year : new int[] {2023, 2024}) {
            var rule = book().on(LocalDate.of(year, 6, 1)).get(VotingRules.ORDINARY_RESOLUTION);
            rule.evaluate(VoteTally.of(9, 8, 4, 3))
                    .reasons()
                    .forEach(reason -> System.out.println(year + ": " + texts.render(reason, Language.ENGLISH)));
        }
    }
}
