package org.hoidong.workflow;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.immutables.value.Value;

/**
 * A case as a host stores it, without its entries, which are {@link EntryRow rows} of their own.
 *
 * <p>The next date of interest is an index and not a truth: it was asked for after the last move, on a day and under a law, and
 * says which cases a daily job has to look at. Everything else is checked when {@link WorkflowDefinition#restore} reads the row.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class CaseRow {

    CaseRow() {}

    /** Returns a builder; the next date of interest is missing until set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id. */
    public abstract CaseId id();

    /** Returns the id of the definition. */
    public abstract String definitionId();

    /** Returns the version of the definition. */
    public abstract int definitionVersion();

    /** Returns the content hash of the definition. */
    public abstract String definitionHash();

    /** Returns the id of the state. */
    public abstract String stateId();

    /** Returns the revision: how many entries were recorded. */
    public abstract int revision();

    /** Returns the next day on which something changes if nothing happens, as it was when the row was made. */
    public abstract Optional<LocalDate> nextDateOfInterest();

    /** Returns the hash of the latest entry, SHA-256 in hexadecimal. */
    public abstract String headHash();

    /** Returns the subject, with id and version of its codec. */
    public abstract Datum subject();

    /** Returns a builder holding this row. */
    public abstract Builder toBuilder();

    /** Returns id, state and revision; nothing of the subject. */
    @Override
    public final String toString() {
        return "row of case " + id() + " " + stateId() + " r" + revision();
    }

    /** Builds {@link CaseRow}. */
    public static final class Builder extends ImmutableCaseRow.Builder {
        Builder() {}
    }
}
