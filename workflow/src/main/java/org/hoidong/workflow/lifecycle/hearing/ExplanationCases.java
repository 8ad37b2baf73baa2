package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.ExplanationCourse;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.Explanations;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;

/** What an explanation session is asked besides its state: whether it was held by the rules, and what is followed up. */
public final class ExplanationCases {

    private ExplanationCases() {}

    /**
     * Returns what became of the session, as the history tells. That its conclusion was not carried out, the follow-ups know.
     *
     * @param theCase the case
     * @return the course
     */
    public static ExplanationCourse course(CaseView<? extends ExplanationSession> theCase) {
        ExplanationCourse.Builder course = ExplanationCourse.builder()
                .session(theCase.subject().id())
                .plannedOn(day(theCase).map(HearingDay::heldOn))
                .closedOn(theCase.last(ExplanationEvents.SESSION_CLOSED).map(Entry::occurredOn));
        notifiedOn(theCase)
                .ifPresent(day -> theCase.subject().called().forEach(called -> course.putNotifiedOn(called, day)));
        theCase.last(ExplanationEvents.SESSION_HELD)
                .ifPresent(entry -> course.heldOn(entry.occurredOn())
                        .appeared(entry.payload().came()));
        vote(theCase).ifPresent(entry -> course.vote(entry.payload().tally()));
        theCase.last(ExplanationEvents.CONCLUSION_ADOPTED).ifPresent(entry -> course.concludedOn(entry.occurredOn()));
        theCase.last(ExplanationEvents.CONCLUSION_SENT)
                .ifPresent(
                        entry -> entry.payload().recipients().forEach(to -> course.putSentOn(to, entry.occurredOn())));
        return course.build();
    }

    /**
     * Judges whether the session was held by the rules, as far as it has come: {@link Explanations#judge}, under the law of the
     * decision.
     *
     * @param theCase the case
     * @param context the law and the calendars
     * @param asOf the day asked about
     * @return the verdict
     */
    public static Verdict judge(CaseView<? extends ExplanationSession> theCase, LegalContext context, LocalDate asOf) {
        ExplanationSession session = theCase.subject();
        return Explanations.judge(
                session, course(theCase), context.lawOf(session.decidedOn(), asOf), context.calendars(), asOf);
    }

    /**
     * Returns the days on which sessions of some cases were held, to ask whether they were enough: {@link
     * Explanations#judgeFrequency}.
     *
     * @param cases the cases
     * @return the days, those that were not held left out
     */
    public static ImmutableList<LocalDate> heldOn(Iterable<? extends CaseView<? extends ExplanationSession>> cases) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (CaseView<? extends ExplanationSession> theCase : cases) {
            theCase.last(ExplanationEvents.SESSION_HELD).ifPresent(entry -> days.add(entry.occurredOn()));
        }
        return days.build();
    }

    /**
     * Returns the recommendations as which the conclusion is followed up.
     *
     * @param theCase the case
     * @return the recommendations, one for each body
     */
    public static ImmutableList<Recommendation> recommendations(CaseView<? extends ExplanationSession> theCase) {
        ExplanationSession session = theCase.subject();
        return Commitments.recorded(theCase).stream()
                .flatMap(commitment -> commitment
                        .toRecommendations(
                                theCase.id().value(),
                                session.decidedOn(),
                                session.heldBy(),
                                session.heldBy(),
                                session.heldBy())
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the recommendations with what the law sets.
     *
     * @param theCase the case
     * @param context the law
     * @return the recommendations, ready to be issued
     */
    public static ImmutableList<Recommendation> followUps(
            CaseView<? extends ExplanationSession> theCase, LegalContext context) {
        return Commitments.completed(
                recommendations(theCase), theCase.subject().decidedOn(), context, draft -> Optional.empty());
    }

    /** The day for which it is planned, unless it was put off since. */
    static Optional<HearingDay> day(CaseView<? extends ExplanationSession> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(ExplanationEvents.PUT_OFF)) {
                return Optional.empty();
            }
            if (setsTheDay(entry)) {
                return Optional.of((HearingDay) entry.payload());
            }
        }
        return Optional.empty();
    }

    private static HearingDay plannedDay(CaseView<? extends ExplanationSession> theCase) {
        return day(theCase)
                .orElseThrow(() -> new IllegalStateException(
                        "session " + theCase.subject().id() + " has no day; it could not be decided"));
    }

    private static boolean setsTheDay(Entry<?> entry) {
        return entry.event().equals(ExplanationEvents.SESSION_DECIDED)
                || entry.event().equals(ExplanationEvents.DAY_CHANGED);
    }

    /** The day on which those who are called were notified of the day that stands. */
    private static Optional<LocalDate> notifiedOn(CaseView<? extends ExplanationSession> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(ExplanationEvents.NOTICE_GIVEN)) {
                return Optional.of(entry.occurredOn());
            }
            if (setsTheDay(entry)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Entry<ConclusionVote>> vote(CaseView<? extends ExplanationSession> theCase) {
        return theCase.last(ExplanationEvents.CONCLUSION_ADOPTED)
                .or(() -> theCase.last(ExplanationEvents.CONCLUSION_NOT_ADOPTED));
    }

    /** By when those who are called are notified. */
    static Due noticeDue(CaseView<? extends ExplanationSession> theCase) {
        return plannedDay(theCase).notice();
    }

    /** The day on which it is held, by the decision. */
    static Due hearingDue(CaseView<? extends ExplanationSession> theCase) {
        return Due.on(plannedDay(theCase).heldOn()).by(theCase.subject().document());
    }
}
