/** Workflow definitions as immutable tables, cases with their history, and the pure functions that move a case. */
@DomainStyle
@NullMarked
package org.hoidong.workflow;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
