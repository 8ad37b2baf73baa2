/** How the value types of this library are generated; for its own modules only. */
@NullMarked
package org.hoidong.core.style;

import org.jspecify.annotations.NullMarked;
