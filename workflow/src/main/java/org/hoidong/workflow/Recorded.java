package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What an entry needs to be repeated: what happened and where it lay, without the transition it goes by.
 *
 * @param follows the number of the entry before in the effective history, 0 for none
 * @param findings what the guards said, as {@link Transition#ask} returns it
 * @param leavesOut the automatic entries it leaves out, if it is a correction
 * @param seal what is known of its hash, as {@link Entry#seal} returns it
 */
record Recorded(
        int number,
        Occurrence<?> occurrence,
        boolean automatic,
        int follows,
        LawStamp stamp,
        @Nullable Object findings,
        @Nullable Correction correction,
        ImmutableList<Integer> leavesOut,
        @Nullable Object seal) {

    static Recorded of(Entry<?> entry) {
        return new Recorded(
                entry.number(),
                entry.occurrence(),
                entry.isAutomatic(),
                entry.numberBefore(),
                entry.stamp(),
                entry.given(),
                entry.correction().orElse(null),
                entry.leavesOut(),
                entry.seal());
    }

    boolean isVoid() {
        return correction != null && correction.kind() == Correction.Kind.VOID;
    }

    boolean isMigration() {
        return occurrence.event().equals(Remapping.MIGRATED);
    }

    /** What it maps, if it is a migration. */
    Remapping remapping() {
        return (Remapping) occurrence.payload();
    }

    /** The same without what the event carried. */
    Recorded redacted(Seal known) {
        return new Recorded(
                number,
                occurrence.redacted(),
                automatic,
                follows,
                stamp,
                findings,
                correction == null ? null : correction.redacted(),
                leavesOut,
                known);
    }

    /** The entry, as it goes by a transition. */
    Entry<?> entry(@Nullable Entry<?> previous, Transition transition) {
        return entry(occurrence, previous, transition);
    }

    private <P> Entry<P> entry(Occurrence<P> what, @Nullable Entry<?> previous, Transition transition) {
        Entry<P> entry = correction == null
                ? new Entry<>(previous, number, transition, what, stamp, findings)
                : new CorrectionEntry<>(previous, number, transition, what, stamp, findings, correction)
                        .leaving(leavesOut);
        return entry.sealed(seal);
    }
}
