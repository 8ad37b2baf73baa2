package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What one document says it does to another: amends it, replaces it, suspends a part of it (quan hệ giữa các văn bản).
 *
 * <p>Kinds are open, because drafters find new words; what a kind does to the effect of the other document is closed, see {@link
 * RelationEffect}, because status is computed from it. Whether the body may do it is another question: who repeals its own
 * document and who annuls that of another do the same to its effect.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RelationKind implements Kind<RelationEffect> {

    /** Gives parts of it another wording (sửa đổi). */
    public static final RelationKind AMENDS = of("amends", "Sửa đổi", "Amends", RelationEffect.CHANGES);

    /** Adds to it (bổ sung). */
    public static final RelationKind SUPPLEMENTS = of("supplements", "Bổ sung", "Supplements", RelationEffect.CHANGES);

    /** Stands in its place as a whole (thay thế). */
    public static final RelationKind REPLACES = of("replaces", "Thay thế", "Replaces", RelationEffect.ENDS);

    /** Stands in the place of parts of it (thay thế một phần). */
    public static final RelationKind REPLACES_IN_PART =
            of("replaces-in-part", "Thay thế một phần", "Replaces in part", RelationEffect.ENDS_IN_PART);

    /** Ends it, by the body that issued it (bãi bỏ). */
    public static final RelationKind REPEALS = of("repeals", "Bãi bỏ", "Repeals", RelationEffect.ENDS);

    /** Ends parts of it, by the body that issued it (bãi bỏ một phần). */
    public static final RelationKind REPEALS_IN_PART =
            of("repeals-in-part", "Bãi bỏ một phần", "Repeals in part", RelationEffect.ENDS_IN_PART);

    /** Lets it rest (đình chỉ việc thi hành, ngưng hiệu lực). */
    public static final RelationKind SUSPENDS =
            of("suspends", "Đình chỉ việc thi hành", "Suspends", RelationEffect.SUSPENDS);

    /** Lets parts of it rest (đình chỉ việc thi hành một phần). */
    public static final RelationKind SUSPENDS_IN_PART = of(
            "suspends-in-part", "Đình chỉ việc thi hành một phần", "Suspends in part", RelationEffect.SUSPENDS_IN_PART);

    /** Lets what was suspended be applied again (tiếp tục thi hành). */
    public static final RelationKind RESUMES =
            of("resumes", "Cho tiếp tục thi hành", "Resumes", RelationEffect.RESUMES);

    /** Ends the unlawful document of another body (bãi bỏ văn bản trái pháp luật). */
    public static final RelationKind ANNULS =
            of("annuls", "Bãi bỏ văn bản trái pháp luật", "Annuls as unlawful", RelationEffect.ENDS);

    /** Ends unlawful parts of the document of another body (bãi bỏ một phần văn bản trái pháp luật). */
    public static final RelationKind ANNULS_IN_PART = of(
            "annuls-in-part",
            "Bãi bỏ một phần văn bản trái pháp luật",
            "Annuls in part as unlawful",
            RelationEffect.ENDS_IN_PART);

    /** Finds it unlawful, without ending it: whoever may annul it still has to (kết luận văn bản trái pháp luật). */
    public static final RelationKind FINDS_UNLAWFUL =
            of("finds-unlawful", "Kết luận có nội dung trái pháp luật", "Finds unlawful", RelationEffect.NONE);

    /** Rests on it (căn cứ). */
    public static final RelationKind RESTS_ON = of("rests-on", "Căn cứ", "Rests on", RelationEffect.NONE);

    private static final ImmutableList<RelationKind> STANDARD = ImmutableList.of(
            AMENDS,
            SUPPLEMENTS,
            REPLACES,
            REPLACES_IN_PART,
            REPEALS,
            REPEALS_IN_PART,
            SUSPENDS,
            SUSPENDS_IN_PART,
            RESUMES,
            ANNULS,
            ANNULS_IN_PART,
            FINDS_UNLAWFUL,
            RESTS_ON);

    RelationKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param effect what it does to the effect of the other document
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static RelationKind of(String id, Label label, RelationEffect effect) {
        return new Builder()
                .id(PlainText.identifier("relation kind id", id))
                .label(label)
                .category(effect)
                .build();
    }

    private static RelationKind of(String id, String vietnamese, String english, RelationEffect effect) {
        return of(id, Label.of(vietnamese, english), effect);
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<RelationKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    /** Returns what it does to the effect of the other document. */
    @Override
    @Value.Auxiliary
    public abstract RelationEffect category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableRelationKind.Builder {}
}
