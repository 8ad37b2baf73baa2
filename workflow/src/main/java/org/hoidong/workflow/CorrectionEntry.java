package org.hoidong.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry that corrects the history: one that voids another, or one that was put in, alone or in place of another. */
final class CorrectionEntry<P> extends Entry<P> {

    private final Correction correction;

    CorrectionEntry(
            @Nullable Entry<?> previous,
            int number,
            Transition transition,
            Occurrence<P> occurrence,
            LawStamp stamp,
            @Nullable Object findings,
            Correction correction) {
        super(previous, number, transition, occurrence, stamp, findings);
        this.correction = correction;
    }

    @Override
    public Optional<Correction> correction() {
        return Optional.of(correction);
    }

    @Override
    Entry<P> copy(@Nullable Entry<?> before, Transition by) {
        return new CorrectionEntry<>(before, number(), by, occurrence(), stamp(), given(), correction);
    }
}
