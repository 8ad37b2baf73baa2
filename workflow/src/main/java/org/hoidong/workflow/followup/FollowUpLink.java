package org.hoidong.workflow.followup;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.CaseId;
import org.immutables.value.Value;

/**
 * The case that follows up a recommendation which came out of another case: a hearing, a petition. The recommendation names that in its turn ({@link
 * org.hoidong.core.oversight.Recommendation#sourceMatter}), so that neither is without the other.
 *
 * <p>For example recommendation {@code CV-2022-07-LH1}, followed up as case {@code KN-2022-113}. This class is immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class FollowUpLink {

    /** The form in which links are hashed and written. */
    public static final Codec<FollowUpLink> CODEC = Codec.of(
            "follow-up/link",
            link -> Datum.record()
                    .put("recommendation", Datum.of(link.recommendation()))
                    .put("followUp", Datum.of(link.followUp()))
                    .build(),
            datum -> of(
                    RecommendationId.of(datum.field("recommendation").asText()),
                    CaseId.of(datum.field("followUp").asText())));

    FollowUpLink() {}

    /**
     * Obtains a link.
     *
     * @param recommendation the recommendation
     * @param followUp the case that follows it up
     * @return the link
     */
    public static FollowUpLink of(RecommendationId recommendation, CaseId followUp) {
        return new Builder().recommendation(recommendation).followUp(followUp).build();
    }

    /** Returns the recommendation. */
    public abstract RecommendationId recommendation();

    /** Returns the case that follows it up. */
    public abstract CaseId followUp();

    /** Returns both. */
    @Override
    public final String toString() {
        return recommendation() + " as " + followUp();
    }

    static final class Builder extends ImmutableFollowUpLink.Builder {}
}
