package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * Which of its sessions a council holds: that of mid-year, that of the end of the year, the last of its term.
 *
 * <p>It is not a {@link MeetingKind}: the sessions of mid-year and of the end of the year are both regular ones. For example
 * {@code SessionOccasion.of("mid-year", Label.of("Kỳ họp thường lệ giữa năm", "Mid-year session"),
 * OccasionCategory.OF_THE_YEAR)}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SessionOccasion implements Kind<OccasionCategory> {

    SessionOccasion() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static SessionOccasion of(String id, Label label, OccasionCategory category) {
        return new Builder()
                .id(PlainText.identifier("session occasion id", id))
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
    public abstract OccasionCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableSessionOccasion.Builder {}
}
