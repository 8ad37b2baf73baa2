package org.hoidong.core.meeting;

import org.hoidong.core.outcome.Messages;

/** The texts of the reasons and remedies that {@link Convening}, {@link Presiding} and {@link PreparationCalendar} give. */
public final class ConveningMessages {

    private static final Messages STANDARD = Messages.builder()
            .text(
                    Convening.DEMAND_MISSING,
                    "{kind}: chưa có yêu cầu của chủ thể có quyền yêu cầu ({allowed})",
                    "{kind}: nobody of those who may ask for it does: {allowed}")
            .text(Convening.DEMANDED, "{kind}: {by} có quyền yêu cầu", "{kind}: {by} may ask for it")
            .text(
                    Convening.NOT_DEMANDED,
                    "{kind}: {by} không có quyền yêu cầu; có quyền: {allowed}",
                    "{kind}: {by} may not ask for it, but {allowed}")
            .text(
                    Convening.CLOSING_DEMANDED,
                    "{kind}: {by} có quyền đề nghị họp kín; hội đồng quyết định",
                    "{kind}: {by} may ask for a closed session, and the council decides")
            .text(
                    Convening.CLOSING_NOT_DEMANDED,
                    "{kind}: {by} không có quyền đề nghị họp kín; có quyền: {allowed}",
                    "{kind}: {by} may not ask for a closed session, but {allowed}")
            .text(
                    Convening.NOT_TO_BE_CLOSED,
                    "{kind}: chỉ kỳ họp của hội đồng mới được đề nghị họp kín",
                    "{kind}: only a session of a council is closed on demand")
            .text(Presiding.PRESIDES, "{kind}: {by} chủ tọa theo quy định", "{kind}: {by} presides, as the rule says")
            .text(
                    Presiding.STEPS_IN,
                    "{kind}: {by} chủ tọa thay {absent}",
                    "{kind}: {by} presides in the place of {absent}")
            .text(
                    Presiding.OUT_OF_TURN,
                    "{kind}: {by} chủ tọa khi {turn} vẫn có thể chủ tọa",
                    "{kind}: {by} presides while {turn} can")
            .text(
                    Presiding.MAY_NOT_PRESIDE,
                    "{kind}: {by} không có thẩm quyền chủ tọa; có thẩm quyền: {allowed}",
                    "{kind}: {by} may not preside, but {allowed}")
            .text(Presiding.LET_PRESIDE, "Để {by} chủ tọa", "Let {by} preside")
            .text(
                    Presiding.SAY_WHO_STEPS_IN,
                    "Quy định trong quy chế làm việc ai chủ tọa thay: {question}",
                    "Let the working regulations say who steps in: {question}")
            .text(
                    Convening.NOT_IN_TIER,
                    "{kind}: không tổ chức ở {tier}",
                    "{kind}: no council of the tier {tier} holds one")
            .text(
                    Convening.FIRST_SESSION_IN_TIME,
                    "Kỳ họp thứ nhất khai mạc ngày {opensOn}, đúng thời hạn kể từ ngày bầu cử {electedOn} (hạn {dueOn})",
                    "The first session opens on {opensOn}, in time after the election on {electedOn}: by {dueOn}")
            .text(
                    Convening.FIRST_SESSION_LATE,
                    "Kỳ họp thứ nhất khai mạc ngày {opensOn}, quá thời hạn kể từ ngày bầu cử {electedOn} (hạn {dueOn})",
                    "The first session opens on {opensOn}, too late after the election on {electedOn}: by {dueOn}")
            .text(
                    Convening.ELECTION_MISSING,
                    "Chưa có ngày bầu cử để tính thời hạn khai mạc ngày {opensOn}",
                    "The day of the election is not given, from which the opening on {opensOn} is counted")
            .text(Convening.PREPARED, "{kind}: đã tổ chức {before}", "{kind}: {before} was held before")
            .text(
                    Convening.NOT_PREPARED,
                    "{kind}: chưa tổ chức {before}",
                    "{kind}: {before} was not held before, and must be")
            .text(
                    Convening.LET_DEMAND,
                    "Để một trong các chủ thể này yêu cầu: {allowed}",
                    "Let one of these ask for it: {allowed}")
            .text(Convening.OPEN_EARLIER, "Khai mạc chậm nhất ngày {latest}", "Open on {latest} at the latest")
            .text(Convening.GIVE_ELECTION, "Bổ sung ngày bầu cử", "Give the day of the election")
            .text(Convening.HOLD_BEFORE, "Tổ chức {before} trước kỳ họp", "Hold {before} before it")
            .text(
                    PreparationCalendar.DONE_IN_TIME,
                    "{step}: xong ngày {doneOn}, đúng hạn {dueOn}",
                    "{step}: done on {doneOn}, in time for {dueOn}")
            .text(
                    PreparationCalendar.DONE_LATE,
                    "{step}: xong ngày {doneOn}, quá hạn {dueOn} (số ngày chậm: {daysLate})",
                    "{step}: done on {doneOn}, after {dueOn} (days late: {daysLate})")
            .text(PreparationCalendar.AHEAD, "{step}: chưa đến hạn {dueOn}", "{step}: ahead, by {dueOn}")
            .text(
                    PreparationCalendar.OVERDUE,
                    "{step}: chưa xong, quá hạn {dueOn} (số ngày chậm: {daysLate})",
                    "{step}: not done, overdue since {dueOn} (days late: {daysLate})")
            .text(
                    PreparationCalendar.NO_TIME_SET,
                    "{kind}: bộ quy tắc {book} không ấn định thời hạn đối với: {questions}",
                    "{kind}: rule book {book} sets no time for {questions}")
            .text(
                    PreparationCalendar.OPEN_ON_OR_AFTER,
                    "Lùi ngày khai mạc đến ngày {earliest} hoặc sau đó để bảo đảm thời hạn: {step}",
                    "Open on {earliest} or later, so that there is time for it: {step}")
            .build();

    private ConveningMessages() {}

    /** Returns the texts in Vietnamese and English. */
    public static Messages standard() {
        return STANDARD;
    }
}
