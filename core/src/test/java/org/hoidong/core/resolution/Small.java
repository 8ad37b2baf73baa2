package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.council.BodyId;

/**
 * One of the few things that can be done to a document of two parts: what the whole small space of sequences is made of.
 *
 * @param kind what is done
 * @param parts to which parts, none for the whole; {@code A} and {@code B} stand for the two
 */
record Small(RelationKind kind, ImmutableList<String> parts) {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);

    /** All of them: wholly, in the one part, in the other, in both. */
    static final ImmutableList<Small> ALL = all();

    private static ImmutableList<Small> all() {
        ImmutableList.Builder<Small> all = ImmutableList.builder();
        for (RelationKind kind : ImmutableList.of(
                RelationKind.AMENDS,
                RelationKind.REPEALS,
                RelationKind.REPEALS_IN_PART,
                RelationKind.SUSPENDS,
                RelationKind.SUSPENDS_IN_PART,
                RelationKind.RESUMES)) {
            if (!kind.category().needsParts()) {
                all.add(new Small(kind, ImmutableList.of()));
            }
            if (!kind.category().refusesParts()) {
                all.add(
                        new Small(kind, ImmutableList.of("A")),
                        new Small(kind, ImmutableList.of("B")),
                        new Small(kind, ImmutableList.of("A", "B")));
            }
        }
        return all.build();
    }

    /** This, done on a day to a document. */
    Relation relation(DocumentRef to, int day) {
        return relation(to, day, "A", "B");
    }

    Relation relation(DocumentRef to, int day, String first, String second) {
        LocalDate on = FIRST_DAY.plusDays(day);
        return Relation.of(
                        DocumentRef.of(BodyId.of("hdnd-a"), DocumentNumber.of(day + 1, 2023, "NQ"), on), kind, to, on)
                .in(parts.stream()
                        .map(part -> part.equals("A") ? first : second)
                        .toArray(String[]::new));
    }
}
