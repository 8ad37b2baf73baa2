package org.hoidong.core.council;

import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that this package asks of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date.
 */
public final class CouncilRules {

    /** Which tiers have a council. */
    public static final RuleKey<ImmutableSet<TierKind>> TIERS = RuleKey.of(
            "council/tiers",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Các cấp chính quyền địa phương", "Tiers of local government"));

    /** What a council consists of: its bodies, and its delegates. */
    public static final RuleKey<NamedKinds<Competent>> STRUCTURE = RuleKey.of(
            "council/structure", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Cơ cấu tổ chức", "What a council consists of"));

    /** How long a term is, from the opening of its first session to that of the next council. */
    public static final RuleKey<TimeLimit> TERM_LENGTH =
            RuleKey.of("council/term-length", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Nhiệm kỳ", "Length of a term"));

    /** From which day a change of a mandate counts, by {@link MandateChangeKind}, on the day of the change. */
    public static final RuleKey<MandateEffect> MANDATE_EFFECT = RuleKey.of(
            "council/mandate-effect",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thời điểm tư cách đại biểu thay đổi", "Day from which a change of a mandate counts"));

    /** Whether a suspended delegate is among those in office. */
    public static final RuleKey<SuspendedSeat> SUSPENDED_SEAT = RuleKey.of(
            "council/suspended-seat",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Đại biểu bị tạm đình chỉ trong số đại biểu hiện có", "Suspended delegates among those in office"));

    /** How many delegates a council has, by {@link UnitKind}. */
    public static final RuleKey<CouncilSize> SIZE =
            RuleKey.of("council/size", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Số lượng đại biểu", "Size of a council"));

    /** From which population a unit has a council, by {@link UnitKind}. */
    public static final RuleKey<PopulationThreshold> COUNCIL_FROM_POPULATION = RuleKey.of(
            "council/council-from-population",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Dân số để tổ chức cấp chính quyền địa phương", "Population from which there is a council"));

    /** Who may do an act, by {@link ActKind}, and then by {@link TierKind} where it differs between tiers. */
    public static final RuleKey<Competence> COMPETENCE =
            RuleKey.of("council/competence", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Thẩm quyền", "Who may do an act"));

    /** How councils are numbered when units are merged, renamed or changed. */
    public static final RuleKey<TermNumbering> TERM_NUMBERING = RuleKey.of(
            "council/term-numbering", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Cách tính khóa", "Numbering of councils"));

    /** Which offices sit in a body, by {@link BodyKind} and then by {@link TierKind}. */
    public static final RuleKey<Composition> COMPOSITION = RuleKey.of(
            "council/composition",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thành phần của cơ quan", "Composition of a body"));

    /** Which committees a council has, by {@link UnitKind}, or by {@link TierKind} where kinds of units are not told apart. */
    public static final RuleKey<CommitteeSet> COMMITTEES = RuleKey.of(
            "council/committees", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Các Ban", "Committees of a council"));

    /** Under which conditions there is a committee, by {@link CommitteeKind}. */
    public static final RuleKey<ConditionCount> COMMITTEE_CONDITIONS = RuleKey.of(
            "council/committee-conditions",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Điều kiện thành lập Ban", "Conditions of a committee"));

    /** Which offices do not go together at one level, by the {@link BodyKind} whose members are concerned. */
    public static final RuleKey<Incompatibility> INCOMPATIBILITY = RuleKey.of(
            "council/incompatibility",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Chức vụ không được kiêm nhiệm", "Offices that do not go together"));

    /** Whether those elected by a council go on after its term, by {@link BodyKind}. */
    public static final RuleKey<Continuity> CONTINUITY = RuleKey.of(
            "council/continuity",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Hoạt động liên tục giữa hai nhiệm kỳ", "Continuity between two terms"));

    /** From when somebody elected acts, where the election must be approved; on the day of the election. */
    public static final RuleKey<ElectedFrom> ELECTED_FROM = RuleKey.of(
            "council/elected-from",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thời điểm người được bầu thực hiện nhiệm vụ", "Day from which somebody elected acts"));

    /** How long the result of an election may take to be sent for approval, from the election. */
    public static final RuleKey<TimeLimit> SEND_ELECTION_RESULT = RuleKey.of(
            "council/send-election-result",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thời hạn gửi kết quả bầu để phê chuẩn", "Time to send the result of an election"));

    /** How long the approver may take, from receipt of the result. */
    public static final RuleKey<TimeLimit> APPROVE_ELECTION = RuleKey.of(
            "council/approve-election",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Thời hạn phê chuẩn kết quả bầu", "Time to approve an election"));

    /** How long a delegate may miss all sessions without a good reason. */
    public static final RuleKey<AbsenceRule> ABSENCE = RuleKey.of(
            "council/absence",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Đại biểu vắng mặt tại tất cả các kỳ họp", "Absence from all sessions"));

    /** Who acts when a chair is missing, by {@link TierKind}. */
    public static final RuleKey<Vacancy> VACANCY = RuleKey.of(
            "council/vacancy", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Khuyết người đứng đầu", "Vacant chair"));

    /** What must be done when an office ends, by {@link OfficeEndKind}. */
    public static final RuleKey<OfficeEnd> OFFICE_END = RuleKey.of(
            "council/office-end", FieldOfLaw.LOCAL_GOVERNMENT, Label.of("Thôi giữ chức vụ", "End of an office"));

    /** How soon the arrest of a delegate in the act is reported, from the arrest. */
    public static final RuleKey<TimeLimit> REPORT_FLAGRANT_ARREST = RuleKey.of(
            "council/report-flagrant-arrest",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Thời hạn báo cáo việc tạm giữ đại biểu do phạm tội quả tang",
                    "Time to report the arrest of a delegate in the act"));

    private CouncilRules() {}
}
