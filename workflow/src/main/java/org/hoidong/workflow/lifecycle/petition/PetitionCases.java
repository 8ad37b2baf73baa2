package org.hoidong.workflow.lifecycle.petition;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.FollowUpLink;

/** What the history of a petition of voters tells: its assignment, its follow-up, its result, and how long it is carried over. */
public final class PetitionCases {

    private PetitionCases() {}

    /**
     * Returns the petition with what its assignment added, as a register shows it.
     *
     * @param theCase the case
     * @return the petition
     */
    public static VoterPetition petition(CaseView<? extends VoterPetition> theCase) {
        return theCase.last(PetitionEvents.ASSIGNED)
                .map(entry -> assigned(theCase.subject(), entry.payload(), entry.occurredOn()))
                .orElse(theCase.subject());
    }

    static VoterPetition assigned(VoterPetition petition, PetitionAssignment assignment, LocalDate on) {
        return petition.toBuilder()
                .assignedTo(assignment.to())
                .overseer(assignment.overseer())
                .validator(assignment.validator())
                .forwardedOn(on)
                .build();
    }

    /**
     * Returns the recommendation as which an assigned petition is followed up; it names this case as its source.
     *
     * @param theCase the case, assigned
     * @param context the law
     * @return the recommendation, ready to be issued
     * @throws IllegalStateException if it is not assigned
     * @throws org.hoidong.core.law.NoRuleException if the book does not say within what time petitions are answered
     */
    public static Recommendation toRecommendation(CaseView<? extends VoterPetition> theCase, LegalContext context) {
        Optional<PetitionAssignment> assignment = assignment(theCase);
        checkState(assignment.isPresent(), "petition %s must be assigned before it is followed up", theCase.id());
        VoterPetition petition = petition(theCase);
        return petition
                .toRecommendation(
                        assignment.orElseThrow().tier(),
                        assignment.orElseThrow().overseer(),
                        context.lawOf(
                                petition.receivedOn(), petition.forwardedOn().orElseThrow()))
                .toBuilder()
                .sourceMatter(theCase.id().value())
                .build();
    }

    /**
     * Returns the case that follows it up, if it was named.
     *
     * @param theCase the case
     * @return the follow-up
     */
    public static Optional<CaseId> followUp(CaseView<?> theCase) {
        return theCase.last(PetitionEvents.FOLLOW_UP_NAMED).map(Entry::payload).map(FollowUpLink::followUp);
    }

    /**
     * Returns in which class of reports it stands: the latest that who follows it recorded. What the answer of the body that
     * deals with it claims is not counted before it is recorded so: {@link #answer}.
     *
     * @param theCase the case
     * @return the class, if one was recorded
     */
    public static Optional<PetitionResult> result(CaseView<?> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.payload() instanceof PetitionOutcome outcome
                    && !entry.event().equals(PetitionEvents.ANSWERED)) {
                return Optional.of(outcome.result());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what the body that deals with it answered last.
     *
     * @param theCase the case
     * @return the answer, if there is one
     */
    public static Optional<PetitionOutcome> answer(CaseView<?> theCase) {
        return theCase.last(PetitionEvents.ANSWERED).map(Entry::payload);
    }

    /**
     * Returns which sessions saw it without a result (tồn đọng qua nhiều kỳ họp).
     *
     * @param theCase the case
     * @return the sessions, the earliest first
     */
    public static ImmutableList<MilestoneId> backlog(CaseView<?> theCase) {
        EventType<PetitionSession> carriedOver = PetitionEvents.CARRIED_OVER;
        return theCase.all(carriedOver).stream()
                .map(entry -> entry.payload().session())
                .collect(ImmutableList.toImmutableList());
    }

    static Optional<PetitionAssignment> assignment(CaseView<?> theCase) {
        return theCase.last(PetitionEvents.ASSIGNED).map(Entry::payload);
    }

    static boolean isWithoutFollowUp(CaseView<?> theCase) {
        return theCase.count(PetitionEvents.FOLLOW_UP_NAMED) == 0;
    }

    /** An answer is awaited until it comes, and again once it was recorded that the petition has no end yet. */
    static boolean isUnanswered(CaseView<?> theCase) {
        return number(theCase, PetitionEvents.STANDING_REPORTED) >= number(theCase, PetitionEvents.ANSWERED);
    }

    private static int number(CaseView<?> theCase, EventType<PetitionOutcome> event) {
        return theCase.last(event).map(Entry::number).orElse(0);
    }
}
