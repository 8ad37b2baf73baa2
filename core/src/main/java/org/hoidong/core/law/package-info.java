/** Law as dated data: citations, values that hold from one date to another, and rule books that answer for a date. */
@DomainStyle
@NullMarked
package org.hoidong.core.law;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
