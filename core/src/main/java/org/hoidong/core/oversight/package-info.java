/**
 * What oversight leaves behind: findings, conclusions, recommendations, and the evidence that they were carried out.
 *
 * <p>An {@link org.hoidong.core.oversight.OversightConclusion} is the document that ends an oversight. It holds {@link
 * org.hoidong.core.oversight.Finding findings}: what is wrong, where, against which provision, by whose responsibility. What
 * should be done about them are {@link org.hoidong.core.oversight.Recommendation recommendations}, each to one body; findings
 * and recommendations are many to many, and refer to each other by id.
 *
 * <p>A recommendation is also what everything else becomes that somebody must carry out: a promise under questioning, the
 * conclusion of an explanation session, a directive, a petition of voters. Its {@link
 * org.hoidong.core.oversight.RecommendationSource source} says which. It may be drafted with parts missing, but not issued:
 * {@link org.hoidong.core.oversight.Recommendation#judgeIssuable} names every part that is missing. What happens after it is
 * issued is not here; the workflow of its follow-up takes it as subject and never changes it.
 *
 * <p>{@link org.hoidong.core.oversight.Evidence} points at what proves that something was done; the bytes stay with the
 * host, and their SHA-256 shows later that they are the same. {@link org.hoidong.core.oversight.OversightRules} are the
 * questions of law that this package asks of a rule book: who oversees whom and in which {@link
 * org.hoidong.core.oversight.OversightFormKind form}, who must come in person ({@link
 * org.hoidong.core.oversight.AppearanceRule}), and the time limits; {@link org.hoidong.core.oversight.ProgrammeRules} are those
 * on yearly programmes.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.oversight;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
