package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a history: takes an entry out, puts one in, and lets the later ones repeat their moves.
 *
 * <p>Roles and guards of what is put in are asked on the case as it stood there. Later entries are asked nothing; they must only
 * be possible. Automatic entries go with the one they came with; later ones are asked anew, each once. Automatic lines are asked
 * after what is put in, and at the end.
 */
final class Correcting<C> {

    private final WorkflowCase<C> theCase;
    private final Correction correction;
    private final LegalContext context;
    private final @Nullable Occurrence<?> occurrence;

    private Correcting(WorkflowCase<C> theCase, Correction correction, LegalContext context) {
        this.theCase = theCase;
        this.correction = correction;
        this.context = context;
        this.occurrence = correction.occurrence().orElse(null);
    }

    static <C> Outcome<C> of(WorkflowCase<C> theCase, Correction correction, LegalContext context) {
        Correcting<C> correcting = new Correcting<>(theCase, correction, context);
        Entry<?> recorded = correction.key().map(theCase::recordedAs).orElse(null);
        if (recorded != null) {
            boolean same =
                    recorded.correction().filter(correction::isSameDelivery).isPresent();
            return new AlreadyRecorded<>(theCase, recorded, correcting.event(), same);
        }
        OptionalInt seen = correction.seenRevision();
        if (seen.isPresent() && seen.getAsInt() != theCase.revision()) {
            return new Stale<>(theCase, seen.getAsInt(), theCase.revision(), theCase.recordedSince(seen.getAsInt()));
        }
        try {
            return correcting.outcome();
        } catch (GuardFault fault) {
            return new GuardFailed<>(theCase, correcting.event(), fault.id(), fault.thrown());
        }
    }

    private EventType<?> event() {
        return occurrence == null ? Correction.VOIDED : occurrence.event();
    }

    private Outcome<C> outcome() {
        ImmutableList.Builder<Reason> objections = ImmutableList.builder();
        Transition correctors = theCase.definition().correctors();
        boolean mayCorrect = correctors.heldBy(correction.actor(), theCase) != Transition.NOBODY;
        if (!mayCorrect) {
            objections.add(
                    StepCheck.roleNotHeld(CorrectionRefusal.MAY_NOT_CORRECT, correctors, correction.actor(), theCase));
        }
        Entry<?> latest = theCase.latestRecorded();
        if (latest != null && correction.recordedAt().isBefore(latest.recordedAt())) {
            objections.add(StepCheck.recordedBefore(correction.recordedAt(), latest));
        }
        addAims(objections);
        ImmutableList<Reason> unmet = objections.build();
        if (!unmet.isEmpty()) {
            return refused(unmet, mayCorrect ? ImmutableList.of() : correctors.whoCould(theCase));
        }
        return occurrence == null ? voided() : placed(occurrence);
    }

    private void addAims(ImmutableList.Builder<Reason> objections) {
        correction.number().ifPresent(number -> addAim(number, occurrence == null, objections));
        correction.placedBefore().ifPresent(number -> addAim(number, false, objections));
    }

    private void addAim(int number, boolean voiding, ImmutableList.Builder<Reason> objections) {
        Reason objection = CorrectionPlace.objection(theCase, number, voiding);
        if (objection != null) {
            objections.add(objection);
        }
    }

    private Refused<C> refused(ImmutableList<Reason> reasons, ImmutableList<RoleHolders> whoCould) {
        return new Refused<>(new CorrectionRefusal.Told<>(theCase, event(), reasons, whoCould));
    }

    private Refused<C> stuck(Effective effective, Entry<?> entry) {
        return refused(
                ImmutableList.of(
                        effective.isUnfounded()
                                ? CorrectionRefusal.laterUnfounded(entry)
                                : CorrectionRefusal.laterImpossible(entry, effective.node())),
                ImmutableList.of());
    }

    /** Asks an automatic entry anew, as it happened and where it would lie by now. */
    private boolean comesAbout(Entry<?> automatic, Transition transition, @Nullable Entry<?> head) {
        return transition.isValidOn(automatic.occurredOn())
                && transition.holds(new Attempt<>(theCase.at(head), automatic.occurrence(), context));
    }

