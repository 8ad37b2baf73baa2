package org.hoidong.core.law;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.PlainText;
import org.immutables.value.Value;

/**
 * A value with the days on which it is law, the provision that lays it down, and how well that is confirmed.
 *
 * <p>It never stands for what is true forever: outside its span there is another value or none. Where the host gave the
 * value because the law is silent or unconfirmed, {@link #origin()} says so, and the provision is that of the host's own
 * document.
 *
 * <p>For example 20 calendar days, from 1 July 2016 to 28 February 2026, by article 60, clause 4 of the oversight law of
 * 2015, grade high.
 *
 * <p>This class is immutable and thread-safe if its value is.
 *
 * @param <T> the type of the value
 */
@Value.Immutable
public abstract class Dated<T> {

    /** Who laid a value down. */
    public enum Origin {
        /** A law or another act above the council. */
        LAW,
        /** The host, from the council's own regulations: the law is silent, or its text was not confirmed. */
        SETTING
    }

    Dated() {}

    /**
     * Obtains a value of law.
     *
     * @param value the value
     * @param span the days on which it is law
     * @param basis the provision
     * @param grade how well it is confirmed: high or medium
     * @param row the row of the table of legal facts that records it, for example {@code A-V-02}
     * @param <T> the type of the value
     * @return the dated value
     * @throws IllegalArgumentException if the grade is low: such a value must come from the host as a setting; or if the
     *     row is blank
     */
    public static <T> Dated<T> law(T value, DateSpan span, Provision basis, Grade grade, String row) {
        return Dated.<T>builder()
                .value(value)
                .span(span)
                .basis(basis.inForce(span).confirmed(grade))
                .grade(grade)
                .row(row)
                .origin(Origin.LAW)
                .build();
    }

    /**
     * Obtains a value that the host gives from the council's own regulations.
     *
     * @param value the value
     * @param span the days on which it holds
     * @param basis the provision of the council's own regulations
     * @param <T> the type of the value
     * @return the dated value
     */
    public static <T> Dated<T> setting(T value, DateSpan span, Provision basis) {
        return Dated.<T>builder()
                .value(value)
                .span(span)
                .basis(basis.inForce(span).confirmed(Grade.LOW))
                .grade(Grade.LOW)
                .origin(Origin.SETTING)
                .build();
    }

    /** Returns a builder. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** Returns the value. */
    public abstract T value();

    /** Returns the days on which it holds. */
    public abstract DateSpan span();

    /** Returns the provision that lays it down. */
    public abstract Provision basis();

    /** Returns how well the text of the law is confirmed; a setting is {@link Grade#LOW} by nature. */
    public abstract Grade grade();

    /** Returns the row of the table of legal facts that records it, for example {@code A-V-02}. */
    public abstract Optional<String> row();

    /** Returns who laid it down. */
    public abstract Origin origin();

    /**
     * Returns the same value on other days.
     *
     * @param span the days
     * @return the dated value
     */
    public final Dated<T> during(DateSpan span) {
        return Dated.<T>builder().from(this).span(span).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                grade() != Grade.LOW || origin() == Origin.SETTING,
                "value (%s) of grade LOW must not be law; declare it a setting and let the host give it",
                value());
        checkArgument(
                grade() == Grade.LOW || origin() == Origin.LAW,
                "value (%s) of grade %s must not be a setting; a setting is of grade LOW",
                value(),
                grade());
        row().ifPresent(row -> PlainText.line("row", row));
    }

    /**
     * Builds {@link Dated}.
     *
     * @param <T> the type of the value
     */
    public static final class Builder<T> extends ImmutableDated.Builder<T> {
        Builder() {}
    }
}
