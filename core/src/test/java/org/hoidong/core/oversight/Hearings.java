package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VotingRules;

/** A questioning in July 2022 on the mining of sand, and an explanation session in October 2025 on land-use certificates. */
final class Hearings {

    static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
    static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);
    static final LocalDate MON_2025_09_29 = LocalDate.of(2025, 9, 29);
    static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);

    static final BodyId COUNCIL = BodyId.of("hdnd-tinh");
    static final BodyId STANDING = BodyId.of("tt-hdnd-tinh");
    static final BodyId EXECUTIVE = BodyId.of("ubnd-tinh");
    static final BodyId DEPARTMENT = BodyId.of("so-tnmt");
    static final CalledOffice HEAD = CalledOffice.of(VietnamOffices.DEPARTMENT_HEAD, DEPARTMENT);
    static final CalledOffice CHAIR = CalledOffice.of(VietnamOffices.EXECUTIVE_CHAIR, EXECUTIVE);

    static final ImmutableList<PlannedSession> SESSIONS = ImmutableList.of(
            PlannedSession.of(MilestoneId.of("ky-hop-8"), TUE_2022_12_06),
            PlannedSession.of(MilestoneId.of("ky-hop-7"), LocalDate.of(2022, 7, 11))
                    .until(LocalDate.of(2022, 7, 13)));

    private Hearings() {}

    static RulesInForce law(LocalDate day) {
        return VietnamRules.standard().on(day);
    }

    static QuestioningSlip slip() {
        return QuestioningSlip.builder()
                .id(QuestioningSlipId.of("CV-2022-07"))
                .form(VietnamOversight.QUESTIONING)
                .askedBy(DelegateId.of("db-17"))
                .council(COUNCIL)
                .called(HEAD)
                .subject(Label.of("Khai thác cát trái phép trên sông Lô", "Illegal mining of sand on the river Lo"))
                .sentOn(THU_2022_06_30)
                .sentTo(STANDING)
                .sentToKind(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                .build();
    }

    static QuestionGroup group() {
        return QuestionGroup.builder()
                .id(QuestionGroupId.of("NV-2022-02"))
                .issue(Label.of("Quản lý khoáng sản", "Minerals"))
                .fixedBy(COUNCIL)
                .fixedByKind(Competent.of(VietnamBodies.PEOPLES_COUNCIL))
                .document(Provision.of("Resolution 20/NQ-HĐND", "1"))
                .questionedOn(TUE_2022_07_12)
                .addCalled(HEAD)
                .build();
    }

    static QuestioningCourse.Builder course() {
        return QuestioningCourse.builder().slip(slip().id());
    }

    static Commitment promise() {
        return Commitment.builder()
                .id(CommitmentId.of("CV-2022-07-LH1"))
                .origin(CommitmentOrigin.PROMISE)
                .text(Label.of("Giải tỏa các bến cát trái phép", "Close the illegal landing stages"))
                .addressee(DEPARTMENT)
                .office(VietnamOffices.DEPARTMENT_HEAD)
                .madeOn(TUE_2022_07_12)
                .document(Provision.of("Minutes of session 7", "4"))
                .build();
    }

    static ExplanationSession session() {
        return ExplanationSession.builder()
                .id(MeetingId.of("GT-2025-03"))
                .kind(VietnamMeetings.EXPLANATION_SESSION)
                .form(VietnamOversight.EXPLANATION)
                .subject(Label.of("Chậm cấp giấy chứng nhận quyền sử dụng đất", "Late land-use certificates"))
                .council(COUNCIL)
                .heldBy(STANDING)
                .heldByKind(VietnamBodies.STANDING_COMMITTEE)
                .decidedOn(MON_2025_09_29)
                .document(Provision.of("Decision 31/QĐ-HĐND", "1"))
                .fixes(ImmutableSet.of(
                        VietnamContents.EXPLANATION_CONTENT,
                        VietnamContents.EXPLANATION_PLAN,
                        VietnamContents.EXPLAINERS))
                .addCalled(CHAIR)
                .build();
    }

    static ExplanationCourse.Builder sessionCourse() {
        return ExplanationCourse.builder().session(session().id()).plannedOn(WED_2025_10_15);
    }

    /** The law of 2025, with what a council may set of it in its regulations: the old rules, by its own name. */
    static RulesInForce withSettings(LocalDate day) {
        Provision regulation = Provision.of("Working regulations 05/2026/NQ-HĐND", "30");
        DateSpan span = DateSpan.from(LocalDate.of(2026, 3, 1));
        RulesInForce before = law(LocalDate.of(2026, 2, 28));
        RuleBook book = VietnamRules.standard()
                .with(
                        MeetingRules.NOTICE.of(VietnamMeetings.EXPLANATION_SESSION),
                        Dated.setting(TimeLimit.ofCalendarDays(12).before().by(regulation), span, regulation))
                .with(
                        VotingRules.EXPLANATION_CONCLUSION,
                        Dated.setting(
                                MajorityRule.of(
                                        before.get(VotingRules.EXPLANATION_CONCLUSION)
                                                .share(),
                                        before.get(VotingRules.EXPLANATION_CONCLUSION)
                                                .base(),
                                        regulation),
                                span,
                                regulation))
                .with(
                        OversightRules.FORMS.of(VietnamBodies.STANDING_COMMITTEE),
                        Dated.setting(
                                NamedKinds.of(
                                        regulation,
                                        OversightRules.FORMS.of(VietnamBodies.STANDING_COMMITTEE),
                                        ImmutableSet.of(VietnamOversight.EXPLANATION)),
                                span,
                                regulation))
                .with(
                        OversightRules.EXPLANATION_CONTENT,
                        Dated.setting(before.get(OversightRules.EXPLANATION_CONTENT), span, regulation))
                .with(
                        OversightRules.EXPLAINERS,
                        Dated.setting(
                                NamedKinds.of(
                                        regulation,
                                        OversightRules.EXPLAINERS,
                                        ImmutableSet.of(Competent.of(VietnamOffices.EXECUTIVE_CHAIR))),
                                span,
                                regulation));
        return book.on(day);
    }

    static Due septemberEnd() {
        return Due.on(LocalDate.of(2022, 9, 30));
    }
}
