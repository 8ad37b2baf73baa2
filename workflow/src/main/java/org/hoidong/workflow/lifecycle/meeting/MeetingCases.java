package org.hoidong.workflow.lifecycle.meeting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.Attendance;
import org.hoidong.core.meeting.Meeting;
import org.hoidong.core.meeting.MeetingCategory;
import org.hoidong.core.meeting.MeetingKind;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Directives;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.followup.SourceDefaults;

/** What a meeting is asked besides its state: its record, whether it was held by the rules, and what is followed up. */
public final class MeetingCases {

    private MeetingCases() {}

    /**
     * Returns the record of the meeting, as far as it has come: its days, what was sent, who came, the conclusion. Agenda, other bodies
     * that took part and the outcome of each item are the host's to add.
     *
     * @param theCase the case
     * @return the record; of a meeting that was not opened, with the day that is planned
     */
    public static Meeting meeting(CaseView<? extends MeetingPlan> theCase) {
        LocalDate opens = theCase.last(MeetingEvents.OPENED)
                .map(Entry::occurredOn)
                .or(() -> lastDaySet(theCase).map(MeetingDay::opensOn))
                .orElseThrow(() -> new IllegalStateException(
                        "meeting " + theCase.subject().id() + " has no day; it could not be planned"));
        return record(theCase, opens).build();
    }

    /** The record, opened on a day. */
    static Meeting.Builder record(CaseView<? extends MeetingPlan> theCase, LocalDate opensOn) {
        MeetingPlan plan = theCase.subject();
        return Meeting.builder()
                .id(plan.id())
                .kind(plan.kind())
                .body(plan.body())
                .convener(plan.convener())
                .openedOn(opensOn)
                .closedOn(closedOn(theCase))
                .noticeSentOn(sinceTheDayWasSet(theCase, MeetingEvents.NOTICE_SENT))
                .documentsSentOn(sinceTheDayWasSet(theCase, MeetingEvents.DOCUMENTS_SENT))
                .attendance(attendance(theCase))
                .conclusion(theCase.last(MeetingEvents.CONCLUSION_RECORDED)
                        .map(entry -> entry.payload().conclusion()));
    }

    /** The roll that was called last; one that is empty was not called. */
    private static Optional<Attendance> attendance(CaseView<? extends MeetingPlan> theCase) {
        return theCase.last(MeetingEvents.RESUMED)
                .or(() -> theCase.last(MeetingEvents.OPENED))
                .map(Entry::payload)
                .filter(roll -> roll.size() > 0);
    }

    /**
     * Judges whether the meeting was convened by whom it must be and in time, and whether enough were there: {@link Meetings#judge},
     * under the law of the day on which it was planned first.
     *
     * @param theCase the case
     * @param context the law, with {@link MeetingStepRules#DIRECTORY}
     * @return the verdict
     * @throws org.hoidong.core.law.NoRuleException if a rule is only the council's to give and the book does not hold it
     * @throws IllegalArgumentException if the register does not hold a body, or no term of the council on the day
     */
    public static Verdict judge(CaseView<? extends MeetingPlan> theCase, LegalContext context) {
        Meeting meeting = meeting(theCase);
        RulesInForce law = law(theCase, meeting.openedOn(), context);
        return Meetings.judge(meeting, law.get(MeetingStepRules.DIRECTORY), law, context.calendars());
    }

    /**
     * Returns the recommendations as which the conclusion is followed up, each naming this case as the matter it came out of. The body
     * that met issues, oversees and verifies them; a host that wants another names it in the copy it issues.
     *
     * @param theCase the case
     * @return the recommendations, one for each body that is asked for something; none without a conclusion
     */
    public static ImmutableList<Recommendation> recommendations(CaseView<? extends MeetingPlan> theCase) {
        return theCase.last(MeetingEvents.CONCLUSION_RECORDED)
                .map(entry -> recommendations(theCase, entry))
                .orElseGet(ImmutableList::of);
    }

