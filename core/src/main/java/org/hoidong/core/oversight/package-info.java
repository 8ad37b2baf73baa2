/**
 * The life of an oversight, from its topic to the recommendations that come out of it, and the evidence that they were carried
 * out.
 *
 * <table>
 *   <caption>Which question has which type</caption>
 *   <tr><th>Question</th><th>Type</th></tr>
 *   <tr><td>Which of the nominated topics are chosen, and why?</td>
 *       <td>{@link org.hoidong.core.oversight.TopicSelection} of {@link org.hoidong.core.oversight.NominatedTopic topics} by a
 *       {@link org.hoidong.core.oversight.ScoreSheet}</td></tr>
 *   <tr><td>By when is the programme of a year made, and was it?</td>
 *       <td>{@link org.hoidong.core.oversight.ProgrammeTimetable} of an {@link
 *       org.hoidong.core.oversight.OversightProgramme}</td></tr>
 *   <tr><td>Was an oversight rightly founded?</td>
 *       <td>{@link org.hoidong.core.oversight.OversightPlan#judgeFounding}</td></tr>
 *   <tr><td>By when is each of its steps due?</td>
 *       <td>{@link org.hoidong.core.oversight.OversightTimetable}, from the plan and its {@link
 *       org.hoidong.core.oversight.OversightCourse course}</td></tr>
 *   <tr><td>Was it carried out by the right procedure?</td>
 *       <td>{@link org.hoidong.core.oversight.Oversights#judge}</td></tr>
 *   <tr><td>Was a question answered by the rules, and by when must it be?</td>
 *       <td>{@link org.hoidong.core.oversight.Questionings}, of a {@link org.hoidong.core.oversight.QuestioningSlip} and its {@link
 *       org.hoidong.core.oversight.QuestioningCourse course}</td></tr>
 *   <tr><td>Was an explanation session held by the rules? Were there enough?</td>
 *       <td>{@link org.hoidong.core.oversight.Explanations}, of an {@link org.hoidong.core.oversight.ExplanationSession} and its {@link
 *       org.hoidong.core.oversight.ExplanationCourse course}</td></tr>
 *   <tr><td>Just the day: by when is one step due that stands alone?</td>
 *       <td>{@link org.hoidong.core.oversight.OversightDeadlines}</td></tr>
 *   <tr><td>Which recommendations answer which finding?</td>
 *       <td>{@link org.hoidong.core.oversight.FindingLinks}</td></tr>
 *   <tr><td>May this body ask for reconsideration?</td>
 *       <td>{@link org.hoidong.core.oversight.ReconsiderationRequest}</td></tr>
 * </table>
 *
 * <p>Every step of a programme or an oversight is a {@link org.hoidong.core.oversight.StepDue}: with a day, its explanation and its
 * article; or with what it waits for; or with the rule that the law of the day does not give and the host must. The law is that of
 * the day the oversight was founded.
 *
 * <p>An {@link org.hoidong.core.oversight.OversightConclusion} is the document that ends an oversight. It holds {@link
 * org.hoidong.core.oversight.Finding findings}: what is wrong, where, against which provision, by whose responsibility. What
 * should be done about them are {@link org.hoidong.core.oversight.Recommendation recommendations}, each to one body; findings
 * and recommendations are many to many, and refer to each other by id.
 *
 * <p>Two hearings end in things to be done. Delegates question those who hold {@link org.hoidong.core.oversight.CalledOffice offices}:
 * a question is put into a {@link org.hoidong.core.oversight.QuestionGroup group of issues} and answered in person, or in a {@link
 * org.hoidong.core.oversight.WrittenAnswerCase case} for it in writing; a {@link org.hoidong.core.oversight.QuestioningResolution
 * resolution} may follow. To an explanation session a standing body calls them, and votes a conclusion, which {@link
 * org.hoidong.core.oversight.HearingRecipient others} receive. What is promised or asked for is a {@link
 * org.hoidong.core.oversight.Commitment}, and becomes a recommendation for each body.
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
