package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;

/**
 * Documents and what they do to each other: answers whether one of them, or a part of it, has effect on a day.
 *
 * <p>Relations are taken in the order of their days; those of one day in the order in which their documents were issued, and
 * then as given. Of what touches a part, what comes last decides whether it is suspended: whoever suspends the whole and resumes
 * Article 3 lets Article 3 be applied and nothing else; whoever resumes the whole resumes all of it, also what was suspended
 * before. What has ended does not come back, not even when the document that ended it ends itself.
 *
 * <p>A relation that does not fit what else is recorded has no influence, and is named with its reason: what was meant cannot be
 * known. So for example of two resolutions that both replace 08/2022/NQ-HĐND the earlier counts, and the later gives {@code
 * resolution/ended-twice}. Only one that begins before its own document has effect counts all the same, from the day of its
 * document on.
 *
 * <p>What a relation needs from the law, for example whether the body may annul, is not judged here. This class is immutable and
 * thread-safe.
 */
public final class DocumentRelations {

    // States. Facts: document, part (an id or resolution/whole-document), on, effectiveFrom

    /** Its first day has not come. */
    public static final ReasonCode NOT_YET_IN_EFFECT = ReasonCode.of("resolution/status-not-yet");

    /** It has effect as it was issued. */
    public static final ReasonCode HAS_EFFECT = ReasonCode.of("resolution/status-in-effect");

    /** It has effect, and was amended or added to. */
    public static final ReasonCode HAS_EFFECT_AS_CHANGED = ReasonCode.of("resolution/status-changed");

    /** It has effect but for parts that ended. */
    public static final ReasonCode ENDED_IN_PART = ReasonCode.of("resolution/status-ended-in-part");

    /** Parts of it are not applied for the time being. */
    public static final ReasonCode SUSPENDED_IN_PART = ReasonCode.of("resolution/status-suspended-in-part");

    /** It is not applied for the time being. */
    public static final ReasonCode SUSPENDED = ReasonCode.of("resolution/status-suspended");

    /** It has no effect any longer. */
    public static final ReasonCode ENDED = ReasonCode.of("resolution/status-ended");

    // What made it so

    /** Its own last day is over. Facts: {@code document}, {@code lastDay}. */
    public static final ReasonCode LAST_DAY_PASSED = ReasonCode.of("resolution/last-day-passed");

    /** It has a last day, which is not over. Facts: {@code document}, {@code lastDay}. */
    public static final ReasonCode LAST_DAY_AHEAD = ReasonCode.of("resolution/last-day-ahead");

    /**
     * A relation counts. Facts: {@code by}, {@code issuer}, {@code relation}, {@code document}, {@code parts}, {@code since}.
     */
    public static final ReasonCode RELATION_COUNTS = ReasonCode.of("resolution/relation-counts");

    // What does not fit. Facts: by, issuer, relation, document, parts, from, and those named here

    /** The document that it is done to is not known. */
    public static final ReasonCode TARGET_UNKNOWN = ReasonCode.of("resolution/target-unknown");

    /** A kind that ends or suspends in part names no part, or one that does so wholly names some. */
    public static final ReasonCode SCOPE_UNCLEAR = ReasonCode.of("resolution/scope-unclear");

    /** Documents end each other in a circle. */
    public static final ReasonCode RELATIONS_CIRCULAR = ReasonCode.of("resolution/relations-circular");

    /** It begins before its own document has effect. Further fact: {@code ownEffectiveFrom}. */
    public static final ReasonCode BEFORE_OWN_EFFECT = ReasonCode.of("resolution/before-own-effect");

    /** It begins after its own document ended. Further fact: {@code ownEndedFrom}. */
    public static final ReasonCode AFTER_OWN_END = ReasonCode.of("resolution/after-own-end");

    /** What has ended is ended again. Further facts: {@code endedParts}, {@code endedFrom}. */
    public static final ReasonCode ENDED_TWICE = ReasonCode.of("resolution/ended-twice");

    /** What has ended is changed, suspended or resumed. Further facts: {@code endedParts}, {@code endedFrom}. */
    public static final ReasonCode AFTER_END = ReasonCode.of("resolution/after-end");

    /** What is suspended is suspended again. Further fact: {@code suspendedParts}. */
    public static final ReasonCode SUSPENDED_TWICE = ReasonCode.of("resolution/suspended-twice");

