package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Something that an oversight found wrong: what, where, when, against which provision, and who answers for it.
 *
 * <p>A finding states; what should be done about it is a {@link Recommendation}, and one finding may lead to several. It is
 * no sanction and no judgement of guilt. For example "water works in use have no operator", moderate, against Article 4 of
 * a resolution, under a department.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Finding {

    Finding() {}

    /** Returns a builder; id, text, severity and the responsible body are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the identifier. */
    public abstract FindingId id();

    /** Returns what was found. */
    public abstract Label text();

    /** Returns how grave it is. */
    public abstract SeverityKind severity();

    /** Returns the body that answers for it. */
    public abstract BodyId responsible();

    /** Returns the provision that was breached, if one was named. */
    public abstract Optional<Provision> breached();

    /** Returns the administrative unit where it was found, if it is about one. */
    public abstract Optional<UnitId> unit();

    /** Returns the field it belongs to, if given. */
    public abstract Optional<FieldOfWork> field();

    /** Returns the days it is about, if given. */
    public abstract Optional<DateSpan> period();

    /** Returns what it rests on. */
    public abstract ImmutableList<Evidence> evidence();

    /** Returns a builder holding this finding. */
    public abstract Builder toBuilder();

    /** Builds {@link Finding}. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
