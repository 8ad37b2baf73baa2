package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.ReportToCouncil;
import org.hoidong.core.meeting.ReportedItem;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.LegalContext;

/** What a matter between two sessions is asked besides its state: what must be reported, when, and whether it was. */
public final class ArisingMatters {

    private ArisingMatters() {}

    /**
     * Returns the duty to report what was decided, by the law of the day of the decision.
     *
     * @param theCase the case
     * @param context the law
     * @return the duty, with its basis; nothing before a decision, and of a decision that no session hears of
     */
    public static Optional<ReportToCouncil> report(
            CaseView<? extends InterSessionMatter> theCase, LegalContext context) {
        return theCase.last(ArisingEvents.DECIDED)
                .flatMap(entry -> BetweenSessions.report(
                        theCase.subject(), entry.occurredOn(), lawOn(entry.occurredOn(), context)));
    }

    /**
     * Judges whether what was decided has been reported at the nearest session, by the plan of sessions as it stands now: also where
     * nobody recorded that another session had become the nearest.
     *
     * @param theCase the case
     * @param context the law, with {@link ArisingRules#SESSIONS}
     * @param asOf the day asked about
     * @return the verdict of {@link ReportToCouncil#judge}; nothing where nothing is to be reported
     * @throws org.hoidong.core.law.NoRuleException if the plan of sessions is not set
     */
    public static Optional<Verdict> judgeReport(
            CaseView<? extends InterSessionMatter> theCase, LegalContext context, LocalDate asOf) {
        ImmutableList<PlannedSession> sessions = lawOn(asOf, context).get(ArisingRules.SESSIONS);
        return report(theCase, context)
                .map(report ->
                        withLatestDay(report, theCase).judge(sessions, items(theCase), context.calendars(), asOf));
    }

    /** While no session has a day, the day that was recorded is the latest. */
    private static ReportToCouncil withLatestDay(
            ReportToCouncil report, CaseView<? extends InterSessionMatter> theCase) {
        return latestSession(theCase)
                .filter(day -> !day.lastDay().isBefore(report.doneOn()))
                .map(day -> report.toBuilder().latestOn(day.lastDay()).build())
                .orElse(report);
    }

    /**
     * Returns the items of sessions that came up about the matter, those that were put off included.
     *
     * @param theCase the case
     * @return the items, in the order of the case
     */
    public static ImmutableList<ReportedItem> items(CaseView<? extends InterSessionMatter> theCase) {
        return Streams.concat(
                        theCase.all(ArisingEvents.ITEM_PUT_OFF).stream(),
                        theCase.all(ArisingEvents.REPORTED_AT_SESSION).stream(),
                        theCase.all(ArisingEvents.DEALT_WITH_BY_COUNCIL).stream())
                .map(Entry::payload)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the session at which it is due now, as recorded last.
     *
     * @param theCase the case
     * @return the session with its day; nothing before it was decided or left to the Council
     */
    public static Optional<SessionDay> latestSession(CaseView<? extends InterSessionMatter> theCase) {
        Optional<SessionDay> changed =
                theCase.last(ArisingEvents.SESSION_CHANGED).map(Entry::payload);
        return changed.or(() -> theCase.last(ArisingEvents.REFERRED_TO_COUNCIL).map(Entry::payload))
                .or(() -> theCase.last(ArisingEvents.DECIDED)
                        .flatMap(entry -> entry.payload().reportedAt()));
    }

    /** When it is due, with the article that asks for the report if one does. */
    static Due due(CaseView<? extends InterSessionMatter> theCase) {
        Due due = latestSession(theCase)
                .map(SessionDay::due)
                .orElseThrow(() -> new IllegalStateException(
                        "matter " + theCase.subject().id() + " has no session; it could not be decided"));
        return theCase.last(ArisingEvents.DECIDED)
                .flatMap(entry -> entry.payload().reportedUnder())
                .map(due::by)
                .orElse(due);
    }

    /** The law of a day: each decision is judged by that of its own. */
    static RulesInForce lawOn(LocalDate day, LegalContext context) {
        return context.lawOf(day, day);
    }
}
