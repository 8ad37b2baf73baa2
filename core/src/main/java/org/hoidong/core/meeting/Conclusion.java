package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * What the person who presided summed up at the end of a meeting without a vote, with its directives (kết luận).
 *
 * <p>It is not a resolution: nothing was voted. For example the closing remarks of a briefing conference with five
 * directives.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Conclusion {

    /** The form in which conclusions are hashed and written. */
    public static final Codec<Conclusion> CODEC =
            Codec.of("meeting/conclusion", MeetingForms::conclusion, MeetingForms::conclusionFrom);

    Conclusion() {}

    /**
     * Obtains a conclusion.
     *
     * @param directives what it asks for; ids must differ
     * @return the conclusion
     * @throws IllegalArgumentException if two directives have one id
     */
    public static Conclusion of(Iterable<Directive> directives) {
        return builder().directives(directives).build();
    }

    /** Returns a builder; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the summing-up in words, if it was recorded. */
    public abstract Optional<Label> text();

    /** Returns the directives, in their order. */
    public abstract ImmutableList<Directive> directives();

    /** Returns a builder holding this conclusion. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        Set<DirectiveId> seen = new HashSet<>();
        for (Directive directive : directives()) {
            checkArgument(seen.add(directive.id()), "directive (%s) must be added once, not twice", directive.id());
        }
    }

    /** Builds {@link Conclusion}. */
    public static final class Builder extends ImmutableConclusion.Builder {
        Builder() {}
    }
}
