package org.hoidong.workflow;

import org.jspecify.annotations.Nullable;

/**
 * The record of a case whose history has been corrected: everything that was recorded, in that order, and what the effective
 * history was after each.
 *
 * <p>A case that was never corrected has none: its record is its history.
 *
 * @param previous the record before, null for the first entry
 * @param entry what was recorded
 * @param head the latest entry of the effective history after it
 */
record Ledger(@Nullable Ledger previous, Entry<?> entry, Entry<?> head) {

    int revision() {
        return entry.number();
    }
}
