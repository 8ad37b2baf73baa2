package org.hoidong.core.basics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A plain value that can be hashed, written and shown: the leaves and branches of a small closed tree.
 *
 * <p>Facts of a reason are data, and so is everything that enters a hash or a file: a text, a whole number, a ratio, a
 * yes or no, a date, an instant, a list, or a record of named data. It is not a bag for objects: there is no null and no
 * fraction that is not exact. Two data are equal when their {@link #canonical()} forms are.
 *
 * <p>For example {@code Datum.record(Map.of("needed", Datum.of(26), "base", Datum.of(51))).canonical()} is
 * {@code {"base":51,"needed":26}}.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public sealed interface Datum {

    /**
     * Obtains a text.
     *
     * @param text the text, normalised to NFC
     * @return the datum
     * @throws IllegalArgumentException as {@link PlainText#text}
     */
    static Datum of(String text) {
        return new Text(text);
    }

    /**
     * Obtains a whole number.
     *
     * @param number the number
     * @return the datum
     */
    static Datum of(long number) {
        return new Whole(number);
    }

    /**
     * Obtains a ratio.
     *
     * @param ratio the ratio
     * @return the datum
     */
    static Datum of(Ratio ratio) {
        return new Fraction(ratio);
    }

    /**
     * Obtains a yes or a no.
     *
     * @param yes whether it is yes
     * @return the datum
     */
    static Datum of(boolean yes) {
        return new YesNo(yes);
    }

    /**
     * Obtains a date.
     *
     * @param date the date
     * @return the datum
     */
    static Datum of(LocalDate date) {
        return new Day(date);
    }

    /**
     * Obtains an instant.
     *
     * @param instant the instant
     * @return the datum
     */
    static Datum of(Instant instant) {
        return new Moment(instant);
    }

    /**
     * Obtains the text of an identifier.
     *
     * @param identifier the identifier
     * @return the datum
     */
    static Datum of(Identifier identifier) {
        return new Text(identifier.value());
    }

    /**
     * Obtains a list.
     *
     * @param items the items, in order
     * @return the datum
     */
    static Datum list(Iterable<? extends Datum> items) {
        return new Sequence(ImmutableList.copyOf(items));
    }

    /**
     * Obtains a list of texts.
     *
     * @param texts the texts, in order
     * @return the datum
     */
    static Datum texts(Iterable<String> texts) {
        ImmutableList.Builder<Datum> items = ImmutableList.builder();
        texts.forEach(text -> items.add(of(text)));
        return new Sequence(items.build());
    }

    /**
     * Obtains a record.
     *
     * @param fields the fields by name; their order does not count
     * @return the datum
     * @throws IllegalArgumentException if a name is not as {@link PlainText#line}, or two are the same in NFC
     */
    static Datum record(Map<String, ? extends Datum> fields) {
        return new Fields(ImmutableSortedMap.copyOf(fields));
    }

    /** Returns a builder of a record. */
    static RecordBuilder record() {
        return new RecordBuilder();
    }

    /**
     * Returns the one text form that equal data share and different data do not.
     *
     * <p>It reads like JSON with sorted names and no spaces; dates and instants carry a leading {@code @}, ratios a slash.
     * Hashes are taken over its UTF-8 bytes.
     *
     * @return the canonical form
     */
    default String canonical() {
        StringBuilder out = new StringBuilder();
        Canonical.write(this, out);
        return out.toString();
    }

    /**
     * Returns the text.
     *
     * @return the text of a {@link Text}
     * @throws IllegalArgumentException if this is something else
     */
    default String asText() {
        return as(Text.class, "a text").value();
    }

    /**
     * Returns the whole number.
     *
     * @return the number of a {@link Whole}
     * @throws IllegalArgumentException if this is something else
     */
    default long asWhole() {
        return as(Whole.class, "a whole number").value();
    }

    /**
     * Returns the yes or no.
     *
     * @return the answer of a {@link YesNo}
     * @throws IllegalArgumentException if this is something else
     */
    default boolean asYesNo() {
        return as(YesNo.class, "a yes or no").value();
    }

    /**
     * Returns the date.
     *
     * @return the date of a {@link Day}
     * @throws IllegalArgumentException if this is something else
     */
    default LocalDate asDate() {
        return as(Day.class, "a date").value();
    }

    /**
     * Returns the instant.
     *
     * @return the instant of a {@link Moment}
     * @throws IllegalArgumentException if this is something else
     */
    default Instant asInstant() {
        return as(Moment.class, "an instant").value();
    }

    /**
     * Returns the items.
     *
     * @return the items of a {@link Sequence}, in order
     * @throws IllegalArgumentException if this is something else
     */
    default ImmutableList<Datum> asList() {
        return as(Sequence.class, "a list").items();
    }

    /**
     * Returns a field that must be there.
     *
     * @param name the name of the field
     * @return the field of a {@link Fields}
     * @throws IllegalArgumentException if this is something else, or has no such field
     */
    default Datum field(String name) {
        ImmutableSortedMap<String, Datum> fields = as(Fields.class, "a record").fields();
        Datum field = fields.get(PlainText.line("field name", name));
        if (field == null) {
            throw new IllegalArgumentException("field (" + name + ") must be present; there are " + fields.keySet());
        }
        return field;
    }

    /**
     * Returns a field that may be missing.
     *
     * @param name the name of the field
     * @return the field of a {@link Fields}, if it has it
     * @throws IllegalArgumentException if this is something else
     */
    default Optional<Datum> optionalField(String name) {
        return Optional.ofNullable(as(Fields.class, "a record").fields().get(PlainText.line("field name", name)));
    }

    private <D extends Datum> D as(Class<D> type, String what) {
        if (!type.isInstance(this)) {
            throw new IllegalArgumentException("datum (" + PlainText.shown(toString()) + ") must be " + what);
        }
        return type.cast(this);
    }

    /**
     * A text in NFC.
     *
     * @param value the text
     */
    record Text(String value) implements Datum {
        /** Checks and normalises the text. */
        public Text {
            value = PlainText.text("text", value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A whole number.
     *
     * @param value the number
     */
    record Whole(long value) implements Datum {
        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /**
     * An exact ratio.
     *
     * @param value the ratio
     */
    record Fraction(Ratio value) implements Datum {
        /** Checks that there is a value. */
        public Fraction {
            requireNonNull(value, "ratio");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A yes or a no.
     *
     * @param value whether it is yes
     */
    record YesNo(boolean value) implements Datum {
        @Override
        public String toString() {
            return value ? "yes" : "no";
        }
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Day(LocalDate value) implements Datum {
        /** Checks that there is a value. */
        public Day {
            requireNonNull(value, "date");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * An instant.
     *
     * @param value the instant
     */
    record Moment(Instant value) implements Datum {
        /** Checks that there is a value. */
        public Moment {
            requireNonNull(value, "instant");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A list.
     *
     * @param items the items, in order
     */
    record Sequence(ImmutableList<Datum> items) implements Datum {
        /** Checks that there is a value. */
        public Sequence {
            requireNonNull(items, "items");
        }

        @Override
        public String toString() {
            return items.stream().map(Datum::toString).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /**
     * A record: data by name.
     *
     * @param fields the fields, sorted by name; names are lines of text in NFC
     */
    record Fields(ImmutableSortedMap<String, Datum> fields) implements Datum {
        /** Checks and normalises the names, and sorts by them whatever order the map had. */
        public Fields {
            ImmutableSortedMap.Builder<String, Datum> sorted = ImmutableSortedMap.naturalOrder();
            fields.forEach((name, field) -> sorted.put(PlainText.line("field name", name), field));
            fields = sorted.buildOrThrow();
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    /** Builds a record field by field; each name is given once. */
    final class RecordBuilder {
        private final ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();

        RecordBuilder() {}

        /**
         * Adds a field.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public RecordBuilder put(String name, Datum value) {
            fields.put(name, value);
            return this;
        }

        /**
         * Adds a text field.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         */
        public RecordBuilder put(String name, String value) {
            return put(name, Datum.of(value));
        }

        /**
         * Returns the record.
         *
         * @return the record
         * @throws IllegalArgumentException if a name was given twice
         */
        public Datum build() {
            return Datum.record(fields.buildOrThrow());
        }
    }
}
