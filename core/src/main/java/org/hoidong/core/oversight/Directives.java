package org.hoidong.core.oversight;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.Directive;

/**
 * Makes matters that are followed up of the directives of a conclusion (S-04): what a conference asked for, and would get lost.
 *
 * <p>A directive to several bodies is issued as one recommendation for each, which name that of the leading body. For example
 * {@code GB-2022-01} to three Standing Committees gives {@code GB-2022-01}, {@code GB-2022-01-2} and {@code GB-2022-01-3}.
 *
 * <p>This class has no state and is thread-safe.
 */
public final class Directives {

    private Directives() {}

    /**
     * Obtains the recommendations as which a directive is followed up.
     *
     * @param directive the directive
     * @param document the conclusion it stands in
     * @param issuedBy the body in whose name it was given
     * @param issuedOn the day it was given
     * @param overseer the body that follows it up
     * @param validator the body that verifies the result; whether it may is {@link Recommendation#judgeIssuable}
     * @return one recommendation for each body, that of the leading body first
     */
    public static ImmutableList<Recommendation> toRecommendations(
            Directive directive,
            Provision document,
            BodyId issuedBy,
            LocalDate issuedOn,
            BodyId overseer,
            BodyId validator) {
        Recommendation lead = Recommendation.builder()
                .id(RecommendationId.of(directive.id().value()))
                .source(RecommendationSource.DIRECTIVE)
                .sourceDocument(document)
                .issuedBy(issuedBy)
                .issuedOn(issuedOn)
                .text(directive.text())
                .addressee(directive.addressee())
                .overseer(overseer)
                .validator(validator)
                .due(directive.due())
                .build();
        if (directive.others().isEmpty()) {
            return ImmutableList.of(lead);
        }
        ImmutableMap.Builder<RecommendationId, BodyId> others = ImmutableMap.builder();
        int number = 2;
        for (BodyId body : directive.others()) {
            others.put(RecommendationId.of(directive.id() + "-" + number), body);
            number++;
        }
        return lead.alsoTo(others.buildOrThrow());
    }
}
