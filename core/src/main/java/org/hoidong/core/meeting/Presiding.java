package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;

/**
 * Says whether who presides over a meeting may: whom the rule names first, and if they cannot, who steps in, in the order of the rule (chủ
 * tọa).
 *
 * <p>It asks for {@link MeetingRules#PRESIDED_BY} and takes no vote. A council whose working regulations say who steps in gives that rule,
 * because the laws that were read name a deputy for the first session and for meetings of the Standing Committee only.
 *
 * <p>For example the first session of 2021 (Article 80.1 of Law 77/2015/QH13) is presided by the outgoing Chair; if the Chair cannot, by a
 * Vice-chair: {@code meeting/steps-in {kind=first-session, by=council-vice-chair, absent=[council-chair]}}; while the Chair can, a Vice-chair
 * presides out of turn.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Presiding {

    /** It is the one whom the rule names first. Facts: {@code kind}, {@code by}. */
    public static final ReasonCode PRESIDES = ReasonCode.of("meeting/presides");

    /** All who come before cannot. Facts: {@code kind}, {@code by}, {@code absent}. */
    public static final ReasonCode STEPS_IN = ReasonCode.of("meeting/steps-in");

    /** One who comes before can. Facts: {@code kind}, {@code by}, {@code turn}. */
    public static final ReasonCode OUT_OF_TURN = ReasonCode.of("meeting/presided-out-of-turn");

    /** The rule does not name it. Facts: {@code kind}, {@code by}, {@code allowed}. */
    public static final ReasonCode MAY_NOT_PRESIDE = ReasonCode.of("meeting/may-not-preside");

    /** Remedy: let this one preside. Facts: {@code by}. */
    public static final ReasonCode LET_PRESIDE = ReasonCode.of("meeting/let-preside");

    /** Remedy: let the working regulations say who steps in, because all whom the rule names cannot. Facts: {@code question}. */
    public static final ReasonCode SAY_WHO_STEPS_IN = ReasonCode.of("meeting/say-who-steps-in");

    private Presiding() {}

    /**
     * Judges who presides.
     *
     * @param kind the kind of meeting
     * @param by who presides
     * @param unable who cannot: absent, or an office that is vacant
     * @param rules the rules in force on the day of the meeting
     * @return the verdict, with one reason; {@link Meetings#NO_STATUTORY_RULE} where the book has no rule for the kind on the day
     * @throws IllegalArgumentException if who presides is among those who cannot
     */
    public static Verdict judge(MeetingKind kind, Competent by, Set<Competent> unable, RulesInForce rules) {
        checkArgument(
                !unable.contains(by),
                "by (%s) must not be among those who cannot preside (%s); name whoever does",
                by,
                unable);
        RuleKey<NamedKinds<Competent>> key = MeetingRules.PRESIDED_BY.of(kind);
        Optional<Dated<NamedKinds<Competent>>> rule = rules.find(key);
        if (rule.isEmpty()) {
            return Meetings.silence(kind, rules, ImmutableList.of(key.id()));
        }
        ImmutableList<Competent> named = rule.orElseThrow().value().kinds().asList();
        Optional<Competent> turn =
                named.stream().filter(each -> !unable.contains(each)).findFirst();
        Reason.Builder reason = Reason.builder(code(by, named, turn))
                .basis(rule.orElseThrow().basis())
                .fact("kind", kind.id())
                .fact("by", by.id());
        if (turn.filter(by::equals).isPresent()) {
            int before = named.indexOf(by);
            if (before > 0) {
                reason.fact("absent", ids(named.subList(0, before)));
            }
            return Verdict.yes(reason.build());
        }
        if (named.contains(by)) {
            reason.fact("turn", turn.orElseThrow().id());
        } else {
            reason.fact("allowed", ids(named));
        }
        return Verdict.no(reason.remedy(turn.map(
                                first -> Remedy.builder(LET_PRESIDE).fact("by", first.id()))
                        .orElseGet(() -> Remedy.builder(SAY_WHO_STEPS_IN).fact("question", key.id()))
                        .build())
                .build());
    }

    private static ReasonCode code(Competent by, ImmutableList<Competent> named, Optional<Competent> turn) {
        if (turn.filter(by::equals).isPresent()) {
            return named.get(0).equals(by) ? PRESIDES : STEPS_IN;
        }
        return named.contains(by) ? OUT_OF_TURN : MAY_NOT_PRESIDE;
    }

    private static Datum ids(Collection<Competent> kinds) {
        return Datum.texts(kinds.stream().map(Competent::id).collect(toImmutableList()));
    }
}
