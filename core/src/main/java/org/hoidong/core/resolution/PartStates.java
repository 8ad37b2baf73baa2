package org.hoidong.core.resolution;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was done to one document, in order, and what follows for each part of it.
 *
 * <p>It is filled while {@link RelationLedger} reads the relations, and never changed afterwards.
 */
final class PartStates {

    private final RegisteredDocument document;
    private final List<CountedRelation> relations = new ArrayList<>();

    PartStates(RegisteredDocument document) {
        this.document = document;
    }

    void add(CountedRelation relation) {
        relations.add(relation);
    }

    RegisteredDocument document() {
        return document;
    }

    /** What touches a part by a day, in order. */
    ImmutableList<CountedRelation> touching(DocumentPart part, LocalDate on) {
        return relations.stream()
                .filter(relation -> !relation.since().isAfter(on) && relation.touches(part))
                .collect(toImmutableList());
    }

    /** The first day on which a part has no effect any longer, by what is known so far. */
    Optional<LocalDate> endedFrom(DocumentPart part) {
        Optional<LocalDate> own = document.lastDay().map(last -> last.plusDays(1));
        Optional<LocalDate> ended = relations.stream()
                .filter(relation -> relation.effect().isEnd() && relation.covers(part))
                .map(CountedRelation::since)
                .findFirst();
        return own.filter(day -> ended.filter(other -> other.isBefore(day)).isEmpty())
                .or(() -> ended);
    }

    boolean isEnded(DocumentPart part, LocalDate on) {
        return endedFrom(part).filter(end -> !end.isAfter(on)).isPresent();
    }

    EffectState state(DocumentPart part, LocalDate on) {
        if (isEnded(part, on)) {
            return EffectState.ENDED;
        }
        if (on.isBefore(document.effectiveFrom())) {
            return EffectState.NOT_YET_IN_EFFECT;
        }
        EffectState suspension = suspension(part, on);
        if (suspension != EffectState.IN_EFFECT) {
            return suspension;
        }
        ImmutableList<CountedRelation> touching = touching(part, on);
        if (touching.stream().anyMatch(relation -> relation.effect().isEnd())) {
            return EffectState.ENDED_IN_PART;
        }
        return touching.stream().anyMatch(relation -> relation.effect() == RelationEffect.CHANGES)
                ? EffectState.CHANGED
                : EffectState.IN_EFFECT;
    }

    /** Whether a part is suspended wholly, in part or not, whatever else became of it. */
    EffectState suspension(DocumentPart part, LocalDate on) {
        ImmutableList<CountedRelation> turns = touching(part, on).stream()
                .filter(relation -> relation.effect().isSuspension() || relation.effect() == RelationEffect.RESUMES)
                .collect(toImmutableList());
        boolean suspended = isSuspended(part, turns);
        boolean mixed = turns.stream()
                .flatMap(turn -> turn.scope().stream())
                .filter(inner -> part.covers(inner) && !isEnded(inner, on))
                .anyMatch(inner -> isSuspended(inner, turns) != suspended);
        return mixed ? EffectState.SUSPENDED_IN_PART : suspended ? EffectState.SUSPENDED : EffectState.IN_EFFECT;
    }

    /** The last turn that covers a part decides. */
    private static boolean isSuspended(DocumentPart part, ImmutableList<CountedRelation> turns) {
        return turns.stream()
                .filter(turn -> turn.covers(part))
                .reduce((earlier, later) -> later)
                .filter(turn -> turn.effect().isSuspension())
                .isPresent();
    }
}
