package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.primitives.Bytes;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Checks that every text and identifier passes on its way into the library.
 *
 * <p>Lengths are counted in characters as Java counts them. It normalises to Unicode NFC, so that {@code "Hàm Yên"} typed with combining marks equals {@code "Hàm Yên"} typed
 * with precomposed letters. It is not a formatter: nothing is trimmed, cut or replaced, because a text that is wrong
 * should be seen by whoever wrote it. More than 30 combining marks upon one letter are refused everywhere: no writing has
 * them, and normalising thousands would take minutes.
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

    /** As in the stream-safe text format of Unicode; no writing needs more. */
    private static final int MOST_MARKS = 30;

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
     * @param value the text: something visible, no control characters or line breaks of any sort, at most 2,000 characters
     * @return the text in NFC
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character, a line break or half a
     *     surrogate pair
     */
    public static String line(String name, String value) {
        if (isAsciiLine(requireNonNull(value, name))) {
            return value;
        }
        String normal = withinLength(name, value, LONGEST_LINE);
        checkCharacters(name, normal, "");
        checkArgument(normal.codePoints().anyMatch(PlainText::isVisible), "%s must not be blank", name);
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

    /** Whether it needs no further look, as most lines do: short, printable ASCII, and visible from its first letter on. */
    private static boolean isAsciiLine(String value) {
        int length = value.length();
        if (length == 0 || length > LONGEST_LINE || value.charAt(0) == ' ') {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) < ' ' || value.charAt(i) > '~') {
                return false;
            }
        }
        return true;
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
        checkMarks(name, value);
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        checkArgument(
                normal.length() <= longest,
                "%s must have at most %s characters, not %s",
                name,
                longest,
                normal.length());
        return normal;
    }

    private static void checkMarks(String name, String value) {
        int marks = 0;
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            marks = isOneOf(c, Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK)
                    ? marks + 1
                    : 0;
            if (marks > MOST_MARKS) {
                throw new IllegalArgumentException(name + " must not stack more than " + MOST_MARKS
                        + " combining marks on one letter, but does at position " + i);
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isVisible(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !isOneOf(codePoint, Character.CONTROL, Character.FORMAT);
    }

    private static boolean isOneOf(int codePoint, byte... types) {
        return Bytes.contains(types, (byte) Character.getType(codePoint));
    }

    private static void checkCharacters(String name, String value, String allowedControls) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            boolean control = Character.isISOControl(c) && allowedControls.indexOf(c) < 0;
            boolean lineBreak =
                    allowedControls.isEmpty() && isOneOf(c, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR);
            if (control || lineBreak || isLoneSurrogate(c)) {
                throw new IllegalArgumentException(
                        name + " must not contain " + describe(c) + " at position " + i + " of: " + shown(value));
            }
            i += Character.charCount(c);
        }
    }

    private static String describe(int codePoint) {
        boolean readable = codePoint == ' '
                || (isVisible(codePoint) && Character.isDefined(codePoint) && !isLoneSurrogate(codePoint));
        return readable ? "'" + Character.toString(codePoint) + "'" : "U+" + hex(codePoint);
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** The beginning of a text as a message may carry it. */
    static String shown(String value) {
        StringBuilder shown = new StringBuilder();
        value.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c) || isLoneSurrogate(c)) {
                shown.append("U+").append(hex(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return value.codePoints().skip(SHOWN).findAny().isPresent() ? shown + "..." : shown.toString();
    }
}
