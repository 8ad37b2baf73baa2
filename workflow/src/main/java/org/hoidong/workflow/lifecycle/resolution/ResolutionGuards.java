package org.hoidong.workflow.lifecycle.resolution;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.Resolution;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;

/** The conditions on the steps of a resolution. What is law, {@link Resolutions} judges by the law of the day of adoption. */
public final class ResolutionGuards {

    /** The draft is prepared in the procedure of the definition. Facts: {@code draft}. */
    public static final ReasonCode PROCEDURE_FITS = ReasonCode.of("resolution/procedure-fits");

    /** It is prepared in the other one. Facts: {@code draft}. */
    public static final ReasonCode PROCEDURE_DIFFERS = ReasonCode.of("resolution/procedure-differs");

    /** The committee was asked. Facts: {@code draft}, {@code committee}. */
    public static final ReasonCode COMMITTEE_ASKED = ReasonCode.of("resolution/committee-asked");

    /** The committee was not asked. Facts: {@code draft}, {@code committee}. */
    public static final ReasonCode COMMITTEE_NOT_ASKED = ReasonCode.of("resolution/committee-not-asked");

    /** The session is not over. Facts: {@code session}, {@code opensOn}. */
    public static final ReasonCode SESSION_AHEAD = ReasonCode.of("resolution/session-ahead");

    /** The session is over. Facts: {@code session}, {@code closesOn}. */
    public static final ReasonCode SESSION_OVER = ReasonCode.of("resolution/session-over");

    /** The vote was taken at the session. Facts: {@code session}. */
    public static final ReasonCode AT_SESSION = ReasonCode.of("resolution/at-session");

    /** The vote was not taken at the session. Facts: {@code session}, {@code on}, {@code opensOn}, {@code closesOn}. */
    public static final ReasonCode NOT_AT_SESSION = ReasonCode.of("resolution/not-at-session");

    /** No rule of the day sets the order of adoption. Facts: {@code on}. */
    public static final ReasonCode ORDER_LEFT_OPEN = ReasonCode.of("resolution/order-left-open");

    /** It was not done before. Facts: {@code what}. */
    public static final ReasonCode STEP_FIRST = ReasonCode.of("resolution/step-first");

    /** It was done already. Facts: {@code what}, {@code doneOn}. */
    public static final ReasonCode STEP_AGAIN = ReasonCode.of("resolution/step-again");

    /** What must come first was done. Facts: {@code what}, {@code doneOn}. */
    public static final ReasonCode STEP_DONE = ReasonCode.of("resolution/step-done");

    /** What must come first was not done. Facts: {@code what}. */
    public static final ReasonCode STEP_MISSING = ReasonCode.of("resolution/step-missing");

    /** The day of effect has come. Facts: {@code effectiveOn}. */
    public static final ReasonCode DAY_OF_EFFECT_COME = ReasonCode.of("resolution/day-of-effect-come");

    /** It has not. Facts: {@code effectiveOn}. */
    public static final ReasonCode DAY_OF_EFFECT_AHEAD = ReasonCode.of("resolution/day-of-effect-ahead");

    /** Remedy: open it under the definition of its procedure. Facts: {@code draft}. */
    public static final ReasonCode CHOOSE_PROCEDURE = ReasonCode.of("resolution/choose-procedure");

    /** Remedy: record the view of a committee that was asked. Facts: {@code draft}. */
    public static final ReasonCode ASK_COMMITTEE = ReasonCode.of("resolution/ask-committee");

    /** Remedy: name a later session. Facts: {@code on}. */
    public static final ReasonCode NAME_LATER_SESSION = ReasonCode.of("resolution/name-later-session");

    /** Remedy: do first what must come first. Facts: {@code what}. */
    public static final ReasonCode DO_FIRST = ReasonCode.of("resolution/do-first");

    /** Remedy: wait for the day. Facts: {@code effectiveOn}. */
    public static final ReasonCode WAIT_FOR_DAY = ReasonCode.of("resolution/wait-for-day");

    private ResolutionGuards() {}

