package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;

/**
 * Steps of oversight that stand alone: answers to questions, reports on promises, the notice of an explanation session, reports
 * on settled complaints.
 *
 * <p>Each gives a {@link StepDue} with its day, explanation and article, to be completed with the day it was taken. Steps of an
 * oversight by a delegation are in its {@link OversightTimetable}. For example a question put at a session on Wednesday 13 July
 * 2022, to be answered in writing, is due on Tuesday 2 August.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class OversightDeadlines {

    private OversightDeadlines() {}

    /**
     * Finds by when a question is answered in writing (A-O-31; in which cases: {@link OversightRules#WRITTEN_ANSWER_CASES}).
     *
     * @param question what the host calls the question
     * @param form the form of questioning: at a session, or between sessions
     * @param questionedOn the day of the questioning
     * @param rules the law that governs the questioning
     * @param calendars the calendars that time limits name
     * @return the step
     * @throws IllegalArgumentException if the book knows no such rule under any law
     */
    public static StepDue writtenAnswer(
            String question, OversightFormKind form, LocalDate questionedOn, RulesInForce rules, Calendars calendars) {
        return step(
                question,
                OversightStep.QUESTION_ANSWERED,
                Questionings.writtenAnswer(form, rules),
                questionedOn,
                rules,
                calendars);
    }

    /**
     * Finds by when who was questioned reports on resolution and promises before a session (A-O-33).
     *
     * @param questioned what the host calls who was questioned
     * @param opensOn the day the session opens
     * @param rules the law that governs the questioning
     * @param calendars the calendars that time limits name
     * @return the step
     * @throws IllegalArgumentException if the book knows no such rule under any law
     */
    public static StepDue promisesReported(
            String questioned, LocalDate opensOn, RulesInForce rules, Calendars calendars) {
        return step(
                questioned,
                OversightStep.PROMISES_REPORTED,
                OversightRules.IMPLEMENTATION_REPORT_BEFORE_SESSION,
                opensOn,
                rules,
                calendars);
    }

    /**
     * Finds by when an explanation session is notified (A-O-34).
     *
     * @param explanation what the host calls the session
     * @param kind the kind of meeting that explanation sessions are
     * @param heldOn the day of the session
     * @param rules the law that governs the session
     * @param calendars the calendars that time limits name
     * @return the step
     * @throws IllegalArgumentException if the book knows no such rule under any law
     */
    public static StepDue explanationNotified(
            String explanation, MeetingKind kind, LocalDate heldOn, RulesInForce rules, Calendars calendars) {
        return step(
                explanation,
                OversightStep.EXPLANATION_NOTIFIED,
                MeetingRules.NOTICE.of(kind),
                heldOn,
                rules,
                calendars);
    }

    /**
     * Finds by when an agency reports how it settled a complaint, a denunciation or a petition that an overseer passed on (A-O-36,
     * A-O-37).
     *
     * @param matter what the host calls the matter
     * @param overseer the kind of body that passed it on
     * @param settledOn the day of the decision that settled it
     * @param rules the law that governs the oversight
     * @param calendars the calendars that time limits name
     * @return the step
     * @throws IllegalArgumentException if the book knows no such rule for that kind of body under any law
     */
    public static StepDue settlementReported(
            String matter, BodyKind overseer, LocalDate settledOn, RulesInForce rules, Calendars calendars) {
        return step(
                matter,
                OversightStep.SETTLEMENT_REPORTED,
                OversightRules.SETTLEMENT_REPORT.of(overseer),
                settledOn,
                rules,
                calendars);
    }

    private static StepDue step(
            String about,
            OversightStep step,
            RuleKey<TimeLimit> key,
            LocalDate from,
            RulesInForce rules,
            Calendars calendars) {
        return new StepMaker(about, rules, ImmutableList.of(), calendars)
                .counted(step, key, Optional.of(from), step)
                .orElseThrow(() -> new IllegalArgumentException("rule " + key + " must be known to rule book "
                        + rules.book() + " on some day; add it with a dated value and its provision"));
    }
}
