/** The life cycle of a citizen's letter. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