    /**
     * The draft is prepared in the procedure of the definition.
     *
     * @param procedure the procedure
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> isPreparedIn(Procedure procedure) {
        return Guard.of("resolution/is-prepared-in-" + idOf(procedure), attempt -> {
            ResolutionDraft draft = attempt.subject();
            boolean fits = draft.procedure() == procedure;
            Reason.Builder reason =
                    Reason.builder(fits ? PROCEDURE_FITS : PROCEDURE_DIFFERS).fact("draft", draft.id());
            if (!fits) {
                reason.remedy(Remedy.builder(CHOOSE_PROCEDURE)
                        .fact("draft", draft.id())
                        .build());
            }
            return Verdict.of(fits, reason.build());
        });
    }

    static String idOf(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY -> "ordinary-procedure";
            case SIMPLIFIED -> "simplified-procedure";
        };
    }

    /**
     * The opinion is of a committee that was asked for one beside the lead.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, CommitteeView> isOfAJointCommittee() {
        return Guard.onPayload(
                "resolution/is-of-a-joint-committee",
                attempt -> asked(
                        attempt,
                        attempt.payload(),
                        attempt.subject().jointly().contains(attempt.payload().committee())));
    }

    /**
     * The report is of the committee that leads.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, CommitteeView> isOfTheLead() {
        return Guard.onPayload(
                "resolution/is-of-the-lead",
                attempt -> asked(
                        attempt,
                        attempt.payload(),
                        attempt.subject().verifiedBy().equals(attempt.payload().committee())));
    }

    private static Verdict asked(CaseView<? extends ResolutionDraft> theCase, CommitteeView view, boolean asked) {
        Reason.Builder reason = Reason.builder(asked ? COMMITTEE_ASKED : COMMITTEE_NOT_ASKED)
                .fact("draft", theCase.subject().id())
                .fact("committee", view.committee());
        if (!asked) {
            reason.remedy(Remedy.builder(ASK_COMMITTEE)
                    .fact("draft", theCase.subject().id())
                    .build());
        }
        return Verdict.of(asked, reason.build());
    }

    /**
     * Every committee that was asked has given its opinion since the draft was submitted: {@link
     * org.hoidong.core.resolution.JointVerification#completeness}.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> opinionsAreComplete() {
        return Guard.of(
                "resolution/opinions-are-complete",
                attempt -> ResolutionCases.verification(attempt).completeness(attempt.occurredOn()));
    }

    /**
     * The session is not over.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, SessionDate> sessionIsAhead() {
        return Guard.onPayload("resolution/session-is-ahead", attempt -> {
            SessionDate session = attempt.payload();
            if (!session.closesOn().isBefore(attempt.occurredOn())) {
                return Verdict.yes(Reason.builder(SESSION_AHEAD)
                        .fact("session", session.session())
                        .fact("opensOn", session.opensOn())
                        .build());
            }
            return Verdict.no(Reason.builder(SESSION_OVER)
                    .fact("session", session.session())
                    .fact("closesOn", session.closesOn())
                    .remedy(Remedy.builder(NAME_LATER_SESSION)
                            .fact("on", attempt.occurredOn())
                            .build())
                    .build());
        });
    }

    /**
     * The vote was taken on a day of the session on whose agenda the draft stands.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> isVotedAtTheSession() {
        return Guard.of("resolution/is-voted-at-the-session", attempt -> {
            LocalDate on = attempt.occurredOn();
            Optional<SessionDate> session =
                    attempt.last(ResolutionEvents.PUT_ON_AGENDA).map(Entry::payload);
            if (session.isEmpty()) {
                return done(Optional.empty(), ResolutionEvents.PUT_ON_AGENDA);
            }
            SessionDate at = session.orElseThrow();
            boolean within = !on.isBefore(at.opensOn()) && !on.isAfter(at.closesOn());
            return within
                    ? Verdict.yes(Reason.builder(AT_SESSION)
                            .fact("session", at.session())
                            .build())
                    : Verdict.no(Reason.builder(NOT_AT_SESSION)
                            .fact("session", at.session())
                            .fact("on", on)
                            .fact("opensOn", at.opensOn())
                            .fact("closesOn", at.closesOn())
                            .build());
        });
    }

    /**
     * The council dealt with it in the order of the law, where the law of the day sets one (A-M-02).
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Adoption> keepsTheOrder() {
        return Guard.onPayload(
                "resolution/keeps-the-order",
                attempt -> attempt.context()
                        .lawOf(attempt.occurredOn(), attempt.occurredOn())
                        .find(MeetingRules.ADOPTION_ORDER)
                        .map(order -> order.value().judge(attempt.payload().proceedings()))
                        .orElseGet(() -> Verdict.yes(Reason.builder(ORDER_LEFT_OPEN)
                                .fact("on", attempt.occurredOn())
                                .build())));
    }

    /**
     * The vote carries it: {@link Resolutions#judgeVote}.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Adoption> isCarried() {
        return Guard.onPayload(
                "resolution/is-carried", attempt -> Resolutions.judgeVote(adopted(attempt), lawOfTheDay(attempt)));
    }

    /**
     * The vote does not carry it.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Adoption> isNotCarried() {
        return Guard.not(isCarried());
    }

    /**
     * The day of effect that its text names is not too early, and not before its adoption: {@link Resolutions#judgeEffect}.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Adoption> takesEffectLawfully() {
        return Guard.onPayload(
                "resolution/takes-effect-lawfully",
                attempt -> Resolutions.judgeEffect(
                        adopted(attempt),
                        lawOfTheDay(attempt),
                        attempt.context().calendars()));
    }

    private static Resolution adopted(Attempt<? extends ResolutionDraft, ? extends Adoption> attempt) {
        return ResolutionCases.adopted(attempt.subject(), attempt.payload(), attempt.occurredOn())
                .build();
    }

    private static RulesInForce lawOfTheDay(Attempt<?, ?> attempt) {
        return attempt.context().lawOf(attempt.occurredOn(), attempt.occurredOn());
    }

    /**
     * It is signed in an office that may sign: {@link Resolutions#judgeSignature}.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Signing> isSignedByWhoMay() {
        return Guard.onPayload("resolution/is-signed-by-who-may", attempt -> {
            LocalDate adopted = attempt.last(ResolutionEvents.VOTED_FOR)
                    .map(Entry::occurredOn)
                    .orElse(attempt.occurredOn());
            return Resolutions.judgeSignature(
                    attempt.payload().office(), ResolutionCases.law(adopted, attempt.occurredOn(), attempt.context()));
        });
    }

    /**
     * It was not recorded before.
     *
     * @param event what
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> isFirst(EventType<?> event) {
        return Guard.of("resolution/is-first", Datum.of(event.id()), attempt -> {
            Optional<? extends Entry<?>> before = attempt.last(event);
            Reason.Builder reason =
                    Reason.builder(before.isEmpty() ? STEP_FIRST : STEP_AGAIN).fact("what", event.id());
            before.ifPresent(entry -> reason.fact("doneOn", entry.occurredOn()));
            return Verdict.of(before.isEmpty(), reason.build());
        });
    }

    /**
     * Everything was done to issue it: sent up, and published if it is normative.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> isIssued() {
        return Guard.of("resolution/is-issued", attempt -> {
            Stream<EventType<?>> needed = ResolutionCases.isPublished(attempt.subject())
                    ? Stream.of(ResolutionEvents.SENT_UP, ResolutionEvents.PUBLISHED)
                    : Stream.of(ResolutionEvents.SENT_UP);
            return Verdict.all(
                    needed.map(event -> done(attempt.last(event), event)).toList());
        });
    }

    private static Verdict done(Optional<? extends Entry<?>> entry, EventType<?> event) {
        Reason.Builder reason =
                Reason.builder(entry.isPresent() ? STEP_DONE : STEP_MISSING).fact("what", event.id());
        if (entry.isPresent()) {
            reason.fact("doneOn", entry.orElseThrow().occurredOn());
        } else {
            reason.remedy(Remedy.builder(DO_FIRST).fact("what", event.id()).build());
        }
        return Verdict.of(entry.isPresent(), reason.build());
    }

    /**
     * The day of effect has come.
     *
     * @return the guard
     */
    public static Guard<ResolutionDraft, Object> dayOfEffectHasCome() {
        return Guard.of("resolution/day-of-effect-has-come", attempt -> {
            LocalDate effectiveOn = ResolutionCases.effectiveOn(attempt);
            boolean come = !attempt.occurredOn().isBefore(effectiveOn);
            Reason.Builder reason = Reason.builder(come ? DAY_OF_EFFECT_COME : DAY_OF_EFFECT_AHEAD)
                    .fact("effectiveOn", effectiveOn);
            if (!come) {
                reason.remedy(Remedy.builder(WAIT_FOR_DAY)
                        .fact("effectiveOn", effectiveOn)
                        .build());
            }
            return Verdict.of(come, reason.build());
        });
    }

    /**
     * Reasons are given.
     *
     * @return the guard
     */
    public static Guard<Object, Note> reasonsAreGiven() {
        return Guard.onPayload(
                "resolution/reasons-are-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }
}
