package org.hoidong.core.council;

import org.hoidong.core.outcome.Messages;

/** The texts of offices: who holds them, from when, until when, and what does not go together. */
final class OfficeMessages {

    private OfficeMessages() {}

    static Messages texts() {
        Messages.Builder messages = Messages.builder();
        addHolders(messages);
        addElections(messages);
        addEnds(messages);
        OfficeEndKind.standard().forEach(kind -> messages.name(kind.id(), kind.label()));
        return messages.build();
    }

    private static void addHolders(Messages.Builder messages) {
        messages.text(
                        OfficeRegister.FILLED,
                        "{person} giữ chức vụ {office} của {body} vào ngày {on}",
                        "{person} is {office} of {body} on {on}")
                .text(
                        OfficeRegister.VACANT,
                        "Chức vụ {office} của {body} đang khuyết vào ngày {on}",
                        "Nobody is {office} of {body} on {on}")
                .text(
                        OfficeRegister.HOLDER_IS_DELEGATE,
                        "{person}, {office} của {body}, là đại biểu vào ngày {on}",
                        "{person}, {office} of {body}, is a delegate on {on}")
                .text(
                        OfficeRegister.HOLDER_NOT_DELEGATE,
                        "{person}, {office} của {body}, không phải là đại biểu vào ngày {on}",
                        "{person}, {office} of {body}, is not a delegate on {on}")
                .text(
                        OfficeRegister.NO_HOLDER,
                        "Không ai giữ chức vụ tại {body} vào ngày {on}",
                        "Nobody holds an office of {body} on {on}")
                .text(Vacancy.HEAD_IN_OFFICE, "{body} có {office} vào ngày {on}", "{body} has its {office} on {on}")
                .text(
                        Vacancy.HEAD_VACANT,
                        "{body} khuyết {office} vào ngày {on}; có {deputy}",
                        "{body} has no {office} on {on}, and has a {deputy}")
                .text(
                        Vacancy.BOTH_VACANT,
                        "{body} khuyết cả {office} và {deputy} vào ngày {on}",
                        "{body} has neither {office} nor {deputy} on {on}")
                .text(
                        Vacancy.ASSIGN_DEPUTY,
                        "Đề nghị {by} phân công một {deputy} điều hành {body}",
                        "Let {by} assign one {deputy} to lead {body}")
                .text(
                        Vacancy.DESIGNATE,
                        "Đề nghị {by} chỉ định người điều hành {body}",
                        "Let {by} designate somebody to lead {body}")
                .text(
                        Incompatibility.COMPATIBLE,
                        "Các chức vụ của {person} vào ngày {on} không trái quy định về kiêm nhiệm",
                        "The offices of {person} on {on} go together")
                .text(
                        Incompatibility.INCOMPATIBLE,
                        "{person} không được đồng thời là {office} ({body}) và {otherOffice} ({otherBody}) vào ngày {on}",
                        "{person} may not be both {office} ({body}) and {otherOffice} ({otherBody}) on {on}")
                .text(
                        Incompatibility.GIVE_ONE_UP,
                        "{person} thôi giữ một trong hai chức vụ: {office} hoặc {otherOffice}",
                        "Let {person} give up one of the two: {office} or {otherOffice}");
    }

