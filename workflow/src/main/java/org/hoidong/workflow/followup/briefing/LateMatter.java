package org.hoidong.workflow.followup.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.followup.LadderRung;

/**
 * A matter whose addressee is late: since when, how far the ladder was climbed, and what comes next.
 *
 * @param theCase the matter
 * @param addressee the body that is late
 * @param tier its tier, if it is known
 * @param dueOn the last day that was in time
 * @param on the day it is said for, after that day
 * @param latestRung the rung that was taken last in this term
 * @param nextRung the rung that comes next; nothing once all have been taken, when the body that issued it must decide
 */
public record LateMatter(
        CaseId theCase,
        BodyId addressee,
        Optional<TierKind> tier,
        LocalDate dueOn,
        LocalDate on,
        Optional<LadderRung> latestRung,
        Optional<LadderRung> nextRung) {

    /** Returns by how many days of the calendar it is late, 1 or more. */
    public int daysLate() {
        return Math.toIntExact(ChronoUnit.DAYS.between(dueOn, on));
    }
}
