/** Roll-ups of any cases by dimensions the host names, which reconcile and lead down to the cases behind a number. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.report;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
