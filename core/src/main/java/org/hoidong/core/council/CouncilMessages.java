package org.hoidong.core.council;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that the types of this package give. */
public final class CouncilMessages {

    private static final Messages STANDARD = build();

    private CouncilMessages() {}

    /** Returns the texts in Vietnamese and English, with the names of the shipped kinds. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder messages = Messages.builder()
                .text(CouncilDirectory.BODY_EXISTS, "{body} đang hoạt động vào ngày {on}", "{body} exists on {on}")
                .text(
                        CouncilDirectory.BODY_NOT_YET,
                        "{body} chưa được thành lập vào ngày {on}; bắt đầu hoạt động từ ngày {from}",
                        "{body} does not exist yet on {on}; it begins on {from}")
                .text(
                        CouncilDirectory.BODY_NO_LONGER,
                        "{body} đã kết thúc hoạt động trước ngày {on}; ngày cuối cùng là {until}",
                        "{body} no longer exists on {on}; its last day was {until}")
                .text(
                        CouncilDirectory.NAME_ANOTHER_BODY,
                        "Xác định cơ quan đang hoạt động vào ngày {on} để thay thế {body}",
                        "Name a body that exists on {on} in place of {body}")
                .text(
                        DelegateRoll.ENTITLED,
                        "Đại biểu {delegate} có quyền biểu quyết vào ngày {on} ({change} ngày {day}, thực hiện nhiệm vụ từ ngày {from})",
                        "Delegate {delegate} may vote on {on} ({change} on {day}, in office from {from})")
                .text(
                        DelegateRoll.NOT_YET,
                        "Đại biểu {delegate} chưa có quyền biểu quyết vào ngày {on}: {change} ngày {day}, thực hiện nhiệm vụ từ ngày {from}",
                        "Delegate {delegate} may not vote yet on {on}: {change} on {day}, in office from {from}")
                .text(
                        DelegateRoll.AWAITS_OPENING,
                        "Đại biểu {delegate} chưa có quyền biểu quyết vào ngày {on}: {change} ngày {day}, thực hiện nhiệm vụ từ ngày khai mạc kỳ họp tiếp theo",
                        "Delegate {delegate} may not vote yet on {on}: {change} on {day}, in office when the next session opens")
                .text(
                        DelegateRoll.SUSPENDED,
                        "Đại biểu {delegate} không được biểu quyết vào ngày {on}: {change} ngày {day}, có hiệu lực từ ngày {from}",
                        "Delegate {delegate} may not vote on {on}: {change} on {day}, with effect from {from}")
                .text(
                        DelegateRoll.ENDED,
                        "Đại biểu {delegate} không còn là đại biểu vào ngày {on}: {change} ngày {day}, có hiệu lực từ ngày {from}",
                        "Delegate {delegate} is no longer a delegate on {on}: {change} on {day}, with effect from {from}")
                .text(
                        CouncilSize.SEATS,
                        "Dân số {population} người: {seats} đại biểu ({base} và thêm {added}, tối đa {maximum})",
                        "{population} inhabitants: {seats} delegates ({base} and {added} more, at most {maximum})")
                .text(
                        CouncilSize.MAXIMUM,
                        "Dân số {population} người: {seats} đại biểu, là số tối đa ({base} và thêm {added} vượt quá {maximum})",
                        "{population} inhabitants: {seats} delegates, the maximum ({base} and {added} more exceed {maximum})")
                .text(
                        PopulationThreshold.HAS_COUNCIL,
                        "Dân số {population} người, đủ mức {needed} người để có hội đồng",
                        "{population} inhabitants: a council exists from {needed}")
                .text(
                        PopulationThreshold.NO_COUNCIL,
                        "Dân số {population} người, chưa đủ mức {needed} người để có hội đồng",
                        "{population} inhabitants: no council below {needed}");
        messages.text(Competence.COMPETENT, "{actor} có thẩm quyền {act}", "{actor} may {act}")
                .text(
                        Competence.NOT_COMPETENT,
                        "{actor} không có thẩm quyền {act}; thẩm quyền thuộc về: {competent}",
                        "{actor} may not {act}; who may: {competent}")
                .text(Competence.LET_COMPETENT_ACT, "Đề nghị {competent} {act}", "Let {competent} {act}")
                .text(
                        Competence.RIGHTLY_PROPOSED,
                        "{proposer} có quyền đề nghị {act}",
                        "{proposer} may propose to {act}")
                .text(
                        Competence.NOT_RIGHTLY_PROPOSED,
                        "{proposer} không có quyền đề nghị {act}; quyền đề nghị thuộc về: {competent}",
                        "{proposer} may not propose to {act}; who may: {competent}")
                .text(
                        Competence.PROPOSER_LEFT_OPEN,
                        "Quy định không nêu ai có quyền đề nghị {act}; {proposer} có thể đề nghị",
                        "The rule does not say who proposes to {act}; {proposer} may");
        messages.text(
                        NamedKinds.NAMED,
                        "{kind} thuộc quy định về: {question}",
                        "{kind} is named by the rule ({question})")
                .text(
                        NamedKinds.NOT_NAMED,
                        "{kind} không thuộc quy định về: {question}; quy định chỉ nêu: {named}",
                        "{kind} is not named by the rule ({question}), which names: {named}")
                .text(NamedKinds.CHOOSE_NAMED, "Chọn trong số: {named}", "Choose one of: {named}");
        MandateChangeKind.standard().forEach(kind -> messages.name(kind.id(), kind.label()));
        return messages.build().with(SuccessionMessages.texts()).with(OfficeMessages.texts());
    }
}
