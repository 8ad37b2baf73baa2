package org.hoidong.workflow;

import static org.hoidong.workflow.Repairs.CLERKS;
import static org.hoidong.workflow.Repairs.FINISHED;
import static org.hoidong.workflow.Repairs.NOTED;
import static org.hoidong.workflow.Repairs.OWNS;
import static org.hoidong.workflow.Repairs.REPAIRS;
import static org.hoidong.workflow.Repairs.TAKEN_ON;
import static org.hoidong.workflow.Repairs.TESTED;
import static org.hoidong.workflow.Repairs.brought;
import static org.hoidong.workflow.Repairs.noon;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Repairs.Repair;

/** A repair to correct: 1 brought, 2 taken on, 3 noted, 4 tested, 5 finished, on 1 to 5 August 2022. */
final class Corrections {

    static final LocalDate WED_2022_08_10 = LocalDate.of(2022, 8, 10);

    private Corrections() {}

    static LocalDate august(int day) {
        return LocalDate.of(2022, 8, day);
    }

    static WorkflowCase<Repair> repaired() {
        return brought()
                .on(august(2))
                .does(TAKEN_ON, REPAIRS)
                .on(august(3))
                .does(NOTED, "rusty", OWNS)
                .on(august(4))
                .does(TESTED, REPAIRS)
                .on(august(5))
                .does(FINISHED, 80L, REPAIRS)
                .theCase();
    }

    /** Occurred on a day of August, and recorded on the 10th at noon. */
    static <P> Occurrence<P> late(EventType<P> event, P payload, Actor actor, int day) {
        return Occurrence.of(event, payload).by(actor).on(august(day)).recordedAt(noon(WED_2022_08_10));
    }

    static Occurrence<NoPayload> late(EventType<NoPayload> event, Actor actor, int day) {
        return late(event, NoPayload.NONE, actor, day);
    }

    static Correction voiding(int number) {
        return Correction.voiding(number).because("wrong case").by(CLERKS).recordedAt(noon(WED_2022_08_10));
    }

    static Correction replacing(int number, Occurrence<?> occurrence) {
        return Correction.replacing(number, occurrence).because("misheard").by(CLERKS);
    }

    static Correction inserting(Occurrence<?> occurrence) {
        return Correction.inserting(occurrence).because("came in late").by(CLERKS);
    }

    static Outcome<Repair> correct(WorkflowCase<Repair> theCase, Correction correction) {
        return theCase.definition().correct(theCase, correction, Repairs.context());
    }

    static WorkflowCase<Repair> corrected(WorkflowCase<Repair> theCase, Correction... corrections) {
        WorkflowCase<Repair> corrected = theCase;
        for (Correction correction : corrections) {
            corrected = correct(corrected, correction).orElseThrow();
        }
        return corrected;
    }

    static List<Integer> numbers(List<Entry<?>> entries) {
        return entries.stream().map(Entry::number).toList();
    }

    static Reason onlyUnmet(Outcome<Repair> outcome) {
        List<Reason> unmet =
                outcome.reasons().stream().filter(reason -> !reason.isMet()).toList();
        if (unmet.size() != 1) {
            throw new AssertionError("one reason expected, not " + outcome);
        }
        return unmet.get(0);
    }

    /** The repair with one correction of each kind, a key, a basis, a reordered day, and a step after them. */
    static WorkflowCase<Repair> everyKind() {
        WorkflowCase<Repair> corrected = corrected(
                repaired(),
                inserting(late(NOTED, "squeaks", OWNS, 3).keyed("mail-7").basedOn(Repairs.RULE))
                        .before(3)
                        .basedOn(Repairs.RULE.clause("2")),
                replacing(5, late(FINISHED, 70L, REPAIRS, 6)).seeing(6),
                voiding(3).keyed("void-1"));
        Occurrence<NoPayload> returned = Occurrence.of(Repairs.RETURNED)
                .by(OWNS)
                .on(august(11))
                .recordedAt(
                        august(11).atTime(LocalTime.NOON).atZone(Repairs.HANOI).toInstant());
        return corrected
                .definition()
                .fire(corrected, returned, Repairs.context())
                .orElseThrow();
    }
}
