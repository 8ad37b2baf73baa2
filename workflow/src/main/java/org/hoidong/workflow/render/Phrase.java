package org.hoidong.workflow.render;

import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;

/** What a diagram says besides the names of the definition it draws. */
enum Phrase {
    ACCEPTED("chấp nhận", "accepted"),
    AND("và", "and"),
    AUTOMATIC("tự động", "automatic"),
    BY("ai", "by"),
    CASE("vụ việc", "case"),
    CASE_IS_HERE("vụ việc đang ở đây", "the case is here"),
    CASES("vụ việc", "cases"),
    DUE_BY("hạn", "by"),
    EVERY("mỗi", "every"),
    FROM_ANY_OF("Từ một trong các trạng thái", "From any of"),
    FROM_EVERY_OPEN_STATE("Từ mọi trạng thái đang mở", "From every open state"),
    FROM_EVERY_OPEN_STATE_BUT("Từ mọi trạng thái đang mở, trừ", "From every open state but"),
    HAS_BEEN_HERE("đã qua", "has been here"),
    IF("khi", "if"),
    IS_ACTIVE("đang xử lý", "active: somebody is at work"),
    IS_ADDED("thêm mới", "added"),
    IS_CHANGED("thay đổi", "changed"),
    IS_ENDED("đã đóng: kết thúc mà không thực hiện", "closed: ended without it"),
    IS_FULFILLED("đã đóng: hoàn thành", "closed: fulfilled"),
    IS_PENDING("chưa bắt đầu", "pending: nothing has been done yet"),
    IS_REMOVED("bỏ", "removed"),
    IS_SUSPENDED("tạm dừng", "suspended: it rests until a date"),
    LEGEND("Chú giải", "Legend"),
    NO_DIFFERENCE("Không có khác biệt", "No difference"),
    NOT("không", "not"),
    ONCE_DONE("từ khi xong", "once done"),
    ONCE_OVERDUE("từ khi quá hạn", "once overdue"),
    OR("hoặc", "or"),
    OVERDUE("QUÁ HẠN", "OVERDUE"),
    OWED("còn nợ", "owed"),
    REMARK("điểm cần lưu ý của quy trình", "a remark on the definition"),
    REOPENS("mở lại vụ việc đã đóng", "reopens a closed case"),
    STANDS_STILL("thời hạn đang tạm dừng", "its clock stands still"),
    STEP_STAYS("việc không đổi trạng thái", "step that stays here"),
    STEP_THAT_STAYS("việc không đổi trạng thái", "a step that stays in the state"),
    STEPS_STAY("việc không đổi trạng thái", "steps that stay here"),
    UNLESS("trừ khi", "unless"),
    VALID("áp dụng", "valid"),
    WARNING("cảnh báo", "warning"),
    WAY_OF_CASE("vụ việc đã đi qua, kèm ngày", "the way of the case, with dates"),
    WHAT_IS_OWED("việc còn nợ", "what is owed"),
    WITHIN("hạn", "within");

    private final Label label;

    Phrase(String vietnamese, String english) {
        this.label = Label.of(vietnamese, english);
    }

    String in(Language language) {
        return label.in(language);
    }
}
