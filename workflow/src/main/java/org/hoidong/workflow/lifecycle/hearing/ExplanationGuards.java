package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.CalledOffice;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.CommitmentOrigin;
import org.hoidong.core.oversight.ExplanationSession;
import org.hoidong.core.oversight.Explanations;
import org.hoidong.core.oversight.HearingRecipient;
import org.hoidong.core.oversight.OversightDeadlines;
import org.hoidong.core.oversight.StepDue;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.followup.FollowUpLink;

/** The conditions on the steps of an explanation session. What is law, {@link Explanations} judges by the law of the decision. */
public final class ExplanationGuards {

    /** The day is another than the one that stands. Facts: {@code heldOn}. */
    public static final ReasonCode DAY_IS_NEW = ReasonCode.of("explanation/day-is-new");

    /** The day is the one that stands already. Facts: {@code heldOn}. */
    public static final ReasonCode DAY_IS_THE_SAME = ReasonCode.of("explanation/day-is-the-same");

    /** Nobody came who was called. Facts: {@code session}. */
    public static final ReasonCode NOBODY_CAME = ReasonCode.of("explanation/nobody-came");

    /** Somebody came for one who was not called. Facts: {@code session}, {@code called}, {@code body}. */
    public static final ReasonCode NOT_CALLED = ReasonCode.of("explanation/not-called");

    /** The conclusion was sent to one who receives it. Facts: {@code recipient}. */
    public static final ReasonCode SENT = ReasonCode.of("explanation/sent-to-recipient");

    /** The conclusion was not sent to one who receives it. Facts: {@code recipient}. */
    public static final ReasonCode NOT_SENT = ReasonCode.of("explanation/not-sent-to-recipient");

    /** No law of the day says who receives the conclusion, and it was sent to somebody. Facts: {@code recipients}. */
    public static final ReasonCode RECIPIENTS_LEFT_OPEN = ReasonCode.of("explanation/recipients-left-open");

    /** The conclusion was sent to nobody. */
    public static final ReasonCode SENT_TO_NOBODY = ReasonCode.of("explanation/sent-to-nobody");

    /** Remedy: set another day, or put it off. Facts: {@code session}. */
    public static final ReasonCode SET_ANOTHER_DAY = ReasonCode.of("explanation/set-another-day");

    /** Remedy: name another day than the one that stands. Facts: {@code heldOn}. */
    public static final ReasonCode NAME_ANOTHER_DAY = ReasonCode.of("explanation/name-another-day");

    /** Remedy: name only those who were called, or who came for them. Facts: {@code session}. */
    public static final ReasonCode NAME_WHO_WAS_CALLED = ReasonCode.of("explanation/name-who-was-called");

    /** Remedy: send it. Facts: {@code recipient}. */
    public static final ReasonCode SEND_TO = ReasonCode.of("explanation/send-to");

    /** Remedy: send it to those whom it concerns. */
    public static final ReasonCode SEND_TO_SOMEBODY = ReasonCode.of("explanation/send-to-somebody");

    private ExplanationGuards() {}

