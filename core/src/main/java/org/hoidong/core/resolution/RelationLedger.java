package org.hoidong.core.resolution;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** Takes relations in order, one after the other, and keeps those that fit apart from those that do not. */
final class RelationLedger {

    /** A relation that does not fit in some parts, from the day it was to count. */
    private record Doubt(CountedRelation relation, Reason reason) {}

    private static final Comparator<CountedRelation> ORDER = Comparator.comparing(CountedRelation::since)
            .thenComparing(counted -> counted.relation().by().issuedOn());

    private final Map<DocumentRef, PartStates> documents = new LinkedHashMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final ImmutableSet<Relation> circular;

    RelationLedger(Iterable<RegisteredDocument> known, ImmutableList<Relation> relations) {
        for (RegisteredDocument document : known) {
            checkArgument(
                    documents.put(document.ref(), new PartStates(document)) == null,
                    "document (%s) must occur once; record it once, with its last day if it has one",
                    document.ref());
        }
        Set<Relation> seen = new HashSet<>();
        for (Relation relation : relations) {
            checkArgument(seen.add(relation), "relation (%s) must occur once; leave the second out", relation);
        }
        circular = RelationCircles.of(relations);
        // The sort is stable: what it takes for equal keeps the order given.
        relations.stream()
                .map(relation -> new CountedRelation(relation, since(relation), relation.scope()))
                .sorted(ORDER)
                .forEach(this::take);
    }

    /** A relation counts no earlier than its own document. */
    private LocalDate since(Relation relation) {
        return find(relation.by())
                .map(RegisteredDocument::effectiveFrom)
                .filter(own -> own.isAfter(relation.effectiveFrom()))
                .orElse(relation.effectiveFrom());
    }

    private void take(CountedRelation relation) {
        Relation written = relation.relation();
        RelationEffect effect = relation.effect();
        PartStates target = documents.get(written.to());
        if (target == null) {
            doubt(DocumentRelations.TARGET_UNKNOWN, relation, ImmutableMap.of());
        } else if (written.parts().isEmpty() ? effect.needsParts() : effect.refusesParts()) {
            doubt(DocumentRelations.SCOPE_UNCLEAR, relation, ImmutableMap.of());
        } else if (circular.contains(written)) {
            doubt(DocumentRelations.RELATIONS_CIRCULAR, relation, ImmutableMap.of());
        } else if (ownEnd(relation).isPresent()) {
            doubt(
                    DocumentRelations.AFTER_OWN_END,
                    relation,
                    ImmutableMap.of("ownEndedFrom", Datum.of(ownEnd(relation).orElseThrow())));
        } else {
            if (relation.since().isAfter(written.effectiveFrom())) {
                doubt(
                        DocumentRelations.BEFORE_OWN_EFFECT,
                        relation,
                        ImmutableMap.of("ownEffectiveFrom", Datum.of(relation.since())));
            }
            take(relation, target);
        }
    }

    /** When the document of a relation ended, if that was before the relation was to count. */
    private Optional<LocalDate> ownEnd(CountedRelation relation) {
        return Optional.ofNullable(documents.get(relation.relation().by()))
                .flatMap(source -> source.endedFrom(DocumentPart.WHOLE))
                .filter(end -> end.isBefore(relation.since()));
    }

    /** Keeps a relation in the parts in which it fits, and doubts it in the others. */
    private void take(CountedRelation relation, PartStates target) {
        RelationEffect effect = relation.effect();
        List<DocumentPart> fitting = new ArrayList<>();
        List<DocumentPart> ended = new ArrayList<>();
        List<DocumentPart> idle = new ArrayList<>();
        for (DocumentPart part : relation.scope()) {
            if (effect != RelationEffect.NONE && target.isEnded(part, relation.since())) {
                ended.add(part);
            } else if (isIdle(effect, target.suspension(part, relation.since()))) {
                idle.add(part);
            } else {
                fitting.add(part);
            }
        }
        if (!ended.isEmpty()) {
            doubt(
                    effect.isEnd() ? DocumentRelations.ENDED_TWICE : DocumentRelations.AFTER_END,
                    relation.in(ended),
                    ImmutableMap.of(
                            "endedParts",
                            RelationReasons.names(ended),
                            "endedFrom",
                            Datum.of(target.endedFrom(ended.get(0)).orElseThrow())));
        }
        if (!idle.isEmpty()) {
            boolean resumes = effect == RelationEffect.RESUMES;
            doubt(
                    resumes ? DocumentRelations.RESUMED_NOT_SUSPENDED : DocumentRelations.SUSPENDED_TWICE,
                    relation.in(idle),
                    ImmutableMap.of(resumes ? "appliedParts" : "suspendedParts", RelationReasons.names(idle)));
        }
        if (!fitting.isEmpty()) {
            target.add(relation.in(fitting));
        }
    }

    /** Whether suspending or resuming a part would do nothing to it. */
    private static boolean isIdle(RelationEffect effect, EffectState suspension) {
        return (effect.isSuspension() && suspension == EffectState.SUSPENDED)
                || (effect == RelationEffect.RESUMES && suspension == EffectState.IN_EFFECT);
    }

    private void doubt(ReasonCode code, CountedRelation relation, ImmutableMap<String, Datum> facts) {
        doubts.add(new Doubt(relation, RelationReasons.doubt(code, relation.relation(), facts)));
    }

    Optional<RegisteredDocument> find(DocumentRef ref) {
        return Optional.ofNullable(documents.get(ref)).map(PartStates::document);
    }

    ImmutableList<RegisteredDocument> documents() {
        return documents.values().stream().map(PartStates::document).collect(toImmutableList());
    }

    ImmutableList<Reason> doubts() {
        return doubts.stream().map(Doubt::reason).collect(toImmutableList());
    }

    DocumentStatus status(DocumentRef ref, DocumentPart part, LocalDate on) {
        PartStates states = documents.get(ref);
        checkArgument(
                states != null,
                "document (%s) must be one of those registered (%s of them); register it first",
                ref,
                documents.size());
        RegisteredDocument document = states.document();
        EffectState state = states.state(part, on);
        ImmutableList<CountedRelation> touching = states.touching(part, on);
        return new DocumentStatus.Builder()
                .document(document)
                .part(Optional.of(part).filter(named -> !named.equals(DocumentPart.WHOLE)))
                .on(on)
                .state(state)
                .relations(touching.stream().map(CountedRelation::relation).toList())
                .addReasons(RelationReasons.state(document, part, on, state))
                .addAllReasons(document.lastDay().stream()
                        .map(last -> RelationReasons.lastDay(document, last, on))
                        .toList())
                .addAllReasons(touching.stream()
                        .map(relation -> RelationReasons.counts(relation.relation(), relation.since()))
                        .toList())
                .doubts(doubts.stream()
                        .filter(doubt -> doubt.relation().relation().to().equals(ref)
                                && !doubt.relation().since().isAfter(on)
                                && doubt.relation().touches(part))
                        .map(Doubt::reason)
                        .toList())
                .build();
    }
}
