package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.ReasonCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A workflow as an immutable table: states, events, transitions, obligations.
 *
 * <p>It is built once and kept; cases are fired through it and it never changes. It is flat on purpose: no regions and no
 * nesting. One line is one transition:
 *
 * <pre>{@code
 * WorkflowDefinition.<Motion>builder("acme/motion", 1)
 *         .state(SUBMITTED, Label.of("Đã nộp", "Submitted"))
 *         .state(ADOPTED, Label.of("Đã thông qua", "Adopted"))
 *         .opening(SUBMITTED, on(TABLED).by(AUTHOR))
 *         .transition(SUBMITTED, ADOPTED, on(VOTED).by(CHAIR).when(majorityReached()))
 *         .obligation(SUBMITTED, VOTED, owedBy(CHAIR).within(TimeLimit.ofCalendarDays(30)))
 *         .build();
 * }</pre>
 *
 * <p>Building checks the whole table and reports every defect at once, each with its fix. Two promises are among the checks:
 * in every open state somebody owes something, and from every open state an end can be reached.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <C> the type of the subject of its cases
 */
public final class WorkflowDefinition<C> {

    private static final Logger log = LoggerFactory.getLogger(WorkflowDefinition.class);

    private final Builder<C> source;
    private final ImmutableList<WorkflowState> states;
    private final ImmutableMap<String, Integer> stateIndex;
    private final ImmutableList<EventType<?>> events;
    private final Transitions transitions;
    private final Transition correctors;
    private final Trigger<?, Remapping> migrators;
    private final ImmutableList<ObligationLine<C>> obligations;
    private final ImmutableList<Defect> warnings;
    private final DefinitionTable<C> table;
    private @Nullable String contentHash; // computed when first asked for; all threads compute the same

    private WorkflowDefinition(Builder<C> source, DefinitionTable<C> table, ImmutableList<Defect> warnings) {
        this.source = source;
        this.states = table.states();
        this.stateIndex = table.stateIndex();
        this.events = table.events();
        this.transitions = new Transitions(table);
        this.correctors = correctors(source, transitions.beforeOpening());
        this.migrators = byCorrectors(Trigger.on(Remapping.MIGRATED), source);
        this.obligations = table.obligations();
        this.warnings = warnings;
        this.table = table;
        this.transitions.belongTo(this);
    }

    private static <C> Transition correctors(Builder<C> source, StateNode nowhere) {
        return new Transition(
                nowhere,
                nowhere,
                byCorrectors(Trigger.on(Correction.VOIDED), source),
                true,
                false,
                ImmutableList.of(),
                "");
    }

    private static <C, P> Trigger<? super C, P> byCorrectors(Trigger<? super C, P> bare, Builder<C> source) {
        Trigger<? super C, P> trigger = bare;
        for (Role<? super C> role : source.correctors) {
            trigger = by(trigger, role);
        }
        return trigger;
    }

    @SuppressWarnings("unchecked") // what reads any subject reads this one
    private static <C, P> Trigger<C, P> by(Trigger<? super C, P> trigger, Role<? super C> role) {
        return ((Trigger<C, P>) trigger).by(role);
    }

    /**
     * Begins a definition.
     *
     * @param id the id, {@code area/what}
     * @param version the version, 1 or more; a released version never changes
     * @param <C> the type of the subject
     * @return the builder
     */
    public static <C> Builder<C> builder(String id, int version) {
        return new Builder<>(id, version);
    }

    /**
     * Begins a definition that has all of this one, to be changed: lines, states and obligations are added, replaced ({@link
     * Trigger#replacing}, {@link Owed#replacing}), forbidden ({@link Builder#forbid}) and named otherwise. The result is checked
     * like any other, and keeps the {@link #invariants} of this one; it can be extended in its turn.
     *
     * @param id the id of the new definition
     * @param version its version
     * @return the builder
     */
    public Builder<C> extend(String id, int version) {
        Builder<C> builder = source.copy(id, version);
        builder.extension = Extension.of(source);
        return builder;
    }

    /** Returns the id. */
    public String id() {
        return source.id;
    }

    /** Returns the version. */
    public int version() {
        return source.version;
    }

    /**
     * Returns the hash of what decides: states, categories, lines, roles, guards with their parameters, time limits, types of
     * effects, the order of automatic lines. Labels, attributes and acceptances are not in it.
     *
     * @return SHA-256 in hexadecimal, the same on every machine
     */
    public String contentHash() {
        String known = contentHash;
        if (known == null) {
            known = ContentHash.of(table);
            contentHash = known;
        }
        return known;
    }

