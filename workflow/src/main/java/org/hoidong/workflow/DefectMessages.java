package org.hoidong.workflow;

import org.hoidong.core.outcome.Messages;

/** The texts of defects and of what mends them, in Vietnamese and English. */
final class DefectMessages {

    /** Those of what only an extension can have. */
    private static final Messages OF_EXTENSIONS = Messages.builder()
            .text(
                    Defect.SAME_AS_BASE,
                    "phần mở rộng mang đúng mã và phiên bản của quy trình gốc {definition}",
                    "the extension has the id and version of its base, {definition}")
            .text(Fix.OTHER_VERSION, "đặt mã khác hoặc phiên bản khác", "give it another id or another version")
            .text(
                    Defect.OVERRIDES_BASE,
                    "quy trình gốc đã có dòng của {state} cho {event}; dòng mới không ghi là thay thế",
                    "the base has a line of {state} for {event}, and the new one does not say that it replaces it")
            .text(
                    Fix.DECLARE_REPLACING,
                    "ghi replacing() nếu muốn thay, nếu không thì dùng sự kiện khác",
                    "say replacing() if it is meant, or use another event")
            .text(
                    Defect.REPLACES_NOTHING,
                    "không có gì để thay: quy trình gốc không có dòng của {state} cho {event}",
                    "nothing is replaced: the base has no line of {state} for {event}")
            .text(
                    Defect.FORBIDS_NOTHING,
                    "không có gì để cấm: quy trình gốc không có dòng của {state} cho {event}",
                    "nothing is forbidden: the base has no line of {state} for {event}")
            .text(
                    Defect.RELABELS_NOTHING,
                    "không có gì mang mã {id} để đổi tên",
                    "nothing of the id {id} is there to be named otherwise")
            .text(
                    Defect.JOINS_NOTHING,
                    "quy trình gốc không có dòng nào của nhóm {group}",
                    "the base has no line of the group {group}")
            .text(
                    Defect.REPLACES_NO_OBLIGATION,
                    "không có gì để thay: quy trình gốc không có nghĩa vụ {obligation}",
                    "nothing is replaced: the base has no obligation {obligation}")
            .text(
                    Defect.ENDS_NO_OBLIGATION,
                    "không có gì để bỏ: quy trình gốc không có nghĩa vụ {obligation}",
                    "nothing is ended: the base has no obligation {obligation}")
            .text(
                    Fix.NAME_OF_BASE,
                    "ghi đúng mã mà quy trình gốc dùng, hoặc bỏ thay đổi này",
                    "name what the base has, or leave the change out")
            .text(
                    Defect.LOCKED_LINE,
                    "dòng của {state} cho {event} đã bị khóa, không được thay hoặc cấm",
                    "the line of {state} for {event} is locked, and may be neither replaced nor forbidden")
            .text(
                    Defect.LOCKED_OBLIGATION,
                    "nghĩa vụ {obligation} đã bị khóa, không được thay hoặc bỏ",
                    "obligation {obligation} is locked, and may be neither replaced nor ended")
            .text(
                    Fix.LEAVE_LINE,
                    "giữ nguyên, và bổ sung trạng thái, sự kiện hoặc nghĩa vụ khác bên cạnh",
                    "leave it as it is, and add states, events or obligations beside it")
            .text(
                    Defect.GUARD_REMOVED,
                    "dòng mới của {state} cho {event} bỏ mất điều kiện {guard} của quy trình gốc",
                    "the new line of {state} for {event} lacks the guard {guard} of the base")
            .text(
                    Fix.KEEP_GUARD,
                    "thêm lại điều kiện đó với đúng tham số; được thêm điều kiện, không được bớt",
                    "add that guard with the same parameters; guards may be added, not removed")
            .build();

