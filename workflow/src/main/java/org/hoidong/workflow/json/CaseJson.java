package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.workflow.CaseRow;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EntryRow;
import org.hoidong.workflow.WorkflowCase;

/**
 * Writes cases with their histories as JSON, in one canonical order, so that two writings of one case are equal letter by
 * letter.
 *
 * <p>The entries are those of the record: what was voided or replaced is there, and so are the corrections. What was redacted is
 * missing, and its digest is there.
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

    private static void caseObject(WorkflowCase<?> theCase, JsonGenerator out) throws IOException {
        CaseRow row = theCase.row();
        out.writeStartObject();
        out.writeNumberField("format", FORMAT);
        out.writeStringField("id", row.id().value());
        out.writeObjectFieldStart("definition");
        out.writeStringField("id", row.definitionId());
        out.writeNumberField("version", row.definitionVersion());
        out.writeStringField("hash", row.definitionHash());
        out.writeEndObject();
        out.writeStringField("state", row.stateId());
        out.writeNumberField("revision", row.revision());
        out.writeStringField("headHash", row.headHash());
        coded("subject", row.subject(), out);
        out.writeArrayFieldStart("entries");
        ImmutableList<Entry<?>> entries = theCase.record();
        for (EntryRow entry : theCase.entryRows()) {
            entryObject(entries.get(entry.number() - 1), entry, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void entryObject(Entry<?> entry, EntryRow row, JsonGenerator out) throws IOException {
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
        if (entry.correction().isPresent()) {
            correctionObject(entry.correction().orElseThrow(), out);
        }
        if (!entry.leavesOut().isEmpty()) {
            out.writeArrayFieldStart("leavesOut");
            for (int number : entry.leavesOut()) {
                out.writeNumber(number);
            }
            out.writeEndArray();
        }
        out.writeStringField("payloadDigest", entry.payloadDigest().toString());
        if (row.payload().isPresent()) {
            coded("payload", row.payload().orElseThrow(), out);
        }
        out.writeEndObject();
    }

    private static void correctionObject(Correction correction, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("correction");
        out.writeStringField("kind", correction.kind().name().toLowerCase(Locale.ROOT));
        if (correction.number().isPresent()) {
            out.writeNumberField("number", correction.number().getAsInt());
        }
        if (correction.placedBefore().isPresent()) {
            out.writeNumberField("before", correction.placedBefore().getAsInt());
        }
        out.writeStringField("reason", correction.reason());
        out.writeStringField("actor", correction.actor().id().value());
        if (correction.basis().isPresent()) {
            basisObject(correction.basis().orElseThrow(), out);
        }
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

    private static void coded(String name, Datum coded, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("codec", coded.field("codec").asText());
        out.writeNumberField("version", coded.field("version").asWhole());
        out.writeFieldName("value");
        DatumJson.write(coded.field("value"), out);
        out.writeEndObject();
    }
}
