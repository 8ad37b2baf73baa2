package org.hoidong.workflow.json;

import org.hoidong.workflow.DefinitionException;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * Writes definitions as JSON in one canonical order, and reads them, also those that somebody wrote by hand.
 *
 * <p>A document says what the table says: states, events, transitions, obligations, promises, labels. What is code, guards,
 * roles that a case gives, codecs, functions, it names by id; the {@link Vocabulary} has them. A document may also be an
 * extension: it names its base with {@code extends}, and adds, replaces ({@code "replacing": true}) and forbids lines, as
 * {@link WorkflowDefinition#extend} does. What is read is checked like any definition.
 *
 * <pre>{@code
 * {
 *   "format": 1, "id": "acme/follow-up", "version": 1,
 *   "extends": {"id": "follow-up/standard", "version": 1},
 *   "states": [{"id": "acme/higher-up", "category": "active", "label": {"vi": "Cấp trên", "en": "Higher up"}}],
 *   "events": [{"id": "acme/handed-up", "codec": "workflow/note"}],
 *   "transitions": [
 *     {"from": ["follow-up/in-progress"], "event": "acme/handed-up", "to": "acme/higher-up", "by": ["follow-up/overseer"]},
 *     {"from": ["acme/higher-up"], "event": "follow-up/completion-reported", "to": "follow-up/reported-done",
 *      "by": ["follow-up/addressee"]}],
 *   "obligations": [
 *     {"id": "acme/report", "in": ["acme/higher-up"], "event": "follow-up/completion-reported",
 *      "owedBy": "follow-up/addressee", "within": {"amount": 10, "unit": "working-days"}}]
 * }
 * }</pre>
 *
 * <p>The schema of the format is the resource {@code META-INF/hoidong/definition-1.schema.json} of the jar. It needs {@code jackson-core}.
 */
public final class DefinitionJson {

    /** The version of the format that is written: 1. */
    public static final int FORMAT = 1;

    private DefinitionJson() {}

    /**
     * Writes a definition, whole: of an extension also what it has from its base.
     *
     * @param definition the definition
     * @return a JSON object; written again after it was read back it is the same letter by letter
     */
    public static String write(WorkflowDefinition<?> definition) {
        return JsonOutput.written(out -> new DefinitionWriter(definition, out).write());
    }

    /**
     * Reads a definition.
     *
     * @param text the document
     * @param vocabulary the words it may use
     * @param <C> the type of the subject
     * @return the definition, checked
     * @throws JsonException if it is not such a document, with the path: no JSON, too big or too deep, a field twice, of another type,
     *     missing or unknown, a word that is not in the vocabulary, a content hash that is not that of what was read
     * @throws DefinitionException if what it says has defects, with all of them
     */
    public static <C> WorkflowDefinition<C> read(String text, Vocabulary<C> vocabulary) {
        return new DefinitionReader<>(vocabulary).read(JsonText.read(text));
    }
}