    private static final Messages OF_INVARIANTS = Messages.builder()
            .text(
                    Defect.ENTERED_UNGUARDED,
                    "dòng từ {from} bằng {event} vào {state} mà không hỏi điều kiện {guard}",
                    "the line from {from} on {event} enters {state} without the guard {guard}")
            .text(
                    Fix.ADD_GUARD,
                    "thêm điều kiện đó vào dòng, hoặc dẫn dòng tới trạng thái khác",
                    "add that guard to the line, or lead the line to another state")
            .text(
                    Defect.WAY_AROUND_EVENT,
                    "có thể tới {state} mà không qua {event}",
                    "state {state} can be reached without {event}")
            .text(
                    Fix.LEAD_THROUGH,
                    "dẫn mọi đường vào trạng thái đó qua sự kiện ấy",
                    "lead every way into that state through that event")
            .text(
                    Defect.INVARIANT_OF_NOTHING,
                    "mọi đường vào nhóm {category} phải qua {event}, nhưng không dòng nào có sự kiện đó",
                    "every way into {category} is to pass {event}, and no line bears that event")
            .build();

    static final Messages TEXTS = Messages.builder()
            .text(
                    Defect.TWO_LINES,
                    "trạng thái {state} có hai dòng cho {event}",
                    "state {state} has two lines for {event}")
            .text(Defect.TWO_OPENINGS, "có hai dòng mở vụ việc bằng {event}", "{event} opens a case on two lines")
            .text(
                    Fix.SPLIT_EVENT,
                    "dùng hai sự kiện với điều kiện bù nhau, hoặc bỏ một dòng",
                    "use two events with complementary guards, or drop one line")
            .text(
                    Defect.GROUPS_OVERLAP,
                    "nhóm {first} và {second} cùng có {state} và cùng có dòng cho {event}",
                    "groups {first} and {second} both hold {state} and both have a line for {event}")
            .text(
                    Fix.LINE_FOR_STATE,
                    "viết một dòng riêng cho trạng thái đó, dòng ấy được áp dụng trước dòng của nhóm",
                    "write a line for that state itself, which wins over groups")
            .text(Defect.UNKNOWN_STATE, "trạng thái {state} chưa được khai báo", "state {state} was not added")
            .text(Fix.ADD_STATE, "thêm bằng state(...)", "add it with state(...)")
            .text(Defect.STATE_TWICE, "trạng thái {state} được khai báo hai lần", "state {state} was added twice")
            .text(Defect.EVENT_TWICE, "sự kiện {event} có hai kiểu khác nhau", "event {event} has two different types")
            .text(
                    Defect.ROLE_TWICE,
                    "tư cách {role} vừa do hệ thống trao, vừa do vụ việc xác định",
                    "role {role} is granted by the host in one place and given by the case in another")
            .text(Fix.USE_ONE, "chỉ giữ một", "keep one of them")
            .text(Defect.NO_OPENING, "{definition} không có dòng mở vụ việc", "{definition} has no opening line")
            .text(Fix.ADD_OPENING, "thêm bằng opening(...)", "add one with opening(...)")
            .text(
                    Defect.NO_OBLIGATION,
                    "ở trạng thái đang mở {state} không ai phải làm gì, vụ việc có thể bị quên",
                    "nobody owes anything in the open state {state}, so a matter may be forgotten there")
            .text(
                    Fix.ADD_OBLIGATION,
                    "thêm obligation(...) cho trạng thái, hoặc accept(...) kèm lý do",
                    "add an obligation(...) for it, or accept(...) it with a reason")
            .text(
                    Defect.NO_WAY_OUT,
                    "không có dòng nào ra khỏi trạng thái đang mở {state}",
                    "no line leaves the open state {state}")
            .text(
                    Defect.NO_END,
                    "từ {state} không tới được trạng thái kết thúc",
                    "no closed state can be reached from {state}")
            .text(
                    Fix.ADD_EXIT,
                    "thêm một transition(...) dẫn tới kết thúc, hoặc accept(...) kèm lý do",
                    "add a transition(...) that leads to an end, or accept(...) it with a reason")
            .text(Defect.UNREACHABLE, "không vụ việc nào tới được {state}", "no case can reach state {state}")
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
                    "nghĩa vụ {obligation} không có thời hạn",
                    "obligation {obligation} has no time limit")
            .text(
                    Defect.NAMES_UNKNOWN_EVENT,
                    "nghĩa vụ {obligation} nêu {event} nhưng không có dòng nào cho sự kiện đó",
                    "obligation {obligation} names {event}, but no line bears that event")
            .text(
                    Defect.NEVER_RESUMED,
                    "thời hạn của nghĩa vụ {obligation} có thể tạm dừng mà không bao giờ tiếp tục",
                    "the time limit of obligation {obligation} may be stopped and nothing ever resumes it")
            .text(
                    Fix.ADD_RESUMPTION,
                    "thêm resumedBy(...), hoặc clockLimits(...) có thời gian tạm dừng dài nhất",
                    "add resumedBy(...), or clockLimits(...) with a longest stop")
            .text(Fix.ADD_LIMIT, "thêm within(...) hoặc dueFrom(...)", "add within(...) or dueFrom(...)")
            .text(Defect.OBLIGATION_TWICE, "có hai nghĩa vụ {obligation}", "there are two obligations {obligation}")
            .text(Fix.NAME_APART, "đặt mã khác nhau", "give them different ids")
            .text(
                    Defect.UNKNOWN_OBLIGATION,
                    "nghĩa vụ {obligation} dựa vào {other} không đứng trước nó",
                    "obligation {obligation} hangs on {other}, which does not come before it")
            .text(Fix.PUT_BEFORE, "khai báo nghĩa vụ kia trước", "declare the other one first")
            .text(
                    Defect.OWED_NOT_POSSIBLE,
                    "ở {state} phải làm {event} ({obligation}) nhưng không ai có dòng nào để làm việc đó",
                    "{event} is owed in {state} ({obligation}), but no line lets anybody bring it there")
            .text(
                    Defect.ALTERNATIVE_NOT_POSSIBLE,
                    "{event} được coi là hoàn thành nghĩa vụ {obligation} nhưng không thể xảy ra ở trạng thái nào của nó",
                    "{event} would discharge {obligation} as well, but can happen in none of its states")
            .text(Fix.ADD_LINE, "thêm một transition(...) hoặc internal(...)", "add a transition(...) or internal(...)")
            .text(
                    Defect.OWED_NOT_PERMITTED,
                    "ở {state}, {role} phải làm {event} ({obligation}) nhưng không dòng nào cho phép",
                    "{role} owes {event} in {state} ({obligation}), but no line lets that role bring it")
            .text(
                    Fix.LET_ROLE_BRING,
                    "thêm by(...) cho tư cách đó, hoặc accept(...) kèm lý do",
                    "add by(...) with that role to the line, or accept(...) it with a reason")
            .text(
                    Defect.AUTOMATIC_WITH_ROLE,
                    "dòng tự động {event} từ {state} có tư cách, nhưng không ai thực hiện nó",
                    "the automatic line {event} from {state} has a role, but nobody brings it")
            .text(
                    Fix.DROP_ROLE,
                    "bỏ by(...), hoặc viết transition(...)",
                    "drop by(...), or write a transition(...) instead")
            .text(
                    Defect.AUTOMATIC_NOT_LAST,
                    "dòng tự động {event} từ {state} luôn được thực hiện, nên các dòng sau nó không bao giờ được thực hiện",
                    "the automatic line {event} from {state} is always taken, so those after it never are")
            .text(Fix.PUT_LAST, "đặt dòng đó cuối cùng, hoặc thêm when(...)", "put it last, or add when(...)")
            .text(
                    Defect.AUTOMATIC_CYCLE,
                    "các dòng tự động quay vòng: {cycle}",
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
                    "ở {state}, hai dòng {first} và {second} cùng có tên “{label}”",
                    "in {state} the lines {first} and {second} are both called \"{label}\"")
            .text(Fix.LABEL_APART, "đặt tên khác nhau", "give them different labels")
            .text(Defect.UNUSED_GUARD, "điều kiện {guard} không được dùng", "guard {guard} is used by no line")
            .text(Defect.UNUSED_ROLE, "tư cách {role} không được dùng", "role {role} is used nowhere")
            .text(
                    Defect.UNUSED_EVENT,
                    "sự kiện {event} được đặt tên nhưng không có dòng nào",
                    "event {event} is named, but no line waits for it")
            .text(Fix.USE_OR_DROP, "dùng hoặc bỏ", "use it, or drop it")
            .text(
                    Defect.NO_CODEC,
                    "sự kiện {event} không có codec, nên vụ việc của nó không băm và không ghi ra được",
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
            .build()
            .with(OF_EXTENSIONS)
            .with(OF_INVARIANTS);

    private DefectMessages() {}
}
