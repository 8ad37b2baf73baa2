package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A relation from the day on which it counts, in the parts in which it does.
 *
 * @param relation the relation as recorded
 * @param since the day from which it counts, not before that of its own document
 * @param scope the parts in which it fits what was recorded before, or the whole
 */
record CountedRelation(Relation relation, LocalDate since, ImmutableSet<DocumentPart> scope) {

    RelationEffect effect() {
        return relation.kind().category();
    }

    CountedRelation in(Collection<DocumentPart> parts) {
        return new CountedRelation(relation, since, ImmutableSet.copyOf(parts));
    }

    boolean covers(DocumentPart part) {
        return scope.stream().anyMatch(own -> own.covers(part));
    }

    boolean touches(DocumentPart part) {
        return scope.stream().anyMatch(own -> own.overlaps(part));
    }
}
