package org.hoidong.workflow.lifecycle.petition;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.PetitionResult;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.FollowUpLink;

/**
 * What the history of a petition of voters tells: who has it, its follow-up, its result, and how long it is carried over.
 *
 * <p>A return and a reopening begin anew: what was said, named and recorded before them stays in the history, and is not what stands.
 */
public final class PetitionCases {

    /** The steps that give a petition to a body of the own tier. */
    private static final ImmutableSet<EventType<?>> ASSIGNING =
            ImmutableSet.of(PetitionEvents.ASSIGNED, PetitionEvents.REOPENED);

    /** The steps that give a petition to somebody, or take it away. */
    private static final ImmutableSet<EventType<?>> HANDING = ImmutableSet.of(
            PetitionEvents.ASSIGNED, PetitionEvents.REOPENED, PetitionEvents.FORWARDED, PetitionEvents.RETURNED);

    private PetitionCases() {}

    /**
     * Returns the petition with who has it now, as a register shows it: assigned, by the latest assignment or reopening; forwarded,
     * with the level that was found competent; or, received or returned, without either.
     *
     * @param theCase the case
     * @return the petition
     */
    public static VoterPetition petition(CaseView<? extends VoterPetition> theCase) {
        Optional<Entry<?>> handing = handing(theCase);
        if (handing.isEmpty()) {
            return theCase.subject();
        }
        LocalDate on = handing.orElseThrow().occurredOn();
        VoterPetition petition = theCase.subject();
        return assignment(theCase)
                .map(assignment -> assigned(petition, assignment, on))
                .or(() -> forwarding(theCase).map(forwarding -> forwarded(theCase, forwarding, on)))
                .orElse(petition);
    }

    static VoterPetition assigned(VoterPetition petition, PetitionAssignment assignment, LocalDate on) {
        return petition.toBuilder()
                .assignedTo(assignment.to())
                .overseer(assignment.overseer())
                .validator(assignment.validator())
                .forwardedOn(on)
                .build();
    }

    private static VoterPetition forwarded(
            CaseView<? extends VoterPetition> theCase, PetitionForwarding forwarding, LocalDate on) {
        return theCase.subject().toBuilder()
                .competentLevel(competentLevel(theCase, forwarding))
                .forwardedTo(forwarding.to())
                .overseer(forwarding.overseer())
                .forwardedOn(on)
                .build();
    }

    /** The level that a forwarding found counts after a return; without one, that of the receipt does. */
    static CompetentLevel competentLevel(CaseView<? extends VoterPetition> theCase, PetitionForwarding forwarding) {
        CompetentLevel received = theCase.subject().competentLevel();
        return theCase.count(PetitionEvents.RETURNED) == 0
                ? received
                : forwarding.levelFound().orElse(received);
    }

    /**
     * Returns the recommendation as which an assigned petition is followed up; it names this case as its source. It is issued on the
     * day the petition was last assigned or reopened.
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
     * Returns the case that follows it up, if it was named since the petition was last assigned or reopened. A reopened petition
     * names its follow-up anew: the same, if that was reopened too, or another.
     *
     * @param theCase the case
     * @return the follow-up
     */
    public static Optional<CaseId> followUp(CaseView<?> theCase) {
        return standing(theCase, PetitionEvents.FOLLOW_UP_NAMED).map(FollowUpLink::followUp);
    }

