package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.ReportToCouncil;
import org.hoidong.core.meeting.ReportedItem;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;

/** The conditions on the steps of a matter between two sessions. What is law, {@link BetweenSessions} judges by the day's law. */
public final class ArisingGuards {

    /** It is opened on the day the request was received. Facts: {@code receivedOn}. */
    public static final ReasonCode ON_ITS_DAY = ReasonCode.of("arising/on-its-day");

    /** It is opened on another day. Facts: {@code receivedOn}, {@code on}. */
    public static final ReasonCode NOT_ON_ITS_DAY = ReasonCode.of("arising/not-on-its-day");

    /** The plan of sessions is not set. */
    public static final ReasonCode SESSIONS_NOT_SET = ReasonCode.of("arising/sessions-not-set");

    /** No rule of the day asks for a form. Facts: {@code form}, {@code on}. */
    public static final ReasonCode FORM_LEFT_OPEN = ReasonCode.of("arising/form-left-open");

    /** It must be reported to the Council. Facts: {@code matter}. */
    public static final ReasonCode REPORT_ASKED = ReasonCode.of("arising/report-asked");

    /** Nothing asks for a report to the Council. Facts: {@code matter}. */
    public static final ReasonCode NO_REPORT_ASKED = ReasonCode.of("arising/no-report-asked");

    /** The nearest session is named, with its last day. Facts: {@code session}, {@code lastDay}. */
    public static final ReasonCode NEAREST_SESSION = ReasonCode.of("arising/nearest-session");

    /** No session has a day yet, and a latest day is set. Facts: {@code session}, {@code lastDay}. */
    public static final ReasonCode LATEST_DAY_SET = ReasonCode.of("arising/latest-day-set");

    /** The latest day is not after the day of the step. Facts: {@code session}, {@code lastDay}, {@code on}. */
    public static final ReasonCode LATEST_DAY_PASSED = ReasonCode.of("arising/latest-day-passed");

    /** Another session is nearer, or has another last day. Facts: {@code session}, {@code lastDay}, {@code nearest}, {@code until}. */
    public static final ReasonCode NOT_THE_NEAREST = ReasonCode.of("arising/not-the-nearest-session");

    /** The decision names no session. */
    public static final ReasonCode SESSION_NOT_NAMED = ReasonCode.of("arising/session-not-named");

    /** The session is not in the plan. Facts: {@code session}. */
    public static final ReasonCode SESSION_NOT_PLANNED = ReasonCode.of("arising/session-not-planned");

    /** The decision cites the article that asks for the report. */
    public static final ReasonCode DUTY_CITED = ReasonCode.of("arising/duty-cited");

    /** The decision cites another article, or none. Facts: {@code provision}. */
    public static final ReasonCode DUTY_NOT_CITED = ReasonCode.of("arising/duty-not-cited");

    /** Session or day are other than before. Facts: {@code session}, {@code lastDay}. */
    public static final ReasonCode SESSION_IS_NEW = ReasonCode.of("arising/session-is-new");

    /** Session and day are those recorded already. Facts: {@code session}, {@code lastDay}. */
    public static final ReasonCode SESSION_IS_THE_SAME = ReasonCode.of("arising/session-is-the-same");

    /** The item came up on the day of the step. Facts: {@code item}, {@code on}. */
    public static final ReasonCode ITEM_ON_ITS_DAY = ReasonCode.of("arising/item-on-its-day");

    /** The item came up on another day. Facts: {@code item}, {@code on}, {@code recordedFor}. */
    public static final ReasonCode ITEM_NOT_ON_ITS_DAY = ReasonCode.of("arising/item-not-on-its-day");

    /** The Council dealt with the item. Facts: {@code item}, {@code result}. */
    public static final ReasonCode ITEM_DEALT_WITH = ReasonCode.of("arising/item-dealt-with");

    /** The item was withdrawn or put off. Facts: {@code item}, {@code result}. */
    public static final ReasonCode ITEM_NOT_DEALT_WITH = ReasonCode.of("arising/item-not-dealt-with");

    /** Remedy: record it for the day. Facts: {@code on}. */
    public static final ReasonCode RECORD_FOR_DAY = ReasonCode.of("arising/record-for-day");