    /** Whether another one is this one built again: the same id, version and content. */
    boolean isSameAs(WorkflowDefinition<?> other) {
        return id().equals(other.id())
                && version() == other.version()
                && contentHash().equals(other.contentHash());
    }

    /** Returns the states, in the order they were added. */
    public ImmutableList<WorkflowState> states() {
        return states;
    }

    /** Returns the events, in the order of their first line. */
    public ImmutableList<EventType<?>> events() {
        return events;
    }

    /**
     * Returns a state by its id.
     *
     * @param id the id
     * @return the state
     * @throws IllegalArgumentException if the definition has no such state, naming those it has
     */
    public WorkflowState state(String id) {
        Integer index = stateIndex.get(id);
        if (index == null) {
            throw new IllegalArgumentException(
                    "state (" + id + ") must be one of definition " + this + ": " + stateIndex.keySet());
        }
        return states.get(index);
    }

    /**
     * Returns the label of a state.
     *
     * @param state the state
     * @return its label
     * @throws IllegalArgumentException if the definition has no such state
     */
    public Label label(WorkflowState state) {
        state(state.id());
        return source.stateLabels.getOrDefault(state.id(), Label.same(state.id()));
    }

    /**
     * Returns the label of an event.
     *
     * @param event the event
     * @return its label, or its id if it was given none
     */
    public Label label(EventType<?> event) {
        return source.eventLabels.getOrDefault(event.id(), Label.same(event.id()));
    }

    /**
     * Returns what a host keeps with a state.
     *
     * @param state the state
     * @return its attributes by name, in the order they were given; none if it was given none
     * @throws IllegalArgumentException if the definition has no such state
     */
    public ImmutableMap<String, Datum> attributes(WorkflowState state) {
        state(state.id());
        return source.stateAttributes.getOrDefault(state.id(), ImmutableMap.of());
    }

    /**
     * Returns what a host keeps with an event.
     *
     * @param event the event
     * @return its attributes by name, in the order they were given; none if it was given none
     */
    public ImmutableMap<String, Datum> attributes(EventType<?> event) {
        return source.eventAttributes.getOrDefault(event.id(), ImmutableMap.of());
    }

    /**
     * Returns the names of states, events and roles, so that messages show labels instead of ids.
     *
     * @return messages without templates
     */
    public Messages names() {
        Messages.Builder names = Messages.builder();
        source.stateLabels.forEach(names::name);
        source.eventLabels.forEach(names::name);
        for (Transition transition : transitions()) {
            transition.roles().forEach(role -> names.name(role.id(), role.label()));
        }
        source.correctors.forEach(role -> names.name(role.id(), role.label()));
        for (ObligationLine<C> line : obligations) {
            names.name(line.id(), line.label());
            names.name(line.owed().role().id(), line.owed().role().label());
            line.owed().receiver().ifPresent(role -> names.name(role.id(), role.label()));
        }
        return names.build();
    }

    /** Returns the codec of the subject, without which cases can be neither hashed nor written. */
    public Optional<Codec<C>> subjectCodec() {
        return Optional.ofNullable(source.subjectCodec);
    }

    /** Returns the warnings that came with building. */
    public ImmutableList<Defect> warnings() {
        return warnings;
    }

    /** Returns the defects that were accepted by name, with the reasons given, in the order they were accepted. */
    public ImmutableList<Acceptance> acceptances() {
        return ImmutableList.copyOf(source.acceptances);
    }

    /**
     * Returns what every extension of this definition keeps: first what is promised of states and categories, in the order it
     * was declared, then of transitions and obligations, in their order.
     */
    public ImmutableList<Invariant> invariants() {
        ImmutableList.Builder<Invariant> all =
                ImmutableList.<Invariant>builder().addAll(source.invariants);
        for (Transition transition : transitions()) {
            if (transition.isLocked()) {
                all.add(Invariant.ofLine(Invariant.Kind.LOCKED, transition.from(), transition.event()));
            }
            if (transition.isKeepingGuards()) {
                all.add(Invariant.ofLine(Invariant.Kind.GUARDS_KEPT, transition.from(), transition.event()));
            }
        }
        for (ObligationLine<C> line : obligations) {
            if (line.owed().isLocked()) {
                all.add(Invariant.ofObligation(line.id()));
            }
        }
        return all.build();
    }

    /** Returns the roles that may correct the history of a case, any one of them; none if anybody may. */
    public ImmutableSet<Role<? super C>> correctedBy() {
        return ImmutableSet.copyOf(source.correctors);
    }

