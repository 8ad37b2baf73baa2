package org.hoidong.core.petition;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.meeting.SessionOccasion;
import org.hoidong.core.oversight.AppearanceRule;

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

    /** How long a body may take to ask others to join in the answer to such a petition, from its receipt. */
    public static final RuleKey<TimeLimit> COORDINATION_ASKED = of(
            "petition/coordination-asked",
            "Thời hạn đề nghị cơ quan khác phối hợp trả lời kiến nghị",
            "Time for asking others to join in an answer");

    /** How long those who are asked have to join in. */
    public static final RuleKey<TimeLimit> COORDINATION_ANSWERED = of(
            "petition/coordination-answered", "Thời hạn cơ quan phối hợp có ý kiến", "Time for joining in an answer");

    /** How long until a body is reminded of an answer that was not proper, from the day that became known. */
    public static final RuleKey<TimeLimit> ANSWER_REMINDED = of(
            "petition/answer-reminded",
            "Thời hạn đôn đốc khi trả lời chưa đúng quy định",
            "Time for a reminder of an improper answer");

    /** How long after the settlement of a petition its result is notified to the voters. */
    public static final RuleKey<TimeLimit> RESULT_NOTIFIED = of(
            "petition/result-notified",
            "Thời hạn thông báo kết quả giải quyết kiến nghị đến cử tri",
            "Time for notifying voters of the result");

    /** In which order the report on the settlement of petitions is considered. */
    public static final RuleKey<OrderOfProceedings> REPORT_ORDER = of(
            "petition/report-order",
            "Trình tự xem xét báo cáo giải quyết kiến nghị cử tri",
            "Order in which the report on petitions is considered");

    /** At which sessions the executive reports on petitions. */
    public static final RuleKey<NamedKinds<SessionOccasion>> REPORTED_AT = of(
            "petition/reported-at",
            "Kỳ họp xem xét báo cáo giải quyết kiến nghị cử tri",
            "Sessions at which petitions are reported on");

    // Contact with voters

    /** How long a request to meet voters outside the own constituency may wait for its decision, from the receipt. */
    public static final RuleKey<TimeLimit> CONTACT_DECIDED = of(
            "petition/contact-decided",
            "Thời hạn quyết định việc tiếp xúc cử tri ngoài đơn vị bầu cử",
            "Time for deciding on a contact outside the constituency");

    /** How long before such a contact it is notified. */
    public static final RuleKey<TimeLimit> CONTACT_NOTIFIED = of(
            "petition/contact-notified",
            "Thời hạn thông báo việc tiếp xúc cử tri ngoài đơn vị bầu cử",
            "Notice of a contact outside the constituency");

    /** How long before contacts the press is given the plan of them. */
    public static final RuleKey<TimeLimit> CONTACT_PLAN_TO_PRESS = of(
            "petition/contact-plan-to-press",
            "Thời hạn gửi kế hoạch tiếp xúc cử tri cho cơ quan báo chí",
            "Time for giving the press the plan of contacts");

    /** How long before a session the delegate groups send what they compiled from contacts. */
    public static final RuleKey<TimeLimit> CONTACTS_COMPILED = of(
            "petition/contacts-compiled",
            "Thời hạn Tổ đại biểu gửi báo cáo tổng hợp ý kiến, kiến nghị cử tri",
            "Time for sending what was compiled from contacts");

    /** How long before a session the executive reports on the petitions. */
    public static final RuleKey<TimeLimit> SETTLEMENT_REPORTED = of(
            "petition/settlement-reported",
            "Thời hạn báo cáo kết quả giải quyết kiến nghị trước kỳ họp",
            "Time for the report on petitions before a session");

    // Letters of citizens

    /** Who may do what with letters, petitions and receptions, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<Competence> COMPETENCE = of(
            "petition/competence",
            "Thẩm quyền về kiến nghị, đơn thư và tiếp công dân",
            "Who may do what with petitions and letters");

    /** Which kinds of letters must not stand in one letter. */
    public static final RuleKey<NamedKinds<LetterKind>> SPLIT =
            of("petition/split", "Loại nội dung phải viết thành đơn riêng", "What must be written apart");

    /** Which kinds of letters are passed on once only. */
    public static final RuleKey<NamedKinds<LetterKind>> PASSED_ON_ONCE =
            of("petition/passed-on-once", "Loại đơn chỉ chuyển một lần", "What is passed on once only");

    /** Which kinds of letters others do not handle if they went to the competent body as well. */
    public static final RuleKey<NamedKinds<LetterKind>> NOT_HANDLED_IF_SENT_TO_MANY = of(
            "petition/not-handled-if-sent-to-many",
            "Loại đơn không xử lý khi đã gửi cơ quan có thẩm quyền",
            "What is not handled if the competent body has it");

    /** Which kinds of letters are not handled if nobody signed them. */
    public static final RuleKey<NamedKinds<LetterKind>> NOT_HANDLED_IF_ANONYMOUS = of(
            "petition/not-handled-if-anonymous",
            "Loại đơn không xử lý khi không rõ người viết",
            "What is not handled if it is anonymous");

    /** Within which time a letter of a kind may be made, from the day the writer learnt of its cause. */
    public static final RuleKey<TimeLimit> LIMITATION = of("petition/limitation", "Thời hiệu", "Limitation period");

    /** When the writer is told what becomes of a letter, from its receipt. */
    public static final RuleKey<TimeLimit> WRITER_TOLD =
            of("petition/writer-told", "Thời hạn thông báo kết quả xử lý đơn", "Time for telling the writer");

    /** When a letter of a kind is passed on, from its receipt. */
    public static final RuleKey<TimeLimit> PASSED_ON =
            of("petition/passed-on", "Thời hạn chuyển đơn không thuộc thẩm quyền", "Time for passing a letter on");

    /** When who passed a letter on is told of its settlement, from that day. */
    public static final RuleKey<TimeLimit> DELEGATE_TOLD = of(
            "petition/delegate-told",
            "Thời hạn thông báo kết quả cho đại biểu chuyển đơn",
            "Time for telling the delegate of the settlement");

    /** When the delegate tells the citizen who asked, from the day the delegate was told. */
    public static final RuleKey<TimeLimit> RESULT_TOLD = of(
            "petition/result-told",
            "Thời hạn đại biểu thông báo kết quả cho công dân",
            "Time for the delegate to tell the citizen");

    /** How often and how long the settlement of letters of a kind may be extended, also by {@link SettlementCase}. */
    public static final RuleKey<ClockLimits> SETTLEMENT_CLOCK = of(
            "petition/settlement-clock",
            "Số lần và thời hạn gia hạn giải quyết",
            "How often a settlement may be extended");

    /** What a body that is late must report to the one above it. */
    public static final RuleKey<RequiredContent> OVERDUE_REPORT = of(
            "petition/overdue-report",
            "Nội dung báo cáo khi quá hạn giải quyết",
            "What a report on an overdue settlement says");

    // Denunciations

    /** When a denunciation is looked at for the first time, from its receipt, also by {@link SettlementCase}. */
    public static final RuleKey<TimeLimit> DENUNCIATION_EXAMINED = of(
            "petition/denunciation-examined",
            "Thời hạn xử lý ban đầu thông tin tố cáo",
            "Time for examining a denunciation");

    /** When a denunciation is settled, from its acceptance. */
    public static final RuleKey<TimeLimit> DENUNCIATION_SETTLED =
            of("petition/denunciation-settled", "Thời hạn giải quyết tố cáo", "Time for settling a denunciation");

    // Complaints

    /** When a first complaint is settled, from its acceptance, by {@link SettlementCase}. */
    public static final RuleKey<TimeLimit> COMPLAINT_SETTLED = of(
            "petition/complaint-settled",
            "Thời hạn giải quyết khiếu nại lần đầu",
            "Time for settling a first complaint");

    /** When a second complaint may be made, from the end of the first settlement, by {@link SettlementCase}. */
    public static final RuleKey<TimeLimit> SECOND_COMPLAINT_MADE =
            of("petition/second-complaint-made", "Thời hạn khiếu nại lần hai", "Time for making a second complaint");

    /** How long it takes to accept a second complaint or say why not, from its receipt. */
    public static final RuleKey<TimeLimit> SECOND_COMPLAINT_ACCEPTED = of(
            "petition/second-complaint-accepted",
            "Thời hạn thụ lý khiếu nại lần hai",
            "Time for accepting a second complaint");

    /** When a second complaint is settled, from its acceptance, by {@link SettlementCase}. */
    public static final RuleKey<TimeLimit> SECOND_COMPLAINT_SETTLED = of(
            "petition/second-complaint-settled",
            "Thời hạn giải quyết khiếu nại lần hai",
            "Time for settling a second complaint");

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

    /** How often the holder of an office receives citizens, by {@link org.hoidong.core.council.OfficeKind} and, where it differs, tier. */
    public static final RuleKey<Frequency> RECEPTION_DAYS =
            of("petition/reception-days", "Số ngày tiếp công dân tối thiểu", "How often citizens are received");

    /** Whether who must receive citizens does so in person. */
    public static final RuleKey<AppearanceRule> RECEPTION_IN_PERSON = of(
            "petition/reception-in-person",
            "Trách nhiệm trực tiếp tiếp công dân",
            "Whether citizens are received in person");

    /** What the register of receptions says of each. */
    public static final RuleKey<RequiredContent> RECEPTION_REGISTER =
            of("petition/reception-register", "Nội dung sổ tiếp công dân", "What the register of receptions says");

    /** On which grounds somebody may not be received. */
    public static final RuleKey<NamedKinds<RefusalGround>> REFUSAL_GROUNDS = of(
            "petition/refusal-grounds", "Trường hợp được từ chối tiếp công dân", "Grounds for not receiving somebody");

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

    private static <T> RuleKey<T> of(String id, String vietnamese, String english) {
        return RuleKey.of(id, FieldOfLaw.CITIZENS, Label.of(vietnamese, english));
    }
}
