package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * Something that the conclusion of a meeting asks a body to do, by a date or by a session (chỉ đạo, giao nhiệm vụ).
 *
 * <p>A conclusion without a vote still asks for things, and what is asked for and not followed up gets lost; so a directive
 * has an addressee and a due. It is not yet a matter that is followed up; {@code Directives} of the package oversight makes one
 * of it for each body. For example
 * {@code GB-2022-01}: keep off the agenda what is not well prepared, addressed to a standing committee, due at the session
 * at the end of the year.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Directive {

    Directive() {}

    /** Returns a builder; all but the references is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract DirectiveId id();

    /** Returns what is asked for. */
    public abstract Label text();

    /** Returns the body that is to do it; where several are, the one that leads. */
    public abstract BodyId addressee();

    /** Returns the other bodies that are to do it as well. */
    public abstract ImmutableSet<BodyId> others();

    /** Returns by when. */
    public abstract Due due();

    /** Returns the places in the minutes or the report it rests on, for example {@code S-23}. */
    public abstract ImmutableList<String> references();

    /** Returns a builder holding this directive. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(
                !others().contains(addressee()),
                "addressee (%s) of directive %s must be named once, not among the others too",
                addressee(),
                id());
    }

    /** Returns id and addressee. */
    @Override
    public final String toString() {
        return id() + " to " + addressee();
    }

    /** Builds {@link Directive}. */
    public static final class Builder extends ImmutableDirective.Builder {
        Builder() {}
    }
}
