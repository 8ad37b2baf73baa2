package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.basics.Label;
import org.jspecify.annotations.Nullable;

/**
 * A definition with its groups spread over their states: what the checks read and the engine runs on.
 *
 * <p>States and events are numbered in the order they were added; states that are used and were never added come after the
 * others, so that every check may go by number.
 */
final class DefinitionTable<C> {

    /**
     * One line from one state, before anything is checked.
     *
     * @param from the id of the state left, empty for an opening
     * @param fromIndex its number, -1 for an opening
     * @param to the id of the state entered; the one left if the line is internal
     * @param toIndex its number
     * @param event the number of the event
     * @param declared the line as it was written
     */
    record Spread(String from, int fromIndex, String to, int toIndex, int event, DeclaredLine declared) {

        Trigger<?, ?> trigger() {
            return declared.trigger();
        }

        String eventId() {
            return declared.trigger().event().id();
        }

        boolean isAutomatic() {
            return declared.automatic();
        }

        /** Whether the case is in another state afterwards. */
        boolean isExit() {
            return fromIndex != toIndex;
        }
    }

    private final WorkflowDefinition.Builder<C> source;
    private final ImmutableList<WorkflowState> states;
    private final ImmutableMap<String, Integer> stateIndex;
    private final ImmutableList<String> unknownStates;
    private final ImmutableList<EventType<?>> events;
    private final Map<String, Integer> stateNumbers = new LinkedHashMap<>();
    private final Map<String, Integer> eventNumbers = new LinkedHashMap<>();
    private final ImmutableList<Spread> spread;
    /** The first line of each cell, by state number + 1 (0 is "not open yet") and event number. */
    private final @Nullable Spread[][] cells;

    private final ImmutableList<ImmutableList<Spread>> automatic;

    DefinitionTable(WorkflowDefinition.Builder<C> source) {
        this.source = source;
        List<WorkflowState> known = new ArrayList<>();
        for (WorkflowState state : source.states) {
            if (stateNumbers.putIfAbsent(state.id(), known.size()) == null) {
                known.add(state);
            }
        }
        this.states = ImmutableList.copyOf(known);
        this.stateIndex = ImmutableMap.copyOf(stateNumbers);
        numberUsedStates();
        this.unknownStates = ImmutableList.copyOf(stateNumbers.keySet()).subList(states.size(), stateNumbers.size());
        ImmutableList.Builder<EventType<?>> numbered = ImmutableList.builder();
        for (DeclaredLine line : source.lines) {
            EventType<?> event = line.trigger().event();
            if (eventNumbers.putIfAbsent(event.id(), eventNumbers.size()) == null) {
                numbered.add(event);
            }
        }
        this.events = numbered.build();
        this.spread = spread(source.lines);
        this.cells = new Spread[stateNumbers.size() + 1][events.size()];
        List<ImmutableList.Builder<Spread>> byItself = new ArrayList<>();
        stateNumbers.forEach((id, number) -> byItself.add(ImmutableList.builder()));
        for (Spread line : spread) {
            if (cells[line.fromIndex() + 1][line.event()] == null) {
                cells[line.fromIndex() + 1][line.event()] = line;
            }
            if (line.isAutomatic()) {
                byItself.get(line.fromIndex()).add(line);
            }
        }
        this.automatic = byItself.stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }

    private void numberUsedStates() {
        for (DeclaredLine line : source.lines) {
            number(line.from());
            String to = line.to();
            if (to != null) {
                number(ImmutableSet.of(to));
            }
        }
        source.obligations.forEach(line -> number(line.states()));
        number(source.entering.keySet());
        number(source.leaving.keySet());
        number(source.stateAttributes.keySet());
        source.acceptances.forEach(acceptance -> acceptance.state().ifPresent(state -> number(ImmutableSet.of(state))));
    }

    private void number(Collection<String> ids) {
        for (String id : ids) {
            stateNumbers.putIfAbsent(id, stateNumbers.size());
        }
    }

