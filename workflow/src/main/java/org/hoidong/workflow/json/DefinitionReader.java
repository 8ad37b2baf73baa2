package org.hoidong.workflow.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateGroup;
import org.hoidong.workflow.Trigger;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;
import org.jspecify.annotations.Nullable;

/** Reads one definition: what the document declares first, then the lines that use it. */
final class DefinitionReader<C> {

    private static final Datum NO_PARAMETERS = Datum.record().build();

    private final Vocabulary<C> vocabulary;
    private final Map<String, WorkflowState> states = new LinkedHashMap<>();
    private final Map<String, EventType<?>> events = new LinkedHashMap<>();
    private final Map<String, Role<Object>> granted = new LinkedHashMap<>();

    DefinitionReader(Vocabulary<C> vocabulary) {
        this.vocabulary = vocabulary;
    }

    WorkflowDefinition<C> read(Place document) {
        document.only(
                "$schema",
                "format",
                "id",
                "version",
                "hash",
                "extends",
                "subject",
                "states",
                "events",
                "roles",
                "transitions",
                "obligations",
                "forbidden",
                "without",
                "joining",
                "correctedBy",
                "promises",
                "acceptances");
        Place format = document.get("format");
        if (format.whole() != DefinitionJson.FORMAT) {
            throw format.wrong("format (" + format.whole() + ") must be " + DefinitionJson.FORMAT
                    + "; a later one needs a later library");
        }
        WorkflowDefinition.Builder<C> table = begin(document);
        document.items("roles").forEach(this::role);
        document.items("events").forEach(event -> event(event, table));
        document.items("states").forEach(state -> state(state, table));
        document.items("transitions").forEach(line -> transition(line, table));
        document.items("obligations").forEach(line -> obligation(line, table));
        changes(document, table);
        promises(document, table);
        for (Place role : document.items("correctedBy")) {
            table.correctedBy(role(role.text(), role));
        }
        WorkflowDefinition<C> definition = table.build();
        document.find("hash").ifPresent(hash -> checkHash(hash, definition));
        return definition;
    }

    private WorkflowDefinition.Builder<C> begin(Place document) {
        String id = document.get("id").text();
        int version = document.get("version").whole();
        Optional<Place> base = document.find("extends");
        if (base.isPresent()) {
            Place extended = base.orElseThrow().only("id", "version", "hash");
            WorkflowDefinition<C> definition = vocabulary.definition(extended);
            definition.states().forEach(state -> states.put(state.id(), state));
            definition.events().forEach(event -> events.put(event.id(), event));
            return document.made(place -> definition.extend(id, version));
        }
        WorkflowDefinition.Builder<C> table = document.made(place -> WorkflowDefinition.<C>builder(id, version));
        document.find("subject").ifPresent(subject -> {
            Codec<C> codec = vocabulary
                    .subject()
                    .filter(known -> known.id().equals(subject.text()))
                    .orElseThrow(() -> subject.wrong("codec of the subject (" + subject.text()
                            + ") must be that of the vocabulary: "
                            + vocabulary.subject().map(Codec::id).orElse("none")));
            table.subject(codec);
        });
        return table;
    }

    private static void checkHash(Place hash, WorkflowDefinition<?> definition) {
        if (!hash.text().equals(definition.contentHash())) {
            throw hash.wrong("content hash (" + hash.text() + ") must be that of what was read, "
                    + definition.contentHash() + "; leave it out after a change by hand");
        }
    }

    private void role(Place role) {
        role.only("id", "label");
        String id = role.get("id").text();
        Label label = label(role).orElse(Label.same(id));
        granted.put(id, role.made(place -> Role.granted(id, label)));
    }

    private void event(Place place, WorkflowDefinition.Builder<C> table) {
        place.only("id", "codec", "label", "attributes");
        Place id = place.get("id");
        EventType<?> event = Optional.<EventType<?>>ofNullable(events.get(id.text()))
                .or(() -> vocabulary.knownEvent(id.text()))
                .orElseGet(() -> newEvent(id, place.find("codec")));
        place.find("codec").ifPresent(codec -> {
            String own = event.codec().map(Codec::id).orElse("none");
            if (!own.equals(codec.text())) {
                throw codec.wrong("codec (" + codec.text() + ") of " + event + " must be " + own);
            }
        });
        events.put(event.id(), event);
        label(place).ifPresent(label -> table.event(event, label));
        attributes(place).forEach((name, value) -> place.made(here -> table.attribute(event, name, value)));
    }

