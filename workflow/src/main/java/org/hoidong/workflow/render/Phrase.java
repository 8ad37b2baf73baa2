package org.hoidong.workflow.render;

import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;

/** What a diagram or a page says besides the names of the definition it is about. */
enum Phrase {
    ACCEPTED("chấp nhận", "accepted"),
    AND("và", "and"),
    AUTOMATIC("tự động", "automatic"),
    BY("ai", "by"),
    CASE("vụ việc", "case"),
    CASES("vụ việc", "cases"),
    CASE_IS_HERE("vụ việc đang ở đây", "the case is here"),
    CATEGORY("Loại", "Category"),
    CONDITIONS("Điều kiện", "Conditions"),
    CONTENT_HASH("Mã băm nội dung", "Content hash"),
    DONE_BY("Hoàn thành khi", "Done when"),
    DUE_BY("hạn", "by"),
    EVERY("mỗi", "every"),
    FROM("Từ trạng thái", "From"),
    FROM_ANY_OF("Từ một trong các trạng thái", "From any of"),
    FROM_EVERY_OPEN_STATE("Từ mọi trạng thái đang mở", "From every open state"),
    FROM_EVERY_OPEN_STATE_BUT("Từ mọi trạng thái đang mở, trừ", "From every open state but"),
    HAS_BEEN_HERE("đã qua", "has been here"),
    ID("Mã", "Id"),
    IF("khi", "if"),
    IS_ACTIVE("đang xử lý", "active: somebody is at work"),
    IS_ADDED("thêm mới", "added"),
    IS_CHANGED("thay đổi", "changed"),
    IS_ENDED("đã đóng: kết thúc mà không thực hiện", "closed: ended without it"),
    IS_FULFILLED("đã đóng: hoàn thành", "closed: fulfilled"),
    IS_PENDING("chưa bắt đầu", "pending: nothing has been done yet"),
    IS_REMOVED("bỏ", "removed"),
    IS_SUSPENDED("tạm dừng", "suspended: it rests until a date"),
    LADDER("Khi quá hạn: các bước đôn đốc tiếp theo", "What follows when it is overdue"),
    LAW_OF("Quy định áp dụng ngày", "The law as of"),
    LEGAL_BASIS("căn cứ", "legal basis"),
    LEGEND("Chú giải", "Legend"),
    NOT("không", "not"),
    NO_DIFFERENCE("Không có khác biệt", "No difference"),
    NO_RULE_THAT_DAY("chưa có quy định đã kiểm chứng cho ngày này", "no confirmed rule for that day"),
    OBLIGATION("Việc phải làm", "What is owed"),
    OBLIGATIONS("Nghĩa vụ", "Obligations"),
    ONCE_DONE("từ khi xong", "once done"),
    ONCE_DONE_OBLIGATIONS("Nghĩa vụ phát sinh khi việc trước đã xong", "What is owed once something was done"),
    ONCE_OVERDUE("từ khi quá hạn", "once overdue"),
    OPENS("Mở vụ việc", "Opening of a case"),
    OR("hoặc", "or"),
    OVERDUE("QUÁ HẠN", "OVERDUE"),
    OWED("còn nợ", "owed"),
    PROMISES("Điều mọi quy trình mở rộng phải giữ", "What every extension keeps"),
    PROMISE_ENTERED_ONLY("Chỉ được vào trạng thái khi", "Entered only if"),
    PROMISE_EVERY_WAY("Mọi đường đến trạng thái loại này đều qua", "Every way into states of this category passes"),
    PROMISE_GUARDS_KEPT("Giữ mọi điều kiện, có thể thêm", "Keeps its conditions, and more may be added"),
    PROMISE_LOCKED("Không thay, không bỏ", "Neither replaced nor forbidden"),
    REMARK("điểm cần lưu ý của quy trình", "a remark on the definition"),
    REOPENS("mở lại vụ việc đã đóng", "reopens a closed case"),
    SET_BY_HOST("do đơn vị sử dụng ấn định", "set by the host"),
    STANDS_STILL("thời hạn đang tạm dừng", "its clock stands still"),
    STATE("Trạng thái", "State"),
    STATES("Các trạng thái", "States"),
    STAYS("giữ nguyên trạng thái", "stays"),
    STEPS("Các bước", "Steps"),
    STEPS_STAY("việc không đổi trạng thái", "steps that stay here"),
    STEP_STAYS("việc không đổi trạng thái", "step that stays here"),
    STEP_THAT_STAYS("việc không đổi trạng thái", "a step that stays in the state"),
    TIME_LIMIT("Thời hạn và căn cứ", "Time limit and legal basis"),
    TO("Sang trạng thái", "To"),
    UNLESS("trừ khi", "unless"),
    VALID("áp dụng", "valid"),
    WARNING("cảnh báo", "warning"),
    WAY_OF_CASE("vụ việc đã đi qua, kèm ngày", "the way of the case, with dates"),
    WHAT_HAPPENS("Việc xảy ra", "What happens"),
    WHAT_IS_OWED("việc còn nợ", "what is owed"),
    WHO("Ai thực hiện", "Who"),
    WITHIN("hạn", "within");

    private final Label label;

    Phrase(String vietnamese, String english) {
        this.label = Label.of(vietnamese, english);
    }

    String in(Language language) {
        return label.in(language);
    }
}
