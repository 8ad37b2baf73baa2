package org.hoidong.workflow.followup;

import java.util.Optional;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;

/** The conditions on a {@link Handover}. */
public final class HandoverGuards {

    /** After the handover the body that verifies is another than the one that must act. */
    public static final ReasonCode PARTIES_APART = ReasonCode.of("follow-up/parties-apart");

    /** After the handover the body that must act would verify its own work. */
    public static final ReasonCode WOULD_VERIFY_ITSELF = ReasonCode.of("follow-up/would-verify-itself");

    /** Remedy: hand over the verification to another body in the same handover. */
    public static final ReasonCode HAND_OVER_VALIDATOR_TOO = ReasonCode.of("follow-up/hand-over-validator-too");

    /** The handover changes nothing: whoever takes over has the part already. */
    public static final ReasonCode NOTHING_HANDED_OVER = ReasonCode.of("follow-up/nothing-handed-over");

    private HandoverGuards() {}

    /**
     * The handover gives its reason, changes something, and leaves acting and verifying with two bodies.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Handover> leavesThePartiesApart() {
        return Guard.onPayload("follow-up/leaves-the-parties-apart", attempt -> {
            Parties now = Parties.of(attempt);
            Handover handover = attempt.payload();
            if (!isChange(handover, now)) {
                return Verdict.no(Reason.of(NOTHING_HANDED_OVER));
            }
            Optional<BodyId> addressee = handover.addressee().or(now::addressee);
            Optional<BodyId> validator = handover.validator().or(now::validator);
            if (addressee.equals(validator)) {
                return Verdict.no(Reason.builder(WOULD_VERIFY_ITSELF)
                        .fact("body", addressee.orElseThrow())
                        .remedy(Remedy.of(HAND_OVER_VALIDATOR_TOO))
                        .build());
            }
            return Verdict.all(
                    Guards.reasoned(handover.reason()),
                    Verdict.yes(Reason.builder(PARTIES_APART)
                            .fact("addressee", addressee.orElseThrow())
                            .fact("validator", validator.orElseThrow())
                            .build()));
        });
    }

    private static boolean isChange(Handover handover, Parties now) {
        return isOther(handover.addressee(), now.addressee())
                || isOther(handover.overseer(), now.overseer())
                || isOther(handover.validator(), now.validator())
                || isOther(handover.issuer(), Optional.of(now.issuer()));
    }

    private static boolean isOther(Optional<BodyId> successor, Optional<BodyId> now) {
        return successor.isPresent() && !successor.equals(now);
    }
}
