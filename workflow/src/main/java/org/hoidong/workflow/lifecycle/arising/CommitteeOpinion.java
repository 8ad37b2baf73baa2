package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What the Committee thinks of a request (ý kiến của Ban).
 *
 * <p>It is an opinion: the Standing Committee decides, whatever it says. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CommitteeOpinion {

    /** The form in which opinions are hashed and written. */
    public static final Codec<CommitteeOpinion> CODEC = Codec.of(
            "arising/committee-opinion",
            opinion -> Datum.record()
                    .put("inFavour", Datum.of(opinion.isInFavour()))
                    .put("text", opinion.text())
                    .build(),
            datum -> of(datum.field("inFavour").asYesNo(), datum.field("text").asText()));

    CommitteeOpinion() {}

    /**
     * Obtains an opinion.
     *
     * @param inFavour whether the Committee is for it
     * @param text what it says, possibly empty
     * @return the opinion
     */
    public static CommitteeOpinion of(boolean inFavour, String text) {
        return new Builder()
                .inFavour(inFavour)
                .text(PlainText.text("text", text))
                .build();
    }

    /** Returns whether the Committee is for it. */
    public abstract boolean isInFavour();

    /** Returns what it says. */
    public abstract String text();

    static final class Builder extends ImmutableCommitteeOpinion.Builder {}
}
