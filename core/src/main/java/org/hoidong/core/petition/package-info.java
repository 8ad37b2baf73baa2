/** Voter petitions, split into items for the competent tier, and citizens' letters. */
@DomainStyle
@NullMarked
package org.hoidong.core.petition;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
