package org.hoidong.examples.stories;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.LegalContext;

/** A written question that is answered too late, becomes an oral one, is not reached, and is a written one again. */
public final class QuestionStory {

    static final Actor ANNA = Actor.of("anna");
    static final Actor MINH = AcmeCity.ADDRESSEE;
    static final Actor TAM = Actor.of("tam").actingFor(BodyId.of("acme-table-office"));

    /** The council sits on Tuesdays and Thursdays. */
    private static final WorkingCalendar SITTINGS = WorkingCalendar.builder(
                    QuestionWorkflow.SITTINGS, "1", LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
            .weekend(EnumSet.complementOf(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY))
                    .toArray(DayOfWeek[]::new))
            .build();

    static final LegalContext CONTEXT = AcmeCity.CONTEXT.toBuilder()
            .calendars(AcmeCity.CONTEXT.calendars().with(SITTINGS))
            .build();

    private static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    private static final LocalDate TUE_2022_08_02 = LocalDate.of(2022, 8, 2);
    private static final LocalDate WED_2022_08_17 = LocalDate.of(2022, 8, 17);
    private static final LocalDate TUE_2022_08_23 = LocalDate.of(2022, 8, 23);
    private static final LocalDate THU_2022_08_25 = LocalDate.of(2022, 8, 25);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);

    private QuestionStory() {}

    /** Returns the question, to be answered orally or in writing. */
    static Question question(boolean oral) {
        return new Question("Why is the reservoir empty?", "anna", "acme-works-department", oral);
    }

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        Telling<Question> question = Telling.of(QuestionWorkflow.definition(), CONTEXT, QuestionGuards.texts());
        question.opens("Q-1", question(false), MON_2022_08_01, ANNA, QuestionWorkflow.TABLED);
        question.does(TUE_2022_08_02, TAM, QuestionWorkflow.ADMITTED);
        question.does(TUE_2022_08_02, TAM, QuestionWorkflow.LISTED, TUE_2022_08_23);
        question.does(TUE_2022_08_02, ANNA, QuestionWorkflow.CALLED_FOR_ORALLY);
        question.does(WED_2022_08_17, ANNA, QuestionWorkflow.CALLED_FOR_ORALLY);
        question.does(WED_2022_08_17, MINH, QuestionWorkflow.ANSWERED_IN_WRITING);
        question.does(WED_2022_08_17, TAM, QuestionWorkflow.LISTED, WED_2022_08_17);
        question.does(WED_2022_08_17, TAM, QuestionWorkflow.LISTED, THU_2022_08_25);
        question.does(TUE_2022_08_23, MINH, QuestionWorkflow.ANSWERED_ORALLY);
        question.does(THU_2022_08_25, TAM, QuestionWorkflow.NOT_REACHED);
        question.does(MON_2022_09_05, MINH, QuestionWorkflow.ANSWERED_IN_WRITING);
        question.does(MON_2022_09_05, ANNA, QuestionWorkflow.TAKEN_BACK);
    }
}
