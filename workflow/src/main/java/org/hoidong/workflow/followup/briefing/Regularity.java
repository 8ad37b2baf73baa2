package org.hoidong.workflow.followup.briefing;

import org.hoidong.workflow.report.Rate;

/**
 * How regularly those who follow up did so: of what overseers, validators and issuing bodies owed by a day of the period, how
 * much was done in time, late, or not at all.
 *
 * <p>It says nothing of the addressees, whose lateness is {@link FollowUpMeasures#OVERDUE}. Following up that "is not regular"
 * (rows S-19 to S-22) shows here as a number. For example of 10 urgings, verifications and reviews that fell due, 6 were done in
 * time, 1 late and 3 are missing: 6 of 10.
 *
 * @param heading what it is about
 * @param inTime how many were done in time
 * @param late how many were done late
 * @param missing how many are still not done
 */
public record Regularity(Heading heading, int inTime, int late, int missing) {

    /** Returns how many fell due. */
    public int fellDue() {
        return inTime + late + missing;
    }

    /** Returns the rate of what was done in time, undefined if nothing fell due. */
    public Rate rate() {
        return Rate.of(inTime, fellDue());
    }
}
