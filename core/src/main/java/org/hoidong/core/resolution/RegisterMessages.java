package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Messages;

/** The texts of registers of numbers, and of what documents do to each other. */
public final class RegisterMessages {

    private static final Messages STANDARD = build();

    private RegisterMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        texts.name(RelationReasons.WHOLE_DOCUMENT, Label.of("toàn bộ văn bản", "the whole document"));
        RelationKind.standard().forEach(kind -> texts.name(kind.id(), kind.label()));
        addNumbers(texts);
        addStates(texts);
        addDoubts(texts);
        return texts.build();
    }

    private static void addNumbers(Messages.Builder texts) {
        texts.text(
                        NumberRegisters.NUMBERS_COMPLETE,
                        "Sổ đăng ký {pattern} ({period}): đủ số từ {first} đến {last}",
                        "Register {pattern} ({period}): no number is missing from {first} to {last}")
                .text(
                        NumberRegisters.REGISTER_EMPTY,
                        "Sổ đăng ký {pattern} ({period}): chưa cấp số nào",
                        "Register {pattern} ({period}): no number was given out yet")
                .text(
                        NumberRegisters.NUMBERS_MISSING,
                        "Sổ đăng ký {pattern} ({period}): khuyết số từ {from} đến {to} (số lượng: {missing})",
                        "Register {pattern} ({period}): numbers missing from {from} to {to} (how many: {missing})")
                .text(
                        NumberRegisters.NUMBER_DOUBLE,
                        "Số {number} bị cấp trùng {times} lần: {documents}",
                        "Number {number} was given out {times} times: {documents}")
                .text(
                        NumberRegisters.NUMBER_CANCELLED,
                        "Số {number} cấp ngày {on} đã hủy; lý do: {why}",
                        "Number {number} of {on} was cancelled; reason: {why}")
                .text(
                        NumberRegisters.NUMBER_OUT_OF_ORDER,
                        "Số {number} ban hành ngày {issuedOn}, trước số nhỏ hơn {lower} ban hành ngày {lowerIssuedOn}",
                        "Number {number} is of {issuedOn}, earlier than the lower number {lower} of {lowerIssuedOn}")
                .text(
                        NumberRegisters.NUMBER_OUTSIDE_PERIOD,
                        "Số {number} ban hành ngày {issuedOn}, ngoài thời gian của sổ đăng ký ({period})",
                        "Number {number} of {issuedOn} lies outside the period of the register ({period})")
                .text(
                        NumberRegisters.NUMBER_YEAR_DIFFERS,
                        "Số {number} ghi năm {year} nhưng văn bản ban hành ngày {issuedOn}",
                        "Number {number} carries the year {year}, but the document was issued on {issuedOn}")
                .text(
                        NumberRegisters.ACCOUNT_FOR_NUMBERS,
                        "Bổ sung văn bản có số từ {from} đến {to} vào sổ, hoặc hủy số và ghi rõ lý do",
                        "Record the documents numbered {from} to {to}, or cancel the numbers and say why")
                .text(
                        NumberRegisters.RENUMBER_DOUBLE,
                        "Giữ số {number} cho một văn bản; các văn bản khác cấp số mới, bắt đầu từ {next}",
                        "Leave {number} to one document and number the others afresh, from {next} on")
                .text(
                        NumberRegisters.CHECK_NUMBER_AND_DAY,
                        "Đối chiếu số {number} và ngày ban hành {issuedOn} với văn bản gốc",
                        "Check number {number} and day of issue {issuedOn} against the document");
    }

    private static void addStates(Messages.Builder texts) {
        texts.text(
                        DocumentRelations.NOT_YET_IN_EFFECT,
                        "{document} ({part}): ngày {on} chưa có hiệu lực; có hiệu lực từ ngày {effectiveFrom}",
                        "{document} ({part}): no effect yet on {on}; in effect from {effectiveFrom}")
                .text(
                        DocumentRelations.HAS_EFFECT,
                        "{document} ({part}): ngày {on} còn hiệu lực, kể từ ngày {effectiveFrom}",
                        "{document} ({part}): in effect on {on}, since {effectiveFrom}")
                .text(
                        DocumentRelations.HAS_EFFECT_AS_CHANGED,
                        "{document} ({part}): ngày {on} còn hiệu lực, đã được sửa đổi, bổ sung; có hiệu lực từ ngày"
                                + " {effectiveFrom}",
                        "{document} ({part}): in effect on {on} as amended, since {effectiveFrom}")
                .text(
                        DocumentRelations.ENDED_IN_PART,
                        "{document} ({part}): ngày {on} hết hiệu lực một phần; có hiệu lực từ ngày {effectiveFrom}",
                        "{document} ({part}): ended in part on {on}; in effect since {effectiveFrom}")
                .text(
                        DocumentRelations.SUSPENDED_IN_PART,
                        "{document} ({part}): ngày {on} đang bị đình chỉ thi hành một phần; có hiệu lực từ ngày"
                                + " {effectiveFrom}",
                        "{document} ({part}): suspended in part on {on}; in effect since {effectiveFrom}")
                .text(
                        DocumentRelations.SUSPENDED,
                        "{document} ({part}): ngày {on} đang bị đình chỉ thi hành; có hiệu lực từ ngày {effectiveFrom}",
                        "{document} ({part}): suspended on {on}; in effect since {effectiveFrom}")
                .text(
                        DocumentRelations.ENDED,
                        "{document} ({part}): ngày {on} đã hết hiệu lực; ngày bắt đầu có hiệu lực là {effectiveFrom}",
                        "{document} ({part}): no longer in effect on {on}; its first day was {effectiveFrom}")
                .text(
                        DocumentRelations.LAST_DAY_PASSED,
                        "{document} hết hiệu lực sau ngày {lastDay}",
                        "{document} ended after {lastDay}")
                .text(
                        DocumentRelations.LAST_DAY_AHEAD,
                        "{document} có hiệu lực chậm nhất đến hết ngày {lastDay}",
                        "{document} ends after {lastDay} at the latest")
                .text(
                        DocumentRelations.RELATION_COUNTS,
                        "{by} ({issuer}): {relation} {document} ({parts}) từ ngày {since}",
                        "{by} ({issuer}): {relation} {document} ({parts}) from {since}")
                .text(
                        DocumentRelations.APPLY_FROM,
                        "Áp dụng từ ngày {effectiveFrom}",
                        "Apply it from {effectiveFrom} on");
    }

    private static void addDoubts(Messages.Builder texts) {
        String vietnamese = "{by} ({issuer}): {relation} {document} ({parts}) từ ngày {from}";
        String english = "{by} ({issuer}): {relation} {document} ({parts}) from {from}";
        texts.text(
                        DocumentRelations.TARGET_UNKNOWN,
                        vietnamese + ", nhưng chưa có {document} trong danh mục văn bản",
                        english + ", but {document} is not among the documents recorded")
                .text(
                        DocumentRelations.SCOPE_UNCLEAR,
                        vietnamese + ": không rõ là toàn bộ hay một phần văn bản",
                        english + ": whether the whole or a part is meant is not clear")
                .text(
                        DocumentRelations.RELATIONS_CIRCULAR,
                        vietnamese + ": các văn bản làm hết hiệu lực lẫn nhau theo vòng tròn",
                        english + ": the documents end each other in a circle")
                .text(
                        DocumentRelations.BEFORE_OWN_EFFECT,
                        vietnamese + ", nhưng bản thân {by} chỉ có hiệu lực từ ngày {ownEffectiveFrom}",
                        english + ", but {by} itself has effect from {ownEffectiveFrom} only")
                .text(
                        DocumentRelations.AFTER_OWN_END,
                        vietnamese + ", nhưng bản thân {by} đã hết hiệu lực từ ngày {ownEndedFrom}",
                        english + ", but {by} itself has no effect since {ownEndedFrom}")
                .text(
                        DocumentRelations.ENDED_TWICE,
                        vietnamese
                                + ", nhưng trước đó phần này đã được cho hết hiệu lực từ ngày {endedFrom}: {endedParts}",
                        english + ", but this ended already, from {endedFrom}: {endedParts}")
                .text(
                        DocumentRelations.AFTER_END,
                        vietnamese + ", nhưng phần này đã hết hiệu lực từ ngày {endedFrom}: {endedParts}",
                        english + ", but this has had no effect since {endedFrom}: {endedParts}")
                .text(
                        DocumentRelations.SUSPENDED_TWICE,
                        vietnamese + ", nhưng phần này đang bị đình chỉ thi hành: {suspendedParts}",
                        english + ", but this is suspended already: {suspendedParts}")
                .text(
                        DocumentRelations.RESUMED_NOT_SUSPENDED,
                        vietnamese + ", nhưng phần này không bị đình chỉ thi hành: {appliedParts}",
                        english + ", but this is not suspended: {appliedParts}")
                .text(
                        DocumentRelations.RELATIONS_FIT,
                        "Quan hệ giữa các văn bản không có mâu thuẫn; số văn bản: {documents}, số quan hệ: {relations}",
                        "The relations fit together; documents: {documents}, relations: {relations}")
                .text(
                        DocumentRelations.CHECK_RELATION,
                        "Đối chiếu nội dung của {by} về {document} với văn bản gốc và sửa dữ liệu",
                        "Check what {by} says of {document} against the document, and correct the record");
    }
}
