package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * A document as far as its effect goes: from which day it has effect, and until when at the latest, if it or the law says so.
 *
 * <p>It holds no text, and nothing that other documents did to it; that is a {@link Relation} each. For example a resolution of a
 * district, in effect from 17 July 2022 and, because the law ends what districts issued, until 28 February 2027 at the latest.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class RegisteredDocument {

    RegisteredDocument() {}

    /**
     * Obtains a document that goes on until another ends it.
     *
     * @param ref which document
     * @param effectiveFrom its first day
     * @return the document
     */
    public static RegisteredDocument of(DocumentRef ref, LocalDate effectiveFrom) {
        return new Builder().ref(ref).effectiveFrom(effectiveFrom).build();
    }

    /**
     * Obtains a resolution.
     *
     * @param resolution the resolution
     * @return the document
     * @throws IllegalArgumentException if the resolution does not record from which day it has effect
     */
    public static RegisteredDocument of(Resolution resolution) {
        return of(
                DocumentRef.of(resolution),
                resolution
                        .effectiveOn()
                        .orElseThrow(() -> new IllegalArgumentException("effectiveOn of " + resolution
                                + " must be recorded before its status can be computed; record it")));
    }

    /** Returns which document. */
    public abstract DocumentRef ref();

    /** Returns its first day. */
    public abstract LocalDate effectiveFrom();

    /** Returns its last day, if it or the law sets one; that day is still one of effect. */
    public abstract Optional<LocalDate> lastDay();

    /** Returns where the last day is written, if there is one and it is known. */
    public abstract Optional<Provision> lastDayBasis();

    /**
     * Returns this document with a last day.
     *
     * @param lastDay the last day on which it has effect, its first day or later
     * @param basis where that is written
     * @return the document
     * @throws IllegalArgumentException if the last day is before the first
     */
    public final RegisteredDocument until(LocalDate lastDay, Provision basis) {
        return new Builder().from(this).lastDay(lastDay).lastDayBasis(basis).build();
    }

    /**
     * Returns this document with a last day that a rule sets, such as {@link ResolutionRules#TIER_DOCUMENTS_UNTIL}; an earlier
     * one that it has already stays.
     *
     * @param deadline the deadline of the rule
     * @return the document
     * @throws IllegalArgumentException if the last day is before the first
     */
    public final RegisteredDocument until(Deadline deadline) {
        if (lastDay().filter(day -> !day.isAfter(deadline.dueOn())).isPresent()) {
            return this;
        }
        return new Builder()
                .from(this)
                .lastDay(deadline.dueOn())
                .lastDayBasis(deadline.bases().stream().findFirst())
                .build();
    }

    @Value.Check
    void check() {
        lastDay()
                .ifPresent(last -> checkArgument(
                        !last.isBefore(effectiveFrom()),
                        "lastDay (%s) of %s must not be before effectiveFrom (%s)",
                        last,
                        ref(),
                        effectiveFrom()));
        checkArgument(
                lastDay().isPresent() || lastDayBasis().isEmpty(),
                "lastDayBasis of %s must come with a last day",
                ref());
    }

    /** Returns the document and its days. */
    @Override
    public final String toString() {
        return ref() + " " + effectiveFrom() + "/"
                + lastDay().map(LocalDate::toString).orElse("..");
    }

    static final class Builder extends ImmutableRegisteredDocument.Builder {}
}