    private EventType<?> newEvent(Place id, Optional<Place> codec) {
        if (codec.isEmpty()) {
            throw id.wrong("event (" + id.text() + ") must be one of the vocabulary, "
                    + vocabulary.ids().get("events") + ", or name the codec of its payload");
        }
        return newEvent(id, vocabulary.codec(codec.orElseThrow()));
    }

    private static <P> EventType<P> newEvent(Place id, Codec<P> codec) {
        return id.made(place -> EventType.of(place.text(), codec));
    }

    private void state(Place place, WorkflowDefinition.Builder<C> table) {
        place.only("id", "category", "label", "onEntering", "onLeaving", "attributes");
        String id = place.get("id").text();
        Label label = label(place).orElse(Label.same(id));
        WorkflowState known = states.get(id);
        WorkflowState state = known;
        if (state == null) {
            Place category = place.get("category");
            state = shipped(id)
                    .filter(shipped -> shipped.category() == Words.category(category))
                    .orElseGet(() -> place.made(here -> WorkflowState.of(id, Words.category(category))));
            states.put(id, state);
            table.state(state, label);
        } else if (place.find("label").isPresent()) {
            table.relabel(state, label);
        }
        for (Place effect : place.items("onEntering")) {
            table.onEntering(state, effect(effect));
        }
        for (Place effect : place.items("onLeaving")) {
            table.onLeaving(state, effect(effect));
        }
        WorkflowState made = state;
        attributes(place).forEach((name, value) -> place.made(here -> table.attribute(made, name, value)));
    }

    /** The state of a definition of the vocabulary, so that what is read back has the states it was written from. */
    private Optional<WorkflowState> shipped(String id) {
        return vocabulary.definitions().stream()
                .flatMap(definition -> definition.states().stream())
                .filter(state -> state.id().equals(id))
                .findFirst();
    }

    private void transition(Place line, WorkflowDefinition.Builder<C> table) {
        line.only(
                "from",
                "group",
                "event",
                "to",
                "by",
                "when",
                "during",
                "then",
                "automatic",
                "reopening",
                "askedAgain",
                "locked",
                "keepingGuards",
                "replacing",
                "label",
                "attributes");
        EventType<?> event = knownEvent(line.get("event"));
        Trigger<C, ?> trigger = trigger(event, line);
        WorkflowState to = line.find("to").map(this::state).orElse(null);
        ImmutableList<Place> from = line.items("from");
        boolean automatic = line.says("automatic");
        if (from.isEmpty()) {
            if (to == null || automatic) {
                throw line.wrong("a line that opens a case must say to which state, and is not automatic");
            }
            table.opening(to, trigger);
        } else if (from.size() == 1 && line.find("group").isEmpty()) {
            fromState(state(from.get(0)), to, trigger, automatic, line, table);
        } else {
            fromGroup(group(line, from), to, trigger, automatic, line, table);
        }
    }

    private void fromState(
            WorkflowState from,
            @Nullable WorkflowState to,
            Trigger<C, ?> trigger,
            boolean automatic,
            Place line,
            WorkflowDefinition.Builder<C> table) {
        if (automatic) {
            table.automatic(from, target(to, line), withoutPayload(trigger, line));
        } else if (to == null) {
            table.internal(from, trigger);
        } else {
            table.transition(from, to, trigger);
        }
    }

    private void fromGroup(
            StateGroup from,
            @Nullable WorkflowState to,
            Trigger<C, ?> trigger,
            boolean automatic,
            Place line,
            WorkflowDefinition.Builder<C> table) {
        if (automatic) {
            table.automatic(from, target(to, line), withoutPayload(trigger, line));
        } else if (to == null) {
            table.internal(from, trigger);
        } else {
            table.transition(from, to, trigger);
        }
    }

    private static WorkflowState target(@Nullable WorkflowState to, Place line) {
        if (to == null) {
            throw line.wrong("an automatic line must say to which state");
        }
        return to;
    }

    @SuppressWarnings("unchecked") // the codec of the event says so
    private Trigger<C, NoPayload> withoutPayload(Trigger<C, ?> trigger, Place line) {
        EventType<?> event = knownEvent(line.get("event"));
        if (event.codec()
                .filter(codec -> codec.id().equals(NoPayload.CODEC.id()))
                .isEmpty()) {
            throw line.get("event").wrong("event (" + event + ") of an automatic line must carry nothing");
        }
        return (Trigger<C, NoPayload>) trigger;
    }

