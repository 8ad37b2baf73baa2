package org.hoidong.core.oversight;

import java.time.LocalDate;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DocumentKind;
import org.immutables.value.Value;

/**
 * The sending of a document of an oversight to a body (gửi văn bản).
 *
 * <p>For example the conclusion, sent to a People's Committee on 22 August 2022. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class OversightDispatch {

    OversightDispatch() {}

    /**
     * Obtains a dispatch.
     *
     * @param document the sort of document
     * @param to the body
     * @param on the day
     * @return the dispatch
     */
    public static OversightDispatch of(DocumentKind document, BodyId to, LocalDate on) {
        return new Builder().document(document).to(to).on(on).build();
    }

    /** Returns the sort of document. */
    public abstract DocumentKind document();

    /** Returns the body that receives it. */
    public abstract BodyId to();

    /** Returns the day it was sent. */
    public abstract LocalDate on();

    /** Returns document, body and day. */
    @Override
    public final String toString() {
        return document() + " to " + to() + " on " + on();
    }

    static final class Builder extends ImmutableOversightDispatch.Builder {}
}
