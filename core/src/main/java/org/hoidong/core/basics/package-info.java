/**
 * Identifiers, labels, kinds, ratios, and {@code Datum}, the small closed tree of plain values that everything hashed
 * or written becomes.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.basics;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
