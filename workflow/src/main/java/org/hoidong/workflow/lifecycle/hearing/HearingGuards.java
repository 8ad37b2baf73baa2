package org.hoidong.workflow.lifecycle.hearing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Commitment;
import org.hoidong.core.oversight.CommitmentOrigin;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.followup.FollowUpLink;

/** The conditions that questions and explanation sessions share: days, reasons, and what must be followed up. */
public final class HearingGuards {

    /** It is recorded for the day it happened. Facts: {@code on}. */
    public static final ReasonCode ON_ITS_DAY = ReasonCode.of("hearing/on-its-day");

    /** It happened on another day. Facts: {@code on}, {@code recordedFor}. */
    public static final ReasonCode NOT_ON_ITS_DAY = ReasonCode.of("hearing/not-on-its-day");

    /** The time limit is that of the law. Facts: {@code due}. */
    public static final ReasonCode TERM_OF_LAW = ReasonCode.of("hearing/term-of-law");

    /** The time limit is another one than that of the law. Facts: {@code due}, {@code byLaw}. */
    public static final ReasonCode NOT_TERM_OF_LAW = ReasonCode.of("hearing/not-term-of-law");

    /** The day lies ahead. Facts: {@code day}. */
    public static final ReasonCode DAY_AHEAD = ReasonCode.of("hearing/day-ahead");

    /** The day has passed. Facts: {@code day}, {@code on}. */
    public static final ReasonCode DAY_PASSED = ReasonCode.of("hearing/day-passed");

    /** Nothing of this id has been recorded. Facts: {@code commitment}. */
    public static final ReasonCode COMMITMENT_IS_NEW = ReasonCode.of("hearing/commitment-is-new");

    /** Something of this id has been recorded. Facts: {@code commitment}. */
    public static final ReasonCode COMMITMENT_IS_KNOWN = ReasonCode.of("hearing/commitment-is-known");

    /** It was promised or asked for here. Facts: {@code commitment}, {@code origin}. */
    public static final ReasonCode COMMITTED_HERE = ReasonCode.of("hearing/committed-here");

    /** It cannot have been promised or asked for here. Facts: {@code commitment}, {@code origin}. */
    public static final ReasonCode NOT_COMMITTED_HERE = ReasonCode.of("hearing/not-committed-here");

    /** It is said by when it must be done. Facts: {@code commitment}. */
    public static final ReasonCode TERM_SET = ReasonCode.of("hearing/term-set");

    /** A promise without a term is owed before the next session. Facts: {@code commitment}. */
    public static final ReasonCode TERM_BEFORE_SESSION = ReasonCode.of("hearing/term-before-session");

    /** Nobody said by when it must be done. Facts: {@code commitment}. */
    public static final ReasonCode TERM_MISSING = ReasonCode.of("hearing/term-missing");

    /** Nothing was promised or asked for. */
    public static final ReasonCode NOTHING_COMMITTED = ReasonCode.of("hearing/nothing-committed");

    /** It has a follow-up. Facts: {@code recommendation}, {@code addressee}, {@code followUp}. */
    public static final ReasonCode FOLLOWED_UP = ReasonCode.of("hearing/followed-up");

    /** It has no follow-up. Facts: {@code recommendation}, {@code addressee}. */
    public static final ReasonCode NOT_FOLLOWED_UP = ReasonCode.of("hearing/not-followed-up");

    /** The follow-up is of something that came out of this hearing. Facts: {@code recommendation}, {@code followUp}. */
    public static final ReasonCode FOLLOW_UP_FITS = ReasonCode.of("hearing/follow-up-fits");

    /** Nothing that came out of this hearing has that id. Facts: {@code recommendation}, {@code expected}. */
    public static final ReasonCode FOLLOW_UP_OF_ANOTHER = ReasonCode.of("hearing/follow-up-of-another");

    /** Something waits for its follow-up. Facts: {@code expected}. */
    public static final ReasonCode FOLLOW_UP_AWAITED = ReasonCode.of("hearing/follow-up-awaited");

    /** Nothing waits for a follow-up. */
    public static final ReasonCode NO_FOLLOW_UP_AWAITED = ReasonCode.of("hearing/no-follow-up-awaited");

    /** Remedy: record it for the day. Facts: {@code on}. */
    public static final ReasonCode RECORD_FOR_DAY = ReasonCode.of("hearing/record-for-day");

    /** Remedy: take the time limit of the law. Facts: {@code byLaw}. */
    public static final ReasonCode TAKE_TERM_OF_LAW = ReasonCode.of("hearing/take-term-of-law");

    /** Remedy: name a day that is this one or later. Facts: {@code on}. */
    public static final ReasonCode NAME_LATER_DAY = ReasonCode.of("hearing/name-later-day");

    /** Remedy: give it an id of its own. Facts: {@code commitment}. */
    public static final ReasonCode GIVE_OWN_ID = ReasonCode.of("hearing/give-own-id");

