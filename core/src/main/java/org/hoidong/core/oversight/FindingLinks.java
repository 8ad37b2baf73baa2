package org.hoidong.core.oversight;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.immutables.value.Value;

/**
 * The findings of a conclusion beside the recommendations that come out of it: which answers which.
 *
 * <p>Findings and recommendations are many to many, and refer to each other by id. A recommendation that names a finding which
 * does not stand in the conclusion is wrong; a finding without recommendation, and a recommendation without finding, are allowed
 * and noted. For example of two findings of which one is answered by two recommendations, {@link #unanswered} holds the other.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class FindingLinks {

    /** The finding that it names stands in the conclusion. Facts: {@code recommendation}, {@code finding}. */
    public static final ReasonCode FINDING_STANDS = ReasonCode.of("oversight/finding-stands");

    /**
     * The finding that it names does not stand in the conclusion. Facts: {@code recommendation}, {@code finding}, {@code
     * conclusion}.
     */
    public static final ReasonCode FINDING_UNKNOWN = ReasonCode.of("oversight/finding-unknown");

    /** A note: it names no finding. Facts: {@code recommendation}. */
    public static final ReasonCode WITHOUT_FINDING = ReasonCode.of("oversight/recommendation-without-finding");

    /** The finding has recommendations. Facts: {@code finding}, {@code recommendations}. */
    public static final ReasonCode FINDING_ANSWERED = ReasonCode.of("oversight/finding-answered");

    /** A note: the finding has no recommendation. Facts: {@code finding}. */
    public static final ReasonCode FINDING_UNANSWERED = ReasonCode.of("oversight/finding-unanswered");

    /** A note: the conclusion has neither findings nor recommendations. Facts: {@code conclusion}. */
    public static final ReasonCode NOTHING_FOUND = ReasonCode.of("oversight/nothing-found");

    /** Remedy: name findings of the conclusion only. Facts: {@code findings}. */
    public static final ReasonCode NAME_FINDINGS_OF_CONCLUSION = ReasonCode.of("oversight/name-findings-of-conclusion");

    FindingLinks() {}

    /**
     * Obtains the links.
     *
     * @param conclusion the conclusion
     * @param recommendations the recommendations that come out of it, in any order
     * @return the links
     * @throws IllegalArgumentException if a recommendation occurs twice
     */
    public static FindingLinks of(OversightConclusion conclusion, Iterable<Recommendation> recommendations) {
        return new Builder()
                .conclusion(conclusion)
                .recommendations(recommendations)
                .build();
    }

    /** Returns the conclusion. */
    public abstract OversightConclusion conclusion();

    /** Returns the recommendations. */
    public abstract ImmutableList<Recommendation> recommendations();

    /**
     * Returns the recommendations that answer a finding.
     *
     * @param finding the finding
     * @return the recommendations that name it
     */
    public final ImmutableList<Recommendation> answering(FindingId finding) {
        return recommendations().stream()
                .filter(recommendation -> recommendation.findings().contains(finding))
                .collect(toImmutableList());
    }

    /** Returns the findings that no recommendation names, in the order of the conclusion. */
    public final ImmutableList<Finding> unanswered() {
        return conclusion().findings().stream()
                .filter(finding -> answering(finding.id()).isEmpty())
                .collect(toImmutableList());
    }

    /**
     * Judges whether every finding that a recommendation names stands in the conclusion.
     *
     * @return the verdict: a reason for each finding that each recommendation names, and one for each finding; what is only noted
     *     is met
     */
    public final Verdict judge() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Recommendation recommendation : recommendations()) {
            if (recommendation.findings().isEmpty()) {
                verdicts.add(Verdict.yes(Reason.builder(WITHOUT_FINDING)
                        .basis(recommendation.sourceDocument())
                        .fact("recommendation", recommendation.id())
                        .build()));
            }
            recommendation.findings().forEach(finding -> verdicts.add(judge(recommendation, finding)));
        }
        conclusion().findings().forEach(finding -> verdicts.add(note(finding)));
        if (verdicts.isEmpty()) {
            verdicts.add(Verdict.yes(Reason.builder(NOTHING_FOUND)
                    .basis(conclusion().provision())
                    .fact("conclusion", conclusion().id())
                    .build()));
        }
        return Verdict.all(verdicts);
    }

    private Verdict judge(Recommendation recommendation, FindingId finding) {
        boolean stands = conclusion().finding(finding).isPresent();
        Reason.Builder reason = Reason.builder(stands ? FINDING_STANDS : FINDING_UNKNOWN)
                .basis(recommendation.sourceDocument())
                .fact("recommendation", recommendation.id())
                .fact("finding", finding);
        if (!stands) {
            reason.fact("conclusion", conclusion().id())
                    .remedy(Remedy.builder(NAME_FINDINGS_OF_CONCLUSION)
                            .fact(
                                    "findings",
                                    Datum.texts(conclusion().findings().stream()
                                            .map(known -> known.id().value())
                                            .toList()))
                            .build());
        }
        return Verdict.of(stands, reason.build());
    }

    private Verdict note(Finding finding) {
        ImmutableList<Recommendation> answers = answering(finding.id());
        Reason.Builder reason = Reason.builder(answers.isEmpty() ? FINDING_UNANSWERED : FINDING_ANSWERED)
                .basis(conclusion().provision())
                .fact("finding", finding.id());
        if (!answers.isEmpty()) {
            reason.fact(
                    "recommendations",
                    Datum.texts(
                            answers.stream().map(answer -> answer.id().value()).toList()));
        }
        return Verdict.yes(reason.build());
    }

    @Value.Check
    void check() {
        Set<RecommendationId> seen = new HashSet<>();
        for (Recommendation recommendation : recommendations()) {
            checkArgument(
                    seen.add(recommendation.id()),
                    "recommendation id (%s) must occur once beside conclusion %s",
                    recommendation.id(),
                    conclusion().id());
        }
    }

    /** Returns the conclusion and the numbers of findings and recommendations. */
    @Override
    public final String toString() {
        return conclusion().id() + ": " + conclusion().findings().size() + " findings, "
                + recommendations().size() + " recommendations";
    }

    static final class Builder extends ImmutableFindingLinks.Builder {}
}
