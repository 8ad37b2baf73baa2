/** The life cycle of a matter that arises between two sessions. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.arising;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
