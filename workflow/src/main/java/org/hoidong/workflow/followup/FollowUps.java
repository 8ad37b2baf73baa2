package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;

/** What a follow-up is asked besides its state: the term that runs, whether it was reopened, what is being waited for. */
public final class FollowUps {

    private FollowUps() {}

    /**
     * Returns the due date or session that runs now: the latest new term, or the one the recommendation was issued with.
     *
     * @param theCase the case
     * @return the due date or session
     */
    public static Due currentDue(CaseView<? extends Recommendation> theCase) {
        ImmutableList<Entry<?>> history = theCase.history();
        for (Entry<?> entry : history.reverse()) {
            Optional<LocalDate> term = newTerm(entry);
            if (term.isPresent()) {
                return Due.on(term.orElseThrow());
            }
        }
        return theCase.subject()
                .due()
                .map(due -> due.countedFrom(theCase.subject().issuedOn()))
                .orElseThrow(() -> new IllegalStateException("recommendation "
                        + theCase.subject().id() + " has no due date or session; it could not be issued"));
    }

    private static Optional<LocalDate> newTerm(Entry<?> entry) {
        if (entry.payload() instanceof NewTerm term && !entry.event().equals(FollowUpEvents.SUSPENSION_APPROVED)) {
            return Optional.of(term.dueOn());
        }
        return entry.payload() instanceof Verification verification ? verification.newDueOn() : Optional.empty();
    }

    /**
     * Returns how often a matter was reopened after it had been closed as implemented.
     *
     * @param theCase the case
     * @return the count
     */
    public static int reopenings(CaseView<? extends Recommendation> theCase) {
        return theCase.count(FollowUpEvents.REOPENED);
    }

    static boolean isExplanationPending(CaseView<? extends Recommendation> theCase) {
        return theCase.count(FollowUpEvents.EXPLANATION_REQUESTED)
                > theCase.count(FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED);
    }

    static Due reviewDate(CaseView<? extends Recommendation> theCase) {
        return Due.on(theCase.last(FollowUpEvents.SUSPENSION_APPROVED)
                .orElseThrow(() -> new IllegalStateException("case " + theCase.id() + " was never suspended"))
                .payload()
                .dueOn());
    }
}
