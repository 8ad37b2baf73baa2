/** The life cycle of a meeting. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.meeting;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
