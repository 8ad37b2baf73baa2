/**
 * A workflow engine that explains itself.
 *
 * <p>It has four nouns. A {@link org.hoidong.workflow.WorkflowDefinition} is an immutable table: states, events,
 * transitions with roles and guards, obligations. A {@link org.hoidong.workflow.WorkflowCase} is one running matter: a
 * definition, a founding subject, and a history of {@link org.hoidong.workflow.Entry entries}. An {@link
 * org.hoidong.workflow.Occurrence} is one happening that a host hands in: what, whose act, when it occurred, when it was
 * recorded. An {@link org.hoidong.workflow.Outcome} is what came of it, one of seven things.
 *
 * <p>Two functions do the work, {@code open} and {@code fire}; both are pure and total. There is no clock, no thread, no
 * storage and no registry: dates, actors, calendars and the law come in as arguments ({@link
 * org.hoidong.workflow.LegalContext}), and a new case comes out, with {@link org.hoidong.workflow.Effect effects} as data for
 * the host to carry out.
 *
 * <h2>Who must act next</h2>
 *
 * <p>A state is where a matter stands; an {@link org.hoidong.workflow.Owed obligation} is who must act next and by when.
 * Obligations are lines of the table too, and are read out of the history each time they are asked for: {@code owed(on)},
 * {@code overdue(on)}, {@code nextDateOfInterest(on)}. "Overdue" is never stored. Events may stop, resume, extend and restart
 * the clock of an obligation. A table with an open state in which nobody owes anything does not build, unless it accepts that
 * state by name: so nothing is forgotten. Building finds every other {@link org.hoidong.workflow.Defect} as well, all at once.
 *
 * <h2>Why not</h2>
 *
 * <p>A {@link org.hoidong.workflow.Guard} is a named pure condition that answers with a verdict and its reasons; a {@link
 * org.hoidong.workflow.Role} is granted by the host or given by the case. Both are asked once, all of them, and a refusal
 * carries every reason with its numbers, the article of law and the remedy. {@link org.hoidong.workflow.NextSteps} give the same
 * answers before anything is fired: must, may, not yet, not now. {@link org.hoidong.workflow.Guards} has the conditions that most
 * workflows need.
 *
 * <h2>What has happened</h2>
 *
 * <p>Everything recorded stays in the record, chained by hashes. What counts is the history: a {@link
 * org.hoidong.workflow.Correction} voids, replaces or inserts, and is itself recorded. A case is asked as of a day, as it was
 * known at an instant, whether it is intact, and whether its guards would say the same again. A host stores {@link
 * org.hoidong.workflow.CaseRow} and {@link org.hoidong.workflow.EntryRow}, and gets the case back from them.
 *
 * <p>The engine knows nothing of councils or recommendations; {@code org.hoidong.workflow.followup} brings those to it. Where
 * to begin reading: {@code WorkflowDefinition.Builder}, {@code Trigger.on}, {@code Owed.owedBy}, {@code Guard.of}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
