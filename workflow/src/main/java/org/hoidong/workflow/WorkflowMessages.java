package org.hoidong.workflow;

import org.hoidong.core.outcome.Messages;

/** The texts of the engine's own reasons and defects, in Vietnamese and English. */
public final class WorkflowMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(
                    NotDefinedHere.CODE,
                    "“{event}” không áp dụng ở trạng thái “{state}”",
                    "\"{event}\" does not apply in the state \"{state}\"")
            .text(
                    NotDefinedHere.NOT_AN_OPENING,
                    "“{event}” không phải là sự kiện mở vụ việc",
                    "\"{event}\" does not open a matter")
            .text(
                    NotDefinedHere.OPENS_ONLY,
                    "“{event}” chỉ dùng để mở vụ việc, không áp dụng ở “{state}”",
                    "\"{event}\" only opens a matter and does not apply in \"{state}\"")
            .text(
                    NotDefinedHere.BY_ITSELF,
                    "Không ai thực hiện “{event}”: việc này tự diễn ra khi đủ điều kiện",
                    "Nobody brings \"{event}\": it happens by itself as soon as its conditions hold")
            .text(NotDefinedHere.APPLIES_IN, "Áp dụng ở: {definedIn}", "It applies in: {definedIn}")
            .text(
                    Closed.CODE,
                    "Vụ việc đã kết thúc ở trạng thái “{state}” từ ngày {since}, không nhận “{event}”",
                    "The matter has been closed as \"{state}\" since {since} and takes no \"{event}\"")
            .text(Closed.REOPEN_FIRST, "Trước hết phải mở lại vụ việc: {events}", "Reopen it first: {events}")
            .text(
                    Closed.OPEN_ANOTHER,
                    "Mở vụ việc mới; nếu việc kết thúc ngày {since} là nhầm lẫn, đề nghị đính chính",
                    "Open a new matter; if its closing on {since} was a mistake, ask for a correction")
            .text(
                    Stale.CODE,
                    "Người thực hiện đã xem phiên bản {seen} của vụ việc; phiên bản hiện nay là {current}",
                    "The actor had seen revision {seen}; the case is now at revision {current}")
            .text(
                    Stale.LOOK_AGAIN,
                    "Xem những gì đã ghi sau đó rồi quyết định lại",
                    "Look at what has been recorded since, and decide again")
            .text(
                    AlreadyRecorded.KEY_TAKEN,
                    "Khóa “{key}” của “{handedIn}” đã dùng cho mục số {number}, “{event}” ngày {occurredOn}",
                    "The key \"{key}\" of \"{handedIn}\" is taken by entry {number}, \"{event}\" on {occurredOn}")
            .text(AlreadyRecorded.USE_OTHER_KEY, "Dùng khóa khác", "Give it a key of its own")
            .text(
                    AlreadyRecorded.CODE,
                    "Lần gửi “{key}” đã được ghi nhận: mục số {number}, “{event}” ngày {occurredOn}",
                    "Delivery \"{key}\" is there already: entry {number}, \"{event}\" of {occurredOn}")
            .text(
                    GuardFailed.CODE,
                    "{guard} bị lỗi khi xét “{event}” ({exception}); đây là lỗi kỹ thuật, không phải từ chối",
                    "{guard} failed while \"{event}\" was judged ({exception}); this is a fault, not a refusal")
            .text(Refused.ROLE_HELD, "Người thực hiện có tư cách {role}", "The actor holds the role {role}")
            .text(
                    Refused.ROLE_NOT_HELD,
                    "{actor} không có tư cách được thực hiện “{event}”; cần: {roles}",
                    "{actor} does not hold a role that may bring \"{event}\"; needed: {roles}")
            .text(Refused.LET_HOLDER_ACT, "Thuộc thẩm quyền của: {holders}", "It is for: {holders}")
            .text(
                    Refused.BEFORE_LATEST_ENTRY,
                    "Ngày xảy ra {occurredOn} trước mục mới nhất (số {number}, ngày {latest})",
                    "It occurred on {occurredOn}, before the latest entry (number {number}, of {latest})")
            .text(
                    Refused.CORRECT_HISTORY,
                    "Đề nghị đính chính lịch sử thay vì ghi thêm",
                    "Ask for a correction of the history instead of adding to it")
            .text(
                    Refused.AFTER_RECORDING,
                    "Ngày xảy ra {occurredOn} sau ngày ghi nhận {recordedOn}",
                    "It is said to have occurred on {occurredOn}, after the day it was recorded, {recordedOn}")
            .text(
                    Refused.RECORD_WHEN_IT_OCCURRED,
                    "Chờ đến ngày {occurredOn} rồi ghi, hoặc ghi đúng ngày đã xảy ra, chậm nhất là ngày {recordedOn}",
                    "Record it on {occurredOn} or later, or give the day it did occur on, {recordedOn} at the latest")
            .text(
                    Refused.RECORDED_BEFORE_LATEST,
                    "Thời điểm ghi nhận {recordedAt} trước mục mới nhất (số {number}, {latest})",
                    "It was recorded at {recordedAt}, before the latest entry (number {number}, {latest})")
            .text(
                    Refused.RECORD_IN_ORDER,
                    "Ghi các mục theo đúng thứ tự ghi nhận",
                    "Hand entries in, in the order in which they were recorded")
            .text(
                    Refused.NOT_ON_THIS_DATE,
                    "“{event}” chỉ áp dụng {span}, không áp dụng vào ngày {on}",
                    "\"{event}\" applies only {span}, not on {on}")
            .build()
            .with(DefectMessages.TEXTS)
            .with(GuardMessages.TEXTS)
            .with(HistoryMessages.TEXTS);

    private WorkflowMessages() {}

    /** Returns the texts. */
    public static Messages standard() {
        return STANDARD;
    }
}
