package org.hoidong.examples.stories;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.hoidong.examples.stories.AdvisingCommittee.FINANCE;
import static org.hoidong.examples.stories.AdvisingCommittee.LEGAL;
import static org.hoidong.examples.stories.AdvisingCommittee.SOCIAL;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.ADOPTION;
import static org.hoidong.examples.stories.ParallelAdviceWorkflow.SUBMITTED;

import java.time.LocalDate;
import java.time.ZoneId;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.RuleBook;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;

/** Legal advises and changes its mind, social advises, finance is late and advises all the same before the council decides. */
public final class ThreeAdvices {

    static final AdvisedProposal PROPOSAL = new AdvisedProposal(
            "A ferry to the island", "lakeside-legal", "lakeside-finance", "lakeside-social", "lakeside-council");
    static final Actor LAWYER = Actor.of("ada").actingFor(BodyId.of("lakeside-legal"));
    static final Actor TREASURER = Actor.of("ben").actingFor(BodyId.of("lakeside-finance"));
    static final Actor WARDEN = Actor.of("cleo").actingFor(BodyId.of("lakeside-social"));
    static final Actor PRESIDENT = Actor.of("dora").actingFor(BodyId.of("lakeside-council"));

    static final LegalContext CONTEXT = LegalContext.builder()
            .rules(RuleBook.builder("lakeside", "1").build())
            .calendars(Calendars.of(WorkingCalendar.builder(
                            CalendarId.of("lakeside/office"), "1", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31))
                    .weekend(SATURDAY, SUNDAY)
                    .build()))
            .zone(ZoneId.of("Europe/Zurich"))
            .build();

    private ThreeAdvices() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<AdvisedProposal> proposal =
                Telling.of(ParallelAdviceWorkflow.definition(), CONTEXT, ParallelAdviceGuards.texts());
        proposal.opens("P-3", PROPOSAL, day(3, 1), PRESIDENT, SUBMITTED);
        proposal.does(day(3, 8), LAWYER, LEGAL.advised, new Advice(true, "The lease allows it."));
        proposal.does(day(3, 10), LAWYER, LEGAL.advised, new Advice(false, "It does not."));
        proposal.does(day(3, 10), LAWYER, LEGAL.advisedAgain, new Advice(false, "It does not."));
        proposal.does(day(3, 15), WARDEN, SOCIAL.advised, new Advice(true, "The school is there."));
        proposal.does(day(3, 22), PRESIDENT, FINANCE.notAwaited);
        proposal.does(day(3, 23), PRESIDENT, FINANCE.notAwaited);
        proposal.does(day(3, 25), TREASURER, FINANCE.advised, new Advice(false, "It loses money."));
        proposal.does(day(4, 1), PRESIDENT, ADOPTION, "");
        proposal.does(day(4, 1), PRESIDENT, ADOPTION, "The lease was amended, and the school pays its share.");
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2027, month, dayOfMonth);
    }
}
