package org.hoidong.workflow.followup;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.DueAtMilestone;
import org.hoidong.core.calendar.DueCombined;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Note;

/** The conditions on the steps of a follow-up. Each is a pure function with an id, and says why either way. */
public final class FollowUpGuards {

    /** Whoever verifies did not write the report. */
    public static final ReasonCode NOT_THE_AUTHOR = ReasonCode.of("follow-up/not-the-author");

    /** Whoever verifies wrote the report. */
    public static final ReasonCode IS_THE_AUTHOR = ReasonCode.of("follow-up/is-the-author");

    /** Remedy: let somebody else verify. */
    public static final ReasonCode LET_ANOTHER_VERIFY = ReasonCode.of("follow-up/let-another-verify");

    /** A new term is set and lies after the day of the step. */
    public static final ReasonCode NEW_TERM_SET = ReasonCode.of("follow-up/new-term-set");

    /** No new term is set for what is still to be done. */
    public static final ReasonCode NEW_TERM_MISSING = ReasonCode.of("follow-up/new-term-missing");

    /** The new term does not lie after the day of the step. */
    public static final ReasonCode NEW_TERM_NOT_LATER = ReasonCode.of("follow-up/new-term-not-later");

    /** Remedy: set a later term. */
    public static final ReasonCode SET_LATER_TERM = ReasonCode.of("follow-up/set-later-term");

    /** The new term is later than the one that runs. */
    public static final ReasonCode EXTENDS_TERM = ReasonCode.of("follow-up/extends-term");

    /** The new term is not later than the one that runs. */
    public static final ReasonCode DOES_NOT_EXTEND = ReasonCode.of("follow-up/does-not-extend");

    /** The matter came out of a petition of voters. */
    public static final ReasonCode IS_PETITION = ReasonCode.of("follow-up/is-petition");

    /** The matter did not come out of a petition of voters. */
    public static final ReasonCode IS_NOT_PETITION = ReasonCode.of("follow-up/is-not-petition");

    /** There is something to accept: an answer, a report or an explanation. */
    public static final ReasonCode EXPLANATION_GIVEN = ReasonCode.of("follow-up/explanation-given");

    /** The addressee has said nothing that could be accepted as an explanation. */
    public static final ReasonCode EXPLANATION_MISSING = ReasonCode.of("follow-up/explanation-missing");

    /** Remedy: wait for what the addressee says. */
    public static final ReasonCode AWAIT_EXPLANATION = ReasonCode.of("follow-up/await-explanation");

    /** Carrying out is overdue. */
    public static final ReasonCode OVERDUE = ReasonCode.of("follow-up/overdue");

    /** Carrying out is not overdue. */
    public static final ReasonCode NOT_OVERDUE = ReasonCode.of("follow-up/not-overdue");

    /** Remedy: wait for the first late day. */
    public static final ReasonCode WAIT_UNTIL = ReasonCode.of("follow-up/wait-until");

    /** An explanation was asked for and not yet given. */
    public static final ReasonCode EXPLANATION_PENDING = ReasonCode.of("follow-up/explanation-pending");

    /** No explanation is being waited for. */
    public static final ReasonCode NO_EXPLANATION_PENDING = ReasonCode.of("follow-up/no-explanation-pending");

    /** Its source makes the result owed. */
    public static final ReasonCode OWED_FOR_SOURCE = ReasonCode.of("follow-up/owed-for-source");

    /** The term may be extended once more. */
    public static final ReasonCode EXTENSIONS_LEFT = ReasonCode.of("follow-up/extensions-left");

    /** Nobody has set how often a term may be extended. */
    public static final ReasonCode EXTENSIONS_NOT_LIMITED = ReasonCode.of("follow-up/extensions-not-limited");

    /** The term has been extended as often as it may be. */
    public static final ReasonCode EXTENSIONS_USED_UP = ReasonCode.of("follow-up/extensions-used-up");

    /** Remedy: climb the ladder, suspend with approval, or let the body that issued it decide. */
    public static final ReasonCode ACT_OTHERWISE = ReasonCode.of("follow-up/act-otherwise");

    /** Reconsideration was asked for and not yet considered. */
    public static final ReasonCode RECONSIDERATION_PENDING = ReasonCode.of("follow-up/reconsideration-pending");

    /** No request for reconsideration is waiting. */
    public static final ReasonCode NO_RECONSIDERATION_PENDING = ReasonCode.of("follow-up/no-reconsideration-pending");

    /** It is due at a session that has no date, and no latest day was set, so that nobody could say when it is late. */
    public static final ReasonCode SESSION_WITHOUT_DATE = ReasonCode.of("follow-up/session-without-date");

    /** Remedy: set a latest day, or wait for the date of the session. */
    public static final ReasonCode SET_LATEST_DAY = ReasonCode.of("follow-up/set-latest-day");

    private FollowUpGuards() {}