    /**
     * Returns the types of the effects of entering a state, whatever the transition.
     *
     * @param state the state
     * @return the types, in their order
     * @throws IllegalArgumentException if the definition has no such state
     */
    public ImmutableList<EffectType<?>> onEntering(WorkflowState state) {
        state(state.id());
        return source.entering.getOrDefault(state.id(), ImmutableList.of());
    }

    /**
     * Returns the types of the effects of leaving a state, whatever the transition.
     *
     * @param state the state
     * @return the types, in their order
     * @throws IllegalArgumentException if the definition has no such state
     */
    public ImmutableList<EffectType<?>> onLeaving(WorkflowState state) {
        state(state.id());
        return source.leaving.getOrDefault(state.id(), ImmutableList.of());
    }

    /** Returns the obligation lines, in the order they were added. */
    public ImmutableList<ObligationLine<C>> obligationLines() {
        return obligations;
    }

    /** Returns every transition: those that open a case, then state by state; in each, automatic ones last. */
    public ImmutableList<Transition> transitions() {
        return transitions.all();
    }

    /** Returns the transition by which an entry is voided: its roles are those that may correct, its states say nothing. */
    Transition correctors() {
        return correctors;
    }

    /** Returns what a migration to this definition waits for: the roles that may correct. */
    Trigger<?, Remapping> migrators() {
        return migrators;
    }

    /** Returns the event type of an id, or null if there is none. */
    @Nullable
    EventType<?> event(String eventId) {
        return transitions.own(EventType.withoutCodec(eventId));
    }

    StateNode beforeOpening() {
        return transitions.beforeOpening();
    }

    /** Returns the transition that somebody takes from a node on an event, or null if there is none. */
    @Nullable
    Transition transition(StateNode node, EventType<?> event) {
        return transitions.on(node, event);
    }

    /** Returns what is said of an event that a node does not know. */
    Elsewhere elsewhere(StateNode node, EventType<?> event) {
        Elsewhere elsewhere = transitions.undefined(node, event);
        checkOwn(event);
        return elsewhere;
    }

    /** Refuses an event type that has the id of one of this definition and is another. */
    void checkOwn(EventType<?> event) {
        EventType<?> own = transitions.own(event);
        checkArgument(
                own == null || own.isSameAs(event),
                "event (%s) must be the event type that definition %s was built with; another one has the same id",
                event,
                this);
    }

    /**
     * Opens a case: a transition from nothing, with roles and guards like any other.
     *
     * @param id the id of the case
     * @param subject the founding value, which never changes
     * @param occurrence the happening that opens it
     * @param context rule book, calendars, zone, milestones
     * @param <P> the type of the payload
     * @return the outcome; the new case if it moved
     * @throws IllegalArgumentException if the event has the id of one of this definition and is another
     */
    public <P> Outcome<C> open(CaseId id, C subject, Occurrence<P> occurrence, LegalContext context) {
        return Firing.step(this, unopened(id, subject), occurrence, context);
    }

    /**
     * Fires an event on a case.
     *
     * @param theCase the case, of this definition
     * @param occurrence the happening
     * @param context rule book, calendars, zone, milestones
     * @param <P> the type of the payload
     * @return the outcome, one of seven; the case that was given is unchanged. A case as it stood on a day ({@link
     *     WorkflowCase#asOf}) is to be asked and not to be fired on: what comes of it is another history
     * @throws IllegalArgumentException if the case runs under another definition, or the event has the id of one of this
     *     definition and is another
     */
    public <P> Outcome<C> fire(WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        checkOpen(theCase);
        theCase.checkWhole();
        return Firing.step(this, theCase, occurrence, context);
    }

    /**
     * Corrects the history of a case: an entry counts no longer, another takes its place, or one that was missing is put in.
     *
     * <p>Roles and guards of what is put in are asked on the case as it stood there; later entries repeat their moves and are
     * asked nothing. A correction that would make a later entry impossible is refused whole, naming it. A closed case can be
     * corrected.
     *
     * <p>Automatic entries go with the one they came with, and automatic lines are asked anew after what is put in and at the
     * end; an automatic entry whose state is no longer there is left out.
     *
     * @param theCase the case, of this definition
     * @param correction what is to be set right, by whom and why
     * @param context rule book, calendars, zone, milestones
     * @return the outcome; the case that was given is unchanged
     * @throws IllegalArgumentException if the case runs under another definition, shows a corrected case as of an earlier day, or
     *     the event has the id of one of this definition and is another
     */
    public Outcome<C> correct(WorkflowCase<C> theCase, Correction correction, LegalContext context) {
        checkOpen(theCase);
        theCase.checkWhole();
        correction.occurrence().ifPresent(occurrence -> checkOwn(occurrence.event()));
        return Correcting.of(theCase, correction, context);
    }

