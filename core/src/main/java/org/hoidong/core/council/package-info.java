/** Tiers, units, councils, bodies, terms, delegates and offices, and who holds them at a date. */
@DomainStyle
@NullMarked
package org.hoidong.core.council;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