    /** Remedy: set the plan of sessions. */
    public static final ReasonCode SET_SESSIONS = ReasonCode.of("arising/set-sessions");

    /** Remedy: name the session. Facts: {@code session}, {@code lastDay}. */
    public static final ReasonCode NAME_SESSION = ReasonCode.of("arising/name-session");

    /** Remedy: set a latest day after a day. Facts: {@code after}. */
    public static final ReasonCode SET_LATEST_DAY = ReasonCode.of("arising/set-latest-day");

    /** Remedy: cite the article. Facts: {@code provision}. */
    public static final ReasonCode CITE_DUTY = ReasonCode.of("arising/cite-duty");

    /** Remedy: put it on the agenda of the next session. Facts: {@code matter}. */
    public static final ReasonCode PUT_ON_NEXT_AGENDA = ReasonCode.of("arising/put-on-next-agenda");

    private ArisingGuards() {}

    /**
     * The matter is opened on the day its request was received, from which time limits run.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, Object> isOpenedOnItsDay() {
        return Guard.of("arising/is-opened-on-its-day", attempt -> {
            LocalDate received = attempt.subject().receivedOn();
            boolean same = received.equals(attempt.occurredOn());
            Reason.Builder reason =
                    Reason.builder(same ? ON_ITS_DAY : NOT_ON_ITS_DAY).fact("receivedOn", received);
            if (!same) {
                reason.fact("on", attempt.occurredOn()).remedy(recordFor(received));
            }
            return Verdict.of(same, reason.build());
        });
    }

    /**
     * The Standing Committee may decide it on the day, by the law of that day: {@link BetweenSessions#judgePower}.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, Object> isWithinPower() {
        return Guard.of(
                "arising/is-within-power",
                attempt -> sessions(attempt)
                        .map(plan -> BetweenSessions.judgePower(
                                attempt.subject(),
                                Competent.of(attempt.subject().deciderKind()),
                                plan,
                                law(attempt)))
                        .orElseGet(ArisingGuards::sessionsNotSet));
    }

    /**
     * The decision has the form that the law of the day asks for: {@link BetweenSessions#judgeForm}.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ArisingDecision> hasTheForm() {
        return Guard.onPayload(
                "arising/has-the-form",
                attempt -> BetweenSessions.judgeForm(
                                attempt.subject(), attempt.payload().form(), law(attempt))
                        .orElseGet(() -> Verdict.yes(Reason.builder(FORM_LEFT_OPEN)
                                .fact("form", attempt.payload().form().id())
                                .fact("on", attempt.occurredOn())
                                .build())));
    }

    /**
     * What would be decided must be reported to the Council.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, Object> isReported() {
        return Guard.of("arising/is-reported", attempt -> judgeReported(attempt, true));
    }

    /**
     * What would be decided need not be reported to the Council.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, Object> isNotReported() {
        return Guard.of("arising/is-not-reported", attempt -> judgeReported(attempt, false));
    }

    private static Verdict judgeReported(Attempt<? extends InterSessionMatter, ?> attempt, boolean wanted) {
        Optional<ReportToCouncil> report = report(attempt);
        Reason.Builder reason = Reason.builder(report.isPresent() ? REPORT_ASKED : NO_REPORT_ASKED)
                .fact("matter", attempt.subject().id());
        report.ifPresent(duty -> reason.addAllBases(duty.bases()));
        return Verdict.of(report.isPresent() == wanted, reason.build());
    }

    /**
     * The decision names the nearest session with its last day, and the article that asks for the report.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ArisingDecision> namesTheNearestSession() {
        return Guard.onPayload("arising/names-the-nearest-session", attempt -> {
            Optional<ReportToCouncil> report = report(attempt);
            if (report.isEmpty()) {
                return Verdict.no(Reason.builder(NO_REPORT_ASKED)
                        .fact("matter", attempt.subject().id())
                        .build());
            }
            Verdict session = attempt.payload()
                    .reportedAt()
                    .map(day -> judgeNearest(day, report.orElseThrow(), attempt))
                    .orElseGet(
                            () -> Verdict.no(Reason.builder(SESSION_NOT_NAMED).build()));
            return Verdict.all(session, judgeCited(attempt.payload(), report.orElseThrow()));
        });
    }

    private static Verdict judgeCited(ArisingDecision decision, ReportToCouncil report) {
        if (report.bases().isEmpty()
                || decision.reportedUnder().filter(report.bases()::contains).isPresent()) {
            return Verdict.yes(
                    Reason.builder(DUTY_CITED).addAllBases(report.bases()).build());
        }
        String provision = report.bases().get(0).cite(Language.VIETNAMESE);
        return Verdict.no(Reason.builder(DUTY_NOT_CITED)
                .addAllBases(report.bases())
                .fact("provision", provision)
                .remedy(Remedy.builder(CITE_DUTY).fact("provision", provision).build())
                .build());
    }

    /**
     * The session recorded anew is the nearest now.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, SessionDay> isTheNearestSession() {
        return Guard.onPayload(
                "arising/is-the-nearest-session",
                attempt -> ArisingMatters.report(attempt, attempt.context())
                        .map(report -> judgeNearest(attempt.payload(), report, attempt))
                        .orElseGet(() -> Verdict.no(Reason.builder(NO_REPORT_ASKED)
                                .fact("matter", attempt.subject().id())
                                .build())));
    }

    private static Verdict judgeNearest(
            SessionDay named, ReportToCouncil report, Attempt<? extends InterSessionMatter, ?> attempt) {
        Optional<ImmutableList<PlannedSession>> plan = sessions(attempt);
        if (plan.isEmpty()) {
            return sessionsNotSet();
        }
        Optional<PlannedSession> nearest = report.nearest(plan.orElseThrow());
        if (nearest.isEmpty()) {
            return judgeLatestDay(named, attempt.occurredOn());
        }
        PlannedSession session = nearest.orElseThrow();
        LocalDate until = lastDay(session);
        boolean right =
                named.session().equals(session.milestone()) && named.lastDay().equals(until);
        Reason.Builder reason = about(right ? NEAREST_SESSION : NOT_THE_NEAREST, named);
        if (!right) {
            reason.fact("nearest", session.milestone())
                    .fact("until", until)
                    .remedy(Remedy.builder(NAME_SESSION)
                            .fact("session", session.milestone())
                            .fact("lastDay", until)
                            .build());
        }
        return Verdict.of(right, reason.build());
    }

    private static Verdict judgeLatestDay(SessionDay named, LocalDate on) {
        boolean later = named.lastDay().isAfter(on);
        Reason.Builder reason = about(later ? LATEST_DAY_SET : LATEST_DAY_PASSED, named);
        if (!later) {
            reason.fact("on", on)
                    .remedy(Remedy.builder(SET_LATEST_DAY).fact("after", on).build());
        }
        return Verdict.of(later, reason.build());
    }

    /**
     * The session to which it is left is in the plan, and its last day, or the latest day that is set, lies ahead.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, SessionDay> sessionIsPlanned() {
        return Guard.onPayload("arising/session-is-planned", attempt -> {
            SessionDay named = attempt.payload();
            Optional<ImmutableList<PlannedSession>> plan = sessions(attempt);
            if (plan.isEmpty()) {
                return sessionsNotSet();
            }
            boolean planned = plan.orElseThrow().stream()
                    .anyMatch(session -> session.milestone().equals(named.session()));
            return planned
                    ? judgeLatestDay(named, attempt.occurredOn())
                    : Verdict.no(Reason.builder(SESSION_NOT_PLANNED)
                            .fact("session", named.session())
                            .remedy(Remedy.of(SET_SESSIONS))
                            .build());
        });
    }

    /**
     * The session or its day is other than recorded before.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, SessionDay> changesTheSession() {
        return Guard.onPayload("arising/changes-the-session", attempt -> {
            SessionDay named = attempt.payload();
            boolean changes = ArisingMatters.latestSession(attempt)
                    .filter(before -> before.session().equals(named.session())
                            && before.lastDay().equals(named.lastDay()))
                    .isEmpty();
            return Verdict.of(
                    changes,
                    about(changes ? SESSION_IS_NEW : SESSION_IS_THE_SAME, named).build());
        });
    }

    /**
     * The item reports what was decided: {@link ReportToCouncil#judgeItem}. One that was withdrawn or put off does not.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ReportedItem> reportsTheDecision() {
        return Guard.onPayload(
                "arising/reports-the-decision",
                attempt -> ArisingMatters.report(attempt, attempt.context())
                        .map(report -> report.judgeItem(attempt.payload()))
                        .orElseGet(() -> Verdict.no(Reason.builder(NO_REPORT_ASKED)
                                .fact("matter", attempt.subject().id())
                                .build())));
    }

    /**
     * The Council dealt with the item.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ReportedItem> isDealtWith() {
        return Guard.onPayload("arising/is-dealt-with", attempt -> judgeDealtWith(attempt, true));
    }

    /**
     * The item was withdrawn or put off.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ReportedItem> isPutOff() {
        return Guard.onPayload("arising/is-put-off", attempt -> judgeDealtWith(attempt, false));
    }

    private static Verdict judgeDealtWith(
            Attempt<? extends InterSessionMatter, ? extends ReportedItem> attempt, boolean wanted) {
        ReportedItem item = attempt.payload();
        Reason.Builder reason = Reason.builder(item.isDealtWith() ? ITEM_DEALT_WITH : ITEM_NOT_DEALT_WITH)
                .fact("item", item.item())
                .fact("result", item.result().id());
        if (wanted && !item.isDealtWith()) {
            reason.remedy(Remedy.builder(PUT_ON_NEXT_AGENDA)
                    .fact("matter", attempt.subject().id())
                    .build());
        }
        return Verdict.of(item.isDealtWith() == wanted, reason.build());
    }

    /**
     * The item came up on the day of the step, so that what it ends, ends on that day.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, ReportedItem> itemIsOfTheDay() {
        return Guard.onPayload("arising/item-is-of-the-day", attempt -> {
            ReportedItem item = attempt.payload();
            boolean same = item.on().equals(attempt.occurredOn());
            Reason.Builder reason = Reason.builder(same ? ITEM_ON_ITS_DAY : ITEM_NOT_ON_ITS_DAY)
                    .fact("item", item.item())
                    .fact("on", item.on());
            if (!same) {
                reason.fact("recordedFor", attempt.occurredOn()).remedy(recordFor(item.on()));
            }
            return Verdict.of(same, reason.build());
        });
    }

    /**
     * The decision gives its reasons in words.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, Note> reasonsAreGiven() {
        return Guard.onPayload(
                "arising/reasons-are-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }

    /**
     * The session is named with a reason.
     *
     * @return the guard
     */
    public static Guard<InterSessionMatter, SessionDay> sessionIsReasoned() {
        return Guard.onPayload(
                "arising/session-is-reasoned",
                attempt -> Guards.reasoned(attempt.payload().reason()));
    }

    /** The duty that a decision of the day would bring. */
    private static Optional<ReportToCouncil> report(Attempt<? extends InterSessionMatter, ?> attempt) {
        return BetweenSessions.report(attempt.subject(), attempt.occurredOn(), law(attempt));
    }

    private static RulesInForce law(Attempt<?, ?> attempt) {
        return ArisingMatters.lawOn(attempt.occurredOn(), attempt.context());
    }

    private static Optional<ImmutableList<PlannedSession>> sessions(Attempt<?, ?> attempt) {
        return law(attempt).find(ArisingRules.SESSIONS).map(Dated::value);
    }

    private static Verdict sessionsNotSet() {
        return Verdict.no(
                Reason.builder(SESSIONS_NOT_SET).remedy(Remedy.of(SET_SESSIONS)).build());
    }

    private static LocalDate lastDay(PlannedSession session) {
        return session.closesOn().or(session::opensOn).orElseThrow();
    }

    private static Reason.Builder about(ReasonCode code, SessionDay named) {
        return Reason.builder(code).fact("session", named.session()).fact("lastDay", named.lastDay());
    }

    private static Remedy recordFor(LocalDate day) {
        return Remedy.builder(RECORD_FOR_DAY).fact("on", day).build();
    }
}
