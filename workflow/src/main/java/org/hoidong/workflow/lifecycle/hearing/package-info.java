/** The life cycles of a questioning and of an explanation session. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
