package org.hoidong.core.resolution;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/** Finds the relations by which documents end each other in a circle. */
final class RelationCircles {

    private RelationCircles() {}

    /** Returns the relations that end a whole document and lie on a circle of such relations. */
    static ImmutableSet<Relation> of(ImmutableList<Relation> relations) {
        Set<Relation> ends = new LinkedHashSet<>();
        for (Relation relation : relations) {
            if (relation.kind().category() == RelationEffect.ENDS
                    && relation.parts().isEmpty()) {
                ends.add(relation);
            }
        }
        dropLooseEnds(ends);
        ImmutableListMultimap<DocumentRef, Relation> bySource = Multimaps.index(ends, Relation::by);
        return ends.stream()
                .filter(relation -> reaches(relation.to(), relation.by(), bySource))
                .collect(toImmutableSet());
    }

    /** What nothing leads to, or leads nowhere, is on no circle; as a rule nothing is left. */
    private static void dropLooseEnds(Set<Relation> ends) {
        strip(ends, Relation::by, Relation::to);
        strip(ends, Relation::to, Relation::by);
    }

    /** Takes away, again and again, what starts at a document to which nothing leads; each relation is looked at once. */
    private static void strip(
            Set<Relation> ends, Function<Relation, DocumentRef> start, Function<Relation, DocumentRef> goal) {
        Multiset<DocumentRef> leadTo = HashMultiset.create();
        ends.forEach(relation -> leadTo.add(goal.apply(relation)));
        ImmutableListMultimap<DocumentRef, Relation> byStart = Multimaps.index(ends, start::apply);
        Deque<DocumentRef> loose = new ArrayDeque<>();
        byStart.keySet().stream().filter(document -> !leadTo.contains(document)).forEach(loose::add);
        while (!loose.isEmpty()) {
            for (Relation relation : byStart.get(loose.remove())) {
                DocumentRef next = goal.apply(relation);
                ends.remove(relation);
                leadTo.remove(next);
                if (!leadTo.contains(next)) {
                    loose.add(next);
                }
            }
        }
    }

    private static boolean reaches(
            DocumentRef start, DocumentRef goal, ImmutableListMultimap<DocumentRef, Relation> bySource) {
        Set<DocumentRef> seen = new HashSet<>();
        Deque<DocumentRef> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            DocumentRef document = open.remove();
            if (document.equals(goal)) {
                return true;
            }
            if (seen.add(document)) {
                bySource.get(document).forEach(relation -> open.add(relation.to()));
            }
        }
        return false;
    }
}
