package org.hoidong.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;

/** Checks that ids mean one thing each, that states that are used were added, and that labels tell things apart. */
final class NameCheck {

    private final DefinitionTable<?> table;
    private final WorkflowDefinition.Builder<?> source;
    private final DefectList defects;
    private final Map<String, EventType<?>> events = new HashMap<>();
    private final Map<String, Role<?>> roles = new HashMap<>();
    private final Set<String> doubled = new HashSet<>();

    private NameCheck(DefinitionTable<?> table, DefectList defects) {
        this.table = table;
        this.source = table.source();
        this.defects = defects;
    }

    static void check(DefinitionTable<?> table, DefectList defects) {
        NameCheck check = new NameCheck(table, defects);
        check.states();
        check.eventsAndRoles();
        check.labels(check.source.stateLabels);
        check.labels(check.source.eventLabels);
    }

    private void states() {
        Set<String> seen = new HashSet<>();
        for (WorkflowState state : source.states) {
            if (!seen.add(state.id())) {
                defects.error(Reason.builder(Defect.STATE_TWICE).fact("state", state.id()), Fix.USE_ONE, state.id());
            }
        }
        for (String state : table.unknownStates()) {
            defects.error(Reason.builder(Defect.UNKNOWN_STATE).fact("state", state), Fix.ADD_STATE, state);
        }
    }

    private void eventsAndRoles() {
        for (DeclaredLine line : source.lines) {
            event(line.trigger().event());
            line.trigger().roles().forEach(this::role);
        }
        for (ObligationLine<?> line : source.obligations) {
            event(line.event());
            line.owed().alternatives().forEach(this::event);
            role(line.owed().role());
        }
        source.correctors.forEach(this::role);
        source.declaredRoles.forEach(this::role);
        for (EventType<?> event : table.events()) {
            if (event.codec().isEmpty()) {
                defects.warning(Reason.builder(Defect.NO_CODEC).fact("event", event.id()), Fix.ADD_CODEC, event.id());
            }
        }
    }

    private void event(EventType<?> event) {
        EventType<?> known = events.putIfAbsent(event.id(), event);
        if (known != null && !known.isSameAs(event)) {
            twice(Defect.EVENT_TWICE, "event", event.id());
        }
    }

    private void role(Role<?> role) {
        Role<?> known = roles.putIfAbsent(role.id(), role);
        if (known != null && known.isRelative() != role.isRelative()) {
            twice(Defect.ROLE_TWICE, "role", role.id());
        }
    }

    private void twice(ReasonCode code, String what, String id) {
        if (doubled.add(what + " " + id)) {
            defects.error(Reason.builder(code).fact(what, id), Fix.USE_ONE, id);
        }
    }

    private void labels(Map<String, Label> labels) {
        Map<Map.Entry<Language, String>, String> seen = new HashMap<>();
        labels.forEach((id, label) -> {
            String reported = "";
            for (Map.Entry<Language, String> text : label.texts().entrySet()) {
                String first = seen.putIfAbsent(text, id);
                if (first != null && !first.equals(reported)) {
                    reported = first;
                    defects.warning(
                            Reason.builder(Defect.EQUAL_LABELS)
                                    .fact("first", first)
                                    .fact("second", id)
                                    .fact("label", text.getValue()),
                            Fix.LABEL_APART,
                            id);
                }
            }
        });
    }
}
