package org.hoidong.workflow.lifecycle.arising;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.InterSessionMatterId;
import org.hoidong.core.meeting.ItemResult;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.ReportToCouncil;
import org.hoidong.core.meeting.ReportedItem;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.vietnam.VietnamActs;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamMatters;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/** A flood in a commune in August 2025, its council, its sessions and its actors, under the law of Viet Nam. */
final class ArisingSamples {

    static final WorkflowDefinition<InterSessionMatter> DEFINITION = ArisingWorkflows.standard(1);

    static final LocalDate MON_2025_08_11 = LocalDate.of(2025, 8, 11);
    static final LocalDate TUE_2025_08_12 = LocalDate.of(2025, 8, 12);
    static final LocalDate WED_2025_08_13 = LocalDate.of(2025, 8, 13);
    static final LocalDate WED_2025_08_20 = LocalDate.of(2025, 8, 20);
    static final LocalDate WED_2025_09_03 = LocalDate.of(2025, 9, 3);
    static final LocalDate THU_2025_09_25 = LocalDate.of(2025, 9, 25);
    static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);

    static final BodyId STANDING = BodyId.of("tt-hdnd-xa-a");
    static final BodyId COMMITTEE = BodyId.of("ban-ktns-xa-a");
    static final BodyId EXECUTIVE = BodyId.of("ubnd-xa-a");

    static final Actor ASKER = Actor.of("binh").actingFor(EXECUTIVE);
    static final Actor EXAMINER = Actor.of("chi").actingFor(COMMITTEE);
    static final Actor DECIDER = Actor.of("dung").actingFor(STANDING);
    static final Actor REGISTRAR = Actor.of("lan").granted(ArisingRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS = ImmutableList.of(ASKER, EXAMINER, DECIDER, REGISTRAR, STRANGER);

    static final MilestoneId SESSION_4 = MilestoneId.of("ky-hop-4");
    static final MilestoneId CALLED = MilestoneId.of("ky-hop-dot-xuat");
    static final ImmutableList<PlannedSession> PLAN =
            ImmutableList.of(PlannedSession.of(SESSION_4, THU_2025_09_25).until(FRI_2025_09_26));
    static final ImmutableList<PlannedSession> WITH_CALLED = ImmutableList.<PlannedSession>builder()
            .addAll(PLAN)
            .add(PlannedSession.of(CALLED, WED_2025_09_03))
            .build();

    static final SessionDay AT_SESSION_4 = SessionDay.of(SESSION_4, FRI_2025_09_26, "");
    static final SessionDay AT_CALLED = SessionDay.of(CALLED, WED_2025_09_03, "the council was called together");

    private static final Provision REGULATION = Provision.of("Quy chế làm việc 02/2025/NQ-HĐND", "21");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private ArisingSamples() {}

    static InterSessionMatter.Builder matter() {
        return InterSessionMatter.builder()
                .id(InterSessionMatterId.of("PS-2025-08"))
                .act(VietnamActs.DECIDE_URGENT_MEASURES)
                .matter(VietnamMatters.NATURAL_DISASTER)
                .subject(
                        Label.of("Khắc phục hậu quả mưa lũ ngày 09/8/2025", "Repairs after the flood of 9 August 2025"))
                .council(BodyId.of("hdnd-xa-a"))
                .tier(VietnamTiers.COMMUNE)
                .askedBy(EXECUTIVE)
                .checkedBy(COMMITTEE)
                .decidedBy(STANDING)
                .deciderKind(VietnamBodies.STANDING_COMMITTEE)
                .receivedOn(MON_2025_08_11);
    }

    static InterSessionMatter flood() {
        return matter().build();
    }

    static InterSessionMatter arrest() {
        return matter().act(VietnamActs.CONSENT_TO_ARREST)
                .matter(Optional.empty())
                .subject(Label.of("Đề nghị của Viện kiểm sát", "A request of the procuracy"))
                .askedBy(BodyId.of("vks-khu-vuc-3"))
                .build();
    }

    static LegalContext context(ImmutableList<PlannedSession> sessions) {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook rules = ArisingRules.declareSettings(VietnamRules.standard(), "hdnd-xa-a", "1", REGULATION)
                .put(ArisingRules.OPINION_WITHIN, Dated.setting(TimeLimit.ofWorkingDays(3), always, REGULATION))
                .put(ArisingRules.DECIDED_WITHIN, Dated.setting(TimeLimit.ofWorkingDays(5), always, REGULATION))
                .put(ArisingRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), always, REGULATION))
                .put(ArisingRules.SESSIONS, Dated.setting(sessions, always, REGULATION))
                .build();
        return LegalContext.builder()
                .rules(rules)
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .build();
    }

    static LegalContext context() {
        return context(PLAN);
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static Outcome<InterSessionMatter> opens(InterSessionMatter matter, Actor actor, LocalDate on) {
        return DEFINITION.open(
                CaseId.of(matter.id().value()),
                matter,
                occurs(ArisingEvents.RECEIVED, NoPayload.NONE, actor, on),
                context());
    }

    static WorkflowCase<InterSessionMatter> received(InterSessionMatter matter) {
        return opens(matter, REGISTRAR, matter.receivedOn()).orElseThrow();
    }

    static WorkflowCase<InterSessionMatter> examined(InterSessionMatter matter) {
        return after(
                received(matter),
                ArisingEvents.OPINION_GIVEN,
                CommitteeOpinion.of(true, "the budget allows it"),
                EXAMINER,
                matter.receivedOn().plusDays(1));
    }

    static <P> Outcome<InterSessionMatter> fire(
            WorkflowCase<InterSessionMatter> theCase,
            EventType<P> event,
            P payload,
            Actor actor,
            LocalDate on,
            LegalContext context) {
        return DEFINITION.fire(theCase, occurs(event, payload, actor, on), context);
    }

    static <P> Outcome<InterSessionMatter> fire(
            WorkflowCase<InterSessionMatter> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return fire(theCase, event, payload, actor, on, context());
    }

    static <P> WorkflowCase<InterSessionMatter> after(
            WorkflowCase<InterSessionMatter> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return fire(theCase, event, payload, actor, on).orElseThrow();
    }

    /** A resolution on a matter, reported at a session under the article that the law of the day asks it by. */
    static ArisingDecision decision(InterSessionMatter matter, SessionDay session, LocalDate on) {
        return ArisingDecision.builder()
                .number(DocumentNumber.parse("05/NQ-HĐND"))
                .form(VietnamDocumentKinds.RESOLUTION)
                .reportedAt(session)
                .reportedUnder(BetweenSessions.report(
                                matter, on, VietnamRules.standard().on(on))
                        .map(ReportToCouncil::bases)
                        .flatMap(bases -> bases.stream().findFirst()))
                .build();
    }

    static WorkflowCase<InterSessionMatter> decided() {
        return after(
                examined(flood()),
                ArisingEvents.DECIDED,
                decision(flood(), AT_SESSION_4, WED_2025_08_13),
                DECIDER,
                WED_2025_08_13);
    }

    static ReportedItem item(MilestoneId session, LocalDate opened, LocalDate on, ItemResult result) {
        return ReportedItem.of(session, opened, "7", on, result);
    }

    /** A case in each state; all entries lie before 20 August but those of what was closed at a session. */
    static ImmutableMap<ArisingState, WorkflowCase<InterSessionMatter>> inEveryState() {
        WorkflowCase<InterSessionMatter> referred = after(
                examined(flood()),
                ArisingEvents.REFERRED_TO_COUNCIL,
                SessionDay.of(SESSION_4, FRI_2025_09_26, "beyond our powers"),
                DECIDER,
                WED_2025_08_13);
        ReportedItem early = item(MilestoneId.of("ky-hop-3b"), WED_2025_08_13, WED_2025_08_13, ItemResult.NOTED);
        return ImmutableMap.<ArisingState, WorkflowCase<InterSessionMatter>>builder()
                .put(ArisingState.RECEIVED, received(flood()))
                .put(ArisingState.EXAMINED, examined(flood()))
                .put(ArisingState.REPORT_OWED, decided())
                .put(ArisingState.BEFORE_COUNCIL, referred)
                .put(
                        ArisingState.REPORTED,
                        after(decided(), ArisingEvents.REPORTED_AT_SESSION, early, REGISTRAR, WED_2025_08_13))
                .put(
                        ArisingState.SETTLED,
                        after(
                                examined(arrest()),
                                ArisingEvents.DECIDED_FINALLY,
                                ArisingDecision.builder()
                                        .number(DocumentNumber.parse("06/NQ-HĐND"))
                                        .form(VietnamDocumentKinds.RESOLUTION)
                                        .build(),
                                DECIDER,
                                WED_2025_08_13))
                .put(
                        ArisingState.DECIDED_BY_COUNCIL,
                        after(referred, ArisingEvents.DEALT_WITH_BY_COUNCIL, early, REGISTRAR, WED_2025_08_13))
                .put(
                        ArisingState.DECLINED,
                        after(
                                examined(flood()),
                                ArisingEvents.REQUEST_DECLINED,
                                Note.of("the district fund pays for it"),
                                DECIDER,
                                WED_2025_08_13))
                .put(
                        ArisingState.WITHDRAWN,
                        after(
                                examined(flood()),
                                ArisingEvents.REQUEST_WITHDRAWN,
                                Note.of("the water went down"),
                                ASKER,
                                WED_2025_08_13))
                .buildOrThrow();
    }

    /** An occurrence of any shipped event: with a payload that says all that is needed, or one that says as little as it can. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate date) {
        if (event.equals(ArisingEvents.RECEIVED)) {
            return occurs(ArisingEvents.RECEIVED, NoPayload.NONE, actor, date);
        }
        if (event.equals(ArisingEvents.OPINION_GIVEN)) {
            return occurs(ArisingEvents.OPINION_GIVEN, CommitteeOpinion.of(full, full ? "yes" : ""), actor, date);
        }
        for (EventType<ArisingDecision> decided :
                ImmutableList.of(ArisingEvents.DECIDED, ArisingEvents.DECIDED_FINALLY)) {
            if (event.equals(decided)) {
                return occurs(
                        decided,
                        full
                                ? decision(flood(), AT_CALLED, date)
                                : ArisingDecision.builder()
                                        .number(DocumentNumber.parse("1/CV"))
                                        .form(VietnamDocumentKinds.ADMINISTRATIVE_DOCUMENT)
                                        .build(),
                        actor,
                        date);
            }
        }
        for (EventType<SessionDay> session :
                ImmutableList.of(ArisingEvents.REFERRED_TO_COUNCIL, ArisingEvents.SESSION_CHANGED)) {
            if (event.equals(session)) {
                return occurs(
                        session, full ? AT_CALLED : SessionDay.of(MilestoneId.of("ky-hop-99"), date, ""), actor, date);
            }
        }
        for (EventType<ReportedItem> item : ImmutableList.of(
                ArisingEvents.REPORTED_AT_SESSION, ArisingEvents.DEALT_WITH_BY_COUNCIL, ArisingEvents.ITEM_PUT_OFF)) {
            if (event.equals(item)) {
                boolean dealtWith = full != item.equals(ArisingEvents.ITEM_PUT_OFF);
                LocalDate on = full ? date : date.minusDays(1);
                return occurs(
                        item, item(CALLED, on, on, dealtWith ? ItemResult.NOTED : ItemResult.ADJOURNED), actor, date);
            }
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, date);
    }
}
