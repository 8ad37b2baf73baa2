package org.hoidong.workflow.followup;

import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.RecommendationSource;

/** The texts of the reasons and remedies of a follow-up, in Vietnamese and English. */
public final class FollowUpMessages {

    private static final Messages STANDARD = withSources(Messages.builder())
            .text(
                    FollowUpGuards.NOT_THE_AUTHOR,
                    "{actor} không phải người lập báo cáo ngày {reportedOn}",
                    "{actor} is not the author of the report of {reportedOn}")
            .text(
                    FollowUpGuards.IS_THE_AUTHOR,
                    "{actor} chính là người lập báo cáo ngày {reportedOn}, không được tự kiểm tra",
                    "{actor} is the author of the report of {reportedOn} and may not verify it")
            .text(
                    FollowUpGuards.LET_ANOTHER_VERIFY,
                    "Giao người khác của cơ quan kiểm tra kết luận",
                    "Let another person of the validating body conclude the verification")
            .text(
                    FollowUpGuards.SESSION_WITHOUT_DATE,
                    "Chưa có ngày của kỳ họp {session} và chưa ấn định ngày muộn nhất",
                    "The session {session} has no date yet, and no latest day is set")
            .text(
                    FollowUpGuards.SET_LATEST_DAY,
                    "Ấn định ngày muộn nhất, hoặc đợi có ngày của kỳ họp {session}",
                    "Set a latest day, or wait for the date of the session {session}")
            .text(
                    FollowUpGuards.NEW_TERM_SET,
                    "Thời hạn mới {newDue} sau ngày {on}",
                    "The new term, {newDue}, is after {on}")
            .text(
                    FollowUpGuards.NEW_TERM_MISSING,
                    "Chưa ấn định thời hạn cho phần còn lại",
                    "No term is set for the rest")
            .text(
                    FollowUpGuards.NEW_TERM_NOT_LATER,
                    "Thời hạn mới {newDue} không sau ngày {on}",
                    "The new term, {newDue}, is not after {on}")
            .text(
                    FollowUpGuards.SET_LATER_TERM,
                    "Ấn định thời hạn từ ngày {earliest} trở đi",
                    "Set a term of {earliest} or later")
            .text(
                    FollowUpGuards.EXTENDS_TERM,
                    "Thời hạn mới {newDue} sau thời hạn đang áp dụng {due}",
                    "The new term, {newDue}, is after the one that runs, {due}")
            .text(
                    FollowUpGuards.DOES_NOT_EXTEND,
                    "Thời hạn mới {newDue} không sau thời hạn đang áp dụng {due}",
                    "The new term, {newDue}, is not after the one that runs, {due}")
            .text(
                    FollowUpGuards.IS_PETITION,
                    "Vụ việc là kiến nghị cử tri",
                    "The matter came out of a petition of voters")
            .text(
                    FollowUpGuards.IS_NOT_PETITION,
                    "Nguồn của vụ việc là {source}, không phải kiến nghị cử tri, nên không kết thúc bằng giải trình",
                    "The matter came out of {source}, not of a petition of voters, so no explanation ends it")
            .text(
                    FollowUpGuards.EXPLANATION_GIVEN,
                    "Cơ quan thực hiện đã trả lời, báo cáo hoặc giải trình {given} lần",
                    "Answers, reports and explanations of the addressee so far: {given}")
            .text(
                    FollowUpGuards.EXPLANATION_MISSING,
                    "Cơ quan thực hiện chưa trả lời, báo cáo hay giải trình gì để chấp nhận",
                    "The addressee has neither answered nor reported nor explained, so there is nothing to accept")
            .text(
                    FollowUpGuards.AWAIT_EXPLANATION,
                    "Chờ văn bản trả lời, báo cáo hoặc giải trình của cơ quan thực hiện",
                    "Wait for an answer, a report or an explanation of the addressee")
            .text(
                    FollowUpGuards.OVERDUE,
                    "Việc thực hiện đã quá hạn {due} vào ngày {on}",
                    "Carrying out, due {due}, is overdue on {on}")
            .text(
                    FollowUpGuards.NOT_OVERDUE,
                    "Việc thực hiện có hạn {due}, chưa quá hạn vào ngày {on}",
                    "Carrying out is due {due} and not overdue on {on}")
            .text(FollowUpGuards.WAIT_UNTIL, "Chỉ thực hiện được từ ngày {from}", "This is possible from {from}")
            .text(LadderGuards.RUNG_IS_NEXT, "“{rung}” là bước tiếp theo", "\"{rung}\" is the next rung")
            .text(
                    LadderGuards.RUNG_IS_NOT_NEXT,
                    "“{rung}” không phải bước tiếp theo; bước tiếp theo là “{next}”",
                    "\"{rung}\" is not the next rung; \"{next}\" is")
            .text(
                    LadderGuards.ALL_RUNGS_TAKEN,
                    "Đã thực hiện hết các bước đôn đốc, không thực hiện lại “{rung}”",
                    "Every rung has been taken; \"{rung}\" is not taken twice")
            .text(
                    LadderGuards.SET_TERM_OR_DECIDE,
                    "Ấn định thời hạn mới, hoặc đề nghị cơ quan ban hành kiến nghị quyết định",
                    "Set a new term, or let the body that issued it decide")
            .text(
                    LadderGuards.TAKE_RUNG,
                    "Thực hiện bước “{next}” trước, hạn {due}",
                    "Take the rung \"{next}\" first, due {due}")
            .text(
                    FollowUpGuards.EXPLANATION_PENDING,
                    "Đã yêu cầu giải trình và đang chờ",
                    "An explanation was asked for and is awaited")
            .text(
                    FollowUpGuards.NO_EXPLANATION_PENDING,
                    "Không có yêu cầu giải trình nào đang chờ",
                    "No explanation is being waited for")
            .text(
                    FollowUpGuards.OWED_FOR_SOURCE,
                    "Kết quả phải được báo cáo theo nguồn: {source}",
                    "The result is owed for its source: {source}")
            .text(
                    FollowUps.REPORTED_IN_TIME,
                    "Báo cáo hoàn thành ngày {reportedOn}, trong thời hạn {due}",
                    "Completion was reported on {reportedOn}, within the term of {due}")
            .text(
                    FollowUps.REPORTED_LATE,
                    "Báo cáo hoàn thành ngày {reportedOn}, chậm {daysLate} ngày so với thời hạn {due}",
                    "Completion was reported on {reportedOn}, after the term of {due}; days late: {daysLate}")
            .text(
                    FollowUps.NOT_REPORTED,
                    "Chưa báo cáo hoàn thành, thời hạn {due}",
                    "Completion has not been reported; the term is {due}")
            .text(
                    FollowUpGuards.EXTENSIONS_LEFT,
                    "Đã gia hạn {extended} lần, được gia hạn tối đa {most} lần",
                    "Extensions so far: {extended}, of at most {most}")
            .text(
                    FollowUpGuards.EXTENSIONS_NOT_LIMITED,
                    "Đã gia hạn {extended} lần; quy chế không giới hạn số lần gia hạn",
                    "Extensions so far: {extended}; the regulations set no maximum")
            .text(
                    FollowUpGuards.EXTENSIONS_USED_UP,
                    "Đã gia hạn {extended} lần, đủ số lần tối đa là {most}",
                    "Extensions so far: {extended}, as many as there may be ({most})")
            .text(
                    FollowUpGuards.ACT_OTHERWISE,
                    "Thực hiện bước đôn đốc tiếp theo, cho tạm dừng, hoặc đề nghị cơ quan ban hành kiến nghị quyết định",
                    "Take the next rung, approve a suspension, or let the body that issued it decide")
            .text(
                    FollowUpGuards.RECONSIDERATION_PENDING,
                    "Cơ quan thực hiện đã đề nghị xem xét lại và đang chờ",
                    "The addressee asked for reconsideration and awaits it")
            .text(
                    FollowUpGuards.NO_RECONSIDERATION_PENDING,
                    "Không có đề nghị xem xét lại nào đang chờ",
                    "No request for reconsideration is waiting")
            .text(
                    LadderGuards.RUNG_CHANGED,
                    "Hội đồng nhân dân quyết định bước tiếp theo là “{rung}”",
                    "The Council decided that \"{rung}\" comes next")
            .text(
                    LadderGuards.RUNG_NOT_CHANGED,
                    "“{rung}” đã là bước tiếp theo, không cần quyết định",
                    "\"{rung}\" is next already and needs no decision")
            .text(
                    LadderGuards.NO_SUCH_RUNG,
                    "“{rung}” không thuộc {rungs} bước đôn đốc của cấp này",
                    "\"{rung}\" is none of the {rungs} rungs of this ladder")
            .text(LadderGuards.NAME_A_RUNG, "Chọn một trong các bước: {rungs}", "Name one of the rungs: {rungs}")
            .text(
                    HandoverGuards.PARTIES_APART,
                    "Sau bàn giao, {addressee} thực hiện và {validator} kiểm tra",
                    "After the handover {addressee} acts and {validator} verifies")
            .text(
                    HandoverGuards.WOULD_VERIFY_ITSELF,
                    "Sau bàn giao, {body} sẽ vừa thực hiện vừa tự kiểm tra",
                    "After the handover {body} would act and verify its own work")
            .text(
                    HandoverGuards.HAND_OVER_VALIDATOR_TOO,
                    "Bàn giao cả việc kiểm tra cho cơ quan khác",
                    "Hand over the verification to another body as well")
            .text(
                    HandoverGuards.NOTHING_HANDED_OVER,
                    "Việc bàn giao không làm thay đổi cơ quan nào",
                    "The handover changes no party")
            .build();

    private FollowUpMessages() {}

    private static Messages.Builder withSources(Messages.Builder texts) {
        RecommendationSource.standard().forEach(source -> texts.name(source.id(), source.label()));
        return texts;
    }

    /** Returns the texts, without those of the engine and of the domain packages. */
    public static Messages standard() {
        return STANDARD;
    }
}