    private StateGroup group(Place line, ImmutableList<Place> from) {
        List<WorkflowState> members = new ArrayList<>();
        from.forEach(state -> members.add(state(state)));
        // a group without a name is named after its first state; what it is called decides nothing
        String id = line.find("group")
                .map(Place::text)
                .orElseGet(() -> members.get(0).id() + "/and-others");
        return line.made(place -> StateGroup.of(id, Label.same(id), members.toArray(new WorkflowState[0])));
    }

    @SuppressWarnings("unchecked") // which guard reads which payload the vocabulary has checked
    private Trigger<C, ?> trigger(EventType<?> event, Place line) {
        Trigger<C, Object> trigger = (Trigger<C, Object>) (Trigger<?, ?>) Trigger.on(event);
        for (Place role : line.items("by")) {
            trigger = trigger.by(role(role.text(), role));
        }
        for (Place guard : line.items("when")) {
            trigger = trigger.when(guard(guard, event));
        }
        for (Place effect : line.items("then")) {
            trigger = trigger.then(effect(effect));
        }
        Optional<Place> during = line.find("during");
        if (during.isPresent()) {
            trigger = trigger.during(days(during.orElseThrow()));
        }
        trigger = line.says("reopening") ? trigger.reopening() : trigger;
        trigger = line.says("askedAgain") ? trigger.askedAgain() : trigger;
        trigger = line.says("locked") ? trigger.locked() : trigger;
        trigger = line.says("keepingGuards") ? trigger.keepingGuards() : trigger;
        trigger = line.says("replacing") ? trigger.replacing() : trigger;
        Optional<Label> label = label(line);
        trigger = label.isPresent() ? trigger.labelled(label.orElseThrow()) : trigger;
        for (Map.Entry<String, Datum> attribute : attributes(line).entrySet()) {
            trigger = trigger.attribute(attribute.getKey(), attribute.getValue());
        }
        return trigger;
    }

    private static DateSpan days(Place during) {
        during.only("from", "until");
        LocalDate from = during.get("from").date();
        return during.find("until")
                .map(until -> during.made(place -> DateSpan.of(from, until.date())))
                .orElseGet(() -> DateSpan.from(from));
    }

    private Guard<C, Object> guard(Place place, EventType<?> event) {
        if (!place.isObject()) {
            return asked(vocabulary.guard(place, NO_PARAMETERS, event));
        }
        place.only("id", "parameters", Words.ALL, Words.ANY, Words.NOT, "closing");
        Guard<C, Object> guard = inner(place, event);
        return place.says("closing") ? guard.closing() : guard;
    }

