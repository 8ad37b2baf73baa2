package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.jspecify.annotations.Nullable;

/**
 * Reads obligations out of a history.
 *
 * <p>An obligation of a state begins with the entry that made it hold, ends discharged with its event, and lapses when the
 * state is left. One that hangs on another begins on the first late day of that other, or when it is done, and lapses with
 * the one at the root of the chain.
 */
final class ObligationReading<C> {

    /** One spell of an obligation line: from when, until when, and how it ended. */
    private static final class Spell<C> {
        final int ordinal;
        final LocalDate startedOn;
        final Due due;
        final Deadline deadline;
        /** The view on which holders are asked: the case as it stood when the spell ended, or stands now. */
        CaseView<C> view;

        @Nullable
        LocalDate endedOn;

        boolean discharged;
        /** When the chain this spell hangs on ends, if it does. */
        @Nullable
        LocalDate rootEndsOn;

        Spell(int ordinal, LocalDate startedOn, Due due, Deadline deadline, CaseView<C> view) {
            this.ordinal = ordinal;
            this.startedOn = startedOn;
            this.due = due;
            this.deadline = deadline;
            this.view = view;
        }

        LocalDate firstLateDay() {
            LocalDate late = deadline.firstLateDay();
            return late.isBefore(startedOn) ? startedOn : late;
        }
    }

    private final WorkflowCase<C> theCase;
    private final LegalContext context;
    private final ImmutableList<Entry<?>> history;
    private final List<WorkflowCase<C>> prefixes = new ArrayList<>();
    private final Map<String, List<Spell<C>>> spells = new HashMap<>();

    private ObligationReading(WorkflowCase<C> theCase, LegalContext context) {
        this.theCase = theCase;
        this.context = context;
        this.history = theCase.history();
        for (Entry<?> entry : history) {
            prefixes.add(theCase.at(entry));
        }
    }

    static <C> ImmutableList<Obligation> of(WorkflowCase<C> theCase, LegalContext context) {
        ObligationReading<C> reading = new ObligationReading<>(theCase, context);
        ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        for (ObligationLine<C> line : theCase.definition().obligationLines()) {
            List<Spell<C>> found =
                    line.owed().start() == Owed.Start.STATE ? reading.ofState(line) : reading.ofOther(line);
            reading.spells.put(line.id(), found);
            found.forEach(spell -> obligations.add(reading.toObligation(line, spell)));
        }
        return obligations.build();
    }

    private List<Spell<C>> ofState(ObligationLine<C> line) {
        List<Spell<C>> found = new ArrayList<>();
        Spell<C> open = null;
        for (int i = 0; i < history.size(); i++) {
            Entry<?> entry = history.get(i);
            WorkflowCase<C> view = prefixes.get(i);
            boolean holds =
                    line.states().contains(entry.to().id()) && line.owed().holds(view);
            if (open != null) {
                if (line.isDischargedBy(entry.event())) {
                    open = end(open, entry.occurredOn(), true);
                } else if (!holds
                        || !line.owed().due(view, open.startedOn, context).equals(open.due)) {
                    open = end(open, entry.occurredOn(), false);
                } else {
                    open.view = view;
                }
            }
            if (open == null && holds) {
                open = begin(line, found.size() + 1, entry.occurredOn(), view);
                found.add(open);
            }
        }
        return found;
    }

    private List<Spell<C>> ofOther(ObligationLine<C> line) {
        List<Spell<C>> found = new ArrayList<>();
        for (Spell<C> other : spells.getOrDefault(line.owed().other().orElse(""), List.of())) {
            Optional<LocalDate> begun =
                    line.owed().start() == Owed.Start.OVERDUE ? beginsOverdue(other) : beginsDone(other);
            if (begun.isEmpty() || !line.owed().holds(theCase)) {
                continue;
            }
            LocalDate startsOn = begun.orElseThrow();
            LocalDate rootEndsOn = line.owed().start() == Owed.Start.OVERDUE ? other.endedOn : other.rootEndsOn;
            Spell<C> spell = begin(line, found.size() + 1, startsOn, theCase);
            spell.rootEndsOn = rootEndsOn;
            for (int i = 0; i < history.size(); i++) {
                Entry<?> entry = history.get(i);
                boolean within = !entry.occurredOn().isBefore(startsOn)
                        && (rootEndsOn == null || !entry.occurredOn().isAfter(rootEndsOn));
                if (within && line.isDischargedBy(entry.event())) {
                    spell.view = prefixes.get(i);
                    end(spell, entry.occurredOn(), true);
                    break;
                }
            }
            if (spell.endedOn == null && rootEndsOn != null) {
                end(spell, rootEndsOn, false);
            }
            found.add(spell);
        }
        return found;
    }

    /** The first late day of a spell that was, or will be, still standing on it. */
    private static Optional<LocalDate> beginsOverdue(Spell<?> other) {
        LocalDate late = other.firstLateDay();
        return other.endedOn == null || late.isBefore(other.endedOn) ? Optional.of(late) : Optional.empty();
    }

    /** The day a spell was discharged, if the one it hangs on still stood. */
    private static Optional<LocalDate> beginsDone(Spell<?> other) {
        boolean stood = other.rootEndsOn == null || (other.endedOn != null && !other.endedOn.isAfter(other.rootEndsOn));
        return other.discharged && stood ? Optional.ofNullable(other.endedOn) : Optional.empty();
    }

    private Spell<C> begin(ObligationLine<C> line, int ordinal, LocalDate startedOn, CaseView<C> view) {
        Due due = line.owed().due(view, startedOn, context);
        return new Spell<>(ordinal, startedOn, due, due.resolve(context.calendars(), context.milestones()), view);
    }

    private @Nullable Spell<C> end(Spell<C> spell, LocalDate on, boolean discharged) {
        spell.endedOn = on;
        spell.discharged = discharged;
        return null;
    }

    private Obligation toObligation(ObligationLine<C> line, Spell<C> spell) {
        Role<? super C> role = line.owed().role();
        ObligationId id = ObligationId.of(theCase.id().value() + "/" + line.id() + "/" + spell.ordinal);
        Obligation.Builder obligation = Obligation.builder()
                .id(id)
                .line(line.id())
                .label(line.label())
                .owedBy(role.id())
                .holders(role.holders(spell.view))
                .act(line.event().id())
                .alternatives(
                        line.owed().alternatives().stream().map(EventType::id).toList())
                .startedOn(spell.startedOn)
                .deadline(spell.deadline);
        if (spell.endedOn != null) {
            if (spell.discharged) {
                obligation.dischargedOn(spell.endedOn);
            } else {
                obligation.lapsedOn(spell.endedOn);
            }
        }
        line.owed().reminders().ifPresent(key -> {
            LocalDate founded = theCase.openedOn().orElse(spell.startedOn);
            obligation.remindedBefore(
                    id,
                    spell.startedOn,
                    spell.deadline,
                    context.rules().on(founded).get(key),
                    context.calendars());
        });
        return obligation.build();
    }
}
