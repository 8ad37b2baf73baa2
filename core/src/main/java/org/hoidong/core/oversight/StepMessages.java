package org.hoidong.core.oversight;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/** The texts of what is said of the days, the founding and the papers of an oversight or a programme. */
final class StepMessages {

    private StepMessages() {}

    static void addTo(Messages.Builder texts) {
        for (OversightStep step : OversightStep.values()) {
            texts.name(step.code(), step.label());
        }
        texts.name(StepMaker.NEXT_SESSION, Label.of("kỳ họp gần nhất", "the nearest session"));
        addDays(texts);
        addOtherSteps(texts);
        addRemedies(texts);
        addPapers(texts);
        addProgrammes(texts);
        addReconsideration(texts);
    }

    private static void addDays(Messages.Builder texts) {
        texts.text(
                        StepDue.IN_TIME,
                        "{about}: {step} ngày {done}, đúng hạn (chậm nhất ngày {due})",
                        "{about}: {step}, on {done}, in time (due by {due})")
                .text(
                        StepDue.LATE,
                        "{about}: {step} ngày {done}, chậm {daysLate} ngày (chậm nhất ngày {due})",
                        "{about}: {step}, on {done}, days late: {daysLate} (due by {due})")
                .text(
                        StepDue.OPEN,
                        "{about}: {step}, chậm nhất ngày {due}, chưa đến hạn",
                        "{about}: {step}, due by {due}, still ahead")
                .text(
                        StepDue.OVERDUE,
                        "{about}: {step}, chậm nhất ngày {due}, đã quá hạn {daysLate} ngày",
                        "{about}: {step}, due by {due}, days overdue: {daysLate}")
                .text(
                        StepDue.AT_SESSION,
                        "{about}: {step} ngày {done}, đúng kỳ họp ({session})",
                        "{about}: {step}, on {done}, at the right session ({session})")
                .text(
                        StepDue.NOT_AT_SESSION,
                        "{about}: {step} ngày {done}, không đúng kỳ họp ({session}, từ ngày {opensOn} đến ngày {closesOn})",
                        "{about}: {step}, on {done}, not at the right session ({session}, {opensOn} to {closesOn})");
    }

    private static void addOtherSteps(Messages.Builder texts) {
        texts.text(
                        StepDue.WAITS,
                        "{about}: {step}, chưa xác định được thời hạn vì chưa có ngày: {waitsFor}",
                        "{about}: {step}, no day yet, because there is none for: {waitsFor}")
                .text(
                        StepDue.NOT_CHECKED,
                        "{about}: {step} ngày {done}, chưa kiểm tra được thời hạn vì chưa ghi nhận ngày: {waitsFor}",
                        "{about}: {step}, on {done}, cannot be checked, because no day is recorded for: {waitsFor}")
                .text(
                        StepDue.TAKEN,
                        "{about}: {step} ngày {done} (pháp luật không ấn định số ngày)",
                        "{about}: {step}, on {done} (the law sets no number of days)")
                .text(
                        StepDue.WITHOUT_LIMIT,
                        "{about}: {step}, chưa thực hiện (pháp luật không ấn định số ngày)",
                        "{about}: {step}, still ahead (the law sets no number of days)")
                .text(
                        StepDue.NOT_TAKEN,
                        "{about}: {step}, chưa thực hiện dù đã đóng hồ sơ giám sát",
                        "{about}: {step}, not done when the oversight was closed")
                .text(
                        StepDue.RULE_NOT_GIVEN,
                        "{about}: chưa có quy định đã kiểm chứng áp dụng ngày {on} về: {question} (bộ quy tắc {ruleBook})",
                        "{about}: no confirmed rule that applies on {on} on: {question} (rule book {ruleBook})");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(
                        StepDue.TAKE_STEP_NOW,
                        "Thực hiện ngay, hoặc ghi nhận ngày đã thực hiện: {step}",
                        "Do it now, or record when it was done: {step}")
                .text(
                        StepDue.PUT_OFF,
                        "Lùi ngày tổ chức đến ngày {earliest} hoặc muộn hơn",
                        "Put the event off to {earliest} or later")
                .text(StepDue.RECORD_DAY, "Ghi nhận ngày: {waitsFor}", "Record the day of: {waitsFor}")
                .text(
                        StepDue.TAKE_AT_SESSION,
                        "Thực hiện tại kỳ họp {session}: {step}",
                        "Do it at the session {session}: {step}")
                .text(
                        StepDue.GIVE_SETTING,
                        "Khai báo vào bộ quy tắc, theo văn bản hướng dẫn hoặc quy chế làm việc: {question}",
                        "Give it to the rule book as a setting, from guidance or the council's own regulations: {question}");
    }

