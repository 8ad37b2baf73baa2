package org.hoidong.workflow.render;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowMessages;

/** The words of a diagram, in its language. */
final class Words {

    private static final Datum NO_PARAMETERS = Datum.record().build();

    private final DiagramOptions options;
    private final Language language;
    private final Messages messages;

    Words(DiagramOptions options, Messages messages) {
        this.options = options;
        this.language = options.language();
        this.messages = messages;
    }

    /** The texts of a definition: those of the engine, its own names, and what the options name. */
    static Messages texts(WorkflowDefinition<?> definition, DiagramOptions options) {
        return WorkflowMessages.standard().with(definition.names()).with(options.names());
    }

    String say(Phrase phrase) {
        return phrase.in(language);
    }

    String of(Label label) {
        return label.in(language);
    }

    String of(LocalDate date) {
        return messages.render(Datum.of(date), language);
    }

    /** The name of an id, or its last part in words. */
    String name(String id) {
        String name = messages.render(Datum.of(id), language);
        return name.equals(id) ? id.substring(id.lastIndexOf('/') + 1).replace('-', ' ') : name;
    }

    String cases(long count) {
        return count + " " + say(count == 1 ? Phrase.CASE : Phrase.CASES);
    }

    String anyOf(Collection<? extends Role<?>> roles) {
        return roles.stream().map(role -> of(role.label())).collect(Collectors.joining(" " + say(Phrase.OR) + " "));
    }

    /** A guard with its parameters; one made of others with theirs. */
    String guard(Guard<?, ?> guard) {
        ImmutableList<String> parts = guard.parts().stream().map(this::guard).collect(ImmutableList.toImmutableList());
        if (!parts.isEmpty()) {
            return switch (guard.id()) {
                case "guard/not" -> say(Phrase.NOT) + ": " + parts.get(0);
                case "guard/any" -> "(" + String.join(" " + say(Phrase.OR) + " ", parts) + ")";
                default -> "(" + String.join(" " + say(Phrase.AND) + " ", parts) + ")";
            };
        }
        return guard.parameters().equals(NO_PARAMETERS)
                ? name(guard.id())
                : name(guard.id()) + " (" + parameter(guard.parameters()) + ")";
    }

    private String parameter(Datum parameter) {
        return parameter instanceof Datum.Text text && text.value().indexOf('/') >= 0
                ? name(text.value())
                : messages.render(parameter, language);
    }

    /** By when something is owed: days if they are known, else what the limit is called. */
    String limit(Owed<?> owed) {
        String limit = owed.limit()
                .or(() -> owed.limitKey().flatMap(this::inForce))
                .map(known -> known.describe(language))
                .or(() -> owed.limitKey().map(key -> of(key.label())))
                .or(() -> owed.dueId().map(this::name))
                .orElse("");
        if (owed.isRecurring()) {
            limit = say(Phrase.EVERY) + " " + limit;
        }
        return switch (owed.start()) {
            case STATE -> limit;
            case OVERDUE -> limit + " " + say(Phrase.ONCE_OVERDUE) + ": " + other(owed);
            case DONE -> limit + " " + say(Phrase.ONCE_DONE) + ": " + other(owed);
        };
    }

    private String other(Owed<?> owed) {
        return owed.other().map(this::name).orElse("");
    }

    private Optional<TimeLimit> inForce(RuleKey<TimeLimit> key) {
        return options.rules().flatMap(rules -> rules.find(key)).map(Dated::value);
    }

    static String mark(StateCategory category) {
        return switch (category) {
            case PENDING -> "○";
            case ACTIVE -> "◐";
            case SUSPENDED -> "‖";
            case FULFILLED -> "●";
            case ENDED -> "⊗";
        };
    }

    String category(StateCategory category) {
        return switch (category) {
            case PENDING -> say(Phrase.IS_PENDING);
            case ACTIVE -> say(Phrase.IS_ACTIVE);
            case SUSPENDED -> say(Phrase.IS_SUSPENDED);
            case FULFILLED -> say(Phrase.IS_FULFILLED);
            case ENDED -> say(Phrase.IS_ENDED);
        };
    }
}
