package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link LetterGuards} give. */
public final class LetterStepMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(LetterGuards.ON_ITS_DAY, "Ghi nhận đúng ngày {day}", "Recorded for its day, {day}")
            .text(
                    LetterGuards.NOT_ON_ITS_DAY,
                    "Việc của ngày {day} nhưng ghi nhận ngày {on}",
                    "It is of {day}, and recorded for {on}")
            .text(
                    LetterGuards.OF_THIS_LETTER,
                    "Kết quả phân loại của đơn {letter}",
                    "The examination is of letter {letter}")
            .text(
                    LetterGuards.OF_ANOTHER_LETTER,
                    "Kết quả phân loại của đơn {named}, không phải đơn {letter}",
                    "The examination is of letter {named}, not of {letter}")
            .text(
                    LetterGuards.SPLIT_WHOLE,
                    "Đơn {letter} được tách đủ thành các đơn: {parts}",
                    "Letter {letter} is split whole: {parts}")
            .text(
                    LetterGuards.NOT_SPLIT_WHOLE,
                    "Đơn {letter} có các loại nội dung {kinds} nhưng được tách thành: {parts}",
                    "Letter {letter} is of the kinds {kinds}, and would be split into {parts}")
            .text(
                    LetterGuards.COMPETENT_ELSEWHERE,
                    "Đơn {letter} thuộc thẩm quyền của {competent}",
                    "Letter {letter} is for {competent} to settle")
            .text(
                    LetterGuards.NOT_COMPETENT_ELSEWHERE,
                    "Chưa xác định cơ quan khác có thẩm quyền giải quyết đơn {letter}",
                    "No other body was found competent for letter {letter}")
            .text(
                    LetterGuards.NO_TIME_TO_EXTEND,
                    "Đơn {letter} ({kind}) không có quy định gia hạn giải quyết",
                    "Letter {letter} ({kind}) is of no kind whose time is extended")
            .text(
                    LetterGuards.IS_MIXED,
                    "Đơn {letter} có nhiều loại nội dung: {kinds}",
                    "Letter {letter} is of several kinds: {kinds}")
            .text(
                    LetterGuards.IS_NOT_MIXED,
                    "Đơn {letter} chỉ có một loại nội dung ({kinds}), không phải tách",
                    "Letter {letter} is of one kind, {kinds}: there is nothing to split")
            .text(
                    LetterGuards.HAS_TIME_TO_EXTEND,
                    "Đơn {letter} ({kind}) thuộc loại được gia hạn giải quyết",
                    "Letter {letter} ({kind}) is of a kind whose time may be extended")
            .text(LetterGuards.RECORD_FOR, "Ghi nhận cho ngày {day}", "Record it for {day}")
            .text(LetterGuards.NAME_THIS_LETTER, "Ghi đúng mã đơn {letter}", "Name letter {letter}")
            .text(
                    LetterGuards.NAME_EVERY_PART,
                    "Ghi mỗi loại nội dung một đơn riêng: {kinds}",
                    "Name one letter for each of these kinds: {kinds}")
            .text(
                    LetterGuards.SETTLE_HERE,
                    "Thụ lý đơn {letter} hoặc phân loại lại",
                    "Settle letter {letter} here, or examine it anew")
            .build();

    private LetterStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
