/**
 * What every other package is made of: names, shares, days, and plain data.
 *
 * <h2>Names for people and names for programs</h2>
 *
 * <p>An {@link org.hoidong.core.basics.Identifier} names one thing for programs and is compared; a {@link
 * org.hoidong.core.basics.Label} names it for people, in one or more {@link org.hoidong.core.basics.Language languages}, and
 * is never compared to decide anything. Each aggregate has an identifier type of its own ({@code BodyId}, {@code MeetingId}),
 * so that the compiler refuses one in place of another.
 *
 * <p>A {@link org.hoidong.core.basics.Kind} is one word of an open vocabulary with a closed meaning. A law may make a new kind
 * of body tomorrow, so a kind is a value with an id and a label; code that reasons about it asks for its category, which is an
 * enum. A new kind changes no code.
 *
 * <p>All text comes in through {@link org.hoidong.core.basics.PlainText}. It puts Vietnamese letters into one spelling
 * (Unicode NFC), so that "Hàm Yên" from two keyboards is one name, and refuses what nobody can see or afford: control
 * characters, half characters, ten megabytes where a name was asked for. It repairs nothing silently.
 *
 * <h2>Shares and days</h2>
 *
 * <p>A {@link org.hoidong.core.basics.Ratio} is an exact fraction. What is needed of a whole is a whole number, and there are
 * two questions: two thirds of 51 delegates is 34, so "at least two thirds" needs 34 votes ({@code
 * smallestCountReaching(51)}) and "more than two thirds" needs 35 ({@code smallestCountAbove(51)}). Nothing is rounded on the
 * way, and there is no floating point.
 *
 * <p>A {@link org.hoidong.core.basics.DateSpan} is a run of whole days, both ends included, with or without an end: the days
 * of a law, a term, a body. {@code a.without(b)} gives the days of {@code a} that {@code b} leaves, which is how a new value
 * trims an old one.
 *
 * <h2>Data</h2>
 *
 * <p>A {@link org.hoidong.core.basics.Datum} is what a value becomes when it is hashed, written, or shown: a text, a whole
 * number, a ratio, a yes or no, a date, an instant, a list, or a record of named data. The tree is closed and small on
 * purpose; nothing else can get into a file or a hash. Equal data have one canonical form and different data different ones:
 *
 * <pre>{@code
 * Datum votes = Datum.record(Map.of("needed", Datum.of(26), "base", Datum.of(51)));
 * votes.canonical();                 // {"base":51,"needed":26}
 * votes.field("needed").asWhole();   // 26
 * votes.field("needed").asText();    // throws: datum (26) must be a text
 * }</pre>
 *
 * <p>A {@link org.hoidong.core.basics.Codec} turns a domain value into a datum and back by code that is written out. It has an
 * id and a version, and goes on reading what its earlier versions wrote.
 *
 * <h2>Errors</h2>
 *
 * <p>Here and everywhere, misuse throws {@code IllegalArgumentException} with the name, the value and what would be right:
 * {@code numerator (-1) must be between 0 and 1000000000}. What a council can expect to happen is no misuse, and is answered
 * with a verdict (see the package {@code outcome}). All types are immutable and thread-safe, and null is accepted nowhere.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.basics;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