    private static void addElections(Messages.Builder messages) {
        messages.text(
                        OfficeElection.NOT_YET_ELECTED,
                        "{person} được bầu làm {office} ngày {elected}, chưa thực hiện nhiệm vụ vào ngày {on}",
                        "{person} is elected {office} on {elected} and does not act yet on {on}")
                .text(
                        OfficeElection.ACTS_APPROVED,
                        "{person} được bầu làm {office} ngày {elected}, đã được phê chuẩn, thực hiện nhiệm vụ vào ngày {on}",
                        "{person}, elected {office} on {elected} and approved, acts on {on}")
                .text(
                        OfficeElection.ACTS_AT_ONCE,
                        "{person} được bầu làm {office} ngày {elected}, thực hiện nhiệm vụ ngay vào ngày {on} dù chưa được phê chuẩn",
                        "{person}, elected {office} on {elected}, acts on {on} though not approved yet")
                .text(
                        OfficeElection.AWAITS_APPROVAL,
                        "{person} được bầu làm {office} ngày {elected}, chờ phê chuẩn, chưa thực hiện nhiệm vụ vào ngày {on}",
                        "{person}, elected {office} on {elected}, awaits approval and does not act on {on}")
                .text(
                        OfficeElection.APPROVAL_REFUSED,
                        "Kết quả bầu {person} làm {office} ngày {elected} không được phê chuẩn; không thực hiện nhiệm vụ vào ngày {on}",
                        "The election of {person} as {office} on {elected} was not approved; no acting on {on}")
                .text(OfficeElection.ELECT_AGAIN, "Tổ chức bầu lại {office}", "Elect the {office} again")
                .text(
                        Continuity.IN_TERM,
                        "Nhiệm kỳ chưa kết thúc vào ngày {on} (kết thúc ngày {termEnds})",
                        "The term still runs on {on} (it ends on {termEnds})")
                .text(
                        Continuity.GOES_ON,
                        "Nhiệm kỳ kết thúc ngày {termEnds}; tiếp tục hoạt động vào ngày {on} cho đến khi bầu ra người mới",
                        "The term ended on {termEnds}; on {on} the work continues until new ones are elected")
                .text(
                        Continuity.REPLACED,
                        "Người mới đã được bầu ngày {elected}; người cũ không còn hoạt động vào ngày {on}",
                        "New ones were elected on {elected}; the old ones do not act on {on}");
    }

    private static void addEnds(Messages.Builder messages) {
        messages.text(
                        OfficeEnd.NO_PROCEDURE,
                        "{end}: không phải làm thủ tục miễn nhiệm, bãi nhiệm",
                        "{end}: no procedure of the council is needed")
                .text(OfficeEnd.ACCEPTED, "{end}: {actor} chấp thuận", "{end}: accepted by {actor}")
                .text(
                        OfficeEnd.NOT_ACCEPTED,
                        "{end}: {actor} không có thẩm quyền chấp thuận; thẩm quyền thuộc về: {competent}",
                        "{end}: {actor} may not accept it; who may: {competent}")
                .text(
                        OfficeEnd.LET_COMPETENT_ACCEPT,
                        "Đề nghị {competent} xem xét, chấp thuận ({end})",
                        "Let {competent} accept it ({end})")
                .text(
                        OfficeEnd.REPORT_AT_NEAREST_SESSION,
                        "{end}: báo cáo tại kỳ họp gần nhất",
                        "{end}: to be reported at the nearest session")
                .text(
                        AbsenceRule.WITHIN_LIMIT,
                        "Đại biểu {delegate} vắng {missed} kỳ họp liên tiếp từ ngày {since} đến ngày {on}, chưa đến mức phải bãi nhiệm (mốc: {until})",
                        "Delegate {delegate} missed every session since {since} (as of {on}: {missed}), not long enough for dismissal (until {until})")
                .text(
                        AbsenceRule.ABSENT_TOO_LONG,
                        "Đại biểu {delegate} vắng tất cả các kỳ họp ({missed}) từ ngày {since} đến hết ngày {until} không có lý do chính đáng (tính đến ngày {on})",
                        "Delegate {delegate} missed all sessions ({missed}) from {since} to {until} without a good reason, as of {on}")
                .text(
                        AbsenceRule.PROPOSE_DISMISSAL,
                        "Đề nghị bãi nhiệm đại biểu {delegate}",
                        "Propose to dismiss delegate {delegate}")
                .text(
                        AbsenceRule.REPORT_FOR_DISMISSAL,
                        "{by} báo cáo để xem xét bãi nhiệm đại biểu {delegate}",
                        "Let {by} report delegate {delegate} for dismissal");
    }
}
