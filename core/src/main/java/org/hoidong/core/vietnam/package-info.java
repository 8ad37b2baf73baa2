/**
 * Everything that is Viet Nam's: tiers, bodies, document kinds, rule books by date, calendars, numbering patterns and
 * labels.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.vietnam;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