    private static ImmutableList<Recommendation> recommendations(
            CaseView<? extends MeetingPlan> theCase, Entry<MeetingConclusion> entry) {
        MeetingPlan plan = theCase.subject();
        return entry.payload().conclusion().directives().stream()
                .flatMap(directive -> Directives.toRecommendations(
                        directive,
                        entry.payload().document(),
                        plan.body(),
                        entry.occurredOn(),
                        plan.body(),
                        plan.body())
                        .stream())
                .map(draft ->
                        draft.toBuilder().sourceMatter(theCase.id().value()).build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the recommendations with what their source sets.
     *
     * @param theCase the case
     * @param context the law
     * @return the recommendations, ready to be issued
     */
    public static ImmutableList<Recommendation> followUps(
            CaseView<? extends MeetingPlan> theCase, LegalContext context) {
        return recommendations(theCase).stream()
                .map(draft -> SourceDefaults.standard(draft.source())
                        .complete(draft, context.lawOf(draft.foundedOn(), draft.issuedOn()), Optional.empty()))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a host needs to open the follow-ups of the conclusion. */
    static Datum followUpData(CaseView<? extends MeetingPlan> theCase) {
        return Datum.record()
                .put("meeting", Datum.of(theCase.id()))
                .put(
                        "recommendations",
                        Datum.list(recommendations(theCase).stream()
                                .map(Recommendation.CODEC::encode)
                                .toList()))
                .build();
    }

    /**
     * Returns all days for which the meeting was planned, with the reasons of each change.
     *
     * @param theCase the case
     * @return the days, the earliest set first
     */
    public static ImmutableList<MeetingDay> days(CaseView<? extends MeetingPlan> theCase) {
        return theCase.history().stream()
                .filter(MeetingCases::setsTheDay)
                .map(entry -> (MeetingDay) entry.payload())
                .collect(ImmutableList.toImmutableList());
    }

    /** The days that were set last, whether or not it was put off since. */
    static Optional<MeetingDay> lastDaySet(CaseView<? extends MeetingPlan> theCase) {
        ImmutableList<MeetingDay> days = days(theCase);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    private static boolean setsTheDay(Entry<?> entry) {
        return entry.event().equals(MeetingEvents.DAY_SET) || entry.event().equals(MeetingEvents.DAY_CHANGED);
    }

    /** The kinds of meetings that were held to prepare it. */
    static ImmutableSet<MeetingKind> preparedBy(CaseView<? extends MeetingPlan> theCase) {
        return theCase.history().stream()
                .filter(entry -> entry.event().equals(MeetingEvents.PREPARED))
                .map(entry -> ((PreparatoryMeeting) entry.payload()).kind())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<LocalDate> sinceTheDayWasSet(CaseView<? extends MeetingPlan> theCase, EventType<?> event) {
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(event)) {
                return Optional.of(entry.occurredOn());
            }
            if (setsTheDay(entry)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    static Optional<LocalDate> closedOn(CaseView<? extends MeetingPlan> theCase) {
        return theCase.last(MeetingEvents.CLOSED)
                .map(Entry::occurredOn)
                .or(() -> theCase.last(MeetingEvents.CLOSED_EARLY).map(Entry::occurredOn));
    }

    /** Whether anybody was called, for whatever day. */
    static boolean wasAnybodyNotified(CaseView<? extends MeetingPlan> theCase) {
        return theCase.count(MeetingEvents.NOTICE_SENT) > 0;
    }

    /** Whether those who were called have not been told that it was put off. */
    static boolean isAnnouncementOwed(CaseView<? extends MeetingPlan> theCase) {
        if (!wasAnybodyNotified(theCase)) {
            return false;
        }
        for (Entry<?> entry : theCase.history().reverse()) {
            if (entry.event().equals(MeetingEvents.CHANGE_ANNOUNCED)) {
                return false;
            }
            if (entry.event().equals(MeetingEvents.PUT_OFF)
                    || entry.event().equals(MeetingEvents.CALLED_OFF_AFTER_NOTICE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule asks that the result be notified, and it was not. */
    static boolean isResultOwed(CaseView<? extends MeetingPlan> theCase) {
        return lastDaySet(theCase).flatMap(MeetingDay::result).isPresent()
                && theCase.count(MeetingEvents.RESULT_NOTIFIED) == 0;
    }

    static boolean isSession(CaseView<? extends MeetingPlan> theCase) {
        return theCase.subject().kind().category() == MeetingCategory.SESSION;
    }

    private static MeetingDay day(CaseView<? extends MeetingPlan> theCase) {
        return lastDaySet(theCase)
                .orElseThrow(() -> new IllegalStateException(
                        "meeting " + theCase.subject().id() + " has no day; it could not be planned"));
    }

    /** By when those who are called are notified; where no rule says, before it opens. */
    static Due noticeDue(CaseView<? extends MeetingPlan> theCase) {
        return day(theCase).notice().orElseGet(() -> openingDue(theCase));
    }

    /** By when the documents are sent; where no rule says, before it opens. */
    static Due documentsDue(CaseView<? extends MeetingPlan> theCase) {
        return day(theCase).documents().orElseGet(() -> openingDue(theCase));
    }

    static Due openingDue(CaseView<? extends MeetingPlan> theCase) {
        return Due.on(day(theCase).opensOn());
    }

    /** The last day of the plan, or, where it went on after it, the day on which it went on last. */
    static Due closingDue(CaseView<? extends MeetingPlan> theCase) {
        LocalDate planned = day(theCase).closesOn();
        return Due.on(theCase.last(MeetingEvents.RESUMED)
                .map(Entry::occurredOn)
                .filter(planned::isBefore)
                .orElse(planned));
    }

    static Due resumptionDue(CaseView<? extends MeetingPlan> theCase) {
        return theCase.last(MeetingEvents.ADJOURNED)
                .map(entry -> Due.on(entry.payload().resumesOn()))
                .orElseGet(() -> openingDue(theCase));
    }

    /** By when the result is notified, counted from the closing. */
    static Due resultDue(CaseView<? extends MeetingPlan> theCase) {
        Due due = day(theCase).result().orElseGet(() -> openingDue(theCase));
        return closedOn(theCase).map(due::countedFrom).orElse(due);
    }

    /** The law of the day on which it was planned first, unless a transition moves it. */
    static RulesInForce law(CaseView<? extends MeetingPlan> theCase, LocalDate on, LegalContext context) {
        return context.lawOf(theCase.openedOn().orElse(on), on);
    }
}
