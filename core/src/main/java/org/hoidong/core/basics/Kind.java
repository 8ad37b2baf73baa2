package org.hoidong.core.basics;

/**
 * One member of an open vocabulary: a kind of meeting, of body, of document.
 *
 * <p>What the law may add to is open, so a kind is a value and a host can make its own; what code must reason about is
 * closed, so every kind falls into one category of an enum. For example a provisional ward council is a new kind of body
 * in the category {@code COUNCIL}, and every rule that asks for councils applies to it.
 *
 * <p>Kinds are equal when their ids are; labels and categories do not count.
 *
 * @param <C> the closed category
 */
public interface Kind<C extends Enum<C>> {

    /** Returns the id, for example {@code regular}; unique among kinds of one sort. */
    String id();

    /** Returns the name to show. */
    Label label();

    /** Returns the closed category that code reasons about. */
    C category();
}
