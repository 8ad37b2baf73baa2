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
 * @param content the content as it was stored, where it says something else than the entry; else null
 * @param subject in the first entry: the subject as it was stored, where its codec would write another datum today; else null
 */
record Seal(
        HashCode hash,
        HashCode payloadDigest,
        @Nullable Datum payload,
        @Nullable Datum content,
        @Nullable Datum subject) {

    /** The same without the payload. */
    Seal redacted() {
        return new Seal(hash, payloadDigest, null, content, subject);
    }

    /** The same with a content that says something else than the entry. */
    Seal with(Datum otherContent) {
        return new Seal(hash, payloadDigest, payload, otherContent, subject);
    }
}
