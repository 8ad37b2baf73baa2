/**
 * Counts of cases that reconcile, and lead down to the cases behind a number.
 *
 * <p>A {@link org.hoidong.workflow.report.RollUp} takes any cases of one subject, a date, and one {@link
 * org.hoidong.workflow.report.Dimension}: what the rows are. It counts each case as it stood at the end of the date, in one
 * pass, and gives a row for each value of the dimension and one for the whole. A dimension puts every case into exactly one
 * row, so the rows add up to the whole, whatever the host thinks of counting by: a tier, a body, a field, a session.
 *
 * <p>No number stands alone. Each one is a list of case ids ({@code row.in(StateCategory.FULFILLED)}), whose size is the
 * number, so that a reader can always ask "which ones". Categories are those of the workflow root and so are the same for
 * every workflow, extended ones too; fulfilled and ended are counted apart, because done and over are not the same. Overdue
 * lies across the categories; what counts as overdue is a question of the host's, since a case can be late in several ways:
 *
 * <pre>{@code
 * RollUp byBody = RollUp.of(cases, date, new Dimension<>("acme/body", theCase -> addresseeOf(theCase)),
 *         (theCase, on) -> !theCase.overdue(on, context).isEmpty());
 * byBody.whole().overdue();                          // the ids
 * byBody.whole().rate(FULFILLED).percent(1);        // 15.6, of 122
 * }</pre>
 *
 * <p>A percentage is a {@link org.hoidong.workflow.report.Rate}: it keeps its part and its base, is rounded half up to as
 * many decimals as it is asked for, and is undefined where the base is nought. Texts, charts and files are made elsewhere.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.report;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
