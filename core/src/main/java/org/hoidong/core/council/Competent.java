package org.hoidong.core.council;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.immutables.value.Value;

/**
 * A kind of body or an office, seen from the unit in which something is done: at the same level, at the one above, or over
 * the whole State.
 *
 * <p>It is not a body: the Standing Committee of one province is a {@link Body}. For example the election of a commune's
 * chair is approved by {@code Competent.of(standingCommittee).oneAbove()}, the Standing Committee of the province.
 *
 * <p>It has the id of its kind, with {@code @above} or {@code @state} unless it is at the same level. This class is
 * immutable and thread-safe.
 */
@Value.Immutable
public abstract class Competent {

    /** Where it stands, seen from the unit in which something is done. */
    public enum Level {
        /** In the same unit. */
        SAME(""),
        /** In the unit directly above. */
        ABOVE("@above"),
        /** Over the whole State. */
        STATE("@state");

        private final String suffix;

        Level(String suffix) {
            this.suffix = suffix;
        }
    }

    Competent() {}

    /**
     * Obtains a kind of body at the same level.
     *
     * @param body the kind of body
     * @return the competent body
     */
    public static Competent of(BodyKind body) {
        return new Builder().kind(body).level(Level.SAME).build();
    }

    /**
     * Obtains an office at the same level.
     *
     * @param office the office
     * @return the competent office
     */
    public static Competent of(OfficeKind office) {
        return new Builder().kind(office).level(Level.SAME).build();
    }

    /** Returns the same in the unit directly above. */
    public final Competent oneAbove() {
        return new Builder().from(this).level(Level.ABOVE).build();
    }

    /** Returns the same over the whole State. */
    public final Competent ofTheState() {
        return new Builder().from(this).level(Level.STATE).build();
    }

    /** Returns the kind of body, or the office. */
    public abstract Kind<?> kind();

    /** Returns where it stands. */
    public abstract Level level();

    /** Returns the id, for example {@code standing-committee@above}. */
    public final String id() {
        return kind().id() + level().suffix;
    }

    /** Returns the name to show, which says that it is of the level above where it is. */
    public final Label label() {
        Label label = kind().label();
        return level() == Level.ABOVE
                ? Label.of(
                        label.in(Language.VIETNAMESE) + " cấp trên trực tiếp",
                        label.in(Language.ENGLISH) + " of the level directly above")
                : label;
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableCompetent.Builder {}
}
