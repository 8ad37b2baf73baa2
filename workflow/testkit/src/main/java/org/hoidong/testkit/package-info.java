/**
 * Governance rules under test: assertions that speak of codes and facts, and stories with a date that moves.
 *
 * <p>Texts change and are translated; codes and facts do not. So a test asks a verdict or a refusal for the {@code
 * ReasonCode} and for the numbers, never for a sentence. {@link org.hoidong.testkit.HoidongAssertions} is the one entry
 * point; its {@code assertThat} goes beside AssertJ's own and picks by type:
 *
 * <ul>
 *   <li>{@link org.hoidong.testkit.VerdictAssert} for a verdict: satisfied or not, with a reason that is met or not;
 *   <li>{@link org.hoidong.testkit.OutcomeAssert} for what came of a step or of a correction: where it moved and with which
 *       effects, or for exactly which codes it was refused;
 *   <li>{@link org.hoidong.testkit.ReasonAssert}, which the two lead to: facts, articles of law, remedy;
 *   <li>{@link org.hoidong.testkit.CaseAssert} for a case: its state, who owes what by when, what is overdue since when, and
 *       whether its record is intact;
 *   <li>{@link org.hoidong.testkit.NextStepsAssert} for what an actor must and may do, and what for which codes not.
 * </ul>
 *
 * <p>A {@link org.hoidong.testkit.Scenario} tells the story of one case: it holds the date and the context, so that each
 * line of a test says only who did what. A step that is refused leaves the case where it was, and its outcome is there to be
 * asserted:
 *
 * <pre>{@code
 * Scenario<Recommendation> story = Scenario.of(FollowUpWorkflows.standard(1), context).on(MON_2022_08_01);
 * story.opens("KN-1", recommendation, ISSUED, chair);
 * assertThat(story.on(WED_2022_08_31).does(overseer, URGED, Note.of("")))
 *         .hasUnmet(FollowUpGuards.NOT_OVERDUE)
 *         .withFact("due", WED_2022_08_31)
 *         .withRemedy(FollowUpGuards.WAIT_UNTIL);
 * assertThat(story.theCase()).isOverdueWith(COMPLETION_REPORTED, THU_2022_09_01, THU_2022_09_01, context);
 * }</pre>
 *
 * <p>Every failure prints what there was instead: all reasons with their facts, or all that is owed. Take this artifact in
 * test scope; it brings AssertJ along and no test framework.
 */
@NullMarked
package org.hoidong.testkit;

import org.jspecify.annotations.NullMarked;
