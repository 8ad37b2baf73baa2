package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * A territory with a place among the tiers: a province, a district, a commune (đơn vị hành chính).
 *
 * <p>It is not a body: the council and the executive of a province are two {@linkplain Body bodies} of one unit. It is
 * dated, because units are founded, merged and ended; for example a district that existed until 30 June 2025.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AdministrativeUnit {

    AdministrativeUnit() {}

    /** Returns a builder; all but the parent and the kind is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract UnitId id();

    /** Returns the name to show. */
    public abstract Label name();

    /** Returns the tier. */
    public abstract TierKind tier();

    /** Returns the kind within its tier, if the host tells kinds apart: a province or a city. */
    public abstract Optional<UnitKind> kind();

    /** Returns the unit directly above, if there is one in the directory. */
    public abstract Optional<UnitId> parent();

    /** Returns the days on which the unit exists. */
    public abstract DateSpan existence();

    /**
     * Tells whether the unit exists on a day.
     *
     * @param date the day
     * @return whether it does
     */
    public final boolean existsOn(LocalDate date) {
        return existence().contains(date);
    }

    /** Returns a builder holding this unit. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(!parent().equals(Optional.of(id())), "parent of unit (%s) must not be the unit itself", id());
        kind().ifPresent(kind -> checkArgument(
                kind.category() == tier().category(),
                "kind (%s) of unit (%s) must be of the category of its tier %s, %s, not %s",
                kind,
                id(),
                tier(),
                tier().category(),
                kind.category()));
    }

    /** Returns id, tier and days. */
    @Override
    public final String toString() {
        return id() + " (" + tier() + ", " + existence() + ")";
    }

    /** Builds {@link AdministrativeUnit}. */
    public static final class Builder extends ImmutableAdministrativeUnit.Builder {
        Builder() {}
    }
}
