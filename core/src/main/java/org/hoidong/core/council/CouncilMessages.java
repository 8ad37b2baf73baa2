package org.hoidong.core.council;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link CouncilDirectory} gives. */
public final class CouncilMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(CouncilDirectory.BODY_EXISTS, "{body} đang hoạt động vào ngày {on}", "{body} exists on {on}")
            .text(
                    CouncilDirectory.BODY_NOT_YET,
                    "{body} chưa được thành lập vào ngày {on}; bắt đầu hoạt động từ ngày {from}",
                    "{body} does not exist yet on {on}; it begins on {from}")
            .text(
                    CouncilDirectory.BODY_NO_LONGER,
                    "{body} đã kết thúc hoạt động trước ngày {on}; ngày cuối cùng là {until}",
                    "{body} no longer exists on {on}; its last day was {until}")
            .text(
                    CouncilDirectory.NAME_ANOTHER_BODY,
                    "Xác định cơ quan đang hoạt động vào ngày {on} để thay thế {body}",
                    "Name a body that exists on {on} in place of {body}")
            .build();

    private CouncilMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
