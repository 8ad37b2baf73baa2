package org.hoidong.workflow;

import com.google.common.hash.HashCode;
import org.hoidong.core.basics.Datum;
import org.jspecify.annotations.Nullable;

/**
 * What was stored of an entry and must stay as it was: it is not computed anew from what the entry holds by now.
 *
 * @param hash the hash of the entry
 * @param payloadDigest the digest of its payload, which may be gone
 * @param payload the payload as it was stored, where its codec would write another datum today; else null
 * @param subject in the first entry: the subject as it was stored, where its codec would write another datum today; else null
 */
record Seal(
        HashCode hash,
        HashCode payloadDigest,
        @Nullable Datum payload,
        @Nullable Datum subject) {

    /** The same without the payload. */
    Seal redacted() {
        return new Seal(hash, payloadDigest, null, subject);
    }
}
