package org.hoidong.core.resolution;

import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.RuleKey;

/**
 * The questions that the issuing of a resolution asks of a rule book.
 *
 * <p>They are questions only; a {@link org.hoidong.core.law.RuleBook} has the answers, by date. Where the answer depends on
 * the tier of the council the key has a variant for each tier: {@code EARLIEST_EFFECT.of(tier)}. What majority adopts a
 * resolution is a question of voting: {@link org.hoidong.core.voting.VotingRules}.
 */
public final class ResolutionRules {

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

    private ResolutionRules() {}
}
