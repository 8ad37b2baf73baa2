package org.hoidong.examples.stories;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.workflow.followup.FollowUpRules;

/** The rule book of this city: one value of the law made stricter, and the numbers that the law leaves open. */
public final class AcmeRules {

    /** The city's own regulation; it is invented. */
    public static final LegalDocument REGULATION =
            LegalDocument.of("12/2022", Label.of("Quy chế 12/2022 của thành phố", "City regulation 12/2022"));

    /** How many delegates must be present. */
    public static final Provision QUORUM = Provision.of(REGULATION, "2");

    /** How recommendations are followed up. */
    public static final Provision FOLLOW_UP = Provision.of(REGULATION, "4");

    /** How long an answer may take. */
    public static final Provision ANSWERS = Provision.of(REGULATION, "9");

    private AcmeRules() {}

    /** Returns the rule book. */
    public static RuleBook book() {
        DateSpan days = DateSpan.from(LocalDate.of(2022, 8, 1));
        QuorumRule quorum = QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, QUORUM);
        TimeLimit answer = TimeLimit.ofCalendarDays(15).by(ANSWERS);
        TimeLimit rung = TimeLimit.ofWorkingDays(5).by(FOLLOW_UP);

        RuleBook.Builder book = FollowUpRules.declareSettings(VietnamRules.standard(), "acme", "2022.1", FOLLOW_UP)
                .replace(OversightRules.WRITTEN_ANSWER, Dated.setting(answer, days, ANSWERS))
                .put(VotingRules.PLENARY_QUORUM, Dated.setting(quorum, days, QUORUM))
                .put(FollowUpRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), days, FOLLOW_UP));
        for (RuleKey<TimeLimit> limit : FollowUpRules.timeLimits()) {
            book.put(limit, Dated.setting(rung, days, FOLLOW_UP));
        }
        return book.build();
    }
}