    /** Remedy: record it where it was promised or asked for. Facts: {@code commitment}. */
    public static final ReasonCode RECORD_WHERE_MADE = ReasonCode.of("hearing/record-where-made");

    /** Remedy: say by when it must be done. Facts: {@code commitment}. */
    public static final ReasonCode SET_TERM = ReasonCode.of("hearing/set-term");

    /** Remedy: open the follow-up, and name it here. Facts: {@code recommendation}, {@code addressee}. */
    public static final ReasonCode OPEN_FOLLOW_UP = ReasonCode.of("hearing/open-follow-up");

    /** Remedy: record first what was promised or asked for. */
    public static final ReasonCode RECORD_FIRST = ReasonCode.of("hearing/record-first");

    /** Remedy: name one of these. Facts: {@code expected}. */
    public static final ReasonCode NAME_EXPECTED = ReasonCode.of("hearing/name-expected");

    private HearingGuards() {}

    /**
     * Reasons are given.
     *
     * @return the guard
     */
    public static Guard<Object, Note> reasonsAreGiven() {
        return Guard.onPayload(
                "hearing/reasons-are-given",
                attempt -> Guards.reasoned(attempt.payload().text()));
    }

    /**
     * What is recorded as promised or asked for has an id that is not used yet, and was made by the day it is recorded for.
     *
     * @return the guard
     */
    public static Guard<Object, Commitment> commitmentIsNew() {
        return Guard.onPayload("hearing/commitment-is-new", attempt -> {
            Commitment commitment = attempt.payload();
            boolean known = Commitments.recorded(attempt).stream()
                    .anyMatch(each -> each.id().equals(commitment.id()));
            Reason.Builder reason = Reason.builder(known ? COMMITMENT_IS_KNOWN : COMMITMENT_IS_NEW)
                    .fact("commitment", commitment.id());
            if (known) {
                reason.remedy(Remedy.builder(GIVE_OWN_ID)
                        .fact("commitment", commitment.id())
                        .build());
            }
            return Verdict.of(!known, reason.build());
        });
    }

    /**
     * It is known by when it must be done: its term is set, or it is a promise, which the law wants reported before the next session.
     *
     * @return the guard
     */
    public static Guard<Object, Commitment> commitmentHasItsTerm() {
        return Guard.onPayload("hearing/commitment-has-its-term", attempt -> {
            Commitment commitment = attempt.payload();
            if (commitment.due().isPresent()) {
                return Verdict.yes(Reason.builder(TERM_SET)
                        .fact("commitment", commitment.id())
                        .build());
            }
            if (commitment.origin() == CommitmentOrigin.PROMISE) {
                return Verdict.yes(Reason.builder(TERM_BEFORE_SESSION)
                        .fact("commitment", commitment.id())
                        .build());
            }
            return Verdict.no(Reason.builder(TERM_MISSING)
                    .fact("commitment", commitment.id())
                    .remedy(Remedy.builder(SET_TERM)
                            .fact("commitment", commitment.id())
                            .build())
                    .build());
        });
    }

    static Verdict committedHere(Commitment commitment, boolean here) {
        Reason.Builder reason = Reason.builder(here ? COMMITTED_HERE : NOT_COMMITTED_HERE)
                .basis(commitment.document())
                .fact("commitment", commitment.id())
                .fact("origin", commitment.origin().code());
        if (!here) {
            reason.remedy(Remedy.builder(RECORD_WHERE_MADE)
                    .fact("commitment", commitment.id())
                    .build());
        }
        return Verdict.of(here, reason.build());
    }

    /**
     * The follow-up is of something that came out of the matter, and has none yet. For the table of any matter that asks for things.
     *
     * @param id the id of the guard, {@code area/what}
     * @param drafts the recommendations that came out of it, from the case as it stands; a pure function
     * @param <C> the subject
     * @return the guard
     */
    public static <C> Guard<C, FollowUpLink> namesAFollowUp(
            String id, Function<CaseView<? extends C>, ImmutableList<Recommendation>> drafts) {
        return Guard.onPayload(id, attempt -> {
            FollowUpLink link = attempt.payload();
            ImmutableList<String> expected = expected(attempt, drafts.apply(attempt));
            boolean fits = expected.contains(link.recommendation().value());
            Reason.Builder reason = Reason.builder(fits ? FOLLOW_UP_FITS : FOLLOW_UP_OF_ANOTHER)
                    .fact("recommendation", link.recommendation());
            if (fits) {
                reason.fact("followUp", link.followUp());
            } else {
                reason.fact("expected", Datum.texts(expected))
                        .remedy(Remedy.builder(NAME_EXPECTED)
                                .fact("expected", Datum.texts(expected))
                                .build());
            }
            return Verdict.of(fits, reason.build());
        });
    }