    /**
     * The recommendation is complete: addressee, overseer, validator other than the addressee, and a due date, or a
     * session that has a date or a latest day. The answer also cites the article under which its source makes the result owed, if the law of the matter has one.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> issuable() {
        return Guard.of("follow-up/issuable", attempt -> {
            Verdict complete = Verdict.all(attempt.subject().judgeIssuable(), Verdict.yes(source(attempt)));
            return withoutDate(attempt)
                    .map(session -> Verdict.all(complete, sessionWithoutDate(session)))
                    .orElse(complete);
        });
    }

    /** The session at which it is due, if nobody can say when that is. */
    private static Optional<MilestoneId> withoutDate(Attempt<? extends Recommendation, ?> attempt) {
        return sessions(attempt.subject().due().stream())
                .filter(at -> at.latestOn().isEmpty())
                .map(DueAtMilestone::milestone)
                .filter(session -> attempt.context().milestones().date(session).isEmpty())
                .findFirst();
    }

    private static Stream<DueAtMilestone> sessions(Stream<Due> dues) {
        return dues.flatMap(due -> due instanceof DueCombined combined
                ? sessions(combined.parts().stream())
                : due instanceof DueAtMilestone at ? Stream.of(at) : Stream.empty());
    }

    private static Verdict sessionWithoutDate(MilestoneId session) {
        return Verdict.no(Reason.builder(SESSION_WITHOUT_DATE)
                .fact("session", session)
                .remedy(Remedy.builder(SET_LATEST_DAY).fact("session", session).build())
                .build());
    }

    private static Reason source(Attempt<? extends Recommendation, ?> attempt) {
        Recommendation recommendation = attempt.subject();
        Reason.Builder reason = Reason.builder(OWED_FOR_SOURCE)
                .fact("source", recommendation.source().id());
        SourceDefaults.standard(recommendation.source())
                .basis(attempt.context().lawOf(recommendation.foundedOn(), attempt.occurredOn()))
                .ifPresent(reason::basis);
        return reason.build();
    }

    /**
     * Whoever verifies is not the author of the report that is verified.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> notTheAuthor() {
        return Guard.of("follow-up/not-the-author", attempt -> {
            Optional<Entry<CompletionReport>> report = attempt.last(FollowUpEvents.COMPLETION_REPORTED);
            boolean author = report.map(
                            entry -> entry.actor().id().equals(attempt.actor().id()))
                    .orElse(false);
            Reason.Builder reason = Reason.builder(author ? IS_THE_AUTHOR : NOT_THE_AUTHOR)
                    .fact("actor", attempt.actor().id());
            report.ifPresent(entry -> reason.fact("reportedOn", entry.occurredOn()));
            if (author) {
                reason.remedy(Remedy.of(LET_ANOTHER_VERIFY));
            }
            return Verdict.of(!author, reason.build());
        });
    }

    /**
     * Evidence of every required kind is there: with a report, or with a verification, this one included.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Verification> evidenceIsThere() {
        return Guard.onPayload("follow-up/evidence-is-there", attempt -> {
            ImmutableList<Evidence> evidence = ImmutableList.<Evidence>builder()
                    .addAll(FollowUps.evidence(attempt))
                    .addAll(attempt.payload().evidence())
                    .build();
            return attempt.subject().judgeEvidence(evidence);
        });
    }

    /**
     * The verification sets a term for the rest, after the day of the verification.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Verification> setsTermForTheRest() {
        return Guard.onPayload(
                "follow-up/sets-term-for-the-rest",
                attempt -> attempt.payload()
                        .newDueOn()
                        .map(due -> later(due, attempt.occurredOn()))
                        .orElseGet(() -> Verdict.no(Reason.builder(NEW_TERM_MISSING)
                                .remedy(setLaterTerm(attempt.occurredOn()))
                                .build())));
    }

    /**
     * If the verification sets a new term at all, it lies after the day of the verification.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Verification> anyNewTermIsLater() {
        return Guard.onPayload("follow-up/any-new-term-is-later", attempt -> {
            LocalDate due =
                    attempt.payload().newDueOn().orElse(attempt.occurredOn().plusDays(1));
            return later(due, attempt.occurredOn());
        });
    }

    /**
     * The new date lies after the day of the step.
     *
     * @return the guard
     */
    public static Guard<Recommendation, NewTerm> newTermIsLater() {
        return Guard.onPayload(
                "follow-up/new-term-is-later",
                attempt -> later(attempt.payload().dueOn(), attempt.occurredOn()));
    }

    /**
     * The new date lies after the one that runs.
     *
     * @return the guard
     */
    public static Guard<Recommendation, NewTerm> extendsTheTerm() {
        return Guard.onPayload("follow-up/extends-the-term", attempt -> {
            LocalDate now = FollowUps.currentDue(attempt)
                    .resolve(attempt.context().calendars(), attempt.context().milestones())
                    .dueOn();
            LocalDate then = attempt.payload().dueOn();
            boolean extend = then.isAfter(now);
            Reason.Builder reason = Reason.builder(extend ? EXTENDS_TERM : DOES_NOT_EXTEND)
                    .fact("newDue", then)
                    .fact("due", now);
            if (!extend) {
                reason.remedy(setLaterTerm(now));
            }
            return Verdict.of(extend, reason.build());
        });
    }

