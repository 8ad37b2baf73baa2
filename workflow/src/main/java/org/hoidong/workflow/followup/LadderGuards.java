package org.hoidong.workflow.followup;

import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Dated;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;

/** The conditions on climbing a {@link Ladder}. */
public final class LadderGuards {

    /** The rung is the next one. */
    public static final ReasonCode RUNG_IS_NEXT = ReasonCode.of("follow-up/rung-is-next");

    /** Another rung is the next one. */
    public static final ReasonCode RUNG_IS_NOT_NEXT = ReasonCode.of("follow-up/rung-is-not-next");

    /** Every rung has been taken, and carrying out is still overdue. */
    public static final ReasonCode ALL_RUNGS_TAKEN = ReasonCode.of("follow-up/all-rungs-taken");

    /** Remedy: set a new term, or let the body that issued it decide. */
    public static final ReasonCode SET_TERM_OR_DECIDE = ReasonCode.of("follow-up/set-term-or-decide");

    /** Remedy: take the rung that is next. */
    public static final ReasonCode TAKE_RUNG = ReasonCode.of("follow-up/take-rung");

    /** The Council names a rung that is not next, so that rungs are skipped or taken again. */
    public static final ReasonCode RUNG_CHANGED = ReasonCode.of("follow-up/rung-changed");

    /** The rung that is named is next anyway. */
    public static final ReasonCode RUNG_NOT_CHANGED = ReasonCode.of("follow-up/rung-not-changed");

    /** The ladder has no such rung. */
    public static final ReasonCode NO_SUCH_RUNG = ReasonCode.of("follow-up/no-such-rung");

    /** Remedy: name a rung of the ladder. */
    public static final ReasonCode NAME_A_RUNG = ReasonCode.of("follow-up/name-a-rung");

    private LadderGuards() {}

    /**
     * The rung is the next one to take: carrying out is overdue, every lower rung has been taken or skipped by decision, this
     * one has not.
     *
     * @param ladder the ladder
     * @param rung the rung
     * @return the guard, with the id of the rung as its parameter; its reason cites the article that the rung rests on, if the
     *     law of the matter has it
     */
    public static Guard<Recommendation, Object> rungIsNext(Ladder ladder, LadderRung rung) {
        return Guard.of("follow-up/rung-is-next", Datum.of(rung.id()), attempt -> {
            Verdict overdue = FollowUpGuards.judgeOverdue(attempt);
            if (!overdue.isSatisfied()) {
                return overdue;
            }
            Optional<LadderRung> next = ladder.next(attempt);
            if (next.isEmpty()) {
                return Verdict.no(Reason.builder(ALL_RUNGS_TAKEN)
                        .fact("rung", rung.id())
                        .remedy(Remedy.of(SET_TERM_OR_DECIDE))
                        .build());
            }
            return next.orElseThrow().equals(rung)
                    ? Verdict.yes(based(Reason.builder(RUNG_IS_NEXT).fact("rung", rung.id()), rung, attempt))
                    : notNext(rung, next.orElseThrow(), attempt);
        });
    }

    private static Verdict notNext(LadderRung rung, LadderRung next, Attempt<? extends Recommendation, ?> attempt) {
        Remedy.Builder remedy = Remedy.builder(TAKE_RUNG).fact("next", next.id());
        attempt.owed().stream()
                .filter(obligation -> obligation.line().equals(next.id()))
                .map(Obligation::deadline)
                .findFirst()
                .ifPresent(deadline -> remedy.fact("due", deadline.dueOn()));
        return Verdict.no(Reason.builder(RUNG_IS_NOT_NEXT)
                .fact("rung", rung.id())
                .fact("next", next.id())
                .remedy(remedy.build())
                .build());
    }

    private static Reason based(Reason.Builder reason, LadderRung rung, Attempt<? extends Recommendation, ?> attempt) {
        rung.restsOn()
                .flatMap(rule -> attempt.context()
                        .lawOf(attempt.subject().foundedOn(), attempt.occurredOn())
                        .find(rule))
                .map(Dated::basis)
                .ifPresent(reason::basis);
        return reason.build();
    }

    /**
     * The decision names a rung of the ladder that is not the next one anyway, gives its reasons, and is made while carrying out
     * is overdue.
     *
     * @param ladder the ladder
     * @return the guard
     */
    public static Guard<Recommendation, LadderDecision> changesTheRung(Ladder ladder) {
        return Guard.onPayload("follow-up/changes-the-rung", attempt -> {
            String named = attempt.payload().rung();
            Optional<LadderRung> rung = ladder.rung(named);
            if (rung.isEmpty()) {
                return Verdict.no(Reason.builder(NO_SUCH_RUNG)
                        .fact("rung", named)
                        .fact("rungs", ladder.rungs().size())
                        .remedy(Remedy.builder(NAME_A_RUNG)
                                .fact("rungs", Datum.texts(rungIds(ladder)))
                                .build())
                        .build());
            }
            Verdict given = Guards.reasoned(attempt.payload().reasons());
            return ladder.next(attempt).equals(rung)
                    ? Verdict.no(
                            Reason.builder(RUNG_NOT_CHANGED).fact("rung", named).build())
                    : Verdict.all(
                            given,
                            Verdict.yes(Reason.builder(RUNG_CHANGED)
                                    .fact("rung", named)
                                    .build()));
        });
    }

    private static Iterable<String> rungIds(Ladder ladder) {
        return ladder.rungs().stream().map(LadderRung::id).toList();
    }
}
