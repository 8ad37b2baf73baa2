package org.hoidong.core.resolution;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;

/** Words the answers of {@link DocumentRelations}. */
final class RelationReasons {

    /** What {@code part} holds for a document as a whole; {@link RegisterMessages} names it. */
    static final String WHOLE_DOCUMENT = "resolution/whole-document";

    private RelationReasons() {}

    static Reason state(RegisteredDocument document, DocumentPart part, LocalDate on, EffectState state) {
        Reason.Builder reason = Reason.builder(code(state))
                .basis(cite(document, part))
                .fact("document", number(document.ref()))
                .fact("part", name(part))
                .fact("on", on)
                .fact("effectiveFrom", document.effectiveFrom());
        if (state == EffectState.NOT_YET_IN_EFFECT) {
            reason.remedy(Remedy.builder(DocumentRelations.APPLY_FROM)
                    .fact("effectiveFrom", document.effectiveFrom())
                    .build());
        }
        return reason.build();
    }

    private static ReasonCode code(EffectState state) {
        return switch (state) {
            case NOT_YET_IN_EFFECT -> DocumentRelations.NOT_YET_IN_EFFECT;
            case IN_EFFECT -> DocumentRelations.HAS_EFFECT;
            case CHANGED -> DocumentRelations.HAS_EFFECT_AS_CHANGED;
            case ENDED_IN_PART -> DocumentRelations.ENDED_IN_PART;
            case SUSPENDED_IN_PART -> DocumentRelations.SUSPENDED_IN_PART;
            case SUSPENDED -> DocumentRelations.SUSPENDED;
            case ENDED -> DocumentRelations.ENDED;
        };
    }

    static Reason lastDay(RegisteredDocument document, LocalDate lastDay, LocalDate on) {
        Reason.Builder reason = Reason.builder(
                        on.isAfter(lastDay) ? DocumentRelations.LAST_DAY_PASSED : DocumentRelations.LAST_DAY_AHEAD)
                .fact("document", number(document.ref()))
                .fact("lastDay", lastDay);
        document.lastDayBasis().ifPresent(reason::basis);
        return reason.build();
    }

    static Reason counts(Relation relation, LocalDate since) {
        return about(DocumentRelations.RELATION_COUNTS, relation)
                .fact("since", since)
                .build();
    }

    /** What does not fit, with further facts and the remedy to check what was recorded. */
    static Reason doubt(ReasonCode code, Relation relation, ImmutableMap<String, Datum> facts) {
        return about(code, relation)
                .fact("from", relation.effectiveFrom())
                .putAllFacts(facts)
                .remedy(Remedy.builder(DocumentRelations.CHECK_RELATION)
                        .fact("by", number(relation.by()))
                        .fact("document", number(relation.to()))
                        .build())
                .build();
    }

    private static Reason.Builder about(ReasonCode code, Relation relation) {
        return Reason.builder(code)
                .basis(relation.basis())
                .fact("by", number(relation.by()))
                .fact("issuer", relation.by().issuer())
                .fact("relation", relation.kind().id())
                .fact("document", number(relation.to()))
                .fact("parts", names(relation.scope()));
    }

    static Datum names(Collection<DocumentPart> parts) {
        return Datum.texts(parts.stream().map(RelationReasons::name).toList());
    }

    private static String name(DocumentPart part) {
        return part.equals(DocumentPart.WHOLE) ? WHOLE_DOCUMENT : part.toString();
    }

    private static String number(DocumentRef ref) {
        return ref.number().toString();
    }

    private static Provision cite(RegisteredDocument document, DocumentPart part) {
        Provision whole = document.ref().provision();
        if (part.path().isEmpty()) {
            return whole;
        }
        Optional<String> below = part.path().size() == 1
                ? Optional.empty()
                : Optional.of(
                        String.join(".", part.path().subList(1, part.path().size())));
        return Provision.builder()
                .from(whole)
                .article(part.path().get(0))
                .clause(below)
                .build();
    }
}
