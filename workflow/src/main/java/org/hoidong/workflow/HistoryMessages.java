package org.hoidong.workflow;

import org.hoidong.core.outcome.Messages;

/** The texts of corrections and of what is found when a record is verified. */
final class HistoryMessages {

    static final Messages TEXTS = Messages.builder()
            .text(
                    CorrectionRefusal.NO_SUCH_ENTRY,
                    "Vụ việc chưa ghi mục số {number}, mới có {revision} mục",
                    "The case has no entry {number}; {revision} were recorded")
            .text(
                    CorrectionRefusal.NAME_AN_ENTRY,
                    "Chọn một mục từ 1 đến {revision}",
                    "Name an entry from 1 to {revision}")
            .text(
                    CorrectionRefusal.VOIDED_BEFORE,
                    "Mục số {number} đã bị hủy bởi mục số {by}",
                    "Entry {number} was voided before, by entry {by}")
            .text(
                    CorrectionRefusal.REPLACED_BEFORE,
                    "Mục số {number} đã được thay bằng mục số {by}",
                    "Entry {number} was replaced before, by entry {by}")
            .text(
                    CorrectionRefusal.IS_A_VOID,
                    "Mục số {number} là việc hủy mục số {voided}, không đính chính được",
                    "Entry {number} voids entry {voided} and can itself not be corrected")
            .text(
                    CorrectionRefusal.INSERT_AGAIN,
                    "Ghi bổ sung lại nội dung của mục số {number}",
                    "Put in again what entry {number} said")
            .text(
                    CorrectionRefusal.IS_AUTOMATIC,
                    "Mục số {number} (“{event}”) tự phát sinh theo mục số {cause}",
                    "Entry {number} (\"{event}\") came about by itself, with entry {cause}")
            .text(
                    CorrectionRefusal.CORRECT_OTHER,
                    "Đính chính mục số {number} thay vì mục này",
                    "Name entry {number} instead")
            .text(
                    CorrectionRefusal.OPENING_STAYS,
                    "Mục số {number} mở vụ việc, không hủy được",
                    "Entry {number} opens the case and cannot be voided")
            .text(
                    CorrectionRefusal.BEFORE_OPENING,
                    "Ngày {occurredOn} trước khi mở vụ việc (mục số {number}, ngày {opened})",
                    "It would lie before the case was opened (entry {number}, of {opened}); it occurred on {occurredOn}")
            .text(
                    CorrectionRefusal.REPLACE_OPENING,
                    "Thay mục mở vụ việc số {number}",
                    "Replace entry {number}, which opens the case")
            .text(
                    CorrectionRefusal.LATER_IMPOSSIBLE,
                    "Khi đó mục số {number} (“{event}” ngày {occurredOn}) không thể có, vì vụ việc ở trạng thái “{state}”",
                    "Entry {number} (\"{event}\" of {occurredOn}) could then not have happened: the case would be in the state"
                            + " \"{state}\"")
            .text(
                    CorrectionRefusal.LATER_UNFOUNDED,
                    "Khi đó mục số {number} (“{event}” ngày {occurredOn}) không còn căn cứ",
                    "Entry {number} (\"{event}\" of {occurredOn}) would then have nothing to rest on")
            .text(
                    CorrectionRefusal.CORRECT_LATER_FIRST,
                    "Đính chính mục số {number} trước",
                    "Correct entry {number} first")
            .text(
                    CorrectionRefusal.AGAINST_DAYS,
                    "Việc ngày {occurredOn} không xếp được ở đó, cạnh mục số {number} ngày {day}",
                    "What occurred on {occurredOn} cannot lie there, beside entry {number} of {day}")
            .text(
                    CorrectionRefusal.LEAVE_TO_DAYS,
                    "Chọn một mục cùng ngày, hoặc để xếp theo ngày",
                    "Name an entry of the same day, or leave the place to the days")
            .text(
                    CorrectionRefusal.MAY_NOT_CORRECT,
                    "{actor} không có tư cách đính chính lịch sử vụ việc; cần: {roles}",
                    "{actor} does not hold a role that may correct the history; needed: {roles}")
            .text(RecordCheck.INTACT, "Hồ sơ nguyên vẹn: {entries} mục", "The record is intact, entries: {entries}")
            .text(
                    RecordCheck.INTACT_BUT_REDACTED,
                    "Hồ sơ nguyên vẹn: {entries} mục; đã xóa nội dung của mục số {redacted}",
                    "The record is intact, entries: {entries}; what these carried was redacted: {redacted}")
            .text(RecordCheck.ALTERED, "Mục số {number} đã bị sửa", "Entry {number} was altered")
            .text(
                    RecordCheck.PAYLOAD_ALTERED,
                    "Nội dung của mục số {number} đã bị sửa",
                    "What entry {number} carried was altered")
            .text(RecordCheck.REMOVED, "Mục số {number} đã bị gỡ bỏ", "Entry {number} was taken out")
            .text(
                    RecordCheck.INSERTED,
                    "Mục số {number} ở vị trí {position} đã bị chèn vào",
                    "Entry {number} at position {position} was put in")
            .text(
                    RecordCheck.REORDERED,
                    "Mục số {number} đã bị chuyển đến vị trí {position}",
                    "Entry {number} stands at position {position}, where another was recorded")
            .text(
                    RecordCheck.FOUNDING_ALTERED,
                    "Nội dung ban đầu, mã hoặc quy trình của vụ việc {case} đã bị sửa",
                    "The subject, the id or the definition of case {case} was altered")
            .text(
                    RecordCheck.CASE_ROW_ALTERED,
                    "Dòng vụ việc ghi {field} là {found}, các mục cho thấy {entries}",
                    "The case row gives {found} as {field}; the entries say {entries}")
            .text(
                    RecordCheck.REWRITTEN,
                    "Hồ sơ không còn mục đã công bố (mã {published}); mã cuối hiện nay {head}",
                    "The record no longer holds the entry whose head {published} was published; its head is {head} now")
            .text(
                    Remapping.STATE_UNMAPPED,
                    "Trạng thái {state} của {from} chưa có trạng thái tương ứng trong {to}",
                    "State {state} of {from} becomes no state of {to}")
            .text(
                    Remapping.MAP_STATE,
                    "Nêu trạng thái của {to} mà {state} chuyển thành",
                    "Say which state of {to} {state} becomes")
            .build();

    private HistoryMessages() {}
}
