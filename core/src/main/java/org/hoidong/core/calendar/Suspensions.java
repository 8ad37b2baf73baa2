package org.hoidong.core.calendar;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** The days on which a clock stood still: stretches in order that do not overlap, so that no day counts twice. */
final class Suspensions {

    static final Suspensions NONE = of(ImmutableList.of());

    private final ImmutableList<Stretch> stretches;

    private Suspensions(ImmutableList<Stretch> stretches) {
        this.stretches = stretches;
    }

    /** One stop and the days, both included, that it suspends. */
    record Stretch(LocalDate first, LocalDate last, ClockEntry stop) {
        boolean isEmpty() {
            return last.isBefore(first);
        }

        Stretch from(LocalDate earliest) {
            return first.isBefore(earliest) ? new Stretch(earliest, last, stop) : this;
        }

        Stretch to(LocalDate latest) {
            return last.isAfter(latest) ? new Stretch(first, latest, stop) : this;
        }
    }

    /** Returns suspensions of which each day belongs to the stop that began first. */
    static Suspensions of(Iterable<Stretch> given) {
        ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
        LocalDate free = LocalDate.MIN;
        for (Stretch stretch : ImmutableList.sortedCopyOf(Comparator.comparing(Stretch::first), given)) {
            Stretch rest = stretch.from(free);
            if (!rest.isEmpty()) {
                stretches.add(rest);
                free = rest.last().plusDays(1);
            }
        }
        return new Suspensions(stretches.build());
    }

    Optional<Stretch> at(LocalDate date) {
        return within(date, date).stream().findFirst();
    }

    /** Returns the stretches of a range of days, cut to it. */
    ImmutableList<Stretch> within(LocalDate first, LocalDate last) {
        return stretches.stream()
                .map(stretch -> stretch.from(first).to(last))
                .filter(stretch -> !stretch.isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the sum of a count over the stretches of a range of days. */
    long count(LocalDate first, LocalDate last, ToLongBiFunction<LocalDate, LocalDate> count) {
        long sum = 0;
        for (Stretch stretch : within(first, last)) {
            sum += count.applyAsLong(stretch.first(), stretch.last());
        }
        return sum;
    }
}
