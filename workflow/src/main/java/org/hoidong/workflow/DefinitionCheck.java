package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.jspecify.annotations.Nullable;

/** Finds every defect of a definition, in one pass for each sort. */
final class DefinitionCheck {

    static final ReasonCode SPLIT_EVENT = ReasonCode.of("workflow-definition/split-event");
    static final ReasonCode LINE_FOR_STATE = ReasonCode.of("workflow-definition/line-for-state");
    static final ReasonCode ADD_STATE = ReasonCode.of("workflow-definition/add-state");
    static final ReasonCode USE_ONE = ReasonCode.of("workflow-definition/use-one");
    static final ReasonCode ADD_OPENING = ReasonCode.of("workflow-definition/add-opening");
    static final ReasonCode ADD_OBLIGATION = ReasonCode.of("workflow-definition/add-obligation");
    static final ReasonCode ADD_LINE = ReasonCode.of("workflow-definition/add-line");
    static final ReasonCode DECLARE_REOPENING = ReasonCode.of("workflow-definition/declare-reopening");
    static final ReasonCode ADD_LIMIT = ReasonCode.of("workflow-definition/add-limit");
    static final ReasonCode ADD_RESUMPTION = ReasonCode.of("workflow-definition/add-resumption");
    static final ReasonCode NAME_APART = ReasonCode.of("workflow-definition/name-apart");
    static final ReasonCode PUT_BEFORE = ReasonCode.of("workflow-definition/put-before");
    static final ReasonCode ADD_CODEC = ReasonCode.of("workflow-definition/add-codec");

    private final DefinitionTable<?> table;
    private final List<Defect> defects = new ArrayList<>();

    private DefinitionCheck(DefinitionTable<?> table) {
        this.table = table;
    }

    static ImmutableList<Defect> of(DefinitionTable<?> table) {
        DefinitionCheck check = new DefinitionCheck(table);
        check.states();
        check.events();
        check.lines();
        check.ends();
        check.obligations();
        return check.result();
    }

    private ImmutableList<Defect> result() {
        Map<String, String> accepted = table.source().acceptances;
        return defects.stream()
                .filter(defect -> defect.severity() != Defect.Severity.ACCEPTABLE
                        || !accepted.containsKey(defect.reason().code().value() + " " + defect.where()))
                .sorted(Comparator.comparing(Defect::severity))
                .collect(ImmutableList.toImmutableList());
    }

    private void states() {
        Set<String> seen = new HashSet<>();
        for (WorkflowState state : table.source().states) {
            if (!seen.add(state.id())) {
                error(Reason.builder(Defect.STATE_TWICE).fact("state", state.id()), USE_ONE, state.id());
            }
        }
        Set<String> used = new LinkedHashSet<>();
        for (DeclaredLine line : table.source().lines) {
            used.addAll(line.from());
            String to = line.to();
            if (to != null) {
                used.add(to);
            }
        }
        table.source().obligations.forEach(line -> used.addAll(line.states()));
        for (String state : used) {
            if (!seen.contains(state)) {
                error(Reason.builder(Defect.UNKNOWN_STATE).fact("state", state), ADD_STATE, state);
            }
        }
    }

    private void events() {
        Map<String, EventType<?>> byId = new HashMap<>();
        Set<String> doubled = new HashSet<>();
        for (DeclaredLine line : table.source().lines) {
            EventType<?> event = line.trigger().event();
            EventType<?> known = byId.putIfAbsent(event.id(), event);
            boolean differs = known != null && !known.codec().equals(event.codec());
            if (differs && doubled.add(event.id())) {
                error(Reason.builder(Defect.EVENT_TWICE).fact("event", event.id()), USE_ONE, event.id());
            }
        }
        for (EventType<?> event : byId.values()) {
            if (event.codec().isEmpty()) {
                add(
                        Defect.Severity.WARNING,
                        Reason.builder(Defect.NO_CODEC).fact("event", event.id()),
                        ADD_CODEC,
                        event.id());
            }
        }
        if (table.source().lines.stream().noneMatch(DeclaredLine::isOpening)) {
            error(Reason.builder(Defect.NO_OPENING), ADD_OPENING, table.source().id);
        }
    }

    private void lines() {
        Map<String, DefinitionTable.Spread> cells = new LinkedHashMap<>();
        for (DefinitionTable.Spread line : table.spread()) {
            String event = line.declared().trigger().event().id();
            DefinitionTable.Spread before = cells.putIfAbsent(line.from() + " " + event, line);
            if (before != null) {
                boolean groups = before.declared().group()
                        && line.declared().group()
                        && !before.declared().source().equals(line.declared().source());
                if (groups) {
                    error(
                            Reason.builder(Defect.GROUPS_OVERLAP)
                                    .fact("first", before.declared().source())
                                    .fact("second", line.declared().source())
                                    .fact("state", line.from())
                                    .fact("event", event),
                            LINE_FOR_STATE,
                            line.from());
                } else {
                    error(
                            Reason.builder(Defect.TWO_LINES)
                                    .fact("state", line.from())
                                    .fact("event", event),
                            SPLIT_EVENT,
                            line.from());
                }
            }
            boolean leavesClosed = isClosed(line.from())
                    && !line.declared().trigger().isReopening()
                    && !line.from().equals(line.to());
            if (leavesClosed) {
                error(
                        Reason.builder(Defect.LEAVES_CLOSED)
                                .fact("state", line.from())
                                .fact("event", event),
                        DECLARE_REOPENING,
                        line.from());
            }
        }
    }

