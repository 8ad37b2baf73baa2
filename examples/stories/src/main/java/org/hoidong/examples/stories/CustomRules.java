package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;

import java.time.LocalDate;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.VotingRules;

/** The same two questions to the law of the land and to the rule book of a city, before and after its regulation. */
public final class CustomRules {

    private static final LocalDate SUN_2022_07_31 = LocalDate.of(2022, 7, 31);
    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);

    private CustomRules() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        ask(VietnamRules.standard(), MON_2022_08_01);
        ask(AcmeRules.book(), SUN_2022_07_31);
        ask(AcmeRules.book(), MON_2022_08_01);
    }

    private static void ask(RuleBook book, LocalDate day) {
        System.out.println(book + " on " + day);
        Dated<TimeLimit> answer = book.on(day).dated(OversightRules.WRITTEN_ANSWER);
        System.out.println("  written answer within " + answer.value().describe(ENGLISH));
        System.out.println("    " + answer.origin() + ": " + answer.basis());
        try {
            Dated<QuorumRule> quorum = book.on(day).dated(VotingRules.PLENARY_QUORUM);
            System.out.println("  quorum of " + quorum.value());
            System.out.println("    " + quorum.origin() + ": " + quorum.basis());
        } catch (NoRuleException missing) {
            System.out.println("  " + missing.why());
            System.out.println("    " + missing.getMessage());
        }
    }
}