    /**
     * Restores a case from its rows: repeats what was recorded, corrections included, and asks no guard.
     *
     * <p>The hashes are taken as they were stored; whether they prove what the rows say is asked with {@link
     * WorkflowCase#verify()}.
     *
     * @param row the row of the case
     * @param entries the rows of its entries, in the order of their numbers
     * @return the case, equal to the one whose rows they are
     * @throws IllegalArgumentException if a row does not fit this definition or the others, naming the row, what is wrong and
     *     what would be right
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public WorkflowCase<C> restore(CaseRow row, List<EntryRow> entries) {
        return restore(row, entries, ImmutableList.of());
    }

    /**
     * Restores a case that may have been migrated: what was recorded before that is repeated under the definition of its time.
     *
     * @param row the row of the case
     * @param entries the rows of its entries, in the order of their numbers
     * @param earlier the definitions that it may have run under before this one; those it did not are ignored
     * @return the case, equal to the one whose rows they are
     * @throws IllegalArgumentException as {@link #restore(CaseRow, List)}, or if one that it ran under is not given
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public WorkflowCase<C> restore(CaseRow row, List<EntryRow> entries, List<WorkflowDefinition<C>> earlier) {
        return Restoring.of(this, Versions.of(this, earlier), row, entries);
    }

    /**
     * Takes over a case that runs under another version, or another definition of the same subject: it stands in the state that
     * its own becomes, and goes on under this definition. What was recorded stays as it was, decided under the definition of its
     * time.
     *
     * <p>It is an entry like any other, recorded in the same order and chain. Nobody's guards are asked; who may correct the
     * history of a case may migrate it.
     *
     * @param theCase the case, of the version that the remapping leads from
     * @param migration what becomes what, who says so and when
     * @param context rule book, calendars, zone, milestones
     * @return the outcome: moved, or refused with the reason
     * @throws IllegalArgumentException if the remapping does not lead to this definition, or the case is of another version than it
     *     leads from
     */
    public Outcome<C> takeOver(WorkflowCase<C> theCase, Occurrence<Remapping> migration, LegalContext context) {
        return TakingOver.of(this, theCase, migration, context);
    }

    WorkflowCase<C> unopened(CaseId id, C subject) {
        return new WorkflowCase<>(this, requireNonNull(id, "id"), requireNonNull(subject, "subject"), null);
    }

    private void checkOpen(WorkflowCase<C> theCase) {
        theCase.checkDefinedBy(this);
        checkArgument(theCase.head() != null, "case %s is not open yet; open it first", theCase.id());
    }

    /**
     * Fires an event on many cases, one after the other, as the stream is read.
     *
     * @param cases the cases, of this definition
     * @param occurrence what happens to each
     * @param context rule book, calendars, zone, milestones
     * @return the outcomes in the order of the cases, to be collected with {@link BulkReport#upTo}
     */
    public Stream<Outcome<C>> fireAll(
            Stream<WorkflowCase<C>> cases,
            Function<? super WorkflowCase<C>, ? extends Occurrence<?>> occurrence,
            LegalContext context) {
        return cases.map(theCase -> fire(theCase, occurrence.apply(theCase), context));
    }

    /**
     * Obtains an attempt to fire an event on a case, as guards see it: to test a guard by itself, or to ask {@link #leadsTo}.
     *
     * @param theCase the case, of this definition
     * @param occurrence the happening
     * @param context rule book, calendars, zone, milestones
     * @param <P> the type of the payload
     * @return the attempt
     * @throws IllegalArgumentException if the case runs under another definition
     */
    public <P> Attempt<C, P> attempt(WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        checkOpen(theCase);
        return new Attempt<>(theCase, occurrence, context);
    }

    /**
     * Returns the state to which an attempt leads, and nothing else: no case, no entry, no reasons. It allocates nothing, for
     * those who ask it a million times.
     *
     * @param attempt the attempt, of a case of this definition
     * @return the state that the event leads to, before any automatic transition; nothing if it is not defined there, or is
     *     refused by a role, a guard or its day
     * @throws IllegalArgumentException if the case runs under another definition, or the event has the id of one of this
     *     definition and is another
     * @throws RuntimeException what a guard or role throws; {@link #fire} would answer {@link GuardFailed}
     */
    public Optional<WorkflowState> leadsTo(Attempt<C, ?> attempt) {
        WorkflowCase<C> theCase = attempt.theCase();
        theCase.checkDefinedBy(this);
        Transition transition = transition(theCase.node(), attempt.occurrence().event());
        return transition != null && Firing.isPermitted(attempt, transition)
                ? transition.target().asOptional()
                : Optional.empty();
    }