    /**
     * The case is opened on the day of the decision, whose law governs it.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> isOpenedOnItsDay() {
        return Guard.of(
                "explanation/is-opened-on-its-day",
                attempt -> HearingGuards.onItsDay(attempt.subject().decidedOn(), attempt));
    }

    /**
     * The right body decided it, fixed what the decision must fix, and called who may be called: {@link Explanations#judgeDecision}.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> isLawfullyDecided() {
        return Guard.of(
                "explanation/is-lawfully-decided",
                attempt -> Explanations.judgeDecision(attempt.subject(), law(attempt)));
    }

    /**
     * The day lies ahead, the time of notice is that of the law, and it has not passed. If it has, the remedy is the earliest day that
     * leaves it.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, HearingDay> hasTheNoticeOfLaw() {
        return Guard.onPayload("explanation/has-the-notice-of-law", attempt -> {
            ExplanationSession session = attempt.subject();
            HearingDay day = attempt.payload();
            List<Verdict> verdicts = new ArrayList<>();
            verdicts.add(HearingGuards.dayAhead(day.heldOn(), attempt.occurredOn()));
            StepDue byLaw = notice(session, day.heldOn(), attempt);
            verdicts.add(byLaw.judge(attempt.occurredOn()));
            if (byLaw.question().isEmpty()) {
                verdicts.add(HearingGuards.termOfLaw(
                        day.notice(),
                        Explanations.noticeDue(session.kind(), day.heldOn(), law(attempt)),
                        attempt.context()));
            }
            return Verdict.all(verdicts);
        });
    }

    /**
     * It is said why it is another day, and the day is another one.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, HearingDay> changesTheDay() {
        return Guard.onPayload("explanation/changes-the-day", attempt -> {
            LocalDate day = attempt.payload().heldOn();
            boolean changes = ExplanationCases.day(attempt)
                    .filter(before -> before.heldOn().equals(day))
                    .isEmpty();
            Reason.Builder reason =
                    Reason.builder(changes ? DAY_IS_NEW : DAY_IS_THE_SAME).fact("heldOn", day);
            if (!changes) {
                reason.remedy(
                        Remedy.builder(NAME_ANOTHER_DAY).fact("heldOn", day).build());
            }
            return Verdict.all(Guards.reasoned(attempt.payload().reason()), Verdict.of(changes, reason.build()));
        });
    }

    /**
     * Those who are called are notified in time. If not, the remedy says to which day the session must be put off.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> isNotifiedInTime() {
        return Guard.of("explanation/is-notified-in-time", attempt -> {
            LocalDate heldOn =
                    ExplanationCases.day(attempt).map(HearingDay::heldOn).orElse(attempt.occurredOn());
            return notice(attempt.subject(), heldOn, attempt)
                    .done(attempt.occurredOn())
                    .judge(attempt.occurredOn());
        });
    }

    private static StepDue notice(
            ExplanationSession session, LocalDate heldOn, Attempt<? extends ExplanationSession, ?> attempt) {
        return OversightDeadlines.explanationNotified(
                session.id().value(),
                session.kind(),
                heldOn,
                law(attempt),
                attempt.context().calendars());
    }

    /**
     * It is held on the day of which everybody was notified.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> isHeldOnItsDay() {
        return Guard.of(
                "explanation/is-held-on-its-day",
                attempt -> HearingGuards.onItsDay(
                        ExplanationCases.day(attempt).map(HearingDay::heldOn).orElse(attempt.occurredOn()), attempt));
    }

    /**
     * Of those who were called at least one came, and who came may explain: {@link Explanations#judgeAppearance}. Whether everybody
     * came, {@link ExplanationCases#judge} says.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Appearances> hearsWhoWasCalled() {
        return Guard.onPayload("explanation/hears-who-was-called", attempt -> {
            ExplanationSession session = attempt.subject();
            List<Verdict> verdicts = new ArrayList<>();
            for (Map.Entry<CalledOffice, OfficeKind> came :
                    attempt.payload().came().entrySet()) {
                CalledOffice called = came.getKey();
                verdicts.add(
                        session.called().contains(called)
                                ? Explanations.judgeAppearance(session, called, came.getValue(), law(attempt))
                                : Verdict.no(Reason.builder(NOT_CALLED)
                                        .fact("session", session.id())
                                        .fact("called", called.office().id())
                                        .fact("body", called.body())
                                        .remedy(Remedy.builder(NAME_WHO_WAS_CALLED)
                                                .fact("session", session.id())
                                                .build())
                                        .build()));
            }
            return verdicts.isEmpty()
                    ? Verdict.no(Reason.builder(NOBODY_CAME)
                            .fact("session", session.id())
                            .remedy(Remedy.builder(SET_ANOTHER_DAY)
                                    .fact("session", session.id())
                                    .build())
                            .build())
                    : Verdict.all(verdicts);
        });
    }

    /**
     * The vote carries the conclusion: {@link Explanations#judgeVote}.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, ConclusionVote> isCarried() {
        return Guard.onPayload("explanation/is-carried", attempt -> vote(attempt));
    }

    /**
     * The vote does not carry the conclusion.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, ConclusionVote> isNotCarried() {
        return Guard.not(isCarried());
    }

    private static Verdict vote(Attempt<? extends ExplanationSession, ? extends ConclusionVote> attempt) {
        return Explanations.judgeVote(attempt.subject(), attempt.payload().tally(), law(attempt));
    }

    /**
     * All who receive the conclusion have it: {@link Explanations#recipients}. Where the law of the day does not say who does, at
     * least somebody.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, SentTo> reachesThoseWhoReceiveIt() {
        return Guard.onPayload("explanation/reaches-those-who-receive-it", attempt -> {
            ImmutableSet<HearingRecipient> sent = attempt.payload().recipients();
            ImmutableSet<HearingRecipient> due = Explanations.recipients(law(attempt));
            if (due.isEmpty()) {
                return sent.isEmpty()
                        ? Verdict.no(Reason.builder(SENT_TO_NOBODY)
                                .remedy(Remedy.of(SEND_TO_SOMEBODY))
                                .build())
                        : Verdict.yes(Reason.builder(RECIPIENTS_LEFT_OPEN)
                                .fact(
                                        "recipients",
                                        Datum.texts(sent.stream()
                                                .map(HearingRecipient::id)
                                                .toList()))
                                .build());
            }
            return Verdict.all(due.stream()
                    .map(recipient -> judgeSent(recipient, sent.contains(recipient)))
                    .toList());
        });
    }

    private static Verdict judgeSent(HearingRecipient recipient, boolean sent) {
        Reason.Builder reason = Reason.builder(sent ? SENT : NOT_SENT).fact("recipient", recipient.id());
        if (!sent) {
            reason.remedy(
                    Remedy.builder(SEND_TO).fact("recipient", recipient.id()).build());
        }
        return Verdict.of(sent, reason.build());
    }

    /**
     * What is recorded is something the conclusion asks for.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Commitment> isAskedForHere() {
        return Guard.onPayload("explanation/is-asked-for-here", attempt -> {
            Commitment commitment = attempt.payload();
            LocalDate adopted = attempt.last(ExplanationEvents.CONCLUSION_ADOPTED)
                    .map(entry -> entry.occurredOn())
                    .orElse(attempt.occurredOn());
            return HearingGuards.committedHere(
                    commitment,
                    commitment.origin() == CommitmentOrigin.CONCLUSION
                            && commitment.madeOn().equals(adopted));
        });
    }

    /**
     * Something waits for its follow-up.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> awaitsAFollowUp() {
        return HearingGuards.<ExplanationSession>awaitsAFollowUp(
                "explanation/awaits-a-follow-up", ExplanationCases::recommendations);
    }

    /**
     * The follow-up is of something the conclusion asks for, and has none yet.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, FollowUpLink> namesAFollowUp() {
        return HearingGuards.<ExplanationSession>namesAFollowUp(
                "explanation/names-a-follow-up", ExplanationCases::recommendations);
    }

    /**
     * Everything the conclusion asks for has a follow-up.
     *
     * @return the guard
     */
    public static Guard<ExplanationSession, Object> everythingIsFollowedUp() {
        return HearingGuards.<ExplanationSession>everythingIsFollowedUp(
                "explanation/everything-is-followed-up", ExplanationCases::recommendations);
    }

    private static RulesInForce law(Attempt<? extends ExplanationSession, ?> attempt) {
        return attempt.context().lawOf(attempt.subject().decidedOn(), attempt.occurredOn());
    }
}
