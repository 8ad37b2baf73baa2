package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An effective history while it is corrected: what goes, where something comes in, and the entries that repeat the moves they
 * were recorded with.
 *
 * <p>Entries are repeated by their event: from the state the history has by then, which may be another than it was. An entry
 * that finds no transition there stays {@link #stuck}, and nothing of this is used; an automatic one, which is nobody's act, would
 * not have come about and is left out.
 */
final class Effective {

    private final WorkflowDefinition<?> definition;
    /** Without the entry that is taken out and the automatic ones that came with it. */
    private final ImmutableList<Entry<?>> rest;
    /** How many of the rest stay as they are. */
    private final int kept;

    private @Nullable Entry<?> head;
    private @Nullable Entry<?> stuck;

    private Effective(WorkflowDefinition<?> definition, ImmutableList<Entry<?>> rest, int kept) {
        this.definition = definition;
        this.rest = rest;
        this.kept = kept;
    }

    /** The whole history. */
    static Effective of(WorkflowCase<?> theCase) {
        ImmutableList<Entry<?>> history = theCase.history();
        return new Effective(theCase.definition(), history, history.size());
    }

    /** The history without an entry, and without the automatic ones that came with it or followed right after it. */
    static Effective without(WorkflowCase<?> theCase, int number) {
        ImmutableList<Entry<?>> history = theCase.history();
        int recordedUntil = recordedWith(theCase.record(), number);
        int from = indexOf(history, number);
        int until = from + 1;
        while (until < history.size() && history.get(until).isAutomatic()) {
            until++;
        }
        List<Entry<?>> rest = new ArrayList<>(history.subList(0, from));
        for (Entry<?> entry : history.subList(until, history.size())) {
            if (entry.number() < number || entry.number() > recordedUntil) {
                rest.add(entry);
            }
        }
        return new Effective(theCase.definition(), ImmutableList.copyOf(rest), from);
    }

    /** Returns the number of the last automatic entry that was recorded with an entry, or its own. */
    private static int recordedWith(ImmutableList<Entry<?>> record, int number) {
        int last = number;
        while (last < record.size() && record.get(last).isAutomatic()) {
            last++;
        }
        return last;
    }

    /** Returns where an entry lies, or -1. */
    static int indexOf(List<Entry<?>> entries, int number) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).number() == number) {
                return i;
            }
        }
        return -1;
    }

    ImmutableList<Entry<?>> rest() {
        return rest;
    }

    /** Returns where the entry that was taken out lay; the end if none was. */
    int gap() {
        return kept;
    }

    /** Returns the first place from one on at which no automatic entry lies; nothing is put between them and what they came with. */
    int beyondAutomatic(int place) {
        int beyond = place;
        while (beyond < rest.size() && rest.get(beyond).isAutomatic()) {
            beyond++;
        }
        return beyond;
    }

    /** Goes to a place: entries before it are repeated if something before them was taken out. */
    void goTo(int place) {
        int shared = Math.min(kept, place);
        head = shared == 0 ? null : rest.get(shared - 1);
        repeat(shared, place);
    }

    /** Puts entries in where it stands, each of which follows the one before. */
    void put(@Nullable Entry<?> last) {
        head = last;
    }

    /** Repeats every entry from a place to the end. */
    void goOn(int place) {
        repeat(place, rest.size());
    }

    private void repeat(int from, int until) {
        for (int i = from; i < until && stuck == null; i++) {
            Entry<?> entry = rest.get(i);
            StateNode node = node();
            Transition transition =
                    entry.isAutomatic() ? node.automaticOn(entry.event()) : definition.transition(node, entry.event());
            if (transition != null) {
                head = entry.follows(head, transition);
            } else if (!entry.isAutomatic()) {
                stuck = entry;
            }
        }
    }

    StateNode node() {
        return head == null ? definition.beforeOpening() : head.transition().target();
    }

    @Nullable
    Entry<?> head() {
        return head;
    }

    /** Returns the entry that could not be repeated in the state of {@link #node}. */
    @Nullable
    Entry<?> stuck() {
        return stuck;
    }
}
