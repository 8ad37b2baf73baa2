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
            .text(PetitionGuards.REASONS_GIVEN, "Đã ghi rõ nội dung", "It is said what and why")
            .text(PetitionGuards.REASONS_MISSING, "Chưa ghi rõ nội dung", "It is not said what and why")
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
            .text(PetitionGuards.GIVE_REASONS, "Ghi rõ nội dung", "Say what and why")
            .build();

    private PetitionStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
