package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;

/** What a follow-up is asked besides its state: the term that runs, whether it was reopened, what is being waited for. */
public final class FollowUps {

    /** Completion was reported by the due day of the term that ran then. */
    public static final ReasonCode REPORTED_IN_TIME = ReasonCode.of("follow-up/reported-in-time");

    /** Completion was reported after the due day of the term that ran then. */
    public static final ReasonCode REPORTED_LATE = ReasonCode.of("follow-up/reported-late");

    /** Completion has never been reported. */
    public static final ReasonCode NOT_REPORTED = ReasonCode.of("follow-up/not-reported");

    /**
     * What decides who owes what, and cannot be read any more once it was redacted; all else can be done without. Whoever must
     * redact one of these first puts another in its place that says the same without the words, and then redacts the old one.
     */
    private static final ImmutableSet<EventType<?>> DECIDING = ImmutableSet.of(
            FollowUpEvents.LADDER_DECIDED,
            FollowUpEvents.EXTENDED,
            FollowUpEvents.RESUMED,
            FollowUpEvents.REOPENED,
            FollowUpEvents.VERIFIED_PARTLY,
            FollowUpEvents.VERIFIED_NOT_MEETING,
            FollowUpEvents.VERIFIED_NOT_IMPLEMENTED);

    /** What may be accepted as an explanation. */
    private static final ImmutableSet<EventType<?>> EXPLAINING = ImmutableSet.of(
            FollowUpEvents.ANSWERED, FollowUpEvents.COMPLETION_REPORTED, FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED);

    private FollowUps() {}

    /**
     * Returns the due date or session that runs now: the latest new term, or the one the recommendation was issued with.
     *
     * @param theCase the case
     * @return the due date or session
     */
    public static Due currentDue(CaseView<? extends Recommendation> theCase) {
        return dueAfter(theCase, theCase.history());
    }

    /** The due date or session that ran after some entries of a case. */
    private static Due dueAfter(CaseView<? extends Recommendation> theCase, ImmutableList<Entry<?>> entries) {
        for (Entry<?> entry : entries.reverse()) {
            Optional<LocalDate> term = newTerm(entry);
            if (term.isPresent()) {
                return Due.on(term.orElseThrow());
            }
        }
        return theCase.subject()
                .due()
                .map(due -> due.countedFrom(theCase.subject().issuedOn()))
                .orElseThrow(() -> new IllegalStateException("recommendation "
                        + theCase.subject().id() + " has no due date or session; it could not be issued"));
    }

    /**
     * Judges whether the latest report of completion came within the term that ran when it was made. A later new term does not
     * make it come late, nor in time.
     *
     * @param theCase the case
     * @param context calendars and milestones
     * @return satisfied if it came by the due day; not, with how many calendar days late, if after it, or if there is none. For
     *     example a report of Monday 10 October against Friday 23 September is 17 days late
     */
    public static Verdict judgeReport(CaseView<? extends Recommendation> theCase, LegalContext context) {
        ImmutableList<Entry<?>> history = theCase.history();
        for (int i = history.size() - 1; i >= 0; i--) {
            Entry<?> entry = history.get(i);
            if (entry.event().equals(FollowUpEvents.COMPLETION_REPORTED)) {
                LocalDate due = resolve(dueAfter(theCase, history.subList(0, i)), context);
                return judgeReport(entry.occurredOn(), due);
            }
        }
        return Verdict.no(Reason.builder(NOT_REPORTED)
                .fact("due", resolve(currentDue(theCase), context))
                .build());
    }

    private static Verdict judgeReport(LocalDate reportedOn, LocalDate due) {
        boolean late = reportedOn.isAfter(due);
        Reason.Builder reason = Reason.builder(late ? REPORTED_LATE : REPORTED_IN_TIME)
                .fact("reportedOn", reportedOn)
                .fact("due", due);
        if (late) {
            reason.fact("daysLate", ChronoUnit.DAYS.between(due, reportedOn));
        }
        return Verdict.of(!late, reason.build());
    }

    private static LocalDate resolve(Due due, LegalContext context) {
        return due.resolve(context.calendars(), context.milestones()).dueOn();
    }

    /** The new due date that an entry sets, if it sets one; a new term begins with it. */
    static Optional<LocalDate> newTerm(Entry<?> entry) {
        Object payload = payload(entry);
        if (payload instanceof NewTerm term && !entry.event().equals(FollowUpEvents.SUSPENSION_APPROVED)) {
            return Optional.of(term.dueOn());
        }
        return payload instanceof Verification verification ? verification.newDueOn() : Optional.empty();
    }

