package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.Acceptance;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Invariant;
import org.hoidong.workflow.ObligationClock;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** Writes a definition, each field in its place; what is as usual is left out. */
final class DefinitionWriter {

    private static final Datum NO_PARAMETERS = Datum.record().build();

    /** One line as it was written, by all but the state it leaves. */
    private record Line(
            String group,
            String event,
            Optional<String> to,
            ImmutableList<Role<?>> roles,
            ImmutableList<Guard<?, ?>> guards,
            Optional<DateSpan> validity,
            ImmutableList<EffectType<?>> effects,
            boolean automatic,
            boolean reopening,
            boolean askedAgain,
            boolean locked,
            boolean keepingGuards,
            Optional<Label> label,
            Map<String, Datum> attributes) {

        static Line of(Transition line) {
            String from = line.from().map(WorkflowState::id).orElse("");
            return new Line(
                    line.group().orElse(from),
                    line.event().id(),
                    line.isInternal() ? Optional.empty() : Optional.of(line.to().id()),
                    line.roles(),
                    line.guards(),
                    line.validity(),
                    line.ownEffects(),
                    line.isAutomatic(),
                    line.isReopening(),
                    line.isAskedAgain(),
                    line.isLocked(),
                    line.isKeepingGuards(),
                    line.label(),
                    line.attributes());
        }
    }

    private final WorkflowDefinition<?> definition;
    private final JsonGenerator out;
    private final ImmutableList<Transition> inOrder;

    DefinitionWriter(WorkflowDefinition<?> definition, JsonGenerator out) {
        this.definition = definition;
        this.out = out;
        this.inOrder = inOrder(definition);
    }

    /**
     * The transitions event by event, and last those that are automatic, as they are asked: the order that they have again after
     * they were read back.
     */
    private static ImmutableList<Transition> inOrder(WorkflowDefinition<?> definition) {
        ImmutableList<EventType<?>> events = definition.events();
        return ImmutableList.sortedCopyOf(
                Comparator.comparing(
                        (Transition line) -> line.isAutomatic() ? events.size() : events.indexOf(line.event())),
                definition.transitions());
    }

    void write() throws IOException {
        out.writeStartObject();
        out.writeNumberField("format", DefinitionJson.FORMAT);
        out.writeStringField("id", definition.id());
        out.writeNumberField("version", definition.version());
        out.writeStringField("hash", definition.contentHash());
        if (definition.subjectCodec().isPresent()) {
            out.writeStringField(
                    "subject", definition.subjectCodec().orElseThrow().id());
        }
        states();
        events();
        roles();
        transitions();
        obligations();
        if (!definition.correctedBy().isEmpty()) {
            ids("correctedBy", definition.correctedBy().stream().map(Role::id).toList());
        }
        promises();
        acceptances();
        out.writeEndObject();
    }

