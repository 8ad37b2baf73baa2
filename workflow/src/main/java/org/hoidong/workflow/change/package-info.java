/**
 * What changes between two definitions.
 *
 * <p>{@link org.hoidong.workflow.change.DefinitionDifference#between} compares a definition with the one it extends, or with an
 * earlier version of itself, and says line by line what was added, taken away and changed, and whether any of it decides: what
 * is in the content hash does, what is shown only does not. A city that extends the shipped follow-up prints it, and reads in
 * ten lines what its workflow is.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.change;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
