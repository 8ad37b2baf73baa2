package org.hoidong.core.petition;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that petitions of voters, complaints and the reception of citizens ask of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date.
 */
public final class PetitionRules {

    // Petitions of voters

    /** How long a body has to answer a petition of voters that a council forwarded to it, from the forwarding. */
    public static final RuleKey<TimeLimit> ANSWER_WITHIN =
            of("petition/answer-within", "Thời hạn trả lời kiến nghị cử tri", "Time for answering a voter petition");

    /** How long a body has to answer a petition of voters that the national parliament passed on, from its receipt. */
    public static final RuleKey<TimeLimit> ANSWER_PASSED_ON = of(
            "petition/answer-passed-on",
            "Thời hạn trả lời kiến nghị cử tri do cơ quan dân cử ở trung ương chuyển đến",
            "Time for answering a petition that the national parliament passed on");

    // Complaints

    /** How long it takes to accept a complaint or say why not, from its receipt. */
    public static final RuleKey<TimeLimit> COMPLAINT_ACCEPTED =
            of("petition/complaint-accepted", "Thời hạn thụ lý khiếu nại", "Time for accepting a complaint");

    /** How long before it a dialogue with who complained is announced. */
    public static final RuleKey<TimeLimit> COMPLAINT_DIALOGUE_NOTICE = of(
            "petition/complaint-dialogue-notice",
            "Thời hạn thông báo tổ chức đối thoại",
            "Notice of a dialogue on a complaint");

    /** When a decision to suspend, end or resume the settlement of a complaint is sent, from its issue. */
    public static final RuleKey<TimeLimit> SUSPENSION_SENT = of(
            "petition/suspension-sent",
            "Thời hạn gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết khiếu nại",
            "Time for sending a decision to suspend, end or resume");

    // Reception of citizens

    /** When it is notified that somebody is not received, from the day there are grounds for it. */
    public static final RuleKey<TimeLimit> REFUSAL_NOTIFIED = of(
            "petition/refusal-notified",
            "Thời hạn thông báo từ chối tiếp công dân",
            "Time for notifying that somebody is not received");

    /** How long before it a reception online is announced. */
    public static final RuleKey<TimeLimit> ONLINE_RECEPTION_NOTICE = of(
            "petition/online-reception-notice",
            "Thời hạn thông báo tiếp công dân trực tuyến",
            "Notice of a reception online");

    /** How long before a reception online its connection is tested. */
    public static final RuleKey<TimeLimit> ONLINE_RECEPTION_TEST = of(
            "petition/online-reception-test",
            "Thời hạn kiểm tra kết nối tiếp công dân trực tuyến",
            "Time for testing the connection of a reception online");

    private PetitionRules() {}

    private static RuleKey<TimeLimit> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.CITIZENS, Label.of(vietnamese, english));
    }
}