    /** What an entry carries; of one whose words were redacted, nothing that anybody here could need. */
    static Object payload(Entry<?> entry) {
        return entry.isRedacted() && !DECIDING.contains(entry.event()) ? NoPayload.NONE : entry.payload();
    }

    /**
     * Returns how often a matter was reopened after it had been closed as implemented.
     *
     * @param theCase the case
     * @return the count
     */
    public static int reopenings(CaseView<? extends Recommendation> theCase) {
        return theCase.count(FollowUpEvents.REOPENED);
    }

    /**
     * Returns the evidence there is: submitted with reports or seen at verifications, since the matter was opened or last
     * reopened. What stood before a reopening proved too little and counts no more.
     *
     * @param theCase the case
     * @return the evidence, the earliest first
     */
    public static ImmutableList<Evidence> evidence(CaseView<? extends Recommendation> theCase) {
        List<Evidence> evidence = new ArrayList<>();
        for (Entry<?> entry : theCase.history()) {
            if (entry.event().equals(FollowUpEvents.REOPENED)) {
                evidence.clear();
            } else if (payload(entry) instanceof CompletionReport report) {
                evidence.addAll(report.evidence());
            } else if (payload(entry) instanceof Verification verification) {
                evidence.addAll(verification.evidence());
            }
        }
        return ImmutableList.copyOf(evidence);
    }

    /**
     * Returns how often the term was extended since the matter was issued or last reopened.
     *
     * @param theCase the case
     * @return the count
     */
    public static int extensions(CaseView<? extends Recommendation> theCase) {
        int extensions = 0;
        for (Entry<?> entry : theCase.history()) {
            if (entry.event().equals(FollowUpEvents.REOPENED)) {
                extensions = 0;
            } else if (entry.event().equals(FollowUpEvents.EXTENDED)) {
                extensions++;
            }
        }
        return extensions;
    }

    /** How often the addressee has answered, reported or explained since the matter was issued or last reopened. */
    static int explanations(CaseView<? extends Recommendation> theCase) {
        int explanations = 0;
        for (Entry<?> entry : theCase.history()) {
            if (entry.event().equals(FollowUpEvents.REOPENED)) {
                explanations = 0;
            } else if (EXPLAINING.contains(entry.event())) {
                explanations++;
            }
        }
        return explanations;
    }

    /** The latest written request for an explanation, if it still waits for one. */
    private static Optional<EventType<?>> pendingRequest(CaseView<? extends Recommendation> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            EventType<?> event = entry.event();
            if (event.equals(FollowUpEvents.EXPLANATION_REQUESTED)
                    || event.equals(FollowUpEvents.COMPLEX_EXPLANATION_REQUESTED)) {
                return Optional.of(event);
            }
            if (event.equals(FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED) || event.equals(FollowUpEvents.REOPENED)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static boolean isExplanationPending(CaseView<? extends Recommendation> theCase) {
        return pendingRequest(theCase).isPresent();
    }

    static boolean isOrdinaryExplanationPending(CaseView<? extends Recommendation> theCase) {
        return pendingRequest(theCase)
                .filter(FollowUpEvents.EXPLANATION_REQUESTED::equals)
                .isPresent();
    }

    static boolean isComplexExplanationPending(CaseView<? extends Recommendation> theCase) {
        return pendingRequest(theCase)
                .filter(FollowUpEvents.COMPLEX_EXPLANATION_REQUESTED::equals)
                .isPresent();
    }

    /** Whether the addressee asked for reconsideration and the body that issued it has not considered it yet. */
    static boolean isReconsiderationPending(CaseView<? extends Recommendation> theCase) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(FollowUpEvents.UPHELD)) {
                return false;
            }
            if (payload(entry) instanceof Answer answer) {
                return answer.status() == AnswerStatus.RECONSIDERATION_ASKED;
            }
        }
        return false;
    }

    static Due reviewDate(CaseView<? extends Recommendation> theCase) {
        return Due.on(theCase.last(FollowUpEvents.SUSPENSION_APPROVED)
                .orElseThrow(() -> new IllegalStateException("case " + theCase.id() + " was never suspended"))
                .payload()
                .dueOn());
    }
}