    /**
     * Returns what an actor can do with every event on a date: the first of not now, not yet, must, may that applies.
     *
     * <p>Guards that read a payload are not asked, since there is none yet.
     *
     * @param theCase the case, of this definition
     * @param actor the actor
     * @param on the date
     * @param context rule book, calendars, zone, milestones
     * @return one answer for each event
     * @throws IllegalArgumentException if the case runs under another definition
     */
    public NextSteps nextSteps(WorkflowCase<C> theCase, Actor actor, LocalDate on, LegalContext context) {
        checkOpen(theCase);
        return Asking.of(theCase, actor, on, context);
    }

    /**
     * Returns which events an actor can open a case with on a date.
     *
     * @param id the id the case would have
     * @param subject its founding value
     * @param actor the actor
     * @param on the date
     * @param context rule book, calendars, zone, milestones
     * @return one answer for each event; those that open no case are not defined here
     */
    public NextSteps openingSteps(CaseId id, C subject, Actor actor, LocalDate on, LegalContext context) {
        return Asking.of(unopened(id, subject), actor, on, context);
    }

    /** Returns id and version. */
    @Override
    public String toString() {
        return id() + " v" + version();
    }

    /**
     * Builds {@link WorkflowDefinition}, line by line.
     *
     * @param <C> the type of the subject
     */
    public static final class Builder<C> {

        final String id;
        final int version;
        final List<WorkflowState> states = new ArrayList<>();
        final Map<String, Label> stateLabels = new LinkedHashMap<>();
        final Map<String, Label> eventLabels = new LinkedHashMap<>();
        final Map<String, ImmutableMap<String, Datum>> stateAttributes = new LinkedHashMap<>();
        final Map<String, ImmutableMap<String, Datum>> eventAttributes = new LinkedHashMap<>();
        final List<DeclaredLine> lines = new ArrayList<>();
        final Map<String, ImmutableList<EffectType<?>>> entering = new LinkedHashMap<>();
        final Map<String, ImmutableList<EffectType<?>>> leaving = new LinkedHashMap<>();
        final List<ObligationLine<C>> obligations = new ArrayList<>();
        final Set<Role<? super C>> correctors = new LinkedHashSet<>();
        final List<Role<?>> declaredRoles = new ArrayList<>();
        final List<Guard<?, ?>> declaredGuards = new ArrayList<>();
        final List<Acceptance> acceptances = new ArrayList<>();
        final Set<Invariant> invariants = new LinkedHashSet<>();
        private Extension extension = Extension.ofNothing();

        @Nullable
        Codec<C> subjectCodec;

        Builder(String id, int version) {
            this.id = PlainText.code("definition id", id);
            checkArgument(version >= 1, "version (%s) must be 1 or more", version);
            this.version = version;
        }

        Builder<C> copy(String newId, int newVersion) {
            Builder<C> copy = new Builder<>(newId, newVersion);
            copy.states.addAll(states);
            copy.stateLabels.putAll(stateLabels);
            copy.eventLabels.putAll(eventLabels);
            copy.stateAttributes.putAll(stateAttributes);
            copy.eventAttributes.putAll(eventAttributes);
            copy.lines.addAll(lines);
            copy.entering.putAll(entering);
            copy.leaving.putAll(leaving);
            copy.obligations.addAll(obligations);
            copy.correctors.addAll(correctors);
            copy.declaredRoles.addAll(declaredRoles);
            copy.declaredGuards.addAll(declaredGuards);
            copy.acceptances.addAll(acceptances);
            copy.invariants.addAll(invariants);
            copy.extension = extension.copy();
            copy.subjectCodec = subjectCodec;
            return copy;
        }

        /**
         * Sets the codec of the subject.
         *
         * @param codec the codec
         * @return this builder
         */
        public Builder<C> subject(Codec<C> codec) {
            this.subjectCodec = codec;
            return this;
        }

        /**
         * Adds a state.
         *
         * @param state the state
         * @param label the name to show
         * @return this builder
         */
        public Builder<C> state(WorkflowState state, Label label) {
            states.add(state);
            stateLabels.put(PlainText.code("state id", state.id()), label);
            return this;
        }

        /**
         * Names an event.
         *
         * @param event the event
         * @param label the name to show
         * @return this builder
         */
        public Builder<C> event(EventType<?> event, Label label) {
            eventLabels.put(event.id(), label);
            return this;
        }

