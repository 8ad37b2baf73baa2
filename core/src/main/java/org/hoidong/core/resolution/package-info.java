/**
 * Resolutions: what they are, how they are numbered, and whether they were issued by the right procedure.
 *
 * <p>A {@link org.hoidong.core.resolution.Resolution} is a record of what happened: adopted with this vote, signed in that
 * office, sent up, published, in effect from a day. It knows no law. {@link org.hoidong.core.resolution.Resolutions#judge}
 * lays the law of a day beside it and answers with one verdict and a reason for each step: in time or late and by how many
 * days, lawful or too early, and for steps still ahead the latest day. The law comes from a rule book; {@link
 * org.hoidong.core.resolution.ResolutionRules} are the questions asked of it, and a question without an answer on the day
 * is reported as not judged, never guessed.
 *
 * <p>How the {@link org.hoidong.core.resolution.ResolutionDraft draft} of a normative resolution came to the council is a {@link org.hoidong.core.resolution.DraftingCourse}: posted,
 * {@link org.hoidong.core.resolution.Consultation consulted on}, appraised, submitted, {@link
 * org.hoidong.core.resolution.JointVerification verified} by a lead Committee with the opinions of others beside it, and dealt with at
 * the session. {@link org.hoidong.core.resolution.Drafting} judges it with {@link org.hoidong.core.resolution.DraftingRules}, and gives
 * for each {@link org.hoidong.core.resolution.ResolutionStep step} a {@link org.hoidong.core.resolution.ResolutionStepDue} with its
 * latest day. Handed to {@code Resolutions.judge} with the resolution, it makes one verdict from the draft to the day of effect.
 *
 * <p>{@link org.hoidong.core.resolution.DocumentNumber} reads and prints the numbers of resolutions and of all other
 * official documents; {@link org.hoidong.core.resolution.NumberPattern} is the form that documents of one sort share. What a body
 * numbered in a year or a term is a {@link org.hoidong.core.resolution.NumberRegister} of {@link
 * org.hoidong.core.resolution.NumberEntry lines}; {@link org.hoidong.core.resolution.NumberRegisters} opens and judges them: gaps,
 * doubles, order.
 *
 * <p>After it took effect a document is a {@link org.hoidong.core.resolution.RegisteredDocument}, named by a {@link
 * org.hoidong.core.resolution.DocumentRef}. What another does to it, or to a {@link org.hoidong.core.resolution.DocumentPart part}
 * of it, is a {@link org.hoidong.core.resolution.Relation} of some {@link org.hoidong.core.resolution.RelationKind kind}, of which
 * only the {@link org.hoidong.core.resolution.RelationEffect effect} counts. {@link org.hoidong.core.resolution.DocumentRelations}
 * puts them together and answers for any day with a {@link org.hoidong.core.resolution.DocumentStatus}, which is computed and never
 * stored; what contradicts is named and left out.
 */
@DomainStyle
@NullMarked
package org.hoidong.core.resolution;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
