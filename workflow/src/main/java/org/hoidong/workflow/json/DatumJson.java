package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.hoidong.core.basics.Datum;

/**
 * Writes a datum as JSON, without loss: what JSON has no type for becomes an object with one field that begins with a
 * dollar sign, for example {@code {"$date": "2022-07-27"}}.
 */
final class DatumJson {

    private DatumJson() {}

    static void write(Datum datum, JsonGenerator out) throws IOException {
        if (datum instanceof Datum.Text text) {
            out.writeString(text.value());
        } else if (datum instanceof Datum.Whole whole) {
            out.writeNumber(whole.value());
        } else if (datum instanceof Datum.YesNo yesNo) {
            out.writeBoolean(yesNo.value());
        } else if (datum instanceof Datum.Fraction fraction) {
            tagged("$ratio", fraction.value().toString(), out);
        } else if (datum instanceof Datum.Day day) {
            tagged("$date", day.value().toString(), out);
        } else if (datum instanceof Datum.Moment moment) {
            tagged("$instant", moment.value().toString(), out);
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
}
