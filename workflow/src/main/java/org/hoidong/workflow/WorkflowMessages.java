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
            .text(NotDefinedHere.APPLIES_IN, "Áp dụng ở: {definedIn}", "It applies in: {definedIn}")
            .text(
                    Closed.CODE,
                    "Vụ việc đã kết thúc ở trạng thái “{state}” từ ngày {since}, không nhận “{event}”",
                    "The matter has been closed as \"{state}\" since {since} and takes no \"{event}\"")
            .text(
                    Stale.CODE,
                    "Người thực hiện đã xem bản {seen}, nay vụ việc đang ở bản {current}",
                    "The actor had seen revision {seen}; the case is now at revision {current}")
            .text(
                    AlreadyRecorded.CODE,
                    "Lần ghi “{key}” đã có: mục số {number}, “{event}” ngày {occurredOn}",
                    "Delivery \"{key}\" is there already: entry {number}, \"{event}\" of {occurredOn}")
            .text(
                    GuardFailed.CODE,
                    "Điều kiện {guard} của “{event}” bị lỗi ({exception}); đây là lỗi kỹ thuật, không phải từ chối",
                    "Guard {guard} of \"{event}\" failed ({exception}); this is a fault, not a refusal")
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
                    Refused.RECORDED_BEFORE_LATEST,
                    "Thời điểm ghi nhận {recordedAt} trước mục mới nhất (số {number}, {latest})",
                    "It was recorded at {recordedAt}, before the latest entry (number {number}, {latest})")
            .text(
                    Refused.RECORD_IN_ORDER,
                    "Ghi các mục theo đúng thứ tự ghi nhận",
                    "Hand entries in, in the order in which they were recorded")
            .text(
                    Refused.NOT_ON_THIS_DATE,
                    "“{event}” chỉ áp dụng trong khoảng {span}, không áp dụng ngày {on}",
                    "\"{event}\" applies during {span} only, not on {on}")
            .text(
                    Defect.TWO_LINES,
                    "Trạng thái {state} có hai dòng cho {event}",
                    "state {state} has two lines for {event}")
            .text(
                    DefinitionCheck.SPLIT_EVENT,
                    "dùng hai sự kiện với điều kiện bù nhau, hoặc bỏ một dòng",
                    "use two events with complementary guards, or drop one line")
            .text(
                    Defect.GROUPS_OVERLAP,
                    "Nhóm {first} và {second} cùng có {state} và cùng có dòng cho {event}",
                    "groups {first} and {second} both hold {state} and both have a line for {event}")
            .text(
                    DefinitionCheck.LINE_FOR_STATE,
                    "viết một dòng riêng cho trạng thái đó",
                    "write a line for that state itself, which wins over groups")
            .text(Defect.UNKNOWN_STATE, "{state} chưa được khai báo", "state {state} was not added")
            .text(DefinitionCheck.ADD_STATE, "thêm bằng state(...)", "add it with state(...)")
            .text(Defect.STATE_TWICE, "{state} được khai báo hai lần", "state {state} was added twice")
            .text(Defect.EVENT_TWICE, "{event} có hai kiểu khác nhau", "event {event} has two different types")
            .text(DefinitionCheck.USE_ONE, "chỉ giữ một", "keep one of them")
            .text(Defect.NO_OPENING, "Không có dòng mở vụ việc", "there is no opening line")
            .text(DefinitionCheck.ADD_OPENING, "thêm bằng opening(...)", "add one with opening(...)")
            .text(
                    Defect.NO_OBLIGATION,
                    "Ở trạng thái mở {state} không ai phải làm gì, vụ việc có thể bị quên",
                    "nobody owes anything in the open state {state}, so a matter may be forgotten there")
            .text(
                    DefinitionCheck.ADD_OBLIGATION,
                    "thêm obligation(...) cho trạng thái, hoặc accept(...) kèm lý do",
                    "add an obligation(...) for it, or accept(...) it with a reason")
            .text(Defect.NO_WAY_OUT, "Không có dòng nào ra khỏi {state}", "no line leaves the open state {state}")
            .text(
                    Defect.NO_END,
                    "Từ {state} không tới được trạng thái kết thúc",
                    "no closed state can be reached from {state}")
            .text(DefinitionCheck.ADD_LINE, "thêm một transition(...)", "add a transition(...)")
            .text(Defect.UNREACHABLE, "Không vụ việc nào tới được {state}", "no case can reach state {state}")
            .text(
                    Defect.LEAVES_CLOSED,
                    "{event} rời trạng thái kết thúc {state} mà không được khai báo là mở lại",
                    "{event} leaves the closed state {state} without being declared a reopening")
            .text(DefinitionCheck.DECLARE_REOPENING, "khai báo reopening()", "declare it with reopening()")
            .text(
                    Defect.NO_LIMIT,
                    "Nghĩa vụ {obligation} không có thời hạn",
                    "obligation {obligation} has no time limit")
            .text(DefinitionCheck.ADD_LIMIT, "thêm within(...) hoặc dueFrom(...)", "add within(...) or dueFrom(...)")
            .text(Defect.OBLIGATION_TWICE, "Có hai nghĩa vụ {obligation}", "there are two obligations {obligation}")
            .text(DefinitionCheck.NAME_APART, "đặt tên khác nhau", "name them apart")
            .text(
                    Defect.UNKNOWN_OBLIGATION,
                    "Nghĩa vụ {obligation} dựa vào {other} không đứng trước nó",
                    "obligation {obligation} hangs on {other}, which does not come before it")
            .text(DefinitionCheck.PUT_BEFORE, "khai báo nghĩa vụ kia trước", "declare the other one first")
            .text(
                    Defect.OWED_NOT_POSSIBLE,
                    "Ở {state} phải làm {event} ({obligation}) nhưng không có dòng nào cho sự kiện đó",
                    "{event} is owed in {state} ({obligation}), but no line for it leaves that state")
            .text(
                    Defect.NO_CODEC,
                    "Sự kiện {event} không có codec",
                    "event {event} has no codec, so its cases cannot be hashed or written")
            .text(DefinitionCheck.ADD_CODEC, "thêm codec cho kiểu sự kiện", "give the event type a codec")
            .build();

    private WorkflowMessages() {}

    /** Returns the texts. */
    public static Messages standard() {
        return STANDARD;
    }
}
