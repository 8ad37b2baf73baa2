package org.hoidong.core.oversight;

import org.hoidong.core.outcome.Messages;

/** The texts of the choice of topics. */
final class TopicMessages {

    private TopicMessages() {}

    static void addTo(Messages.Builder texts) {
        texts.text(
                        TopicSelection.THRESHOLD_REACHED,
                        "{topic}: tiêu chí {criterion} đạt {score} điểm (điểm liệt: dưới {needed})",
                        "{topic}: {score} in {criterion} (at least {needed} is needed)")
                .text(
                        TopicSelection.KNOCKED_OUT,
                        "{topic}: tiêu chí {criterion} chỉ đạt {score} điểm, bị loại (điểm liệt: dưới {needed})",
                        "{topic}: only {score} in {criterion}, knocked out (at least {needed} is needed)")
                .text(
                        TopicSelection.BAND_ELIGIBLE,
                        "{topic}: {score}/{full} điểm, mức {band}",
                        "{topic}: {score} of {full} points, {band}")
                .text(
                        TopicSelection.BAND_NOT_ELIGIBLE,
                        "{topic}: {score}/{full} điểm, mức {band}, không đủ điều kiện lựa chọn (phải đạt mức: {eligible})",
                        "{topic}: {score} of {full} points, {band}, not enough to be chosen (needed: {eligible})")
                .text(
                        TopicSelection.PLACED,
                        "{topic}: xếp thứ {rank}, được chọn (số chuyên đề được chọn: {places})",
                        "{topic}: rank {rank}, chosen (places: {places})")
                .text(
                        TopicSelection.NO_PLACE_LEFT,
                        "{topic}: xếp thứ {rank}, không được chọn vì đã đủ số chuyên đề ({places})",
                        "{topic}: rank {rank}, not chosen, because all places ({places}) are taken")
                .text(
                        TopicSelection.TIED,
                        "{topic}: bằng điểm ({score}) với {with} ở vị trí cuối ({places}); thứ tự chỉ theo mã chuyên đề, cơ quan"
                                + " có thẩm quyền có thể quyết định khác",
                        "{topic}: equal ({score}) with {with} at the last place ({places}); only the ids decide the order, and the"
                                + " council may decide otherwise")
                .text(
                        TopicSelection.IMPROVE_TOPIC,
                        "Chuẩn bị lại chuyên đề để tiêu chí {criterion} đạt ít nhất {needed} điểm",
                        "Prepare the topic again, for at least {needed} in {criterion}")
                .text(
                        TopicSelection.ADD_PLACES,
                        "Nâng số chuyên đề được chọn lên {places}",
                        "Raise the number of places to {places}");
    }
}
