package org.hoidong.workflow.render;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.WorkflowState;
import org.hoidong.workflow.change.DefinitionChange;
import org.hoidong.workflow.change.DefinitionChange.How;
import org.hoidong.workflow.change.DefinitionChange.What;
import org.hoidong.workflow.change.DefinitionDifference;

/**
 * Draws in what a definition differs from another: the states and steps that changed, with the states they touch.
 *
 * <p>A thing that reads otherwise is drawn as it was and as it is; one that differs and reads the same is marked as changed.
 */
final class DifferenceDrawing {

    /** One of the two definitions with its words. */
    private static final class Side {

        private final WorkflowDefinition<?> definition;
        private final Captions captions;
        private final ImmutableMap<String, WorkflowState> states;
        private final Map<String, Transition> steps = new LinkedHashMap<>();

        Side(WorkflowDefinition<?> definition, DiagramOptions options) {
            this.definition = definition;
            this.captions = new Captions(definition, options, new Words(options, Words.texts(definition, options)));
            this.states = definition.states().stream()
                    .collect(ImmutableMap.toImmutableMap(WorkflowState::id, state -> state));
            definition.transitions().forEach(step -> steps.put(DefinitionDifference.key(step), step));
        }

        /** The text of a step, by its key. */
        Optional<ImmutableList<String>> step(String key) {
            return Optional.ofNullable(steps.get(key))
                    .map(step -> captions.step(step, ImmutableSet.of(Captions.from(step))));
        }

        /** The text of an obligation, by the states in which it is owed. */
        ImmutableMap<String, String> obligation(String id) {
            return definition.obligationLines().stream()
                    .filter(line -> line.id().equals(id))
                    .findFirst()
                    .map(this::byState)
                    .orElse(ImmutableMap.of());
        }

        private ImmutableMap<String, String> byState(ObligationLine<?> line) {
            String text = captions.obligation(line);
            return line.states().stream().collect(ImmutableMap.toImmutableMap(state -> state, state -> text));
        }
    }

    private final DefinitionDifference difference;
    private final DiagramOptions options;
    private final Words words;
    private final Side before;
    private final Side after;
    private final ImmutableListMultimap.Builder<String, String> inBoxes = ImmutableListMultimap.builder();
    private final List<DiagramEdge> edges = new ArrayList<>();

    DifferenceDrawing(WorkflowDefinition<?> before, WorkflowDefinition<?> after, DiagramOptions options) {
        checkArgument(
                options.followed().isEmpty() && options.counts().isEmpty(),
                "options (%s) of a difference must neither follow a case nor count cases; draw the definition itself for that",
                options);
        this.difference = DefinitionDifference.between(before, after);
        this.options = options;
        this.words = new Words(options, WorkflowMessages.standard().with(options.names()));
        this.before = new Side(before, options);
        this.after = new Side(after, options);
    }

    Diagram draw() {
        difference.of(What.TRANSITION).forEach(this::step);
        difference.of(What.OBLIGATION).forEach(this::obligation);
        ImmutableList<DiagramNode> states = states();
        ImmutableList.Builder<DiagramNode> nodes = ImmutableList.builder();
        if (edges.stream().anyMatch(edge -> edge.from().equals(DiagramNode.OPENING))) {
            nodes.add(DiagramNode.opening());
        }
        nodes.addAll(states);
        ImmutableList<String> notes = notes();
        if (!notes.isEmpty()) {
            nodes.add(DiagramNode.plain("notes", DiagramNode.Kind.NOTES, notes));
        }
        if (options.shows(DiagramPart.LEGEND) && !difference.changes().isEmpty()) {
            nodes.add(legend());
        }
        return new Diagram(
                difference.before() + " -> " + difference.after(),
                options.direction(),
                nodes.build(),
                DiagramEdge.merged(edges));
    }

    // -- steps

    private void step(DefinitionChange change) {
        String key = change.key();
        Transition old = before.steps.get(key);
        Transition now = after.steps.get(key);
        if (old != null
                && now != null
                && isSamePlace(old, now)
                && before.step(key).equals(after.step(key))) {
            drawn(How.CHANGED, now, after);
            return;
        }
        if (old != null) {
            drawn(How.REMOVED, old, before);
        }
        if (now != null) {
            drawn(How.ADDED, now, after);
        }
    }

