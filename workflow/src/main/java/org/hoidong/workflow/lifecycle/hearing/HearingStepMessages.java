package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.outcome.Messages;

/**
 * The texts of the reasons and remedies of questions and explanation sessions, in Vietnamese and English.
 *
 * <p>What the law says comes with the texts of {@link org.hoidong.core.oversight.HearingMessages}.
 */
public final class HearingStepMessages {

    private static final Messages STANDARD = build();

    private HearingStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addShared(texts);
        addRemedies(texts);
        addQuestioning(texts);
        addExplanation(texts);
        return texts.build();
    }

    private static void addShared(Messages.Builder texts) {
        texts.text(HearingGuards.ON_ITS_DAY, "Ghi nhận đúng ngày {on}", "Recorded for {on}, the day it happened")
                .text(
                        HearingGuards.NOT_ON_ITS_DAY,
                        "Việc ngày {on} nhưng ghi nhận cho ngày {recordedFor}",
                        "It happened on {on}, but is recorded for {recordedFor}")
                .text(
                        HearingGuards.TERM_OF_LAW,
                        "Thời hạn đúng quy định: {due}",
                        "The time limit is that of the law: {due}")
                .text(
                        HearingGuards.NOT_TERM_OF_LAW,
                        "Thời hạn ghi là {due}, theo quy định là {byLaw}",
                        "The time limit is {due}, but by the law {byLaw}")
                .text(HearingGuards.DAY_AHEAD, "Ngày {day} chưa qua", "{day} has not passed")
                .text(HearingGuards.DAY_PASSED, "Ngày {day} đã qua vào ngày {on}", "{day} has passed on {on}")
                .text(
                        HearingGuards.COMMITMENT_IS_NEW,
                        "{commitment} chưa được ghi nhận trước đây",
                        "{commitment} was not recorded before")
                .text(
                        HearingGuards.COMMITMENT_IS_KNOWN,
                        "{commitment} đã được ghi nhận",
                        "{commitment} is recorded already")
                .text(
                        HearingGuards.COMMITTED_HERE,
                        "{commitment} phát sinh từ việc này ({origin})",
                        "{commitment} came out of this ({origin})")
                .text(
                        HearingGuards.NOT_COMMITTED_HERE,
                        "{commitment} không phát sinh từ việc này ({origin})",
                        "{commitment} cannot have come out of this ({origin})")
                .text(HearingGuards.TERM_SET, "{commitment} đã có thời hạn", "{commitment} has a time limit")
                .text(
                        HearingGuards.TERM_BEFORE_SESSION,
                        "{commitment} phải thực hiện trước kỳ họp sau",
                        "{commitment} is owed before the next session")
                .text(HearingGuards.TERM_MISSING, "{commitment} chưa có thời hạn", "{commitment} has no time limit")
                .text(
                        HearingGuards.NOTHING_COMMITTED,
                        "Không có nội dung phải theo dõi",
                        "Nothing was promised or asked for")
                .text(
                        HearingGuards.FOLLOWED_UP,
                        "{recommendation} ({addressee}) đã có hồ sơ theo dõi {followUp}",
                        "{recommendation} ({addressee}) is followed up as {followUp}")
                .text(
                        HearingGuards.NOT_FOLLOWED_UP,
                        "{recommendation} ({addressee}) chưa có hồ sơ theo dõi",
                        "{recommendation} ({addressee}) has no follow-up")
                .text(
                        HearingGuards.FOLLOW_UP_AWAITED,
                        "Chưa có hồ sơ theo dõi: {expected}",
                        "Without a follow-up yet: {expected}")
                .text(
                        HearingGuards.NO_FOLLOW_UP_AWAITED,
                        "Không còn nội dung nào chờ hồ sơ theo dõi",
                        "Nothing waits for a follow-up")
                .text(
                        HearingGuards.FOLLOW_UP_FITS,
                        "Hồ sơ {followUp} theo dõi {recommendation}",
                        "{followUp} follows up {recommendation}")
                .text(
                        HearingGuards.FOLLOW_UP_OF_ANOTHER,
                        "{recommendation} không thuộc việc này hoặc đã có hồ sơ theo dõi; còn thiếu: {expected}",
                        "{recommendation} is not of this hearing, or is followed up already; missing: {expected}");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(
                        HearingGuards.RECORD_FOR_DAY,
                        "Ghi nhận lại cho đúng ngày {on}",
                        "Record it for {on}, the day it happened")
                .text(
                        HearingGuards.TAKE_TERM_OF_LAW,
                        "Ghi thời hạn theo quy định: {byLaw}",
                        "Take the time limit of the law: {byLaw}")
                .text(HearingGuards.NAME_LATER_DAY, "Định một ngày từ ngày {on} trở đi", "Name {on} or a later day")
                .text(HearingGuards.GIVE_OWN_ID, "Đặt mã khác cho {commitment}", "Give {commitment} an id of its own")
                .text(
                        HearingGuards.RECORD_WHERE_MADE,
                        "Ghi {commitment} vào đúng hồ sơ chất vấn, giải trình",
                        "Record {commitment} where it was promised or asked for")
                .text(
                        HearingGuards.SET_TERM,
                        "Ấn định thời hạn cho {commitment}",
                        "Say by when {commitment} must be done")
                .text(
                        HearingGuards.OPEN_FOLLOW_UP,
                        "Mở hồ sơ theo dõi {recommendation} ({addressee}) và ghi vào đây",
                        "Open the follow-up of {recommendation} ({addressee}), and name it here")
                .text(
                        HearingGuards.NAME_EXPECTED,
                        "Ghi một trong các nội dung: {expected}",
                        "Name one of these: {expected}")
                .text(
                        HearingGuards.RECORD_FIRST,
                        "Ghi nhận lời hứa, nội dung phải thực hiện trước",
                        "Record first what was promised or asked for");
    }

    private static void addQuestioning(Messages.Builder texts) {
        texts.text(
                        QuestioningGuards.MANNER_FITS,
                        "{slip}: trả lời đúng hình thức",
                        "{slip}: the answer is of the manner that is asked for")
                .text(
                        QuestioningGuards.MANNER_DOES_NOT_FIT,
                        "{slip}: trả lời không đúng hình thức (bằng văn bản: {inWriting})",
                        "{slip}: the answer is not of the manner that is asked for (in writing: {inWriting})")
                .text(
                        QuestioningGuards.QUESTION_PUT,
                        "{slip}: chất vấn ngày {questionedOn}",
                        "{slip}: the question is put on {questionedOn}")
                .text(
                        QuestioningGuards.QUESTION_NOT_PUT,
                        "{slip}: đến ngày {questionedOn} mới chất vấn",
                        "{slip}: the question is put only on {questionedOn}")
                .text(
                        QuestioningGuards.CHANGE_MANNER,
                        "{slip}: trả lời đúng hình thức, hoặc chuyển hình thức trả lời trước",
                        "{slip}: answer in the manner that is asked for, or change that first")
                .text(
                        QuestioningGuards.WAIT_FOR_QUESTION,
                        "Chờ đến ngày {questionedOn}, hoặc đổi ngày của nhóm vấn đề",
                        "Wait for {questionedOn}, or change the day of the group");
    }

    private static void addExplanation(Messages.Builder texts) {
        texts.text(
                        ExplanationGuards.DAY_IS_NEW,
                        "Ngày {heldOn} khác với ngày đã định",
                        "{heldOn} is another day than before")
                .text(
                        ExplanationGuards.DAY_IS_THE_SAME,
                        "Ngày {heldOn} đã được định trước đó",
                        "{heldOn} is the day that stands already")
                .text(
                        ExplanationGuards.NOBODY_CAME,
                        "{session}: không có ai được yêu cầu giải trình tham dự",
                        "{session}: nobody came who was called")
                .text(
                        ExplanationGuards.NOT_CALLED,
                        "{session}: {called} ({body}) không thuộc diện được yêu cầu giải trình",
                        "{session}: {called} ({body}) was not called")
                .text(ExplanationGuards.SENT, "Kết luận đã gửi {recipient}", "The conclusion was sent to {recipient}")
                .text(
                        ExplanationGuards.NOT_SENT,
                        "Kết luận chưa gửi {recipient}",
                        "The conclusion was not sent to {recipient}")
                .text(
                        ExplanationGuards.RECIPIENTS_LEFT_OPEN,
                        "Không có quy định về nơi nhận; kết luận đã gửi: {recipients}",
                        "No law of the day says who receives the conclusion; sent to: {recipients}")
                .text(ExplanationGuards.SENT_TO_NOBODY, "Kết luận chưa gửi cho ai", "The conclusion was sent to nobody")
                .text(
                        ExplanationGuards.SET_ANOTHER_DAY,
                        "{session}: định ngày khác hoặc tạm hoãn",
                        "{session}: set another day, or put it off")
                .text(
                        ExplanationGuards.NAME_ANOTHER_DAY,
                        "Định một ngày khác ngày {heldOn}",
                        "Name another day than {heldOn}")
                .text(
                        ExplanationGuards.NAME_WHO_WAS_CALLED,
                        "{session}: chỉ ghi nhận người được yêu cầu giải trình hoặc người dự thay",
                        "{session}: name only those who were called, or who came for them")
                .text(ExplanationGuards.SEND_TO, "Gửi kết luận cho {recipient}", "Send the conclusion to {recipient}")
                .text(
                        ExplanationGuards.SEND_TO_SOMEBODY,
                        "Gửi kết luận cho cơ quan, cá nhân có liên quan",
                        "Send the conclusion to those whom it concerns");
    }
}
