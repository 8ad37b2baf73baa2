package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.AdministrativeUnit;
import org.hoidong.core.council.Body;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Council;
import org.hoidong.core.council.CouncilDirectory;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.OfficeHolder;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.AttendanceStatus;
import org.hoidong.core.meeting.Conclusion;
import org.hoidong.core.meeting.Directive;
import org.hoidong.core.meeting.DirectiveId;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;
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
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.lifecycle.hearing.HearingEvents;

/** Session 15 of the council of Nghệ An and a briefing conference in July 2020, with a council of 12 delegates. */
final class MeetingSamples {

    static final WorkflowDefinition<MeetingPlan> DEFINITION = MeetingWorkflows.standard(1);

    static final LocalDate MON_2020_06_22 = LocalDate.of(2020, 6, 22);
    static final LocalDate MON_2020_06_29 = LocalDate.of(2020, 6, 29);
    static final LocalDate MON_2020_07_06 = LocalDate.of(2020, 7, 6);
    static final LocalDate FRI_2020_07_10 = LocalDate.of(2020, 7, 10);
    static final LocalDate MON_2020_07_13 = LocalDate.of(2020, 7, 13);
    static final LocalDate MON_2020_07_20 = LocalDate.of(2020, 7, 20);
    static final LocalDate WED_2020_07_22 = LocalDate.of(2020, 7, 22);

    static final BodyId COUNCIL = BodyId.of("hdnd-nghe-an");
    static final BodyId STANDING = BodyId.of("tt-hdnd-nghe-an");
    static final BodyId EXECUTIVE = BodyId.of("ubnd-nghe-an");
    static final BodyId LOWER_STANDING = BodyId.of("tt-hdnd-huyen");
    static final BodyId COMMUNE_COUNCIL = BodyId.of("hdnd-xa");
    static final BodyId COMMUNE_STANDING = BodyId.of("tt-hdnd-xa");

    static final MeetingPlan SESSION_15 =
            MeetingPlan.of(MeetingId.of("ky-hop-15"), VietnamMeetings.REGULAR, COUNCIL, STANDING);
    static final MeetingPlan BRIEFING =
            MeetingPlan.of(MeetingId.of("giao-ban-2020-1"), VietnamMeetings.BRIEFING_CONFERENCE, STANDING, STANDING);

