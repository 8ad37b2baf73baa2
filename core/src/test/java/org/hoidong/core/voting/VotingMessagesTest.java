package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.hoidong.core.basics.Language;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.MessagesCheck;
import org.junit.jupiter.api.Test;

class VotingMessagesTest {

    private static final Provision BASIS = Provision.of("Regulation 1", "2");
    private static final Share TWO_THIRDS = Share.atLeast(Ratio.TWO_THIRDS);

    private final Messages messages = VotingMessages.standard();

    @Test
    void haveATextForEveryCode() {
        MessagesCheck.everyCodeHasATemplate(
                messages, MajorityRule.class, QuorumRule.class, SupportRule.class, PublishedResult.class);
    }

    @Test
    void nameOnlyFactsThatAreGiven() {
        MajorityRule majority = MajorityRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        QuorumRule quorum = QuorumRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);
        SupportRule support = SupportRule.of(TWO_THIRDS, VotingBase.TOTAL_DELEGATES, BASIS);

        for (int present = 0; present <= 3; present++) {
            for (int inFavour = 0; inFavour <= present; inFavour++) {
                VoteTally tally = VoteTally.of(3, present, inFavour, 0);
                MessagesCheck.everyPlaceholderIsAFact(messages, majority.evaluate(tally));
                MessagesCheck.everyPlaceholderIsAFact(messages, quorum.evaluate(tally));
                MessagesCheck.everyPlaceholderIsAFact(messages, support.evaluate(inFavour, 3));
                for (String percent : new String[] {"33.33", "66.66", "66.67", "100"}) {
                    MessagesCheck.everyPlaceholderIsAFact(
                            messages, PublishedResult.of(tally, percent).isOf(VotingBase.TOTAL_DELEGATES));
                }
            }
        }
    }

    @Test
    void nameTheBaseInWords() {
        var reason = MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, BASIS)
                .evaluate(VoteTally.of(51, 49, 25, 24))
                .reasons()
                .get(0);

        assertThat(messages.render(reason, Language.VIETNAMESE)).contains("26 trên 51 (tổng số đại biểu)");
        assertThat(messages.render(reason, Language.ENGLISH)).contains("26 of 51 (all delegates)");
    }
}
