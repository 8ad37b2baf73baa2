package org.hoidong.core.meeting;

import java.util.List;
import org.hoidong.core.outcome.Messages;

/** The texts of what is decided between two sessions, and of the report on it. */
public final class BetweenSessionsMessages {

    private static final Messages STANDARD = build();

    private BetweenSessionsMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        texts.name(InterSessionMatter.LEGAL_GROUND.id(), InterSessionMatter.LEGAL_GROUND.label());
        for (ItemResult result : List.of(
                ItemResult.ADOPTED,
                ItemResult.NOT_ADOPTED,
                ItemResult.ADJOURNED,
                ItemResult.REFERRED,
                ItemResult.NOTED,
                ItemResult.WITHDRAWN)) {
            texts.name(result.id(), result.label());
        }
        addDecision(texts);
        addArrest(texts);
        addReport(texts);
        return texts.build();
    }

    private static void addDecision(Messages.Builder texts) {
        texts.text(
                        BetweenSessions.NO_SESSION_UNDER_WAY,
                        "{matter}: ngày {on} không trong thời gian kỳ họp",
                        "{matter}: no session is under way on {on}")
                .text(
                        BetweenSessions.SESSION_UNDER_WAY,
                        "{matter}: ngày {on} đang diễn ra kỳ họp {session}",
                        "{matter}: session {session} is under way on {on}")
                .text(
                        BetweenSessions.POWER_GIVEN_ELSEWHERE,
                        "Ngày {on} không có quy định chung về việc {act} giữa hai kỳ họp; thẩm quyền theo văn bản được"
                                + " viện dẫn",
                        "On {on} no general clause lets anybody {act} between sessions; the document cited does")
                .text(
                        BetweenSessions.NO_GENERAL_POWER,
                        "Ngày {on} không có quy định chung đã được xác nhận về việc {act} giữa hai kỳ họp; không viện"
                                + " dẫn luật chuyên ngành hoặc nghị quyết giao quyền",
                        "On {on} no confirmed general clause lets anybody {act} between sessions, and no other law or"
                                + " resolution is named")
                .text(
                        BetweenSessions.MATTER_NOT_SAID,
                        "Chưa nêu việc đột xuất, cấp bách là việc gì: {act}",
                        "It is not said which urgent matter it is: {act}")
                .text(
                        BetweenSessions.COUNCIL_DECIDES,
                        "{matter}: {decider} không quyết định được trong các điều kiện này; việc thuộc thẩm quyền của Hội đồng",
                        "{matter}: {decider} cannot decide it as things stand; it is for the council")
                .text(
                        BetweenSessions.LEAVE_TO_SESSION,
                        "Đưa vào chương trình kỳ họp {session}",
                        "Put it on the agenda of session {session}")
                .text(
                        BetweenSessions.NAME_LEGAL_GROUND,
                        "Viện dẫn luật chuyên ngành hoặc nghị quyết của Hội đồng giao quyền: {act}",
                        "Name the law or the resolution of the council that gives the power: {act}")
                .text(
                        BetweenSessions.SAY_MATTER,
                        "Nêu rõ việc đột xuất, cấp bách trong văn bản đề nghị: {act}",
                        "Say in the request which urgent matter it is: {act}")
                .text(
                        BetweenSessions.HOLD_SESSION,
                        "Tổ chức kỳ họp giải quyết công việc phát sinh đột xuất để quyết định {matter}",
                        "Call a session of the council for what arose, to decide {matter}");
    }

    private static void addArrest(Messages.Builder texts) {
        texts.text(
                        BetweenSessions.ARREST_REPORTED,
                        "Tạm giữ đại biểu phạm tội quả tang ngày {arrestedOn}: đã báo cáo ngày {reportedOn}, đúng hạn"
                                + " {due}",
                        "Delegate arrested in the act on {arrestedOn}: reported on {reportedOn}, in time (latest {due})")
                .text(
                        BetweenSessions.ARREST_REPORTED_LATE,
                        "Tạm giữ đại biểu phạm tội quả tang ngày {arrestedOn}: báo cáo ngày {reportedOn}, quá hạn {due}",
                        "Delegate arrested in the act on {arrestedOn}: reported on {reportedOn}, late (latest {due})")
                .text(
                        BetweenSessions.ARREST_TO_REPORT,
                        "Tạm giữ đại biểu phạm tội quả tang ngày {arrestedOn}: phải báo cáo ngay, chậm nhất ngày {due}",
                        "Delegate arrested in the act on {arrestedOn}: to be reported at once, on {due} at the latest")
                .text(
                        BetweenSessions.ARREST_NOT_REPORTED,
                        "Tạm giữ đại biểu phạm tội quả tang ngày {arrestedOn}: chưa báo cáo, đã quá hạn {due}",
                        "Delegate arrested in the act on {arrestedOn}: not reported, was due on {due}")
                .text(
                        BetweenSessions.ARREST_NOT_JUDGED,
                        "Tạm giữ đại biểu phạm tội quả tang ngày {arrestedOn}: không đánh giá vì không có quy định đã được"
                                + " xác nhận",
                        "Delegate arrested in the act on {arrestedOn}: not judged, because no rule is confirmed")
                .text(
                        BetweenSessions.REPORT_ARREST,
                        "Báo cáo ngay việc tạm giữ ngày {arrestedOn}",
                        "Report the arrest of {arrestedOn} at once");
    }

    private static void addReport(Messages.Builder texts) {
        texts.text(
                        ReportToCouncil.REPORT_OWED,
                        "{matter} ngày {doneOn}: phải báo cáo Hội đồng tại kỳ họp gần nhất, chậm nhất ngày {due}",
                        "{matter} of {doneOn}: to be reported at the nearest session, on {due} at the latest")
                .text(
                        ReportToCouncil.REPORT_OVERDUE,
                        "{matter} ngày {doneOn}: chưa báo cáo Hội đồng, đã quá hạn {due}",
                        "{matter} of {doneOn}: not reported to the council, was due on {due}")
                .text(
                        ReportToCouncil.REPORTED_IN_TIME,
                        "{matter}: đã báo cáo tại mục {item} của kỳ họp {session} ngày {on}, đúng hạn {due}",
                        "{matter}: reported under item {item} of session {session} on {on}, in time (latest {due})")
                .text(
                        ReportToCouncil.REPORTED_LATE,
                        "{matter}: báo cáo tại mục {item} của kỳ họp {session} ngày {on}, quá hạn {due}",
                        "{matter}: reported under item {item} of session {session} on {on}, late (latest {due})")
                .text(
                        ReportToCouncil.ITEM_REPORTS_NOTHING,
                        "{matter}: mục {item} của kỳ họp {session} ngày {on} không phải là báo cáo ({result})",
                        "{matter}: item {item} of session {session} on {on} reported nothing ({result})")
                .text(
                        ReportToCouncil.ITEM_REPORTS,
                        "{matter}: mục {item} của kỳ họp {session} ngày {on} là báo cáo về việc này ({result})",
                        "{matter}: item {item} of session {session} on {on} reports it ({result})")
                .text(
                        ReportToCouncil.ITEM_BEFORE_ACT,
                        "{matter}: mục {item} của kỳ họp {session} ngày {on} có trước ngày quyết định {doneOn}",
                        "{matter}: item {item} of session {session} on {on} came up before the act of {doneOn}")
                .text(
                        ReportToCouncil.REPORT_AT_NEXT_SESSION,
                        "Đưa {matter} vào chương trình kỳ họp tiếp theo để báo cáo",
                        "Put {matter} on the agenda of the next session and report it");
    }
}