        /**
         * Keeps something of the host's with a state: a colour, an icon, the number of an article.
         *
         * @param state the state
         * @param name the name of the attribute
         * @param value its value; one of the same name is replaced
         * @return this builder
         * @throws IllegalArgumentException if the name is not one line of text
         */
        public Builder<C> attribute(WorkflowState state, String name, Datum value) {
            stateAttributes.compute(
                    state.id(), (id, kept) -> Attributes.with(kept == null ? ImmutableMap.of() : kept, name, value));
            return this;
        }

        /**
         * Keeps something of the host's with an event: a form, an icon.
         *
         * @param event the event
         * @param name the name of the attribute
         * @param value its value; one of the same name is replaced
         * @return this builder
         * @throws IllegalArgumentException if the name is not one line of text
         */
        public Builder<C> attribute(EventType<?> event, String name, Datum value) {
            eventAttributes.compute(
                    event.id(), (id, kept) -> Attributes.with(kept == null ? ImmutableMap.of() : kept, name, value));
            return this;
        }

        /**
         * Adds a line that opens a case.
         *
         * @param to the state it opens in
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> opening(WorkflowState to, Trigger<? super C, ?> trigger) {
            lines.add(DeclaredLine.opening(to, trigger));
            return this;
        }

        /**
         * Adds a transition; from a state to itself it is re-entrant: obligations of the state begin anew.
         *
         * @param from the state left
         * @param to the state entered
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> transition(WorkflowState from, WorkflowState to, Trigger<? super C, ?> trigger) {
            lines.add(DeclaredLine.of(from, to, trigger));
            return this;
        }

        /**
         * Adds a transition from each state of a group; a line from a state itself wins over it.
         *
         * @param from the states left
         * @param to the state entered
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> transition(StateGroup from, WorkflowState to, Trigger<? super C, ?> trigger) {
            lines.add(DeclaredLine.of(from, to, trigger));
            return this;
        }

        /**
         * Adds an internal transition: the event is recorded and the case stays in its state.
         *
         * @param in the state
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> internal(WorkflowState in, Trigger<? super C, ?> trigger) {
            lines.add(DeclaredLine.of(in, null, trigger));
            return this;
        }

        /**
         * Adds an internal transition in each state of a group.
         *
         * @param in the states
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> internal(StateGroup in, Trigger<? super C, ?> trigger) {
            lines.add(DeclaredLine.of(in, null, trigger));
            return this;
        }

        /**
         * Adds a transition that is taken by itself: after every entry that leaves a case in the state, the automatic lines of
         * the state are asked in the order they were added, and the first whose guards hold is taken.
         *
         * <p>It is recorded under its event like any other step, and nobody can fire it: it has no roles. What the outside
         * world reports is not one of these but an event by a system actor. For example, once three committees have advised:
         *
         * <pre>{@code
         * .internal(WITH_COMMITTEES, on(ADVISED).by(COMMITTEE))
         * .automatic(WITH_COMMITTEES, READY, on(ALL_ADVISED).when(adviceIsComplete()))
         * }</pre>
         *
         * <p>A line without guards is always taken and comes last; a cycle of automatic lines is a defect.
         *
         * @param from the state left
         * @param to the state entered
         * @param trigger the event under which it is recorded, with guards
         * @return this builder
         */
        public Builder<C> automatic(WorkflowState from, WorkflowState to, Trigger<? super C, NoPayload> trigger) {
            lines.add(DeclaredLine.of(from, to, trigger).byItself());
            return this;
        }

        /**
         * Adds a transition that is taken by itself from each state of a group; a line from a state itself for the same event
         * wins over it.
         *
         * @param from the states left
         * @param to the state entered
         * @param trigger the event under which it is recorded, with guards
         * @return this builder
         */
        public Builder<C> automatic(StateGroup from, WorkflowState to, Trigger<? super C, NoPayload> trigger) {
            lines.add(DeclaredLine.of(from, to, trigger).byItself());
            return this;
        }

        /**
         * Adds an effect of every step that enters a state, a re-entrant one included, after those of the line itself.
         *
         * @param state the state
         * @param effect the type of the effect; with several, in this order
         * @return this builder
         */
        public Builder<C> onEntering(WorkflowState state, EffectType<? super C> effect) {
            entering.merge(state.id(), ImmutableList.of(effect), Builder::both);
            return this;
        }

        /**
         * Adds an effect of every step that leaves a state, a re-entrant one included, before those of the line itself.
         *
         * @param state the state
         * @param effect the type of the effect; with several, in this order
         * @return this builder
         */
        public Builder<C> onLeaving(WorkflowState state, EffectType<? super C> effect) {
            leaving.merge(state.id(), ImmutableList.of(effect), Builder::both);
            return this;
        }

