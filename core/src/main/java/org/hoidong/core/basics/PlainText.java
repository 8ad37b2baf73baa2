package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.text.Normalizer;

/**
 * Checks that every text and identifier passes on its way into the library.
 *
 * <p>It normalises to Unicode NFC, so that {@code "Hàm Yên"} typed with combining marks equals {@code "Hàm Yên"} typed
 * with precomposed letters. It is not a formatter: nothing is trimmed, cut or replaced, because a text that is wrong
 * should be seen by whoever wrote it.
 *
 * <p>For example {@code PlainText.identifier("body id", "ubnd son duong")} throws {@code IllegalArgumentException}
 * with the message {@code body id (ubnd son duong) must not contain ' ' at position 4; use letters, digits and
 * - _ . / : @ + only}.
 */
public final class PlainText {

    /** The longest identifier accepted, in characters: 200. */
    public static final int LONGEST_IDENTIFIER = 200;

    /** The longest line of text accepted where a label or a name is asked for, in characters: 2,000. */
    public static final int LONGEST_LINE = 2_000;

    /** The longest text accepted anywhere, in characters: 100,000. */
    public static final int LONGEST_TEXT = 100_000;

    private static final int SHOWN = 60;

    private PlainText() {}

    /**
     * Checks an identifier and returns it in NFC.
     *
     * @param name what the identifier identifies, for the message
     * @param value the identifier: letters and digits of any script and {@code - _ . / : @ +}, 1 to 200 characters
     * @return the identifier in NFC
     * @throws IllegalArgumentException if it is empty, too long, or holds another character
     */
    public static String identifier(String name, String value) {
        String normal = withinLength(name, value, LONGEST_IDENTIFIER);
        checkArgument(!normal.isEmpty(), "%s must not be empty", name);
        for (int i = 0; i < normal.length(); ) {
            int c = normal.codePointAt(i);
            if (!Character.isLetterOrDigit(c) && "-_./:@+".indexOf(c) < 0) {
                throw new IllegalArgumentException(name + " (" + shown(normal) + ") must not contain " + describe(c)
                        + " at position " + i + "; use letters, digits and - _ . / : @ + only");
            }
            i += Character.charCount(c);
        }
        return normal;
    }

    /**
     * Checks a code of our own or a host's vocabulary, such as {@code voting/majority-reached}.
     *
     * @param name what the code names, for the message
     * @param value the code: {@code area/what} in lower-case ASCII letters, digits and hyphens, with more slashes if wanted
     * @return the code
     * @throws IllegalArgumentException if it is not of that form
     */
    public static String code(String name, String value) {
        String normal = withinLength(name, value, LONGEST_IDENTIFIER);
        boolean slash = false;
        boolean good = !normal.isEmpty();
        char before = '/';
        for (int i = 0; good && i < normal.length(); i++) {
            char c = normal.charAt(i);
            slash |= c == '/';
            boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            good = word || ((c == '/' || c == '-') && before != '/' && before != '-');
            before = c;
        }
        checkArgument(
                good && slash && before != '/' && before != '-',
                "%s (%s) must read area/what in lower-case letters, digits and single hyphens",
                name,
                shown(normal));
        return normal;
    }

    /**
     * Checks one line of text and returns it in NFC.
     *
     * @param name what the text is, for the message
     * @param value the text: not blank, no control characters, at most 2,000 characters
     * @return the text in NFC
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public static String line(String name, String value) {
        String normal = withinLength(name, value, LONGEST_LINE);
        checkArgument(!normal.isBlank(), "%s must not be blank", name);
        checkCharacters(name, normal, "");
        return normal;
    }

    /**
     * Checks a text of any number of lines and returns it in NFC.
     *
     * @param name what the text is, for the message
     * @param value the text, possibly empty; line breaks and tabs are allowed, other control characters are not; at most
     *     100,000 characters
     * @return the text in NFC
     * @throws IllegalArgumentException if it is too long, or holds a control character or half a surrogate pair
     */
    public static String text(String name, String value) {
        String normal = withinLength(name, value, LONGEST_TEXT);
        checkCharacters(name, normal, "\n\r\t");
        return normal;
    }

    private static String withinLength(String name, String value, int longest) {
        requireNonNull(value, name);
        // Checked before normalising too: ten megabytes should cost nobody a normalisation.
        checkArgument(
                value.length() <= longest * 4L,
                "%s must have at most %s characters, not %s",
                name,
                longest,
                value.length());
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        checkArgument(
                normal.length() <= longest,
                "%s must have at most %s characters, not %s",
                name,
                longest,
                normal.length());
        return normal;
    }

    private static void checkCharacters(String name, String value, String allowedControls) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean control = Character.isISOControl(c) && allowedControls.indexOf(c) < 0;
            boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            if (control || loneSurrogate) {
                throw new IllegalArgumentException(
                        name + " must not contain " + describe(c) + " at position " + i + " of: " + shown(value));
            }
            i += Character.charCount(c);
        }
    }

    private static String describe(int codePoint) {
        boolean visible = codePoint >= ' '
                && !Character.isISOControl(codePoint)
                && Character.isDefined(codePoint)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
        return visible ? "'" + Character.toString(codePoint) + "'" : "U+" + hex(codePoint);
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c)) {
                shown.append("U+").append(hex(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return value.codePointCount(0, value.length()) > SHOWN ? shown + "..." : shown.toString();
    }
}
