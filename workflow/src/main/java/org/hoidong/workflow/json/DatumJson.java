package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;

/**
 * Writes plain values as JSON and reads them back, without loss: the columns of a host that stores {@link
 * org.hoidong.workflow.CaseRow} and {@link org.hoidong.workflow.EntryRow}.
 *
 * <p>What JSON has no type for becomes an object with one field that begins with a dollar sign, for example {@code {"$date":
 * "2022-07-27"}}; a field of the host's own whose name begins with one gets a second in front. Two writings of one value are equal
 * letter by letter.
 */
public final class DatumJson {

    private static final String RATIO = "$ratio";
    private static final String DATE = "$date";
    private static final String INSTANT = "$instant";

    private DatumJson() {}

    /**
     * Writes a value.
     *
     * @param datum the value
     * @return the JSON text
     */
    public static String write(Datum datum) {
        return JsonOutput.written(out -> write(datum, out));
    }

    /**
     * Reads a value.
     *
     * @param text the JSON text
     * @return the value that {@link #write(Datum)} wrote
     * @throws JsonException if it is not one, with the path: no JSON, too big or too deep, a field twice, a tag that is not known
     */
    public static Datum read(String text) {
        return read(JsonText.read(text));
    }

    static void write(Datum datum, JsonGenerator out) throws IOException {
        if (datum instanceof Datum.Text text) {
            out.writeString(text.value());
        } else if (datum instanceof Datum.Whole whole) {
            out.writeNumber(whole.value());
        } else if (datum instanceof Datum.YesNo yesNo) {
            out.writeBoolean(yesNo.value());
        } else if (datum instanceof Datum.Fraction fraction) {
            tagged(RATIO, fraction.value().toString(), out);
        } else if (datum instanceof Datum.Day day) {
            tagged(DATE, day.value().toString(), out);
        } else if (datum instanceof Datum.Moment moment) {
            tagged(INSTANT, moment.value().toString(), out);
        } else if (datum instanceof Datum.Sequence sequence) {
            out.writeStartArray();
            for (Datum item : sequence.items()) {
                write(item, out);
            }
            out.writeEndArray();
        } else if (datum instanceof Datum.Fields fields) {
            out.writeStartObject();
            for (Map.Entry<String, Datum> field : fields.fields().entrySet()) {
                // a name of the host's own that begins with a dollar sign is doubled, so that it is not taken for a tag
                String name = field.getKey();
                out.writeFieldName(name.startsWith("$") ? "$" + name : name);
                write(field.getValue(), out);
            }
            out.writeEndObject();
        } else {
            throw new IllegalStateException("unknown datum " + datum.getClass());
        }
    }

    private static void tagged(String tag, String value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField(tag, value);
        out.writeEndObject();
    }

    /**
     * Reads what {@link #write} wrote, or somebody wrote by hand in the same form.
     *
     * @throws JsonException if a tag is not known, or its value is not of its form
     */
    static Datum read(Place place) {
        if (place.value() instanceof Datum.Sequence) {
            return Datum.list(place.items().stream().map(DatumJson::read).toList());
        }
        if (!place.isObject()) {
            return place.value();
        }
        ImmutableMap<String, Place> fields = place.entries();
        for (String name : fields.keySet()) {
            if (name.startsWith("$") && !name.startsWith("$$")) {
                if (fields.size() > 1) {
                    throw place.wrong("must have no field beside " + name);
                }
                return tagged(name, place.get(name));
            }
        }
        ImmutableMap.Builder<String, Datum> read = ImmutableMap.builder();
        fields.forEach((name, field) -> read.put(name.startsWith("$") ? name.substring(1) : name, read(field)));
        return place.made(object -> Datum.record(read.buildOrThrow()));
    }

    private static Datum tagged(String tag, Place place) {
        return switch (tag) {
            case RATIO -> place.made(ratio -> Datum.of(Ratio.parse(ratio.text())));
            case DATE -> Datum.of(place.date());
            case INSTANT -> Datum.of(place.instant());
            default -> throw place.wrong("tag (" + tag + ") must be one of " + RATIO + ", " + DATE + ", " + INSTANT);
        };
    }
}
