package org.hoidong.core.basics;

/**
 * Something that names one thing of one sort: a body, a meeting, a recommendation.
 *
 * <p>Each sort has its own type ({@code BodyId}, {@code MeetingId}), so that one cannot be passed for another. An
 * identifier is not a display name and carries no meaning for the library: whatever the host's registers use will do,
 * for example {@code "KN-01/2022"}. The rules for its characters are those of {@link PlainText#identifier}.
 */
public interface Identifier {

    /** Returns the identifier as the host wrote it, in Unicode NFC. */
    String value();
}
