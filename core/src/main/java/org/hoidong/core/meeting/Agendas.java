package org.hoidong.core.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VotingRules;

/**
 * Judges how an agenda came to be what it is: who drafted, adopted and changed it, and with which vote.
 *
 * <p>After the adoption nobody but the Council adds an item (A-M-06); it needs no lead time, but a decision. For example an item that
 * the Standing Committee added at the session: {@code council/not-competent {act=add-agenda-item, actor=standing-committee,
 * competent=peoples-council}}.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Agendas {

    /** The agenda was adopted. Facts: {@code on}. */
    public static final ReasonCode AGENDA_ADOPTED = ReasonCode.of("meeting/agenda-adopted");

    /** The agenda was not adopted. Facts: {@code items}. */
    public static final ReasonCode AGENDA_NOT_ADOPTED = ReasonCode.of("meeting/agenda-not-adopted");

    /** A decision on the agenda has no vote on record. Facts: {@code what}, {@code on}, and {@code item} if it is about one. */
    public static final ReasonCode DECISION_WITHOUT_VOTE = ReasonCode.of("meeting/agenda-decision-without-vote");

    /** The book holds no rule on who does this. Facts: {@code what}. */
    public static final ReasonCode CHANGE_NOT_JUDGED = ReasonCode.of("meeting/agenda-change-not-judged");

    /** Remedy: let the agenda be adopted. Facts: none. */
    public static final ReasonCode ADOPT_AGENDA = ReasonCode.of("meeting/adopt-agenda");

    /** Remedy: vote on it, and record the count. Facts: {@code what}. */
    public static final ReasonCode RECORD_AGENDA_VOTE = ReasonCode.of("meeting/record-agenda-vote");

    /** The acts by which an agenda comes about, in the host's vocabulary. */
    public record Acts(ActKind draft, ActKind adopt, ActKind add) {}

    private Agendas() {}

    /**
     * Judges an agenda.
     *
     * @param agenda the agenda
     * @param acts what the rule book calls drafting, adopting and adding
     * @param rules the rules in force on the day of the session
     * @return the verdict: whether it was adopted, and for each change whether whoever decided it may do so; of what the Council
     *     decided also whether the vote carried. What the book has no rule on is said
     */
    public static Verdict judge(Agenda agenda, Acts acts, RulesInForce rules) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(adoption(agenda));
        for (AgendaChange change : agenda.trail()) {
            boolean after = verdicts.size() > 1 && isAfterAdoption(agenda, change);
            verdicts.add(judge(change, act(change, acts, after), rules));
        }
        return Verdict.all(verdicts);
    }

    private static Verdict adoption(Agenda agenda) {
        return agenda.trail().stream()
                .filter(change -> change.what() == AgendaChange.What.ADOPTED)
                .findFirst()
                .map(change -> Verdict.yes(Reason.builder(AGENDA_ADOPTED)
                        .fact("on", change.decision().on())
                        .build()))
                .orElseGet(() -> Verdict.no(Reason.builder(AGENDA_NOT_ADOPTED)
                        .fact("items", agenda.items().size())
                        .remedy(Remedy.of(ADOPT_AGENDA))
                        .build()));
    }

    private static boolean isAfterAdoption(Agenda agenda, AgendaChange change) {
        int adopted = -1;
        for (int i = 0; i < agenda.trail().size(); i++) {
            if (agenda.trail().get(i).what() == AgendaChange.What.ADOPTED) {
                adopted = i;
            }
        }
        return adopted >= 0 && agenda.trail().indexOf(change) > adopted;
    }

    private static ActKind act(AgendaChange change, Acts acts, boolean afterAdoption) {
        return switch (change.what()) {
            case ADOPTED -> acts.adopt();
            case ADDED -> acts.add();
            case PLACED -> acts.draft();
            // who adopted it may change it; before that it is a draft
            case MOVED, WITHDRAWN, GROUPED, TAKEN_OUT -> afterAdoption ? acts.adopt() : acts.draft();
        };
    }

    private static Verdict judge(AgendaChange change, ActKind act, RulesInForce rules) {
        Optional<Dated<Competence>> competence = rules.find(CouncilRules.COMPETENCE.of(act));
        if (competence.isEmpty()) {
            return Verdict.yes(Reason.builder(CHANGE_NOT_JUDGED)
                    .fact("what", change.what().code())
                    .build());
        }
        Verdict competent =
                competence.orElseThrow().value().judge(change.decision().by());
        boolean voted = change.what() == AgendaChange.What.ADOPTED || change.what() == AgendaChange.What.ADDED;
        return voted ? Verdict.all(competent, vote(change, rules)) : competent;
    }

    private static Verdict vote(AgendaChange change, RulesInForce rules) {
        Optional<Dated<MajorityRule>> rule = rules.find(VotingRules.ORDINARY_RESOLUTION);
        if (change.decision().tally().isPresent() && rule.isPresent()) {
            return rule.orElseThrow().value().evaluate(change.decision().tally().orElseThrow());
        }
        Reason.Builder reason = Reason.builder(DECISION_WITHOUT_VOTE)
                .fact("what", change.what().code())
                .fact("on", change.decision().on());
        change.item().ifPresent(item -> reason.fact("item", Datum.of(item)));
        return Verdict.no(reason.remedy(Remedy.builder(RECORD_AGENDA_VOTE)
                        .fact("what", change.what().code())
                        .build())
                .build());
    }
}
