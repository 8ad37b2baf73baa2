/** Voting bases, choices and tallies, and the quorum and majority rules that judge them. */
@DomainStyle
@NullMarked
package org.hoidong.core.voting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