        private static ImmutableList<EffectType<?>> both(
                ImmutableList<EffectType<?>> first, ImmutableList<EffectType<?>> then) {
            return ImmutableList.<EffectType<?>>builder()
                    .addAll(first)
                    .addAll(then)
                    .build();
        }

        /**
         * Adds an obligation that holds while a case is in a state; it has the id and the label of the event.
         *
         * <p>It is discharged by its event. If that leaves the case in the state, it begins anew: a report owed every month
         * is owed again as soon as one has come in.
         *
         * @param in the state
         * @param event the event that is owed
         * @param owed who owes it and by when
         * @return this builder
         */
        public Builder<C> obligation(WorkflowState in, EventType<?> event, Owed<? super C> owed) {
            return obligation(event.id(), Label.same(event.id()), in.id(), ImmutableSet.of(in.id()), event, owed);
        }

        /**
         * Adds an obligation that holds while a case is in a group of states.
         *
         * @param id the id of the obligation, {@code area/what}
         * @param label what is owed
         * @param in the states
         * @param event the event that is owed
         * @param owed who owes it and by when
         * @return this builder
         */
        public Builder<C> obligation(String id, Label label, StateGroup in, EventType<?> event, Owed<? super C> owed) {
            return obligation(id, label, in.id(), in.states(), event, owed);
        }

        /**
         * Adds an obligation that holds while a case is in a state.
         *
         * @param id the id of the obligation, {@code area/what}
         * @param label what is owed
         * @param in the state
         * @param event the event that is owed
         * @param owed who owes it and by when
         * @return this builder
         */
        public Builder<C> obligation(
                String id, Label label, WorkflowState in, EventType<?> event, Owed<? super C> owed) {
            return obligation(id, label, in.id(), ImmutableSet.of(in.id()), event, owed);
        }

        @SuppressWarnings("unchecked") // what reads any subject reads this one
        private Builder<C> obligation(
                String id,
                Label label,
                String source,
                ImmutableSet<String> in,
                EventType<?> event,
                Owed<? super C> owed) {
            obligations.add(new ObligationLine<>(
                    PlainText.code("obligation id", id), label, source, in, event, (Owed<C>) owed));
            return this;
        }

        /**
         * Promises that a state is entered only through a guard: by every transition from elsewhere, an opening and a re-entrant
         * one included, here and in every extension.
         *
         * <p>A guard that is part of {@link Guard#all} counts, one that is an alternative does not.
         *
         * @param state the state
         * @param guard the guard, with its parameters
         * @return this builder
         */
        public Builder<C> enteredOnlyThrough(WorkflowState state, Guard<? super C, ?> guard) {
            return enteredOnlyThrough(state, guard.id(), guard.parameters());
        }

        /**
         * Promises that a state is entered only through a guard that is known by its id and parameters.
         *
         * @param state the state
         * @param guard the id of the guard
         * @param parameters its parameters, an empty record for none
         * @return this builder
         */
        public Builder<C> enteredOnlyThrough(WorkflowState state, String guard, Datum parameters) {
            invariants.add(Invariant.enteredOnlyThrough(state, guard, parameters));
            return this;
        }

        /**
         * Promises that every way from the opening of a case to any state of a category passes an event, here and in every
         * extension. For example that nothing is fulfilled that was not verified.
         *
         * @param category the category
         * @param event the event
         * @return this builder
         */
        public Builder<C> everyWayInto(StateCategory category, EventType<?> event) {
            invariants.add(Invariant.everyWayInto(category, event));
            return this;
        }

        /**
         * Forbids an event in a state, in an extension: the base has a line for it, and the extension has none.
         *
         * @param state the state
         * @param event the event
         * @return this builder
         */
        public Builder<C> forbid(WorkflowState state, EventType<?> event) {
            extension.forbid(state.id(), event);
            return this;
        }

        /**
         * Forbids an event wherever the base has it, openings included, in an extension.
         *
         * @param event the event
         * @return this builder
         */
        public Builder<C> forbid(EventType<?> event) {
            extension.forbid(event);
            return this;
        }

        /**
         * Ends an obligation of the base, in an extension. That in every open state somebody still owes something is checked.
         *
         * @param obligation the id of the obligation
         * @return this builder
         */
        public Builder<C> withoutObligation(String obligation) {
            extension.end(obligation);
            return this;
        }

