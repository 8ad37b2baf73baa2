package org.hoidong.core.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An item in its place on an agenda, with the items under it: 3, and under it 3.1 and 3.2.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaEntry {

    AgendaEntry() {}

    static AgendaEntry of(AgendaItem item, Iterable<AgendaItem> subItems, Optional<String> block) {
        return new Builder().item(item).subItems(subItems).block(block).build();
    }

    /** Returns the item. */
    public abstract AgendaItem item();

    /** Returns the items under it, in their order. */
    public abstract ImmutableList<AgendaItem> subItems();

    /** Returns the name of the consent block it belongs to, of which all items are voted on at once, if it does. */
    public abstract Optional<String> block();

    /** Returns the item and how many are under it. */
    @Override
    public final String toString() {
        return item().id() + (subItems().isEmpty() ? "" : " " + subItems());
    }

    static final class Builder extends ImmutableAgendaEntry.Builder {}
}
