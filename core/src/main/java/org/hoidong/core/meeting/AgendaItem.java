package org.hoidong.core.meeting;

import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.immutables.value.Value;

/**
 * Something that a meeting is to deal with (nội dung trình kỳ họp).
 *
 * <p>It has no number: its number is its place on an {@link Agenda}, and changes when the agenda does. What became of it is in the
 * {@link Minutes}. For example "Draft resolution on public investment", brought by the People's Committee.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaItem {

    AgendaItem() {}

    /**
     * Obtains an item.
     *
     * @param id its id, once on an agenda
     * @param kind what sort of content it is
     * @param title its title
     * @return the item
     */
    public static AgendaItem of(AgendaItemId id, AgendaItemKind kind, Label title) {
        return builder().id(id).kind(kind).title(title).build();
    }

    /** Returns a builder; id, kind and title are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract AgendaItemId id();

    /** Returns what sort of content it is. */
    public abstract AgendaItemKind kind();

    /** Returns the title. */
    public abstract Label title();

    /** Returns the body that brings it, if recorded. */
    public abstract Optional<BodyId> broughtBy();

    /** Returns the id of the matter that it deals with, as the host's register writes it: a draft, an oversight, an obligation. */
    public abstract Optional<String> matter();

    /** Returns a builder holding this item. */
    public abstract Builder toBuilder();

    /** Returns id and kind. */
    @Override
    public final String toString() {
        return id() + " (" + kind() + ")";
    }

    /** Builds {@link AgendaItem}. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
