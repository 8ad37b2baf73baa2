package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.immutables.value.Value;

/**
 * One item of the agenda of a meeting, with its result once there is one.
 *
 * <p>It is not the document that the item deals with. For example item 3, "Draft resolution on public investment",
 * adopted.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaItem {

    AgendaItem() {}

    /**
     * Obtains an item that was not dealt with yet.
     *
     * @param number its number, 1 or more
     * @param title its title
     * @return the item
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static AgendaItem of(int number, Label title) {
        return builder().number(number).title(title).build();
    }

    /** Returns a builder; all but the result is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the number on the agenda, 1 or more. */
    public abstract int number();

    /** Returns the title. */
    public abstract Label title();

    /** Returns what became of it, once it was dealt with. */
    public abstract Optional<ItemResult> result();

    /** Returns a builder holding this item. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        checkArgument(number() >= 1, "number (%s) must be 1 or more", number());
    }

    /** Builds {@link AgendaItem}. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
