package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/**
 * Turns values of one type into {@link Datum} and back.
 *
 * <p>A codec is what makes a subject or a payload hashable, writable and readable. It works by explicit code, never by
 * reflection, so a renamed method cannot silently change what was stored. It names its format and version; what it writes
 * carries the version, and {@link #decode} is given the version it finds, so a codec goes on reading what it wrote
 * before.
 *
 * <p>For example {@code Codec.of("acme/plain-note", Datum::of, datum -> datum.asText())} keeps a note as text.
 *
 * @param <T> the type of the values
 */
public interface Codec<T> {

    /** Returns the id of the format, for example {@code follow-up/answer}. */
    String id();

    /** Returns the version that {@link #encode} writes, 1 or more. */
    int version();

    /**
     * Turns a value into a datum.
     *
     * @param value the value
     * @return the datum, the same for equal values
     */
    Datum encode(T value);

    /**
     * Turns a datum back into a value.
     *
     * @param version the version that wrote the datum, 1 to {@link #version()}
     * @param datum the datum
     * @return the value
     * @throws IllegalArgumentException if the datum is not one this codec writes, naming the field that is wrong
     */
    T decode(int version, Datum datum);

    /**
     * Obtains a codec of version 1 from two functions.
     *
     * @param id the id of the format, {@code area/what}
     * @param encode turns a value into a datum
     * @param decode turns a datum back
     * @param <T> the type of the values
     * @return the codec
     * @throws IllegalArgumentException if the id is not of that form
     */
    static <T> Codec<T> of(String id, Function<T, Datum> encode, Function<Datum, T> decode) {
        String checked = PlainText.code("codec id", id);
        return new Codec<>() {
            @Override
            public String id() {
                return checked;
            }

            @Override
            public int version() {
                return 1;
            }

            @Override
            public Datum encode(T value) {
                return encode.apply(value);
            }

            @Override
            public T decode(int version, Datum datum) {
                checkArgument(version == 1, "version (%s) of codec %s must be 1", version, checked);
                return decode.apply(datum);
            }
        };
    }
}
