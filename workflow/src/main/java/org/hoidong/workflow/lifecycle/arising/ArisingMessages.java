package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.outcome.Messages;

/**
 * The texts of the reasons and remedies of a matter between two sessions, in Vietnamese and English.
 *
 * <p>What the law says comes with the texts of {@link org.hoidong.core.meeting.BetweenSessionsMessages}.
 */
public final class ArisingMessages {

    private static final Messages STANDARD = build();

    private ArisingMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addSteps(texts);
        addSessions(texts);
        addItems(texts);
        addRemedies(texts);
        return texts.build();
    }

    private static void addSteps(Messages.Builder texts) {
        texts.text(
                        ArisingGuards.ON_ITS_DAY,
                        "Ghi nhận đúng ngày nhận văn bản đề nghị {receivedOn}",
                        "Opened on {receivedOn}, the day the request was received")
                .text(
                        ArisingGuards.NOT_ON_ITS_DAY,
                        "Văn bản đề nghị nhận ngày {receivedOn} nhưng ghi nhận vào ngày {on}",
                        "The request was received on {receivedOn}, but it is opened on {on}")
                .text(
                        ArisingGuards.FORM_LEFT_OPEN,
                        "Ngày {on} không có quy định về hình thức văn bản; hình thức đã chọn: {form}",
                        "No rule of {on} asks for a form; the one chosen: {form}")
                .text(
                        ArisingGuards.REPORT_ASKED,
                        "{matter}: quyết định này phải báo cáo Hội đồng nhân dân tại kỳ họp gần nhất",
                        "{matter}: this decision must be reported at the nearest session")
                .text(
                        ArisingGuards.NO_REPORT_ASKED,
                        "{matter}: không có quy định phải báo cáo Hội đồng nhân dân tại kỳ họp",
                        "{matter}: nothing asks for a report at a session")
                .text(
                        ArisingGuards.DUTY_CITED,
                        "Quyết định viện dẫn đúng quy định về báo cáo Hội đồng nhân dân",
                        "The decision cites the provision that asks for the report")
                .text(
                        ArisingGuards.DUTY_NOT_CITED,
                        "Quyết định chưa viện dẫn quy định về báo cáo Hội đồng nhân dân: {provision}",
                        "The decision does not cite the provision that asks for the report: {provision}");
    }

    private static void addSessions(Messages.Builder texts) {
        texts.text(
                        ArisingGuards.SESSIONS_NOT_SET,
                        "Chưa có dự kiến các kỳ họp của Hội đồng nhân dân",
                        "The plan of sessions is not set")
                .text(
                        ArisingGuards.NEAREST_SESSION,
                        "Kỳ họp gần nhất là {session}, đến hết ngày {lastDay}",
                        "The nearest session is {session}, until {lastDay}")
                .text(
                        ArisingGuards.LATEST_DAY_SET,
                        "Kỳ họp {session}: ngày muộn nhất là {lastDay}",
                        "Session {session}: the latest day is {lastDay}")
                .text(
                        ArisingGuards.LATEST_DAY_PASSED,
                        "Kỳ họp {session}: ngày muộn nhất {lastDay} không sau ngày {on}",
                        "Session {session}: the latest day, {lastDay}, is not after {on}")
                .text(
                        ArisingGuards.NOT_THE_NEAREST,
                        "Đã ghi kỳ họp {session} đến hết ngày {lastDay}, nhưng kỳ họp gần nhất là {nearest}, đến hết ngày"
                                + " {until}",
                        "Session {session} until {lastDay} is named, but the nearest is {nearest}, until {until}")
                .text(
                        ArisingGuards.SESSION_NOT_NAMED,
                        "Chưa ghi kỳ họp phải báo cáo",
                        "The session of the report is not named")
                .text(
                        ArisingGuards.SESSION_NOT_PLANNED,
                        "Kỳ họp {session} không có trong dự kiến các kỳ họp",
                        "Session {session} is not in the plan of sessions")
                .text(
                        ArisingGuards.SESSION_IS_NEW,
                        "Kỳ họp {session}, ngày {lastDay}, khác với nội dung đã ghi trước đây",
                        "Session {session}, {lastDay}, is other than recorded before")
                .text(
                        ArisingGuards.SESSION_IS_THE_SAME,
                        "Kỳ họp {session}, ngày {lastDay}, đã được ghi như vậy",
                        "Session {session}, {lastDay}, is recorded already");
    }

    private static void addItems(Messages.Builder texts) {
        texts.text(
                        ArisingGuards.ITEM_ON_ITS_DAY,
                        "Mục {item} được xem xét trong ngày {on}",
                        "Item {item} came up on {on}, the day it is recorded for")
                .text(
                        ArisingGuards.ITEM_NOT_ON_ITS_DAY,
                        "Mục {item} được xem xét ngày {on} nhưng ghi nhận cho ngày {recordedFor}",
                        "Item {item} came up on {on}, but is recorded for {recordedFor}")
                .text(
                        ArisingGuards.ITEM_DEALT_WITH,
                        "Kỳ họp đã xem xét mục {item}: {result}",
                        "The session dealt with item {item}: {result}")
                .text(
                        ArisingGuards.ITEM_NOT_DEALT_WITH,
                        "Kỳ họp chưa xem xét mục {item}: {result}",
                        "The session did not deal with item {item}: {result}");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(ArisingGuards.RECORD_FOR_DAY, "Ghi nhận cho ngày {on}", "Record it for {on}")
                .text(
                        ArisingGuards.SET_SESSIONS,
                        "Cập nhật dự kiến các kỳ họp của Hội đồng nhân dân",
                        "Set the plan of sessions, with this session in it")
                .text(
                        ArisingGuards.NAME_SESSION,
                        "Ghi kỳ họp {session}, đến hết ngày {lastDay}",
                        "Name session {session}, until {lastDay}")
                .text(
                        ArisingGuards.SET_LATEST_DAY,
                        "Ấn định ngày muộn nhất sau ngày {after}",
                        "Set a latest day after {after}")
                .text(ArisingGuards.CITE_DUTY, "Viện dẫn {provision}", "Cite {provision}")
                .text(
                        ArisingGuards.PUT_ON_NEXT_AGENDA,
                        "Đưa {matter} vào chương trình kỳ họp kế tiếp để xem xét",
                        "Put {matter} on the agenda of the session that follows");
    }
}
