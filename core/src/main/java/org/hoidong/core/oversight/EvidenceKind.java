package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of thing an item of evidence is: a decision, a report, a photo.
 *
 * <p>A recommendation names the kinds that must be there before it counts as implemented. Kinds are open; a council that
 * asks for treasury receipts makes a kind of its own in a category of {@link EvidenceCategory}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class EvidenceKind implements Kind<EvidenceCategory> {

    /** A decision (quyết định). */
    public static final EvidenceKind DECISION =
            of("decision", Label.of("Quyết định", "Decision"), EvidenceCategory.DOCUMENT);

    /** A report (báo cáo). */
    public static final EvidenceKind REPORT = of("report", Label.of("Báo cáo", "Report"), EvidenceCategory.DOCUMENT);

    /** A photo taken on the spot (ảnh hiện trường). */
    public static final EvidenceKind PHOTO = of("photo", Label.of("Ảnh hiện trường", "Photo"), EvidenceCategory.MEDIA);

    /** Minutes signed by those present (biên bản). */
    public static final EvidenceKind MINUTES = of("minutes", Label.of("Biên bản", "Minutes"), EvidenceCategory.RECORD);

    /** The record by which works are accepted (biên bản nghiệm thu). */
    public static final EvidenceKind ACCEPTANCE_RECORD =
            of("acceptance-record", Label.of("Biên bản nghiệm thu", "Acceptance record"), EvidenceCategory.RECORD);

    private static final ImmutableList<EvidenceKind> STANDARD =
            ImmutableList.of(DECISION, REPORT, PHOTO, MINUTES, ACCEPTANCE_RECORD);

    EvidenceKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static EvidenceKind of(String id, Label label, EvidenceCategory category) {
        return new Builder()
                .id(PlainText.identifier("evidence kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<EvidenceKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract EvidenceCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableEvidenceKind.Builder {}
}
