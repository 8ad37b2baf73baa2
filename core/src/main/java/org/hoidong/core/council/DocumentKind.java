package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A sort of document that bodies issue: a resolution, a report, a plan (loại văn bản).
 *
 * <p>It is the sort, not a document and not its number. For example {@code DocumentKind.of("report", Label.of("Báo cáo",
 * "Report"), DocumentCategory.ASSESSMENT)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class DocumentKind implements Kind<DocumentCategory> {

    DocumentKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static DocumentKind of(String id, Label label, DocumentCategory category) {
        return new Builder()
                .id(PlainText.identifier("document kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract DocumentCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableDocumentKind.Builder {}
}