        /**
         * Lets states join a group of the base, in an extension: the lines and obligations that the base has for the group hold
         * for them too.
         *
         * @param group the group, known by its id
         * @param more the states
         * @return this builder
         */
        public Builder<C> join(StateGroup group, WorkflowState... more) {
            extension.join(
                    group.id(), Arrays.stream(more).map(WorkflowState::id).collect(ImmutableSet.toImmutableSet()));
            return this;
        }

        /**
         * Names a state of the base otherwise, in an extension. Labels decide nothing.
         *
         * @param state the state
         * @param label the name to show
         * @return this builder
         */
        public Builder<C> relabel(WorkflowState state, Label label) {
            extension.relabelled("state", state.id());
            stateLabels.put(state.id(), label);
            return this;
        }

        /**
         * Names an event of the base otherwise, in an extension.
         *
         * @param event the event
         * @param label the name to show
         * @return this builder
         */
        public Builder<C> relabel(EventType<?> event, Label label) {
            extension.relabelled("event", event.id());
            eventLabels.put(event.id(), label);
            return this;
        }

        /**
         * Names an obligation of the base otherwise, in an extension.
         *
         * @param obligation the id of the obligation
         * @param label what is owed, in words
         * @return this builder
         */
        public Builder<C> relabel(String obligation, Label label) {
            extension.relabelled("obligation", obligation);
            obligations.replaceAll(line -> line.id().equals(obligation) ? line.labelled(label) : line);
            return this;
        }

        /**
         * Names roles that may correct the history of a case: void, replace or insert an entry; any one of them will do.
         *
         * <p>Without this anybody may, as with a line without roles.
         *
         * @param roles the roles, added to those named before
         * @return this builder
         */
        @SafeVarargs
        @SuppressWarnings("varargs") // the array is only read
        public final Builder<C> correctedBy(Role<? super C>... roles) {
            for (Role<? super C> role : roles) {
                correctors.add(role);
            }
            return this;
        }

        /**
         * Declares a role that the table means to use, so that building warns if nothing does.
         *
         * @param role the role
         * @return this builder
         */
        public Builder<C> declare(Role<? super C> role) {
            declaredRoles.add(role);
            return this;
        }

        /**
         * Declares a guard that the table means to use, so that building warns if no line does.
         *
         * @param guard the guard, with its parameters
         * @return this builder
         */
        public Builder<C> declare(Guard<? super C, ?> guard) {
            declaredGuards.add(guard);
            return this;
        }

        /**
         * Accepts a defect of a state by name, with a reason that diagrams and reports show.
         *
         * @param code the code of the defect, for example {@link Defect#NO_OBLIGATION}
         * @param state the state
         * @param reason why it is meant; given again for the same code and state, it replaces the one before
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank or more than one line
         */
        public Builder<C> accept(ReasonCode code, WorkflowState state, String reason) {
            return accept(Acceptance.of(code, Optional.of(state.id()), reason));
        }

        /**
         * Accepts every defect of a sort in the whole definition, with a reason that diagrams and reports show.
         *
         * @param code the code of the defect, for example {@link Defect#NO_OBLIGATION}
         * @param reason why it is meant; given again for the same code, it replaces the one before
         * @return this builder
         * @throws IllegalArgumentException if the reason is blank or more than one line
         */
        public Builder<C> accept(ReasonCode code, String reason) {
            return accept(Acceptance.of(code, Optional.empty(), reason));
        }

        private Builder<C> accept(Acceptance acceptance) {
            acceptances.removeIf(acceptance::isOfSame);
            acceptances.add(acceptance);
            return this;
        }

        /**
         * Checks the table and returns the definition.
         *
         * @return the definition
         * @throws DefinitionException if it has errors, carrying every defect at once
         */
        public WorkflowDefinition<C> build() {
            Builder<C> kept = copy(id, version);
            DefectList found = new DefectList();
            kept.extension.lay(kept, found);
            DefinitionTable<C> table = new DefinitionTable<>(kept);
            ImmutableList<Defect> defects = DefinitionCheck.of(table, found);
            boolean stops = defects.stream().anyMatch(defect -> defect.severity() != Defect.Severity.WARNING);
            if (stops) {
                throw new DefinitionException(id + " v" + version, defects);
            }
            WorkflowDefinition<C> definition = new WorkflowDefinition<>(kept, table, defects);
            log.debug(
                    "built definition {} v{}: {} states, {} events, {} lines, {} obligations, {} warnings",
                    id,
                    version,
                    definition.states.size(),
                    definition.events.size(),
                    definition.transitions().size(),
                    definition.obligations.size(),
                    defects.size());
            return definition;
        }
    }
}
