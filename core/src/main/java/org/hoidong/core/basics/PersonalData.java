package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Lists;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text about a person, such as a name or an address, that shows itself to nobody who does not ask for it (dữ liệu cá nhân).
 *
 * <p>Its {@code toString} and its usual written form say only that something is withheld, so that it does not end up in logs, messages,
 * cases, hashes or reports. Who needs it calls {@link #reveal} or writes with {@link #revealing}, and says for what, so that each place
 * where it comes out can be found and read. What was written withheld is read back as withheld: the text itself is kept by the host, where
 * it is protected and can be deleted, and never in a history that cannot forget.
 *
 * <p>For example {@code PersonalData.of("name", "Nguyễn Văn An")} prints as {@code (withheld)}; {@code reveal("letter of transfer")} gives
 * the name.
 *
 * <p>It is no encryption: whoever holds the value in memory can ask for it. This class is immutable and thread-safe.
 */
public final class PersonalData {

    /** The usual written form, which withholds the text; read back, it is {@link #withheld()}. */
    public static final Codec<PersonalData> CODEC =
            Codec.of("basics/personal-data", data -> Datum.record().build(), PersonalData::read);

    private static final PersonalData WITHHELD = new PersonalData(Optional.empty());

    private static final int SHORTEST_KEY = 16;

    private final Optional<String> text;

    private PersonalData(Optional<String> text) {
        this.text = text;
    }

    /**
     * Obtains personal data.
     *
     * @param name what the text is, for messages, which never hold the text itself: {@code name}, {@code address}
     * @param text the text, one line of at most 2,000 characters
     * @return the data, in NFC
     * @throws IllegalArgumentException if the text is none that {@link PlainText#line} accepts; the message does not show it
     */
    public static PersonalData of(String name, String text) {
        return new PersonalData(Optional.of(line(name, text)));
    }

    private static String line(String name, String text) {
        try {
            return PlainText.line(name, text);
        } catch (IllegalArgumentException shown) {
            // the message and the cause would show the text
            throw new IllegalArgumentException(
                    name + " must be one line that is not blank, of at most " + PlainText.LONGEST_LINE
                            + " characters, without control characters; it has " + text.length() + " characters");
        }
    }

    /** Returns data of which the text is not here, because it was written without it. */
    public static PersonalData withheld() {
        return WITHHELD;
    }

    /**
     * Obtains a codec that writes the text itself, for a place that may hold it.
     *
     * @param purpose for what, in words, one line: what a reader of the code needs to judge whether it is right
     * @return the codec; it reads what either codec wrote
     * @throws IllegalArgumentException if the purpose is blank, too long, or more than a line
     */
    public static Codec<PersonalData> revealing(String purpose) {
        PlainText.line("purpose", purpose);
        return Codec.of(
                "basics/personal-data-revealed",
                data -> data.text
                        .map(text -> Datum.record().put("text", text).build())
                        .orElseGet(() -> Datum.record().build()),
                PersonalData::read);
    }

    private static PersonalData read(Datum form) {
        return form.optionalField("text")
                .map(text -> of("personal data", text.asText()))
                .orElse(WITHHELD);
    }

    /** Returns whether the text is not here. */
    public boolean isWithheld() {
        return text.isEmpty();
    }

    /**
     * Returns the text.
     *
     * @param purpose for what, in words, one line
     * @return the text
     * @throws IllegalArgumentException if the purpose is blank, too long, or more than a line
     * @throws IllegalStateException if the text is withheld; the host that keeps it has it
     */
    public String reveal(String purpose) {
        PlainText.line("purpose", purpose);
        checkState(text.isPresent(), "personal data is withheld here and must be asked of the host that keeps it");
        return text.orElseThrow();
    }

    /**
     * Returns a stand-in by which the same text can be found again without showing it: HMAC-SHA-256 under a key of the host, in hexadecimal.
     *
     * <p>Letters of one person match even if the name was typed in other letter cases or with more blanks. Without the key nobody can
     * try names against it, and two hosts with two keys cannot compare; whoever has the key can. A plain hash of a name would be no
     * protection at all, because all names can be tried. Spellings that differ in letters, as {@code Hoà} and {@code Hòa}, do not match.
     *
     * @param key the host's secret, at least 16 characters
     * @return 64 characters
     * @throws IllegalArgumentException if the key is shorter
     * @throws IllegalStateException if the text is withheld
     */
    public String pseudonym(String key) {
        return pseudonym(key, this);
    }

    /**
     * Returns a stand-in for several data together, so that two persons of one name are told apart by their birth dates; else as {@link
     * #pseudonym(String)}.
     *
     * @param key the host's secret, at least 16 characters
     * @param first one
     * @param others more, whose order counts
     * @return 64 characters
     * @throws IllegalArgumentException if the key is shorter
     * @throws IllegalStateException if one of them is withheld
     */
    public static String pseudonym(String key, PersonalData first, PersonalData... others) {
        checkArgument(
                key.length() >= SHORTEST_KEY,
                "key must have at least %s characters, and has %s",
                SHORTEST_KEY,
                key.length());
        // A line break stands in no text, so that no two lists of texts read the same.
        String same = Lists.asList(first, others).stream()
                .map(data -> data.reveal("pseudonym").toLowerCase(Locale.ROOT))
                .map(text -> CharMatcher.whitespace().trimAndCollapseFrom(text, ' '))
                .collect(Collectors.joining("\n"));
        return Hashing.hmacSha256(key.getBytes(StandardCharsets.UTF_8))
                .hashString(same, StandardCharsets.UTF_8)
                .toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonalData data && data.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns {@code (withheld)}, whatever it holds. */
    @Override
    public String toString() {
        return "(withheld)";
    }
}
