package org.hoidong.workflow.render;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Messages;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** Draws one diagram: what is asked of a definition and a case becomes boxes and arrows. */
final class Drawing<C> {

    /** With more, a group is not "every open state but" these; it is named by its states. */
    private static final int MOST_EXCEPTIONS = 2;

    /**
     * A line as it was written: the same event, target and group, whatever the state left.
     *
     * @param group the group it was written for, or the state left
     * @param event the event
     * @param to the state entered
     */
    private record Line(String group, String event, String to) {}

    /**
     * A step from one state, as a case takes it.
     *
     * @param from the state left, empty for an opening
     * @param event the event
     * @param to the state entered
     */
    private record Step(String from, String event, String to) {

        static Step of(Transition transition) {
            return new Step(
                    Captions.from(transition),
                    transition.event().id(),
                    transition.to().id());
        }
    }

    private final WorkflowDefinition<C> definition;
    private final DiagramOptions options;
    private final Words words;
    private final Captions captions;
    private final Remarks remarks;
    private final ImmutableSet<String> open;
    private final Optional<WorkflowCase<?>> followed;
    private final ImmutableList<Obligation> owed;
    private final SetMultimap<Step, LocalDate> taken = LinkedHashMultimap.create();
    private final Set<String> visited = new LinkedHashSet<>();
    private final Map<ImmutableSet<String>, DiagramNode> groups = new LinkedHashMap<>();
    private final List<DiagramEdge> edges = new ArrayList<>();

    Drawing(WorkflowDefinition<C> definition, DiagramOptions options) {
        this.definition = definition;
        this.options = options;
        Messages messages = Words.texts(definition, options);
        this.words = new Words(options, messages);
        this.captions = new Captions(definition, options, words);
        this.remarks = new Remarks(definition, options, messages);
        this.open = definition.states().stream()
                .filter(state -> !state.category().isClosed())
                .map(WorkflowState::id)
                .collect(ImmutableSet.toImmutableSet());
        this.followed = options.followed().map(DiagramOptions.Followed::theCase);
        this.owed = options.followed()
                .map(each -> each.theCase().owed(each.on(), each.context()))
                .orElse(ImmutableList.of());
        options.counts().keySet().forEach(definition::state);
        followed.ifPresent(this::follow);
    }

    private void follow(WorkflowCase<?> theCase) {
        WorkflowDefinition<?> other = theCase.definition();
        checkArgument(
                other.id().equals(definition.id())
                        && other.version() == definition.version()
                        && other.contentHash().equals(definition.contentHash()),
                "case %s runs under definition %s and must run under the one that is drawn, %s",
                theCase.id(),
                other,
                definition);
        for (Entry<?> entry : theCase.history()) {
            String from = entry.from().map(WorkflowState::id).orElse("");
            taken.put(new Step(from, entry.event().id(), entry.to().id()), entry.occurredOn());
            visited.add(entry.to().id());
        }
    }

    Diagram draw() {
        edges();
        ImmutableList.Builder<DiagramNode> nodes = ImmutableList.builder();
        nodes.add(DiagramNode.opening());
        definition.states().forEach(state -> nodes.add(state(state)));
        nodes.addAll(groups.values());
        ImmutableList<String> notes = remarks.onTheWhole();
        if (!notes.isEmpty()) {
            nodes.add(DiagramNode.plain("notes", DiagramNode.Kind.NOTES, notes));
        }
        if (options.shows(DiagramPart.LEGEND)) {
            nodes.add(legend());
        }
        return new Diagram(title(), options.direction(), nodes.build(), DiagramEdge.merged(edges));
    }

    private String title() {
        return definition
                + options.followed()
                        .map(each -> ", " + each.theCase().id() + ", " + words.of(each.on()))
                        .orElse("");
    }

    // -- arrows

    private void edges() {
        Map<Line, List<Transition>> lines = new LinkedHashMap<>();
        for (Transition transition : definition.transitions()) {
            if (!transition.isInternal()) {
                boolean together = !transition.isReentrant() && !options.shows(DiagramPart.EVERY_STATE_OF_A_GROUP);
                String source =
                        together ? transition.group().orElse(Captions.from(transition)) : Captions.from(transition);
                lines.computeIfAbsent(
                                new Line(
                                        source,
                                        transition.event().id(),
                                        transition.to().id()),
                                line -> new ArrayList<>())
                        .add(transition);
            }
        }
        lines.values().forEach(this::edge);
    }

    private void edge(List<Transition> together) {
        Transition first = together.get(0);
        ImmutableSet<String> sources = together.stream().map(Captions::from).collect(ImmutableSet.toImmutableSet());
        if (sources.size() == 1) {
            edges.add(edge(first, first.from().isEmpty() ? DiagramNode.OPENING : Captions.from(first), sources));
            return;
        }
        edges.add(edge(first, group(sources).id(), sources));
        // the way of the case leaves the state it left, beside the arrow of the group
        for (Transition transition : together) {
            if (taken.containsKey(Step.of(transition))) {
                edges.add(edge(transition, Captions.from(transition), ImmutableSet.of(Captions.from(transition))));
            }
        }
    }

    private DiagramEdge edge(Transition transition, String from, ImmutableSet<String> sources) {
        Set<LocalDate> dates = taken.get(Step.of(transition));
        boolean way = sources.size() == 1 && !dates.isEmpty();
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.addAll(captions.step(transition, sources));
        if (way) {
            lines.add("✓ " + dates.stream().map(words::of).collect(Collectors.joining(", ")));
        }
        return DiagramEdge.plain(
                from, transition.to().id(), lines.build(), way, transition.isAutomatic() || transition.isReopening());
    }

    // -- boxes

