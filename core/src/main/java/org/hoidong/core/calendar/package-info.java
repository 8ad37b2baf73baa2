/** Working calendars, time limits, and deadlines that explain themselves day by day. */
@DomainStyle
@NullMarked
package org.hoidong.core.calendar;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
