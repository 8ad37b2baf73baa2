package org.hoidong.workflow.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * Reads Mermaid with the grammar of Mermaid itself, which runs on the JVM in GraalJS; it knows nothing of what wrote the text.
 *
 * <p>It reads and draws nothing; the profile {@code renderers} draws. Mermaid is loaded once for all tests, which takes some seconds.
 */
public final class MermaidReader {

    /** What Mermaid asks of a browser before it reads: a page that cannot sanitise HTML, and a copy of plain values. */
    private static final String BROWSER = """
            globalThis.window = globalThis;
            globalThis.Element = class {};
            globalThis.addEventListener = () => {};
            globalThis.document = {nodeType: 9, createElement: () => ({style: {}})};
            globalThis.structuredClone = value => JSON.parse(JSON.stringify(value));
            """;

    private static final String READ = """
            text => {
              let read;
              mermaid.parse('stateDiagram-v2')
                  .then(() => mermaid.mermaidAPI.getDiagramFromText(text))
                  .then(diagram => { read = diagram.db; }, error => { read = String(error); });
              return () => read;
            }
            """;

    /** How Mermaid keeps a numbered character until it draws. */
    private static final Pattern NUMBERED = Pattern.compile("\uFB02\u00B0\u00B0(\\d+)\u00B6\u00DF");

    /** How the ids of the dots end. */
    private static final String BEGINNING = "_start";

    private static final String END = "_end";

    private static final Value READER = load();

    private final Value states;
    private final Value relations;

    private MermaidReader(Value db) {
        this.states = db.invokeMember("getStates");
        this.relations = db.invokeMember("getRelations");
    }

    private static Value load() {
        Context context = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        context.eval("js", BROWSER);
        context.eval(Source.newBuilder("js", mermaid(), "mermaid.js").buildLiteral());
        return context.eval("js", READ);
    }

    private static String mermaid() {
        try (InputStream coordinates = resource("/META-INF/maven/org.webjars.npm/mermaid/pom.properties")) {
            Properties properties = new Properties();
            properties.load(coordinates);
            String folder = "/META-INF/resources/webjars/mermaid/" + properties.getProperty("version");
            try (InputStream script = resource(folder + "/dist/mermaid.min.js")) {
                return new String(script.readAllBytes(), UTF_8);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(MermaidReader.class.getResourceAsStream(name), name);
    }

    /**
     * Reads a state diagram.
     *
     * @throws IllegalArgumentException if Mermaid cannot read it, with what Mermaid says
     */
    public static MermaidReader of(String mermaid) {
        synchronized (READER) {
            // what was promised has been kept when execute returns: nothing here waits for the outside
            Value read = READER.execute(mermaid).execute();
            if (read.isString()) {
                throw new IllegalArgumentException(read.asString() + "\n" + mermaid);
            }
            return new MermaidReader(read);
        }
    }

    /** Returns how many states there are, without the dots of beginning and end. */
    public int states() {
        int count = 0;
        for (Value ids = states.getHashKeysIterator(); ids.hasIteratorNextElement(); ) {
            String id = ids.getIteratorNextElement().asString();
            count += id.endsWith(BEGINNING) || id.endsWith(END) ? 0 : 1;
        }
        return count;
    }

    /** Returns how many arrows there are between states and from the dot of the beginning. */
    public int edges() {
        return (int) relations.getArraySize() - ends();
    }

    /** Returns how many arrows lead to the dot of the end. */
    public int ends() {
        int ends = 0;
        for (long i = 0; i < relations.getArraySize(); i++) {
            if (relations.getArrayElement(i).getMember("id2").asString().endsWith(END)) {
                ends++;
            }
        }
        return ends;
    }

    /** Returns the text of a state as it is shown, with a blank for each line break. */
    public String text(String state) {
        Value texts = states.getHashValue(state).getMember("descriptions");
        String text = texts.getArrayElement(0).asString().replace("<br/>", " ");
        return NUMBERED.matcher(text)
                .replaceAll(number -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(number.group(1)))));
    }
}
