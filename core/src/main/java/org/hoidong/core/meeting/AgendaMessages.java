package org.hoidong.core.meeting;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/** The texts of what is said of agendas, dossiers and minutes. */
final class AgendaMessages {

    static final Messages TEXTS = Messages.builder()
            .text(
                    DossierRule.PART_READY,
                    "Nội dung {item}: đã có {part}, nhận ngày {on}",
                    "Item {item}: {part} is there, received on {on}")
            .text(
                    DossierRule.PART_LATE,
                    "Nội dung {item}: {part} ({owedBy}) nhận ngày {on}, quá hạn {dueOn}",
                    "Item {item}: {part} ({owedBy}) came on {on}, after {dueOn}")
            .text(
                    DossierRule.PART_AWAITED,
                    "Nội dung {item}: chưa có {part} ({owedBy}), còn trong hạn đến ngày {dueOn}",
                    "Item {item}: {part} ({owedBy}) is not there yet, and is in time until {dueOn}")
            .text(
                    DossierRule.PART_MISSING,
                    "Nội dung {item}: chưa có {part} ({owedBy}), đã quá hạn {dueOn}",
                    "Item {item}: {part} ({owedBy}) is not there, and was due by {dueOn}")
            .text(
                    DossierRule.HAND_IN_BY,
                    "{owedBy} gửi {part} chậm nhất ngày {dueOn}",
                    "{owedBy} is to hand in {part} by {dueOn}")
            .text(
                    DossierRule.LEAVE_TO_LATER_SESSION,
                    "Không đưa nội dung {item} vào kỳ họp này; sớm nhất là kỳ họp khai mạc từ ngày {earliest}",
                    "Leave item {item} to a session that opens on {earliest} or later")
            .text(Agendas.AGENDA_ADOPTED, "Chương trình được thông qua ngày {on}", "The agenda was adopted on {on}")
            .text(
                    Agendas.AGENDA_NOT_ADOPTED,
                    "Chương trình chưa được thông qua; số nội dung: {items}",
                    "The agenda is not adopted; items: {items}")
            .text(Agendas.ADOPT_AGENDA, "Trình Hội đồng thông qua chương trình", "Have the Council adopt the agenda")
            .text(
                    Agendas.DECISION_WITHOUT_VOTE,
                    "Chưa ghi kết quả biểu quyết ngày {on} về việc {what}",
                    "No vote of {on} is recorded on this: {what}")
            .text(
                    Agendas.RECORD_AGENDA_VOTE,
                    "Biểu quyết và ghi kết quả biểu quyết về việc {what}",
                    "Vote on it and record the count: {what}")
            .text(
                    Agendas.CHANGE_NOT_JUDGED,
                    "Chưa có quy định về thẩm quyền đối với việc {what}",
                    "No rule says who does this: {what}")
            .text(Minutes.ITEM_DEALT_WITH, "Nội dung {number} ({item}): {result}", "Item {number} ({item}): {result}")
            .text(
                    Minutes.ITEM_LEFT_OUT,
                    "Nội dung {number} ({item}) có trong chương trình, biên bản không ghi kết quả",
                    "Item {number} ({item}) is on the agenda, and the minutes say nothing of it")
            .text(
                    Minutes.ITEM_NOT_ON_AGENDA,
                    "Nội dung {item} ({result}) có trong biên bản nhưng không có trong chương trình",
                    "Item {item} ({result}) is in the minutes and not on the agenda")
            .text(
                    Minutes.ITEM_OUT_OF_ORDER,
                    "Nội dung {number} ({item}) được xem xét trước các nội dung xếp trên: {before}",
                    "Item {number} ({item}) was dealt with before others that come first: {before}")
            .text(
                    Minutes.RECORD_OUTCOME,
                    "Ghi kết quả của nội dung {item} vào biên bản",
                    "Record in the minutes what became of item {item}")
            .text(
                    Minutes.RECORD_ADDITION,
                    "Ghi quyết định bổ sung nội dung {item} vào chương trình",
                    "Record the decision that added item {item}")
            .text(
                    Minutes.RECORD_MOVE,
                    "Ghi quyết định thay đổi thứ tự của nội dung {item}",
                    "Record the decision that moved item {item}")
            .name(
                    AgendaChange.What.PLACED.code(),
                    Label.of("đưa vào dự kiến chương trình", "putting on the draft agenda"))
            .name(AgendaChange.What.ADOPTED.code(), Label.of("thông qua chương trình", "adopting the agenda"))
            .name(AgendaChange.What.ADDED.code(), Label.of("bổ sung chương trình", "adding to the agenda"))
            .name(AgendaChange.What.MOVED.code(), Label.of("thay đổi thứ tự", "moving an item"))
            .name(AgendaChange.What.WITHDRAWN.code(), Label.of("rút khỏi chương trình", "taking off the agenda"))
            .name(AgendaChange.What.GROUPED.code(), Label.of("gộp để biểu quyết chung", "grouping to vote at once"))
            .name(
                    AgendaChange.What.TAKEN_OUT.code(),
                    Label.of("tách để xem xét riêng", "taking out to deal with apart"))
            .build();

    private AgendaMessages() {}
}
