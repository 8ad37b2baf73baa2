/** Oversight from programme to recommendation: plans, delegations, findings, conclusions, responses and evidence. */
@DomainStyle
@NullMarked
package org.hoidong.core.oversight;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
