package org.hoidong.workflow.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text as JSON, whoever wrote it: bounded in size, depth and lengths, each field once, nothing but whole numbers, and
 * nothing after the document.
 */
final class JsonText {

    /** The longest document, in characters: a case with ten thousand entries has some eight million. */
    static final int LONGEST_DOCUMENT = 32_000_000;

    /** The deepest nesting. */
    static final int DEEPEST = 64;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(PlainText.LONGEST_TEXT)
                    .maxNameLength(PlainText.LONGEST_IDENTIFIER)
                    .maxNumberLength(20)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @return the document, its tagged values still records
     * @throws JsonException if it is not one
     */
    static Place read(String text) {
        if (text.length() > LONGEST_DOCUMENT) {
            throw new JsonException(
                    "$", "the document has " + text.length() + " characters and must have at most " + LONGEST_DOCUMENT);
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonText reading = new JsonText(parser);
            Datum document = reading.value(parser.nextToken(), "$");
            if (parser.nextToken() != null) {
                throw new JsonException("$", "nothing must follow the document, but there is more" + reading.where());
            }
            return Place.of(document);
        } catch (JsonProcessingException e) {
            throw new JsonException("$", "must be JSON: " + e.getOriginalMessage() + at(e.getLocation()), e);
        } catch (IOException e) {
            throw new JsonException("$", "must be JSON: " + e.getMessage(), e);
        }
    }

    private Datum value(@Nullable JsonToken token, String path) throws IOException {
        if (token == null) {
            throw new JsonException(path, "the document ends before it is complete");
        }
        return switch (token) {
            case START_OBJECT -> object(path);
            case START_ARRAY -> array(path);
            case VALUE_STRING -> made(path, () -> Datum.of(parser.getText()));
            case VALUE_TRUE -> Datum.of(true);
            case VALUE_FALSE -> Datum.of(false);
            case VALUE_NUMBER_INT -> whole(path);
            case VALUE_NUMBER_FLOAT ->
                throw new JsonException(
                        path,
                        "number (" + parser.getText() + ") must be whole; a fraction is written {\"$ratio\": \"2/3\"}");
            default ->
                throw new JsonException(path, "must not be " + parser.getText() + "; leave the field out" + where());
        };
    }

    private Datum whole(String path) throws IOException {
        if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw new JsonException(path, "number (" + parser.getText() + ") must fit into 64 bits");
        }
        return Datum.of(parser.getLongValue());
    }

    private Datum array(String path) throws IOException {
        ImmutableList.Builder<Datum> items = ImmutableList.builder();
        int i = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token, path + "[" + i + "]"));
            i++;
        }
        return Datum.list(items.build());
    }

    private Datum object(String path) throws IOException {
        ImmutableMap.Builder<String, Datum> fields = ImmutableMap.builder();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            if (token == null) {
                throw new JsonException(path, "the document ends before it is complete");
            }
            String name = parser.currentName();
            fields.put(name, value(parser.nextToken(), path + "." + name));
        }
        return made(path, () -> Datum.record(fields.buildOrThrow()));
    }

    private interface Making {
        Datum make() throws IOException;
    }

    /** A value whose own checks refuse it is refused with its place. */
    private static Datum made(String path, Making making) throws IOException {
        try {
            return making.make();
        } catch (IllegalArgumentException e) {
            throw new JsonException(path, String.valueOf(e.getMessage()), e);
        }
    }

    private String where() {
        return at(parser.currentLocation());
    }

    private static String at(JsonLocation location) {
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
