/** The life cycle of a voter petition. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.petition;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
