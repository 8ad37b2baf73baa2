/** Who owes what to whom, by which date or milestone, and what closes it. */
@DomainStyle
@NullMarked
package org.hoidong.core.obligation;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