    private Guard<C, Object> inner(Place place, EventType<?> event) {
        Optional<Place> id = place.find("id");
        if (id.isPresent()) {
            Datum parameters = place.find("parameters").map(DatumJson::read).orElse(NO_PARAMETERS);
            return asked(vocabulary.guard(id.orElseThrow(), parameters, event));
        }
        for (String word : ImmutableList.of(Words.ALL, Words.ANY, Words.NOT)) {
            Optional<Place> parts = place.find(word);
            if (parts.isPresent()) {
                List<Guard<C, Object>> guards = new ArrayList<>();
                parts.orElseThrow().items().forEach(part -> guards.add(guard(part, event)));
                return combined(word, guards, parts.orElseThrow());
            }
        }
        throw place.wrong("a guard must have an id, or be made of others: all, any, not");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of guards of this subject
    private Guard<C, Object> combined(String word, List<Guard<C, Object>> guards, Place place) {
        Guard<? super C, ? super Object>[] parts = guards.toArray(new Guard[0]);
        if (word.equals(Words.NOT)) {
            if (guards.size() != 1) {
                throw place.wrong("not must have one guard, and has " + guards.size());
            }
            return Guard.not(guards.get(0));
        }
        return place.made(here -> word.equals(Words.ALL) ? Guard.<C, Object>all(parts) : Guard.<C, Object>any(parts));
    }

    @SuppressWarnings("unchecked") // guards of the vocabulary read its subject
    private Guard<C, Object> asked(Guard<?, ?> guard) {
        return (Guard<C, Object>) guard;
    }

    private void obligation(Place line, WorkflowDefinition.Builder<C> table) {
        line.only(
                "id",
                "label",
                "in",
                "group",
                "event",
                "owedBy",
                "owedTo",
                "onceOverdue",
                "onceDone",
                "within",
                "every",
                "dueFrom",
                "onlyIf",
                "unless",
                "orBy",
                "remindedBefore",
                "stoppedBy",
                "resumedBy",
                "restartedBy",
                "extendedBy",
                "clockLimits",
                "locked",
                "replacing");
        Place id = line.get("id");
        EventType<?> event = knownEvent(line.get("event"));
        Label label = label(line).orElse(Label.same(event.id()));
        Owed<C> owed = new OwedReader<>(vocabulary, line, this::knownEvent, role -> role(role.text(), role)).owed();
        ImmutableList<Place> in = line.get("in").items();
        if (in.isEmpty()) {
            throw line.get("in").wrong("must name at least one state");
        }
        if (in.size() == 1 && line.find("group").isEmpty()) {
            id.made(place -> table.obligation(place.text(), label, state(in.get(0)), event, owed));
        } else {
            id.made(place -> table.obligation(place.text(), label, group(line, in), event, owed));
        }
    }

    private void changes(Place document, WorkflowDefinition.Builder<C> table) {
        for (Place ban : document.items("forbidden")) {
            ban.only("state", "event");
            EventType<?> event = knownEvent(ban.get("event"));
            ban.find("state").ifPresentOrElse(state -> table.forbid(state(state), event), () -> table.forbid(event));
        }
        document.items("without").forEach(obligation -> table.withoutObligation(obligation.text()));
        for (Place joining : document.items("joining")) {
            joining.only("group", "states");
            List<WorkflowState> more = new ArrayList<>();
            joining.get("states").items().forEach(state -> more.add(state(state)));
            String group = joining.get("group").text();
            WorkflowState[] members = more.toArray(new WorkflowState[0]);
            joining.made(place -> table.join(StateGroup.of(group, Label.same(group), members), members));
        }
    }

    private void promises(Place document, WorkflowDefinition.Builder<C> table) {
        for (Place promise : document.items("promises")) {
            promise.only("everyWayInto", "passes", "entering", "asks", "parameters");
            Optional<Place> category = promise.find("everyWayInto");
            if (category.isPresent()) {
                table.everyWayInto(Words.category(category.orElseThrow()), knownEvent(promise.get("passes")));
            } else {
                Datum parameters =
                        promise.find("parameters").map(DatumJson::read).orElse(NO_PARAMETERS);
                table.enteredOnlyThrough(
                        state(promise.get("entering")), promise.get("asks").text(), parameters);
            }
        }
        for (Place acceptance : document.items("acceptances")) {
            acceptance.only("defect", "state", "reason");
            ReasonCode code = acceptance.get("defect").made(defect -> ReasonCode.of(defect.text()));
            String reason = acceptance.get("reason").text();
            acceptance.made(place -> place.find("state")
                    .map(state -> table.accept(code, state(state), reason))
                    .orElseGet(() -> table.accept(code, reason)));
        }
    }

    private WorkflowState state(Place place) {
        WorkflowState state = states.get(place.text());
        if (state == null) {
            throw place.wrong(
                    "state (" + place.text() + ") must be one of the document or its base: " + states.keySet());
        }
        return state;
    }

    private EventType<?> knownEvent(Place place) {
        EventType<?> event = events.get(place.text());
        if (event != null) {
            return event;
        }
        return vocabulary
                .knownEvent(place.text())
                .orElseThrow(() ->
                        Vocabulary.unknown("event", place, vocabulary.ids().getOrDefault("events", ImmutableSet.of())));
    }

    private Role<? super C> role(String id, Place place) {
        Role<Object> own = granted.get(id);
        return own == null
                        || vocabulary
                                .ids()
                                .getOrDefault("roles", ImmutableSet.of())
                                .contains(id)
                ? vocabulary.role(place)
                : own;
    }

    @SuppressWarnings("unchecked") // effects of the vocabulary read its subject
    private EffectType<? super C> effect(Place place) {
        return (EffectType<? super C>) vocabulary.effect(place);
    }

    private static Optional<Label> label(Place place) {
        return place.find("label").map(label -> label.made(here -> Label.CODEC.decode(1, DatumJson.read(here))));
    }

    private static ImmutableMap<String, Datum> attributes(Place place) {
        ImmutableMap.Builder<String, Datum> attributes = ImmutableMap.builder();
        place.find("attributes").ifPresent(object -> {
            Datum read = DatumJson.read(object);
            if (!(read instanceof Datum.Fields fields)) {
                throw object.wrong("attributes must be an object");
            }
            attributes.putAll(fields.fields());
        });
        return attributes.buildOrThrow();
    }
}
