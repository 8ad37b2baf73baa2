package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The request of a body that a conclusion, a request or a recommendation to it be considered again (đề nghị xem xét lại).
 *
 * <p>It is a right of the overseen (row A-O-39) and stops no clock by itself; what becomes of it belongs to the follow-up. For
 * example a People's Committee that answers for none of the findings asks, on 1 September 2022, to have the conclusion of 22
 * August reconsidered.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ReconsiderationRequest {

    /** The asker is one to whom it is addressed. Facts: {@code askedBy}, {@code document}, {@code reference}. */
    public static final ReasonCode ASKER_ENTITLED = ReasonCode.of("oversight/asker-entitled");

    /** The asker is not. Facts: {@code askedBy}, {@code document}, {@code reference}, {@code entitled}. */
    public static final ReasonCode ASKER_NOT_ENTITLED = ReasonCode.of("oversight/asker-not-entitled");

    /** It was asked before the document was issued. Facts: {@code askedOn}, {@code issuedOn}, {@code reference}. */
    public static final ReasonCode ASKED_TOO_EARLY = ReasonCode.of("oversight/asked-too-early");

    /** Remedy: let one ask to whom it is addressed. Facts: {@code entitled}. */
    public static final ReasonCode LET_ENTITLED_ASK = ReasonCode.of("oversight/let-entitled-ask");

    /** The form in which requests are written. */
    public static final Codec<ReconsiderationRequest> CODEC =
            Codec.of("oversight/reconsideration-request", PlanForms::request, PlanForms::requestFrom);

    ReconsiderationRequest() {}

    /**
     * Obtains a request about a conclusion.
     *
     * @param askedBy the body that asks
     * @param askedOn the day
     * @param conclusion the conclusion
     * @param document the sort of document that conclusions are
     * @param reasons why, at least one
     * @return the request
     * @throws IllegalArgumentException if there is no reason
     */
    public static ReconsiderationRequest of(
            BodyId askedBy,
            LocalDate askedOn,
            OversightConclusionId conclusion,
            DocumentKind document,
            List<Label> reasons) {
        return of(askedBy, askedOn, conclusion.value(), document, reasons);
    }

    /**
     * Obtains a request about a recommendation.
     *
     * @param askedBy the body that asks
     * @param askedOn the day
     * @param recommendation the recommendation
     * @param document the sort of document that recommendations are
     * @param reasons why, at least one
     * @return the request
     * @throws IllegalArgumentException if there is no reason
     */
    public static ReconsiderationRequest of(
            BodyId askedBy,
            LocalDate askedOn,
            RecommendationId recommendation,
            DocumentKind document,
            List<Label> reasons) {
        return of(askedBy, askedOn, recommendation.value(), document, reasons);
    }

    static ReconsiderationRequest of(
            BodyId askedBy, LocalDate askedOn, String reference, DocumentKind document, List<Label> reasons) {
        return new Builder()
                .askedBy(askedBy)
                .askedOn(askedOn)
                .reference(PlainText.identifier("reference", reference))
                .document(document)
                .reasons(reasons)
                .build();
    }

    /** Returns the body that asks. */
    public abstract BodyId askedBy();

    /** Returns the day on which it asks. */
    public abstract LocalDate askedOn();

    /** Returns the id of the conclusion or recommendation. */
    public abstract String reference();

    /** Returns the sort of document. */
    public abstract DocumentKind document();

    /** Returns why, one line each. */
    public abstract ImmutableList<Label> reasons();

    /**
     * Judges a request about a conclusion: whether the law lets such documents be reconsidered, and whether the asker was
     * overseen.
     *
     * @param conclusion the conclusion
     * @param rules the law that governs the oversight
     * @return the verdict
     * @throws IllegalArgumentException if the request is about something else
     */
    public final Verdict judge(OversightConclusion conclusion, RulesInForce rules) {
        return judge(conclusion.id().value(), conclusion.issuedOn(), conclusion.overseenBodies(), rules);
    }

    /**
     * Judges a request about a recommendation: whether the law lets such documents be reconsidered, and whether the asker is its
     * addressee.
     *
     * @param recommendation the recommendation
     * @param rules the law that governs the oversight it came out of
     * @return the verdict
     * @throws IllegalArgumentException if the request is about something else
     */
    public final Verdict judge(Recommendation recommendation, RulesInForce rules) {
        return judge(
                recommendation.id().value(),
                recommendation.issuedOn(),
                recommendation.addressee().map(ImmutableSet::of).orElse(ImmutableSet.of()),
                rules);
    }

    private Verdict judge(String id, LocalDate issuedOn, ImmutableSet<BodyId> entitled, RulesInForce rules) {
        checkArgument(
                id.equals(reference()),
                "reference (%s) of the request must be %s; judge it by what it is about",
                reference(),
                id);
        List<Verdict> verdicts = new ArrayList<>();
        new RuleQuestions(rules)
                .ask(id, OversightRules.RECONSIDERABLE, named -> named.judge(document()))
                .ifPresent(verdicts::add);
        verdicts.add(judgeAsker(entitled, rules));
        if (askedOn().isBefore(issuedOn)) {
            verdicts.add(Verdict.no(Reason.builder(ASKED_TOO_EARLY)
                    .fact("askedOn", askedOn())
                    .fact("issuedOn", issuedOn)
                    .fact("reference", id)
                    .build()));
        }
        return Verdict.all(verdicts);
    }

    private Verdict judgeAsker(ImmutableSet<BodyId> entitled, RulesInForce rules) {
        boolean is = entitled.contains(askedBy());
        Reason.Builder reason = Reason.builder(is ? ASKER_ENTITLED : ASKER_NOT_ENTITLED)
                .fact("askedBy", askedBy())
                .fact("document", document().id())
                .fact("reference", reference());
        rules.find(OversightRules.RECONSIDERABLE).ifPresent(rule -> reason.basis(rule.basis()));
        if (!is) {
            Datum bodies = Datum.texts(entitled.stream().map(BodyId::value).toList());
            reason.fact("entitled", bodies)
                    .remedy(Remedy.builder(LET_ENTITLED_ASK)
                            .fact("entitled", bodies)
                            .build());
        }
        return Verdict.of(is, reason.build());
    }

    @Value.Check
    void check() {
        checkArgument(
                !reasons().isEmpty(),
                "reasons for reconsidering %s must be at least one; say what is contested",
                reference());
    }

    /** Returns who asks about what. */
    @Override
    public final String toString() {
        return askedBy() + " on " + reference();
    }

    static final class Builder extends ImmutableReconsiderationRequest.Builder {}
}
