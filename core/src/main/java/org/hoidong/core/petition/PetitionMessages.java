package org.hoidong.core.petition;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link VoterPetition} and {@link PetitionCount} give. */
public final class PetitionMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(
                    VoterPetition.OWN_TIER,
                    "Kiến nghị {petition}: cấp có thẩm quyền là {competent}, cùng cấp với hội đồng",
                    "Petition {petition}: the competent level is {competent}, the council's own")
            .text(
                    VoterPetition.OTHER_LEVEL,
                    "Kiến nghị {petition}: cấp có thẩm quyền là {competent}, không phải {councilTier}; chỉ thống kê",
                    "Petition {petition}: the competent level is {competent}, not {councilTier}; it is only counted")
            .text(
                    VoterPetition.FORWARDED,
                    "Kiến nghị {petition} đã được chuyển ngày {on}",
                    "Petition {petition} was forwarded on {on}")
            .text(
                    VoterPetition.NOT_FORWARDED,
                    "Kiến nghị {petition} tiếp nhận ngày {receivedOn} nhưng chưa được chuyển",
                    "Petition {petition}, received on {receivedOn}, was not forwarded yet")
            .text(
                    VoterPetition.FORWARD,
                    "Chuyển kiến nghị {petition} đến cơ quan có thẩm quyền và ghi ngày chuyển",
                    "Forward petition {petition} to the competent body and record the day")
            .text(
                    PetitionCount.CLASSIFIED,
                    "Mọi nội dung kiến nghị đã được phân loại kết quả; số nội dung: {items}",
                    "Every item has a result; items: {items}")
            .text(
                    PetitionCount.NOT_CLASSIFIED,
                    "Nội dung {item} của kiến nghị {petition} chưa được phân loại kết quả",
                    "Item {item} of petition {petition} has no result")
            .text(PetitionCount.CLASSIFY, "Phân loại kết quả của nội dung {item}", "Say what became of item {item}")
            .name(CompetentLevel.CENTRAL.id(), CompetentLevel.CENTRAL.label())
            .build();

    private PetitionMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
