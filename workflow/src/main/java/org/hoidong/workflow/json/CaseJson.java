package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.WorkflowCase;

/**
 * Writes cases with their histories as JSON, in one canonical order, so that two writings of one case are equal letter by
 * letter.
 *
 * <p>Subjects and payloads are written by their codecs, never by reflection. Each document carries the version of its
 * format. Actors and recorders are written by their ids, which are keys of the host's own register and not names.
 *
 * <p>It needs {@code jackson-core}, which is optional: the engine works without it, this package does not.
 */
public final class CaseJson {

    /** The version of the format that is written: 1. */
    public static final int FORMAT = 1;

    private CaseJson() {}

    /**
     * Writes one case.
     *
     * @param theCase the case
     * @return a JSON object
     * @throws IllegalStateException if its subject or one of its events has no codec
     */
    public static String write(WorkflowCase<?> theCase) {
        return written(out -> caseObject(theCase, out));
    }

    /**
     * Writes many cases.
     *
     * @param cases the cases, written in the order given
     * @return a JSON object that holds the format version and the cases
     * @throws IllegalStateException if a subject or an event has no codec
     */
    public static String writeAll(Iterable<? extends WorkflowCase<?>> cases) {
        return written(out -> {
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            out.writeArrayFieldStart("cases");
            for (Iterator<? extends WorkflowCase<?>> each = cases.iterator(); each.hasNext(); ) {
                caseObject(each.next(), out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /** Something that writes to a generator. */
    private interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    private static String written(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            // the line separator of the machine must not show in the text
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            out.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory failed", impossible);
        }
        return text.append('\n').toString();
    }

    private static <C> void caseObject(WorkflowCase<C> theCase, JsonGenerator out) throws IOException {
        Codec<C> codec = theCase.definition()
                .subjectCodec()
                .orElseThrow(() -> new IllegalStateException(
                        "definition " + theCase.definition().id()
                                + " has no codec for its subject, so its cases cannot be written; give it one"));
        for (Entry<?> entry : theCase.history()) {
            checkWritable(entry);
        }
        out.writeStartObject();
        out.writeNumberField("format", FORMAT);
        out.writeStringField("id", theCase.id().value());
        out.writeObjectFieldStart("definition");
        out.writeStringField("id", theCase.definition().id());
        out.writeNumberField("version", theCase.definition().version());
        out.writeStringField("hash", theCase.definition().contentHash());
        out.writeEndObject();
        out.writeStringField("state", theCase.state().id());
        out.writeNumberField("revision", theCase.revision());
        out.writeStringField("headHash", theCase.headHash());
        coded("subject", codec, theCase.subject(), out);
        out.writeArrayFieldStart("entries");
        for (Entry<?> entry : theCase.history()) {
            entryObject(entry, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void checkWritable(Entry<?> entry) {
        if (entry.event().codec().isEmpty()) {
            throw new IllegalStateException("event " + entry.event()
                    + " has no codec, so a case that holds it cannot be written; give the event type a codec");
        }
    }

    private static <P> void entryObject(Entry<P> entry, JsonGenerator out) throws IOException {
        Codec<P> codec = entry.event().codec().orElseThrow();
        out.writeStartObject();
        out.writeNumberField("number", entry.number());
        out.writeStringField("event", entry.event().id());
        if (entry.from().isPresent()) {
            out.writeStringField("from", entry.from().orElseThrow().id());
        }
        out.writeStringField("to", entry.to().id());
        out.writeStringField("actor", entry.actor().id().value());
        out.writeStringField("recorder", entry.recorder().value());
        out.writeStringField("occurredOn", entry.occurredOn().toString());
        out.writeStringField("recordedAt", entry.recordedAt().toString());
        if (entry.basis().isPresent()) {
            basisObject(entry.basis().orElseThrow(), out);
        }
        if (entry.key().isPresent()) {
            out.writeStringField("key", entry.key().orElseThrow());
        }
        out.writeStringField("rules", entry.ruleBook());
        out.writeStringField("calendar", entry.calendar());
        out.writeStringField("payloadDigest", entry.payloadDigest().toString());
        coded("payload", codec, entry.payload(), out);
        out.writeEndObject();
    }

    private static void basisObject(Provision basis, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("basis");
        out.writeStringField("document", basis.document().number());
        if (basis.article().isPresent()) {
            out.writeStringField("article", basis.article().orElseThrow());
        }
        if (basis.clause().isPresent()) {
            out.writeStringField("clause", basis.clause().orElseThrow());
        }
        out.writeEndObject();
    }

    private static <T> void coded(String name, Codec<T> codec, T value, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("codec", codec.id());
        out.writeNumberField("version", codec.version());
        out.writeFieldName("value");
        Datum datum = codec.encode(value);
        DatumJson.write(datum, out);
        out.writeEndObject();
    }
}
