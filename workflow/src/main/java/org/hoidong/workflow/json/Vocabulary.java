package org.hoidong.workflow.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.RuleKey;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.EffectType;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The words that a definition written as JSON may use: what stands behind the ids of its guards, roles, events and codecs.
 *
 * <p>A document says which guard a line asks, and with which parameters; what the guard does is code, and the code is here. A word
 * that is not here is an error that lists those that are. Nothing is looked up by reflection or in a registry: a host makes its
 * vocabulary and gives it to whoever reads.
 *
 * <p>Most of it comes from a definition that is there already:
 *
 * <pre>{@code
 * Vocabulary<Recommendation> words = Vocabulary.<Recommendation>builder()
 *         .definition(FollowUpWorkflows.standard(1))
 *         .guards("acme/late-by-at-least", days -> lateByAtLeast((int) days.asWhole()))
 *         .build();
 * WorkflowDefinition<Recommendation> definition = DefinitionJson.read(text, words);
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if the functions given to it are pure.
 *
 * @param <C> the type of the subject
 */
public final class Vocabulary<C> {

    /** A guard by its id and parameters. */
    private record GuardKey(String id, Datum parameters) {}

    private final Builder<C> words;

    private Vocabulary(Builder<C> words) {
        this.words = words;
    }

    /**
     * Begins a vocabulary, which knows no word but the codecs of events without payload and with a note.
     *
     * @param <C> the type of the subject
     * @return the builder
     */
    public static <C> Builder<C> builder() {
        return new Builder<>();
    }

    /** Returns the definitions that may be extended, in the order they were added. */
    public ImmutableList<WorkflowDefinition<C>> definitions() {
        return ImmutableList.copyOf(words.definitions);
    }

    /** Returns every id there is, by the sort of word: {@code events}, {@code guards}, {@code roles} and so on. */
    public ImmutableSortedMap<String, ImmutableSet<String>> ids() {
        TreeMap<String, ImmutableSet<String>> ids = new TreeMap<>();
        Set<String> guards = new TreeSet<>(words.guardFactories.keySet());
        words.guards.keySet().forEach(key -> guards.add(key.id()));
        ids.put("guards", ImmutableSet.copyOf(guards));
        ids.put("events", ImmutableSet.copyOf(words.events.keySet()));
        ids.put("roles", ImmutableSet.copyOf(words.roles.keySet()));
        ids.put("codecs", ImmutableSet.copyOf(words.codecs.keySet()));
        ids.put("effects", ImmutableSet.copyOf(words.effects.keySet()));
        ids.put("dues", ImmutableSet.copyOf(words.dues.keySet()));
        ids.put("conditions", ImmutableSet.copyOf(words.conditions.keySet()));
        ids.put("rules", ImmutableSet.copyOf(words.rules.keySet()));
        ids.put("moreTime", ImmutableSet.copyOf(words.moreTime.keySet()));
        return ImmutableSortedMap.copyOf(ids);
    }

    Optional<Codec<C>> subject() {
        return Optional.ofNullable(words.subject);
    }

    WorkflowDefinition<C> definition(Place place) {
        String id = place.get("id").text();
        int version = place.get("version").whole();
        WorkflowDefinition<C> found = words.definitions.stream()
                .filter(known -> known.id().equals(id) && known.version() == version)
                .findFirst()
                .orElseThrow(() -> place.wrong("definition (" + id + " v" + version
                        + ") must be one of the vocabulary: " + words.definitions));
        place.find("hash").ifPresent(hash -> {
            if (!hash.text().equals(found.contentHash())) {
                throw hash.wrong(
                        "content hash (" + hash.text() + ") must be that of " + found + ", " + found.contentHash());
            }
        });
        return found;
    }

    Codec<?> codec(Place place) {
        return word("codec", place, words.codecs);
    }

    Optional<EventType<?>> knownEvent(String id) {
        return Optional.ofNullable(words.events.get(id));
    }

    @SuppressWarnings("unchecked") // put in as roles of the subject
    Role<? super C> role(Place place) {
        return (Role<? super C>) word("role", place, words.roles);
    }

    EffectType<?> effect(Place place) {
        return word("effect", place, words.effects);
    }

    Function<CaseView<? extends C>, Due> due(Place place) {
        return word("due", place, words.dues);
    }

    Predicate<CaseView<? extends C>> condition(Place place) {
        return word("condition", place, words.conditions);
    }

    @SuppressWarnings("unchecked") // the type of a key's value is that of its place, which nothing at run time can tell
    <T> RuleKey<T> rule(Place place) {
        return (RuleKey<T>) word("rule", place, words.rules);
    }

    Function<Object, TimeLimit> moreTime(Place place) {
        return word("moreTime", place, words.moreTime);
    }

    /** The guard of an id and parameters, for an event whose payload it can read. */
    Guard<?, ?> guard(Place place, Datum parameters, EventType<?> event) {
        String id = place.text();
        Guard<?, ?> known = words.guards.get(new GuardKey(id, parameters));
        if (known == null) {
            Function<Datum, ? extends Guard<?, ?>> factory = words.guardFactories.get(id);
            if (factory == null) {
                throw unknown("guard", place, ids().getOrDefault("guards", ImmutableSet.of()));
            }
            known = place.made(here -> factory.apply(parameters));
        }
        if (!known.id().equals(id) || !known.parameters().equals(parameters)) {
            throw place.wrong("guard (" + known.id() + known.parameters() + ") that the vocabulary made must be " + id
                    + parameters);
        }
        ImmutableSet<String> readable = ImmutableSet.copyOf(words.payloads.getOrDefault(id, new LinkedHashSet<>()));
        if (known.needsPayload() && !readable.contains(event.id())) {
            throw place.wrong("guard (" + id + ") reads the payload and must be asked of one of the events it was"
                    + " registered for: " + readable + ", not of " + event);
        }
        return known;
    }

    private static <T> T word(String what, Place place, Map<String, T> known) {
        T word = known.get(place.text());
        if (word == null) {
            throw unknown(what, place, known.keySet());
        }
        return word;
    }

    static JsonException unknown(String what, Place place, Set<String> known) {
        return place.wrong(what + " (" + place.text() + ") must be one of the vocabulary: " + new TreeSet<>(known));
    }

    /**
     * Builds a {@link Vocabulary}. Of two words of one sort with one id the later counts.
     *
     * @param <C> the type of the subject
     */
    public static final class Builder<C> {

        private final List<WorkflowDefinition<C>> definitions = new ArrayList<>();
        private final Map<String, Codec<?>> codecs = new LinkedHashMap<>();
        private final Map<String, EventType<?>> events = new LinkedHashMap<>();
        private final Map<String, Role<?>> roles = new LinkedHashMap<>();
        private final Map<GuardKey, Guard<?, ?>> guards = new LinkedHashMap<>();
        private final Map<String, Function<Datum, ? extends Guard<?, ?>>> guardFactories = new LinkedHashMap<>();
        private final Map<String, Set<String>> payloads = new LinkedHashMap<>();
        private final Map<String, EffectType<?>> effects = new LinkedHashMap<>();
        private final Map<String, Function<CaseView<? extends C>, Due>> dues = new LinkedHashMap<>();
        private final Map<String, Predicate<CaseView<? extends C>>> conditions = new LinkedHashMap<>();
        private final Map<String, RuleKey<?>> rules = new LinkedHashMap<>();
        private final Map<String, Function<Object, TimeLimit>> moreTime = new LinkedHashMap<>();
        private @Nullable Codec<C> subject;

        Builder() {
            codec(NoPayload.CODEC);
            codec(Note.CODEC);
        }

        /**
         * Adds a definition that may be extended, and every word it uses.
         *
         * @param definition the definition
         * @return this builder
         */
        public Builder<C> definition(WorkflowDefinition<C> definition) {
            definitions.add(definition);
            definition.subjectCodec().ifPresent(this::subject);
            definition.events().forEach(this::event);
            definition.correctedBy().forEach(this::role);
            for (Transition line : definition.transitions()) {
                line.roles().forEach(role -> roles.put(role.id(), role));
                line.guards().forEach(guard -> guard(guard, line.event()));
                line.effects().forEach(effect -> effects.put(effect.id(), effect));
            }
            definition.obligationLines().forEach(this::obligation);
            return this;
        }

        private void obligation(ObligationLine<C> line) {
            Owed<C> owed = line.owed();
            role(owed.role());
            owed.receiver().ifPresent(this::role);
            owed.limitKey().ifPresent(this::rule);
            owed.reminders().ifPresent(this::rule);
            owed.clock().limitsKey().ifPresent(this::rule);
            owed.dueId().ifPresent(id -> due(id, owed.dueFunction().orElseThrow()));
            owed.conditionId().ifPresent(id -> condition(id, owed.condition().orElseThrow()));
            owed.clock().extensions().forEach((event, id) -> {
                Function<Object, TimeLimit> length = owed.clock().lengths().get(event);
                if (length != null) {
                    moreTime.put(id, length);
                }
            });
        }

        private void guard(Guard<?, ?> guard, EventType<?> event) {
            if (!guard.parts().isEmpty()) {
                guard.parts().forEach(part -> guard(part, event));
                return;
            }
            guards.put(new GuardKey(guard.id(), guard.parameters()), guard);
            payloads.computeIfAbsent(guard.id(), id -> new LinkedHashSet<>()).add(event.id());
        }

        /**
         * Adds the codec of the subject.
         *
         * @param codec the codec
         * @return this builder
         */
        public Builder<C> subject(Codec<C> codec) {
            this.subject = codec;
            return this;
        }

        /**
         * Adds a codec, with which a document may declare events of its own.
         *
         * @param codec the codec of their payload
         * @return this builder
         */
        public Builder<C> codec(Codec<?> codec) {
            codecs.put(codec.id(), codec);
            return this;
        }

        /**
         * Adds an event, and the codec of its payload.
         *
         * @param event the event
         * @return this builder
         */
        public Builder<C> event(EventType<?> event) {
            events.put(event.id(), event);
            event.codec().ifPresent(this::codec);
            return this;
        }

        /**
         * Adds a role.
         *
         * @param role the role
         * @return this builder
         */
        public Builder<C> role(Role<? super C> role) {
            roles.put(role.id(), role);
            return this;
        }

        /**
         * Adds a guard that reads no payload, with the parameters it has.
         *
         * @param guard the guard
         * @return this builder
         * @throws IllegalArgumentException if it reads the payload
         */
        public Builder<C> guard(Guard<? super C, Object> guard) {
            checkArgument(
                    !guard.needsPayload(), "guard (%s) reads the payload; say of which events it may be asked", guard);
            guards.put(new GuardKey(guard.id(), guard.parameters()), guard);
            return this;
        }

        /**
         * Adds a guard that reads the payload of some events.
         *
         * @param guard the guard
         * @param of the events of which it may be asked
         * @param <P> the type of their payload
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final <P> Builder<C> guard(Guard<? super C, ? super P> guard, EventType<P>... of) {
            for (EventType<P> event : of) {
                guard((Guard<?, ?>) guard, event);
            }
            return this;
        }

        /**
         * Adds guards that differ in their parameters, none of which reads a payload.
         *
         * @param id their id
         * @param factory makes the guard of some parameters, which must be its parameters; what it throws is refused with its place
         * @return this builder
         */
        public Builder<C> guards(String id, Function<Datum, ? extends Guard<? super C, Object>> factory) {
            guardFactories.put(PlainText.code("guard id", id), factory);
            return this;
        }

        /**
         * Adds a type of effects.
         *
         * @param effect the type
         * @return this builder
         */
        public Builder<C> effect(EffectType<? super C> effect) {
            effects.put(effect.id(), effect);
            return this;
        }

        /**
         * Adds a function that says when something is due, see {@link Owed#dueFrom}.
         *
         * @param id its id
         * @param due the function
         * @return this builder
         */
        public Builder<C> due(String id, Function<CaseView<? extends C>, Due> due) {
            dues.put(PlainText.code("due id", id), due);
            return this;
        }

        /**
         * Adds a condition, see {@link Owed#onlyIf}.
         *
         * @param id its id
         * @param condition the condition
         * @return this builder
         */
        public Builder<C> condition(String id, Predicate<CaseView<? extends C>> condition) {
            conditions.put(PlainText.code("condition id", id), condition);
            return this;
        }

        /**
         * Adds the key of a rule: of a time limit, of the days of reminders, or of {@link ClockLimits}.
         *
         * @param key the key
         * @return this builder
         */
        public Builder<C> rule(RuleKey<?> key) {
            rules.put(key.id(), key);
            return this;
        }

        /**
         * Returns the vocabulary.
         *
         * @return the vocabulary
         */
        public Vocabulary<C> build() {
            return new Vocabulary<>(copy());
        }

        private Builder<C> copy() {
            Builder<C> copy = new Builder<>();
            copy.definitions.addAll(definitions);
            copy.codecs.putAll(codecs);
            copy.events.putAll(events);
            copy.roles.putAll(roles);
            copy.guards.putAll(guards);
            copy.guardFactories.putAll(guardFactories);
            payloads.forEach((id, of) -> copy.payloads.put(id, new LinkedHashSet<>(of)));
            copy.effects.putAll(effects);
            copy.dues.putAll(dues);
            copy.conditions.putAll(conditions);
            copy.rules.putAll(rules);
            copy.moreTime.putAll(moreTime);
            copy.subject = subject;
            return copy;
        }
    }
}
