package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.calendar.ClockEntry;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterCategory;
import org.hoidong.core.petition.LetterCourse;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterLaw;
import org.hoidong.core.petition.LetterStep;
import org.hoidong.core.petition.Letters;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;

/** What the history of a citizen's letter tells: what became of it, and whether all was in time. */
public final class LetterCases {

    /** Which event takes which step. */
    private static final ImmutableMap<EventType<?>, LetterStep> STEPS = ImmutableMap.<EventType<?>, LetterStep>builder()
            .put(LetterEvents.WRITER_TOLD, LetterStep.WRITER_TOLD)
            .put(LetterEvents.EXAMINED, LetterStep.EXAMINED)
            .put(LetterEvents.ACCEPTED, LetterStep.ACCEPTED)
            .put(LetterEvents.PASSED_ON, LetterStep.PASSED_ON)
            .put(LetterEvents.SETTLED, LetterStep.SETTLED)
            .put(LetterEvents.DELEGATE_TOLD, LetterStep.DELEGATE_TOLD)
            .put(LetterEvents.RESULT_TOLD, LetterStep.RESULT_TOLD)
            .buildOrThrow();

    private LetterCases() {}

    /**
     * Returns what the history says became of the letter.
     *
     * @param theCase the case
     * @return the course, as far as it has come; a step that was taken twice was taken on the first day
     */
    public static LetterCourse course(CaseView<? extends CitizenLetter> theCase) {
        CitizenLetter letter = theCase.subject();
        LetterCourse.Builder course = LetterCourse.builder().letter(letter.id()).examination(examination(theCase));
        boolean here = false;
        ImmutableList.Builder<ClockEntry> clock = ImmutableList.builder();
        Map<LetterStep, LocalDate> taken = new LinkedHashMap<>();
        for (Entry<?> entry : theCase.history()) {
            LocalDate on = entry.occurredOn();
            LetterStep step = STEPS.get(entry.event());
            if (entry.event().equals(LetterEvents.ACCEPTED)) {
                here = true;
                course.acceptedOn(on).settlementCase(acceptance(theCase).flatMap(LetterAcceptance::settlementCase));
            }
            if (entry.event().equals(LetterEvents.RESUMED)) {
                clock.add(ClockEntry.restart(on, entry.actor().id().value(), "resumed"));
            }
            if (entry.payload() instanceof LetterExtension extension) {
                clock.add(
                        ClockEntry.extend(on, extension.by(), entry.actor().id().value(), extension.reason()));
            }
            boolean known = step != null && (here || !isOfSettlement(step));
            if (known) {
                taken.putIfAbsent(step, on);
            }
            if (entry.event().equals(LetterEvents.FILED) || entry.event().equals(LetterEvents.WITHDRAWN)) {
                course.endedOn(on);
            }
        }
        return course.takenOn(taken).clock(clock.build()).build();
    }

    /** What is counted from a settlement here, of which there is none while another body settles it. */
    private static boolean isOfSettlement(LetterStep step) {
        return step == LetterStep.SETTLED || step == LetterStep.DELEGATE_TOLD || step == LetterStep.RESULT_TOLD;
    }

    /**
     * Judges whether all that was owed for the letter was done in time, by {@link Letters#judge}.
     *
     * @param theCase the case of a letter of one kind
     * @param context the law, and what becomes of running letters when it changes
     * @param asOf the day asked about
     * @return the verdict
     * @throws IllegalStateException if the letter is mixed; its parts are judged
     */
    public static Verdict judge(CaseView<? extends CitizenLetter> theCase, LegalContext context, LocalDate asOf) {
        return Letters.judge(theCase.subject(), course(theCase), law(context), asOf);
    }

    /**
     * Returns what the law asks for the letter on a day, by {@link Letters#duties}: a step that stands by the law of that day, also if the
     * law changed under way, and of whoever took the place of a body that ended. What the case {@code owes} has the same times, and adds
     * what the council asks.
     *
     * @param theCase the case of a letter of one kind
     * @param context the law, and what becomes of running letters when it changes
     * @param asOf the day asked about
     * @return the obligations, the earliest due first
     * @throws IllegalStateException if the letter is mixed
     */
    public static ImmutableList<Obligation> duties(
            CaseView<? extends CitizenLetter> theCase, LegalContext context, LocalDate asOf) {
        return Letters.duties(theCase.subject(), course(theCase), law(context), asOf);
    }

    /** What was found when it was examined last. */
    static Optional<LetterExamination> examination(CaseView<?> theCase) {
        return theCase.last(LetterEvents.EXAMINED).map(Entry::payload);
    }

    static Optional<LetterAcceptance> acceptance(CaseView<?> theCase) {
        return theCase.last(LetterEvents.ACCEPTED).map(Entry::payload);
    }

    /** Whether it is of one kind, and that is of a category. */
    static boolean isOf(CaseView<? extends CitizenLetter> theCase, LetterCategory category) {
        CitizenLetter letter = theCase.subject();
        return !letter.isMixed() && letter.kind().category() == category;
    }

    static boolean isWriterOwedWord(CaseView<? extends CitizenLetter> theCase) {
        return !theCase.subject().isAnonymous() && theCase.count(LetterEvents.WRITER_TOLD) == 0;
    }

    static boolean isDelegateOwedWord(CaseView<? extends CitizenLetter> theCase) {
        return theCase.subject().handedTo().isPresent() && theCase.count(LetterEvents.DELEGATE_TOLD) == 0;
    }

    static boolean isResultAskedOfDelegate(CaseView<? extends CitizenLetter> theCase) {
        return theCase.subject().isResultAskedFor() && theCase.count(LetterEvents.DELEGATE_TOLD) > 0;
    }

    static LetterLaw law(LegalContext context) {
        return LetterLaw.of(context.rules(), context.transitions(), context.calendars());
    }

    static RulesInForce law(CitizenLetter letter, LocalDate on, LegalContext context) {
        return context.lawOf(letter.receivedOn(), on);
    }
}
