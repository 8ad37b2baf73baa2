package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of meeting a meeting is: a regular session, a briefing conference, an explanation session.
 *
 * <p>Kinds are open, because councils and laws add to them; {@link MeetingCategory} is what rules ask for. Who convenes a
 * kind, and how long before, are rules of their own: {@link MeetingRules}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class MeetingKind implements Kind<MeetingCategory> {

    MeetingKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static MeetingKind of(String id, Label label, MeetingCategory category) {
        return new Builder()
                .id(PlainText.identifier("meeting kind id", id))
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
    public abstract MeetingCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableMeetingKind.Builder {}
}
