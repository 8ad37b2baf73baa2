/**
 * What an answer is made of: verdicts, the reasons for them as codes and facts, their remedies, and the texts that
 * render them.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.outcome;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
