package org.hoidong.workflow.followup.briefing;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.workflow.CaseId;

/**
 * What somebody must do next in a matter: the answer to "who owes it, and by when".
 *
 * @param theCase the matter
 * @param tier the tier of who owes it, if it is known
 * @param obligation who owes what to whom by when, with the explanation of the day
 * @param on the day it is said for
 */
public record NextDuty(CaseId theCase, Optional<TierKind> tier, Obligation obligation, LocalDate on) {

    /** Returns the last day that is in time. */
    public LocalDate dueOn() {
        return obligation.deadline().dueOn();
    }

    /** Returns whether it is overdue. */
    public boolean isOverdue() {
        return obligation.isOverdueOn(on);
    }
}
