package org.hoidong.core.council;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Identifier;

/**
 * Successions by predecessor and day.
 *
 * <p>There can be no circle: a predecessor exists before the day and a successor on it, and each exists once, so that what
 * ended never comes after what followed it.
 */
final class SuccessionIndex<I extends Identifier> {

    private final ImmutableList<Succession<I>> all;
    private final ImmutableTable<I, LocalDate, Succession<I>> byDay;

    SuccessionIndex(String sort, List<Succession<I>> all, Function<I, DateSpan> existence) {
        this.all = ImmutableList.copyOf(all);
        ImmutableTable.Builder<I, LocalDate, Succession<I>> table = ImmutableTable.builder();
        Set<List<Object>> seen = new HashSet<>();
        for (Succession<I> succession : this.all) {
            LocalDate from = succession.firstDay();
            for (I id : succession.predecessors()) {
                checkArgument(
                        existence.apply(id).contains(from.minusDays(1)),
                        "%s (%s) must exist on %s, the day before it is succeeded, but exists %s",
                        sort,
                        id,
                        from.minusDays(1),
                        existence.apply(id));
                checkArgument(
                        seen.add(List.of(id, from)),
                        "%s (%s) must have one succession from %s; name all its successors in it",
                        sort,
                        id,
                        from);
                table.put(id, from, succession);
            }
            for (I id : succession.successors()) {
                checkArgument(
                        existence.apply(id).contains(from),
                        "%s (%s) must exist on %s, the day it succeeds another, but exists %s",
                        sort,
                        id,
                        from,
                        existence.apply(id));
            }
        }
        byDay = table.build();
    }

    ImmutableList<Succession<I>> all() {
        return all;
    }

    /** Returns the succession of something from a day. */
    Optional<Succession<I>> from(I id, LocalDate day) {
        return Optional.ofNullable(byDay.get(id, day));
    }
}
