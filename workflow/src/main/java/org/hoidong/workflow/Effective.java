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
 * that finds no transition there, or would rest on nothing any more, stays {@link #stuck}, and nothing of this is used. An automatic one is nobody's act: where it finds
 * none, or does not come about again, it is left out.
 */
final class Effective {

    /** Tells what of the corrected history comes about, or stands, as it did; nothing that was recorded is asked. */
    interface Again {

        /**
         * Tells it of one.
         *
         * @param head the entry it would follow
         */
        boolean comesAbout(Entry<?> automatic, Transition transition, @Nullable Entry<?> head);

        /**
         * Tells whether a step that is {@link Trigger#askedAgain} still rests on what it did.
         *
         * @param head the entry it would follow
         */
        default boolean stands(Entry<?> step, Transition transition, @Nullable Entry<?> head) {
            return true;
        }
    }

    private final WorkflowDefinition<?> founding;
    private final Again again;
    /** Without the entry that is taken out and the automatic ones that came with it. */
    private final ImmutableList<Entry<?>> rest;
    /** How many of the rest stay as they are. */
    private final int kept;

    private final ImmutableList.Builder<Integer> leftOut = ImmutableList.builder();
    private @Nullable Entry<?> head;
    private @Nullable Entry<?> stuck;
    private boolean unfounded;

    private Effective(WorkflowDefinition<?> founding, ImmutableList<Entry<?>> rest, int kept, Again again) {
        this.founding = founding;
        this.again = again;
        this.rest = rest;
        this.kept = kept;
    }

    /** The whole history. */
    static Effective of(WorkflowCase<?> theCase, Again again) {
        ImmutableList<Entry<?>> history = theCase.history();
        return new Effective(theCase.founding(), history, history.size(), again);
    }

    /** The history without an entry, and without the automatic ones that came with it or followed right after it. */
    static Effective without(WorkflowCase<?> theCase, int number, Again again) {
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
        return new Effective(theCase.founding(), ImmutableList.copyOf(rest), from, again);
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
            if (entry.isAutomatic()) {
                repeatAutomatic(entry);
            } else {
                Transition transition = transition(entry);
                if (transition == null) {
                    stuck = entry;
                } else if (transition.isAskedAgain() && !again.stands(entry, transition, head)) {
                    stuck = entry;
                    unfounded = true;
                } else {
                    head = entry.follows(head, transition);
                }
            }
        }
    }

    /** What an entry goes by from where the history has come to; of a migration, to where it maps that. */
    private @Nullable Transition transition(Entry<?> entry) {
        return entry.event().equals(Remapping.MIGRATED) && entry.payload() instanceof Remapping remapping
                ? remapping.transition(node(), entry.transition().target().table())
                : node().table().on(node(), entry.event());
    }

    private void repeatAutomatic(Entry<?> entry) {
        Transition transition = node().automaticOn(entry.event());
        if (transition != null && again.comesAbout(entry, transition, head)) {
            head = entry.follows(head, transition);
        } else {
            leftOut.add(entry.number());
        }
    }

    StateNode node() {
        return head == null ? founding.beforeOpening() : head.transition().target();
    }

    @Nullable
    Entry<?> head() {
        return head;
    }

    /** Returns the numbers of the automatic entries that did not come about again. */
    ImmutableList<Integer> leftOut() {
        return leftOut.build();
    }

    /** Returns the entry that could not be repeated in the state of {@link #node}. */
    @Nullable
    Entry<?> stuck() {
        return stuck;
    }

    /** Returns whether that entry is possible in the state, and does not rest on anything any more. */
    boolean isUnfounded() {
        return unfounded;
    }
}