    private static void addPapers(Messages.Builder texts) {
        texts.text(
                        OversightPlan.HEAD_MISSING,
                        "{oversight}: chưa xác định Trưởng Đoàn giám sát",
                        "{oversight}: no head of the delegation is named")
                .text(
                        OversightPlan.NAME_HEAD,
                        "Cử Trưởng Đoàn giám sát giữ một trong các chức vụ: {offices}",
                        "Name a head who holds one of these offices: {offices}")
                .text(
                        Oversights.RECEIVED_IN_ORDER,
                        "Báo cáo đến {recipient} sau khi đã đến {before}, đúng trình tự",
                        "The report reached {recipient} after {before}, in order")
                .text(
                        Oversights.RECEIVED_TOO_EARLY,
                        "Báo cáo đến {recipient} khi chưa đến {before}, sai trình tự",
                        "The report reached {recipient} before {before}, out of order")
                .text(
                        Oversights.SEND_REPORT_FIRST,
                        "Gửi báo cáo đến {recipient} trước",
                        "Send the report to {recipient} first")
                .text(
                        Oversights.WITHHELD,
                        "{document}: không công khai vì thuộc bí mật nhà nước",
                        "{document}: not published, because it is a State secret")
                .text(
                        FindingLinks.FINDING_STANDS,
                        "Kiến nghị {recommendation} khắc phục hạn chế {finding} nêu trong kết luận",
                        "Recommendation {recommendation} answers finding {finding} of the conclusion")
                .text(
                        FindingLinks.FINDING_UNKNOWN,
                        "Kiến nghị {recommendation} viện dẫn hạn chế {finding} không có trong kết luận {conclusion}",
                        "Recommendation {recommendation} names finding {finding}, which is not in conclusion {conclusion}")
                .text(
                        FindingLinks.WITHOUT_FINDING,
                        "Lưu ý: kiến nghị {recommendation} không gắn với hạn chế nào",
                        "Note: recommendation {recommendation} names no finding")
                .text(
                        FindingLinks.FINDING_ANSWERED,
                        "Hạn chế {finding} đã có kiến nghị: {recommendations}",
                        "Finding {finding} has recommendations: {recommendations}")
                .text(
                        FindingLinks.FINDING_UNANSWERED,
                        "Lưu ý: hạn chế {finding} chưa có kiến nghị nào",
                        "Note: finding {finding} has no recommendation")
                .text(
                        FindingLinks.NOTHING_FOUND,
                        "Lưu ý: kết luận {conclusion} không nêu hạn chế và không có kiến nghị",
                        "Note: conclusion {conclusion} has neither findings nor recommendations")
                .text(
                        FindingLinks.NAME_FINDINGS_OF_CONCLUSION,
                        "Chỉ viện dẫn các hạn chế nêu trong kết luận: {findings}",
                        "Name only findings of the conclusion: {findings}");
    }

    private static void addProgrammes(Messages.Builder texts) {
        texts.text(
                        OversightProgramme.IN_PROGRAMME,
                        "Cuộc giám sát {oversight} có trong chương trình giám sát năm {year} ({topic}, {form})",
                        "Oversight {oversight} stands in the programme of {year} ({topic}, {form})")
                .text(
                        OversightProgramme.NOT_IN_PROGRAMME,
                        "Cuộc giám sát {oversight} ({form}) không có trong chương trình giám sát năm {year}",
                        "Oversight {oversight} ({form}) does not stand in the programme of {year}")
                .text(
                        OversightProgramme.ADJUST_PROGRAMME,
                        "Điều chỉnh chương trình giám sát năm {year} trước khi tiến hành",
                        "Adjust the programme of {year} first")
                .text(
                        OversightProgramme.NO_SHARED_TOPIC,
                        "Chương trình giám sát năm {year} của {body} và {other} không trùng chuyên đề",
                        "The programmes of {year} of {body} and {other} share no topic")
                .text(
                        OversightProgramme.SHARED_TOPIC,
                        "Chương trình giám sát năm {year} của {body} và {other} trùng chuyên đề: {topics}",
                        "The programmes of {year} of {body} and {other} share topics: {topics}")
                .text(
                        OversightProgramme.SHARE_OUT,
                        "Giao mỗi chuyên đề cho một cơ quan: {topics}",
                        "Leave each topic to one of the two: {topics}");
    }

    private static void addReconsideration(Messages.Builder texts) {
        texts.text(
                        ReconsiderationRequest.ASKER_ENTITLED,
                        "{askedBy} được đề nghị xem xét lại {document} {reference}",
                        "{askedBy} may ask for reconsideration ({document} {reference})")
                .text(
                        ReconsiderationRequest.ASKER_NOT_ENTITLED,
                        "{askedBy} không phải đối tượng của {document} {reference} nên không có quyền đề nghị xem xét lại;"
                                + " quyền này thuộc về: {entitled}",
                        "{askedBy} is not addressed ({document} {reference}) and may not ask for reconsideration; this is for:"
                                + " {entitled}")
                .text(
                        ReconsiderationRequest.ASKED_TOO_EARLY,
                        "Đề nghị xem xét lại ngày {askedOn} có trước khi ban hành {reference} (ngày {issuedOn})",
                        "Reconsideration was asked on {askedOn}, before {reference} was issued on {issuedOn}")
                .text(
                        ReconsiderationRequest.LET_ENTITLED_ASK,
                        "Việc đề nghị do đối tượng chịu sự giám sát thực hiện: {entitled}",
                        "Let one ask to whom it is addressed: {entitled}");
    }
}
