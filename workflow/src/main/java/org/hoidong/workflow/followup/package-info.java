/**
 * The follow-up of a recommendation: its states, events, guards and ladder, its report dimensions and the half-year
 * briefing.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.followup;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
