/**
 * The life cycle of a resolution: drafted, verified, put before the council, adopted, signed, sent up, made known, in effect; and
 * suspended or annulled by who may.
 *
 * <p>The case of a {@link org.hoidong.core.resolution.ResolutionDraft} begins with its drafting. {@link
 * org.hoidong.workflow.lifecycle.resolution.ResolutionWorkflows} has the table for both procedures, the ordinary and the simplified one,
 * which differ in by when the law wants the verification; its {@link org.hoidong.workflow.lifecycle.resolution.ResolutionState states}
 * keep a resolution open until it is signed, sent up, published and in effect. Committees give their opinions side by side, and the
 * lead reports when all are there. Whether a vote carried, who may sign and from when it may have effect, {@link
 * org.hoidong.core.resolution.Resolutions} judges by the law of the day of adoption; the {@link
 * org.hoidong.workflow.lifecycle.resolution.ResolutionGuards guards} ask it. A step that came late is recorded all the same: {@link
 * org.hoidong.workflow.lifecycle.resolution.ResolutionCases#judge} tells whether it was issued by the right procedure, with every reason.
 *
 * <p>What another document changes in one that has effect is no step of this life cycle but a relation between documents: {@link
 * org.hoidong.core.resolution.DocumentRelations}. Times that no confirmed law gives are the host's to set: {@link
 * org.hoidong.workflow.lifecycle.resolution.ResolutionStepRules}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.resolution;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
