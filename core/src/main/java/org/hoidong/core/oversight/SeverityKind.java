package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * How grave a finding is, in the words of the council that made it.
 *
 * <p>Words are open, the three degrees of {@link SeverityCategory} are closed: a council that says "especially serious" makes
 * a kind of the category {@code SERIOUS}, and reports go on counting it. A severity is a judgement of the body that found,
 * not a legal qualification.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class SeverityKind implements Kind<SeverityCategory> {

    /** Serious (nghiêm trọng). */
    public static final SeverityKind SERIOUS =
            of("serious", Label.of("Nghiêm trọng", "Serious"), SeverityCategory.SERIOUS);

    /** Moderate (trung bình). */
    public static final SeverityKind MODERATE =
            of("moderate", Label.of("Trung bình", "Moderate"), SeverityCategory.MODERATE);

    /** Minor (nhẹ). */
    public static final SeverityKind MINOR = of("minor", Label.of("Nhẹ", "Minor"), SeverityCategory.MINOR);

    private static final ImmutableList<SeverityKind> STANDARD = ImmutableList.of(SERIOUS, MODERATE, MINOR);

    SeverityKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static SeverityKind of(String id, Label label, SeverityCategory category) {
        return new Builder()
                .id(PlainText.identifier("severity kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    /** Returns the shipped kinds, for reading kinds by their ids. */
    public static ImmutableList<SeverityKind> standard() {
        return STANDARD;
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract SeverityCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableSeverityKind.Builder {}
}
