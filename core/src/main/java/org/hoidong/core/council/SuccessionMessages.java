package org.hoidong.core.council;

import org.hoidong.core.outcome.Messages;

/** The texts of successions, of numbers, and of what a council is made of. */
final class SuccessionMessages {

    private SuccessionMessages() {}

    static Messages texts() {
        Messages.Builder messages = Messages.builder()
                .text(
                        Successors.SUCCEEDED,
                        "{body} {kind}; từ ngày {from}, cơ quan kế thừa là: {successors}",
                        "{body} was {kind}; from {from} it is succeeded by: {successors}")
                .text(
                        Successors.SUCCEEDED_WITH_UNIT,
                        "{unit} {kind}; từ ngày {from}, cơ quan kế thừa {body} là: {successors}",
                        "{unit} was {kind}; from {from} {body} is succeeded by: {successors}")
                .text(
                        Successors.NOT_SUCCEEDED,
                        "{body} kết thúc hoạt động vào ngày {until} và không có cơ quan kế thừa tính đến ngày {on}",
                        "{body} ended on {until} and has no successor on {on}")
                .text(
                        Successors.ONE_SUCCESSOR,
                        "Vào ngày {on}, {successor} kế thừa {body}",
                        "On {on}, {successor} stands in the place of {body}")
                .text(
                        Successors.SEVERAL_SUCCESSORS,
                        "Vào ngày {on}, {body} có nhiều cơ quan có thể kế thừa: {candidates}",
                        "On {on}, several may stand in the place of {body}: {candidates}")
                .text(
                        Successors.NAME_ONE,
                        "Xác định cơ quan tiếp nhận thay {body} trong số: {candidates}",
                        "Name the one that receives what {body} had: {candidates}")
                .text(
                        Successors.RECEIVES,
                        "{receiver} có thể tiếp nhận từ {body} vào ngày {on}",
                        "{receiver} may receive what {body} had on {on}")
                .text(
                        Successors.DOES_NOT_RECEIVE,
                        "{receiver} không kế thừa {body} vào ngày {on}; có thể tiếp nhận: {candidates}",
                        "{receiver} does not succeed {body} on {on}; who may receive: {candidates}")
                .text(
                        TermNumbering.GOES_ON,
                        "Khóa tiếp theo khóa {last} là khóa {next}",
                        "The council after number {last} is number {next}")
                .text(
                        TermNumbering.NEW_NAME,
                        "Tên gọi thay đổi: sau khóa {last}, khóa được tính lại từ khóa {next}",
                        "The name changed: after number {last} the numbers begin again at {next}")
                .text(
                        TermNumbering.NEW_KIND,
                        "Loại hình thay đổi: sau khóa {last}, khóa được tính lại từ khóa {next}",
                        "The kind changed: after number {last} the numbers begin again at {next}")
                .text(
                        Composition.SEATS_RIGHT,
                        "{office}: {held} người, đúng quy định",
                        "{office}: {held}, as it must be")
                .text(
                        Composition.SEATS_MISSING,
                        "{office}: {held} người, ít hơn mức tối thiểu {least} người",
                        "{office}: {held}, fewer than the {least} needed")
                .text(
                        Composition.SEATS_TOO_MANY,
                        "{office}: {held} người, vượt quá mức tối đa {most} người",
                        "{office}: {held}, more than the {most} allowed")
                .text(
                        Composition.NOT_FORESEEN,
                        "{office}: {held} người, không thuộc thành phần theo quy định",
                        "{office}: {held}, not part of the body")
                .text(CommitteeSet.COMMITTEE_RIGHT, "{committee}: đúng quy định", "{committee}: as it must be")
                .text(CommitteeSet.COMMITTEE_MISSING, "{committee}: chưa được thành lập", "{committee}: missing")
                .text(
                        CommitteeSet.COMMITTEE_NOT_FORESEEN,
                        "{committee}: quy định không có Ban này",
                        "{committee}: not a committee that the rule knows")
                .text(
                        ConditionCount.ENOUGH_CONDITIONS,
                        "Đáp ứng {held} điều kiện, cần ít nhất {needed}; đáp ứng: {holding}; chưa đáp ứng: {failing}",
                        "Conditions met: {held}, needed: {needed}; met: {holding}; not met: {failing}")
                .text(
                        ConditionCount.TOO_FEW_CONDITIONS,
                        "Chỉ đáp ứng {held} điều kiện, cần ít nhất {needed}; đáp ứng: {holding}; chưa đáp ứng: {failing}",
                        "Too few conditions met: {held}, needed: {needed}; met: {holding}; not met: {failing}");
        SuccessionKind.standard().forEach(kind -> messages.name(kind.id(), kind.label()));
        return messages.build();
    }
}
