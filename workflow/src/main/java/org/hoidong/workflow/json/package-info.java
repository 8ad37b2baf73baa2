/** Definitions and cases as JSON and back. */
@DomainStyle
@NullMarked
package org.hoidong.workflow.json;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
