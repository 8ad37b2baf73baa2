package org.hoidong.core.meeting;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * What sort of content an item of an agenda is: a draft resolution, a report, an election (loại nội dung trình kỳ họp).
 *
 * <p>Kinds are open; which papers an item of a kind must have before it is put on an agenda is asked with {@link
 * MeetingRules#ITEM_DOSSIER}.
 *
 * <p>Kinds are equal when their ids are. This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class AgendaItemKind implements Kind<AgendaItemCategory> {

    AgendaItemKind() {}

    /**
     * Obtains a kind.
     *
     * @param id the id, unique among kinds of this sort
     * @param label the name to show
     * @param category the closed category that rules ask for
     * @return the kind
     * @throws IllegalArgumentException if the id is empty, too long, or holds a character that identifiers may not have
     */
    public static AgendaItemKind of(String id, Label label, AgendaItemCategory category) {
        return new Builder()
                .id(PlainText.identifier("agenda item kind id", id))
                .label(label)
                .category(category)
                .build();
    }

    @Override
    public abstract String id();

    @Override
    @Value.Auxiliary
    public abstract Label label();

    @Override
    @Value.Auxiliary
    public abstract AgendaItemCategory category();

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    static final class Builder extends ImmutableAgendaItemKind.Builder {}
}
