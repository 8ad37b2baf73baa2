package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * What a committee thinks of a draft: that of the lead is the verification, that of another a joint opinion (ý kiến tham gia thẩm tra).
 *
 * <p>Whether it is favourable decides nothing here; the council reads it. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CommitteeView {

    /** The form in which views are hashed and written. */
    public static final Codec<CommitteeView> CODEC = Codec.of(
            "resolution/committee-view",
            view -> Datum.record()
                    .put("committee", Datum.of(view.committee()))
                    .put("favourable", Datum.of(view.isFavourable()))
                    .put("reference", view.reference())
                    .build(),
            datum -> of(
                    BodyId.of(datum.field("committee").asText()),
                    datum.field("favourable").asYesNo(),
                    datum.field("reference").asText()));

    CommitteeView() {}

    /**
     * Obtains a view.
     *
     * @param committee whose view it is
     * @param favourable whether it asks the council to adopt the draft
     * @param reference the number of the report, one line
     * @return the view
     * @throws IllegalArgumentException if the reference is no line of text
     */
    public static CommitteeView of(BodyId committee, boolean favourable, String reference) {
        return new Builder()
                .committee(committee)
                .favourable(favourable)
                .reference(PlainText.line("reference", reference))
                .build();
    }

    /** Returns whose view it is. */
    public abstract BodyId committee();

    /** Returns whether it asks the council to adopt the draft. */
    public abstract boolean isFavourable();

    /** Returns the number of the report. */
    public abstract String reference();

    static final class Builder extends ImmutableCommitteeView.Builder {}
}
