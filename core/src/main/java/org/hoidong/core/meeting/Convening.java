package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.SupportRule;
import org.hoidong.core.voting.VotingRules;

/**
 * Says whether a body may convene a meeting on a day with a notice, before anything is recorded: convener, demand and its support, whether it
 * may be closed, notice, documents, the time after an election, and the meetings that must be held before.
 *
 * <p>Every question is asked and every answer kept with its article; where it is too late, the remedy names the earliest lawful day of
 * opening. What the rule book has no rule on is one reason, {@link Meetings#NO_STATUTORY_RULE}. A {@link Meeting} that was held is judged by
 * {@link Meetings}, with the same reasons.
 *
 * <p>For example 16 of 50 delegates ask for a thematic session: {@code voting/support-too-small {supporters=16, needed=17}} with Article
 * 34.3 of Law 72/2025/QH15.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Convening {

    /** Nobody asks for a meeting that is held on demand. Facts: {@code kind}, {@code allowed}. */
    public static final ReasonCode DEMAND_MISSING = ReasonCode.of("meeting/demand-missing");

    /** Who asks may. Facts: {@code kind}, {@code by}. */
    public static final ReasonCode DEMANDED = ReasonCode.of("meeting/demanded-by-who-may");

    /** Who asks may not. Facts: {@code kind}, {@code by}, {@code allowed}. */
    public static final ReasonCode NOT_DEMANDED = ReasonCode.of("meeting/demanded-by-who-may-not");

    /** Who asks for a closed session may. Facts: {@code kind}, {@code by}. */
    public static final ReasonCode CLOSING_DEMANDED = ReasonCode.of("meeting/closing-demanded-by-who-may");

    /** Who asks for a closed session may not. Facts: {@code kind}, {@code by}, {@code allowed}. */
    public static final ReasonCode CLOSING_NOT_DEMANDED = ReasonCode.of("meeting/closing-demanded-by-who-may-not");

    /** Only sessions of a council are closed on demand. Facts: {@code kind}. */
    public static final ReasonCode NOT_TO_BE_CLOSED = ReasonCode.of("meeting/not-to-be-closed");

    /** A first session opens in time after the election. Facts: {@code electedOn}, {@code opensOn}, {@code dueOn}. */
    public static final ReasonCode FIRST_SESSION_IN_TIME = ReasonCode.of("meeting/first-session-in-time");

    /** It opens too late. Facts: {@code electedOn}, {@code opensOn}, {@code dueOn}. */
    public static final ReasonCode FIRST_SESSION_LATE = ReasonCode.of("meeting/first-session-late");

    /** The day of the election is not given. Facts: {@code opensOn}. */
    public static final ReasonCode ELECTION_MISSING = ReasonCode.of("meeting/election-day-missing");

    /** A meeting that must be held before was held. Facts: {@code kind}, {@code before}. */
    public static final ReasonCode PREPARED = ReasonCode.of("meeting/prepared");

    /** A meeting that must be held before was not. Facts: {@code kind}, {@code before}. */
    public static final ReasonCode NOT_PREPARED = ReasonCode.of("meeting/not-prepared");

    /** No council of this tier holds such a meeting. Facts: {@code kind}, {@code tier}. */
    public static final ReasonCode NOT_IN_TIER = ReasonCode.of("meeting/not-in-tier");

    /** Remedy: let one of these ask for it. Facts: {@code allowed}. */
    public static final ReasonCode LET_DEMAND = ReasonCode.of("meeting/let-demand");

    /** Remedy: open on this day or before. Facts: {@code latest}. */
    public static final ReasonCode OPEN_EARLIER = ReasonCode.of("meeting/open-earlier");

    /** Remedy: give the day of the election. No facts. */
    public static final ReasonCode GIVE_ELECTION = ReasonCode.of("meeting/give-election-day");

    /** Remedy: hold this meeting before. Facts: {@code before}. */
    public static final ReasonCode HOLD_BEFORE = ReasonCode.of("meeting/hold-before");

    /** How voters are written among those who may ask. */
    private static final String VOTERS = "voters";

    private final ConveningRequest request;
    private final RulesInForce rules;
    private final Calendars calendars;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    private Convening(ConveningRequest request, RulesInForce rules, Calendars calendars) {
        this.request = request;
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * Judges whether a meeting may be convened as wanted.
     *
     * @param request who wants to convene what, when
     * @param rules the rules in force on the day that is decisive, usually that of the convening
     * @param calendars the calendars that time limits name
     * @return the verdict, with the reasons of all questions
     * @throws NoRuleException if a rule is only the council's to give and the book does not hold it
     */
    public static Verdict judge(ConveningRequest request, RulesInForce rules, Calendars calendars) {
        Convening convening = new Convening(request, rules, calendars);
        convening.convener();
        convening.demand();
        request.closing().ifPresent(convening::closing);
        convening.inTime(
                MeetingRules.NOTICE,
                request.noticeOn(),
                ImmutableList.of(Meetings.NOTICE_IN_TIME, Meetings.NOTICE_LATE, Meetings.NOTICE_MISSING));
        convening.inTime(
                MeetingRules.DOCUMENTS_BEFORE_OPENING,
                request.documentsOn(),
                ImmutableList.of(Meetings.DOCUMENTS_IN_TIME, Meetings.DOCUMENTS_LATE, Meetings.DOCUMENTS_MISSING));
        convening.firstSession();
        convening.preparation();
        if (!convening.silent.isEmpty()) {
            convening.verdicts.add(Meetings.silence(request.kind(), rules, convening.silent));
        }
        return Verdict.all(convening.verdicts);
    }

    private void convener() {
        Optional<Dated<ImmutableSet<BodyKind>>> bodies = rule(MeetingRules.CONVENERS);
        Optional<Dated<NamedKinds<Competent>>> offices = rule(MeetingRules.CONVENING_OFFICES);
        if (bodies.isEmpty() && offices.isEmpty()) {
            silent.add(MeetingRules.CONVENERS.id());
            return;
        }
        ImmutableSet.Builder<Competent> allowed = ImmutableSet.builder();
        bodies.ifPresent(rule -> rule.value().forEach(body -> allowed.add(Competent.of(body))));
        offices.ifPresent(rule -> allowed.addAll(rule.value().kinds()));
        Provision basis = bodies.<Provision>map(Dated::basis)
                .or(() -> offices.map(Dated::basis))
                .orElseThrow();
        boolean competent = allowed.build().contains(request.convener());
        Reason.Builder reason = Reason.builder(
                        competent ? Meetings.CONVENER_COMPETENT : Meetings.CONVENER_NOT_COMPETENT)
                .basis(basis)
                .fact("kind", request.kind().id())
                .fact("convener", request.convener().id())
                .fact("convenerKind", request.convener().kind().id());
        if (!competent) {
            Datum kinds = ids(allowed.build());
            reason.fact("allowed", kinds)
                    .remedy(Remedy.builder(Meetings.CONVENE_BY)
                            .fact("allowed", kinds)
                            .build());
        }
        verdicts.add(Verdict.of(competent, reason.build()));
    }

    private void demand() {
        if (demandOfVoters()) {
            return;
        }
        Optional<Dated<NamedKinds<Competent>>> rule = rule(MeetingRules.DEMANDED_BY);
        if (rule.isEmpty()) {
            return;
        }
        NamedKinds<Competent> allowed = rule.orElseThrow().value();
        if (request.demand().isEmpty()) {
            Datum kinds = ids(allowed.kinds());
            verdicts.add(Verdict.no(Reason.builder(DEMAND_MISSING)
                    .basis(allowed.basis())
                    .fact("kind", request.kind().id())
                    .fact("allowed", kinds)
                    .remedy(Remedy.builder(LET_DEMAND).fact("allowed", kinds).build())
                    .build()));
            return;
        }
        asked(
                request.demand().orElseThrow(),
                allowed,
                ImmutableList.of(DEMANDED, NOT_DEMANDED),
                VotingRules.SESSION_REQUEST);
    }

    /** Whether who asks may, and, of several, whether enough of them ask. */
    private void asked(
            Demand demand,
            NamedKinds<Competent> allowed,
            ImmutableList<ReasonCode> mayOrMayNot,
            RuleKey<SupportRule> support) {
        boolean may = demand.by().filter(allowed.kinds()::contains).isPresent();
        Reason.Builder reason = Reason.builder(mayOrMayNot.get(may ? 0 : 1))
                .basis(allowed.basis())
                .fact("kind", request.kind().id())
                .fact("by", demand.by().map(Competent::id).orElse(VOTERS));
        if (!may) {
            Datum kinds = ids(allowed.kinds());
            reason.fact("allowed", kinds)
                    .remedy(Remedy.builder(LET_DEMAND).fact("allowed", kinds).build());
        }
        verdicts.add(Verdict.of(may, reason.build()));
        if (may && demand.of() > 1) {
            rules.find(support)
                    .ifPresentOrElse(
                            needed -> verdicts.add(needed.value().evaluate(demand.supporters(), demand.of())),
                            () -> silent.add(support.id()));
        }
    }

    /** Whether the council may be asked to sit in closed session; it decides that itself, at the session. */
    private void closing(Demand demand) {
        if (request.kind().category() != MeetingCategory.SESSION) {
            verdicts.add(Verdict.no(Reason.builder(NOT_TO_BE_CLOSED)
                    .fact("kind", request.kind().id())
                    .build()));
            return;
        }
        rules.find(MeetingRules.CLOSED_SESSION_DEMANDED_BY)
                .ifPresentOrElse(
                        rule -> asked(
                                demand,
                                rule.value(),
                                ImmutableList.of(CLOSING_DEMANDED, CLOSING_NOT_DEMANDED),
                                MeetingRules.CLOSED_SESSION_REQUEST),
                        () -> silent.add(MeetingRules.CLOSED_SESSION_DEMANDED_BY.id()));
    }

    /** Of a kind that only voters of some tiers ask for; whether it is one. */
    private boolean demandOfVoters() {
        RuleKey<SupportRule> key = MeetingRules.REQUESTED_BY_VOTERS.of(request.kind());
        boolean inSomeTier = rules.book().keys().stream()
                .anyMatch(other -> other.isVariantOf(key) && rules.find(other).isPresent());
        if (!inSomeTier) {
            return false;
        }
        Optional<Dated<SupportRule>> rule = rules.find(key.of(request.tier()));
        if (rule.isEmpty()) {
            verdicts.add(Verdict.no(Reason.builder(NOT_IN_TIER)
                    .fact("kind", request.kind().id())
                    .fact("tier", request.tier().id())
                    .build()));
            return true;
        }
        Optional<Demand> signed = request.demand().filter(demand -> demand.by().isEmpty());
        Datum voters = Datum.texts(ImmutableList.of(VOTERS));
        verdicts.add(signed.map(demand -> rule.orElseThrow().value().evaluate(demand.supporters(), demand.of()))
                .orElseGet(() -> Verdict.no(Reason.builder(DEMAND_MISSING)
                        .basis(rule.orElseThrow().basis())
                        .fact("kind", request.kind().id())
                        .fact("allowed", voters)
                        .remedy(Remedy.builder(LET_DEMAND)
                                .fact("allowed", voters)
                                .build())
                        .build())));
        return true;
    }

    private void inTime(RuleKey<TimeLimit> question, Optional<LocalDate> sent, ImmutableList<ReasonCode> codes) {
        rule(question)
                .ifPresentOrElse(
                        rule -> verdicts.add(
                                Meetings.judgeInTime(request.kind(), request.opensOn(), rule, sent, codes, calendars)),
                        () -> silent.add(question.id()));
    }

    /** What the book says of this kind on the day, or nothing; throws if only the council can say it and did not. */
    private <T> Optional<Dated<T>> rule(RuleKey<T> question) {
        RuleKey<T> key = question.of(request.kind());
        return rules.book().settingNeeded(key).isPresent() ? Optional.of(rules.dated(key)) : rules.find(key);
    }

    private void firstSession() {
        RuleKey<TimeLimit> key = MeetingRules.FIRST_SESSION.of(request.kind());
        Optional<Dated<TimeLimit>> rule = rules.find(key);
        if (rule.isEmpty()) {
            return;
        }
        if (request.electedOn().isEmpty()) {
            verdicts.add(Verdict.no(Reason.builder(ELECTION_MISSING)
                    .basis(rule.orElseThrow().basis())
                    .fact("opensOn", request.opensOn())
                    .remedy(Remedy.of(GIVE_ELECTION))
                    .build()));
            return;
        }
        LocalDate elected = request.electedOn().orElseThrow();
        Deadline deadline = rule.orElseThrow().value().from(elected, calendars);
        boolean inTime = !request.opensOn().isAfter(deadline.dueOn());
        Reason.Builder reason = Reason.builder(inTime ? FIRST_SESSION_IN_TIME : FIRST_SESSION_LATE)
                .basis(rule.orElseThrow().basis())
                .fact("electedOn", elected)
                .fact("opensOn", request.opensOn())
                .fact("dueOn", deadline.dueOn());
        if (!inTime) {
            reason.remedy(Remedy.builder(OPEN_EARLIER)
                    .fact("latest", deadline.dueOn())
                    .build());
        }
        verdicts.add(Verdict.of(inTime, reason.build()));
    }

    private void preparation() {
        boolean isPlanned = request.kind().category() == MeetingCategory.SESSION
                && request.demand().isEmpty()
                && rules.find(MeetingRules.FIRST_SESSION.of(request.kind())).isEmpty();
        if (!isPlanned) {
            return;
        }
        rules.find(MeetingRules.PREPARED_BY.of(request.tier()))
                .ifPresent(rule -> rule.value().kinds().forEach(before -> prepared(before, rule.basis())));
    }

    private void prepared(MeetingKind before, Provision basis) {
        boolean held = request.preparedBy().contains(before);
        Reason.Builder reason = Reason.builder(held ? PREPARED : NOT_PREPARED)
                .basis(basis)
                .fact("kind", request.kind().id())
                .fact("before", before.id());
        if (!held) {
            reason.remedy(
                    Remedy.builder(HOLD_BEFORE).fact("before", before.id()).build());
        }
        verdicts.add(Verdict.of(held, reason.build()));
    }

    private static Datum ids(ImmutableSet<Competent> allowed) {
        return Datum.texts(allowed.stream().map(Competent::id).toList());
    }
}
