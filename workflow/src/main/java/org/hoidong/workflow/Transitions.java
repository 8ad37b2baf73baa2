package org.hoidong.workflow;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.core.outcome.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * The table as the engine runs on it: a node for each state, each with its transitions by event.
 *
 * <p>A case holds its node, so that a step looks nothing up by the id of a state.
 */
final class Transitions {

    private final StateNode beforeOpening;
    private final ImmutableMap<String, StateNode> nodes;
    private final EventSlots slots;
    private final ImmutableList<EventType<?>> events;
    private final ImmutableMap<EventType<?>, ImmutableSet<String>> definedIn;
    private final ImmutableSet<EventType<?>> byThemselves;
    private final ImmutableList<Transition> all;
    private @Nullable WorkflowDefinition<?> definition;

    Transitions(DefinitionTable<?> table) {
        this.slots = new EventSlots(table.events());
        this.events = table.events();
        this.byThemselves = table.spread().stream()
                .filter(DefinitionTable.Spread::isAutomatic)
                .map(line -> line.trigger().event())
                .collect(toImmutableSet());
        this.beforeOpening = new StateNode(null, slots.size(), this);
        ImmutableMap.Builder<String, StateNode> byId = ImmutableMap.builder();
        for (WorkflowState state : table.states()) {
            byId.put(state.id(), new StateNode(state, slots.size(), this));
        }
        this.nodes = byId.buildOrThrow();
        Map<StateNode, List<Transition>> lines = new LinkedHashMap<>();
        lines.put(beforeOpening, new ArrayList<>());
        nodes.values().forEach(node -> lines.put(node, new ArrayList<>()));
        for (DefinitionTable.Spread line : table.spread()) {
            Transition transition = transition(line, table);
            at(transition.source(), lines).add(transition);
        }
        this.definedIn = definedIn(lines);
        ImmutableList.Builder<Transition> listed = ImmutableList.builder();
        lines.forEach((node, own) -> {
            fill(node, own);
            listed.addAll(node.transitions()).addAll(node.automatic());
        });
        this.all = listed.build();
    }

    private static List<Transition> at(StateNode node, Map<StateNode, List<Transition>> lines) {
        return lines.getOrDefault(node, List.of());
    }

    private Transition transition(DefinitionTable.Spread line, DefinitionTable<?> table) {
        return new Transition(
                node(line.from()),
                node(line.to()),
                line.trigger(),
                line.declared().isInternal(),
                line.isAutomatic(),
                table.effects(line),
                line.declared().group() ? line.declared().source() : "");
    }

    private ImmutableMap<EventType<?>, ImmutableSet<String>> definedIn(Map<StateNode, List<Transition>> lines) {
        Map<EventType<?>, ImmutableSet.Builder<String>> found = new LinkedHashMap<>();
        events.forEach(event -> found.put(event, ImmutableSet.builder()));
        lines.forEach((node, own) -> {
            for (Transition transition : own) {
                ImmutableSet.Builder<String> ids = found.get(transition.event());
                if (ids != null && node != beforeOpening && !transition.isAutomatic()) {
                    ids.add(node.id());
                }
            }
        });
        ImmutableMap.Builder<EventType<?>, ImmutableSet<String>> built = ImmutableMap.builder();
        found.forEach((event, ids) -> built.put(event, ids.build()));
        return built.buildOrThrow();
    }

    private void fill(StateNode node, List<Transition> own) {
        Map<EventType<?>, Transition> manual = new LinkedHashMap<>();
        ImmutableList.Builder<Transition> automatic = ImmutableList.builder();
        for (Transition transition : own) {
            if (transition.isAutomatic()) {
                automatic.add(transition);
            } else {
                manual.put(transition.event(), transition);
            }
        }
        ImmutableList.Builder<Transition> inOrder = ImmutableList.builder();
        ImmutableList.Builder<Elsewhere> elsewhere = ImmutableList.builder();
        for (EventType<?> event : events) {
            Transition transition = manual.get(event);
            if (transition != null) {
                inOrder.add(transition);
            } else {
                elsewhere.add(elsewhere(node, event));
            }
        }
        node.fill(inOrder.build(), automatic.build(), elsewhere.build(), slots);
    }

    /** Says whose table it is, once, while the definition is built. */
    void belongTo(WorkflowDefinition<?> built) {
        this.definition = built;
    }

    /** The definition whose table it is. */
    WorkflowDefinition<?> definition() {
        return requireNonNull(definition, "a table belongs to a definition");
    }

    StateNode beforeOpening() {
        return beforeOpening;
    }

    /** Returns the node of a state; the empty id is that before the opening. */
    StateNode node(String stateId) {
        return stateId.isEmpty() ? beforeOpening : nodes.getOrDefault(stateId, beforeOpening);
    }

    /** Returns every transition: the openings, then by state, those that are taken before those that are automatic. */
    ImmutableList<Transition> all() {
        return all;
    }

    /** Returns the transition that somebody takes from a node on an event, or null. */
    @Nullable
    Transition on(StateNode node, EventType<?> event) {
        return node.on(event, slots.slot(event));
    }

    /** Returns the event type the definition was built with, or null if it has none of this id. */
    @Nullable
    EventType<?> own(EventType<?> event) {
        return slots.own(event);
    }

    /** Returns what is said of an event that a node does not know; the same each time if the definition knows it. */
    Elsewhere undefined(StateNode node, EventType<?> event) {
        Elsewhere known = node.elsewhere(event, slots.slot(event));
        return known == null ? elsewhere(node, event) : known;
    }

    private Elsewhere elsewhere(StateNode node, EventType<?> event) {
        ImmutableSet<String> states = definedIn.getOrDefault(event, ImmutableSet.of());
        return new Elsewhere(event, node.id(), states, code(node, event, states));
    }

    private ReasonCode code(StateNode node, EventType<?> event, ImmutableSet<String> states) {
        if (states.isEmpty() && byThemselves.contains(event)) {
            return NotDefinedHere.BY_ITSELF;
        }
        if (node == beforeOpening) {
            return NotDefinedHere.NOT_AN_OPENING;
        }
        return states.isEmpty() && definedIn.containsKey(event) ? NotDefinedHere.OPENS_ONLY : NotDefinedHere.CODE;
    }
}
