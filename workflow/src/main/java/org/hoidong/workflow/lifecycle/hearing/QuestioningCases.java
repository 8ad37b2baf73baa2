package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.QuestionAnswer;
import org.hoidong.core.oversight.QuestionGroup;
import org.hoidong.core.oversight.QuestioningCourse;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.oversight.Questionings;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;

/** What a question is asked besides its state: whether it was answered by the rules, and what is followed up. */
public final class QuestioningCases {

    private QuestioningCases() {}

    /**
     * Returns what became of the question, as the history tells.
     *
     * @param theCase the case
     * @return the course
     */
    public static QuestioningCourse course(CaseView<? extends QuestioningSlip> theCase) {
        QuestioningCourse.Builder course = QuestioningCourse.builder()
                .slip(theCase.subject().id())
                .group(group(theCase))
                .commitments(Commitments.recorded(theCase))
                .resolution(theCase.last(QuestioningEvents.RESOLUTION_ADOPTED).map(Entry::payload));
        order(theCase).ifPresent(order -> course.writtenCase(order.why()).questionedOn(order.questionedOn()));
        theCase.history().forEach(entry -> {
            if (entry.event().equals(QuestioningEvents.ANSWER_GIVEN)
                    || entry.event().equals(QuestioningEvents.WRITTEN_ANSWER_SENT)) {
                course.addAnswers((QuestionAnswer) entry.payload());
            }
        });
        return course.build();
    }

    /**
     * Judges whether the question was answered by the rules, as far as it has come: {@link Questionings#judge}, under the law of the
     * slip. The report before the next session belongs to the follow-ups; once it is there, ask {@link Questionings} with the {@link
     * #course} and its day.
     *
     * @param theCase the case
     * @param sessions the sessions of the council, as far as they are planned, in any order
     * @param context the law and the calendars
     * @param asOf the day asked about
     * @return the verdict
     */
    public static Verdict judge(
            CaseView<? extends QuestioningSlip> theCase,
            List<PlannedSession> sessions,
            LegalContext context,
            LocalDate asOf) {
        QuestioningSlip slip = theCase.subject();
        return Questionings.judge(slip, course(theCase), sessions, law(slip, asOf, context), context.calendars(), asOf);
    }

    /**
     * Returns the recommendations as which promises and resolution are followed up, as they were said: without a term where none was
     * named.
     *
     * @param theCase the case
     * @return the recommendations, one for each body
     */
    public static ImmutableList<Recommendation> recommendations(CaseView<? extends QuestioningSlip> theCase) {
        QuestioningSlip slip = theCase.subject();
        BodyId issuedBy = group(theCase).map(QuestionGroup::fixedBy).orElse(slip.council());
        return Commitments.recorded(theCase).stream()
                .flatMap(commitment -> commitment
                        .toRecommendations(theCase.id().value(), slip.sentOn(), issuedBy, slip.sentTo(), slip.sentTo())
                        .stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the recommendations with what the law sets: a promise without a term is owed before the next session (A-O-33).
     *
     * @param theCase the case
     * @param context the law
     * @param sessions the sessions of the council; the next one that opens after a promise was made decides
     * @return the recommendations, ready to be issued as far as a session is known
     */
    public static ImmutableList<Recommendation> followUps(
            CaseView<? extends QuestioningSlip> theCase, LegalContext context, List<PlannedSession> sessions) {
        return Commitments.completed(
                recommendations(theCase),
                theCase.subject().sentOn(),
                context,
                draft -> nextOpening(sessions, draft.issuedOn()));
    }

    private static Optional<LocalDate> nextOpening(List<PlannedSession> sessions, LocalDate after) {
        return sessions.stream()
                .flatMap(session -> session.opensOn().stream())
                .filter(opens -> opens.isAfter(after))
                .min(LocalDate::compareTo);
    }

    static Optional<QuestionGroup> group(CaseView<? extends QuestioningSlip> theCase) {
        return theCase.last(QuestioningEvents.PUT_INTO_GROUP).map(Entry::payload);
    }

    static Optional<WrittenAnswerOrder> order(CaseView<? extends QuestioningSlip> theCase) {
        return theCase.last(QuestioningEvents.LEFT_TO_WRITING).map(Entry::payload);
    }

    /** The day on which it is answered in person: that of its group, or by which it was asked again. */
    static Due answerInPersonDue(CaseView<? extends QuestioningSlip> theCase) {
        QuestionGroup group = group(theCase)
                .orElseThrow(() -> new IllegalStateException(
                        "question " + theCase.subject().id() + " has no group; it could not be admitted"));
        return askedAgain(theCase)
                .map(asked -> Due.on(asked.answerBy()))
                .orElseGet(() -> Due.on(group.questionedOn()))
                .by(group.document());
    }

    /** By when it is answered in writing: as ordered, or by the day by which it was asked again since. */
    static Due writtenAnswerDue(CaseView<? extends QuestioningSlip> theCase) {
        return askedAgain(theCase)
                .map(asked -> Due.on(asked.answerBy()))
                .orElseGet(() -> order(theCase)
                        .map(WrittenAnswerOrder::due)
                        .orElseThrow(() -> new IllegalStateException("question "
                                + theCase.subject().id() + " has no order; it could not be left to writing")));
    }

    /** What was asked again, unless it was put into a group or left to writing since. */
    private static Optional<AskedAgain> askedAgain(CaseView<? extends QuestioningSlip> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(QuestioningEvents.ASKED_AGAIN)) {
                return Optional.of((AskedAgain) entry.payload());
            }
            if (entry.event().equals(QuestioningEvents.PUT_INTO_GROUP)
                    || entry.event().equals(QuestioningEvents.LEFT_TO_WRITING)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static RulesInForce law(QuestioningSlip slip, LocalDate on, LegalContext context) {
        return context.lawOf(slip.sentOn(), on);
    }
}
