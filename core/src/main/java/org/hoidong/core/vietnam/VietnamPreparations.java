package org.hoidong.core.vietnam;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.PreparationCategory;
import org.hoidong.core.meeting.PreparationStep;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.petition.PetitionRules;

/** The steps by which sessions of councils in Viet Nam are prepared, and which rule sets the time of each (law.md 2.1, 10.4). */
public final class VietnamPreparations {

    /** Joint conference of Standing Committee, People's Committee and front (Hội nghị liên tịch). */
    public static final PreparationStep JOINT_CONFERENCE =
            of("joint-conference-held", "Hội nghị liên tịch", "Joint conference", PreparationCategory.MEETING);

    /** Papers of the People's Committee to the Committees (Ủy ban nhân dân gửi tài liệu để thẩm tra). */
    public static final PreparationStep PAPERS_FOR_VERIFICATION = of(
            "papers-for-verification",
            "Ủy ban nhân dân gửi tài liệu để thẩm tra",
            "Papers of the People's Committee to the Committees",
            PreparationCategory.PAPERS);

    /** Report on the settlement of petitions (báo cáo kết quả giải quyết kiến nghị cử tri). */
    public static final PreparationStep PETITIONS_REPORTED = of(
            "petitions-reported",
            "Báo cáo kết quả giải quyết kiến nghị cử tri",
            "Report on the settlement of petitions",
            PreparationCategory.PAPERS);

    /** Reports of the delegate groups on what voters said (báo cáo tổng hợp của Tổ đại biểu). */
    public static final PreparationStep GROUP_REPORTS = of(
            "group-reports",
            "Tổ đại biểu gửi báo cáo tổng hợp ý kiến, kiến nghị cử tri",
            "Reports of the delegate groups",
            PreparationCategory.PAPERS);

    /** Meetings of the Committees to verify (họp thẩm tra). */
    public static final PreparationStep VERIFICATION =
            of("verification-held", "Các Ban họp thẩm tra", "Committees meet to verify", PreparationCategory.MEETING);

    /** Verification reports (báo cáo thẩm tra). */
    public static final PreparationStep VERIFICATION_REPORTS = of(
            "verification-reports", "Các Ban gửi báo cáo thẩm tra", "Verification reports", PreparationCategory.PAPERS);

    /** Meetings of the delegate groups (Tổ đại biểu họp trước kỳ họp). */
    public static final PreparationStep GROUP_MEETINGS =
            of("group-meetings", "Tổ đại biểu họp trước kỳ họp", "Delegate groups meet", PreparationCategory.MEETING);

    /** Convening (triệu tập kỳ họp). */
    public static final PreparationStep NOTICE =
            of("notice-given", "Quyết định triệu tập kỳ họp", "Convening", PreparationCategory.NOTICE);

    /** Announcement to the public (công bố, niêm yết dự kiến chương trình kỳ họp). */
    public static final PreparationStep PUBLIC_NOTICE = of(
            "public-notice",
            "Công bố ngày họp và dự kiến chương trình kỳ họp",
            "Announcement of day and agenda to the public",
            PreparationCategory.NOTICE);

    /** Agenda to the delegates (gửi dự kiến chương trình). */
    public static final PreparationStep AGENDA = of(
            "agenda-sent",
            "Gửi dự kiến chương trình kỳ họp",
            "Agenda sent to the delegates",
            PreparationCategory.PAPERS);

    /** Documents to the delegates (gửi tài liệu kỳ họp). */
    public static final PreparationStep DOCUMENTS = of(
            "documents-sent",
            "Gửi tài liệu kỳ họp đến đại biểu",
            "Documents sent to the delegates",
            PreparationCategory.PAPERS);

    private static final ImmutableList<PreparationStep> ALL = ImmutableList.of(
            JOINT_CONFERENCE,
            PAPERS_FOR_VERIFICATION,
            PETITIONS_REPORTED,
            GROUP_REPORTS,
            VERIFICATION,
            VERIFICATION_REPORTS,
            GROUP_MEETINGS,
            NOTICE,
            PUBLIC_NOTICE,
            AGENDA,
            DOCUMENTS);

    private static final ImmutableList<PreparationStep> LOCAL = ImmutableList.of(
            JOINT_CONFERENCE, PAPERS_FOR_VERIFICATION, VERIFICATION_REPORTS, GROUP_MEETINGS, PUBLIC_NOTICE, AGENDA);

    private VietnamPreparations() {}

    /** Returns all of them, for reading kinds by their ids. */
    public static ImmutableList<PreparationStep> all() {
        return ALL;
    }

    /** Returns those of which only a council's own regulations set the time, with a question for each. */
    static ImmutableList<PreparationStep> local() {
        return LOCAL;
    }

    /**
     * Returns which rule sets the time of each step before a session.
     *
     * @param session the kind of session
     * @return the rules, by step; a council adds steps of its own
     */
    public static ImmutableMap<PreparationStep, RuleKey<TimeLimit>> before(MeetingKind session) {
        ImmutableMap.Builder<PreparationStep, RuleKey<TimeLimit>> rules = ImmutableMap.builder();
        LOCAL.forEach(
                step -> rules.put(step, MeetingRules.PREPARED_WITHIN.of(session).of(step)));
        return rules.put(PETITIONS_REPORTED, PetitionRules.SETTLEMENT_REPORTED)
                .put(GROUP_REPORTS, PetitionRules.CONTACTS_COMPILED)
                .put(VERIFICATION, OversightRules.VERIFIED_BEFORE_OPENING)
                .put(NOTICE, MeetingRules.NOTICE.of(session))
                .put(DOCUMENTS, MeetingRules.DOCUMENTS_BEFORE_OPENING.of(session))
                .buildOrThrow();
    }

    private static PreparationStep of(String id, String vietnamese, String english, PreparationCategory category) {
        return PreparationStep.of(id, Label.of(vietnamese, english), category);
    }
}
