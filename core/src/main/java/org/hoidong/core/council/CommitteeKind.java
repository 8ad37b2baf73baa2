package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What a committee of a council is for: legal matters, economy and budget, ethnic affairs (loại Ban).
 *
 * <p>It is not a kind of body: all of them are committees, and rules that ask for committees ask for the {@link BodyKind}.
 * Which of them a council has is a {@link CommitteeSet}. Kinds are open, because a city may name its committees itself.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CommitteeKind implements Kind<BodyCategory> {

    CommitteeKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static CommitteeKind of(String id, Label label) {
        return new Builder()
                .id(PlainText.identifier("committee kind id", id))
                .label(label)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    /** Returns {@link BodyCategory#COMMITTEE}. */
    @Override
    public final BodyCategory category() {
        return BodyCategory.COMMITTEE;
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableCommitteeKind.Builder {}
}
