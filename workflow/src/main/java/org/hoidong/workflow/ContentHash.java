package org.hoidong.workflow;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hoidong.core.basics.PlainText;

/**
 * The hash of what decides in a table without errors, whatever the order in which it was written.
 *
 * <p>It is SHA-256 over the canonical form of a record with one field for each state, line and obligation. The form is
 * written here straight as text, because it is written whenever a definition is built: ids are codes, which need no
 * escaping. Of the order of declaration only that of automatic lines, and of guards and effects within a line or state, is in
 * it; labels, attributes and acceptances are not.
 */
final class ContentHash {

    private ContentHash() {}

    static String of(DefinitionTable<?> table) {
        WorkflowDefinition.Builder<?> source = table.source();
        TreeMap<String, String> content = new TreeMap<>();
        for (WorkflowState state : table.states()) {
            content.put("state " + state.id(), quoted(state.category().name()));
        }
        for (DefinitionTable.Spread line : table.spread()) {
            content.put("line " + line.from() + " " + line.eventId(), line(line));
        }
        for (int i = 0; i < table.states().size(); i++) {
            List<DefinitionTable.Spread> automatic = table.automatic(i);
            if (!automatic.isEmpty()) {
                content.put(
                        "automatic " + table.states().get(i).id(),
                        list(automatic.stream()
                                .map(DefinitionTable.Spread::eventId)
                                .toList()));
            }
        }
        source.entering.forEach((state, effects) -> content.put("entering " + state, effects(effects)));
        source.leaving.forEach((state, effects) -> content.put("leaving " + state, effects(effects)));
        if (!source.correctors.isEmpty()) {
            content.put("corrected by", roles(source.correctors));
        }
        for (ObligationLine<?> obligation : source.obligations) {
            content.put("obligation " + obligation.id(), obligation(obligation));
        }
        for (Invariant invariant : source.invariants) {
            content.put("invariant " + invariant.subject(), invariant.form().canonical());
        }
        return Hashing.sha256()
                .hashString(record(content), StandardCharsets.UTF_8)
                .toString();
    }

    private static StringBuilder record(Map<String, String> fields) {
        StringBuilder out = new StringBuilder(8192);
        char before = '{';
        for (Map.Entry<String, String> field : fields.entrySet()) {
            out.append(before).append(quoted(field.getKey())).append(':').append(field.getValue());
            before = ',';
        }
        return out.append('}');
    }

    private static String line(DefinitionTable.Spread line) {
        Trigger<?, ?> trigger = line.trigger();
        StringBuilder form = new StringBuilder(160).append('{');
        if (trigger.isAskedAgain()) {
            form.append("\"askedAgain\":true,");
        }
        if (line.isAutomatic()) {
            form.append("\"automatic\":true,");
        }
        if (!trigger.effects().isEmpty()) {
            form.append("\"effects\":").append(effects(trigger.effects())).append(',');
        }
        form.append("\"guards\":").append(guards(trigger.guards()));
        form.append(",\"internal\":").append(line.declared().isInternal());
        if (trigger.isKeepingGuards()) {
            form.append(",\"keepingGuards\":true");
        }
        if (trigger.isLocked()) {
            form.append(",\"locked\":true");
        }
        form.append(",\"reopening\":").append(trigger.isReopening());
        form.append(",\"roles\":").append(roles(trigger.roles()));
        form.append(",\"to\":").append(quoted(line.to()));
        if (trigger.validity() != null) {
            form.append(",\"validity\":").append(quoted(trigger.validity().toString()));
        }
        return form.append('}').toString();
    }

    /** In the order in which they are asked, which is that of the reasons. */
    private static String guards(List<Guard<?, ?>> guards) {
        List<String> forms = new ArrayList<>(guards.size());
        for (Guard<?, ?> guard : guards) {
            forms.add("{\"id\":" + quoted(PlainText.code("guard id", guard.id())) + ",\"parameters\":"
                    + guard.parameters().canonical() + "}");
        }
        return "[" + String.join(",", forms) + "]";
    }

    /** Of several roles any one will do, so their order does not decide. */
    private static String roles(Collection<? extends Role<?>> roles) {
        return list(roles.stream().map(Role::id).distinct().sorted().toList());
    }

    private static String effects(List<EffectType<?>> effects) {
        return list(effects.stream().map(EffectType::id).toList());
    }

    private static String obligation(ObligationLine<?> obligation) {
        return "{\"event\":" + quoted(obligation.event().id())
                + ",\"owed\":" + obligation.owed().terms().canonical()
                + ",\"renewed\":" + obligation.isOfOneState()
                + ",\"states\":" + list(obligation.states().stream().sorted().toList())
                + "}";
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]";
    }

    private static String quoted(String id) {
        return "\"" + id + "\"";
    }
}
