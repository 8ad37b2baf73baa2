package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.outcome.Messages;

/**
 * The texts of the reasons and remedies of the life cycle of a resolution, in Vietnamese and English.
 *
 * <p>What the law says comes with the texts of {@link org.hoidong.core.resolution.ResolutionMessages}.
 */
public final class ResolutionStepMessages {

    private static final Messages STANDARD = build();

    private ResolutionStepMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }

    private static Messages build() {
        Messages.Builder texts = Messages.builder();
        addPreparation(texts);
        addIssuing(texts);
        addRemedies(texts);
        return texts.build();
    }

    private static void addPreparation(Messages.Builder texts) {
        texts.text(
                        ResolutionGuards.PROCEDURE_FITS,
                        "{draft}: đúng trình tự, thủ tục của hồ sơ",
                        "{draft} is prepared in the procedure of this life cycle")
                .text(
                        ResolutionGuards.PROCEDURE_DIFFERS,
                        "{draft}: trình tự, thủ tục khác với hồ sơ này",
                        "{draft} is prepared in another procedure than that of this life cycle")
                .text(
                        ResolutionGuards.COMMITTEE_ASKED,
                        "{committee} được phân công thẩm tra {draft}",
                        "{committee} was asked about {draft}")
                .text(
                        ResolutionGuards.COMMITTEE_NOT_ASKED,
                        "{committee} không được phân công việc này đối với {draft}",
                        "{committee} was not asked for this about {draft}")
                .text(
                        ResolutionGuards.SESSION_AHEAD,
                        "Kỳ họp {session} khai mạc ngày {opensOn}, chưa bế mạc",
                        "Session {session} opens on {opensOn} and is not over")
                .text(
                        ResolutionGuards.SESSION_OVER,
                        "Kỳ họp {session} đã bế mạc ngày {closesOn}",
                        "Session {session} was over on {closesOn}")
                .text(ResolutionGuards.AT_SESSION, "Biểu quyết trong kỳ họp {session}", "Voted at session {session}")
                .text(
                        ResolutionGuards.NOT_AT_SESSION,
                        "Ngày {on} không thuộc kỳ họp {session} (từ ngày {opensOn} đến hết ngày {closesOn})",
                        "{on} is not a day of session {session}, from {opensOn} to {closesOn}");
    }

    private static void addIssuing(Messages.Builder texts) {
        texts.text(
                        ResolutionGuards.ORDER_LEFT_OPEN,
                        "Ngày {on} không có quy định đã được xác nhận về trình tự thông qua",
                        "No confirmed rule of {on} sets the order of adoption")
                .text(ResolutionGuards.STEP_FIRST, "Chưa ghi nhận việc này ({what})", "Not recorded before ({what})")
                .text(
                        ResolutionGuards.STEP_AGAIN,
                        "Việc này đã được ghi nhận ngày {doneOn} ({what})",
                        "Recorded already, on {doneOn} ({what})")
                .text(ResolutionGuards.STEP_DONE, "Đã thực hiện ngày {doneOn} ({what})", "Done on {doneOn} ({what})")
                .text(ResolutionGuards.STEP_MISSING, "Chưa thực hiện ({what})", "Not done yet ({what})")
                .text(
                        ResolutionGuards.DAY_OF_EFFECT_COME,
                        "Nghị quyết có hiệu lực từ ngày {effectiveOn}",
                        "The day of effect, {effectiveOn}, has come")
                .text(
                        ResolutionGuards.DAY_OF_EFFECT_AHEAD,
                        "Đến ngày {effectiveOn} nghị quyết mới có hiệu lực",
                        "The day of effect, {effectiveOn}, has not come");
    }

    private static void addRemedies(Messages.Builder texts) {
        texts.text(
                        ResolutionGuards.CHOOSE_PROCEDURE,
                        "Theo dõi {draft} bằng hồ sơ đúng trình tự, thủ tục",
                        "Open {draft} under the life cycle of its procedure")
                .text(
                        ResolutionGuards.ASK_COMMITTEE,
                        "Ghi ý kiến của Ban được phân công đối với {draft}",
                        "Record the view of a committee that was asked about {draft}")
                .text(
                        ResolutionGuards.NAME_LATER_SESSION,
                        "Chọn kỳ họp bế mạc từ ngày {on} trở đi",
                        "Name a session that closes on {on} or later")
                .text(
                        ResolutionGuards.DO_FIRST,
                        "Thực hiện và ghi nhận trước ({what})",
                        "Do this first, and record it ({what})")
                .text(
                        ResolutionGuards.WAIT_FOR_DAY,
                        "Ghi nhận từ ngày {effectiveOn}",
                        "Record it on {effectiveOn} or later");
    }
}