    /**
     * Returns in which class of reports it stands: the latest that who follows it recorded. What the answer of the body that
     * deals with it claims is not counted before it is recorded so: {@link #answer}. That of another level counts, for nobody
     * here can verify it.
     *
     * @param theCase the case
     * @return the class, if one was recorded since it was last assigned, forwarded, returned or reopened
     */
    public static Optional<PetitionResult> result(CaseView<?> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (HANDING.contains(entry.event())) {
                return Optional.empty();
            }
            if (entry.payload() instanceof PetitionOutcome outcome
                    && !entry.event().equals(PetitionEvents.ANSWERED)) {
                return Optional.of(outcome.result());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what the body that deals with it, or another level, answered last.
     *
     * @param theCase the case
     * @return the answer, if there is one since it was last assigned, forwarded, returned or reopened
     */
    public static Optional<PetitionOutcome> answer(CaseView<?> theCase) {
        return standing(theCase, PetitionEvents.ANSWERED)
                .or(() -> standing(theCase, PetitionEvents.ANSWERED_ELSEWHERE));
    }

    /**
     * Returns which sessions saw it without a result (tồn đọng qua nhiều kỳ họp), whoever had it.
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

    /**
     * Returns which bodies returned it as not competent (trả lại vì không thuộc thẩm quyền).
     *
     * @param theCase the case
     * @return the bodies, the first to return it first
     */
    public static ImmutableSet<BodyId> returnedBy(CaseView<?> theCase) {
        ImmutableSet.Builder<BodyId> bodies = ImmutableSet.builder();
        Optional<BodyId> assignee = Optional.empty();
        for (Entry<?> entry : theCase.history()) {
            if (entry.event().equals(PetitionEvents.RETURNED)) {
                assignee.ifPresent(bodies::add);
            } else if (ASSIGNING.contains(entry.event())) {
                assignee = Optional.of(((PetitionAssignment) entry.payload()).to());
            }
        }
        return bodies.build();
    }

    /**
     * Returns how often it was reopened because its result was contested.
     *
     * @param theCase the case
     * @return the count
     */
    public static int reopenings(CaseView<?> theCase) {
        return theCase.count(PetitionEvents.REOPENED);
    }

    static Optional<PetitionAssignment> assignment(CaseView<?> theCase) {
        // the payloads of other steps may be redacted, and are not read
        return handing(theCase)
                .filter(entry -> ASSIGNING.contains(entry.event()))
                .map(Entry::payload)
                .map(PetitionAssignment.class::cast);
    }

    static Optional<PetitionForwarding> forwarding(CaseView<?> theCase) {
        return handing(theCase)
                .filter(entry -> entry.event().equals(PetitionEvents.FORWARDED))
                .map(Entry::payload)
                .map(PetitionForwarding.class::cast);
    }

    static Optional<BodyId> overseer(CaseView<?> theCase) {
        return assignment(theCase)
                .map(PetitionAssignment::overseer)
                .or(() -> forwarding(theCase).map(PetitionForwarding::overseer));
    }

    static boolean isWithoutFollowUp(CaseView<?> theCase) {
        return number(theCase, PetitionEvents.FOLLOW_UP_NAMED) <= since(theCase);
    }

    /**
     * An answer is awaited from the assignment or reopening until it comes, and again once it was recorded that the petition has no
     * end yet.
     */
    static boolean isUnanswered(CaseView<?> theCase) {
        return Math.max(since(theCase), number(theCase, PetitionEvents.STANDING_REPORTED))
                >= number(theCase, PetitionEvents.ANSWERED);
    }

    /** The latest step that gave it to somebody or took it away. */
    private static Optional<Entry<?>> handing(CaseView<?> theCase) {
        Optional<Entry<?>> handing = Optional.empty();
        int latest = 0;
        for (EventType<?> event : HANDING) {
            Optional<? extends Entry<?>> last = theCase.last(event);
            if (last.isPresent() && last.orElseThrow().number() > latest) {
                handing = Optional.of(last.orElseThrow());
                latest = last.orElseThrow().number();
            }
        }
        return handing;
    }

    private static int since(CaseView<?> theCase) {
        return handing(theCase).map(Entry::number).orElse(0);
    }

    private static int number(CaseView<?> theCase, EventType<?> event) {
        return theCase.last(event).map(Entry::number).orElse(0);
    }

    /** What an event said last, if that is not from before the petition was handed on. */
    private static <P> Optional<P> standing(CaseView<?> theCase, EventType<P> event) {
        int since = since(theCase);
        return theCase.last(event).filter(entry -> entry.number() > since).map(Entry::payload);
    }
}
