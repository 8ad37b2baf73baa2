package org.hoidong.workflow.lifecycle.arising;

import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.KindForms;
import org.hoidong.core.council.DocumentCategory;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.resolution.DocumentNumber;
import org.immutables.value.Value;

/**
 * A decision of the Standing Committee between two sessions: in which document, and when and by which article it is reported.
 *
 * <p>It holds no content; the document does. For example resolution 12/NQ-HĐND, reported at session 4 by Article 31, Clause 14, Point a.
 * This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ArisingDecision {

    /** The form in which decisions are hashed and written. */
    public static final Codec<ArisingDecision> CODEC =
            Codec.of("arising/decision", ArisingDecision::encode, ArisingDecision::decode);

    ArisingDecision() {}

    /** Returns a builder; number and form are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number of the document. */
    public abstract DocumentNumber number();

    /** Returns what sort of document it is. */
    public abstract DocumentKind form();

    /** Returns the session at which it is reported, if it is. */
    public abstract Optional<SessionDay> reportedAt();

    /** Returns the provision that asks for the report, if one does. */
    public abstract Optional<Provision> reportedUnder();

    private static Datum encode(ArisingDecision decision) {
        Datum.RecordBuilder form = Datum.record()
                .put("number", DocumentNumber.CODEC.encode(decision.number()))
                .put("form", KindForms.write(decision.form()));
        decision.reportedAt().ifPresent(day -> form.put("reportedAt", SessionDay.CODEC.encode(day)));
        decision.reportedUnder().ifPresent(law -> form.put("reportedUnder", Provision.CODEC.encode(law)));
        return form.build();
    }

    private static ArisingDecision decode(Datum datum) {
        return builder()
                .number(DocumentNumber.CODEC.decode(1, datum.field("number")))
                .form(KindForms.read(datum.field("form"), DocumentCategory.class, DocumentKind::of))
                .reportedAt(datum.optionalField("reportedAt").map(day -> SessionDay.CODEC.decode(1, day)))
                .reportedUnder(datum.optionalField("reportedUnder").map(law -> Provision.CODEC.decode(1, law)))
                .build();
    }

    /** Builds {@link ArisingDecision}. */
    public static final class Builder extends ImmutableArisingDecision.Builder {
        Builder() {}
    }
}
