package org.hoidong.workflow.render;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Invariant;
import org.hoidong.workflow.ObligationLine;
import org.hoidong.workflow.Owed;
import org.hoidong.workflow.Transition;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * The page of a definition, in Markdown: its diagram in Mermaid, its states, its steps with who may take them on what conditions
 * and within what time, what is owed, what follows when it is not done, and what every extension keeps.
 *
 * <p>It is for those who read a workflow and do not write it. Steps that read alike from several states are one row. With the rule
 * book of a day ({@link DiagramOptions#withLimitsOf}) time limits are told in days with their articles; a limit that the law does
 * not give is told to be the host's.
 *
 * <pre>{@code
 * DefinitionPage.of(
 *         FollowUpWorkflows.standard(1),
 *         DiagramOptions.in(Language.VIETNAMESE)
 *                 .naming(FollowUpNames.standard())
 *                 .withLimitsOf(VietnamRules.standard(), LocalDate.of(2026, 7, 1)));
 * }</pre>
 *
 * <p>The same definition and options give the same text. Whatever a host writes into a label stays a text.
 */
public final class DefinitionPage {

    /** What Markdown may read as more than a letter in the middle of a line. */
    private static final CharMatcher SPECIAL = CharMatcher.anyOf("\\`*_[]<>|~&$#");

    /**
     * What tells one row of the table of steps from another.
     *
     * @param to where it goes
     * @param cells what else is written
     */
    private record StepRow(String to, ImmutableList<String> cells) {}

    private final WorkflowDefinition<?> definition;
    private final DiagramOptions options;
    private final Words words;
    private final Captions captions;
    private final StringBuilder text = new StringBuilder();

    private DefinitionPage(WorkflowDefinition<?> definition, DiagramOptions options) {
        this.definition = definition;
        this.options = options;
        this.words = new Words(options, Words.texts(definition, options));
        this.captions = new Captions(definition, options, words);
    }

    /**
     * Writes the page.
     *
     * @param definition the definition
     * @param options the language, the names, the rule book, and what the diagram shows
     * @return Markdown with tables, lines that end with LF
     */
    public static String of(WorkflowDefinition<?> definition, DiagramOptions options) {
        return new DefinitionPage(definition, options).write();
    }

    private String write() {
        text.append("# ").append(escaped(definition.toString())).append("\n\n");
        text.append(words.say(Phrase.CONTENT_HASH))
                .append(": `")
                .append(definition.contentHash())
                .append("`\n\n")
                .append(options.rules()
                        .map(rules -> words.say(Phrase.LAW_OF) + ": " + words.of(rules.date()) + "\n\n")
                        .orElse(""))
                .append("```mermaid\n")
                .append(Diagram.of(definition, options).toMermaid())
                .append("```\n");
        states();
        steps();
        obligations(Phrase.OBLIGATIONS, Owed.Start.STATE);
        obligations(Phrase.LADDER, Owed.Start.OVERDUE);
        obligations(Phrase.ONCE_DONE_OBLIGATIONS, Owed.Start.DONE);
        promises();
        return text.toString();
    }

    private void states() {
        table(
                Phrase.STATES,
                ImmutableList.of(Phrase.STATE, Phrase.CATEGORY, Phrase.ID),
                definition.states().stream()
                        .map(state ->
                                ImmutableList.of(captions.title(state), words.category(state.category()), state.id()))
                        .collect(toImmutableList()));
    }

    private void steps() {
        Map<StepRow, List<String>> sources = new LinkedHashMap<>();
        for (Transition step : definition.transitions()) {
            sources.computeIfAbsent(row(step), row -> new ArrayList<>())
                    .add(step.from().map(captions::title).orElse(words.say(Phrase.OPENS)));
        }
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        sources.forEach((row, from) -> rows.add(ImmutableList.<String>builder()
                .add(row.cells().get(0))
                .add(lines(from))
                .add(row.to())
                .addAll(row.cells().subList(1, row.cells().size()))
                .build()));
        table(
                Phrase.STEPS,
                ImmutableList.of(
                        Phrase.WHAT_HAPPENS, Phrase.FROM, Phrase.TO, Phrase.WHO, Phrase.CONDITIONS, Phrase.TIME_LIMIT),
                rows.build());
    }

    private StepRow row(Transition step) {
        String name = captions.name(step)
                + (step.isAutomatic() ? " (⚙ " + words.say(Phrase.AUTOMATIC) + ")" : "")
                + (step.isReopening() ? " (↺ " + words.say(Phrase.REOPENS) + ")" : "");
        return new StepRow(
                step.isInternal() ? "↻ " + words.say(Phrase.STAYS) : captions.title(step.to()),
                ImmutableList.of(
                        name, step.roles().isEmpty() ? "" : words.anyOf(step.roles()), conditions(step), limits(step)));
    }

    private String conditions(Transition step) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        for (Guard<?, ?> guard : step.guards()) {
            lines.add(words.guard(guard) + articles(options.ruleKeys().get(asked(guard))));
        }
        step.validity().ifPresent(days -> lines.add(words.say(Phrase.VALID) + ": " + days));
        return lines(lines.build());
    }

    private String limits(Transition step) {
        ImmutableSet<String> from =
                step.from().map(state -> ImmutableSet.of(state.id())).orElse(ImmutableSet.of());
        return lines(Stream.concat(
                        captions.owedBy(step, from).stream().map(this::term),
                        basis(step.event().id()))
                .distinct()
                .collect(toImmutableList()));
    }

    /** On what an event or obligation as such rests. */
    private Stream<String> basis(String id) {
        String cited = cited(options.ruleKeys().get(id));
        return cited.isEmpty() ? Stream.empty() : Stream.of(words.say(Phrase.LEGAL_BASIS) + ": " + cited);
    }

    private void obligations(Phrase heading, Owed.Start start) {
        ImmutableList<ImmutableList<String>> rows = definition.obligationLines().stream()
                .filter(line -> line.owed().start() == start)
                .map(this::row)
                .collect(toImmutableList());
        if (!rows.isEmpty()) {
            table(
                    heading,
                    ImmutableList.of(
                            Phrase.OBLIGATION,
                            Phrase.STATE,
                            Phrase.WHO,
                            Phrase.DONE_BY,
                            Phrase.TIME_LIMIT,
                            Phrase.CONDITIONS),
                    rows);
        }
    }

    private ImmutableList<String> row(ObligationLine<?> line) {
        Owed<?> owed = line.owed();
        ImmutableList.Builder<String> events = ImmutableList.builder();
        events.add(words.of(definition.label(line.event())));
        owed.alternatives().forEach(event -> events.add(words.of(definition.label(event))));
        return ImmutableList.of(
                words.of(line.label()),
                lines(line.states().stream()
                        .map(id -> captions.title(definition.state(id)))
                        .collect(toImmutableList())),
                words.of(owed.role().label()),
                lines(events.build()),
                lines(Stream.concat(Stream.of(term(owed)), basis(line.id())).collect(toImmutableList())),
                captions.condition(owed).orElse(""));
    }

    /** The limit with its articles, or that it is for the host to set. */
    private String term(Owed<?> owed) {
        ImmutableSet.Builder<RuleKey<?>> keys = ImmutableSet.builder();
        owed.limitKey().ifPresent(keys::add);
        owed.dueId().ifPresent(date -> keys.addAll(options.ruleKeys().get(date)));
        return words.limit(owed) + articles(keys.build());
    }

    /** The articles of rules in brackets, or nothing. */
    private String articles(Set<RuleKey<?>> keys) {
        String cited = cited(keys);
        return cited.isEmpty() ? "" : " (" + cited + ")";
    }

    /** The articles of rules on the day, or why there are none; nothing without rules or a rule book. */
    private String cited(Set<RuleKey<?>> keys) {
        if (keys.isEmpty() || options.rules().isEmpty()) {
            return "";
        }
        RulesInForce rules = options.rules().orElseThrow();
        String articles = keys.stream()
                .flatMap(key -> withVariants(key, rules.book()))
                .flatMap(key -> rules.find(key).stream())
                .map(dated -> dated.basis().cite(options.language()))
                .distinct()
                .collect(joining("; "));
        return articles.isEmpty() ? silence(keys, rules.book()) : articles;
    }

    /** Why there is no article: the law says it on other days only, or leaves it to the host. */
    private String silence(Set<RuleKey<?>> keys, RuleBook book) {
        boolean onOtherDays = keys.stream()
                .flatMap(key -> withVariants(key, book))
                .anyMatch(key ->
                        !book.history(key).isEmpty() && book.settingNeeded(key).isEmpty());
        return words.say(onOtherDays ? Phrase.NO_RULE_THAT_DAY : Phrase.SET_BY_HOST);
    }

    /** A question, and the same for each kind that the answer depends on. */
    private static Stream<RuleKey<?>> withVariants(RuleKey<?> key, RuleBook book) {
        return Stream.concat(Stream.of(key), book.keys().stream().filter(other -> other.isVariantOf(key)));
    }

    /** The condition itself, of one that is negated. */
    private static String asked(Guard<?, ?> guard) {
        return guard.parts().size() == 1 ? guard.parts().get(0).id() : guard.id();
    }

    private void promises() {
        if (definition.invariants().isEmpty()) {
            return;
        }
        heading(Phrase.PROMISES);
        Map<String, List<String>> states = new LinkedHashMap<>();
        definition
                .invariants()
                .forEach(promise -> states.computeIfAbsent(promise(promise), said -> new ArrayList<>())
                        .addAll(stateOf(promise)));
        states.forEach((said, of) -> text.append("- ")
                .append(escaped(of.isEmpty() ? said : said + " — " + String.join("; ", of)))
                .append('\n'));
    }

    private ImmutableList<String> stateOf(Invariant promise) {
        return promise.state().stream()
                .map(id -> captions.title(definition.state(id)))
                .collect(toImmutableList());
    }

    /** What is promised, without the state of which it is. */
    private String promise(Invariant promise) {
        return switch (promise.kind()) {
            case LOCKED -> words.say(Phrase.PROMISE_LOCKED) + ": " + lineOf(promise);
            case GUARDS_KEPT -> words.say(Phrase.PROMISE_GUARDS_KEPT) + ": " + lineOf(promise);
            case ENTERED_ONLY_THROUGH ->
                words.say(Phrase.PROMISE_ENTERED_ONLY) + ": "
                        + promise.guard().map(words::name).orElse("");
            case EVERY_WAY_INTO ->
                words.say(Phrase.PROMISE_EVERY_WAY) + ": " + lineOf(promise) + " — "
                        + promise.category().map(words::category).orElse("");
        };
    }

    private String lineOf(Invariant promise) {
        return promise.event()
                .map(this::event)
                .or(() -> promise.obligation().map(words::name))
                .orElse("");
    }

    private String event(String id) {
        return definition.events().stream()
                .filter(event -> event.id().equals(id))
                .map((EventType<?> event) -> words.of(definition.label(event)))
                .findFirst()
                .orElse(id);
    }

    // -- Markdown

    private void heading(Phrase heading) {
        text.append("\n## ").append(words.say(heading)).append("\n\n");
    }

    private void table(Phrase heading, List<Phrase> columns, List<ImmutableList<String>> rows) {
        heading(heading);
        text.append(columns.stream().map(words::say).collect(joining(" | ", "| ", " |\n")));
        text.append("| --- ".repeat(columns.size())).append("|\n");
        for (ImmutableList<String> row : rows) {
            text.append(row.stream().map(DefinitionPage::cell).collect(joining(" | ", "| ", " |\n")));
        }
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** The text of a cell, its lines broken as HTML does. */
    private static String cell(String content) {
        return content.lines().map(DefinitionPage::escaped).collect(joining("<br>"));
    }

    /** Keeps from a text whatever Markdown could read as more than letters. */
    private static String escaped(String line) {
        StringBuilder escaped = new StringBuilder();
        line.chars().forEach(c -> {
            if (SPECIAL.matches((char) c)) {
                escaped.append('\\');
            }
            escaped.append(c < ' ' ? ' ' : (char) c);
        });
        return escaped.toString();
    }
}
