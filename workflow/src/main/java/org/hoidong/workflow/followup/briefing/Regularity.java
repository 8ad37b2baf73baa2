package org.hoidong.workflow.followup.briefing;

import com.google.common.collect.ImmutableList;
import org.hoidong.workflow.report.Rate;

/**
 * How regularly those who follow up did so: of what overseers, validators and issuing bodies owed by a day of the period, what
 * was done in time, late, or not at all.
 *
 * <p>It says nothing of the addressees, whose lateness is {@link FollowUpMeasures#OVERDUE}. Following up that "is not regular"
 * (rows S-19 to S-22) shows here as a number, with the duties behind it. For example of 10 urgings, verifications and reviews that
 * fell due, 6 were done in time, 1 late and 3 not: 6 of 10.
 *
 * <p>A duty that lapsed by its due day fell due for nobody; one that lapsed after it was not done, as an urging that was owed by
 * Friday 30 September and that nobody had sent when the report came on 10 October.
 *
 * @param heading what it is about
 * @param inTime what was done in time
 * @param late what was done late
 * @param missing what was not done: it is overdue, or was when it lapsed
 */
public record Regularity(
        Heading heading,
        ImmutableList<PastDuty> inTime,
        ImmutableList<PastDuty> late,
        ImmutableList<PastDuty> missing) {

    /** Returns how many fell due. */
    public int fellDue() {
        return inTime.size() + late.size() + missing.size();
    }

    /** Returns the rate of what was done in time, undefined if nothing fell due. */
    public Rate rate() {
        return Rate.of(inTime.size(), fellDue());
    }
}
