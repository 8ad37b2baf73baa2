/**
 * The life cycles of a question to who holds an office, and of an explanation session, up to the follow-ups of what was promised or
 * asked for.
 *
 * <table>
 *   <caption>Where is what</caption>
 *   <tr><th></th><th>Question</th><th>Explanation session</th></tr>
 *   <tr><td>Subject</td><td>{@link org.hoidong.core.oversight.QuestioningSlip}</td>
 *       <td>{@link org.hoidong.core.oversight.ExplanationSession}</td></tr>
 *   <tr><td>Table</td><td>{@link org.hoidong.workflow.lifecycle.hearing.QuestioningWorkflows}</td>
 *       <td>{@link org.hoidong.workflow.lifecycle.hearing.ExplanationWorkflows}</td></tr>
 *   <tr><td>States and events</td><td>{@link org.hoidong.workflow.lifecycle.hearing.QuestioningState}, {@link
 *       org.hoidong.workflow.lifecycle.hearing.QuestioningEvents}</td>
 *       <td>{@link org.hoidong.workflow.lifecycle.hearing.ExplanationState}, {@link
 *       org.hoidong.workflow.lifecycle.hearing.ExplanationEvents}</td></tr>
 *   <tr><td>Conditions</td><td>{@link org.hoidong.workflow.lifecycle.hearing.QuestioningGuards}, by {@link
 *       org.hoidong.core.oversight.Questionings}</td>
 *       <td>{@link org.hoidong.workflow.lifecycle.hearing.ExplanationGuards}, by {@link
 *       org.hoidong.core.oversight.Explanations}</td></tr>
 *   <tr><td>Was it by the rules? What is followed up?</td><td>{@link
 *       org.hoidong.workflow.lifecycle.hearing.QuestioningCases}</td>
 *       <td>{@link org.hoidong.workflow.lifecycle.hearing.ExplanationCases}</td></tr>
 * </table>
 *
 * <p>Both record what must be done ({@link org.hoidong.workflow.lifecycle.hearing.HearingEvents}), and ask the host by an effect to open
 * a follow-up for each body. That names the hearing as its source matter; the hearing names it with a {@link
 * org.hoidong.workflow.followup.FollowUpLink}, and is not closed before every one of them is named. Whether the addressee
 * does what it owes, the follow-up watches from there. The law is that of the day of the slip or of the decision. Times that no law
 * gives are the host's to set: {@link org.hoidong.workflow.lifecycle.hearing.HearingRules}.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.lifecycle.hearing;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
