package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
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
    private final ImmutableMap<EventType<?>, Integer> eventIndex;
    /** By state index + 1 (0 is "not open yet") and event index. */
    private final @Nullable Line[][] cells;

    private final ImmutableList<ObligationLine<C>> obligations;
    private final ImmutableList<Defect> warnings;
    private final String contentHash;

    private WorkflowDefinition(Builder<C> source, DefinitionTable<C> table, ImmutableList<Defect> warnings) {
        this.source = source;
        this.states = table.states();
        this.stateIndex = table.stateIndex();
        this.events = table.events();
        ImmutableMap.Builder<EventType<?>, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < events.size(); i++) {
            index.put(events.get(i), i);
        }
        this.eventIndex = index.buildOrThrow();
        this.cells = table.cells(eventIndex);
        this.obligations = table.obligations();
        this.warnings = warnings;
        this.contentHash = table.contentHash();
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
     * Begins a definition that has all of this one; lines, states and obligations are added to it, and the result is
     * checked like any other.
     *
     * @param id the id of the new definition
     * @param version its version
     * @return the builder
     */
    public Builder<C> extend(String id, int version) {
        return source.copy(id, version);
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
     * Returns the hash of what decides: states, categories, lines, roles, guards with their parameters, time limits. Labels
     * are not in it.
     *
     * @return SHA-256 in hexadecimal, the same on every machine
     */
    public String contentHash() {
        return contentHash;
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
     * Returns the names of states, events and roles, so that messages show labels instead of ids.
     *
     * @return messages without templates
     */
    public Messages names() {
        Messages.Builder names = Messages.builder();
        source.stateLabels.forEach(names::name);
        source.eventLabels.forEach(names::name);
        for (Line line : lines()) {
            line.roles().forEach(role -> names.name(role.id(), role.label()));
        }
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

    /** Returns the defects that were accepted by name: code and state id, with the reason given. */
    public ImmutableMap<String, String> acceptances() {
        return ImmutableMap.copyOf(source.acceptances);
    }

    /** Returns the obligation lines, in the order they were added. */
    public ImmutableList<ObligationLine<C>> obligationLines() {
        return obligations;
    }

    ImmutableList<Line> lines() {
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        for (@Nullable Line[] row : cells) {
            for (Line line : row) {
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return lines.build();
    }

    private @Nullable Line line(int state, EventType<?> event) {
        Integer index = eventIndex.get(event);
        return index == null ? null : cells[state + 1][index];
    }

    private ImmutableSet<String> definedIn(EventType<?> event) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (WorkflowState state : states) {
            if (line(stateIndex.getOrDefault(state.id(), -1), event) != null) {
                ids.add(state.id());
            }
        }
        return ids.build();
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
        return step(new WorkflowCase<>(this, id, subject, null), occurrence, context);
    }

    /**
     * Fires an event on a case.
     *
     * @param theCase the case, of this definition
     * @param occurrence the happening
     * @param context rule book, calendars, zone, milestones
     * @param <P> the type of the payload
     * @return the outcome, one of seven; the case that was given is unchanged
     * @throws IllegalArgumentException if the case runs under another definition, or the event has the id of one of this
     *     definition and is another
     */
    public <P> Outcome<C> fire(WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        theCase.checkDefinedBy(this);
        checkArgument(theCase.revision() > 0, "case %s is not open yet; open it first", theCase.id());
        return step(theCase, occurrence, context);
    }

    private <P> Outcome<C> step(WorkflowCase<C> theCase, Occurrence<P> occurrence, LegalContext context) {
        Entry<?> latest = theCase.head();
        if (occurrence.key().isPresent()) {
            for (Entry<?> entry = latest; entry != null; entry = entry.previous()) {
                if (entry.key().equals(occurrence.key())) {
                    return new AlreadyRecorded<>(entry);
                }
            }
        }
        int seen = occurrence.seenRevision().orElse(theCase.revision());
        if (seen != theCase.revision()) {
            return new Stale<>(
                    seen,
                    theCase.revision(),
                    theCase.history().stream()
                            .filter(entry -> entry.number() > seen)
                            .collect(ImmutableList.toImmutableList()));
        }
        EventType<P> event = occurrence.event();
        checkOwn(event);
        Line line = line(theCase.stateIndex(), event);
        if (line == null) {
            return undefined(theCase, event);
        }
        Attempt<C, P> attempt =
                new Attempt<>(theCase, occurrence.payload(), occurrence.actor(), occurrence.occurredOn(), context);
        StepCheck check = StepCheck.of(line, attempt, true);
        GuardFailed<C> failure = check.failure();
        if (failure != null) {
            return failure;
        }
        check.askTimes(occurrence, latest, context);
        if (check.isRefused()) {
            return new Refused<>(event, check.reasons(), check.whoCould());
        }
        Entry<P> entry = new Entry<>(latest, theCase.revision() + 1, line, occurrence, context);
        return new Moved<>(
                new WorkflowCase<>(this, theCase.id(), theCase.subject(), entry),
                ImmutableList.of(entry),
                check.reasons());
    }

    private void checkOwn(EventType<?> event) {
        Integer index = eventIndex.get(event);
        checkArgument(
                index == null || events.get(index).codec().equals(event.codec()),
                "event (%s) must be the event type that definition %s was built with; another one has the same id",
                event,
                this);
    }

    /** The answer to an event for which there is no line. */
    private Outcome<C> undefined(WorkflowCase<C> theCase, EventType<?> event) {
        Entry<?> latest = theCase.head();
        return latest != null && theCase.isClosed()
                ? new Closed<>(event, latest.to().id(), closedSince(latest))
                : new NotDefinedHere<>(
                        event, theCase.currentState().map(WorkflowState::id).orElse(""), definedIn(event));
    }

    private static LocalDate closedSince(Entry<?> latest) {
        Entry<?> closing = latest;
        Entry<?> before = closing.previous();
        while (before != null && before.to().category().isClosed()) {
            closing = before;
            before = closing.previous();
        }
        return closing.occurredOn();
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
     * @return one answer for each event: what must be done first, then what may, then the rest; events that the state does
     *     not know come last
     * @throws IllegalArgumentException if the case runs under another definition
     */
    public ImmutableList<NextStep> nextSteps(WorkflowCase<C> theCase, Actor actor, LocalDate on, LegalContext context) {
        theCase.checkDefinedBy(this);
        ImmutableList<Obligation> owed = theCase.owed(on, context);
        List<NextStep> steps = new ArrayList<>();
        for (EventType<?> event : events) {
            steps.add(nextStep(theCase, event, actor, on, context, owed));
        }
        steps.sort(Comparator.comparing(NextStep::status));
        return ImmutableList.copyOf(steps);
    }

    private NextStep nextStep(
            WorkflowCase<C> theCase,
            EventType<?> event,
            Actor actor,
            LocalDate on,
            LegalContext context,
            ImmutableList<Obligation> owed) {
        Line line = line(theCase.stateIndex(), event);
        if (line == null) {
            return new NextStep(
                    event,
                    NextStep.Status.NOT_HERE,
                    undefined(theCase, event).reasons(),
                    ImmutableList.of(),
                    Optional.empty(),
                    definedIn(event));
        }
        StepCheck check = StepCheck.of(line, new Attempt<C, Object>(theCase, null, actor, on, context), false);
        check.askOrder(on, theCase.head());
        GuardFailed<C> failure = check.failure();
        Optional<Obligation> duty = owed.stream()
                .filter(obligation -> obligation.isDischargedBy(event.id()))
                .filter(obligation -> isOwedBy(obligation, actor, theCase))
                .findFirst();
        NextStep.Status status;
        if (check.isClosedToActor()) {
            status = NextStep.Status.NOT_NOW;
        } else if (failure != null || check.isRefused()) {
            status = NextStep.Status.NOT_YET;
        } else {
            status = duty.isPresent() ? NextStep.Status.MUST : NextStep.Status.MAY;
        }
        ImmutableList.Builder<Reason> reasons = ImmutableList.builder();
        reasons.addAll(check.reasons());
        if (failure != null) {
            reasons.addAll(failure.reasons());
        }
        return new NextStep(
                event,
                status,
                reasons.build(),
                check.whoCould(),
                status == NextStep.Status.MUST ? duty : Optional.empty(),
                ImmutableSet.of());
    }

    private boolean isOwedBy(Obligation obligation, Actor actor, WorkflowCase<C> theCase) {
        return obligations.stream()
                .filter(line -> line.id().equals(obligation.line()))
                .anyMatch(line -> line.owed().role().isHeldBy(actor, theCase));
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
        final List<DeclaredLine> lines = new ArrayList<>();
        final List<ObligationLine<C>> obligations = new ArrayList<>();
        final Map<String, String> acceptances = new TreeMap<>();

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
            copy.lines.addAll(lines);
            copy.obligations.addAll(obligations);
            copy.acceptances.putAll(acceptances);
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
         * Adds a line that opens a case.
         *
         * @param to the state it opens in
         * @param trigger the event, with roles and guards
         * @return this builder
         */
        public Builder<C> opening(WorkflowState to, Trigger<? super C, ?> trigger) {
            lines.add(new DeclaredLine("", ImmutableSet.of(), false, to.id(), trigger));
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
            lines.add(new DeclaredLine(from.id(), ImmutableSet.of(from.id()), false, to.id(), trigger));
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
            lines.add(new DeclaredLine(from.id(), from.states(), true, to.id(), trigger));
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
            lines.add(new DeclaredLine(in.id(), ImmutableSet.of(in.id()), false, null, trigger));
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
            lines.add(new DeclaredLine(in.id(), in.states(), true, null, trigger));
            return this;
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
         * Accepts a defect of a state by name, with a reason that diagrams and reports show.
         *
         * @param code the code of the defect, for example {@link Defect#NO_OBLIGATION}
         * @param state the state
         * @param reason why it is meant
         * @return this builder
         */
        public Builder<C> accept(ReasonCode code, WorkflowState state, String reason) {
            acceptances.put(code.value() + " " + state.id(), PlainText.line("reason", reason));
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
            DefinitionTable<C> table = new DefinitionTable<>(kept);
            ImmutableList<Defect> defects = DefinitionCheck.of(table);
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
                    definition.lines().size(),
                    definition.obligations.size(),
                    defects.size());
            return definition;
        }
    }
}