    private void states() throws IOException {
        out.writeArrayFieldStart("states");
        for (WorkflowState state : definition.states()) {
            out.writeStartObject();
            out.writeStringField("id", state.id());
            out.writeStringField("category", Words.of(state.category()));
            label(definition.label(state));
            effects("onEntering", definition.onEntering(state));
            effects("onLeaving", definition.onLeaving(state));
            attributes(definition.attributes(state));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void events() throws IOException {
        out.writeArrayFieldStart("events");
        ImmutableSet<EventType<?>> events =
                inOrder.stream().map(Transition::event).collect(ImmutableSet.toImmutableSet());
        for (EventType<?> event : events) {
            out.writeStartObject();
            out.writeStringField("id", event.id());
            if (event.codec().isPresent()) {
                out.writeStringField("codec", event.codec().orElseThrow().id());
            }
            label(definition.label(event));
            attributes(definition.attributes(event));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** Those that the host grants, which a document may declare; those that a case gives are code. */
    private void roles() throws IOException {
        Map<String, Role<?>> granted = new TreeMap<>();
        definition.transitions().forEach(line -> line.roles().forEach(role -> granted.put(role.id(), role)));
        definition.correctedBy().forEach(role -> granted.put(role.id(), role));
        for (ObligationLine<?> line : definition.obligationLines()) {
            granted.put(line.owed().role().id(), line.owed().role());
            line.owed().receiver().ifPresent(role -> granted.put(role.id(), role));
        }
        granted.values().removeIf(Role::isRelative);
        if (granted.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("roles");
        for (Role<?> role : granted.values()) {
            out.writeStartObject();
            out.writeStringField("id", role.id());
            label(role.label());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void transitions() throws IOException {
        Map<Line, ImmutableSet.Builder<String>> lines = new LinkedHashMap<>();
        for (Transition transition : inOrder) {
            ImmutableSet.Builder<String> from =
                    lines.computeIfAbsent(Line.of(transition), line -> ImmutableSet.builder());
            transition.from().ifPresent(state -> from.add(state.id()));
        }
        out.writeArrayFieldStart("transitions");
        for (Map.Entry<Line, ImmutableSet.Builder<String>> line : lines.entrySet()) {
            transition(line.getKey(), line.getValue().build());
        }
        out.writeEndArray();
    }

    private void transition(Line line, ImmutableSet<String> from) throws IOException {
        out.writeStartObject();
        if (!from.isEmpty()) {
            ids("from", from);
        }
        if (!line.group().isEmpty() && !from.contains(line.group())) {
            out.writeStringField("group", line.group());
        }
        out.writeStringField("event", line.event());
        if (line.to().isPresent()) {
            out.writeStringField("to", line.to().orElseThrow());
        }
        if (!line.roles().isEmpty()) {
            ids("by", line.roles().stream().map(Role::id).toList());
        }
        if (!line.guards().isEmpty()) {
            out.writeArrayFieldStart("when");
            for (Guard<?, ?> guard : line.guards()) {
                guard(guard);
            }
            out.writeEndArray();
        }
        if (line.validity().isPresent()) {
            DateSpan days = line.validity().orElseThrow();
            out.writeObjectFieldStart("during");
            out.writeStringField("from", days.startInclusive().toString());
            if (days.endInclusive().isPresent()) {
                out.writeStringField("until", days.endInclusive().orElseThrow().toString());
            }
            out.writeEndObject();
        }
        effects("then", line.effects());
        yes("automatic", line.automatic());
        yes("reopening", line.reopening());
        yes("askedAgain", line.askedAgain());
        yes("locked", line.locked());
        yes("keepingGuards", line.keepingGuards());
        if (line.label().isPresent()) {
            label(line.label().orElseThrow());
        }
        attributes(line.attributes());
        out.writeEndObject();
    }

    private void guard(Guard<?, ?> guard) throws IOException {
        if (guard.parts().isEmpty() && guard.parameters().equals(NO_PARAMETERS) && !guard.isClosing()) {
            out.writeString(guard.id());
            return;
        }
        out.writeStartObject();
        if (guard.parts().isEmpty()) {
            out.writeStringField("id", guard.id());
            if (!guard.parameters().equals(NO_PARAMETERS)) {
                out.writeFieldName("parameters");
                DatumJson.write(guard.parameters(), out);
            }
        } else {
            out.writeArrayFieldStart(Words.ofComposite(guard.id()));
            for (Guard<?, ?> part : guard.parts()) {
                guard(part);
            }
            out.writeEndArray();
        }
        yes("closing", guard.isClosing());
        out.writeEndObject();
    }

    private void obligations() throws IOException {
        out.writeArrayFieldStart("obligations");
        for (ObligationLine<?> line : definition.obligationLines()) {
            out.writeStartObject();
            out.writeStringField("id", line.id());
            label(line.label());
            ids("in", line.states());
            if (!line.isOfOneState()) {
                out.writeStringField("group", line.source());
            }
            out.writeStringField("event", line.event().id());
            owed(line.owed());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void owed(Owed<?> owed) throws IOException {
        out.writeStringField("owedBy", owed.role().id());
        if (owed.receiver().isPresent()) {
            out.writeStringField("owedTo", owed.receiver().orElseThrow().id());
        }
        if (owed.start() != Owed.Start.STATE) {
            out.writeStringField(
                    owed.start() == Owed.Start.OVERDUE ? "onceOverdue" : "onceDone",
                    owed.other().orElseThrow());
        }
        String when = owed.isRecurring() ? "every" : "within";
        Optional<RuleKey<TimeLimit>> limitKey = owed.limitKey();
        if (limitKey.isPresent()) {
            rule(when, limitKey.orElseThrow());
        } else if (owed.limit().isPresent()) {
            out.writeFieldName(when);
            DatumJson.write(TimeLimit.CODEC.encode(owed.limit().orElseThrow()), out);
        } else if (owed.dueId().isPresent()) {
            out.writeStringField("dueFrom", owed.dueId().orElseThrow());
        }
        if (owed.conditionId().isPresent()) {
            out.writeStringField(
                    owed.isNegated() ? "unless" : "onlyIf", owed.conditionId().orElseThrow());
        }
        events("orBy", owed.alternatives());
        if (owed.reminders().isPresent()) {
            out.writeStringField(
                    "remindedBefore", owed.reminders().orElseThrow().id());
        }
        clock(owed.clock());
        yes("locked", owed.isLocked());
    }

    private void clock(ObligationClock clock) throws IOException {
        events("stoppedBy", clock.stops());
        events("resumedBy", clock.resumptions());
        events("restartedBy", clock.restarts());
        if (!clock.extensions().isEmpty()) {
            Map<String, String> sorted = new TreeMap<>();
            clock.extensions().forEach((event, id) -> sorted.put(event.id(), id));
            out.writeObjectFieldStart("extendedBy");
            for (Map.Entry<String, String> extension : sorted.entrySet()) {
                out.writeStringField(extension.getKey(), extension.getValue());
            }
            out.writeEndObject();
        }
        if (clock.limitsKey().isPresent()) {
            rule("clockLimits", clock.limitsKey().orElseThrow());
        } else if (clock.limits().isPresent()) {
            out.writeFieldName("clockLimits");
            DatumJson.write(ClockLimits.CODEC.encode(clock.limits().orElseThrow()), out);
        }
    }

    private void rule(String name, RuleKey<?> key) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("rule", key.id());
        out.writeEndObject();
    }

    private void promises() throws IOException {
        List<Invariant> promises = definition.invariants().stream()
                .filter(invariant ->
                        invariant.guard().isPresent() || invariant.category().isPresent())
                .toList();
        if (promises.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("promises");
        for (Invariant promise : promises) {
            out.writeStartObject();
            if (promise.category().isPresent()) {
                out.writeStringField("everyWayInto", Words.of(promise.category().orElseThrow()));
                out.writeStringField("passes", promise.event().orElseThrow());
            } else {
                out.writeStringField("entering", promise.state().orElseThrow());
                out.writeStringField("asks", promise.guard().orElseThrow());
                Datum parameters = promise.parameters().orElseThrow();
                if (!parameters.equals(NO_PARAMETERS)) {
                    out.writeFieldName("parameters");
                    DatumJson.write(parameters, out);
                }
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void acceptances() throws IOException {
        if (definition.acceptances().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("acceptances");
        for (Acceptance acceptance : definition.acceptances()) {
            out.writeStartObject();
            out.writeStringField("defect", acceptance.code().value());
            if (acceptance.state().isPresent()) {
                out.writeStringField("state", acceptance.state().orElseThrow());
            }
            out.writeStringField("reason", acceptance.reason());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void label(Label label) throws IOException {
        out.writeFieldName("label");
        DatumJson.write(Label.CODEC.encode(label), out);
    }

    private void attributes(Map<String, Datum> attributes) throws IOException {
        if (!attributes.isEmpty()) {
            out.writeFieldName("attributes");
            DatumJson.write(Datum.record(attributes), out);
        }
    }

    private void effects(String name, List<EffectType<?>> effects) throws IOException {
        if (!effects.isEmpty()) {
            ids(name, effects.stream().map(EffectType::id).toList());
        }
    }

    private void events(String name, Collection<EventType<?>> events) throws IOException {
        if (!events.isEmpty()) {
            ids(name, events.stream().map(EventType::id).sorted().toList());
        }
    }

    private void ids(String name, Iterable<String> ids) throws IOException {
        out.writeArrayFieldStart(name);
        for (String id : ids) {
            out.writeString(id);
        }
        out.writeEndArray();
    }

    private void yes(String name, boolean is) throws IOException {
        if (is) {
            out.writeBooleanField(name, true);
        }
    }
}
