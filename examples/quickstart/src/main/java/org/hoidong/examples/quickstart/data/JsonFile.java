package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One JSON file, read into a record, that can still say where in the text a value stands.
 *
 * <p>Every field of a record is needed unless it is {@code Optional}; a field that the record does not have is an error,
 * and so are a field written twice, a null where a value is needed, and a number written as a text.
 *
 * @param <T> the record
 */
final class JsonFile<T> {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new ValuesModule())
            .annotationIntrospector(new NeededUnlessOptional())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private static final Pattern OPENED_AT =
            Pattern.compile("start marker at \\[Source: .*?line: (\\d+), column: (\\d+)]");

    private final String name;
    private final String text;
    private final T value;

    private JsonFile(String name, String text, T value) {
        this.name = name;
        this.text = text;
        this.value = value;
    }

    /**
     * Reads a file.
     *
     * @param <T> the record
     * @param directory the data directory
     * @param name the file's name in it
     * @param type the record's type
     * @return the file
     * @throws DataException if the file cannot be read as that record
     */
    static <T> JsonFile<T> read(Path directory, String name, TypeReference<T> type) {
        String text = TextFile.read(directory, name);
        try {
            T value = MAPPER.readValue(text, type);
            if (value == null) {
                throw new DataException(name, "1:1", "the file holds only null", "write the object it should hold");
            }
            return new JsonFile<>(name, text, value);
        } catch (JsonMappingException e) {
            throw explain(name, text, e);
        } catch (JsonProcessingException e) {
            throw malformed(name, e);
        }
    }

    /** Returns what was read. */
    T value() {
        return value;
    }

    /**
     * Makes the exception for a value that is of the right form but cannot be true.
     *
     * @param path the path of the value, for example {@code directives[2].addressee}
     * @param problem what is wrong
     * @param remedy what would be right
     * @return the exception
     */
    DataException error(String path, String problem, String remedy) {
        return new DataException(name, place(text, path), problem, remedy);
    }

    private static DataException malformed(String name, JsonProcessingException e) {
        String message = Objects.requireNonNullElse(e.getOriginalMessage(), "");
        if (message.startsWith("Duplicate field ")) {
            return new DataException(
                    name,
                    position(e.getLocation()),
                    "the field "
                            + message.substring("Duplicate field ".length()).replace('\'', '"')
                            + " is written twice in one object",
                    "keep one of them");
        }
        if (e instanceof InputCoercionException) {
            return new DataException(
                    name,
                    position(e.getLocation()),
                    "the number is too large",
                    "write a whole number of at most nine digits");
        }
        return new DataException(
                name,
                position(e.getLocation()),
                "this is not JSON: " + OPENED_AT.matcher(message).replaceAll("opened at $1:$2"),
                "correct the text at that place (a comma, quote or bracket is missing or too many)");
    }

    private static DataException explain(String name, String text, JsonMappingException e) {
        if (e.getCause() instanceof JsonProcessingException cause && !(cause instanceof JsonMappingException)) {
            return malformed(name, cause);
        }
        String path = path(e.getPath());
        if (e instanceof UnrecognizedPropertyException unknown) {
            return new DataException(
                    name,
                    place(text, path),
                    "the field \"" + unknown.getPropertyName() + "\" is not known here",
                    "known are " + join(unknown.getKnownPropertyIds()));
        }
        if (e instanceof BadValueException bad) {
            return new DataException(name, place(text, path), bad.getOriginalMessage(), bad.remedy());
        }
        String message = Objects.requireNonNullElse(e.getOriginalMessage(), "");
        Optional<String> missing = between(message, "Missing required creator property '", "'");
        if (missing.isPresent()) {
            String object = parent(path);
            Set<String> known = fields(owner(e.getPath()));
            Optional<String> unknown = fields(text, object).stream()
                    .filter(field -> !known.isEmpty() && !known.contains(field))
                    .findFirst();
            if (unknown.isPresent()) {
                return new DataException(
                        name,
                        place(text, (object.isEmpty() ? "" : object + ".") + unknown.get()),
                        "the field \"" + unknown.get() + "\" is not known here, and \"" + missing.get()
                                + "\" is missing",
                        "known are " + String.join(", ", known));
            }
            return new DataException(
                    name, place(text, parent(path)), "the field \"" + missing.get() + "\" is missing", "add it");
        }
        if (message.startsWith("Null value for creator property")
                || message.startsWith("Cannot map `null`")
                || message.startsWith("Invalid `null` value")) {
            return new DataException(name, place(text, path), "null stands where a value is needed", "write the value");
        }
        if (message.startsWith("Trailing token")) {
            return new DataException(
                    name,
                    position(e.getLocation()),
                    "more follows after the end of the JSON value",
                    "remove what follows, or write one list");
        }
        if (e instanceof MismatchedInputException wrong) {
            return new DataException(
                    name,
                    place(text, path),
                    found(text, path) + " does not fit here",
                    "write " + wanted(wrong.getTargetType()));
        }
        return new DataException(name, place(text, path), message, "see the data's README for what belongs here");
    }

    private static String found(String text, String path) {
        Spot spot = find(text, path);
        return switch (spot.token()) {
            case START_OBJECT -> "an object {...}";
            case START_ARRAY -> "a list [...]";
            case VALUE_STRING -> "the text \"" + ValuesModule.shorten(spot.value()) + "\"";
            case VALUE_NULL -> "null";
            default -> "the value " + ValuesModule.shorten(spot.value());
        };
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "what the data's README says";
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class) {
            return "a whole number without quotes, for example 51";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false without quotes";
        }
        if (type == String.class) {
            return "a text in quotes";
        }
        if (Coded.class.isAssignableFrom(type)) {
            return "one of " + Coded.list(type);
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list [...]";
        }
        if (type.isRecord()) {
            return "an object {...} with " + String.join(", ", fields(type));
        }
        return "what the data's README says";
    }

    /** Returns the type that has the field at the end of a path. */
    private static @Nullable Class<?> owner(List<JsonMappingException.Reference> references) {
        Object from = references.isEmpty()
                ? null
                : references.get(references.size() - 1).getFrom();
        return from instanceof Class<?> type ? type : from == null ? null : from.getClass();
    }

    /** Returns the fields that a record reads. */
    private static Set<String> fields(@Nullable Class<?> type) {
        Set<String> names = new TreeSet<>();
        if (type != null && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
                names.add(renamed == null ? component.getName() : renamed.value());
            }
        }
        return names;
    }

    /** Returns the fields of the object at a path. */
    private static Set<String> fields(String text, String path) {
        Set<String> names = new LinkedHashSet<>();
        String wanted = pointer(path);
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME
                        && parser.getParsingContext()
                                .getParent()
                                .pathAsPointer()
                                .toString()
                                .equals(wanted)) {
                    names.add(parser.currentName());
                }
            }
        } catch (IOException e) {
            return names; // what stands before the broken place is enough
        }
        return names;
    }

    private static String pointer(String path) {
        return path.isEmpty()
                ? ""
                : "/" + path.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static Optional<String> between(String text, String before, String after) {
        int from = text.indexOf(before);
        int to = from < 0 ? -1 : text.indexOf(after, from + before.length());
        return to < 0 ? Optional.empty() : Optional.of(text.substring(from + before.length(), to));
    }

    private static String join(@Nullable Collection<Object> names) {
        return names == null
                ? "none"
                : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            } else if (reference.getIndex() >= 0) {
                path.append('[').append(reference.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private static String place(String text, String path) {
        return position(find(text, path).location()) + (path.isEmpty() ? "" : " (" + path + ")");
    }

    private static String position(@Nullable JsonLocation location) {
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private record Spot(JsonLocation location, JsonToken token, String value) {}

    /** Finds the value at a path, or the deepest one above it that exists. */
    private static Spot find(String text, String path) {
        Spot best = new Spot(new JsonLocation(null, 0L, 1, 1), JsonToken.NOT_AVAILABLE, "");
        int deepest = -1;
        String wanted = pointer(path);
        try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token.isStructEnd()) {
                    continue;
                }
                String here = (token.isStructStart()
                                ? parser.getParsingContext().getParent()
                                : parser.getParsingContext())
                        .pathAsPointer()
                        .toString();
                if (here.length() > deepest && (wanted.equals(here) || wanted.startsWith(here + "/"))) {
                    deepest = here.length();
                    best = new Spot(parser.currentTokenLocation(), token, parser.getText());
                }
            }
        } catch (IOException e) {
            return best; // the text after the place in question is broken; what was found before it stands
        }
        return best;
    }

    /** A value of the right JSON type that says nothing usable, with what would be right. */
    static final class BadValueException extends InvalidFormatException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String remedy;

        BadValueException(JsonParser parser, String problem, String remedy, String value, Class<?> type) {
            super(parser, problem, value, type);
            this.remedy = remedy;
        }

        String remedy() {
            return remedy;
        }
    }

    /** Makes every component of a record required unless its type is {@code Optional}. */
    private static final class NeededUnlessOptional extends JacksonAnnotationIntrospector {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            return member instanceof AnnotatedParameter
                    ? Boolean.valueOf(member.getRawType() != Optional.class)
                    : super.hasRequiredMarker(member);
        }
    }
}
