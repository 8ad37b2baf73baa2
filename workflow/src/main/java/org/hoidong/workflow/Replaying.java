package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a case from what was recorded of it: repeats every move in the order of recording and asks no guard. */
final class Replaying<C> {

    private final WorkflowDefinition<C> founding;
    private final Versions<C> versions;
    private final List<Recorded> moves;
    private WorkflowCase<C> theCase;

    private Replaying(WorkflowCase<C> unopened, List<Recorded> moves, Versions<C> versions) {
        this.founding = unopened.definition();
        this.versions = versions;
        this.theCase = unopened;
        this.moves = moves;
    }

    /**
     * Repeats moves from nothing.
     *
     * @param versions the definitions that migrations led to
     * @throws IllegalArgumentException if one is not possible, naming it
     */
    static <C> WorkflowCase<C> of(WorkflowCase<C> unopened, List<Recorded> moves, Versions<C> versions) {
        Replaying<C> replaying = new Replaying<>(unopened, moves, versions);
        int next = 0;
        while (next < moves.size()) {
            next = replaying.repeat(next);
        }
        return replaying.theCase;
    }

    private int repeat(int index) {
        Recorded move = moves.get(index);
        if (move.correction() == null) {
            Entry<?> entry = entry(move, theCase.head());
            theCase = move.isMigration() ? theCase.under(versions.of(move), entry) : theCase.plus(entry);
            return index + 1;
        }
        if (move.isVoid()) {
            Effective effective = effective(move);
            effective.goTo(effective.gap());
            effective.goOn(effective.gap());
            checkNotStuck(effective, move);
            checkLeftOut(effective, move);
            Transition transition = theCase.definition().correctors().between(theCase.node(), effective.node());
            theCase = theCase.corrected(effective.head(), ImmutableList.of(move.entry(null, transition)));
            return index + 1;
        }
        int end = index + 1;
        while (end < moves.size() && isLink(moves.get(end))) {
            end++;
        }
        repeat(move, moves.subList(index, end));
        return end;
    }

    /** Whether a move came about by itself with the one recorded just before. */
    private static boolean isLink(Recorded move) {
        return move.automatic() && move.follows() == move.number() - 1;
    }

    private void repeat(Recorded move, List<Recorded> withLinks) {
        Effective effective = effective(move);
        int place = Effective.indexOf(effective.rest(), move.follows()) + 1;
        checkArgument(
                place > 0 == move.follows() > 0,
                "entry %s of case %s must follow an entry that counts, not %s",
                move.number(),
                theCase.id(),
                move.follows());
        place = effective.beyondAutomatic(place); // those came about no more, or it would follow them
        effective.goTo(place);
        checkNotStuck(effective, move);
        ImmutableList.Builder<Entry<?>> entries = ImmutableList.builder();
        for (Recorded each : withLinks) {
            Entry<?> entry = entry(each, effective.head());
            effective.put(entry);
            entries.add(entry);
        }
        effective.goOn(place);
        checkNotStuck(effective, move);
        checkLeftOut(effective, move);
        theCase = theCase.corrected(effective.head(), entries.build());
    }

    private Effective effective(Recorded move) {
        Correction correction = move.correction();
        Effective.Again again =
                (automatic, transition, head) -> !move.leavesOut().contains(automatic.number());
        if (correction == null || correction.number().isEmpty()) {
            return Effective.of(theCase, again);
        }
        int target = correction.number().getAsInt();
        checkArgument(
                Effective.indexOf(theCase.history(), target) >= 0,
                "entry %s of case %s must correct an entry that counts, not %s",
                move.number(),
                theCase.id(),
                target);
        return Effective.without(theCase, target, again);
    }

    private void checkLeftOut(Effective effective, Recorded move) {
        checkArgument(
                effective.leftOut().equals(move.leavesOut()),
                "entry %s of case %s must leave out the automatic entries %s, not %s",
                move.number(),
                theCase.id(),
                effective.leftOut(),
                move.leavesOut());
    }

    private void checkNotStuck(Effective effective, Recorded move) {
        Entry<?> stuck = effective.stuck();
        checkArgument(
                stuck == null,
                "entry %s of case %s must leave the later entry (%s) possible in state %s",
                move.number(),
                theCase.id(),
                stuck,
                effective.node());
    }

    private @Nullable Transition transition(Recorded move, StateNode node) {
        if (move.isMigration()) {
            return move.remapping()
                    .transition(node, versions.of(move).beforeOpening().table());
        }
        EventType<?> event = move.occurrence().event();
        return move.automatic() ? node.automaticOn(event) : node.table().on(node, event);
    }

    private Entry<?> entry(Recorded move, @Nullable Entry<?> previous) {
        StateNode node = previous == null
                ? founding.beforeOpening()
                : previous.transition().target();
        EventType<?> event = move.occurrence().event();
        Transition transition = transition(move, node);
        int before = previous == null ? 0 : previous.number();
        checkArgument(
                transition != null && before == move.follows(),
                "entry %s of case %s must be possible: there is no %s in state (%s) after entry %s",
                move.number(),
                theCase.id(),
                event,
                node,
                before);
        return move.entry(previous, transition);
    }
}
