package org.hoidong.examples.stories;

import static org.hoidong.core.basics.Language.ENGLISH;
import static org.hoidong.core.basics.Language.VIETNAMESE;
import static org.hoidong.examples.stories.AcmeCity.ADDRESSEE;
import static org.hoidong.examples.stories.AcmeCity.CONTEXT;
import static org.hoidong.workflow.followup.FollowUpEvents.PROGRESS_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EntryRow;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.RecordCheck;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;

/**
 * A history that was wrong: an entry of another matter is voided and a late letter put in, what was known before can still be
 * asked, a payload is deleted by law, and a row that somebody changed is named.
 */
public final class HistoryCorrected {

    private static final LocalDate TUE_2022_08_09 = LocalDate.of(2022, 8, 9);
    private static final LocalDate TUE_2022_08_30 = LocalDate.of(2022, 8, 30);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final LocalDate TUE_2022_09_20 = LocalDate.of(2022, 9, 20);
    private static final LocalDate FRI_2022_09_30 = LocalDate.of(2022, 9, 30);
    private static final LocalDate MON_2022_10_03 = LocalDate.of(2022, 10, 3);

    private static final Actor CLERK = Actor.of("thu").granted(FollowUpRoles.REGISTRAR);
    private static final WorkflowDefinition<Recommendation> FOLLOW_UP = FollowUpWorkflows.standard(1);

    private HistoryCorrected() {}

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        WorkflowCase<Recommendation> before = reported();
        show("As it was recorded", before);

        System.out.println("Entry 2 cannot go:");
        tell(correct(
                        before,
                        Correction.voiding(2)
                                .because("typed into the wrong matter")
                                .by(CLERK)
                                .recordedAt(noon(MON_2022_10_03)))
                .reasons());

        WorkflowCase<Recommendation> voided = correct(
                        before,
                        Correction.voiding(3)
                                .because("typed into the wrong matter")
                                .by(CLERK)
                                .recordedAt(noon(MON_2022_10_03)))
                .orElseThrow();
        Occurrence<Note> letter = Occurrence.of(PROGRESS_REPORTED, Note.of("The money has been found"))
                .by(ADDRESSEE)
                .on(TUE_2022_08_30)
                .recordedAt(noon(MON_2022_10_03));
        WorkflowCase<Recommendation> corrected = correct(
                        voided,
                        Correction.inserting(letter)
                                .because("the letter came in late")
                                .by(CLERK))
                .orElseThrow();
        show("As it reads now", corrected);

        System.out.println("Reports by 30 September, as known now: "
                + reports(corrected.asOf(FRI_2022_09_30).orElseThrow()));
        System.out.println("Reports by 30 September, as known then: "
                + reports(corrected.asRecordedAt(noon(FRI_2022_09_30)).orElseThrow()));

        String published = corrected.headHash();
        WorkflowCase<Recommendation> redacted = corrected.redacted(4);
        System.out.println("After what entry 4 carried was deleted:");
        tell(redacted.verify(published).reasons());

        System.out.println("After somebody changed the day of entry 4 in its row:");
        List<EntryRow> rows = new ArrayList<>(redacted.entryRows());
        rows.set(3, withDay(rows.get(3), MON_2022_09_05));
        tell(RecordCheck.of(redacted.row(), rows).reasons());
    }

    private static WorkflowCase<Recommendation> reported() {
        WorkflowCase<Recommendation> theCase = AcmeCity.issued(FOLLOW_UP);
        theCase = fire(theCase, AcmeCity.happening(STARTED, Note.of(""), ADDRESSEE, TUE_2022_08_09));
        theCase = fire(theCase, progress("The bridge is painted", MON_2022_09_05));
        return fire(theCase, progress("Mr Nam of Lang hamlet gave up his field", TUE_2022_09_20));
    }

    private static Occurrence<Note> progress(String text, LocalDate day) {
        return AcmeCity.happening(PROGRESS_REPORTED, Note.of(text), ADDRESSEE, day);
    }

    private static WorkflowCase<Recommendation> fire(
            WorkflowCase<Recommendation> theCase, Occurrence<Note> occurrence) {
        return FOLLOW_UP.fire(theCase, occurrence, CONTEXT).orElseThrow();
    }

    private static Outcome<Recommendation> correct(WorkflowCase<Recommendation> theCase, Correction correction) {
        return FOLLOW_UP.correct(theCase, correction, CONTEXT);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CONTEXT.zone()).toInstant();
    }

    private static EntryRow withDay(EntryRow row, LocalDate day) {
        Datum.RecordBuilder changed = Datum.record();
        ((Datum.Fields) row.content())
                .fields()
                .forEach((name, value) -> changed.put(name, name.equals("occurredOn") ? Datum.of(day) : value));
        return row.toBuilder().content(changed.build()).build();
    }

    private static List<String> reports(WorkflowCase<Recommendation> theCase) {
        return theCase.all(PROGRESS_REPORTED).stream()
                .map(report -> report.payload().text())
                .toList();
    }

    private static void show(String title, WorkflowCase<Recommendation> theCase) {
        System.out.println(title + ":");
        for (Entry<?> entry : theCase.history()) {
            System.out.println("  " + entry
                    + entry.correction().map(it -> " (" + it.reason() + ")").orElse(""));
        }
    }

    private static void tell(List<Reason> reasons) {
        for (Reason reason : reasons) {
            System.out.println("  " + AcmeCity.TEXTS.render(reason, ENGLISH));
            System.out.println("  " + AcmeCity.TEXTS.render(reason, VIETNAMESE));
            reason.remedy()
                    .ifPresent(remedy -> System.out.println("    so: " + AcmeCity.TEXTS.render(remedy, ENGLISH)));
        }
    }
}
