package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a correction is about: the entry it is aimed at, and the place of what it puts in.
 *
 * <p>By its day an occurrence lies after the entries of that day; {@link Correction#before} orders those of one day. The opening
 * is first, whatever is corrected.
 */
final class CorrectionPlace {

    private CorrectionPlace() {}

    /** Returns what stands in the way of correcting an entry, or null. */
    static @Nullable Reason objection(WorkflowCase<?> theCase, int number, boolean voiding) {
        ImmutableList<Entry<?>> record = theCase.record();
        if (number > record.size()) {
            return CorrectionRefusal.noSuchEntry(number, record.size());
        }
        Entry<?> entry = record.get(number - 1);
        if (entry.isVoid()) {
            int voided = entry.correction().orElseThrow().number().orElseThrow();
            return CorrectionRefusal.isVoid(number, voided);
        }
        if (entry.isAutomatic()) {
            return CorrectionRefusal.isAutomatic(entry, cause(record, entry));
        }
        Entry<?> by = correctedBy(record, number);
        if (by != null) {
            return CorrectionRefusal.correctedBefore(number, by);
        }
        return voiding && entry.previous() == null ? CorrectionRefusal.openingStays(number) : null;
    }

    /** The entry with which an automatic one was recorded; the one it follows if that only voids another. */
    private static int cause(ImmutableList<Entry<?>> record, Entry<?> automatic) {
        Entry<?> recorded = automatic;
        while (recorded.isAutomatic()) {
            recorded = record.get(recorded.number() - 2);
        }
        Entry<?> entry = recorded.isVoid() ? automatic : recorded;
        while (entry.isAutomatic()) {
            entry = record.get(entry.numberBefore() - 1);
        }
        return entry.number();
    }

    private static @Nullable Entry<?> correctedBy(ImmutableList<Entry<?>> record, int number) {
        for (Entry<?> entry : record) {
            OptionalInt corrected = entry.correction().map(Correction::number).orElse(OptionalInt.empty());
            if (corrected.isPresent() && corrected.getAsInt() == number) {
                return entry;
            }
        }
        return null;
    }

    /** Returns the place of what a correction puts in, among the entries that remain. */
    static int of(Correction correction, Occurrence<?> occurrence, Effective effective, @Nullable Entry<?> target) {
        ImmutableList<Entry<?>> rest = effective.rest();
        if (target != null && effective.gap() == 0) {
            return 0;
        }
        if (correction.placedBefore().isPresent()) {
            int place = Effective.indexOf(rest, correction.placedBefore().getAsInt());
            return place < 0 ? effective.gap() : place; // before the very entry that is replaced
        }
        LocalDate day = occurrence.occurredOn();
        if (target != null && target.occurredOn().equals(day)) {
            return effective.gap();
        }
        int place = rest.size();
        while (place > 0 && rest.get(place - 1).occurredOn().isAfter(day)) {
            place--;
        }
        return place;
    }

    /** Returns what is wrong with a place, or null. */
    static @Nullable Reason objection(Occurrence<?> occurrence, Effective effective, boolean opening, int place) {
        LocalDate day = occurrence.occurredOn();
        ImmutableList<Entry<?>> rest = effective.rest();
        if (place == 0 && !opening) {
            return CorrectionRefusal.beforeOpening(day, rest.get(0));
        }
        if (place < rest.size() && rest.get(place).occurredOn().isBefore(day)) {
            return CorrectionRefusal.againstDays(day, rest.get(place));
        }
        if (place > 0 && rest.get(place - 1).occurredOn().isAfter(day)) {
            return CorrectionRefusal.againstDays(day, rest.get(place - 1));
        }
        return null;
    }
}
