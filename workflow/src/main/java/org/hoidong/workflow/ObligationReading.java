package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationId;
import org.hoidong.core.obligation.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * Reads obligations out of a history, as of a day.
 *
 * <p>An obligation of a state begins with the entry that made it hold, ends discharged with its event, and lapses when the
 * state is left or its limit is restarted. One that hangs on another begins on the first late day of that other, or when it
 * is done, and lapses with the one at the root of the chain. What came first is decided by the order of the entries, never
 * by their days alone, because several may fall on one day.
 *
 * <p>Each line is read in one walk over the history, after the line it hangs on; what a host's functions say is asked only
 * where it can matter.
 */
final class ObligationReading<C> {

    /** Where an obligation that hangs on another may begin. */
    private record Birth(
            int number, int after, LocalDate from, @Nullable Spell root) {

        boolean isOverAt(int index) {
            return root != null && index >= root.endedBy;
        }
    }

    private final WorkflowCase<C> theCase;
    private final LocalDate asOf;
    private final LegalContext context;
    private final ImmutableList<Entry<?>> history;
    private final ImmutableList<Entry<Remapping>> migrations;
    /** The case as it stood with each entry, made when first asked for. */
    private final List<@Nullable WorkflowCase<C>> prefixes;

    private final Map<String, List<Spell>> spells = new LinkedHashMap<>();

    private ObligationReading(WorkflowCase<C> theCase, LocalDate asOf, LegalContext context) {
        this.theCase = theCase;
        this.asOf = asOf;
        this.context = context;
        this.history = theCase.history();
        this.migrations = theCase.all(Remapping.MIGRATED);
        this.prefixes = new ArrayList<>(Collections.nCopies(history.size(), null));
    }

    /** Reads a case in which all has happened by a day. */
    static <C> ObligationReading<C> of(WorkflowCase<C> theCase, LocalDate asOf, LegalContext context) {
        ObligationReading<C> reading = new ObligationReading<>(theCase, asOf, context);
        for (ObligationLine<C> line : theCase.definition().obligationLines()) {
            reading.spells.put(
                    line.id(), line.owed().start() == Owed.Start.STATE ? reading.ofState(line) : reading.ofOther(line));
        }
        return reading;
    }

    /** Returns every obligation, in the order of the definition and then of their start. */
    ImmutableList<Obligation> all() {
        return ImmutableList.copyOf(obligations(spell -> true));
    }

    /** Returns every obligation that is not over, in the order of the definition and then of their start. */
    ImmutableList<Obligation> unfinished() {
        return ImmutableList.copyOf(obligations(spell -> !spell.isOver()));
    }

    /** Returns what is owed on the day, the earliest due first. */
    ImmutableList<Obligation> owed() {
        return ImmutableList.copyOf(standing());
    }