    private static boolean isSamePlace(Transition one, Transition other) {
        return one.to().id().equals(other.to().id()) && one.isInternal() == other.isInternal();
    }

    private void drawn(How how, Transition step, Side side) {
        ImmutableList<String> lines = side.captions.step(step, ImmutableSet.of(Captions.from(step)));
        if (step.isInternal()) {
            inBoxes.put(Captions.from(step), how.sign() + " ↻ " + String.join("; ", lines));
            return;
        }
        ImmutableList.Builder<String> signed = ImmutableList.builder();
        signed.add(how.sign() + " " + lines.get(0)).addAll(lines.subList(1, lines.size()));
        edges.add(new DiagramEdge(
                step.from().isEmpty() ? DiagramNode.OPENING : Captions.from(step),
                step.to().id(),
                signed.build(),
                false,
                step.isAutomatic() || step.isReopening(),
                Optional.of(how)));
    }

    // -- boxes

    private void obligation(DefinitionChange change) {
        ImmutableMap<String, String> old = before.obligation(change.key());
        ImmutableMap<String, String> now = after.obligation(change.key());
        for (String state : Sets.union(old.keySet(), now.keySet())) {
            String was = old.getOrDefault(state, "");
            String is = now.getOrDefault(state, "");
            if (was.equals(is)) {
                // it may only be owed in more states, or in fewer, than before
                if (old.keySet().equals(now.keySet())) {
                    inBoxes.put(state, How.CHANGED.sign() + " " + is);
                }
                continue;
            }
            if (!was.isEmpty()) {
                inBoxes.put(state, How.REMOVED.sign() + " " + was);
            }
            if (!is.isEmpty()) {
                inBoxes.put(state, How.ADDED.sign() + " " + is);
            }
        }
    }

    private ImmutableList<DiagramNode> states() {
        ImmutableListMultimap<String, String> lines = inBoxes.build();
        ImmutableMap<String, How> changed = difference.of(What.STATE).stream()
                .collect(ImmutableMap.toImmutableMap(DefinitionChange::key, DefinitionChange::how));
        Set<String> shown = new LinkedHashSet<>(changed.keySet());
        shown.addAll(lines.keySet());
        edges.forEach(edge -> {
            shown.add(edge.from());
            shown.add(edge.to());
        });
        return Sets.union(before.states.keySet(), after.states.keySet()).stream()
                .filter(shown::contains)
                .map(id -> state(id, Optional.ofNullable(changed.get(id)), lines.get(id)))
                .collect(toImmutableList());
    }

    private DiagramNode state(String id, Optional<How> change, List<String> lines) {
        Side side = after.states.containsKey(id) ? after : before;
        WorkflowState state = side.definition.state(id);
        String title = side.captions.title(state);
        return new DiagramNode(
                id,
                DiagramNode.Kind.STATE,
                Optional.of(state.category()),
                ImmutableList.<String>builder()
                        .add(change.map(how -> how.sign() + " " + title).orElse(title))
                        .addAll(lines)
                        .build(),
                false,
                false,
                false,
                change);
    }

    /** What has no place in the picture; of labels those of what is in both. */
    private ImmutableList<String> notes() {
        if (difference.changes().isEmpty()) {
            return ImmutableList.of(words.say(Phrase.NO_DIFFERENCE));
        }
        return difference.changes().stream()
                .filter(change -> switch (change.what()) {
                    case STATE, TRANSITION, OBLIGATION -> false;
                    case LABEL -> change.how() == How.CHANGED;
                    case PROMISE, CORRECTION, ACCEPTANCE, ATTRIBUTE -> true;
                })
                .map(DefinitionChange::toString)
                .collect(toImmutableList());
    }

    private DiagramNode legend() {
        return DiagramNode.plain(
                "legend",
                DiagramNode.Kind.LEGEND,
                ImmutableList.of(
                        words.say(Phrase.LEGEND),
                        How.ADDED.sign() + " " + words.say(Phrase.IS_ADDED),
                        How.REMOVED.sign() + " " + words.say(Phrase.IS_REMOVED),
                        How.CHANGED.sign() + " " + words.say(Phrase.IS_CHANGED)));
    }
}
