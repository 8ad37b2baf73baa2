package org.hoidong.core.basics;

import java.util.Map;

/** Writes the canonical form of a datum. Nesting is bounded: data deeper than 200 levels are refused. */
final class Canonical {

    private static final int DEEPEST = 200;

    private Canonical() {}

    static void write(Datum datum, StringBuilder out) {
        write(datum, out, 0);
    }

    private static void write(Datum datum, StringBuilder out, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("datum must not be nested deeper than " + DEEPEST + " levels");
        }
        if (datum instanceof Datum.Text text) {
            quote(text.value(), out);
        } else if (datum instanceof Datum.Whole whole) {
            out.append(whole.value());
        } else if (datum instanceof Datum.Fraction fraction) {
            out.append(fraction.value().numerator())
                    .append('/')
                    .append(fraction.value().denominator());
        } else if (datum instanceof Datum.YesNo yesNo) {
            out.append(yesNo.value());
        } else if (datum instanceof Datum.Day day) {
            out.append('@').append(day.value());
        } else if (datum instanceof Datum.Moment moment) {
            out.append('@').append(moment.value());
        } else if (datum instanceof Datum.Sequence sequence) {
            out.append('[');
            String comma = "";
            for (Datum item : sequence.items()) {
                out.append(comma);
                write(item, out, depth + 1);
                comma = ",";
            }
            out.append(']');
        } else if (datum instanceof Datum.Fields fields) {
            out.append('{');
            String comma = "";
            for (Map.Entry<String, Datum> field : fields.fields().entrySet()) {
                out.append(comma);
                quote(field.getKey(), out);
                out.append(':');
                write(field.getValue(), out, depth + 1);
                comma = ",";
            }
            out.append('}');
        } else {
            throw new IllegalStateException("unknown datum " + datum.getClass());
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c);
            }
        }
        out.append('"');
    }
}