    private static Verdict later(LocalDate due, LocalDate on) {
        boolean later = due.isAfter(on);
        Reason.Builder reason = Reason.builder(later ? NEW_TERM_SET : NEW_TERM_NOT_LATER)
                .fact("newDue", due)
                .fact("on", on);
        if (!later) {
            reason.remedy(setLaterTerm(on));
        }
        return Verdict.of(later, reason.build());
    }

    private static Remedy setLaterTerm(LocalDate after) {
        return Remedy.builder(SET_LATER_TERM)
                .fact("earliest", after.plusDays(1))
                .build();
    }

    /**
     * The decision gives its reasons in words.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Note> reasonsAreGiven() {
        return Guard.onPayload(
                "follow-up/reasons-are-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }

    /**
     * The new term gives its reasons in words.
     *
     * @return the guard
     */
    public static Guard<Recommendation, NewTerm> termIsReasoned() {
        return Guard.onPayload(
                "follow-up/term-is-reasoned",
                attempt -> Guards.reasoned(attempt.payload().reason()));
    }

    /**
     * The matter came out of a petition of voters, which may end as explained.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> isPetition() {
        return Guard.of("follow-up/is-petition", attempt -> {
            boolean petition = attempt.subject().source().category() == SourceCategory.VOTERS;
            return Verdict.of(
                    petition,
                    Reason.builder(petition ? IS_PETITION : IS_NOT_PETITION)
                            .fact("source", attempt.subject().source().id())
                            .build());
        });
    }

    /**
     * The addressee has said something that may be accepted as an explanation: an answer, a report or an explanation, since the
     * matter was issued or last reopened.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> somethingWasExplained() {
        return Guard.of("follow-up/something-was-explained", attempt -> {
            int given = FollowUps.explanations(attempt);
            return given > 0
                    ? Verdict.yes(Reason.builder(EXPLANATION_GIVEN)
                            .fact("given", given)
                            .build())
                    : Verdict.no(Reason.builder(EXPLANATION_MISSING)
                            .remedy(Remedy.of(AWAIT_EXPLANATION))
                            .build());
        });
    }

    /**
     * Carrying out is overdue on the day of the step: a precondition of asking why.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> completionIsOverdue() {
        return Guard.of("follow-up/completion-is-overdue", attempt -> judgeOverdue(attempt));
    }

    static Verdict judgeOverdue(Attempt<? extends Recommendation, ?> attempt) {
        Optional<Obligation> overdue = attempt.overdue(FollowUpEvents.COMPLETION_REPORTED);
        if (overdue.isPresent()) {
            return Verdict.yes(Reason.builder(OVERDUE)
                    .fact("due", overdue.orElseThrow().deadline().dueOn())
                    .fact("on", attempt.occurredOn())
                    .build());
        }
        Deadline deadline = FollowUps.currentDue(attempt)
                .resolve(attempt.context().calendars(), attempt.context().milestones());
        return Verdict.no(Reason.builder(NOT_OVERDUE)
                .fact("due", deadline.dueOn())
                .fact("on", attempt.occurredOn())
                .remedy(Remedy.builder(WAIT_UNTIL)
                        .fact("from", deadline.firstLateDay())
                        .build())
                .build());
    }

    /**
     * An explanation was asked for and has not been given yet.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> explanationIsPending() {
        return Guard.of("follow-up/explanation-is-pending", attempt -> {
            boolean pending = FollowUps.isExplanationPending(attempt);
            return Verdict.of(pending, Reason.of(pending ? EXPLANATION_PENDING : NO_EXPLANATION_PENDING));
        });
    }

    /**
     * The term has not been extended as often as {@link FollowUpRules#EXTENSIONS_AT_MOST} allows.
     *
     * @return the guard; satisfied, and saying so, if the host has set no limit
     */
    public static Guard<Recommendation, Object> extensionsAreLeft() {
        return Guard.of("follow-up/extensions-are-left", attempt -> {
            int extended = FollowUps.extensions(attempt);
            Dated<Integer> limit =
                    attempt.rules().find(FollowUpRules.EXTENSIONS_AT_MOST).orElse(null);
            if (limit == null) {
                return Verdict.yes(Reason.builder(EXTENSIONS_NOT_LIMITED)
                        .fact("extended", extended)
                        .build());
            }
            boolean left = extended < limit.value();
            Reason.Builder reason = Reason.builder(left ? EXTENSIONS_LEFT : EXTENSIONS_USED_UP)
                    .fact("extended", extended)
                    .fact("most", limit.value())
                    .basis(limit.basis());
            if (!left) {
                reason.remedy(Remedy.of(ACT_OTHERWISE));
            }
            return Verdict.of(left, reason.build());
        });
    }

    /**
     * The addressee asked for reconsideration, and that has not been considered yet.
     *
     * @return the guard
     */
    public static Guard<Recommendation, Object> reconsiderationIsPending() {
        return Guard.of("follow-up/reconsideration-is-pending", attempt -> {
            boolean pending = FollowUps.isReconsiderationPending(attempt);
            return Verdict.of(pending, Reason.of(pending ? RECONSIDERATION_PENDING : NO_RECONSIDERATION_PENDING));
        });
    }
}
