package org.hoidong.workflow.followup;

import java.util.Arrays;
import java.util.Locale;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;
import org.immutables.value.Value;

/**
 * In which state a follow-up was found, told to the case it came out of as the proof of how that ended.
 *
 * <p>It is what the host says of another case, and not looked up: a case knows no other. For example case {@code KN-2022-113},
 * found as {@code follow-up/implemented}, which is fulfilled. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FollowUpEnd {

    /** The form in which ends are hashed and written. */
    public static final Codec<FollowUpEnd> CODEC = Codec.of(
            "follow-up/end",
            end -> Datum.record()
                    .put("followUp", Datum.of(end.followUp()))
                    .put("state", end.state())
                    .put("category", written(end.category()))
                    .build(),
            datum -> new Builder()
                    .followUp(CaseId.of(datum.field("followUp").asText()))
                    .state(datum.field("state").asText())
                    .category(read(datum.field("category").asText()))
                    .build());

    FollowUpEnd() {}

    /**
     * Obtains the end of a follow-up.
     *
     * @param followUp the follow-up
     * @return the state in which it is
     */
    public static FollowUpEnd from(WorkflowCase<? extends Recommendation> followUp) {
        return of(followUp.id(), followUp.state());
    }

    /**
     * Obtains the end of a follow-up.
     *
     * @param followUp the case that follows up
     * @param state the state in which it is; whether it fits, a guard says
     * @return the end
     */
    public static FollowUpEnd of(CaseId followUp, WorkflowState state) {
        return new Builder()
                .followUp(followUp)
                .state(state.id())
                .category(state.category())
                .build();
    }

    /** Returns the case that follows up. */
    public abstract CaseId followUp();

    /** Returns the id of its state. */
    public abstract String state();

    /** Returns what that state means. */
    public abstract StateCategory category();

    /** Returns the case and its state. */
    @Override
    public final String toString() {
        return followUp() + " " + state();
    }

    @Value.Check
    void check() {
        PlainText.code("state id", state());
    }

    private static String written(StateCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    private static StateCategory read(String written) {
        return Arrays.stream(StateCategory.values())
                .filter(category -> written(category).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("category (" + written + ") must be one of "
                        + Arrays.stream(StateCategory.values())
                                .map(FollowUpEnd::written)
                                .toList()));
    }

    static final class Builder extends ImmutableFollowUpEnd.Builder {}
}
