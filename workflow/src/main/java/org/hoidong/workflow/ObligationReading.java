package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * the one at the root of the chain. What came first is decided by the order of the entries, never by their days alone,
 * because several may fall on one day.
 */
final class ObligationReading<C> {

    /** One spell of an obligation line: from when, until when, and how it ended. */
    private static final class Spell<C> {
        /** The how-manieth spell of its line; of one that hangs on another, the ordinal of that other. */
        final int ordinal;
        /** The index of the last entry before it began, or with which it began; later ones may end it. */
        final int after;

        final LocalDate startedOn;
        final Due due;
        final Deadline deadline;
        /** The view on which holders are asked: the case as it stood when the spell ended, or stands now. */
        CaseView<C> view;

        @Nullable
        LocalDate endedOn;

        /** The index of the entry that ended it. */
        int endedBy = NEVER;

        boolean discharged;
        /** The spell at the root of the chain this one hangs on, with which it lapses. */
        @Nullable
        Spell<C> root;

        Spell(int ordinal, int after, LocalDate startedOn, Due due, Deadline deadline, CaseView<C> view) {
            this.ordinal = ordinal;
            this.after = after;
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

    private static final int NEVER = Integer.MAX_VALUE;

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

    private boolean holds(ObligationLine<C> line, int index) {
        return line.states().contains(history.get(index).to().id())
                && line.owed().holds(prefixes.get(index));
    }

    private List<Spell<C>> ofState(ObligationLine<C> line) {
        List<Spell<C>> found = new ArrayList<>();
        Spell<C> open = null;
        for (int i = 0; i < history.size(); i++) {
            Entry<?> entry = history.get(i);
            WorkflowCase<C> view = prefixes.get(i);
            boolean holds = holds(line, i);
            if (open != null) {
                if (line.isDischargedBy(entry.event())) {
                    open = end(open, i, true);
                } else if (!holds || isRenewed(line, entry, view, open)) {
                    open = end(open, i, false);
                } else {
                    open.view = view;
                }
            }
            if (open == null && holds) {
                open = begin(line, found.size() + 1, i, entry.occurredOn(), view);
                found.add(open);
            }
        }
        return found;
    }

    /** Whether a new term was set, or the state entered anew, so that the obligation begins anew. */
    private boolean isRenewed(ObligationLine<C> line, Entry<?> entry, WorkflowCase<C> view, Spell<C> open) {
        boolean reentered = line.isOfOneState()
                && !entry.transition().isInternal()
                && entry.from().map(from -> from.id().equals(entry.to().id())).orElse(false);
        return reentered || !line.owed().due(view, open.startedOn, context).equals(open.due);
    }

    private List<Spell<C>> ofOther(ObligationLine<C> line) {
        List<Spell<C>> found = new ArrayList<>();
        for (Spell<C> other : spells.getOrDefault(line.owed().other().orElse(""), List.of())) {
            Spell<C> spell =
                    line.owed().start() == Owed.Start.OVERDUE ? onceOverdue(line, other) : onceDone(line, other);
            if (spell != null && (spell.discharged || !spell.startedOn.equals(spell.endedOn))) {
                found.add(spell);
            }
        }
        return found;
    }

    /** Begins on the first late day of a spell that was, or will be, still standing on it. */
    private @Nullable Spell<C> onceOverdue(ObligationLine<C> line, Spell<C> other) {
        LocalDate late = other.firstLateDay();
        if (other.endedOn != null && late.isAfter(other.endedOn)) {
            return null;
        }
        int after = other.after;
        while (after + 1 < history.size() && history.get(after + 1).occurredOn().isBefore(late)) {
            after++;
        }
        return hanging(line, other.ordinal, after, late, other);
    }

    /** Begins with the entry that discharged a spell, if the one that spell hangs on still stood then. */
    private @Nullable Spell<C> onceDone(ObligationLine<C> line, Spell<C> other) {
        Spell<C> root = other.root;
        if (!other.discharged || (root != null && other.endedBy >= root.endedBy)) {
            return null;
        }
        return hanging(
                line, other.ordinal, other.endedBy, history.get(other.endedBy).occurredOn(), root);
    }

    private @Nullable Spell<C> hanging(
            ObligationLine<C> line, int ordinal, int after, LocalDate from, @Nullable Spell<C> root) {
        int rootEndedBy = root == null ? NEVER : root.endedBy;
        int start = after;
        while (start < history.size() && start < rootEndedBy && !holds(line, start)) {
            start++;
        }
        if (start == history.size() || start >= rootEndedBy) {
            return null;
        }
        LocalDate startedOn = start == after ? from : history.get(start).occurredOn();
        Spell<C> spell = begin(line, ordinal, start, startedOn, prefixes.get(start));
        spell.root = root;
        for (int i = start + 1; i < history.size() && i <= rootEndedBy && spell.endedOn == null; i++) {
            if (line.isDischargedBy(history.get(i).event())) {
                end(spell, i, true);
            } else if (i == rootEndedBy || !holds(line, i)) {
                end(spell, i, false);
            } else {
                spell.view = prefixes.get(i);
            }
        }
        return spell;
    }

    private Spell<C> begin(ObligationLine<C> line, int ordinal, int after, LocalDate startedOn, CaseView<C> view) {
        Due due = line.owed().due(view, startedOn, context);
        Deadline deadline = due.resolve(context.calendars(), context.milestones());
        return new Spell<>(ordinal, after, startedOn, due, deadline, view);
    }

    private @Nullable Spell<C> end(Spell<C> spell, int index, boolean discharged) {
        spell.endedOn = history.get(index).occurredOn();
        spell.endedBy = index;
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
            obligation.remindedBefore(context.lawOf(founded, spell.startedOn).get(key), context.calendars());
        });
        return obligation.build();
    }
}
