package org.hoidong.core.council;

import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.immutables.value.Value;

/**
 * A kind of body or an office, seen from the unit in which something is done: at the same level, above it, below it, or
 * over the whole State.
 *
 * <p>It is not a body: the Standing Committee of one province is a {@link Body}. For example the election of a commune's
 * chair is approved by {@code Competent.of(standingCommittee).oneAbove()}, the Standing Committee of the province.
 *
 * <p>It has the id of its kind, with {@code @above}, {@code @below}, {@code @further-below} or {@code @state} unless it is at
 * the same level, and its level is its category. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Competent implements Kind<Competent.Level> {

    /** Where it stands, seen from the unit in which something is done. */
    public enum Level {
        /** In the same unit. */
        SAME(""),
        /** In the unit directly above. */
        ABOVE("@above"),
        /** In a unit directly below. */
        BELOW("@below"),
        /** In a unit below one that is directly below. */
        FURTHER_BELOW("@further-below"),
        /** Over the whole State. */
        STATE("@state");

        private final String suffix;

        Level(String suffix) {
            this.suffix = suffix;
        }
    }

    /** The form in which they are written: the body or office with its label, and its level. */
    public static final Codec<Competent> CODEC =
            Codec.of("council/competent", CompetentForms::competent, CompetentForms::competentFrom);

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
        return at(Level.ABOVE);
    }

    /** Returns the same in a unit directly below. */
    public final Competent oneBelow() {
        return at(Level.BELOW);
    }

    /** Returns the same in a unit below one that is directly below. */
    public final Competent furtherBelow() {
        return at(Level.FURTHER_BELOW);
    }

    /** Returns the same over the whole State. */
    public final Competent ofTheState() {
        return at(Level.STATE);
    }

    /**
     * Returns the same at a level.
     *
     * @param level the level
     * @return the same, there
     */
    public final Competent at(Level level) {
        return new Builder().kind(kind()).level(level).build();
    }

    /** Returns the kind of body, or the office. */
    public abstract Kind<?> kind();

    /** Returns where it stands. */
    public abstract Level level();

    /** Returns the id, for example {@code standing-committee@above}. */
    @Override
    public final String id() {
        return kind().id() + level().suffix;
    }

    /** Returns the name to show, which says that it is of a level above or below where it is. */
    @Override
    public final Label label() {
        return switch (level()) {
            case SAME, STATE -> kind().label();
            case ABOVE -> named("cấp trên trực tiếp", "of the level directly above");
            case BELOW -> named("cấp dưới trực tiếp", "of the level directly below");
            case FURTHER_BELOW -> named("cấp dưới không trực tiếp", "of a level further below");
        };
    }

    private Label named(String vietnamese, String english) {
        Label label = kind().label();
        return Label.of(label.in(Language.VIETNAMESE) + " " + vietnamese, label.in(Language.ENGLISH) + " " + english);
    }

    /** Returns the level. */
    @Override
    public final Level category() {
        return level();
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableCompetent.Builder {}
}
