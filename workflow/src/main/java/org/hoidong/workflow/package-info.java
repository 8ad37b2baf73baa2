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
 * org.hoidong.workflow.LegalContext}), and a new case comes out.
 *
 * <p>A state is where a matter stands; an {@link org.hoidong.workflow.Owed obligation} is who must act next and by when.
 * Obligations are lines of the table too, and are read out of the history each time they are asked for: {@code owed(on)},
 * {@code overdue(on)}, {@code nextDateOfInterest(on)}. Events may stop, resume, extend and restart the clock of one ({@link
 * org.hoidong.workflow.ObligationClock}). "Overdue" is never stored. A table with an open state in which nobody
 * owes anything does not build: so nothing is forgotten.
 *
 * <p>A {@link org.hoidong.workflow.Guard} is a named pure condition that answers with a verdict and its reasons; a {@link
 * org.hoidong.workflow.Role} is granted by the host or given by the case. Both are asked once, all of them, and a refusal
 * carries every reason with its numbers, the article of law and the remedy. {@code nextSteps} gives the same answers before
 * anything is fired.
 *
 * <p>Nothing is taken out of a record. A {@link org.hoidong.workflow.Correction} is an entry too, with actor and reason: it voids
 * an entry, puts another in its place, or puts in one that was missing. {@code record()} is everything that was recorded,
 * {@code history()} what counts of it; {@code asOf} shows a day as known now, {@code asRecordedAt} what was known at an instant.
 * A host stores a {@link org.hoidong.workflow.CaseRow} and an {@link org.hoidong.workflow.EntryRow} for each entry, and {@code
 * restore} gives the case back. The rows are chained by hashes: {@link org.hoidong.workflow.RecordCheck} names what was altered,
 * taken out, put in or moved, and what was redacted.
 *
 * <p>The engine knows nothing of councils or recommendations; {@code org.hoidong.workflow.followup} brings those to it.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
