package org.hoidong.examples.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NextStep;
import org.hoidong.workflow.WorkflowCase;

/**
 * What everybody can do with every event of a case, as lines of text: what a golden file holds.
 *
 * <p>A block is one case on one day. Its rows are the events of the definition, in the order of the table; actors with the
 * same answer share a row. An answer is the status, every reason ({@code +} met, {@code -} not), who could do it, from
 * which day, and the day it is due. Events that the state does not know come last, with the states that do, or why
 * none does any longer.
 */
final class NextStepTable<C> {

    private final LegalContext context;
    private final Messages texts;
    private final List<Actor> actors;
    private final List<String> lines = new ArrayList<>();

    private NextStepTable(LegalContext context, Messages texts, List<Actor> actors) {
        this.context = context;
        this.texts = texts;
        this.actors = actors;
    }

    /** Begins a table with the actors it asks for. */
    static <C> NextStepTable<C> of(LegalContext context, Messages texts, Actor... actors) {
        return new NextStepTable<>(context, texts, List.of(actors));
    }

    /** Adds a block: every event and actor, in codes. */
    NextStepTable<C> show(WorkflowCase<C> theCase, LocalDate on) {
        title(theCase, on);
        List<List<String>> rows = new ArrayList<>();
        List<String> elsewhere = new ArrayList<>();
        for (EventType<?> event : events(theCase, on)) {
            Map<List<String>, List<String>> answers = new LinkedHashMap<>();
            for (Actor actor : actors) {
                NextStep step = step(theCase, event, actor, on);
                if (step.isDefinedHere()) {
                    answers.computeIfAbsent(answer(step), answer -> new ArrayList<>())
                            .add(actor.toString());
                } else if (actor.equals(actors.get(0))) {
                    elsewhere.add("  elsewhere " + event + ": "
                            + (step.definedIn().isEmpty() ? codes(step) : String.join(", ", step.definedIn())));
                }
            }
            answers.forEach((answer, who) -> {
                List<String> row = new ArrayList<>(List.of(event.id(), String.join(", ", who)));
                row.addAll(answer);
                rows.add(row);
            });
        }
        lines.addAll(aligned(rows));
        lines.addAll(elsewhere);
        return this;
    }

    /** Adds a block: what one actor can do, in words. */
    NextStepTable<C> read(WorkflowCase<C> theCase, LocalDate on, Actor actor, Language language) {
        title(theCase, on);
        for (EventType<?> event : events(theCase, on)) {
            NextStep step = step(theCase, event, actor, on);
            if (!step.isDefinedHere()) {
                continue;
            }
            lines.add("  " + actor + ", " + theCase.definition().label(event).in(language) + ": " + step.status());
            for (Reason reason : step.reasons()) {
                lines.add((reason.isMet() ? "    + " : "    - ") + texts.render(reason, language));
                reason.remedy().ifPresent(remedy -> lines.add("      " + texts.render(remedy, language)));
            }
        }
        return this;
    }

    List<String> lines() {
        return lines;
    }

    private void title(WorkflowCase<C> theCase, LocalDate on) {
        lines.add(on + " " + theCase);
    }

    /** The events that somebody may bring; those of automatic lines have no next step. */
    private List<EventType<?>> events(WorkflowCase<C> theCase, LocalDate on) {
        Set<EventType<?>> asked = theCase.definition().nextSteps(theCase, actors.get(0), on, context).stream()
                .map(NextStep::event)
                .collect(Collectors.toSet());
        return theCase.definition().events().stream().filter(asked::contains).collect(Collectors.toList());
    }

    private NextStep step(WorkflowCase<C> theCase, EventType<?> event, Actor actor, LocalDate on) {
        return theCase.definition().nextSteps(theCase, actor, on, context).of(event);
    }

    private static List<String> answer(NextStep step) {
        List<String> more = new ArrayList<>();
        if (!step.whoCould().isEmpty()) {
            more.add(step.whoCould().stream().map(Object::toString).collect(Collectors.joining(", ", "who: ", "")));
        }
        step.possibleFrom().ifPresent(day -> more.add("from: " + day));
        step.obligation().ifPresent(duty -> more.add("due: " + duty.deadline().dueOn()));
        return List.of(step.status().toString(), codes(step), String.join("; ", more));
    }

    private static String codes(NextStep step) {
        return step.reasons().stream()
                .map(reason -> (reason.isMet() ? "+" : "-") + reason.code().value())
                .collect(Collectors.joining(" "));
    }

    private static List<String> aligned(List<List<String>> rows) {
        List<Integer> widths = IntStream.range(0, 4)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream()
                .map(row -> "  " + row.get(0)
                        + IntStream.range(1, row.size())
                                .mapToObj(column -> " "
                                                .repeat(widths.get(column - 1)
                                                        - row.get(column - 1).length()) + " | " + row.get(column))
                                .collect(Collectors.joining()))
                .map(String::stripTrailing)
                .toList();
    }
}