    private ImmutableList<Spread> spread(List<DeclaredLine> lines) {
        boolean[][] ownLines = new boolean[stateNumbers.size()][events.size()];
        for (DeclaredLine line : lines) {
            if (!line.group()) {
                for (String from : line.from()) {
                    ownLines[stateNumber(from)][eventNumber(line.trigger().event())] = true;
                }
            }
        }
        ImmutableList.Builder<Spread> spread = ImmutableList.builder();
        for (DeclaredLine line : lines) {
            int event = eventNumber(line.trigger().event());
            String to = line.to();
            if (line.isOpening() && to != null) {
                spread.add(new Spread("", -1, to, stateNumber(to), event, line));
            }
            for (String from : line.from()) {
                int number = stateNumber(from);
                if (!line.group() || !ownLines[number][event]) {
                    String target = to == null ? from : to;
                    spread.add(new Spread(from, number, target, stateNumber(target), event, line));
                }
            }
        }
        return spread.build();
    }

    WorkflowDefinition.Builder<C> source() {
        return source;
    }

    ImmutableList<WorkflowState> states() {
        return states;
    }

    ImmutableMap<String, Integer> stateIndex() {
        return stateIndex;
    }

    /** The ids of states that are used and were never added, in the order of their first use. */
    ImmutableList<String> unknownStates() {
        return unknownStates;
    }

    /** How many states there are, with those that were never added. */
    int stateCount() {
        return stateNumbers.size();
    }

    /** The number of a state that was added or is used. */
    int stateNumber(String id) {
        return stateNumbers.getOrDefault(id, -1);
    }

    ImmutableList<EventType<?>> events() {
        return events;
    }

    /** The number of an event, -1 if no line is for it. */
    int eventNumber(EventType<?> event) {
        return eventNumbers.getOrDefault(event.id(), -1);
    }

    /** Whether there is a line for an event of this id. */
    boolean hasEvent(String id) {
        return eventNumbers.containsKey(id);
    }

    ImmutableList<Spread> spread() {
        return spread;
    }

    /** The first line from a state for an event, automatic or not. */
    @Nullable
    Spread at(int state, EventType<?> event) {
        int number = eventNumber(event);
        return number < 0 ? null : cells[state + 1][number];
    }

    /** The automatic lines of a state, in the order in which they are asked. */
    ImmutableList<Spread> automatic(int state) {
        return automatic.get(state);
    }

    /** Whether no case ever rests in a state, because an automatic line leaves it whatever the facts and the day. */
    boolean isPassedThrough(int state) {
        for (Spread line : automatic.get(state)) {
            if (line.trigger().isUnguarded()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a state was added and is closed. */
    boolean isClosed(int state) {
        return state >= 0
                && state < states.size()
                && states.get(state).category().isClosed();
    }

    ImmutableList<ObligationLine<C>> obligations() {
        return source.obligations.stream().map(this::labelled).collect(ImmutableList.toImmutableList());
    }

    /** An obligation without a label of its own is called what its event is called. */
    private ObligationLine<C> labelled(ObligationLine<C> line) {
        Label byId = Label.same(line.event().id());
        return line.label().equals(byId)
                ? line.labelled(source.eventLabels.getOrDefault(line.event().id(), byId))
                : line;
    }

    /** The effects of taking a line: of leaving, of the line itself, of entering; an internal line neither leaves nor enters. */
    ImmutableList<EffectType<?>> effects(Spread line) {
        ImmutableList<EffectType<?>> own = line.trigger().effects();
        ImmutableList<EffectType<?>> leaving = source.leaving.getOrDefault(line.from(), ImmutableList.of());
        ImmutableList<EffectType<?>> entering = source.entering.getOrDefault(line.to(), ImmutableList.of());
        if (line.declared().isInternal() || (leaving.isEmpty() && entering.isEmpty())) {
            return own;
        }
        return ImmutableList.<EffectType<?>>builder()
                .addAll(leaving)
                .addAll(own)
                .addAll(entering)
                .build();
    }
}
