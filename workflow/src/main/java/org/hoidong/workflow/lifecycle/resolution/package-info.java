/** The life cycle of a resolution. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