    private void ends() {
        Map<String, Set<String>> successors = new HashMap<>();
        Map<String, Set<String>> predecessors = new HashMap<>();
        for (DefinitionTable.Spread line : table.spread()) {
            successors.computeIfAbsent(line.from(), k -> new LinkedHashSet<>()).add(line.to());
            predecessors.computeIfAbsent(line.to(), k -> new LinkedHashSet<>()).add(line.from());
        }
        Set<String> reachable = closure(List.of(""), successors);
        List<String> closed = table.states().stream()
                .map(WorkflowState::id)
                .filter(this::isClosed)
                .toList();
        Set<String> ending = closure(closed, predecessors);
        for (WorkflowState state : table.states()) {
            String id = state.id();
            if (!reachable.contains(id)) {
                acceptable(Reason.builder(Defect.UNREACHABLE).fact("state", id), ADD_LINE, id);
            }
            if (state.category().isClosed()) {
                continue;
            }
            Set<String> next = new HashSet<>(successors.getOrDefault(id, Set.of()));
            next.remove(id);
            if (next.isEmpty()) {
                acceptable(Reason.builder(Defect.NO_WAY_OUT).fact("state", id), ADD_LINE, id);
            } else if (!ending.contains(id)) {
                acceptable(Reason.builder(Defect.NO_END).fact("state", id), ADD_LINE, id);
            }
        }
    }

    private static Set<String> closure(List<String> start, Map<String, Set<String>> edges) {
        Set<String> found = new HashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (String next : edges.getOrDefault(open.removeFirst(), Set.of())) {
                if (found.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return found;
    }

    private void obligations() {
        Set<String> possible = new HashSet<>();
        table.spread()
                .forEach(line -> possible.add(
                        line.from() + " " + line.declared().trigger().event().id()));
        Set<String> owing = new HashSet<>();
        Set<String> before = new HashSet<>();
        Set<String> events = table.events().stream().map(EventType::id).collect(Collectors.toSet());
        for (ObligationLine<?> line : table.source().obligations) {
            named(line, events);
            if (!before.add(line.id())) {
                error(Reason.builder(Defect.OBLIGATION_TWICE).fact("obligation", line.id()), NAME_APART, line.id());
            }
            if (!line.owed().hasLimit()) {
                error(Reason.builder(Defect.NO_LIMIT).fact("obligation", line.id()), ADD_LIMIT, line.id());
            }
            String other = line.owed().other().orElse("");
            if (other.isEmpty()) {
                // what is owed under a condition only is, at some time, owed by nobody
                if (line.owed().conditionId().isEmpty()) {
                    line.states().stream()
                            .filter(state -> !restsIn(line, state))
                            .forEach(owing::add);
                }
            } else if (!before.contains(other) || other.equals(line.id())) {
                error(
                        Reason.builder(Defect.UNKNOWN_OBLIGATION)
                                .fact("obligation", line.id())
                                .fact("other", other),
                        PUT_BEFORE,
                        line.id());
            }
            for (String state : line.states()) {
                if (!possible.contains(state + " " + line.event().id()) && !restsIn(line, state)) {
                    error(
                            Reason.builder(Defect.OWED_NOT_POSSIBLE)
                                    .fact("state", state)
                                    .fact("event", line.event().id())
                                    .fact("obligation", line.id()),
                            ADD_LINE,
                            state);
                }
            }
        }
        for (WorkflowState state : table.states()) {
            if (!state.category().isClosed() && !owing.contains(state.id())) {
                acceptable(Reason.builder(Defect.NO_OBLIGATION).fact("state", state.id()), ADD_OBLIGATION, state.id());
            }
        }
    }

    /** What else a line names: events that would never come, and a stop that nothing ends. */
    private void named(ObligationLine<?> line, Set<String> events) {
        Stream.concat(line.owed().alternatives().stream(), line.owed().clock().events().stream())
                .map(EventType::id)
                .filter(event -> !events.contains(event))
                .distinct()
                .forEach(event -> error(
                        Reason.builder(Defect.NAMES_UNKNOWN_EVENT)
                                .fact("obligation", line.id())
                                .fact("event", event),
                        ADD_LINE,
                        line.id()));
        if (line.owed().clock().isNeverResumed()) {
            error(Reason.builder(Defect.NEVER_RESUMED).fact("obligation", line.id()), ADD_RESUMPTION, line.id());
        }
    }

    /** Whether nobody needs to act on an obligation in a state, because its clock stands there. */
    private boolean restsIn(ObligationLine<?> line, String stateId) {
        Integer index = table.stateIndex().get(stateId);
        return index != null && line.restsIn(table.states().get(index));
    }

    private boolean isClosed(String stateId) {
        Integer index = table.stateIndex().get(stateId);
        return index != null && table.states().get(index).category().isClosed();
    }

    private void error(Reason.Builder reason, ReasonCode fix, String where) {
        add(Defect.Severity.ERROR, reason, fix, where);
    }

    private void acceptable(Reason.Builder reason, ReasonCode fix, String where) {
        add(Defect.Severity.ACCEPTABLE, reason, fix, where);
    }

    private void add(Defect.Severity severity, Reason.Builder reason, @Nullable ReasonCode fix, String where) {
        if (fix != null) {
            reason.remedy(Remedy.of(fix));
        }
        defects.add(new Defect(severity, reason.met(false).build(), where));
    }
}
