package org.hoidong.core.law;

import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;

/**
 * The name of one rule whose value the law gives, with the type of that value.
 *
 * <p>A key asks a question ("how long has a body to answer in writing?"); a {@link RuleBook} answers it for a date. Each
 * domain package declares its own keys, and a host adds keys of its own. Keys are equal when their ids are.
 *
 * <p>A rule that differs by kind of meeting, tier or body is one key with variants: {@code NOTICE.of(REGULAR)} has the id
 * {@code meeting/notice@regular}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class RuleKey<T> {

    private static final String VARIANT = "@";

    private final String id;
    private final FieldOfLaw field;
    private final Label label;

    private RuleKey(String id, FieldOfLaw field, Label label) {
        this.id = id;
        this.field = field;
        this.label = label;
    }

    /**
     * Obtains a key.
     *
     * @param id the id, {@code area/what}
     * @param field the field of law it belongs to
     * @param label the question in words
     * @param <T> the type of the value
     * @return the key
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <T> RuleKey<T> of(String id, FieldOfLaw field, Label label) {
        return new RuleKey<>(PlainText.code("rule key", id), field, label);
    }

    /**
     * Returns the variant of this key for a kind.
     *
     * @param kind the kind, for example a kind of meeting
     * @return the key with the id of the kind after an {@code @}
     * @throws IllegalArgumentException if the id of the kind is not as {@link PlainText#identifier} allows
     */
    public RuleKey<T> of(Kind<?> kind) {
        return new RuleKey<>(PlainText.identifier("rule key", id + VARIANT + kind.id()), field, label);
    }

    /**
     * Returns whether this key asks the question of another for some kind: {@code meeting/notice@regular} of {@code meeting/notice}.
     *
     * @param other a key, itself with or without variants
     * @return whether {@link #of} made this key from the other, in one step or several
     */
    public boolean isVariantOf(RuleKey<?> other) {
        return id.startsWith(other.id + VARIANT);
    }

    /** Returns the id, for example {@code meeting/notice@regular}. */
    public String id() {
        return id;
    }

    /** Returns the field of law. */
    public FieldOfLaw field() {
        return field;
    }

    /** Returns the question in words. */
    public Label label() {
        return label;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleKey<?> key && key.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
