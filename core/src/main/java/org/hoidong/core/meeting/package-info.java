/**
 * Meetings of a council and its bodies: convening, agenda, attendance, the result of each item, minutes and
 * conclusions.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.meeting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
