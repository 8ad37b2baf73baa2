package org.hoidong.core.resolution;

import java.util.Arrays;
import java.util.Locale;

/** What a relation from one document does to the effect of another: the closed set that status is computed from. */
public enum RelationEffect {
    /** Nothing: it guides, mentions, rests on it, or finds fault with it. */
    NONE,
    /** It goes on with another wording, in the parts named or, if none is named, somewhere in the whole. */
    CHANGES,
    /** It ends as a whole. */
    ENDS,
    /** The parts named end. */
    ENDS_IN_PART,
    /** It is not applied for the time being, as a whole. */
    SUSPENDS,
    /** The parts named are not applied for the time being. */
    SUSPENDS_IN_PART,
    /** What was suspended is applied again: the parts named or, if none is named, everything. */
    RESUMES;

    /** How it is written: {@code ends-in-part}. */
    final String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static RelationEffect parse(String id) {
        return Arrays.stream(values())
                .filter(effect -> effect.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("relation effect (" + id + ") must be one of "
                        + Arrays.stream(values()).map(RelationEffect::id).toList()));
    }

    /** Whether the relation must name parts; one that ends or suspends the whole must not. */
    final boolean needsParts() {
        return this == ENDS_IN_PART || this == SUSPENDS_IN_PART;
    }

    final boolean refusesParts() {
        return this == ENDS || this == SUSPENDS;
    }

    final boolean isEnd() {
        return this == ENDS || this == ENDS_IN_PART;
    }

    final boolean isSuspension() {
        return this == SUSPENDS || this == SUSPENDS_IN_PART;
    }
}
