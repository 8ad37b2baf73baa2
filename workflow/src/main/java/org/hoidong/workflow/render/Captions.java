package org.hoidong.workflow.render;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** What is written of a state, a step and an obligation of one definition. */
final class Captions {

    private final WorkflowDefinition<?> definition;
    private final DiagramOptions options;
    private final Words words;

    Captions(WorkflowDefinition<?> definition, DiagramOptions options, Words words) {
        this.definition = definition;
        this.options = options;
        this.words = words;
    }

    /** The id of the state that a step leaves, empty for an opening. */
    static String from(Transition transition) {
        return transition.from().map(WorkflowState::id).orElse("");
    }

    String title(WorkflowState state) {
        return Words.mark(state.category()) + " " + words.of(definition.label(state));
    }

    String name(Transition transition) {
        return words.of(transition.label().orElseGet(() -> definition.label(transition.event())));
    }

    /** What happens, by whom, on what conditions and within what time, for the states that are left. */
    ImmutableList<String> step(Transition transition, ImmutableSet<String> sources) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        lines.add(name(transition));
        if (transition.isAutomatic()) {
            lines.add("⚙ " + words.say(Phrase.AUTOMATIC));
        }
        if (transition.isReopening()) {
            lines.add("↺ " + words.say(Phrase.REOPENS));
        }
        if (options.shows(DiagramPart.ROLES) && !transition.roles().isEmpty()) {
            lines.add(words.say(Phrase.BY) + ": " + words.anyOf(transition.roles()));
        }
        if (options.shows(DiagramPart.GUARDS)) {
            transition.guards().forEach(guard -> lines.add(words.say(Phrase.IF) + ": " + words.guard(guard)));
        }
        transition.validity().ifPresent(days -> lines.add(words.say(Phrase.VALID) + ": " + days));
        if (options.shows(DiagramPart.LIMITS)) {
            owedBy(transition, sources).stream()
                    .map(owed -> words.say(Phrase.WITHIN) + ": " + words.limit(owed))
                    .distinct()
                    .forEach(lines::add);
        }
        return lines.build();
    }

    /** What the step is owed by: as the event itself, or as one of several that are owed in any case. */
    ImmutableList<Owed<?>> owedBy(Transition transition, ImmutableSet<String> sources) {
        return definition.obligationLines().stream()
                .filter(line -> line.states().stream().anyMatch(sources::contains))
                .filter(line -> line.event().equals(transition.event())
                        || (line.isDischargedBy(transition.event())
                                && line.owed().conditionId().isEmpty()
                                && line.owed().other().isEmpty()))
                .map(ObligationLine::owed)
                .collect(toImmutableList());
    }

    /** Who owes what by when, on what condition. */
    String obligation(ObligationLine<?> line) {
        String limit = words.limit(line.owed());
        return "• " + words.of(line.label()) + ": "
                + words.of(line.owed().role().label())
                + (limit.isEmpty() ? "" : ", " + limit)
                + condition(line.owed()).map(condition -> "; " + condition).orElse("");
    }

    /** On what condition something is owed, if not always. */
    Optional<String> condition(Owed<?> owed) {
        return owed.conditionId()
                .map(id -> words.say(owed.isNegated() ? Phrase.UNLESS : Phrase.IF) + ": " + words.name(id));
    }
}
