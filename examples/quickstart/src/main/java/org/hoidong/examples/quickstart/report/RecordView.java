package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;

/**
 * What the record of the matters proves of itself: that nothing in it was altered, and that it can be stored and read back.
 *
 * @param matters how many matters were verified
 * @param entries how many entries they hold
 * @param altered what was found of those that are not as they were recorded; none if the record is intact
 * @param digest the hash to publish: SHA-256 over the head hashes of all matters, in the order of their ids, a line each
 * @param restored how many came back equal from the rows they were written as
 */
public record RecordView(int matters, int entries, ImmutableList<ReasonView> altered, String digest, int restored) {

    /** Returns whether everything is as it was recorded. */
    public boolean isIntact() {
        return altered.isEmpty();
    }
}
