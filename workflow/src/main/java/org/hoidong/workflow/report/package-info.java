/**
 * Counts of cases that reconcile and lead down to the cases behind a number, and what is due in them.
 *
 * <p>It knows any workflow and nothing of recommendations: dimensions and measures come from the host, or from a workflow that
 * ships its own. Nothing here reads a clock, starts a thread or loads a case; cases come in as a stream, are looked at once, and
 * are not kept.
 *
 * <h2>Counting</h2>
 *
 * <p>A {@link org.hoidong.workflow.report.Standing} is a case as it stood at the end of a day. A {@link
 * org.hoidong.workflow.report.Dimension} says in which row it is, a {@link org.hoidong.workflow.report.Measure} whether it is
 * counted. A {@link org.hoidong.workflow.report.RollUpPlan} names a day, dimensions, measures, and which measures are the parts of
 * another; a {@link org.hoidong.workflow.report.Tally} counts all of it in one pass, and tallies of slices merge. What comes out is a
 * {@link org.hoidong.workflow.report.RollUp}:
 *
 * <pre>{@code
 * Dimension<Recommendation> byBody = Dimension.of("acme/body", Label.of("Cơ quan", "Body"),
 *         standing -> addresseeOf(standing.theCase()));
 * RollUp rollUp = RollUpPlan.<Recommendation>builder(date, context)
 *         .dimension(byBody).byCategory().measure(Measures.overdue()).build()
 *         .count(cases);
 * rollUp.row(byBody, "water-company").count(Measures.overdue());       // 2
 * rollUp.row(byBody, "water-company").cases(Measures.overdue());       // KN-3, KN-12
 * rollUp.whole().rate(Measures.in(FULFILLED)).percent(1);              // 15.6, of 122
 * rollUp.reconcile();                                                  // or which parts do not add up, and which cases
 * }</pre>
 *
 * <p>No number stands alone: each has its case ids, and a {@link org.hoidong.workflow.report.Rate} its part, its base and its
 * rounding. Rows also tell the {@link org.hoidong.workflow.report.Ages} of cases and the {@link
 * org.hoidong.workflow.report.Backlog} over several days, and are put in order by a {@link
 * org.hoidong.workflow.report.Ranking}. Fulfilled and ended are counted apart, because done and over are not the same; overdue lies
 * across the categories.
 *
 * <h2>Checking what others have counted</h2>
 *
 * <p>A {@link org.hoidong.workflow.report.PublishedTable} holds printed figures and what they say about each other. It is checked in
 * itself and against a roll-up; a figure that is off by one is named, with what was printed and what was counted.
 *
 * <h2>What is due</h2>
 *
 * <p>A {@link org.hoidong.workflow.report.Sweep} says of each case what is owed, overdue and to be reminded of on a day ({@link
 * org.hoidong.workflow.report.Swept}), and of all of them how many and which ({@link org.hoidong.workflow.report.SweepReport}). Its
 * {@link org.hoidong.workflow.report.DueIndex} says when each is to be asked again, so that a daily job asks only those whose day has
 * come.
 *
 * <p>Everything but a tally is immutable. What a report says is given as reasons; {@link
 * org.hoidong.workflow.report.ReportMessages} has the texts. Charts and files are made elsewhere.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.report;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
