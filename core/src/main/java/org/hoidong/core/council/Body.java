package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * Somebody that acts in governance other than as a person: a council, its standing body, an executive, a court (cơ quan).
 *
 * <p>It belongs to one unit, may stand under another body (a committee under its council, an agency under its executive),
 * and exists on some days only. Who sits in it is not part of it.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Body {

    Body() {}

    /** Returns a builder; all but the parent is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract BodyId id();

    /** Returns the kind. */
    public abstract BodyKind kind();

    /** Returns the name to show. */
    public abstract Label name();

    /** Returns the unit it belongs to. */
    public abstract UnitId unit();

    /** Returns the body it stands under, if any. */
    public abstract Optional<BodyId> parent();

    /** Returns the days on which the body exists. */
    public abstract DateSpan existence();

    /**
     * Tells whether the body exists on a day.
     *
     * @param date the day
     * @return whether it does
     */
    public final boolean existsOn(LocalDate date) {
        return existence().contains(date);
    }

    /** Returns a builder holding this body. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(!parent().equals(Optional.of(id())), "parent of body (%s) must not be the body itself", id());
    }

    /** Returns id, kind and days. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ", " + existence() + ")";
    }

    /** Builds {@link Body}. */
    public static final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
