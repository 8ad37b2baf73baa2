package org.hoidong.workflow.followup;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * That the Council lets a rung of the ladder come next which is not: rungs below it are skipped, or it is taken once more.
 *
 * <p>Without one, rungs are neither skipped nor repeated. It holds for the term that runs. For example a Council that has lost
 * patience decides that the head of the body is questioned at its next session although nobody held an explanation session:
 * {@code LadderDecision.of("follow-up/ladder-questioning", "...")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class LadderDecision {

    /** The form in which decisions on the ladder are hashed and written. */
    public static final Codec<LadderDecision> CODEC = Codec.of(
            "follow-up/ladder-decision",
            decision -> Datum.record()
                    .put("rung", decision.rung())
                    .put("reasons", decision.reasons())
                    .build(),
            form -> of(form.field("rung").asText(), form.field("reasons").asText()));

    LadderDecision() {}

    /**
     * Obtains a decision.
     *
     * @param rung the id of the rung that comes next
     * @param reasons why
     * @return the decision
     * @throws IllegalArgumentException if the id is not one
     */
    public static LadderDecision of(String rung, String reasons) {
        return new Builder()
                .rung(PlainText.code("rung", rung))
                .reasons(PlainText.text("reasons", reasons))
                .build();
    }

    /** Returns the id of the rung that comes next. */
    public abstract String rung();

    /** Returns why. */
    public abstract String reasons();

    static final class Builder extends ImmutableLadderDecision.Builder {}
}
