/**
 * The follow-up of a recommendation: what a council asked for, until it is done.
 *
 * <p>{@link org.hoidong.workflow.followup.FollowUpWorkflows#standard} is the table; read it first. A case of it has a {@code
 * Recommendation} as its subject and two axes, kept apart: how far it is carried out is the {@link
 * org.hoidong.workflow.followup.FollowUpState state}; what the addressee says of it is the {@link
 * org.hoidong.workflow.followup.AnswerStatus answer}. An answer closes nothing. A matter closes when the validator, who is
 * not the author of the report, has verified it with evidence of the required kinds, or by a decision of the body that
 * issued it; a petition of voters also when the explanation given is accepted. A correction of the register that would take
 * from a closing what it rests on is refused until the closing itself is voided ({@link
 * org.hoidong.workflow.Trigger#askedAgain}).
 *
 * <p>The addressee owes a report of completion by the term that runs ({@link
 * org.hoidong.workflow.followup.FollowUps#currentDue}), with reminders before it; the validator owes a verification; and
 * while the addressee is overdue the overseer owes the next rung of the {@link org.hoidong.workflow.followup.Ladder}, and the
 * issuing body a decision once all have been taken. The numbers for all this are settings of the host ({@link
 * org.hoidong.workflow.followup.FollowUpRules}), because the law sets none.
 *
 * <p>What a source sets that its document does not say is in {@link org.hoidong.workflow.followup.SourceDefaults}. Who has which
 * part now is asked of {@link org.hoidong.workflow.followup.Parties}, because a {@link org.hoidong.workflow.followup.Handover}
 * passes parts on when a body ends. Reports and the half-year briefing are made by {@code followup.briefing}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.followup;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
