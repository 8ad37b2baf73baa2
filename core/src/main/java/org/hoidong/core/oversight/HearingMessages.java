package org.hoidong.core.oversight;

import org.hoidong.core.outcome.Messages;

/** The texts of what is said of questions and explanation sessions. */
final class HearingMessages {

    private HearingMessages() {}

    static void addTo(Messages.Builder texts) {
        HearingRecipient.standard().forEach(kind -> texts.name(kind.id(), kind.label()));
        addQuestions(texts);
        addExplanations(texts);
        addRemedies(texts);
    }

    private static void addQuestions(Messages.Builder texts) {
        texts.text(
                        Questionings.SLIP_IN_TIME,
                        "Phiếu chất vấn {slip} gửi ngày {sentOn}, không muộn hơn ngày chất vấn {questionedOn}",
                        "Slip {slip} was handed in on {sentOn}, no later than the questioning on {questionedOn}")
                .text(
                        Questionings.SLIP_TOO_LATE,
                        "Phiếu chất vấn {slip} gửi ngày {sentOn}, sau ngày chất vấn {questionedOn}",
                        "Slip {slip} was handed in on {sentOn}, after the questioning on {questionedOn}")
                .text(
                        Questionings.CALLED_FOR_GROUP,
                        "Chất vấn {slip}: {called} ({body}) trả lời nhóm vấn đề {group}",
                        "Question {slip}: {called} ({body}) answers for the group of issues {group}")
                .text(
                        Questionings.NOT_CALLED_FOR_GROUP,
                        "Chất vấn {slip}: {called} ({body}) không phải người trả lời nhóm vấn đề {group}",
                        "Question {slip}: {called} ({body}) does not answer for the group of issues {group}")
                .text(
                        Questionings.CASE_FITS,
                        "Chất vấn {slip} được trả lời bằng văn bản, đúng trường hợp: {case}",
                        "Question {slip} is rightly answered in writing: {case}")
                .text(
                        Questionings.CASE_DOES_NOT_FIT,
                        "Chất vấn {slip} không thuộc trường hợp: {case} (thuộc nhóm vấn đề: {inGroup}; đã trả lời trực"
                                + " tiếp: {answered})",
                        "Question {slip} is not this case: {case} (in a group: {inGroup}; answered in person: {answered})")
                .text(
                        Questionings.ANSWER_AHEAD,
                        "Chất vấn {slip}: chưa đến ngày chất vấn",
                        "Question {slip} has not been put yet")
                .text(
                        Questionings.NOT_ANSWERED,
                        "Chất vấn {slip} nêu ngày {questionedOn} nhưng chưa được trả lời",
                        "Question {slip} was put on {questionedOn} and not answered");
    }

    private static void addExplanations(Messages.Builder texts) {
        texts.text(
                        Explanations.HELD,
                        "Phiên giải trình {session} được tổ chức ngày {heldOn}",
                        "Explanation session {session} was held on {heldOn}")
                .text(
                        Explanations.HELD_ON_ANOTHER_DAY,
                        "Phiên giải trình {session} tổ chức ngày {heldOn}, không đúng ngày dự kiến {plannedOn}",
                        "Explanation session {session} was held on {heldOn}, not on {plannedOn} as planned")
                .text(
                        Explanations.HEARING_AHEAD,
                        "Phiên giải trình {session}: chưa đến ngày tổ chức",
                        "Explanation session {session} is still ahead")
                .text(
                        Explanations.NOT_HELD,
                        "Phiên giải trình {session} dự kiến ngày {plannedOn} nhưng chưa được tổ chức",
                        "Explanation session {session} was planned for {plannedOn} and not held")
                .text(
                        Explanations.DID_NOT_APPEAR,
                        "Phiên giải trình {session}: {called} ({body}) không dự",
                        "Explanation session {session}: nobody came for {called} ({body})")
                .text(
                        Explanations.CONCLUSION_AHEAD,
                        "Phiên giải trình {session}: chưa có kết luận",
                        "Explanation session {session} has no conclusion yet")
                .text(
                        Explanations.NO_CONCLUSION,
                        "Phiên giải trình {session}: kết luận không được thông qua ({inFavour}/{members} tán thành)",
                        "Explanation session {session}: the conclusion was not adopted ({inFavour} of {members} in favour)")
                .text(
                        Explanations.VOTE_MISSING,
                        "Phiên giải trình {session}: kết luận ngày {concludedOn} chưa được biểu quyết",
                        "Explanation session {session}: the conclusion of {concludedOn} was not voted on");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(
                        Questionings.SEND_SLIP_BY,
                        "Gửi phiếu chất vấn chậm nhất ngày {questionedOn}, hoặc lùi ngày chất vấn",
                        "Hand the slip in by {questionedOn}, or put the question on a later day")
                .text(
                        Questionings.CHOOSE_ANOTHER_GROUP,
                        "Chuyển sang nhóm vấn đề do {called} trả lời, hoặc yêu cầu trả lời bằng văn bản",
                        "Choose a group for which {called} answers, or have it answered in writing")
                .text(
                        Questionings.NAME_FITTING_CASE,
                        "Chọn trường hợp phù hợp (thuộc nhóm vấn đề: {inGroup}; đã trả lời trực tiếp: {answered})",
                        "Name the case that fits (in a group: {inGroup}; answered in person: {answered})")
                .text(
                        Questionings.ANSWER_IN_WRITING,
                        "Yêu cầu trả lời chất vấn {slip} bằng văn bản",
                        "Have question {slip} answered in writing")
                .text(
                        Questionings.ANSWER_IN_WRITING_BY,
                        "Yêu cầu trả lời chất vấn {slip} bằng văn bản, chậm nhất ngày {due}",
                        "Have question {slip} answered in writing by {due}")
                .text(
                        Explanations.NOTIFY_NEW_DAY,
                        "Thông báo lại cho mọi người được yêu cầu giải trình về ngày {heldOn}",
                        "Notify all who are called that it is on {heldOn}")
                .text(
                        Explanations.HOLD_OR_SET_DAY,
                        "Tổ chức, ấn định ngày khác hoặc hủy phiên giải trình {session}",
                        "Hold explanation session {session}, set another day, or cancel it")
                .text(
                        Explanations.HEAR_AGAIN,
                        "Yêu cầu {called} giải trình vào ngày khác",
                        "Hear {called} on another day")
                .text(
                        Explanations.VOTE_ON_CONCLUSION,
                        "Đưa kết luận phiên giải trình {session} ra biểu quyết",
                        "Let the members vote on the conclusion of session {session}")
                .text(
                        StepDue.NO_RULE,
                        "{about}: không có quy định về: {question} (bộ quy tắc {ruleBook})",
                        "{about}: no law has a rule on: {question} (rule book {ruleBook})");
    }
}
