package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link PetitionGuards} give. */
public final class PetitionStepMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(
                    PetitionGuards.ON_ITS_DAY,
                    "Ghi nhận đúng ngày tiếp nhận {receivedOn}",
                    "Opened on its day, {receivedOn}")
            .text(
                    PetitionGuards.NOT_ON_ITS_DAY,
                    "Kiến nghị tiếp nhận ngày {receivedOn} nhưng ghi nhận ngày {on}",
                    "It was received on {receivedOn}, and would be opened on {on}")
            .text(
                    PetitionGuards.PARTIES_APART,
                    "{to} không tự theo dõi, kiểm tra mình",
                    "{to} follows and verifies nothing of its own")
            .text(
                    PetitionGuards.PARTIES_NOT_APART,
                    "{to} vừa giải quyết vừa theo dõi hoặc kiểm tra",
                    "{to} would follow or verify itself")
            .text(PetitionGuards.ITEMS_NAMED, "Đã ghi các kiến nghị: {items}", "The other items are named: {items}")
            .text(
                    PetitionGuards.ITEMS_NOT_NAMED,
                    "Các kiến nghị được ghi ({items}) không hợp lệ; số kiến nghị khác cần ghi: {needed}",
                    "The items named, {items}, must be others than this one, each once; needed: {needed}")
            .text(
                    PetitionGuards.OF_THIS_PETITION,
                    "Hồ sơ theo dõi của kiến nghị {petition}",
                    "The follow-up is of petition {petition}")
            .text(
                    PetitionGuards.OF_ANOTHER_PETITION,
                    "Hồ sơ theo dõi của {named}, không phải kiến nghị {petition}",
                    "The follow-up is of {named}, not of petition {petition}")
            .text(PetitionGuards.RIGHT_CLASS, "Kết quả: {result}", "The result: {result}")
            .text(
                    PetitionGuards.WRONG_CLASS,
                    "Kết quả {result} phải ghi nhận bằng bước khác",
                    "The result {result} is recorded by another step")
            .text(
                    PetitionGuards.SESSION_IS_NEW,
                    "Kỳ họp {session} chưa được ghi nhận",
                    "Session {session} was not recorded before")
            .text(
                    PetitionGuards.SESSION_IS_RECORDED,
                    "Kỳ họp {session} đã được ghi nhận",
                    "Session {session} is recorded already")
            .text(
                    PetitionGuards.BODY_IS_ANOTHER,
                    "{to} chưa từng trả lại kiến nghị này",
                    "{to} has not returned this petition")
            .text(
                    PetitionGuards.BODY_RETURNED_IT,
                    "{to} đã trả lại kiến nghị này vì không thuộc thẩm quyền",
                    "{to} returned this petition as not competent")
            .text(
                    PetitionGuards.NO_FOLLOW_UP,
                    "Kiến nghị {petition} không có hồ sơ theo dõi",
                    "Petition {petition} has no follow-up")
            .text(
                    PetitionGuards.FOLLOW_UP_ENDED_SO,
                    "Hồ sơ theo dõi {followUp} kết thúc phù hợp: {state}",
                    "Follow-up {followUp} ended so: {state}")
            .text(
                    PetitionGuards.FOLLOW_UP_END_MISSING,
                    "Chưa ghi hồ sơ theo dõi {followUp} kết thúc thế nào",
                    "It is not said how follow-up {followUp} ended")
            .text(
                    PetitionGuards.FOLLOW_UP_NOT_NAMED,
                    "{followUp} chưa được ghi nhận là hồ sơ theo dõi kiến nghị này",
                    "{followUp} is not named as the follow-up of this petition")
            .text(
                    PetitionGuards.FOLLOW_UP_IS_OPEN,
                    "Hồ sơ theo dõi {followUp} chưa kết thúc: {state}",
                    "Follow-up {followUp} has not ended: {state}")
            .text(
                    PetitionGuards.FOLLOW_UP_ENDED_OTHERWISE,
                    "Hồ sơ theo dõi {followUp} kết thúc không phù hợp với kết quả này: {state}",
                    "Follow-up {followUp} ended otherwise than this result: {state}")
            .text(PetitionGuards.RECORD_FOR, "Ghi nhận cho ngày {receivedOn}", "Record it for {receivedOn}")
            .text(
                    PetitionGuards.NAME_ANOTHER_BODY,
                    "Giao cơ quan khác {to} theo dõi, kiểm tra",
                    "Let another body than {to} follow and verify it")
            .text(
                    PetitionGuards.NAME_ITEMS,
                    "Ghi ít nhất số kiến nghị khác này, mỗi kiến nghị một lần: {needed}",
                    "Name other items, each once; needed: {needed}")
            .text(
                    PetitionGuards.NAME_ITS_FOLLOW_UP,
                    "Ghi hồ sơ theo dõi của kiến nghị {petition}",
                    "Name the follow-up of petition {petition}")
            .text(
                    PetitionGuards.RECORD_BY_CLASS,
                    "Ghi nhận bằng bước dành cho kết quả: {result}",
                    "Record it by the step for this result: {result}")
            .text(
                    PetitionGuards.ASSIGN_TO_ANOTHER,
                    "Chuyển cơ quan khác, hoặc nêu lý do {to} phải giải quyết",
                    "Assign it to another body, or say why {to} is competent")
            .text(
                    PetitionGuards.GIVE_FOLLOW_UP_END,
                    "Ghi trạng thái kết thúc của hồ sơ theo dõi {followUp}",
                    "Give the state in which follow-up {followUp} ended")
            .text(
                    PetitionGuards.NAME_FOLLOW_UP_FIRST,
                    "Trước hết ghi nhận hồ sơ theo dõi {followUp}",
                    "Name {followUp} as its follow-up first")
            .text(
                    PetitionGuards.END_FOLLOW_UP_FIRST,
                    "Trước hết kết thúc hồ sơ theo dõi {followUp}",
                    "End follow-up {followUp} first")
            .text(
                    PetitionGuards.RECORD_AS_FOLLOWED_UP,
                    "Ghi nhận kết quả đúng như hồ sơ theo dõi {followUp} đã kết thúc",
                    "Record the result as follow-up {followUp} ended")
            .build();

    private PetitionStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
