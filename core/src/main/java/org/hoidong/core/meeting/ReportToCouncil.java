package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.OfficeEnd;
import org.hoidong.core.law.Provision;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The duty to report something at the council's nearest session: a decision between sessions, a delegate suspended, an office that
 * ended (báo cáo Hội đồng tại kỳ họp gần nhất).
 *
 * <p>It stands from the day of the act until an item of the agenda of a session deals with it, and nothing else ends it: no letter, no
 * item that was withdrawn or put off. The nearest session is the first that opens on that day or later, wherever it came from: one
 * that is called later and opens earlier is nearer. Reported at a later session, it is reported late. It may be reported on any day
 * of the session.
 *
 * <p>For example measures of 12 August 2025 are owed at session 4, which opens on 25 September; if the council is called together
 * for what arose on 3 September, they are owed there.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReportToCouncil {

    /** The id of the event that discharges the obligation, and of its line. */
    public static final String REPORTED = "meeting/reported-at-session";

    /** It is to be reported, and not late. Facts: {@code matter}, {@code doneOn}, {@code due}, {@code session} if known. */
    public static final ReasonCode REPORT_OWED = ReasonCode.of("meeting/report-owed");

    /** The session at which it was due is over. Facts: {@code matter}, {@code doneOn}, {@code due}, {@code session} if known. */
    public static final ReasonCode REPORT_OVERDUE = ReasonCode.of("meeting/report-overdue");

    /** It was reported in time. Facts: {@code matter}, {@code session}, {@code item}, {@code on}, {@code due}. */
    public static final ReasonCode REPORTED_IN_TIME = ReasonCode.of("meeting/reported-in-time");

    /** It was reported at a later session. Facts: {@code matter}, {@code session}, {@code item}, {@code on}, {@code due}. */
    public static final ReasonCode REPORTED_LATE = ReasonCode.of("meeting/reported-late");

    /** An item reported nothing. Facts: {@code matter}, {@code session}, {@code item}, {@code on}, {@code result}. */
    public static final ReasonCode ITEM_REPORTS_NOTHING = ReasonCode.of("meeting/item-reports-nothing");

    /** An item reports it. Facts: {@code matter}, {@code session}, {@code item}, {@code on}, {@code result}. */
    public static final ReasonCode ITEM_REPORTS = ReasonCode.of("meeting/item-reports");

    /** An item came up before the act. Facts: {@code matter}, {@code session}, {@code item}, {@code on}, {@code doneOn}. */
    public static final ReasonCode ITEM_BEFORE_ACT = ReasonCode.of("meeting/item-before-act");

    /** Remedy: put it on the agenda of the next session. Facts: {@code matter}. */
    public static final ReasonCode REPORT_AT_NEXT_SESSION = ReasonCode.of("meeting/report-at-next-session");

    private static final Label LABEL =
            Label.of("Báo cáo Hội đồng tại kỳ họp gần nhất", "Report to the council at its nearest session");

    ReportToCouncil() {}

    /** Returns a builder; matter, owedBy, council and doneOn are required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Completes a duty to report by the rule that gave the power for an act.
     *
     * @param power the rule
     * @param report the duty, without its basis
     * @return the duty, or nothing if the rule asks for no report
     */
    public static Optional<ReportToCouncil> after(Competence power, Builder report) {
        return power.isReportedAtNearestSession()
                ? Optional.of(report.addBases(power.basis()).build())
                : Optional.empty();
    }

    /**
     * Completes a duty to report the end of an office, which is always reported.
     *
     * @param end the rule on that end
     * @param report the duty, without its basis
     * @return the duty
     */
    public static ReportToCouncil after(OfficeEnd end, Builder report) {
        return report.addBases(end.basis()).build();
    }

    /** Returns the id of what is reported, unique among what the council is owed. */
    public abstract String matter();

    /** Returns the body that owes the report. */
    public abstract BodyId owedBy();

    /** Returns the council it is owed to. */
    public abstract BodyId council();

    /** Returns the day of the act. */
    public abstract LocalDate doneOn();

    /** Returns the provisions that ask for it, as far as known. */
    public abstract ImmutableList<Provision> bases();

    /** Returns the latest day, which the host sets for as long as no session has a day. */
    public abstract Optional<LocalDate> latestOn();

    /**
     * Returns the session at which it is due.
     *
     * @param sessions the sessions of the council, in any order, as far as planned and held
     * @return the first that opens on the day of the act or later, or nothing if none has a day
     */
    public final Optional<PlannedSession> nearest(List<PlannedSession> sessions) {
        return sessions.stream()
                .filter(session -> session.opensOn()
                        .filter(opens -> !opens.isBefore(doneOn()))
                        .isPresent())
                .min(Comparator.comparing(session -> session.opensOn().orElseThrow()));
    }

    /**
     * Computes the obligation.
     *
     * @param sessions the sessions of the council, in any order, as far as planned and held
     * @param items the items that came up about it, in any order; a session that only they name is one of the sessions
     * @param calendars the calendars
     * @return the obligation: owed from the day of the act; discharged by the first item that deals with it
     * @throws IllegalArgumentException if no session that opens on the day of the act or later has a day, it was not reported and
     *     no latest day is set
     */
    public final Obligation obligation(List<PlannedSession> sessions, List<ReportedItem> items, Calendars calendars) {
        ImmutableList<PlannedSession> held = held(sessions, items);
        Optional<ReportedItem> closing = closing(items);
        Obligation.Builder obligation = Obligation.builder()
                .id(ObligationId.of(matter() + "/" + REPORTED))
                .line(REPORTED)
                .owedBy(owedBy().value())
                .addHolders(owedBy().value())
                .owedTo(council().value())
                .act(REPORTED)
                .label(LABEL)
                .startedOn(doneOn())
                .deadline(deadline(held, items, closing, calendars));
        closing.ifPresent(item -> obligation.dischargedOn(item.on()));
        return obligation.build();
    }

    /**
     * Judges whether it has been reported.
     *
     * @param sessions the sessions, as for {@link #obligation}
     * @param items the items that came up about it, in any order; those after the day asked about are not looked at
     * @param calendars the calendars
     * @param asOf the day asked about
     * @return the verdict: not satisfied if it is overdue or was reported late; with a reason for each item that reported nothing
     * @throws IllegalArgumentException as {@link #obligation}
     */
    public final Verdict judge(
            List<PlannedSession> sessions, List<ReportedItem> items, Calendars calendars, LocalDate asOf) {
        List<ReportedItem> known =
                items.stream().filter(item -> !item.on().isAfter(asOf)).toList();
        Obligation obligation = obligation(sessions, known, calendars);
        LocalDate due = obligation.deadline().dueOn();
        Optional<ReportedItem> closing = closing(known);
        ImmutableList.Builder<Verdict> verdicts = ImmutableList.builder();
        known.stream()
                .filter(item -> !item.isDealtWith())
                .forEach(item -> verdicts.add(Verdict.yes(about(ITEM_REPORTS_NOTHING, item)
                        .fact("result", item.result().id())
                        .build())));
        verdicts.add(closing.map(item -> {
                    boolean late = item.on().isAfter(due);
                    return Verdict.of(
                            !late,
                            about(late ? REPORTED_LATE : REPORTED_IN_TIME, item)
                                    .fact("due", due)
                                    .build());
                })
                .orElseGet(() -> open(asOf.isAfter(due), due, nearest(held(sessions, known)))));
        return Verdict.all(verdicts.build());
    }

    /**
     * Judges whether an item ends the duty, in time or late.
     *
     * @param item the item
     * @return the verdict: satisfied if the council dealt with it, on the day of the act or later
     */
    public final Verdict judgeItem(ReportedItem item) {
        boolean before = item.on().isBefore(doneOn());
        boolean reports = item.isDealtWith() && !before;
        Reason.Builder reason = about(reports ? ITEM_REPORTS : before ? ITEM_BEFORE_ACT : ITEM_REPORTS_NOTHING, item);
        if (before) {
            reason.fact("doneOn", doneOn());
        } else {
            reason.fact("result", item.result().id());
        }
        if (!reports) {
            reason.remedy(nextSession());
        }
        return Verdict.of(reports, reason.build());
    }

    private Remedy nextSession() {
        return Remedy.builder(REPORT_AT_NEXT_SESSION).fact("matter", matter()).build();
    }

    private Verdict open(boolean late, LocalDate due, Optional<PlannedSession> session) {
        Reason.Builder reason = about(late ? REPORT_OVERDUE : REPORT_OWED)
                .fact("doneOn", doneOn())
                .fact("due", due);
        session.ifPresent(nearest -> reason.fact("session", nearest.milestone()));
        if (late) {
            reason.remedy(nextSession());
        }
        return Verdict.of(!late, reason.build());
    }

    private Reason.Builder about(ReasonCode code, ReportedItem item) {
        return about(code)
                .fact("session", item.session())
                .fact("item", item.item())
                .fact("on", item.on());
    }

    private Reason.Builder about(ReasonCode code) {
        return Reason.builder(code).addAllBases(bases()).fact("matter", matter());
    }

    /** The first item that deals with it; one before the act deals with something else. */
    private Optional<ReportedItem> closing(List<ReportedItem> items) {
        return items.stream().filter(item -> judgeItem(item).isSatisfied()).min(Comparator.comparing(ReportedItem::on));
    }

    /** The sessions with the days on which they opened, where an item says so. */
    private static ImmutableList<PlannedSession> held(List<PlannedSession> sessions, List<ReportedItem> items) {
        Map<MilestoneId, PlannedSession> held = new LinkedHashMap<>();
        sessions.forEach(session -> held.put(session.milestone(), session));
        for (ReportedItem item : items) {
            PlannedSession planned = held.get(item.session());
            if (planned == null || !planned.opensOn().equals(Optional.of(item.openedOn()))) {
                held.put(item.session(), PlannedSession.of(item.session(), item.openedOn()));
            }
        }
        return ImmutableList.copyOf(held.values());
    }

    private Deadline deadline(
            List<PlannedSession> held, List<ReportedItem> items, Optional<ReportedItem> closing, Calendars calendars) {
        Optional<PlannedSession> nearest = nearest(held);
        if (nearest.isEmpty()) {
            LocalDate due = latestOn()
                    .or(() -> closing.map(ReportedItem::on))
                    .orElseThrow(() -> new IllegalArgumentException("sessions (" + held
                            + ") must hold one that opens on " + doneOn() + " or later, at which " + matter()
                            + " is reported; add it with its day, or set latestOn"));
            return based(Due.on(due)).resolve(calendars, Milestones.none());
        }
        PlannedSession session = nearest.orElseThrow();
        Due at = latestOn()
                .map(latest -> Due.at(session.milestone(), latest))
                .orElseGet(() -> Due.at(session.milestone()));
        return based(at).resolve(calendars, Milestones.none().with(session.milestone(), lastDay(session, items)));
    }

    private Due based(Due due) {
        return bases().isEmpty() ? due : due.by(bases().get(0));
    }

    /** The last day of a session as far as known: that of its closing, or the last on which an item came up. */
    private static LocalDate lastDay(PlannedSession session, List<ReportedItem> items) {
        return Stream.concat(
                        Stream.of(session.closesOn().or(session::opensOn).orElseThrow()),
                        items.stream()
                                .filter(item -> item.session().equals(session.milestone()))
                                .map(ReportedItem::on))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Returns a builder holding this duty. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        PlainText.identifier("matter", matter());
        latestOn()
                .ifPresent(latest -> checkArgument(
                        !latest.isBefore(doneOn()),
                        "latestOn (%s) of %s must not be before doneOn (%s)",
                        latest,
                        matter(),
                        doneOn()));
    }

    /** Returns what, who and since when. */
    @Override
    public final String toString() {
        return owedBy() + " reports " + matter() + " of " + doneOn() + " to " + council();
    }

    /** Builds {@link ReportToCouncil}. */
    public static final class Builder extends ImmutableReportToCouncil.Builder {
        Builder() {}
    }
}
