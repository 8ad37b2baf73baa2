package org.hoidong.examples.quickstart.data;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** Turns the words of a file into values, the same way for JSON and CSV. */
final class Values {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}\\-_./:]{1,100}");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;

    private Values() {}

    /** Says what is wrong with a word, and what would be right. */
    static final class BadValue extends Exception {

        private static final long serialVersionUID = 1L;

        private final String remedy;

        BadValue(String problem, String remedy) {
            super(problem);
            this.remedy = remedy;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String remedy() {
            return remedy;
        }
    }

    static LocalDate date(String text) throws BadValue {
        try {
            LocalDate date = LocalDate.parse(text, DAY);
            if (date.getYear() < EARLIEST || date.getYear() > LATEST) {
                throw new BadValue(
                        quote(text) + " is too far away", "write a day between " + EARLIEST + " and " + LATEST);
            }
            return date;
        } catch (DateTimeException e) {
            String problem = text.matches("\\d{4}-\\d{2}-\\d{2}") ? " is not a day of the calendar" : " is not a date";
            throw new BadValue(quote(text) + problem, "write year-month-day, for example 2022-07-27");
        }
    }

    static OffsetDateTime instant(String text) throws BadValue {
        try {
            OffsetDateTime at = OffsetDateTime.parse(text);
            if (at.getYear() < EARLIEST || at.getYear() > LATEST) {
                throw new BadValue(
                        quote(text) + " is too far away", "write a time between " + EARLIEST + " and " + LATEST);
            }
            return at;
        } catch (DateTimeException e) {
            throw new BadValue(
                    quote(text) + " is not a time with an offset", "write for example 2022-08-05T09:00:00+07:00");
        }
    }

    static ZoneId zone(String text) throws BadValue {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new BadValue(quote(text) + " is not a time zone", "write for example Asia/Ho_Chi_Minh");
        }
    }

    static BigDecimal number(String text) throws BadValue {
        if (!text.matches("\\d{1,12}(\\.\\d{1,6})?")) {
            throw new BadValue(quote(text) + " is not a number", "write digits with a point, for example \"92.16\"");
        }
        return new BigDecimal(text);
    }

    static <E extends Enum<E> & Coded> E word(Class<E> type, String text) throws BadValue {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(text)) {
                return constant;
            }
        }
        throw new BadValue(quote(text) + " is not allowed here", "write one of " + Coded.list(type));
    }

    static SettingValue.Share share(boolean exceeded, String text) throws BadValue {
        if (!text.matches("[1-9]\\d{0,5}/[1-9]\\d{0,5}")) {
            throw new BadValue(quote(text) + " is not a share", "write for example \"2/3\"");
        }
        int slash = text.indexOf('/');
        long numerator = Long.parseLong(text.substring(0, slash));
        long denominator = Long.parseLong(text.substring(slash + 1));
        if (numerator > denominator) {
            throw new BadValue(quote(text) + " is more than the whole", "write a share of at most 1/1");
        }
        return new SettingValue.Share(exceeded, numerator, denominator);
    }

    /** Returns whether a character can do something to a terminal or a calendar other than be read. */
    static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    /** Returns a text as it stands, in Unicode NFC. */
    static String text(String text) throws BadValue {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                throw new BadValue(
                        "a control character (U+%04X) stands in the text".formatted((int) text.charAt(i)), "remove it");
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static String quote(String text) {
        return text.isEmpty() ? "an empty text" : "\"" + ValuesModule.shorten(text) + "\"";
    }
}
