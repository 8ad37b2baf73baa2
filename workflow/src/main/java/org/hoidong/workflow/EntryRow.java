package org.hoidong.workflow;

import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.immutables.value.Value;

/**
 * One entry as a host stores it, unique on case id and number; with the revision of the case that is the optimistic lock.
 *
 * <p>The payload stands apart from the content, so that it can be deleted by law: the content holds its digest, and the hash is
 * taken over the content. A row is data only; whether it still says what was recorded, {@link RecordCheck} tells.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class EntryRow {

    EntryRow() {}

    /** Returns a builder; the payload is missing until set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id of the case. */
    public abstract CaseId caseId();

    /** Returns the number of the entry in the record, from 1. */
    public abstract int number();

    /** Returns everything but the payload: event, states, actor, both times, law, and the hash of the entry before. */
    public abstract Datum content();

    /** Returns what the event carried, with id and version of its codec; nothing if it was redacted. */
    public abstract Optional<Datum> payload();

    /** Returns the hash of the content, SHA-256 in hexadecimal. */
    public abstract String hash();

    /** Returns a builder holding this row. */
    public abstract Builder toBuilder();

    /** Returns case id and number; nothing of what was recorded. */
    @Override
    public final String toString() {
        return "entry row " + number() + " of case " + caseId();
    }

    /** Builds {@link EntryRow}. */
    public static final class Builder extends ImmutableEntryRow.Builder {
        Builder() {}
    }
}
