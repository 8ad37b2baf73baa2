package org.hoidong.workflow.followup.briefing;

import org.hoidong.core.basics.Label;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.workflow.report.Measure;

/**
 * Under which a briefing speaks of follow-up: the four things that the conference of 27 July 2022 found "not regular", and what
 * the conference itself asked for.
 *
 * <p>The first three and the directives exclude each other and take in every source; {@link #REMEDIES} lies across them.
 */
public enum Heading {
    /** Carrying out resolutions, on thematic oversight and on questioning (row S-19). */
    RESOLUTIONS("resolutions", Label.of("Thực hiện nghị quyết", "Carrying out resolutions")),
    /** Carrying out conclusions of oversight, verification and explanation sessions (row S-20). */
    CONCLUSIONS(
            "conclusions",
            Label.of("Thực hiện kết luận giám sát, thẩm tra, giải trình", "Carrying out conclusions of oversight")),
    /** Answering and settling petitions of voters (row S-21). */
    PETITIONS("petitions", Label.of("Giải quyết, trả lời kiến nghị cử tri", "Settling petitions of voters")),
    /** What conferences asked for (row S-04). */
    DIRECTIVES("directives", Label.of("Thực hiện ý kiến chỉ đạo", "Carrying out directives")),
    /** Remedying what an oversight found wrong (row S-22): whatever names a finding. */
    REMEDIES("remedies", Label.of("Khắc phục hạn chế sau giám sát", "Remedying what oversight found"));

    private final String id;
    private final Label label;

    Heading(String id, Label label) {
        this.id = id;
        this.label = label;
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name to show. */
    public Label label() {
        return label;
    }

    /**
     * Tells whether a recommendation is spoken of under this heading.
     *
     * @param recommendation the recommendation
     * @return whether it is
     */
    public boolean covers(Recommendation recommendation) {
        return this == REMEDIES ? !recommendation.findings().isEmpty() : this == of(recommendation.source());
    }

    private static Heading of(RecommendationSource source) {
        if (source.equals(RecommendationSource.THEMATIC_RESOLUTION)
                || source.equals(RecommendationSource.QUESTIONING)) {
            return RESOLUTIONS;
        }
        return source.category() == SourceCategory.VOTERS
                ? PETITIONS
                : source.category() == SourceCategory.STEERING ? DIRECTIVES : CONCLUSIONS;
    }

    /** Returns what counts the cases under this heading: for example {@code follow-up/heading/petitions}. */
    public Measure<Recommendation> measure() {
        return Measure.of(
                "follow-up/heading/" + id,
                label,
                standing -> covers(standing.theCase().subject()));
    }
}
