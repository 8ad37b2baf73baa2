package org.hoidong.examples.stories;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.hoidong.examples.stories.PhaseYearWorkflow.ANNOUNCED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.CLOSED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.COMMENTED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.COUNTED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.DROPPED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.PROPOSED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.PUBLISHED;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.RuleBook;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;

/** A year that has no screening from the start, and loses its discussion while it waits for it. */
public final class YearWithoutScreening {

    static final PhaseYear YEAR = new PhaseYear(2027, "milltown-budget-office", ImmutableSet.of(Phase.SCREENING));
    static final Actor OFFICE = Actor.of("olive").actingFor(BodyId.of("milltown-budget-office"));
    static final Actor COUNCIL = Actor.of("carl").granted(PhaseYearWorkflow.COUNCIL);
    static final Actor RESIDENT = Actor.of("rita").granted(PhaseYearWorkflow.RESIDENT);

    static final LegalContext CONTEXT = LegalContext.builder()
            .rules(RuleBook.builder("milltown", "1").build())
            .calendars(Calendars.of(WorkingCalendar.builder(
                            CalendarId.of("milltown/office"), "1", LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31))
                    .weekend(SATURDAY, SUNDAY)
                    .build()))
            .zone(ZoneId.of("America/Toronto"))
            .build();

    private YearWithoutScreening() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<PhaseYear> year = Telling.of(PhaseYearWorkflow.definition(), CONTEXT, PhaseYearGuards.texts());
        year.opens("PB-2027", YEAR, day(1, 11), OFFICE, ANNOUNCED);
        year.does(day(1, 14), RESIDENT, PROPOSED, "Benches by the mill pond");
        year.does(day(1, 15), RESIDENT, PROPOSED, "Benches by the mill pond");
        year.does(day(3, 31), RESIDENT, PROPOSED, "A night bus");
        year.does(day(3, 31), OFFICE, CLOSED);
        year.does(day(4, 1), OFFICE, CLOSED);
        year.does(day(5, 3), RESIDENT, COMMENTED, "More benches!");
        year.does(day(5, 4), COUNCIL, DROPPED, Phase.DISCUSSION);
        year.does(day(10, 1), OFFICE, CLOSED);
        year.does(day(10, 1), OFFICE, COUNTED, 3L);
        year.does(day(10, 1), OFFICE, COUNTED, 2L);
        year.does(day(10, 1), OFFICE, CLOSED);
        year.does(day(10, 8), OFFICE, PUBLISHED);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2027, month, dayOfMonth);
    }
}
