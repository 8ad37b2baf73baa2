package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Remedy;

/** Takes a case over from another version of a definition, or another definition of its subject. */
final class TakingOver {

    private TakingOver() {}

    static <C> Outcome<C> of(
            WorkflowDefinition<C> definition,
            WorkflowCase<C> theCase,
            Occurrence<Remapping> migration,
            LegalContext context) {
        theCase.checkWhole();
        Remapping remapping = migration.payload();
        checkArgument(
                migration.event().equals(Remapping.MIGRATED)
                        && remapping.newVersion().is(definition),
                "remapping (%s) must lead to %s",
                remapping,
                definition);
        String key = migration.keyOrNull();
        Entry<?> recorded = key == null ? null : theCase.recordedAs(key);
        if (recorded != null) {
            return AlreadyRecorded.of(theCase, recorded, migration);
        }
        checkArgument(
                remapping.oldVersion().is(theCase.definition()),
                "case %s must run under %s to be migrated by this, and runs under %s",
                theCase.id(),
                remapping.oldVersion(),
                theCase.definition());
        if (migration.isStaleAt(theCase.revision())) {
            int seen = migration.seenRevision().orElseThrow();
            return new Stale<>(theCase, seen, theCase.revision(), theCase.recordedSince(seen));
        }
        Transition transition =
                remapping.transition(theCase.node(), definition.beforeOpening().table());
        return transition == null
                ? unmapped(theCase, remapping)
                : taken(definition, theCase, migration, transition, context);
    }

    private static <C> Outcome<C> taken(
            WorkflowDefinition<C> definition,
            WorkflowCase<C> theCase,
            Occurrence<Remapping> migration,
            Transition transition,
            LegalContext context) {
        try {
            int held = transition.heldBy(migration.actor(), theCase);
            if (held == Transition.NOBODY || !StepCheck.isInTime(theCase, migration, context, transition)) {
                return new Refused<>(
                        new StepCheck<>(new Attempt<>(theCase, migration, context), transition, null, held));
            }
        } catch (GuardFault fault) {
            return new GuardFailed<>(theCase, Remapping.MIGRATED, fault.id(), fault.thrown());
        }
        Entry<Remapping> entry =
                new Entry<>(theCase.head(), theCase.revision() + 1, transition, migration, context.stamp(), null);
        return new Moved<>(theCase.under(definition, entry), theCase, ImmutableList.of());
    }

    private static <C> Outcome<C> unmapped(WorkflowCase<C> theCase, Remapping remapping) {
        String state = remapping.after(theCase.state().id());
        Reason reason = Reason.builder(Remapping.STATE_UNMAPPED)
                .fact("state", state)
                .fact("from", remapping.oldVersion().toString())
                .fact("to", remapping.newVersion().toString())
                .remedy(Remedy.builder(Remapping.MAP_STATE)
                        .fact("state", state)
                        .fact("to", remapping.newVersion().toString())
                        .build())
                .met(false)
                .build();
        return new Refused<>(new CorrectionRefusal.Told<>(
                theCase, Remapping.MIGRATED, ImmutableList.of(reason), ImmutableList.of()));
    }
}
