package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.BillWorkflow.AMENDED;
import static org.hoidong.examples.stories.BillWorkflow.INTRODUCED;
import static org.hoidong.examples.stories.BillWorkflow.OVERRIDDEN;
import static org.hoidong.examples.stories.BillWorkflow.READ_FIRST;
import static org.hoidong.examples.stories.BillWorkflow.READ_SECOND;
import static org.hoidong.examples.stories.BillWorkflow.RECOMMITTED;
import static org.hoidong.examples.stories.BillWorkflow.REPORTED;
import static org.hoidong.examples.stories.BillWorkflow.RETURNED;

import java.time.LocalDate;
import org.hoidong.core.council.BodyId;
import org.hoidong.workflow.Actor;

/** A bill that is vetoed, goes back to committee because 33 of 51 do not override, and is overridden by 34. */
public final class VetoedBill {

    static final Bill BILL = new Bill("Harbour dues", "reed", "harbour-ports-committee");
    static final Actor SPONSOR = Actor.of("reed");
    static final Actor CHAIR = Actor.of("moss").actingFor(BodyId.of("harbour-ports-committee"));
    static final Actor SPEAKER = Actor.of("fern").granted(BillWorkflow.SPEAKER);
    static final Actor GOVERNOR = Actor.of("birch").granted(BillWorkflow.GOVERNOR);
    static final Actor CLERK = Actor.of("sedge").granted(BillWorkflow.CLERK);

    private VetoedBill() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<Bill> bill = Telling.of(BillWorkflow.definition(), BillRules.CONTEXT, BillGuards.texts());
        bill.opens("B-7", BILL, day(3, 1), SPONSOR, INTRODUCED);
        bill.does(day(3, 15), CHAIR, REPORTED);
        bill.does(day(3, 16), SPEAKER, READ_FIRST, votes("the bill", 27, 18));
        bill.does(day(3, 17), SPEAKER, READ_FIRST, votes("the bill", 27, 18));
        bill.does(day(3, 18), SPEAKER, AMENDED, votes("section 4", 30, 15));
        bill.does(day(3, 22), SPEAKER, READ_SECOND, votes("the bill", 29, 16));
        bill.does(day(4, 2), GOVERNOR, RETURNED, "The dues fall on fishing boats.");
        bill.does(day(4, 12), SPEAKER, OVERRIDDEN, votes("notwithstanding the veto", 33, 12));
        bill.does(day(4, 12), SPEAKER, RECOMMITTED, votes("notwithstanding the veto", 33, 12));
        bill.does(day(4, 20), CHAIR, REPORTED);
        bill.does(day(4, 22), SPEAKER, READ_FIRST, votes("the bill", 34, 11));
        bill.does(day(4, 24), SPEAKER, READ_SECOND, votes("the bill", 34, 11));
        bill.does(day(5, 5), GOVERNOR, RETURNED, "They still do.");
        bill.does(day(5, 10), SPEAKER, RECOMMITTED, votes("notwithstanding the veto", 33, 12));
        bill.does(day(5, 10), SPEAKER, OVERRIDDEN, votes("notwithstanding the veto", 34, 11));
    }

    private static Division votes(String question, int inFavour, int against) {
        return Division.of(question, 45, inFavour, against);
    }

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2027, month, dayOfMonth);
    }
}
