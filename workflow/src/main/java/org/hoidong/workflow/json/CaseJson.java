package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Datum;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.CaseRow;
import org.hoidong.workflow.EntryRow;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * Writes cases with their histories as JSON, in one canonical order, and reads them back: two writings of one case are equal letter
 * by letter, and so is what was read and written again.
 *
 * <p>A document is the rows that a host stores, {@link CaseRow} and {@link EntryRow}, in one text. The entries are those of the
 * record: what was voided or replaced is there, and so are the corrections; what was redacted is missing, and its digest is there.
 * Every hash is there too, so that {@link WorkflowCase#verify} can be asked of what was read.
 *
 * <p>Subjects and payloads are written by their codecs, never by reflection. Each document carries the version of its
 * format. Actors and recorders are written by their ids, which are keys of the host's own register and not names.
 *
 * <p>The schema of the format is the resource {@code META-INF/hoidong/case-1.schema.json} of the jar. It needs {@code jackson-core}, which is
 * optional: the engine works without it, this package does not.
 */
public final class CaseJson {

    /** The version of the format that is written: 1. */
    public static final int FORMAT = 1;

    /** What a content holds under a name that means something else in the document. */
    private static final String DIGEST = "payload";

    /** What is a plain text in the document, though it is a day or a moment. */
    private static final String OCCURRED_ON = "occurredOn";

    private static final String RECORDED_AT = "recordedAt";

    private static final ImmutableList<String> IN_ORDER = ImmutableList.of(
            "number",
            "event",
            "from",
            "to",
            "state",
            "actor",
            "recorder",
            OCCURRED_ON,
            RECORDED_AT,
            "basis",
            "key",
            "seen",
            "rules",
            "calendar",
            "automatic",
            "follows",
            "correction",
            "leavesOut");

    private CaseJson() {}

    /**
     * Writes one case.
     *
     * @param theCase the case
     * @return a JSON object
     * @throws IllegalStateException if its subject or one of its events has no codec
     */
    public static String write(WorkflowCase<?> theCase) {
        return JsonOutput.written(out -> caseObject(theCase, out));
    }

    /**
     * Writes many cases.
     *
     * @param cases the cases, written in the order given
     * @return a JSON object that holds the format version and the cases
     * @throws IllegalStateException if a subject or an event has no codec
     */
    public static String writeAll(Iterable<? extends WorkflowCase<?>> cases) {
        return JsonOutput.written(out -> {
            out.writeStartObject();
            out.writeNumberField("format", FORMAT);
            out.writeArrayFieldStart("cases");
            for (WorkflowCase<?> theCase : cases) {
                caseObject(theCase, out);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
    }

    /**
     * Reads one case.
     *
     * @param text the document
     * @param definition the definition it runs under: id, version and content hash are checked
     * @param <C> the type of the subject
     * @return the case, equal to the one that was written; whether its record was tampered with is asked with {@link
     *     WorkflowCase#verify}
     * @throws JsonException if it is not such a document, with the path
     */
    public static <C> WorkflowCase<C> read(String text, WorkflowDefinition<C> definition) {
        return read(text, definition, ImmutableList.of());
    }

    /**
     * Reads one case that may have been migrated.
     *
     * @param text the document
     * @param definition the definition it runs under: id, version and content hash are checked
     * @param earlier the definitions that it may have run under before
     * @param <C> the type of the subject
     * @return the case
     * @throws JsonException as {@link #read(String, WorkflowDefinition)}, or if one that it ran under is not given
     */
    public static <C> WorkflowCase<C> read(
            String text, WorkflowDefinition<C> definition, List<WorkflowDefinition<C>> earlier) {
        return caseFrom(JsonText.read(text), definition, earlier);
    }

    /**
     * Reads many cases of one sort of subject, each under its own definition.
     *
     * @param text the document
     * @param definitions every definition that one of them runs under, or ran under before it was migrated
     * @param <C> the type of the subject
     * @return the cases, in the order of the document
     * @throws JsonException if it is not such a document, or a definition is not given, with the path
     */
    public static <C> ImmutableList<WorkflowCase<C>> readAll(String text, List<WorkflowDefinition<C>> definitions) {
        Place document = JsonText.read(text).only("$schema", "format", "cases");
        checkFormat(document);
        ImmutableList.Builder<WorkflowCase<C>> cases = ImmutableList.builder();
        for (Place place : document.get("cases").items()) {
            cases.add(caseFrom(place, find(place.get("definition"), definitions), definitions));
        }
        return cases.build();
    }

    private static <C> WorkflowDefinition<C> find(Place pinned, List<WorkflowDefinition<C>> definitions) {
        String id = pinned.get("id").text();
        int version = pinned.get("version").whole();
        return definitions.stream()
                .filter(known -> known.id().equals(id) && known.version() == version)
                .findFirst()
                .orElseThrow(() -> pinned.wrong(
                        "definition (" + id + " v" + version + ") must be one of those given: " + definitions));
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
        for (EntryRow entry : theCase.entryRows()) {
            entryObject(entry, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void entryObject(EntryRow row, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (String name : IN_ORDER) {
            Optional<Datum> field = row.content().optionalField(name);
            if (field.isPresent()) {
                out.writeFieldName(name);
                DatumJson.write(plain(name, field.orElseThrow()), out);
            }
        }
        out.writeStringField("previous", row.content().field("previous").asText());
        out.writeStringField("payloadDigest", row.content().field(DIGEST).asText());
        if (row.payload().isPresent()) {
            coded("payload", row.payload().orElseThrow(), out);
        }
        out.writeStringField("hash", row.hash());
        out.writeEndObject();
    }

    private static Datum plain(String name, Datum field) {
        return switch (name) {
            case OCCURRED_ON -> Datum.of(field.asDate().toString());
            case RECORDED_AT -> Datum.of(field.asInstant().toString());
            default -> field;
        };
    }

    private static void coded(String name, Datum coded, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart(name);
        out.writeStringField("codec", coded.field("codec").asText());
        out.writeNumberField("version", coded.field("version").asWhole());
        out.writeFieldName("value");
        DatumJson.write(coded.field("value"), out);
        out.writeEndObject();
    }

    private static void checkFormat(Place document) {
        Place format = document.get("format");
        if (format.whole() != FORMAT) {
            throw format.wrong(
                    "format (" + format.whole() + ") must be " + FORMAT + "; a later one needs a later library");
        }
    }

    private static <C> WorkflowCase<C> caseFrom(
            Place place, WorkflowDefinition<C> definition, List<WorkflowDefinition<C>> earlier) {
        place.only("$schema", "format", "id", "definition", "state", "revision", "headHash", "subject", "entries");
        checkFormat(place);
        CaseId id = place.get("id").made(text -> CaseId.of(text.text()));
        Place pinned = place.get("definition").only("id", "version", "hash");
        CaseRow row = CaseRow.builder()
                .id(id)
                .definitionId(pinned.get("id").text())
                .definitionVersion(pinned.get("version").whole())
                .definitionHash(pinned.get("hash").text())
                .stateId(place.get("state").text())
                .revision(place.get("revision").whole())
                .headHash(place.get("headHash").text())
                .subject(codedFrom(place.get("subject")))
                .build();
        ImmutableList.Builder<EntryRow> entries = ImmutableList.builder();
        place.get("entries").items().forEach(entry -> entries.add(entryFrom(entry, id)));
        return place.made(here -> definition.restore(row, entries.build(), earlier));
    }

    private static EntryRow entryFrom(Place entry, CaseId id) {
        entry.only(ImmutableList.<String>builder()
                .addAll(IN_ORDER)
                .add("previous", "payloadDigest", "payload", "hash")
                .build()
                .toArray(new String[0]));
        ImmutableMap.Builder<String, Datum> content = ImmutableMap.builder();
        for (Map.Entry<String, Place> field : entry.entries().entrySet()) {
            String name = field.getKey();
            if (IN_ORDER.contains(name)) {
                content.put(name, typed(name, field.getValue()));
            }
        }
        content.put("previous", Datum.of(entry.get("previous").text()));
        content.put(DIGEST, Datum.of(entry.get("payloadDigest").text()));
        EntryRow.Builder row = EntryRow.builder()
                .caseId(id)
                .number(entry.get("number").whole())
                .content(Datum.record(content.buildOrThrow()))
                .hash(entry.get("hash").text());
        entry.find("payload").ifPresent(payload -> row.payload(codedFrom(payload)));
        return row.build();
    }

    private static Datum typed(String name, Place field) {
        return switch (name) {
            case OCCURRED_ON -> Datum.of(field.date());
            case RECORDED_AT -> Datum.of(field.instant());
            default -> DatumJson.read(field);
        };
    }

    private static Datum codedFrom(Place place) {
        place.only("codec", "version", "value");
        return Datum.record()
                .put("codec", place.get("codec").text())
                .put("version", Datum.of(place.get("version").whole()))
                .put("value", DatumJson.read(place.get("value")))
                .build();
    }
}
