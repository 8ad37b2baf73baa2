package org.hoidong.workflow.followup.simulation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.FollowUpEvents;

/** What must have happened in enough of the simulated cases for the run to mean something. */
enum Happening {
    LATE_RECORD,
    CORRECTION,
    SUSPENSION,
    EXTENSION,
    RECONSIDERATION,
    HANDOVER,
    REOPENING,
    PARTIAL,
    ADDED_HOLIDAY;

    /** What is in the record of a case, counted whether or not a correction took it out of the history again. */
    static Set<Happening> recordedIn(WorkflowCase<Recommendation> theCase) {
        Set<Happening> happened = EnumSet.noneOf(Happening.class);
        for (Entry<?> entry : theCase.record()) {
            if (entry.correction().isPresent()) {
                happened.add(CORRECTION);
            } else if (isHandover(entry)) {
                happened.add(HANDOVER);
            } else if (entry.occurredOn().isBefore(SimulatedWorld.dayOf(entry.recordedAt()))) {
                happened.add(LATE_RECORD);
            }
            if (entry.event().equals(FollowUpEvents.SUSPENSION_APPROVED)) {
                happened.add(SUSPENSION);
            } else if (entry.event().equals(FollowUpEvents.EXTENDED)) {
                happened.add(EXTENSION);
            } else if (entry.event().equals(FollowUpEvents.REOPENED)) {
                happened.add(REOPENING);
            } else if (entry.event().equals(FollowUpEvents.VERIFIED_PARTLY)) {
                happened.add(PARTIAL);
            } else if (isHandover(entry)) {
                happened.add(HANDOVER);
            } else if (entry.payload() instanceof Answer answer
                    && answer.status() == AnswerStatus.RECONSIDERATION_ASKED) {
                happened.add(RECONSIDERATION);
            }
        }
        return happened;
    }

    private static boolean isHandover(Entry<?> entry) {
        LocalDate day = entry.occurredOn();
        return entry.event().equals(FollowUpEvents.HANDED_OVER) && day.equals(SimulatedWorld.SUCCESSION);
    }
}