    /** What is not suspended is resumed. Further fact: {@code appliedParts}. */
    public static final ReasonCode RESUMED_NOT_SUSPENDED = ReasonCode.of("resolution/resumed-not-suspended");

    /** All relations fit. Facts: {@code documents}, {@code relations}. */
    public static final ReasonCode RELATIONS_FIT = ReasonCode.of("resolution/relations-fit");

    // What would help

    /** Remedy: apply it from its first day on. Facts: {@code effectiveFrom}. */
    public static final ReasonCode APPLY_FROM = ReasonCode.of("resolution/apply-from");

    /** Remedy: check what was recorded against the document. Facts: {@code by}, {@code document}. */
    public static final ReasonCode CHECK_RELATION = ReasonCode.of("resolution/check-relation");

    private final ImmutableList<Relation> relations;
    private final RelationLedger ledger;

    private DocumentRelations(ImmutableList<Relation> relations, RelationLedger ledger) {
        this.relations = relations;
        this.ledger = ledger;
    }

    /**
     * Obtains documents with their relations.
     *
     * @param documents the documents, each once
     * @param relations what documents do to each other, each once, in any order; documents that only do something to others need
     *     not be among those known, and then their own effect is not checked
     * @return the documents with their relations
     * @throws IllegalArgumentException if a document or a relation occurs twice
     */
    public static DocumentRelations of(Iterable<RegisteredDocument> documents, Iterable<Relation> relations) {
        ImmutableList<Relation> given = ImmutableList.copyOf(relations);
        return new DocumentRelations(given, new RelationLedger(documents, given));
    }

    /** Returns the documents. */
    public ImmutableList<RegisteredDocument> documents() {
        return ledger.documents();
    }

    /** Returns the relations, as given. */
    public ImmutableList<Relation> relations() {
        return relations;
    }

    /**
     * Answers whether a document has effect on a day.
     *
     * @param document the document
     * @param on the day
     * @return the status of the document as a whole
     * @throws IllegalArgumentException if the document is not known
     */
    public DocumentStatus status(DocumentRef document, LocalDate on) {
        return ledger.status(document, DocumentPart.WHOLE, on);
    }

    /**
     * Answers whether a part of a document has effect on a day.
     *
     * @param document the document
     * @param part the part; whether the document has such a part is not known here
     * @param on the day
     * @return the status of the part
     * @throws IllegalArgumentException if the document is not known
     */
    public DocumentStatus status(DocumentRef document, DocumentPart part, LocalDate on) {
        return ledger.status(document, part, on);
    }

    /**
     * Answers for a document as a whole and every part of it that a relation names.
     *
     * @param document the document
     * @param on the day
     * @return the status of the whole, then those of the parts in the order of their names
     * @throws IllegalArgumentException if the document is not known
     */
    public ImmutableList<DocumentStatus> statuses(DocumentRef document, LocalDate on) {
        return ImmutableList.<DocumentStatus>builder()
                .add(status(document, on))
                .addAll(relations.stream()
                        .filter(relation -> relation.to().equals(document))
                        .flatMap(relation -> relation.parts().stream())
                        .distinct()
                        .sorted(Comparator.comparing(DocumentPart::toString))
                        .map(part -> status(document, part, on))
                        .toList())
                .build();
    }

    /**
     * Judges whether all relations fit together, whatever the day.
     *
     * @return the verdict: {@link #RELATIONS_FIT}, or a reason for each that does not, in the order of their days
     */
    public Verdict judge() {
        ImmutableList<Reason> doubts = ledger.doubts();
        if (doubts.isEmpty()) {
            return Verdict.yes(Reason.builder(RELATIONS_FIT)
                    .fact("documents", documents().size())
                    .fact("relations", relations.size())
                    .build());
        }
        return Verdict.all(doubts.stream().map(Verdict::no).toList());
    }

    /**
     * Finds a document among those known.
     *
     * @param ref which document
     * @return the document, or nothing
     */
    public Optional<RegisteredDocument> find(DocumentRef ref) {
        return ledger.find(ref);
    }

    /** Returns how many documents and relations there are. */
    @Override
    public String toString() {
        return documents().size() + " documents, " + relations.size() + " relations";
    }
}
