package org.hoidong.workflow.change;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** The things of a definition as words, by what tells one from another; two that read the same are the same. */
final class DefinitionForm {

    private static final Datum NO_PARAMETERS = Datum.record().build();

    private DefinitionForm() {}

    static Map<String, String> of(WorkflowDefinition<?> definition, DefinitionChange.What what) {
        Map<String, String> things = new LinkedHashMap<>();
        switch (what) {
            case STATE ->
                definition
                        .states()
                        .forEach(
                                state -> things.put(state.id(), state.category().name()));
            case TRANSITION -> transitions(definition, things);
            case OBLIGATION -> definition.obligationLines().forEach(line -> things.put(line.id(), obligation(line)));
            case PROMISE -> definition.invariants().forEach(invariant -> things.put(invariant.toString(), ""));
            case CORRECTION -> definition.correctedBy().forEach(role -> things.put(role.id(), ""));
            case ACCEPTANCE ->
                definition
                        .acceptances()
                        .forEach(acceptance -> things.put(
                                acceptance.code()
                                        + acceptance
                                                .state()
                                                .map(state -> " in " + state)
                                                .orElse(""),
                                acceptance.reason()));
            case LABEL -> labels(definition, things);
            case ATTRIBUTE -> attributes(definition, things);
        }
        return things;
    }

    private static void transitions(WorkflowDefinition<?> definition, Map<String, String> things) {
        Map<String, Integer> automatic = new LinkedHashMap<>();
        for (Transition line : definition.transitions()) {
            String from = line.from().map(WorkflowState::id).orElse("");
            int place = line.isAutomatic() ? automatic.merge(from, 1, Integer::sum) : 0;
            things.put(key(line), transition(line, place));
        }
    }

    static String key(Transition line) {
        return line.from().map(WorkflowState::id).orElse("(opening)") + " on "
                + line.event().id();
    }

    /** The line; of automatic ones with their place among those of the state, because they are asked in order. */
    private static String transition(Transition line, int place) {
        StringBuilder form = new StringBuilder();
        if (!line.roles().isEmpty()) {
            form.append("by ")
                    .append(line.roles().stream().map(Role::id).collect(Collectors.joining(" or ")))
                    .append(' ');
        }
        if (!line.guards().isEmpty()) {
            form.append("when ")
                    .append(line.guards().stream().map(DefinitionForm::guard).collect(Collectors.joining(" and ")))
                    .append(' ');
        }
        line.validity().ifPresent(days -> form.append("during ").append(days).append(' '));
        form.append(line.isInternal() ? "stays" : "to " + line.to().id());
        mark(line.isAutomatic(), "automatic " + place, form);
        mark(line.isReopening(), "reopening", form);
        mark(line.isAskedAgain(), "asked again", form);
        if (!line.effects().isEmpty()) {
            form.append(", then ").append(ids(line.effects()));
        }
        return form.toString();
    }

    private static void mark(boolean is, String word, StringBuilder form) {
        if (is) {
            form.append(", ").append(word);
        }
    }

    private static String guard(Guard<?, ?> guard) {
        return guard.id() + (guard.parameters().equals(NO_PARAMETERS) ? "" : "(" + guard.parameters() + ")");
    }

    private static String ids(List<? extends EffectType<?>> effects) {
        return effects.stream().map(EffectType::id).collect(Collectors.joining(", "));
    }

    private static String obligation(ObligationLine<?> line) {
        return line.event().id() + " in " + line.states().stream().sorted().collect(Collectors.joining(", ")) + " "
                + line.owed().terms();
    }

    private static void labels(WorkflowDefinition<?> definition, Map<String, String> things) {
        definition.states().forEach(state -> label("state " + state.id(), definition.label(state), things));
        definition.events().forEach(event -> label("event " + event.id(), definition.label(event), things));
        definition.transitions().forEach(line -> line.label().ifPresent(own -> label(key(line), own, things)));
        definition.obligationLines().forEach(line -> label("obligation " + line.id(), line.label(), things));
    }

    private static void label(String key, Label label, Map<String, String> things) {
        // Vietnamese first, whatever the order in which the texts were given
        things.put(
                key,
                label.texts().entrySet().stream()
                        .sorted(Comparator.comparing(text -> !text.getKey().equals(Language.VIETNAMESE)))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .collect(Collectors.joining(" / ")));
    }

    private static void attributes(WorkflowDefinition<?> definition, Map<String, String> things) {
        for (WorkflowState state : definition.states()) {
            definition.attributes(state).forEach((name, value) -> put("state " + state.id(), name, value, things));
        }
        for (EventType<?> event : definition.events()) {
            definition.attributes(event).forEach((name, value) -> put("event " + event.id(), name, value, things));
        }
        for (Transition line : definition.transitions()) {
            line.attributes().forEach((name, value) -> put(key(line), name, value, things));
        }
    }

    private static void put(String key, String name, Datum value, Map<String, String> things) {
        things.put(key + " " + name, value.canonical());
    }
}
