package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.RequiredContent;

/**
 * The questions that the issuing of a resolution, and its end, ask of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. Where the answer depends on
 * the tier of the council the key has a variant for each tier: {@code EARLIEST_EFFECT.of(tier)}. What majority adopts a
 * resolution is a question of voting: {@link org.hoidong.core.voting.VotingRules}; how it is drafted is asked with {@link
 * DraftingRules}.
 */
public final class ResolutionRules {

    // Which bodies issue what

    /** In which tiers a council may issue normative resolutions. */
    public static final RuleKey<NamedKinds<TierKind>> NORMATIVE_TIERS = RuleKey.of(
            "resolution/normative-tiers",
            FieldOfLaw.PROMULGATION,
            Label.of("Cấp được ban hành nghị quyết quy phạm pháp luật", "Tiers that may issue normative resolutions"));

    /** Which documents a body may issue within its own powers, by kind of body. */
    public static final RuleKey<NamedKinds<DocumentKind>> ISSUED_BY = RuleKey.of(
            "resolution/issued-by",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Văn bản được ban hành", "Documents that a body may issue"));

    /** What a resolution must state, by {@link ResolutionKind}. */
    public static final RuleKey<RequiredContent> CONTENT = RuleKey.of(
            "resolution/content",
            FieldOfLaw.OVERSIGHT,
            Label.of("Nội dung phải có của nghị quyết", "Content of a resolution"));

    // Signing, sending and publishing

    /** In which offices a resolution is signed. */
    public static final RuleKey<SignatureRule> SIGNER = RuleKey.of(
            "resolution/signer",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Người ký chứng thực nghị quyết", "Who signs a resolution"));

    /** When a resolution is sent to the next tier up, from its signing. */
    public static final RuleKey<TimeLimit> SEND_UP = RuleKey.of(
            "resolution/send-up",
            FieldOfLaw.OVERSIGHT,
            Label.of("Thời hạn gửi nghị quyết lên cấp trên", "Time for sending a resolution up"));

    /** Who receives a resolution that is sent up; by tier. */
    public static final RuleKey<NamedKinds<Competent>> SENT_TO = RuleKey.of(
            "resolution/sent-to",
            FieldOfLaw.OVERSIGHT,
            Label.of("Nơi nhận nghị quyết gửi lên cấp trên", "Who receives a resolution that is sent up"));

    /** When the executive sends its decisions to those who oversee it, from their signing. */
    public static final RuleKey<TimeLimit> SEND_DECISION = RuleKey.of(
            "resolution/send-decision",
            FieldOfLaw.OVERSIGHT,
            Label.of("Thời hạn gửi quyết định cho cơ quan giám sát", "Time for sending decisions of the executive"));

    /** Who receives the decisions of the executive. */
    public static final RuleKey<NamedKinds<Competent>> DECISION_SENT_TO = RuleKey.of(
            "resolution/decision-sent-to",
            FieldOfLaw.OVERSIGHT,
            Label.of("Nơi nhận quyết định", "Who receives decisions of the executive"));

    /** When a normative resolution is sent to the gazette, from its announcement or signing; by tier. */
    public static final RuleKey<TimeLimit> TO_GAZETTE = RuleKey.of(
            "resolution/to-gazette",
            FieldOfLaw.PROMULGATION,
            Label.of("Thời hạn gửi nghị quyết đăng Công báo", "Time for sending a resolution to the gazette"));

    /** When the gazette publishes a normative resolution, from its receipt; by tier. */
    public static final RuleKey<TimeLimit> GAZETTE_PUBLISHES = RuleKey.of(
            "resolution/gazette-publishes",
            FieldOfLaw.PROMULGATION,
            Label.of("Thời hạn Công báo đăng nghị quyết", "Time for the gazette to publish a resolution"));

    /** Through which channels a normative resolution is made known; by tier. */
    public static final RuleKey<NamedKinds<PublicationChannel>> PUBLISHED_THROUGH = RuleKey.of(
            "resolution/published-through",
            FieldOfLaw.PROMULGATION,
            Label.of("Hình thức công khai nghị quyết", "How a resolution is made known"));

    /** Where a normative resolution of the simplified procedure is published at once; by tier. */
    public static final RuleKey<NamedKinds<PublicationChannel>> PUBLISHED_AT_ONCE = RuleKey.of(
            "resolution/published-at-once",
            FieldOfLaw.PROMULGATION,
            Label.of(
                    "Nơi đăng ngay nghị quyết theo thủ tục rút gọn",
                    "Where a resolution of the simplified procedure is published at once"));

    /** Who may do an act that the law on promulgation gives, by {@link org.hoidong.core.council.ActKind}. */
    public static final RuleKey<Competence> COMPETENCE = RuleKey.of(
            "resolution/competence",
            FieldOfLaw.PROMULGATION,
            Label.of("Thẩm quyền trong ban hành văn bản", "Who may do an act of promulgation"));

    // Taking and losing effect

    /** How soon after its adoption a normative resolution may take effect; by tier. */
    public static final RuleKey<TimeLimit> EARLIEST_EFFECT = RuleKey.of(
            "resolution/earliest-effect",
            FieldOfLaw.PROMULGATION,
            Label.of("Thời điểm sớm nhất nghị quyết có hiệu lực", "Earliest effect of a resolution"));

    /** How soon after its adoption a normative resolution of the simplified procedure may take effect; by tier. */
    public static final RuleKey<TimeLimit> EARLIEST_EFFECT_SIMPLIFIED = RuleKey.of(
            "resolution/earliest-effect-simplified",
            FieldOfLaw.PROMULGATION,
            Label.of(
                    "Thời điểm sớm nhất nghị quyết theo thủ tục rút gọn có hiệu lực",
                    "Earliest effect of a resolution of the simplified procedure"));

    /** Whether a normative resolution may take effect before it was adopted. */
    public static final RuleKey<RetroactivityRule> RETROACTIVITY = RuleKey.of(
            "resolution/retroactivity",
            FieldOfLaw.PROMULGATION,
            Label.of("Hiệu lực trở về trước của nghị quyết", "Retroactive effect of a resolution"));

    /** Whose unlawful documents a council annuls, in whole or in part; by tier. */
    public static final RuleKey<NamedKinds<Competent>> ANNULS_DOCUMENTS_OF = RuleKey.of(
            "resolution/annuls-documents-of",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of("Cơ quan có văn bản trái pháp luật bị bãi bỏ", "Whose unlawful documents a council annuls"));

    /** Until when at the latest the documents of a tier that has ended go on; by tier. */
    public static final RuleKey<Due> TIER_DOCUMENTS_UNTIL = RuleKey.of(
            "resolution/tier-documents-until",
            FieldOfLaw.LOCAL_GOVERNMENT,
            Label.of(
                    "Thời điểm văn bản của cấp đã kết thúc hoạt động hết hiệu lực",
                    "When the documents of a former tier end"));

    private ResolutionRules() {}
}