    private Effective.Again again() {
        return new Effective.Again() {
            @Override
            public boolean comesAbout(Entry<?> automatic, Transition transition, @Nullable Entry<?> head) {
                return Correcting.this.comesAbout(automatic, transition, head);
            }

            @Override
            public boolean stands(Entry<?> step, Transition transition, @Nullable Entry<?> head) {
                return transition.holds(new Attempt<>(theCase.at(head), step.occurrence(), context))
                        || !step.transition()
                                .holds(new Attempt<>(theCase.at(step.previous()), step.occurrence(), context));
            }
        };
    }

    private Outcome<C> voided() {
        Effective effective = Effective.without(theCase, correction.number().orElseThrow(), again());
        effective.goTo(effective.gap());
        effective.goOn(effective.gap());
        Entry<?> stuck = effective.stuck();
        if (stuck != null) {
            return stuck(effective, stuck);
        }
        CorrectionEntry<NoPayload> entry = new CorrectionEntry<>(
                null,
                theCase.revision() + 1,
                theCase.definition().correctors().between(theCase.node(), effective.node()),
                voidedOn(context.dayOf(correction.recordedAt())),
                context.stamp(),
                null,
                correction);
        return moved(theCase.corrected(effective.head(), ImmutableList.of(entry.leaving(effective.leftOut()))), true);
    }

    private Occurrence<NoPayload> voidedOn(LocalDate day) {
        return new Occurrence<>(
                Correction.VOIDED,
                NoPayload.NONE,
                correction.actor(),
                correction.recorder(),
                day,
                correction.recordedAt(),
                correction.basis().orElse(null),
                correction.key().orElse(null),
                correction.seenRevision().orElse(Occurrence.NOT_SAID));
    }

    private <P> Outcome<C> placed(Occurrence<P> put) {
        Entry<?> target = null;
        Effective effective;
        if (correction.number().isPresent()) {
            int number = correction.number().getAsInt();
            target = theCase.record().get(number - 1);
            effective = Effective.without(theCase, number, again());
        } else {
            effective = Effective.of(theCase, again());
        }
        int place = CorrectionPlace.of(correction, put, effective, target);
        Reason objection = CorrectionPlace.objection(put, effective, target != null && effective.gap() == 0, place);
        if (objection != null) {
            return refused(ImmutableList.of(objection), ImmutableList.of());
        }
        effective.goTo(place);
        Entry<?> stuck = effective.stuck();
        return stuck == null ? stepped(put, effective, place) : stuck(effective, stuck);
    }

    private <P> Outcome<C> stepped(Occurrence<P> put, Effective effective, int place) {
        WorkflowCase<C> then = theCase.at(effective.head());
        Transition transition = then.definition().transition(then.node(), put.event());
        if (transition == null) {
            return Firing.undefined(theCase, then, put.event());
        }
        Attempt<C, P> attempt = new Attempt<>(then, put, context);
        int held = transition.heldBy(put.actor(), then);
        Object findings = transition.ask(attempt);
        if (held == Transition.NOBODY
                || !Transition.isSatisfied(findings)
                || !StepCheck.isInTime(then, put, context, transition)) {
            StepCheck<C> check = new StepCheck<>(attempt, transition, findings, held);
            return refused(check.reasons(), check.whoCould());
        }
        CorrectionEntry<P> entry = new CorrectionEntry<>(
                then.head(), theCase.revision() + 1, transition, put, context.stamp(), findings, correction);
        WorkflowCase<C> settled = Firing.settled(then.plus(entry), put, context);
        Deque<Entry<?>> links = new ArrayDeque<>();
        for (Entry<?> link = settled.head(); link != null && link != then.head(); link = link.previous()) {
            links.addFirst(link);
        }
        effective.put(settled.head());
        effective.goOn(place);
        Entry<?> stuck = effective.stuck();
        if (stuck != null) {
            return stuck(effective, stuck);
        }
        entry.leaving(effective.leftOut());
        return moved(
                theCase.corrected(effective.head(), ImmutableList.copyOf(links)),
                place < effective.rest().size());
    }

    /** Asks automatic lines at the end as well, where something else than they themselves came last. */
    private Outcome<C> moved(WorkflowCase<C> corrected, boolean asksAtEnd) {
        WorkflowCase<C> after = corrected;
        Entry<?> head = corrected.head();
        if (asksAtEnd && head != null) {
            after = Firing.settled(corrected, voidedOn(head.occurredOn()), context);
        }
        // later entries had their effects when they happened
        return new Moved<>(after, theCase, Firing.effects(after, theCase.revision()));
    }
}
