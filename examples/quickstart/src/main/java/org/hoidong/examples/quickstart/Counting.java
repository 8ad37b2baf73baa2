package org.hoidong.examples.quickstart;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.examples.quickstart.data.CouncilData;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;
import org.hoidong.workflow.report.Dimension;

/** Has the library count, in one pass, and holds the counts to add up. */
final class Counting {

    private Counting() {}

    /**
     * Makes the library's briefing of the half-year as of a day.
     *
     * @param cases the cases
     * @param data what was read
     * @param world bodies, calendars and rules
     * @param asOf the day
     * @param byState what to count by besides
     * @param days the days of the backlog
     * @return the briefing
     * @throws IllegalStateException if a part does not add up to its whole
     */
    static HalfYearBriefing of(
            Iterable<WorkflowCase<Recommendation>> cases,
            CouncilData data,
            World world,
            LocalDate asOf,
            Dimension<Recommendation> byState,
            Collection<LocalDate> days) {
        DateSpan halfYear =
                DateSpan.of(data.job().halfYear().from(), data.job().halfYear().to());
        HalfYearBriefing briefing = HalfYearBriefing.plan(halfYear, world.context())
                .asOf(asOf)
                .tierOf(body -> world.directory()
                        .findBody(body)
                        .map(found -> world.directory().tierOf(found.id())))
                .dimension(byState)
                .backlogOn(days.toArray(LocalDate[]::new))
                .of(cases);
        Verdict addsUp = briefing.reconcile();
        if (!addsUp.isSatisfied()) {
            throw new IllegalStateException("the figures on " + asOf + " must add up: " + addsUp.unmet());
        }
        return briefing;
    }

    /** Returns the days of the sessions, of the conference and of the report, with what they are, none after the report. */
    static NavigableMap<LocalDate, Text> days(CouncilData data, LocalDate asOf) {
        NavigableMap<LocalDate, Text> days = new TreeMap<>();
        data.milestones()
                .forEach(session -> session.opensOn()
                        .ifPresent(day -> days.put(day, MatterViews.text(World.label(session.name())))));
        days.putIfAbsent(data.conference().heldOn(), new Text("Hội nghị giao ban", "Briefing conference"));
        days.putIfAbsent(asOf, new Text("Ngày báo cáo", "Day of the report"));
        return days.headMap(asOf, true);
    }
}
