/**
 * What reports on follow-ups count by, what they count, and the half-year briefing that a conference reads out.
 *
 * <p>{@link org.hoidong.workflow.followup.briefing.FollowUpDimensions} are the rows: tier, body, field, source, term, cohort,
 * answer, rung. {@link org.hoidong.workflow.followup.briefing.FollowUpMeasures} are the columns: answered, implemented,
 * explained, in progress, overdue, due. Any of them go into a {@link org.hoidong.workflow.report.RollUpPlan}, together with a
 * host's own. {@link org.hoidong.workflow.followup.briefing.HalfYearBriefing} puts them together as data, with what is late and
 * what everybody must do next; texts, tables and pages are made of it elsewhere.
 */
@DomainStyle
@NullMarked
package org.hoidong.workflow.followup.briefing;

import org.hoidong.core.style.DomainStyle;
import org.jspecify.annotations.NullMarked;
