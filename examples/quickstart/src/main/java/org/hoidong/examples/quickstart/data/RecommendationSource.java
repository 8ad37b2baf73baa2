package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a recommendation comes from. */
public enum RecommendationSource implements Coded {
    /** {@code oversight-conclusion}. */
    OVERSIGHT_CONCLUSION("oversight-conclusion"),
    /** {@code thematic-resolution}. */
    THEMATIC_RESOLUTION("thematic-resolution"),
    /** {@code questioning}. */
    QUESTIONING("questioning");

    private final String code;

    RecommendationSource(String code) {
        this.code = code;
    }

    @JsonValue
    @Override
    public String code() {
        return code;
    }
}
