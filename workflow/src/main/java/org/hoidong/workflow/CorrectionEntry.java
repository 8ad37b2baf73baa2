package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An entry that corrects the history: one that voids another, or one that was put in, alone or in place of another. */
final class CorrectionEntry<P> extends Entry<P> {

    private final Correction correction;
    private ImmutableList<Integer> leavesOut = ImmutableList.of();

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
    public ImmutableList<Integer> leavesOut() {
        return leavesOut;
    }

    /** Keeps what it leaves out, which is known once the later entries were repeated; before anybody else sees the entry. */
    CorrectionEntry<P> leaving(ImmutableList<Integer> numbers) {
        this.leavesOut = numbers;
        return this;
    }

    @Override
    Entry<P> copy(@Nullable Entry<?> before, Transition by) {
        return new CorrectionEntry<>(before, number(), by, occurrence(), stamp(), given(), correction)
                .leaving(leavesOut);
    }
}