    /** Returns what is overdue on the day, the earliest due first. */
    ImmutableList<Obligation> overdue() {
        return standing().stream()
                .filter(obligation -> obligation.isOverdueOn(asOf))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the reminders whose day has come, of what is owed and not overdue. */
    ImmutableList<Reminder> reminders() {
        return standing().stream()
                .filter(obligation -> !obligation.isOverdueOn(asOf))
                .flatMap(obligation -> obligation.reminders().stream())
                .filter(reminder -> !reminder.on().isAfter(asOf))
                .sorted(Comparator.comparing(Reminder::on)
                        .thenComparing(reminder -> reminder.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the next day after this one on which something changes if nothing happens. */
    Optional<LocalDate> nextDateOfInterest() {
        Stream<LocalDate> ofObligations = obligations(spell -> !spell.isOver()).stream()
                .flatMap(obligation -> obligation.datesOfInterest().stream());
        return Stream.concat(ofObligations, changesOfLaw())
                .filter(date -> date.isAfter(asOf))
                .min(Comparator.naturalOrder());
    }

    /** The days on which a change of law moves the limit of what is owed. */
    private Stream<LocalDate> changesOfLaw() {
        return context.transitions().rules().stream()
                .flatMap(rule -> rule.since().stream())
                .filter(day -> day.isAfter(asOf))
                .filter(day -> spells.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(spell -> !spell.isOver() && spell.isMoved(asOf, day, context)));
    }

    private List<Obligation> standing() {
        List<Obligation> standing = obligations(spell -> !spell.isOver() && !spell.startedOn.isAfter(asOf));
        standing.sort(Obligation.BY_DUE_DATE);
        return standing;
    }

    private List<Obligation> obligations(Predicate<Spell> which) {
        List<Obligation> found = new ArrayList<>();
        for (ObligationLine<C> line : theCase.definition().obligationLines()) {
            for (Spell spell : spells.getOrDefault(line.id(), List.of())) {
                if (which.test(spell)) {
                    found.add(toObligation(line, spell));
                }
            }
        }
        return found;
    }

    private WorkflowCase<C> at(int index) {
        WorkflowCase<C> known = prefixes.get(index);
        if (known == null) {
            known = theCase.at(history.get(index));
            prefixes.set(index, known);
        }
        return known;
    }

    private LocalDate founded() {
        return history.get(0).occurredOn();
    }

    private boolean holds(ObligationLine<C> line, int index) {
        return line.states().contains(stateAt(index))
                && (line.owed().condition().isEmpty() || line.owed().holds(at(index)));
    }

    /** The state after an entry, as the definition that the case runs under now calls it. */
    private String stateAt(int index) {
        String state = history.get(index).to().id();
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).number() > history.get(index).number()) {
                state = migrations.get(i).payload().after(state);
            }
        }
        return state;
    }

    private List<Spell> ofState(ObligationLine<C> line) {
        List<Spell> found = new ArrayList<>();
        Spell open = null;
        for (int i = 0; i < history.size(); i++) {
            boolean holds = holds(line, i);
            Spell now = open == null ? null : proceed(line, open, i, holds);
            if (now == null && holds) {
                Entry<?> entry = history.get(i);
                now = begin(line, entry.number(), i, entry.occurredOn(), null);
            }
            if (now != null && now != open) {
                found.add(now);
            }
            open = now;
        }
        found.removeIf(this::isPassedThrough);
        return found;
    }

    /** Whether it began and lapsed within one step, in a state that automatic transitions only passed through. */
    private boolean isPassedThrough(Spell spell) {
        if (!spell.isOver() || spell.discharged) {
            return false;
        }
        for (int i = spell.after + 1; i <= spell.endedBy; i++) {
            if (!history.get(i).isAutomatic()) {
                return false;
            }
        }
        return true;
    }

    private List<Spell> ofOther(ObligationLine<C> line) {
        List<Birth> births = births(line);
        List<Spell> found = new ArrayList<>();
        List<Spell> open = new ArrayList<>();
        List<Birth> waiting = new ArrayList<>();
        Rested rested = new Rested(line.owed());
        BitSet rootEnds = new BitSet();
        int born = 0;
        for (int i = births.isEmpty() ? history.size() : births.get(0).after(); i < history.size(); i++) {
            for (; born < births.size() && births.get(born).after() == i; born++) {
                waiting.add(births.get(born));
            }
            int index = i;
            waiting.removeIf(birth -> birth.isOverAt(index));
            boolean holds = (!open.isEmpty() || !waiting.isEmpty() || rested.isPossible(i)) && holds(line, i);
            if (!open.isEmpty() && (!holds || rootEnds.get(i) || isTouched(line, i))) {
                List<Spell> standing = new ArrayList<>();
                for (Spell spell : open) {
                    Spell now = proceed(line, spell, i, holds);
                    if (now != null) {
                        standing.add(now);
                    } else {
                        rested.ended(spell);
                    }
                    if (now != null && now != spell) {
                        found.add(now);
                    }
                }
                open = standing;
            }
            Spell root = rested.rootAt(i, holds);
            if (root != null) {
                Entry<?> entry = history.get(i);
                Spell again = begin(line, entry.number(), i, entry.occurredOn(), root);
                found.add(again);
                open.add(again);
            }
            if (!waiting.isEmpty() && holds) {
                for (Birth birth : waiting) {
                    LocalDate from =
                            birth.after() == i ? birth.from() : history.get(i).occurredOn();
                    Spell spell = begin(line, birth.number(), i, from, birth.root());
                    found.add(spell);
                    open.add(spell);
                    if (spell.rootEndedBy() != Spell.NEVER) {
                        rootEnds.set(spell.rootEndedBy());
                    }
                }
                waiting.clear();
            }
        }
        found.removeIf(spell -> spell.isOver() && !spell.discharged && spell.startedOn.equals(spell.endedOn));
        return found;
    }

    /**
     * What hung on something overdue and has ended while that still stands: it begins anew, once, when the condition of its line
     * holds again after it did not.
     */
    private static final class Rested {
        private final boolean possible;
        private @Nullable Spell root;
        private boolean conditionFailed;

        Rested(Owed<?> owed) {
            this.possible =
                    owed.start() == Owed.Start.OVERDUE && owed.condition().isPresent();
        }

        void ended(Spell spell) {
            if (possible) {
                root = spell.root;
                conditionFailed = false;
            }
        }

        boolean isPossible(int index) {
            return root != null && index < root.endedBy;
        }

        /** Returns what it hangs on if it begins anew with an entry, where the condition holds or does not. */
        @Nullable
        Spell rootAt(int index, boolean holds) {
            if (!isPossible(index)) {
                return null;
            }
            if (!holds) {
                conditionFailed = true;
                return null;
            }
            if (!conditionFailed) {
                return null;
            }
            Spell found = root;
            root = null;
            return found;
        }
    }

    /** Whether an entry may do something to what stands of a line that hangs on another, but for the end of its root. */
    private boolean isTouched(ObligationLine<C> line, int index) {
        Owed<C> owed = line.owed();
        EventType<?> event = history.get(index).event();
        return line.isDischargedBy(event)
                || owed.clock().events().contains(event)
                || owed.dueFunction().isPresent();
    }

    private List<Birth> births(ObligationLine<C> line) {
        List<Birth> births = new ArrayList<>();
        for (Spell other : spells.getOrDefault(line.owed().other().orElse(""), List.of())) {
            Birth birth = line.owed().start() == Owed.Start.OVERDUE ? onceOverdue(other) : onceDone(other);
            if (birth != null) {
                births.add(birth);
            }
        }
        births.sort(Comparator.comparingInt(Birth::after).thenComparing(Birth::from));
        return births;
    }

    /** On the first late day of a spell that was, or will be, still standing on it. */
    private @Nullable Birth onceOverdue(Spell other) {
        LocalDate late = other.overdueFrom(asOf, context);
        return late == null ? null : new Birth(other.number, Math.max(other.after, lastBefore(late)), late, other);
    }

    /** With the entry that discharged a spell, if the one that spell hangs on still stood then. */
    private @Nullable Birth onceDone(Spell other) {
        if (!other.discharged || other.endedBy >= other.rootEndedBy()) {
            return null;
        }
        return new Birth(other.number, other.endedBy, history.get(other.endedBy).occurredOn(), other.root);
    }

    /** The index of the last entry before a day, -1 if there is none; entries are in the order of their days. */
    private int lastBefore(LocalDate day) {
        int low = 0;
        int high = history.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (history.get(middle).occurredOn().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Spell begin(ObligationLine<C> line, int number, int after, LocalDate startedOn, @Nullable Spell root) {
        Owed<C> owed = line.owed();
        if (owed.dueFunction().isPresent()) {
            return new Spell(
                    number, after, startedOn, root, null, said(line, after).countedFrom(startedOn));
        }
        if (owed.isRecurring()) {
            Spell.Round round = new Spell.Round(owed.limit(founded(), startedOn, context), startedOn, 1);
            return new Spell(number, after, startedOn, root, round, round.due());
        }
        ClockRun clock = owed.clock().isNone()
                ? null
                : new ClockRun(owed.clock(), owed.clock().limitsOf(founded(), startedOn, context), startedOn);
        return new Spell(number, after, startedOn, root, new Spell.Terms(owed, founded()), clock);
    }

    /** Takes an entry; returns the spell if it goes on, the one that follows it, or nothing if it ended. */
    private @Nullable Spell proceed(ObligationLine<C> line, Spell spell, int index, boolean holds) {
        Entry<?> entry = history.get(index);
        LocalDate on = entry.occurredOn();
        if (line.isDischargedBy(entry.event())) {
            spell.end(index, on, true);
            Spell.Round round = spell.round;
            return line.owed().isRecurring() && round != null && holds && index < spell.rootEndedBy()
                    ? new Spell(
                            entry.number(),
                            index,
                            on,
                            spell.root,
                            round.next(),
                            round.next().due())
                    : null;
        }
        if (!holds || index == spell.rootEndedBy() || isRenewed(line, spell, index)) {
            spell.end(index, on, false);
            return null;
        }
        ClockRun restarted = spell.take(entry);
        if (restarted == null) {
            return spell;
        }
        spell.end(index, on, false);
        return spell.restarted(entry.number(), index, on, restarted);
    }

    /** Whether a new term was set, or the state entered anew, so that the obligation of a state begins anew. */
    private boolean isRenewed(ObligationLine<C> line, Spell spell, int index) {
        boolean hangs = line.owed().start() != Owed.Start.STATE;
        boolean newTerm = line.owed().dueFunction().isPresent()
                && spell.isRenewedBy(said(line, index).countedFrom(spell.startedOn));
        return !hangs && (newTerm || (line.isOfOneState() && isReentered(history.get(index))));
    }

    private static boolean isReentered(Entry<?> entry) {
        return !entry.transition().isInternal()
                && !entry.event().equals(Remapping.MIGRATED)
                && entry.from().map(from -> from.id().equals(entry.to().id())).orElse(false);
    }

    private Due said(ObligationLine<C> line, int index) {
        return line.owed().dueFunction().orElseThrow().apply(at(index));
    }

    private Obligation toObligation(ObligationLine<C> line, Spell spell) {
        Owed<C> owed = line.owed();
        int last = spell.isOver() ? Math.max(spell.after, spell.endedBy - 1) : history.size() - 1;
        Obligation.Builder obligation = Obligation.builder()
                .id(ObligationId.of(theCase.id().value() + "/" + line.id() + "/" + spell.number))
                .line(line.id())
                .label(line.label())
                .owedBy(owed.role().id())
                .holders(owed.role().holders(at(last)))
                .owedTo(owed.receiver().map(Role::id))
                .act(line.event().id())
                .alternatives(owed.alternatives().stream().map(EventType::id).toList())
                .startedOn(spell.startedOn)
                .deadline(spell.deadline(asOf, context));
        LocalDate endedOn = spell.endedOn;
        if (endedOn != null && spell.discharged) {
            obligation.dischargedOn(endedOn);
        } else if (endedOn != null) {
            obligation.lapsedOn(endedOn);
        }
        owed.reminders()
                .ifPresent(key -> obligation.remindedBefore(
                        context.lawOf(founded(), spell.startedOn).get(key), context.calendars()));
        return obligation.build();
    }
}