    static final Actor CONVENER = Actor.of("chi").actingFor(STANDING);
    static final Actor CHAIR = Actor.of("dung").actingFor(COUNCIL);
    static final Actor REGISTRAR = Actor.of("lan").granted(MeetingRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS = ImmutableList.of(CONVENER, CHAIR, REGISTRAR, STRANGER);

    static final Provision REGULATION = Provision.of("Quy chế làm việc 01/2016/NQ-HĐND", "9");
    private static final DateSpan ALWAYS = DateSpan.from(LocalDate.of(2016, 1, 1));
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private MeetingSamples() {}

    // -- the world

    static CouncilDirectory directory() {
        UnitId unit = UnitId.of("nghe-an");
        UnitId lower = UnitId.of("huyen");
        UnitId commune = UnitId.of("xa");
        return CouncilDirectory.builder()
                .addUnit(AdministrativeUnit.builder()
                        .id(unit)
                        .name(Label.of("Tỉnh Nghệ An", "Nghe An province"))
                        .tier(VietnamTiers.PROVINCE)
                        .existence(ALWAYS)
                        .build())
                .addUnit(AdministrativeUnit.builder()
                        .id(lower)
                        .name(Label.of("Huyện", "District"))
                        .tier(VietnamTiers.DISTRICT)
                        .parent(unit)
                        .existence(ALWAYS)
                        .build())
                .addUnit(AdministrativeUnit.builder()
                        .id(commune)
                        .name(Label.of("Xã", "Commune"))
                        .tier(VietnamTiers.COMMUNE)
                        .parent(unit)
                        .existence(ALWAYS)
                        .build())
                .addBody(body(COMMUNE_COUNCIL, VietnamBodies.PEOPLES_COUNCIL, commune))
                .addBody(body(COMMUNE_STANDING, VietnamBodies.STANDING_COMMITTEE, commune))
                .addBody(body(COUNCIL, VietnamBodies.PEOPLES_COUNCIL, unit))
                .addBody(body(STANDING, VietnamBodies.STANDING_COMMITTEE, unit))
                .addBody(body(EXECUTIVE, VietnamBodies.PEOPLES_COMMITTEE, unit))
                .addBody(body(LOWER_STANDING, VietnamBodies.STANDING_COMMITTEE, lower))
                .addCouncil(council(COUNCIL))
                .addCouncil(council(COMMUNE_COUNCIL))
                .build();
    }

    private static Council council(BodyId id) {
        return Council.of(
                id, CouncilTerm.of("XVII", DateSpan.of(LocalDate.of(2016, 6, 15), LocalDate.of(2026, 3, 31))), 12, 12);
    }

    private static Body body(BodyId id, BodyKind kind, UnitId unit) {
        return Body.builder()
                .id(id)
                .kind(kind)
                .name(Label.of(id.value(), id.value()))
                .unit(unit)
                .existence(ALWAYS)
                .build();
    }

    /** The settings of the council: notice so many days before a session, 7 before a thematic one, documents 10, minutes 10 after, a quorum of two thirds. */
    static RuleBook rules(int daysOfNotice) {
        RuleBook.Builder rules = MeetingStepRules.declareSettings(VietnamRules.standard(), "nghe-an", "1", REGULATION);
        for (RuleKey<TimeLimit> key : MeetingStepRules.timeLimits()) {
            rules.put(key, Dated.setting(TimeLimit.ofWorkingDays(3), ALWAYS, REGULATION));
        }
        return rules.put(MeetingStepRules.DIRECTORY, Dated.setting(directory(), ALWAYS, REGULATION))
                .put(MeetingStepRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(7, 3), ALWAYS, REGULATION))
                .put(MeetingRules.NOTICE.of(VietnamMeetings.REGULAR), before(daysOfNotice))
                .put(MeetingRules.NOTICE.of(VietnamMeetings.THEMATIC), before(7))
                .put(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(VietnamMeetings.THEMATIC), before(7))
                .put(MeetingRules.DOCUMENTS_BEFORE_OPENING.of(VietnamMeetings.REGULAR), before(10))
                .put(
                        MeetingRules.MINUTES_SENT,
                        Dated.setting(TimeLimit.ofCalendarDays(10).by(REGULATION), ALWAYS, REGULATION))
                .put(
                        VotingRules.PLENARY_QUORUM,
                        Dated.setting(
                                QuorumRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, REGULATION),
                                ALWAYS,
                                REGULATION))
                .build();
    }

    private static Dated<TimeLimit> before(int days) {
        return Dated.setting(TimeLimit.ofCalendarDays(days).before().by(REGULATION), ALWAYS, REGULATION);
    }

    static LegalContext context(RuleBook rules) {
        return LegalContext.builder()
                .rules(rules)
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .build();
    }

    /** Notice is given 14 days before a session. */
    static LegalContext context() {
        return context(rules(14));
    }

    // -- steps

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static MeetingDay day(MeetingKind kind, LocalDate opensOn, LocalDate closesOn, String reason) {
        return MeetingDay.by(kind, opensOn, closesOn, rules(14).on(opensOn), reason);
    }

    static Outcome<MeetingPlan> plans(MeetingPlan plan, MeetingDay day, LocalDate on, LegalContext context) {
        return DEFINITION.open(
                CaseId.of(plan.id().value()), plan, occurs(MeetingEvents.DAY_SET, day, CONVENER, on), context);
    }

    static WorkflowCase<MeetingPlan> planned(MeetingPlan plan, LocalDate opensOn, LocalDate closesOn, LocalDate on) {
        return plans(plan, day(plan.kind(), opensOn, closesOn, ""), on, context())
                .orElseThrow();
    }

    static <P> Outcome<MeetingPlan> fire(
            WorkflowCase<MeetingPlan> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION.fire(theCase, occurs(event, payload, actor, on), context());
    }

    static <P> WorkflowCase<MeetingPlan> after(
            WorkflowCase<MeetingPlan> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return fire(theCase, event, payload, actor, on).orElseThrow();
    }

    static WorkflowCase<MeetingPlan> after(
            WorkflowCase<MeetingPlan> theCase, EventType<NoPayload> event, Actor actor, LocalDate on) {
        return after(theCase, event, NoPayload.NONE, actor, on);
    }

    // -- a session

    static WorkflowCase<MeetingPlan> planned() {
        return planned(SESSION_15, MON_2020_07_20, WED_2020_07_22, MON_2020_06_29);
    }

    static WorkflowCase<MeetingPlan> convened() {
        return after(planned(), MeetingEvents.NOTICE_SENT, CONVENER, MON_2020_07_06);
    }

    static WorkflowCase<MeetingPlan> ready() {
        return after(convened(), MeetingEvents.DOCUMENTS_SENT, CONVENER, FRI_2020_07_10);
    }

    /** A session that opened a week earlier. */
    static WorkflowCase<MeetingPlan> inSession() {
        WorkflowCase<MeetingPlan> ready = after(
                after(
                        planned(SESSION_15, MON_2020_07_13, MON_2020_07_13.plusDays(2), MON_2020_06_22),
                        MeetingEvents.NOTICE_SENT,
                        CONVENER,
                        MON_2020_06_29),
                MeetingEvents.DOCUMENTS_SENT,
                REGISTRAR,
                MON_2020_06_29.plusDays(4));
        return after(ready, MeetingEvents.OPENED, roll(12), CHAIR, MON_2020_07_13);
    }

    static WorkflowCase<MeetingPlan> adjourned() {
        return after(
                inSession(),
                MeetingEvents.ADJOURNED,
                Adjournment.of(MON_2020_07_20, "bão số 2"),
                CHAIR,
                MON_2020_07_13.plusDays(1));
    }

    /** A roll of the 12 delegates, so many of them present. */
    static Attendance roll(int present) {
        Attendance.Builder roll = Attendance.builder();
        for (int i = 1; i <= 12; i++) {
            DelegateId delegate = DelegateId.of("db-" + i);
            roll.addRoll(delegate).mark(delegate, i <= present ? AttendanceStatus.PRESENT : AttendanceStatus.ABSENT);
        }
        return roll.build();
    }

    static MinutesApproval signed(LocalDate on) {
        return MinutesApproval.of(OfficeHolder.of("Nguyễn Văn A", Label.of("Chủ tọa kỳ họp", "Chair")), on);
    }

    // -- what comes before

    static PreparatoryMeeting joint() {
        return PreparatoryMeeting.of(MeetingId.of("lien-tich-2025"), VietnamMeetings.JOINT_PREPARATORY_CONFERENCE);
    }

    // -- a briefing conference

    static WorkflowCase<MeetingPlan> briefingClosed() {
        WorkflowCase<MeetingPlan> convened = after(
                planned(BRIEFING, MON_2020_07_13, MON_2020_07_13, MON_2020_06_29),
                MeetingEvents.NOTICE_SENT,
                CONVENER,
                MON_2020_07_06);
        WorkflowCase<MeetingPlan> opened =
                after(convened, MeetingEvents.OPENED, Attendance.builder().build(), CONVENER, MON_2020_07_13);
        return after(opened, MeetingEvents.CLOSED, CONVENER, MON_2020_07_13);
    }

    static MeetingConclusion conclusion() {
        Directive directive = Directive.builder()
                .id(DirectiveId.of("GB-2020-01"))
                .text(Label.of(
                        "Không đưa vào chương trình nội dung chưa bảo đảm chất lượng",
                        "Keep off the agenda what is not well prepared"))
                .addressee(LOWER_STANDING)
                .due(Due.on(LocalDate.of(2020, 12, 31)))
                .build();
        return MeetingConclusion.of(
                Provision.of("Thông báo 48/TB-HĐND", "1"), Conclusion.of(ImmutableList.of(directive)));
    }

    static FollowUpLink link() {
        return FollowUpLink.of(RecommendationId.of("GB-2020-01"), CaseId.of("KN-2020-77"));
    }

    static WorkflowCase<MeetingPlan> minutesSigned(WorkflowCase<MeetingPlan> closed, LocalDate writtenOn) {
        return after(
                after(closed, MeetingEvents.MINUTES_DRAFTED, MinutesDraft.of("15/BB-HĐND"), REGISTRAR, writtenOn),
                MeetingEvents.MINUTES_APPROVED,
                signed(writtenOn.plusDays(1)),
                REGISTRAR,
                writtenOn.plusDays(1));
    }

    static WorkflowCase<MeetingPlan> briefingSent() {
        WorkflowCase<MeetingPlan> concluded =
                after(briefingClosed(), MeetingEvents.CONCLUSION_RECORDED, conclusion(), CONVENER, MON_2020_07_13);
        return after(
                minutesSigned(concluded, MON_2020_07_13.plusDays(1)),
                MeetingEvents.MINUTES_SENT,
                CONVENER,
                MON_2020_07_13.plusDays(3));
    }

    static WorkflowCase<MeetingPlan> briefingCompleted() {
        return after(
                after(briefingSent(), HearingEvents.FOLLOW_UP_NAMED, link(), REGISTRAR, MON_2020_07_13.plusDays(4)),
                MeetingEvents.COMPLETED,
                CONVENER,
                MON_2020_07_13.plusDays(4));
    }

    /** A case in each state; all entries lie before Monday 20 July 2020. */
    static ImmutableMap<MeetingState, WorkflowCase<MeetingPlan>> inEveryState() {
        WorkflowCase<MeetingPlan> closed = after(inSession(), MeetingEvents.CLOSED, CHAIR, MON_2020_07_13.plusDays(2));
        return ImmutableMap.<MeetingState, WorkflowCase<MeetingPlan>>builder()
                .put(MeetingState.PLANNED, planned())
                .put(MeetingState.CONVENED, convened())
                .put(MeetingState.READY, ready())
                .put(
                        MeetingState.POSTPONED,
                        after(ready(), MeetingEvents.PUT_OFF, Note.of("bão"), CONVENER, MON_2020_07_13))
                .put(MeetingState.IN_SESSION, inSession())
                .put(MeetingState.ADJOURNED, adjourned())
                .put(MeetingState.CLOSED, briefingClosed())
                .put(
                        MeetingState.MINUTES_DRAFTED,
                        after(
                                closed,
                                MeetingEvents.MINUTES_DRAFTED,
                                MinutesDraft.of("15/BB-HĐND"),
                                REGISTRAR,
                                MON_2020_07_13.plusDays(3)))
                .put(MeetingState.MINUTES_APPROVED, minutesSigned(closed, MON_2020_07_13.plusDays(3)))
                .put(MeetingState.MINUTES_SENT, briefingSent())
                .put(MeetingState.COMPLETED, briefingCompleted())
                .put(
                        MeetingState.CANCELLATION_UNANNOUNCED,
                        after(
                                convened(),
                                MeetingEvents.CALLED_OFF_AFTER_NOTICE,
                                Note.of("dịch bệnh"),
                                CONVENER,
                                MON_2020_07_13))
                .put(
                        MeetingState.CANCELLED,
                        after(
                                planned(),
                                MeetingEvents.CALLED_OFF,
                                Note.of("không còn nội dung"),
                                CONVENER,
                                MON_2020_06_29))
                .buildOrThrow();
    }

    /** An occurrence of any shipped event: with a payload that says all that is needed, or one that says as little as it can. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate date) {
        for (EventType<MeetingDay> day : ImmutableList.of(MeetingEvents.DAY_SET, MeetingEvents.DAY_CHANGED)) {
            if (event.equals(day)) {
                return occurs(
                        day,
                        full
                                ? day(VietnamMeetings.REGULAR, date.plusDays(28), date.plusDays(30), "bão")
                                : MeetingDay.builder()
                                        .opensOn(date.minusDays(1))
                                        .closesOn(date)
                                        .build(),
                        actor,
                        date);
            }
        }
        for (EventType<Attendance> roll : ImmutableList.of(MeetingEvents.OPENED, MeetingEvents.RESUMED)) {
            if (event.equals(roll)) {
                return occurs(roll, full ? roll(12) : Attendance.builder().build(), actor, date);
            }
        }
        for (EventType<Note> note : ImmutableList.of(
                MeetingEvents.PUT_OFF,
                MeetingEvents.CALLED_OFF,
                MeetingEvents.CALLED_OFF_AFTER_NOTICE,
                MeetingEvents.CLOSED_EARLY,
                MeetingEvents.MINUTES_SENT_BACK)) {
            if (event.equals(note)) {
                return occurs(note, Note.of(full ? "because" : ""), actor, date);
            }
        }
        if (event.equals(MeetingEvents.PREPARED)) {
            return occurs(MeetingEvents.PREPARED, joint(), actor, date);
        }
        if (event.equals(MeetingEvents.ADJOURNED)) {
            return occurs(
                    MeetingEvents.ADJOURNED,
                    full ? Adjournment.of(date.plusDays(1), "no power") : Adjournment.of(date.minusDays(1), ""),
                    actor,
                    date);
        }
        if (event.equals(MeetingEvents.CONCLUSION_RECORDED)) {
            return occurs(
                    MeetingEvents.CONCLUSION_RECORDED,
                    full
                            ? conclusion()
                            : MeetingConclusion.of(
                                    REGULATION, Conclusion.builder().build()),
                    actor,
                    date);
        }
        if (event.equals(HearingEvents.FOLLOW_UP_NAMED)) {
            return occurs(
                    HearingEvents.FOLLOW_UP_NAMED,
                    full ? link() : FollowUpLink.of(RecommendationId.of("another"), CaseId.of("KN-1")),
                    actor,
                    date);
        }
        if (event.equals(MeetingEvents.MINUTES_DRAFTED)) {
            return occurs(MeetingEvents.MINUTES_DRAFTED, MinutesDraft.of("15/BB-HĐND"), actor, date);
        }
        if (event.equals(MeetingEvents.MINUTES_APPROVED)) {
            return occurs(MeetingEvents.MINUTES_APPROVED, signed(full ? date : date.plusDays(1)), actor, date);
        }
        return occurs(EventType.of(event.id()), NoPayload.NONE, actor, date);
    }
}
