package org.hoidong.workflow;

import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/** One engine that is measured: what a service does with a case it has stored. */
interface Peer {

    /** Obtains an engine by name and checks it. */
    static Peer of(String name) {
        Peer peer = switch (name) {
            case "nodes" -> new NodesPeer();
            case "dense" -> new DensePeer();
            case "stateless4j" -> new Stateless4jPeer();
            case "cola" -> new ColaPeer();
            case "squirrel" -> new SquirrelPeer();
            case "easy-states" -> new EasyStatesPeer();
            default ->
                throw new IllegalArgumentException(
                        "name (" + name + ") must be one of nodes, dense, stateless4j, cola, squirrel, easy-states");
        };
        Workload.check(peer);
        return peer;
    }

    /** Puts a machine at the stored state, fires an event, reads the state; null if the event is refused. */
    @Nullable
    Stage step(Stage stored, Act act, Facts facts);

    /** Builds the whole definition anew, as far as the engine does before its first step. */
    Object build();

    /** Takes a step that must be permitted and keeps it: the history is written by hand, since no peer keeps one. */
    default PlainCase audited(PlainCase before, Act act, Facts facts, long at) {
        Stage to = step(before.stage(), act, facts);
        if (to == null) {
            throw new IllegalStateException(act + " must be permitted in " + before.stage());
        }
        return before.advance(act, to, "clerk", at);
    }
}
