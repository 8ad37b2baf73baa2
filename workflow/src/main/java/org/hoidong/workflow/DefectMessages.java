package org.hoidong.workflow;

import org.hoidong.core.outcome.Messages;

/** The texts of defects and of what mends them, in Vietnamese and English. */
final class DefectMessages {

    static final Messages TEXTS = Messages.builder()
            .text(
                    Defect.TWO_LINES,
                    "Trạng thái {state} có hai dòng cho {event}",
                    "state {state} has two lines for {event}")
            .text(Defect.TWO_OPENINGS, "Có hai dòng mở vụ việc bằng {event}", "{event} opens a case on two lines")
            .text(
                    Fix.SPLIT_EVENT,
                    "dùng hai sự kiện với điều kiện bù nhau, hoặc bỏ một dòng",
                    "use two events with complementary guards, or drop one line")
            .text(
                    Defect.GROUPS_OVERLAP,
                    "Nhóm {first} và {second} cùng có {state} và cùng có dòng cho {event}",
                    "groups {first} and {second} both hold {state} and both have a line for {event}")
            .text(
                    Fix.LINE_FOR_STATE,
                    "viết một dòng riêng cho trạng thái đó",
                    "write a line for that state itself, which wins over groups")
            .text(Defect.UNKNOWN_STATE, "{state} chưa được khai báo", "state {state} was not added")
            .text(Fix.ADD_STATE, "thêm bằng state(...)", "add it with state(...)")
            .text(Defect.STATE_TWICE, "{state} được khai báo hai lần", "state {state} was added twice")
            .text(Defect.EVENT_TWICE, "{event} có hai kiểu khác nhau", "event {event} has two different types")
            .text(
                    Defect.ROLE_TWICE,
                    "Vai trò {role} vừa do hệ thống trao, vừa do vụ việc xác định",
                    "role {role} is granted by the host in one place and given by the case in another")
            .text(Fix.USE_ONE, "chỉ giữ một", "keep one of them")
            .text(Defect.NO_OPENING, "{definition} không có dòng mở vụ việc", "{definition} has no opening line")
            .text(Fix.ADD_OPENING, "thêm bằng opening(...)", "add one with opening(...)")
            .text(
                    Defect.NO_OBLIGATION,
                    "Ở trạng thái mở {state} không ai phải làm gì, vụ việc có thể bị quên",
                    "nobody owes anything in the open state {state}, so a matter may be forgotten there")
            .text(
                    Fix.ADD_OBLIGATION,
                    "thêm obligation(...) cho trạng thái, hoặc accept(...) kèm lý do",
                    "add an obligation(...) for it, or accept(...) it with a reason")
            .text(Defect.NO_WAY_OUT, "Không có dòng nào ra khỏi {state}", "no line leaves the open state {state}")
            .text(
                    Defect.NO_END,
                    "Từ {state} không tới được trạng thái kết thúc",
                    "no closed state can be reached from {state}")
            .text(
                    Fix.ADD_EXIT,
                    "thêm một transition(...) dẫn tới kết thúc, hoặc accept(...) kèm lý do",
                    "add a transition(...) that leads to an end, or accept(...) it with a reason")
            .text(Defect.UNREACHABLE, "Không vụ việc nào tới được {state}", "no case can reach state {state}")
            .text(
                    Fix.ADD_ENTRY,
                    "thêm một transition(...) dẫn tới đó, hoặc accept(...) kèm lý do",
                    "add a transition(...) that leads there, or accept(...) it with a reason")
            .text(
                    Defect.LEAVES_CLOSED,
                    "{event} rời trạng thái kết thúc {state} mà không được khai báo là mở lại",
                    "{event} leaves the closed state {state} without being declared a reopening")
            .text(
                    Fix.DECLARE_REOPENING,
                    "khai báo reopening(), hoặc accept(...) kèm lý do",
                    "declare it with reopening(), or accept(...) it with a reason")
            .text(
                    Defect.REOPENS_NOTHING,
                    "{event} được khai báo là mở lại nhưng không rời trạng thái kết thúc nào",
                    "{event} is declared a reopening and leaves no closed state")
            .text(Fix.DROP_REOPENING, "bỏ reopening()", "drop reopening()")
            .text(
                    Defect.NO_LIMIT,
                    "Nghĩa vụ {obligation} không có thời hạn",
                    "obligation {obligation} has no time limit")
            .text(Fix.ADD_LIMIT, "thêm within(...) hoặc dueFrom(...)", "add within(...) or dueFrom(...)")
            .text(Defect.OBLIGATION_TWICE, "Có hai nghĩa vụ {obligation}", "there are two obligations {obligation}")
            .text(Fix.NAME_APART, "đặt mã khác nhau", "give them different ids")
            .text(
                    Defect.UNKNOWN_OBLIGATION,
                    "Nghĩa vụ {obligation} dựa vào {other} không đứng trước nó",
                    "obligation {obligation} hangs on {other}, which does not come before it")
            .text(Fix.PUT_BEFORE, "khai báo nghĩa vụ kia trước", "declare the other one first")
            .text(
                    Defect.OWED_NOT_POSSIBLE,
                    "Ở {state} phải làm {event} ({obligation}) nhưng không ai có dòng nào để làm việc đó",
                    "{event} is owed in {state} ({obligation}), but no line lets anybody bring it there")
            .text(
                    Defect.ALTERNATIVE_NOT_POSSIBLE,
                    "{event} được coi là hoàn thành nghĩa vụ {obligation} nhưng không thể xảy ra ở trạng thái nào của nó",
                    "{event} would discharge {obligation} as well, but can happen in none of its states")
            .text(Fix.ADD_LINE, "thêm một transition(...) hoặc internal(...)", "add a transition(...) or internal(...)")
            .text(
                    Defect.OWED_NOT_PERMITTED,
                    "Ở {state}, {role} phải làm {event} ({obligation}) nhưng không dòng nào cho phép",
                    "{role} owes {event} in {state} ({obligation}), but no line lets that role bring it")
            .text(
                    Fix.LET_ROLE_BRING,
                    "thêm by(...) cho vai trò đó, hoặc accept(...) kèm lý do",
                    "add by(...) with that role to the line, or accept(...) it with a reason")
            .text(
                    Defect.AUTOMATIC_WITH_ROLE,
                    "Dòng tự động {event} từ {state} có vai trò, nhưng không ai thực hiện nó",
                    "the automatic line {event} from {state} has a role, but nobody brings it")
            .text(
                    Fix.DROP_ROLE,
                    "bỏ by(...), hoặc viết transition(...)",
                    "drop by(...), or write a transition(...) instead")
            .text(
                    Defect.AUTOMATIC_NOT_LAST,
                    "Dòng tự động {event} từ {state} luôn được thực hiện, các dòng sau nó không bao giờ",
                    "the automatic line {event} from {state} is always taken, so those after it never are")
            .text(Fix.PUT_LAST, "đặt dòng đó cuối cùng, hoặc thêm when(...)", "put it last, or add when(...)")
            .text(
                    Defect.AUTOMATIC_CYCLE,
                    "Các dòng tự động quay vòng: {cycle}",
                    "automatic lines go round in a circle: {cycle}")
            .text(
                    Fix.BREAK_CYCLE,
                    "thay một dòng tự động bằng một sự kiện do ai đó thực hiện",
                    "make one of the lines an event that somebody brings")
            .text(
                    Defect.AUTOMATIC_BESIDE_MANUAL,
                    "{state} vừa có lối ra tự động ({automatic}), vừa có lối ra do người thực hiện ({manual})",
                    "{state} is left automatically ({automatic}) and by hand ({manual})")
            .text(
                    Fix.CHOOSE_EXITS,
                    "xem lại: lối ra tự động luôn được xét trước",
                    "see that it is meant: automatic lines are always asked first")
            .text(
                    Defect.EQUAL_LABELS,
                    "{first} và {second} cùng có tên “{label}”",
                    "{first} and {second} are both called \"{label}\"")
            .text(
                    Defect.TITLE_TWICE,
                    "Ở {state}, hai dòng {first} và {second} cùng có tên “{label}”",
                    "in {state} the lines {first} and {second} are both called \"{label}\"")
            .text(Fix.LABEL_APART, "đặt tên khác nhau", "give them different labels")
            .text(Defect.UNUSED_GUARD, "Điều kiện {guard} không được dùng", "guard {guard} is used by no line")
            .text(Defect.UNUSED_ROLE, "Vai trò {role} không được dùng", "role {role} is used nowhere")
            .text(
                    Defect.UNUSED_EVENT,
                    "Sự kiện {event} được đặt tên nhưng không có dòng nào",
                    "event {event} is named, but no line waits for it")
            .text(Fix.USE_OR_DROP, "dùng hoặc bỏ", "use it, or drop it")
            .text(
                    Defect.NO_CODEC,
                    "Sự kiện {event} không có codec",
                    "event {event} has no codec, so its cases cannot be hashed or written")
            .text(Fix.ADD_CODEC, "thêm codec cho kiểu sự kiện", "give the event type a codec")
            .text(
                    Defect.NOT_ACCEPTABLE,
                    "{code} không phải là lỗi có thể chấp nhận",
                    "{code} is not a defect that can be accepted")
            .text(Fix.MEND_INSTEAD, "bỏ accept(...) và sửa lỗi", "drop accept(...) and mend what is wrong")
            .text(
                    Defect.ACCEPTS_NOTHING,
                    "{code} được chấp nhận ở {where} nhưng ở đó không có lỗi ấy",
                    "{code} is accepted in {where}, but there is no such defect there")
            .text(Fix.DROP_ACCEPTANCE, "bỏ accept(...)", "drop accept(...)")
            .build();

    private DefectMessages() {}
}
