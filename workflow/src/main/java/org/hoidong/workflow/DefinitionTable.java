package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;

/** A definition with its groups spread over their states: what the checks read and the engine runs on. */
final class DefinitionTable<C> {

    /** One line from one state, before anything is checked. */
    record Spread(String from, String to, DeclaredLine declared) {}

    private final WorkflowDefinition.Builder<C> source;
    private final ImmutableList<WorkflowState> states;
    private final ImmutableMap<String, Integer> stateIndex;
    private final ImmutableList<EventType<?>> events;
    private final ImmutableList<Spread> spread;

    DefinitionTable(WorkflowDefinition.Builder<C> source) {
        this.source = source;
        Map<String, WorkflowState> byId = new LinkedHashMap<>();
        source.states.forEach(state -> byId.putIfAbsent(state.id(), state));
        this.states = ImmutableList.copyOf(byId.values());
        ImmutableMap.Builder<String, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < states.size(); i++) {
            index.put(states.get(i).id(), i);
        }
        this.stateIndex = index.buildOrThrow();
        Set<EventType<?>> seen = new LinkedHashSet<>();
        source.lines.forEach(line -> seen.add(line.trigger().event()));
        this.events = ImmutableList.copyOf(seen);
        this.spread = spread(source.lines);
    }

    private static ImmutableList<Spread> spread(List<DeclaredLine> lines) {
        Set<String> ownLines = new LinkedHashSet<>();
        for (DeclaredLine line : lines) {
            if (!line.group()) {
                line.from().forEach(state -> ownLines.add(cell(state, line.trigger())));
            }
        }
        ImmutableList.Builder<Spread> spread = ImmutableList.builder();
        for (DeclaredLine line : lines) {
            if (line.isOpening()) {
                spread.add(new Spread("", String.valueOf(line.to()), line));
            }
            for (String from : line.from()) {
                if (!line.group() || !ownLines.contains(cell(from, line.trigger()))) {
                    spread.add(new Spread(from, line.to() == null ? from : line.to(), line));
                }
            }
        }
        return spread.build();
    }

    private static String cell(String state, Trigger<?, ?> trigger) {
        return state + " " + trigger.event().id();
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

    /** Returns the events that somebody may bring, in the order of their first line. */
    ImmutableList<EventType<?>> events() {
        return events;
    }

    /** Returns the events of automatic lines as well. */
    ImmutableList<EventType<?>> allEvents() {
        return events;
    }

    ImmutableList<Spread> spread() {
        return spread;
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

    /** The hash of what decides, whatever the order in which it was written. */
    String contentHash() {
        TreeMap<String, Datum> content = new TreeMap<>();
        for (WorkflowState state : states) {
            content.put("state " + state.id(), Datum.of(state.category().name()));
        }
        for (Spread line : spread) {
            content.put(
                    "line " + line.from() + " "
                            + line.declared().trigger().event().id(),
                    form(line));
        }
        for (ObligationLine<C> obligation : source.obligations) {
            content.put(
                    "obligation " + obligation.id(),
                    Datum.record()
                            .put("states", Datum.texts(sorted(obligation.states())))
                            .put("renewed", Datum.of(obligation.isOfOneState()))
                            .put("event", obligation.event().id())
                            .put("owed", obligation.owed().form())
                            .build());
        }
        return Entry.sha256(Datum.record(content)).toString();
    }

    private static Datum form(Spread line) {
        Trigger<?, ?> trigger = line.declared().trigger();
        List<Datum> guards = new ArrayList<>();
        for (Guard<?, ?> guard : trigger.guards()) {
            guards.add(Datum.record()
                    .put("id", guard.id())
                    .put("parameters", guard.parameters())
                    .build());
        }
        Datum.RecordBuilder form = Datum.record()
                .put("to", line.to())
                .put("internal", Datum.of(line.declared().to() == null))
                .put("reopening", Datum.of(trigger.isReopening()))
                .put(
                        "roles",
                        Datum.texts(
                                trigger.roles().stream().map(Role::id).sorted().toList()))
                .put("guards", Datum.list(guards));
        if (trigger.validity() != null) {
            form.put("validity", trigger.validity().toString());
        }
        return form.build();
    }

    private static ImmutableList<String> sorted(ImmutableSet<String> ids) {
        return ImmutableList.sortedCopyOf(ids);
    }
}
