package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of resolution a resolution is.
 *
 * <p>Kinds are open, because practice names many ("on personnel", "on questioning"); whether a resolution lays down rules
 * of conduct for everybody is closed, see {@link ResolutionCategory}, because numbering, publication and the day of effect
 * hang on it.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ResolutionKind implements Kind<ResolutionCategory> {

    /** A resolution that lays down rules (nghị quyết quy phạm pháp luật). */
    public static final ResolutionKind NORMATIVE = of(
            "normative",
            Label.of("Nghị quyết quy phạm pháp luật", "Normative resolution"),
            ResolutionCategory.NORMATIVE);

    /** A resolution that decides one case (nghị quyết cá biệt). */
    public static final ResolutionKind INDIVIDUAL =
            of("individual", Label.of("Nghị quyết cá biệt", "Individual resolution"), ResolutionCategory.INDIVIDUAL);

    private static final ImmutableList<ResolutionKind> STANDARD = ImmutableList.of(NORMATIVE, INDIVIDUAL);

    ResolutionKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static ResolutionKind of(String id, Label label, ResolutionCategory category) {
        return new Builder()
                .id(PlainText.identifier("resolution kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<ResolutionKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract ResolutionCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableResolutionKind.Builder {}
}
