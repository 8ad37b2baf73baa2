/**
 * Resolutions from draft to effect: dossiers, verification, adoption, signing, dispatch, relations, and status at a
 * date.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.resolution;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