    private DiagramNode group(ImmutableSet<String> sources) {
        DiagramNode known = groups.get(sources);
        if (known == null) {
            String id = "from-" + (groups.size() + 1);
            known = DiagramNode.plain(id, DiagramNode.Kind.GROUP, members(sources));
            groups.put(sources, known);
            if (isNamedByItsStates(sources)) {
                // so that the layout follows the way of a case, and no state looks like an end that is none
                sources.forEach(source -> edges.add(DiagramEdge.plain(source, id, ImmutableList.of(), false, false)));
            }
        }
        return known;
    }

    /** The states of a group: by name, or all that are open but for a few. */
    private ImmutableList<String> members(ImmutableSet<String> sources) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (isNamedByItsStates(sources)) {
            lines.add(words.say(Phrase.FROM_ANY_OF) + ":");
            sources.forEach(id -> lines.add(captions.title(definition.state(id))));
            return lines.build();
        }
        ImmutableList<String> others = openBut(sources);
        if (others.isEmpty()) {
            return ImmutableList.of(words.say(Phrase.FROM_EVERY_OPEN_STATE));
        }
        lines.add(words.say(Phrase.FROM_EVERY_OPEN_STATE_BUT) + ":");
        others.forEach(id -> lines.add(captions.title(definition.state(id))));
        return lines.build();
    }

    private boolean isNamedByItsStates(ImmutableSet<String> sources) {
        ImmutableList<String> others = openBut(sources);
        return !open.containsAll(sources) || others.size() >= sources.size() || others.size() > MOST_EXCEPTIONS;
    }

    private ImmutableList<String> openBut(ImmutableSet<String> sources) {
        return open.stream().filter(id -> !sources.contains(id)).collect(ImmutableList.toImmutableList());
    }

    private DiagramNode state(WorkflowState state) {
        String id = state.id();
        boolean current = followed.flatMap(WorkflowCase::currentState)
                .map(now -> now.id().equals(id))
                .orElse(false);
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(captions.title(state));
        Long count = options.counts().get(id);
        if (count != null) {
            lines.add("# " + words.cases(count));
        }
        if (current) {
            lines.add("▶ " + words.say(Phrase.CASE_IS_HERE));
            owed.forEach(each -> lines.add(owed(each)));
        } else if (visited.contains(id)) {
            lines.add("✓ " + words.say(Phrase.HAS_BEEN_HERE));
        }
        if (options.shows(DiagramPart.OBLIGATIONS)) {
            obligations(id, lines);
        }
        internal(id, lines);
        lines.addAll(remarks.on(id));
        boolean overdue = current
                && options.followed()
                        .map(each -> owed.stream().anyMatch(one -> one.isOverdueOn(each.on())))
                        .orElse(false);
        return new DiagramNode(
                id,
                DiagramNode.Kind.STATE,
                Optional.of(state.category()),
                lines.build(),
                visited.contains(id),
                current,
                overdue,
                Optional.empty());
    }

    private String owed(Obligation obligation) {
        boolean late = options.followed()
                .map(each -> obligation.isOverdueOn(each.on()))
                .orElse(false);
        String mark = late ? "! " + words.say(Phrase.OVERDUE) + ": " : "! " + words.say(Phrase.OWED) + ": ";
        String until = obligation.deadline().isStopped()
                ? words.say(Phrase.STANDS_STILL)
                : words.say(Phrase.DUE_BY) + " "
                        + words.of(obligation.deadline().dueOn());
        return mark + words.of(obligation.label()) + ", " + words.name(obligation.owedBy()) + ", " + until;
    }

    private void obligations(String state, ImmutableList.Builder<String> lines) {
        definition.obligationLines().stream()
                .filter(line -> line.states().contains(state))
                .forEach(line -> lines.add(captions.obligation(line)));
    }

    private void internal(String state, ImmutableList.Builder<String> lines) {
        int left = 0;
        for (Transition transition : definition.transitions()) {
            if (transition.isInternal() && Captions.from(transition).equals(state)) {
                Set<LocalDate> dates = taken.get(Step.of(transition));
                if (!dates.isEmpty()) {
                    lines.add("↻ " + captions.name(transition) + " ✓ "
                            + dates.stream().map(words::of).collect(Collectors.joining(", ")));
                } else if (options.shows(DiagramPart.INTERNAL_STEPS)) {
                    lines.add("↻ " + captions.name(transition)
                            + (options.shows(DiagramPart.ROLES)
                                            && !transition.roles().isEmpty()
                                    ? ": " + words.anyOf(transition.roles())
                                    : ""));
                } else {
                    left++;
                }
            }
        }
        if (left > 0) {
            lines.add("↻ " + left + " " + words.say(left == 1 ? Phrase.STEP_STAYS : Phrase.STEPS_STAY));
        }
    }

    private DiagramNode legend() {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(words.say(Phrase.LEGEND));
        ImmutableSet<StateCategory> used = definition.states().stream()
                .map(WorkflowState::category)
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
        used.forEach(category -> lines.add(Words.mark(category) + " " + words.category(category)));
        boolean stays = definition.transitions().stream().anyMatch(Transition::isInternal);
        if (stays) {
            lines.add("↻ " + words.say(Phrase.STEP_THAT_STAYS));
        }
        if (followed.isPresent()) {
            lines.add("✓ " + words.say(Phrase.WAY_OF_CASE));
            lines.add("! " + words.say(Phrase.WHAT_IS_OWED));
        }
        if (remarks.isAny()) {
            lines.add("△ " + words.say(Phrase.REMARK));
        }
        return DiagramNode.plain("legend", DiagramNode.Kind.LEGEND, lines.build());
    }
}