    /**
     * Something that was promised or asked for has no follow-up yet. For the table of any matter that asks for things.
     *
     * @param id the id of the guard, {@code area/what}
     * @param drafts the recommendations that came out of it, from the case as it stands; a pure function
     * @param <C> the subject
     * @return the guard
     */
    public static <C> Guard<C, Object> awaitsAFollowUp(
            String id, Function<CaseView<? extends C>, ImmutableList<Recommendation>> drafts) {
        return Guard.of(id, attempt -> {
            ImmutableList<String> expected = expected(attempt, drafts.apply(attempt));
            return expected.isEmpty()
                    ? Verdict.no(Reason.builder(NO_FOLLOW_UP_AWAITED)
                            .remedy(Remedy.of(RECORD_FIRST))
                            .build())
                    : Verdict.yes(Reason.builder(FOLLOW_UP_AWAITED)
                            .fact("expected", Datum.texts(expected))
                            .build());
        });
    }

    private static ImmutableList<String> expected(CaseView<?> theCase, ImmutableList<Recommendation> drafts) {
        ImmutableMap<RecommendationId, CaseId> followUps = Commitments.followUps(theCase);
        return drafts.stream()
                .filter(draft -> !Commitments.isFollowedUp(followUps, draft))
                .map(draft -> draft.id().value())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Everything that was promised or asked for has a follow-up. For the table of any matter that asks for things.
     *
     * @param id the id of the guard, {@code area/what}
     * @param drafts the recommendations that came out of it, from the case as it stands; a pure function
     * @param <C> the subject
     * @return the guard
     */
    public static <C> Guard<C, Object> everythingIsFollowedUp(
            String id, Function<CaseView<? extends C>, ImmutableList<Recommendation>> drafts) {
        return Guard.of(id, attempt -> {
            ImmutableMap<RecommendationId, CaseId> followUps = Commitments.followUps(attempt);
            List<Verdict> verdicts = new ArrayList<>();
            for (Recommendation draft : drafts.apply(attempt)) {
                verdicts.add(judgeFollowedUp(draft, Optional.ofNullable(followUps.get(draft.id()))));
            }
            return verdicts.isEmpty() ? Verdict.yes(Reason.of(NOTHING_COMMITTED)) : Verdict.all(verdicts);
        });
    }

    private static Verdict judgeFollowedUp(Recommendation draft, Optional<CaseId> followUp) {
        String addressee = draft.addressee().orElseThrow().value();
        Reason.Builder reason = Reason.builder(followUp.isPresent() ? FOLLOWED_UP : NOT_FOLLOWED_UP)
                .basis(draft.sourceDocument())
                .fact("recommendation", draft.id())
                .fact("addressee", addressee);
        followUp.ifPresentOrElse(
                theCase -> reason.fact("followUp", theCase),
                () -> reason.remedy(Remedy.builder(OPEN_FOLLOW_UP)
                        .fact("recommendation", draft.id())
                        .fact("addressee", addressee)
                        .build()));
        return Verdict.of(followUp.isPresent(), reason.build());
    }

    static Verdict onItsDay(LocalDate happened, Attempt<?, ?> attempt) {
        boolean same = happened.equals(attempt.occurredOn());
        Reason.Builder reason =
                Reason.builder(same ? ON_ITS_DAY : NOT_ON_ITS_DAY).fact("on", happened);
        if (!same) {
            reason.fact("recordedFor", attempt.occurredOn())
                    .remedy(Remedy.builder(RECORD_FOR_DAY).fact("on", happened).build());
        }
        return Verdict.of(same, reason.build());
    }

    static Verdict dayAhead(LocalDate day, LocalDate on) {
        boolean ahead = !day.isBefore(on);
        Reason.Builder reason = Reason.builder(ahead ? DAY_AHEAD : DAY_PASSED).fact("day", day);
        if (!ahead) {
            reason.fact("on", on)
                    .remedy(Remedy.builder(NAME_LATER_DAY).fact("on", on).build());
        }
        return Verdict.of(ahead, reason.build());
    }

    /** That a due that was named is the one of the law. */
    static Verdict termOfLaw(Due named, Due byLaw, LegalContext context) {
        boolean same = named.equals(byLaw);
        LocalDate lawful = dueOn(byLaw, context);
        Reason.Builder reason = Reason.builder(same ? TERM_OF_LAW : NOT_TERM_OF_LAW)
                .bases(byLaw.resolve(context.calendars(), Milestones.none()).bases())
                .fact("due", same ? lawful : dueOn(named, context));
        if (!same) {
            reason.fact("byLaw", lawful)
                    .remedy(Remedy.builder(TAKE_TERM_OF_LAW)
                            .fact("byLaw", lawful)
                            .build());
        }
        return Verdict.of(same, reason.build());
    }

    private static LocalDate dueOn(Due due, LegalContext context) {
        return due.resolve(context.calendars(), context.milestones()).dueOn();
    }
}
