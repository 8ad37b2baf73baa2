package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What a recommendation came out of: an oversight conclusion, a questioning, a petition of voters, a directive.
 *
 * <p>From the moment somebody must carry out something, it is followed up the same way whatever its source; the source
 * decides the defaults, and the category what only some may do: a petition of voters may also end as <em>explained</em>.
 * Kinds are open.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RecommendationSource implements Kind<SourceCategory> {

    /** The conclusion of an oversight (kết luận giám sát). */
    public static final RecommendationSource OVERSIGHT_CONCLUSION =
            of("oversight-conclusion", Label.of("Kết luận giám sát", "Oversight conclusion"), SourceCategory.OVERSIGHT);

    /** The resolution after a thematic oversight (nghị quyết giám sát chuyên đề). */
    public static final RecommendationSource THEMATIC_RESOLUTION = of(
            "thematic-resolution",
            Label.of("Nghị quyết giám sát chuyên đề", "Resolution on thematic oversight"),
            SourceCategory.OVERSIGHT);

    /** A promise or a resolution at a questioning (chất vấn). */
    public static final RecommendationSource QUESTIONING =
            of("questioning", Label.of("Chất vấn", "Questioning"), SourceCategory.OVERSIGHT);

    /** The conclusion of an explanation session (kết luận phiên giải trình). */
    public static final RecommendationSource EXPLANATION_CONCLUSION = of(
            "explanation-conclusion",
            Label.of("Kết luận phiên giải trình", "Conclusion of an explanation session"),
            SourceCategory.OVERSIGHT);

    /** The conclusion of a verification of reports or drafts (kết luận thẩm tra). */
    public static final RecommendationSource VERIFICATION_CONCLUSION = of(
            "verification-conclusion",
            Label.of("Kết luận thẩm tra", "Conclusion of a verification"),
            SourceCategory.OVERSIGHT);

    /** A petition of voters (kiến nghị cử tri). */
    public static final RecommendationSource VOTER_PETITION =
            of("voter-petition", Label.of("Kiến nghị cử tri", "Voter petition"), SourceCategory.VOTERS);

    /** A directive in the conclusion of a conference (ý kiến chỉ đạo). */
    public static final RecommendationSource DIRECTIVE =
            of("directive", Label.of("Ý kiến chỉ đạo", "Directive"), SourceCategory.STEERING);

    private static final ImmutableList<RecommendationSource> STANDARD = ImmutableList.of(
            OVERSIGHT_CONCLUSION,
            THEMATIC_RESOLUTION,
            QUESTIONING,
            EXPLANATION_CONCLUSION,
            VERIFICATION_CONCLUSION,
            VOTER_PETITION,
            DIRECTIVE);

    RecommendationSource() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static RecommendationSource of(String id, Label label, SourceCategory category) {
        return new Builder()
                .id(PlainText.identifier("recommendation source id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<RecommendationSource> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract SourceCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableRecommendationSource.Builder {}
}
