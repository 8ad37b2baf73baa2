package org.hoidong.workflow.followup.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.followup.Parties;

/**
 * What remains of a simulated case once it was checked: where it stood on each checked date, and when it was opened, closed and
 * reopened.
 *
 * @param issuedOn the day of the recommendation
 * @param happened what happened in it
 * @param onDays where it stood, as known at the end
 * @param turns when it opened, closed and reopened, as its history says
 */
record CheckedCase(LocalDate issuedOn, Set<Happening> happened, List<OnDay> onDays, List<Turn> turns) {

    /** Where a case stood at the end of a day. */
    record OnDay(LocalDate day, WorkflowState state, String addressee, String source) {}

    /** That a case was opened, closed or opened again on a day. */
    record Turn(LocalDate day, boolean opens, boolean first) {}

    /** Lets a case live and checks it; of one in three, and of one in ten, more is asked. */
    static CheckedCase of(long seed, int number) {
        SimulatedFollowUp lived = SimulatedFollowUp.of(seed, number);
        Set<Happening> happened = Happening.recordedIn(lived.theCase());
        String name = "seed " + seed + ", " + lived.theCase();
        RecordChecks record = new RecordChecks(lived, name);
        record.isKeptAsRecorded();
        record.endsRightly();
        record.setsTermsAhead();
        record.isWithTheSuccessors();
        ObligationChecks obligations = new ObligationChecks(lived, name);
        obligations.areOwnedOnEveryCheckedDate();
        obligations.haveAnIdOfTheirOwn();
        if (obligations.areMovedByAHoliday()) {
            happened.add(Happening.ADDED_HOLIDAY);
        }
        if (number % 3 == 0) {
            new TermChecks(lived, name).followFromTheEntries();
        }
        if (number % 10 == 0) {
            record.isReadBack();
            obligations.areLateSinceTheSameDayWheneverAsked();
            obligations.canBeDoneByTheirHolders();
            obligations.stayAsTheyAreUntilTheNextDate();
        }
        return new CheckedCase(
                lived.theCase().subject().issuedOn(), happened, onDays(lived.theCase()), turns(lived.theCase()));
    }

    private static List<OnDay> onDays(WorkflowCase<Recommendation> theCase) {
        ImmutableList.Builder<OnDay> onDays = ImmutableList.builder();
        for (LocalDate day : SimulatedWorld.CHECKED) {
            theCase.asOf(day)
                    .ifPresent(then -> onDays.add(new OnDay(
                            day,
                            then.state(),
                            Parties.of(then).addressee().orElseThrow().value(),
                            then.subject().source().id())));
        }
        return onDays.build();
    }

    private static List<Turn> turns(WorkflowCase<Recommendation> theCase) {
        ImmutableList.Builder<Turn> turns = ImmutableList.builder();
        for (Entry<?> entry : theCase.history()) {
            boolean wasOpen =
                    entry.from().map(from -> !from.category().isClosed()).orElse(false);
            boolean isOpen = !entry.to().category().isClosed();
            if (wasOpen != isOpen) {
                turns.add(new Turn(entry.occurredOn(), isOpen, entry.from().isEmpty()));
            }
        }
        return turns.build();
    }
}
