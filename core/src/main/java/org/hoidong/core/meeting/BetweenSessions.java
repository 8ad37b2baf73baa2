package org.hoidong.core.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Says who may decide what between two sessions (thẩm quyền giải quyết việc phát sinh giữa hai kỳ họp).
 *
 * <p>One verdict holds everything: that no session is under way, who is competent by which article, that the matter is one of
 * those the law names, that the tier may, that the request shows what it must, and in which form it is decided. Where the law of
 * the day has no general clause, that is said, and then only a law of the sector or a resolution of the council gives the power.
 * Every refusal names the other way: the council itself, in a session for what arose.
 *
 * <p>For example measures after a flood, in a commune, on 12 August 2025, by the Standing Committee, as a resolution: allowed. An
 * urgent spending regime in the same commune: {@code council/not-named {kind=commune, named=[province]}}.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class BetweenSessions {

    /** No session of the council is under way. Facts: {@code matter}, {@code on}. */
    public static final ReasonCode NO_SESSION_UNDER_WAY = ReasonCode.of("meeting/no-session-under-way");

    /** A session is under way, which decides itself. Facts: {@code matter}, {@code on}, {@code session}. */
    public static final ReasonCode SESSION_UNDER_WAY = ReasonCode.of("meeting/session-under-way");

    /** The law of the day has no general clause, and another law or resolution gives the power. Facts: {@code act}, {@code on}. */
    public static final ReasonCode POWER_GIVEN_ELSEWHERE = ReasonCode.of("meeting/power-given-elsewhere");

    /** The law of the day has no general clause, and nothing else is named. Facts: {@code act}, {@code on}. */
    public static final ReasonCode NO_GENERAL_POWER = ReasonCode.of("meeting/no-general-power");

    /** The rule names urgent matters, and which this one is was not said. Facts: {@code act}. */
    public static final ReasonCode MATTER_NOT_SAID = ReasonCode.of("meeting/matter-not-said");

    /** What is decided otherwise is for the council. Facts: {@code matter}, {@code decider}. */
    public static final ReasonCode COUNCIL_DECIDES = ReasonCode.of("meeting/council-decides");

    /** An arrest in the act was reported in time. Facts: {@code arrestedOn}, {@code reportedOn}, {@code due}. */
    public static final ReasonCode ARREST_REPORTED = ReasonCode.of("meeting/arrest-reported");

    /** It was reported late. Facts: {@code arrestedOn}, {@code reportedOn}, {@code due}. */
    public static final ReasonCode ARREST_REPORTED_LATE = ReasonCode.of("meeting/arrest-reported-late");

    /** It is still to be reported, in time. Facts: {@code arrestedOn}, {@code due}. */
    public static final ReasonCode ARREST_TO_REPORT = ReasonCode.of("meeting/arrest-to-report");

    /** It was not reported. Facts: {@code arrestedOn}, {@code due}. */
    public static final ReasonCode ARREST_NOT_REPORTED = ReasonCode.of("meeting/arrest-not-reported");

    /** No rule of the day says when it is reported. Facts: {@code arrestedOn}. */
    public static final ReasonCode ARREST_NOT_JUDGED = ReasonCode.of("meeting/arrest-not-judged");

    /** Remedy: leave it to the session under way. Facts: {@code session}. */
    public static final ReasonCode LEAVE_TO_SESSION = ReasonCode.of("meeting/leave-to-session");

    /** Remedy: name the law or resolution that gives the power. Facts: {@code act}. */
    public static final ReasonCode NAME_LEGAL_GROUND = ReasonCode.of("meeting/name-legal-ground");

    /** Remedy: say which of the urgent matters it is. Facts: {@code act}. */
    public static final ReasonCode SAY_MATTER = ReasonCode.of("meeting/say-matter");

    /** Remedy: call a session of the council for what arose. Facts: {@code matter}. */
    public static final ReasonCode HOLD_SESSION = ReasonCode.of("meeting/hold-session-for-matter");

    /** Remedy: report the arrest at once. Facts: {@code arrestedOn}. */
    public static final ReasonCode REPORT_ARREST = ReasonCode.of("meeting/report-arrest");

    private BetweenSessions() {}

    /**
     * Judges whether somebody may decide a matter on the day of the rules, in a document of some form.
     *
     * @param matter the matter
     * @param decider who would decide, as seen from the unit of the council
     * @param form in which document
     * @param sessions the sessions of the council, in any order, as far as planned and held
     * @param rules the law of the day of the decision
     * @return the verdict, with the reasons of all questions, and where it refuses {@link #COUNCIL_DECIDES}
     */
    public static Verdict judge(
            InterSessionMatter matter,
            Competent decider,
            DocumentKind form,
            List<PlannedSession> sessions,
            RulesInForce rules) {
        List<Verdict> verdicts = power(matter, decider, sessions, rules);
        judgeForm(matter, form, rules).ifPresent(verdicts::add);
        return orTheCouncil(matter, decider, verdicts);
    }

    /**
     * Judges whether somebody may decide a matter on the day of the rules, whatever the form.
     *
     * @param matter the matter
     * @param decider who would decide, as seen from the unit of the council
     * @param sessions the sessions of the council, in any order, as far as planned and held
     * @param rules the law of the day of the decision
     * @return the verdict, as {@link #judge}
     */
    public static Verdict judgePower(
            InterSessionMatter matter, Competent decider, List<PlannedSession> sessions, RulesInForce rules) {
        return orTheCouncil(matter, decider, power(matter, decider, sessions, rules));
    }

    /**
     * Judges whether a matter may be decided in a document of some form.
     *
     * @param matter the matter
     * @param form in which document
     * @param rules the law of the day of the decision
     * @return the verdict, or nothing if no rule of the day asks for a form
     */
    public static Optional<Verdict> judgeForm(InterSessionMatter matter, DocumentKind form, RulesInForce rules) {
        return rules.find(MeetingRules.BETWEEN_SESSIONS_FORM.of(matter.act()))
                .map(forms -> forms.value().judge(form));
    }

    private static List<Verdict> power(
            InterSessionMatter matter, Competent decider, List<PlannedSession> sessions, RulesInForce rules) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(judgeSessions(matter, sessions, rules.date()));
        verdicts.add(rules.find(CouncilRules.COMPETENCE.of(matter.act()))
                .map(power -> power.value().judge(decider))
                .orElseGet(() -> judgeGround(matter, rules.date())));
        rules.find(MeetingRules.URGENT_MATTERS.of(matter.act()))
                .ifPresent(urgent -> verdicts.add(matter.matter()
                        .map(urgent.value()::judge)
                        .orElseGet(() -> Verdict.no(Reason.builder(MATTER_NOT_SAID)
                                .basis(urgent.basis())
                                .fact("act", matter.act().id())
                                .remedy(Remedy.builder(SAY_MATTER)
                                        .fact("act", matter.act().id())
                                        .build())
                                .build()))));
        rules.find(MeetingRules.BETWEEN_SESSIONS_TIERS.of(matter.act()))
                .ifPresent(tiers -> verdicts.add(tiers.value().judge(matter.tier())));
        rules.find(MeetingRules.BETWEEN_SESSIONS_REQUEST.of(matter.act()))
                .ifPresent(content -> verdicts.add(content.value().judge(matter.parts())));
        return verdicts;
    }

    private static Verdict orTheCouncil(InterSessionMatter matter, Competent decider, List<Verdict> verdicts) {
        Verdict all = Verdict.all(verdicts);
        return all.isSatisfied()
                ? all
                : Verdict.all(
                        all,
                        Verdict.no(Reason.builder(COUNCIL_DECIDES)
                                .fact("matter", matter.id())
                                .fact("decider", decider.id())
                                .remedy(Remedy.builder(HOLD_SESSION)
                                        .fact("matter", matter.id())
                                        .build())
                                .build()));
    }

    /** A session is under way from its opening to its closing, or on the day of its opening if it has no other. */
    private static Verdict judgeSessions(InterSessionMatter matter, List<PlannedSession> sessions, LocalDate on) {
        Optional<PlannedSession> running =
                sessions.stream().filter(session -> session.isUnderWayOn(on)).findFirst();
        return running.map(session -> Verdict.no(Reason.builder(SESSION_UNDER_WAY)
                        .fact("matter", matter.id())
                        .fact("on", on)
                        .fact("session", session.milestone())
                        .remedy(Remedy.builder(LEAVE_TO_SESSION)
                                .fact("session", session.milestone())
                                .build())
                        .build()))
                .orElseGet(() -> Verdict.yes(Reason.builder(NO_SESSION_UNDER_WAY)
                        .fact("matter", matter.id())
                        .fact("on", on)
                        .build()));
    }

    private static Verdict judgeGround(InterSessionMatter matter, LocalDate on) {
        Reason.Builder reason = Reason.builder(
                        matter.providedBy().isPresent() ? POWER_GIVEN_ELSEWHERE : NO_GENERAL_POWER)
                .fact("act", matter.act().id())
                .fact("on", on);
        matter.providedBy().ifPresent(reason::basis);
        if (matter.providedBy().isEmpty()) {
            reason.remedy(Remedy.builder(NAME_LEGAL_GROUND)
                    .fact("act", matter.act().id())
                    .build());
        }
        return Verdict.of(matter.providedBy().isPresent(), reason.build());
    }

    /**
     * Judges whether the arrest of a delegate in the act was reported at once; any other arrest needs consent before.
     *
     * @param arrestedOn the day of the arrest
     * @param reportedOn the day it was reported, if it was
     * @param rules the law of the day of the arrest
     * @param calendars the calendars that time limits name
     * @param asOf the day asked about
     * @return the verdict
     */
    public static Verdict judgeArrestInTheAct(
            LocalDate arrestedOn,
            Optional<LocalDate> reportedOn,
            RulesInForce rules,
            Calendars calendars,
            LocalDate asOf) {
        Optional<Dated<TimeLimit>> rule = rules.find(CouncilRules.REPORT_FLAGRANT_ARREST);
        if (rule.isEmpty()) {
            return Verdict.yes(Reason.builder(ARREST_NOT_JUDGED)
                    .fact("arrestedOn", arrestedOn)
                    .build());
        }
        Deadline deadline = rule.orElseThrow().value().from(arrestedOn, calendars);
        Optional<LocalDate> reported = reportedOn.filter(day -> !day.isAfter(asOf));
        boolean late = reported.orElse(asOf).isAfter(deadline.dueOn());
        ReasonCode code = reported.isPresent()
                ? (late ? ARREST_REPORTED_LATE : ARREST_REPORTED)
                : late ? ARREST_NOT_REPORTED : ARREST_TO_REPORT;
        Reason.Builder reason =
                Reason.builder(code).basis(rule.orElseThrow().basis()).fact("arrestedOn", arrestedOn);
        reported.ifPresent(day -> reason.fact("reportedOn", day));
        reason.fact("due", deadline.dueOn());
        if (code.equals(ARREST_NOT_REPORTED)) {
            reason.remedy(
                    Remedy.builder(REPORT_ARREST).fact("arrestedOn", arrestedOn).build());
        }
        return Verdict.of(!late, reason.build());
    }

    /**
     * Returns what must be reported to the council once the matter has been decided.
     *
     * @param matter the matter
     * @param decidedOn the day of the decision
     * @param rules the law of that day
     * @return the duty to report: by the rule that gives the power; or, where no rule of the day does, by the law or resolution that
     *     gave it; nothing if the rule asks for no report, as for the consent to an arrest
     */
    public static Optional<ReportToCouncil> report(InterSessionMatter matter, LocalDate decidedOn, RulesInForce rules) {
        Optional<Dated<Competence>> power = rules.find(CouncilRules.COMPETENCE.of(matter.act()));
        ReportToCouncil.Builder report = ReportToCouncil.builder()
                .matter(matter.id().value())
                .owedBy(matter.decidedBy())
                .council(matter.council())
                .doneOn(decidedOn);
        return power.isPresent()
                ? ReportToCouncil.after(power.orElseThrow().value(), report)
                : matter.providedBy().map(law -> report.addBases(law).build());
    }
}
