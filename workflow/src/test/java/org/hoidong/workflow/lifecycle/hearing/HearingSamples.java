package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.oversight.CalledOffice;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.CommitmentId;
import org.hoidong.core.oversight.CommitmentOrigin;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.HearingRecipient;
import org.hoidong.core.oversight.QuestionAnswer;
import org.hoidong.core.oversight.QuestionGroup;
import org.hoidong.core.oversight.QuestionGroupId;
import org.hoidong.core.oversight.QuestioningResolution;
import org.hoidong.core.oversight.QuestioningSlip;
import org.hoidong.core.oversight.QuestioningSlipId;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamQuestions;
import org.hoidong.core.vietnam.VietnamResolutions;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpLink;

/** A question of July 2022 on the mining of sand, and an explanation session of October 2025 on land-use certificates. */
final class HearingSamples {

    static final WorkflowDefinition<QuestioningSlip> QUESTIONING = QuestioningWorkflows.standard(1);
    static final WorkflowDefinition<ExplanationSession> EXPLANATION = ExplanationWorkflows.standard(1);

    static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
    static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);
    static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    static final LocalDate WED_2022_07_13 = LocalDate.of(2022, 7, 13);
    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    static final LocalDate MON_2025_09_29 = LocalDate.of(2025, 9, 29);
    static final LocalDate FRI_2025_10_03 = LocalDate.of(2025, 10, 3);
    static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
    static final LocalDate THU_2025_10_16 = LocalDate.of(2025, 10, 16);
    static final LocalDate MON_2025_10_20 = LocalDate.of(2025, 10, 20);

    static final BodyId COUNCIL_BODY = BodyId.of("hdnd-tinh");
    static final BodyId STANDING_BODY = BodyId.of("tt-hdnd-tinh");
    static final BodyId EXECUTIVE = BodyId.of("ubnd-tinh");
    static final BodyId DEPARTMENT = BodyId.of("so-tnmt");
    static final CalledOffice HEAD = CalledOffice.of(VietnamOffices.DEPARTMENT_HEAD, DEPARTMENT);
    static final CalledOffice CHAIR = CalledOffice.of(VietnamOffices.EXECUTIVE_CHAIR, EXECUTIVE);

    static final Actor DELEGATE = Actor.of("an").actingFor(BodyId.of("db-17"));
    static final Actor STANDING = Actor.of("chi").actingFor(STANDING_BODY);
    static final Actor COUNCIL = Actor.of("dung").actingFor(COUNCIL_BODY);
    static final Actor HEAD_OF_DEPARTMENT = Actor.of("minh").actingFor(DEPARTMENT);
    static final Actor REGISTRAR = Actor.of("lan").granted(HearingRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS =
            ImmutableList.of(DELEGATE, STANDING, COUNCIL, HEAD_OF_DEPARTMENT, REGISTRAR, STRANGER);

    private static final Provision REGULATION = Provision.of("Quy chế làm việc 01/2021/NQ-HĐND", "22");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private HearingSamples() {}

    static LegalContext context() {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook.Builder rules = HearingRules.declareSettings(VietnamRules.standard(), "hdnd-tinh", "1", REGULATION);
        for (RuleKey<TimeLimit> key : ImmutableList.of(
                HearingRules.ADMITTED_WITHIN,
                HearingRules.REPLY_WITHIN,
                HearingRules.DAY_SET_WITHIN,
                HearingRules.CONCLUDED_WITHIN,
                HearingRules.SENT_WITHIN,
                HearingRules.CLOSED_WITHIN)) {
            rules.put(key, Dated.setting(TimeLimit.ofWorkingDays(5), always, REGULATION));
        }
        return LegalContext.builder()
                .rules(rules.put(HearingRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(7, 3), always, REGULATION))
                        .build())
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .build();
    }

    static RulesInForce law(LocalDate day) {
        return VietnamRules.standard().on(day);
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static <C, P> WorkflowCase<C> after(
            WorkflowCase<C> theCase, EventType<P> event, P payload, Actor actor, LocalDate date) {
        return theCase.definition()
                .fire(theCase, occurs(event, payload, actor, date), context())
                .orElseThrow();
    }

    // -- a question

    static QuestioningSlip slip() {
        return QuestioningSlip.builder()
                .id(QuestioningSlipId.of("CV-2022-07"))
                .form(VietnamOversight.QUESTIONING)
                .askedBy(DelegateId.of("db-17"))
                .council(COUNCIL_BODY)
                .called(HEAD)
                .subject(Label.of("Khai thác cát trái phép trên sông Lô", "Illegal mining of sand on the river Lo"))
                .sentOn(THU_2022_06_30)
                .sentTo(STANDING_BODY)
                .sentToKind(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                .build();
    }

    static QuestionGroup group(LocalDate on) {
        return QuestionGroup.builder()
                .id(QuestionGroupId.of("NV-2022-02"))
                .issue(Label.of("Quản lý khoáng sản", "Minerals"))
                .fixedBy(COUNCIL_BODY)
                .fixedByKind(Competent.of(VietnamBodies.PEOPLES_COUNCIL))
                .document(Provision.of("Nghị quyết 20/NQ-HĐND", "1"))
                .questionedOn(on)
                .addCalled(HEAD)
                .build();
    }

    static WrittenAnswerOrder order(LocalDate questionedOn) {
        return WrittenAnswerOrder.by(slip(), VietnamQuestions.NEEDS_VERIFICATION, questionedOn, law(THU_2022_06_30));
    }

    static Commitment promise(LocalDate madeOn) {
        return Commitment.builder()
                .id(CommitmentId.of("CV-2022-07-LH1"))
                .origin(CommitmentOrigin.PROMISE)
                .text(Label.of("Giải tỏa các bến cát trái phép", "Close the illegal landing stages"))
                .addressee(DEPARTMENT)
                .office(VietnamOffices.DEPARTMENT_HEAD)
                .madeOn(madeOn)
                .document(Provision.of("Biên bản kỳ họp thứ bảy", "4"))
                .build();
    }

    static FollowUpLink link(Commitment commitment) {
        return FollowUpLink.of(RecommendationId.of(commitment.id().value()), CaseId.of("KN-2022-30"));
    }

    static WorkflowCase<QuestioningSlip> received() {
        return QUESTIONING
                .open(
                        CaseId.of("CV-2022-07"),
                        slip(),
                        occurs(QuestioningEvents.SLIP_RECEIVED, NoPayload.NONE, DELEGATE, THU_2022_06_30),
                        context())
                .orElseThrow();
    }

    static WorkflowCase<QuestioningSlip> admitted() {
        return after(received(), QuestioningEvents.PUT_INTO_GROUP, group(TUE_2022_07_12), STANDING, FRI_2022_07_01);
    }

    static WorkflowCase<QuestioningSlip> answered() {
        return after(
                admitted(),
                QuestioningEvents.ANSWER_GIVEN,
                QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.DEPARTMENT_HEAD),
                HEAD_OF_DEPARTMENT,
                TUE_2022_07_12);
    }

    static WorkflowCase<QuestioningSlip> leftToWriting() {
        return after(admitted(), QuestioningEvents.LEFT_TO_WRITING, order(TUE_2022_07_12), STANDING, TUE_2022_07_12);
    }

    static QuestionAnswer inWriting(LocalDate on) {
        return QuestionAnswer.inWriting(on, VietnamOffices.DEPARTMENT_HEAD, "845/STNMT-KS");
    }

    static WorkflowCase<QuestioningSlip> concluded() {
        return after(answered(), QuestioningEvents.ANSWER_ACCEPTED, NoPayload.NONE, DELEGATE, WED_2022_07_13);
    }

    static ImmutableMap<QuestioningState, WorkflowCase<QuestioningSlip>> questionsInEveryState() {
        return ImmutableMap.<QuestioningState, WorkflowCase<QuestioningSlip>>builder()
                .put(QuestioningState.RECEIVED, received())
                .put(QuestioningState.ADMITTED, admitted())
                .put(QuestioningState.IN_WRITING, leftToWriting())
                .put(QuestioningState.ANSWERED_IN_PERSON, answered())
                .put(
                        QuestioningState.ANSWERED_IN_WRITING,
                        after(
                                leftToWriting(),
                                QuestioningEvents.WRITTEN_ANSWER_SENT,
                                inWriting(WED_2022_07_13),
                                HEAD_OF_DEPARTMENT,
                                WED_2022_07_13))
                .put(QuestioningState.CONCLUDED, concluded())
                .put(
                        QuestioningState.CLOSED,
                        after(concluded(), QuestioningEvents.QUESTION_CLOSED, NoPayload.NONE, STANDING, WED_2022_07_13))
                .put(
                        QuestioningState.NOT_ADMISSIBLE,
                        after(
                                received(),
                                QuestioningEvents.FOUND_NOT_ADMISSIBLE,
                                Note.of("a letter, no question"),
                                STANDING,
                                FRI_2022_07_01))
                .put(
                        QuestioningState.WITHDRAWN,
                        after(
                                received(),
                                QuestioningEvents.SLIP_WITHDRAWN,
                                Note.of("answered by telephone"),
                                DELEGATE,
                                FRI_2022_07_01))
                .buildOrThrow();
    }

    /** An occurrence of any event of a question: with a payload that says all that is needed, or as little as it can. */
    static Occurrence<?> anyOfQuestion(EventType<?> event, boolean full, Actor actor, LocalDate on) {
        for (EventType<NoPayload> bare : ImmutableList.of(
                QuestioningEvents.SLIP_RECEIVED,
                QuestioningEvents.ANSWER_ACCEPTED,
                QuestioningEvents.QUESTION_CLOSED)) {
            if (event.equals(bare)) {
                return occurs(bare, NoPayload.NONE, actor, on);
            }
        }
        if (event.equals(QuestioningEvents.PUT_INTO_GROUP)) {
            return occurs(QuestioningEvents.PUT_INTO_GROUP, group(full ? on : on.minusDays(1)), actor, on);
        }
        if (event.equals(QuestioningEvents.LEFT_TO_WRITING)) {
            return occurs(
                    QuestioningEvents.LEFT_TO_WRITING,
                    full
                            ? order(TUE_2022_07_12)
                            : WrittenAnswerOrder.of(VietnamQuestions.NOT_ANSWERED_IN_TIME, on, Due.on(on)),
                    actor,
                    on);
        }
        if (event.equals(QuestioningEvents.ANSWER_GIVEN)) {
            return occurs(
                    QuestioningEvents.ANSWER_GIVEN,
                    full
                            ? QuestionAnswer.inPerson(on, VietnamOffices.DEPARTMENT_HEAD)
                            : QuestionAnswer.inPerson(on.minusDays(1), VietnamOffices.EXECUTIVE_VICE_CHAIR),
                    actor,
                    on);
        }
        if (event.equals(QuestioningEvents.WRITTEN_ANSWER_SENT)) {
            return occurs(
                    QuestioningEvents.WRITTEN_ANSWER_SENT,
                    full ? inWriting(on) : QuestionAnswer.inPerson(on, VietnamOffices.DEPARTMENT_HEAD),
                    actor,
                    on);
        }
        if (event.equals(QuestioningEvents.ASKED_AGAIN)) {
            return occurs(
                    QuestioningEvents.ASKED_AGAIN,
                    full ? AskedAgain.of("not all of it", on.plusDays(10)) : AskedAgain.of("", on.minusDays(1)),
                    actor,
                    on);
        }
        if (event.equals(QuestioningEvents.RESOLUTION_ADOPTED)) {
            return occurs(QuestioningEvents.RESOLUTION_ADOPTED, resolution(on, full), actor, on);
        }
        if (event.equals(HearingEvents.COMMITMENT_RECORDED)) {
            return occurs(
                    HearingEvents.COMMITMENT_RECORDED,
                    full
                            ? promise(on)
                            : Commitment.builder()
                                    .from(promise(on))
                                    .origin(CommitmentOrigin.CONCLUSION)
                                    .build(),
                    actor,
                    on);
        }
        if (event.equals(HearingEvents.FOLLOW_UP_NAMED)) {
            return occurs(HearingEvents.FOLLOW_UP_NAMED, link(promise(on)), actor, on);
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, on);
    }

    static QuestioningResolution resolution(LocalDate on, boolean full) {
        return QuestioningResolution.of(
                DocumentNumber.parse("21/NQ-HĐND"),
                VietnamResolutions.ON_QUESTIONING,
                on,
                full
                        ? law(THU_2022_06_30)
                                .get(ResolutionRules.CONTENT.of(VietnamResolutions.ON_QUESTIONING))
                                .parts()
                        : ImmutableSet.of());
    }

    // -- an explanation session

    static ExplanationSession session() {
        return ExplanationSession.builder()
                .id(MeetingId.of("GT-2025-03"))
                .kind(VietnamMeetings.EXPLANATION_SESSION)
                .form(VietnamOversight.EXPLANATION)
                .subject(Label.of("Chậm cấp giấy chứng nhận quyền sử dụng đất", "Late land-use certificates"))
                .council(COUNCIL_BODY)
                .heldBy(STANDING_BODY)
                .heldByKind(VietnamBodies.STANDING_COMMITTEE)
                .decidedOn(MON_2025_09_29)
                .document(Provision.of("Quyết định 31/QĐ-HĐND", "1"))
                .fixes(ImmutableSet.of(
                        VietnamContents.EXPLANATION_CONTENT,
                        VietnamContents.EXPLANATION_PLAN,
                        VietnamContents.EXPLAINERS))
                .addCalled(CHAIR)
                .build();
    }

    static HearingDay day(LocalDate heldOn, String reason) {
        return HearingDay.by(session(), heldOn, law(MON_2025_09_29), reason);
    }

    static WorkflowCase<ExplanationSession> decided() {
        return EXPLANATION
                .open(
                        CaseId.of("GT-2025-03"),
                        session(),
                        occurs(ExplanationEvents.SESSION_DECIDED, day(WED_2025_10_15, ""), STANDING, MON_2025_09_29),
                        context())
                .orElseThrow();
    }

    static WorkflowCase<ExplanationSession> notified() {
        return after(decided(), ExplanationEvents.NOTICE_GIVEN, NoPayload.NONE, STANDING, MON_2025_09_29);
    }

    static WorkflowCase<ExplanationSession> heard() {
        return after(
                notified(),
                ExplanationEvents.SESSION_HELD,
                Appearances.of(ImmutableMap.of(CHAIR, VietnamOffices.EXECUTIVE_CHAIR)),
                STANDING,
                WED_2025_10_15);
    }

    static ConclusionVote vote(int inFavour, int against) {
        return ConclusionVote.of(DocumentNumber.parse("45/KL-HĐND"), 7, 7, inFavour, against);
    }

    static WorkflowCase<ExplanationSession> adopted() {
        return after(heard(), ExplanationEvents.CONCLUSION_ADOPTED, vote(6, 1), STANDING, THU_2025_10_16);
    }

    static WorkflowCase<ExplanationSession> sent() {
        return after(adopted(), ExplanationEvents.CONCLUSION_SENT, SentTo.of(recipients()), STANDING, MON_2025_10_20);
    }

    static ImmutableSet<HearingRecipient> recipients() {
        return ImmutableSet.of(
                HearingRecipient.DELEGATES, HearingRecipient.EXPLAINERS, HearingRecipient.AGENCIES_CONCERNED);
    }

    static Commitment askedFor(LocalDate adoptedOn) {
        return Commitment.builder()
                .id(CommitmentId.of("GT-2025-03-1"))
                .origin(CommitmentOrigin.CONCLUSION)
                .text(Label.of("Cấp xong giấy chứng nhận tồn đọng", "Issue the certificates that are late"))
                .addressee(EXECUTIVE)
                .madeOn(adoptedOn)
                .due(Due.on(LocalDate.of(2025, 12, 31)))
                .document(Provision.of("Kết luận 45/KL-HĐND", "2"))
                .build();
    }

    static ImmutableMap<ExplanationState, WorkflowCase<ExplanationSession>> sessionsInEveryState() {
        return ImmutableMap.<ExplanationState, WorkflowCase<ExplanationSession>>builder()
                .put(ExplanationState.DECIDED, decided())
                .put(ExplanationState.NOTIFIED, notified())
                .put(
                        ExplanationState.POSTPONED,
                        after(notified(), ExplanationEvents.PUT_OFF, Note.of("storm"), STANDING, MON_2025_09_29))
                .put(ExplanationState.HEARD, heard())
                .put(ExplanationState.CONCLUDED, adopted())
                .put(ExplanationState.SENT, sent())
                .put(
                        ExplanationState.CLOSED,
                        after(sent(), ExplanationEvents.SESSION_CLOSED, NoPayload.NONE, STANDING, MON_2025_10_20))
                .put(
                        ExplanationState.WITHOUT_CONCLUSION,
                        after(
                                heard(),
                                ExplanationEvents.ENDED_WITHOUT_CONCLUSION,
                                Note.of("no majority"),
                                STANDING,
                                THU_2025_10_16))
                .put(
                        ExplanationState.CANCELLED,
                        after(decided(), ExplanationEvents.CALLED_OFF, Note.of("settled"), STANDING, MON_2025_09_29))
                .buildOrThrow();
    }

    /** An occurrence of any event of a session: with a payload that says all that is needed, or as little as it can. */
    static Occurrence<?> anyOfSession(EventType<?> event, boolean full, Actor actor, LocalDate on) {
        for (EventType<NoPayload> bare :
                ImmutableList.of(ExplanationEvents.NOTICE_GIVEN, ExplanationEvents.SESSION_CLOSED)) {
            if (event.equals(bare)) {
                return occurs(bare, NoPayload.NONE, actor, on);
            }
        }
        for (EventType<HearingDay> set :
                ImmutableList.of(ExplanationEvents.SESSION_DECIDED, ExplanationEvents.DAY_CHANGED)) {
            if (event.equals(set)) {
                return occurs(
                        set,
                        full ? day(on.plusDays(30), "storm") : HearingDay.of(on.minusDays(1), Due.on(on), ""),
                        actor,
                        on);
            }
        }
        for (EventType<ConclusionVote> voted :
                ImmutableList.of(ExplanationEvents.CONCLUSION_ADOPTED, ExplanationEvents.CONCLUSION_NOT_ADOPTED)) {
            if (event.equals(voted)) {
                boolean carries = full == voted.equals(ExplanationEvents.CONCLUSION_ADOPTED);
                return occurs(voted, carries ? vote(6, 1) : vote(3, 4), actor, on);
            }
        }
        if (event.equals(ExplanationEvents.SESSION_HELD)) {
            return occurs(
                    ExplanationEvents.SESSION_HELD,
                    Appearances.of(full ? ImmutableMap.of(CHAIR, VietnamOffices.EXECUTIVE_CHAIR) : ImmutableMap.of()),
                    actor,
                    on);
        }
        if (event.equals(ExplanationEvents.CONCLUSION_SENT)) {
            return occurs(ExplanationEvents.CONCLUSION_SENT, SentTo.of(full ? recipients() : List.of()), actor, on);
        }
        if (event.equals(HearingEvents.COMMITMENT_RECORDED)) {
            return occurs(HearingEvents.COMMITMENT_RECORDED, full ? askedFor(THU_2025_10_16) : promise(on), actor, on);
        }
        if (event.equals(HearingEvents.FOLLOW_UP_NAMED)) {
            return occurs(HearingEvents.FOLLOW_UP_NAMED, link(askedFor(on)), actor, on);
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, on);
    }
}
