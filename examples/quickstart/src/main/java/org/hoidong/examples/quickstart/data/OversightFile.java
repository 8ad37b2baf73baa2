package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What {@code oversight.json} says: a conclusion, its findings and its recommendations.
 *
 * @param conclusion the conclusion
 * @param findings the findings
 * @param recommendations the recommendations
 */
public record OversightFile(
        Conclusion conclusion, ImmutableList<Finding> findings, ImmutableList<Recommendation> recommendations) {

    /**
     * The conclusion of an oversight.
     *
     * @param id its id
     * @param number its number and mark
     * @param title its title
     * @param issuedOn the day it was issued
     * @param issuedBy the body that issued it
     * @param overseenBodies the bodies overseen
     * @param foundedOn the day the oversight was founded, which decides the law it follows
     */
    public record Conclusion(
            String id,
            String number,
            Name title,
            LocalDate issuedOn,
            String issuedBy,
            ImmutableList<String> overseenBodies,
            LocalDate foundedOn) {}

    /**
     * A finding.
     *
     * @param id its id
     * @param text what was found
     * @param severity how grave it is
     * @param legalBasis what it breaks
     * @param responsible the body responsible
     * @param unit the unit where it was found
     */
    public record Finding(
            String id, Name text, Severity severity, LegalBasis legalBasis, String responsible, String unit) {}

    /**
     * A provision.
     *
     * @param document the document's number
     * @param article the article
     */
    public record LegalBasis(String document, String article) {}

    /**
     * A recommendation.
     *
     * @param id its id
     * @param findings the findings it answers
     * @param text what is recommended
     * @param addressee who has to do it
     * @param overseer who follows it up
     * @param validator who verifies it
     * @param field the field of work
     * @param due when it is due
     * @param requiredEvidence the evidence it takes to close it
     * @param source what it comes from
     * @param document the document it stands in, if that is not the conclusion
     * @param issuedOn the day it was issued
     */
    public record Recommendation(
            String id,
            ImmutableList<String> findings,
            Name text,
            String addressee,
            String overseer,
            String validator,
            String field,
            Due due,
            ImmutableList<EvidenceKind> requiredEvidence,
            RecommendationSource source,
            Optional<RegulationsFile.Document> document,
            LocalDate issuedOn) {}
}
