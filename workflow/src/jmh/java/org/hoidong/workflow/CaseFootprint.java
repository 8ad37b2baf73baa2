package org.hoidong.workflow;

import java.util.ArrayList;
import java.util.List;
import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Facts;
import org.hoidong.workflow.Workload.Stage;
import org.openjdk.jol.info.GraphLayout;

/**
 * The bytes of a case at rest, by what it refers to: everything that a case holds and the host has not handed in (id, subject,
 * occurrences) and cases do not share (definition, context).
 *
 * @param withoutHistory the bytes of the case alone
 * @param entry the bytes that each entry adds
 */
record CaseFootprint(double withoutHistory, double entry) {

    /** Measures a case with one entry and with eleven. */
    static CaseFootprint measure() {
        // how JOL finds the fields of records
        System.setProperty("jol.magicFieldOffset", "true");
        HoidongPeer peer = HoidongPeer.checked();
        CaseId id = CaseId.of("measured");
        Occurrence<NoPayload> opening = HoidongPeer.occurs(Workload.ACTS.get(Stage.ISSUED.index()), 0);
        List<Object> notCounted =
                new ArrayList<>(List.of(peer.definition, peer.context, HoidongPeer.ACTOR, id, Facts.ALL, opening));
        WorkflowCase<Facts> theCase =
                peer.definition.open(id, Facts.ALL, opening, peer.context).orElseThrow();
        long opened = bytes(theCase, notCounted);
        for (Act act : Workload.LIFE) {
            Occurrence<NoPayload> occurrence = HoidongPeer.occurs(act, theCase.revision());
            notCounted.add(occurrence);
            theCase = peer.definition.fire(theCase, occurrence, peer.context).orElseThrow();
        }
        double entry = (bytes(theCase, notCounted) - opened) / (double) Workload.LIFE.size();
        return new CaseFootprint(opened - entry, entry);
    }

    private static long bytes(WorkflowCase<Facts> theCase, List<Object> notCounted) {
        List<Object> all = new ArrayList<>(notCounted);
        all.add(theCase);
        return GraphLayout.parseInstance(all.toArray()).totalSize()
                - GraphLayout.parseInstance(notCounted.toArray()).totalSize();
    }
}
