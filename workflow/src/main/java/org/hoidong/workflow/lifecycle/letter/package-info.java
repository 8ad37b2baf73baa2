/**
 * The life cycle of a citizen's letter: received, examined, accepted and settled here, passed on and followed there, or filed; and who is told
 * of it by when.
 *
 * <p>The case of a {@link org.hoidong.core.petition.CitizenLetter} begins with its receipt. It is written without the name of who wrote it:
 * the host keeps that where it is protected. What each step does is the table of {@link
 * org.hoidong.workflow.lifecycle.letter.LetterWorkflows#standard}. Whether a letter may be accepted, {@link
 * org.hoidong.core.petition.Letters} judges by the law of the day; the {@link org.hoidong.workflow.lifecycle.letter.LetterGuards guards}
 * ask it. The times of the law run as obligations, and where the law changes under way, as for denunciations on 1 July 2026, what still
 * stands takes the time of the new one. The same duties with who owes them when bodies end {@link
 * org.hoidong.workflow.lifecycle.letter.LetterCases#duties} says, and {@link org.hoidong.workflow.lifecycle.letter.LetterCases#judge}
 * whether all was in time. What no law sets is in {@link
 * org.hoidong.workflow.lifecycle.letter.LetterRules}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.letter;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
