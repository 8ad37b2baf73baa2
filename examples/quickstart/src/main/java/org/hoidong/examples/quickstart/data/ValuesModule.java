package org.hoidong.examples.quickstart.data;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hoidong.examples.quickstart.data.JsonFile.BadValueException;
import org.hoidong.examples.quickstart.data.Values.BadValue;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the words of the data files, so that a wrong one is refused with what would be right. */
final class ValuesModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    ValuesModule() {
        super("values");
        setDeserializers(new Words());
        addDeserializer(String.class, new OfText<>(String.class, Values::text));
        addDeserializer(LocalDate.class, new OfText<>(LocalDate.class, Values::date));
        addDeserializer(ZoneId.class, new OfText<>(ZoneId.class, Values::zone));
        addDeserializer(BigDecimal.class, new OfText<>(BigDecimal.class, Values::number));
        addDeserializer(Due.class, new OfDue());
        addDeserializer(SettingValue.class, new OfSetting());
    }

    static String shorten(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(String text) throws BadValue;
    }

    /** Reads a value that is written as a text in quotes. */
    private static final class OfText<T> extends StdDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Reading<T> reading;

        OfText(Class<T> type, Reading<T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new BadValueException(
                        parser,
                        (parser.currentToken().isStructStart() ? "an object or list" : shorten(parser.getText()))
                                + " stands where a text is needed",
                        "write the value in quotes",
                        "",
                        handledType());
            }
            String text = parser.getText();
            try {
                return reading.read(text);
            } catch (BadValue e) {
                throw new BadValueException(parser, e.problem(), e.remedy(), text, handledType());
            }
        }
    }

    /** Finds the reader of every enum of words and of every list. */
    private static final class Words extends SimpleDeserializers {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Coded.class.isAssignableFrom(type) ? reader(type) : null;
        }

        @Override
        public @Nullable JsonDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription description,
                @Nullable TypeDeserializer elementType,
                @Nullable JsonDeserializer<?> element) {
            return type.hasRawClass(ImmutableList.class) ? new OfList(type) : null;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static JsonDeserializer<?> reader(Class<?> type) {
            return new OfText<>((Class) type, text -> Values.word((Class) type, text));
        }
    }

    /** Reads a list, and says at which place of it something is wrong. */
    private static final class OfList extends StdDeserializer<ImmutableList<Object>> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final JavaType elementType;

        OfList(CollectionType type) {
            super(type);
            this.elementType = type.getContentType();
        }

        @Override
        public ImmutableList<Object> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.isExpectedStartArrayToken()) {
                context.reportInputMismatch(this, "a list is needed");
            }
            JsonDeserializer<Object> element = context.findRootValueDeserializer(elementType);
            ImmutableList.Builder<Object> list = ImmutableList.builder();
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                try {
                    if (parser.hasToken(JsonToken.VALUE_NULL)) {
                        throw new BadValueException(
                                parser, "null stands where a value is needed", "write the value", "", List.class);
                    }
                    list.add(element.deserialize(parser, context));
                } catch (JsonMappingException e) {
                    throw JsonMappingException.wrapWithPath(e, list, i);
                }
            }
            return list.build();
        }
    }

    /** Reads an object whose shape depends on which field it has. */
    private abstract static class OfShape<T> extends StdDeserializer<T> {

        @Serial
        private static final long serialVersionUID = 1L;

        private final String remedy;

        OfShape(Class<T> type, String remedy) {
            super(type);
            this.remedy = remedy;
        }

        @Override
        public final T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonNode node = context.readTree(parser);
            T shape = shape(parser, node, fields(node), context);
            if (shape == null) {
                throw bad(parser, "this is not one of the ways to write it", remedy);
            }
            return shape;
        }

        abstract @Nullable T shape(JsonParser parser, JsonNode node, String fields, DeserializationContext context)
                throws IOException;

        final BadValueException bad(JsonParser parser, String problem, String fix) {
            return new BadValueException(parser, problem, fix, "", handledType());
        }

        final int count(JsonParser parser, JsonNode node) throws IOException {
            if (!node.isInt() || node.intValue() < 0 || node.intValue() > 100_000) {
                throw bad(
                        parser,
                        "the count " + shorten(node.toString()) + " is not usable",
                        "write a whole number from 0 to 100000");
            }
            return node.intValue();
        }

        final <E extends Enum<E> & Coded> E word(JsonParser parser, JsonNode node, Class<E> type) throws IOException {
            return read(parser, node, text -> Values.word(type, text));
        }

        final <V> V read(JsonParser parser, JsonNode node, Reading<V> reading) throws IOException {
            if (!node.isTextual()) {
                throw bad(parser, shorten(node.toString()) + " stands where a text is needed", remedy);
            }
            try {
                return reading.read(node.textValue());
            } catch (BadValue e) {
                throw bad(parser, e.problem(), e.remedy());
            }
        }

        private static String fields(JsonNode node) {
            TreeSet<String> names = new TreeSet<>();
            for (Iterator<String> each = node.fieldNames(); each.hasNext(); ) {
                names.add(each.next());
            }
            return String.join(" ", names);
        }
    }

    private static final class OfDue extends OfShape<Due> {

        @Serial
        private static final long serialVersionUID = 1L;

        OfDue() {
            super(
                    Due.class,
                    "write {\"on\": day}, {\"within\": {\"count\", \"unit\"}} or {\"session\": id, \"latestOn\": day}");
        }

        @Override
        @Nullable
        Due shape(JsonParser parser, JsonNode node, String fields, DeserializationContext context) throws IOException {
            return switch (fields) {
                case "on" -> new Due.OnDay(read(parser, node.get("on"), Values::date));
                case "within" -> within(parser, node.get("within"));
                case "session" -> new Due.AtSession(read(parser, node.get("session"), Values::text), Optional.empty());
                case "latestOn session" ->
                    new Due.AtSession(
                            read(parser, node.get("session"), Values::text),
                            node.get("latestOn").isNull()
                                    ? Optional.empty()
                                    : Optional.of(read(parser, node.get("latestOn"), Values::date)));
                default -> null;
            };
        }

        private Due.@Nullable Within within(JsonParser parser, JsonNode node) throws IOException {
            if (node.size() != 2 || !node.has("count") || !node.has("unit")) {
                return null;
            }
            return new Due.Within(count(parser, node.get("count")), word(parser, node.get("unit"), LimitUnit.class));
        }
    }

    private static final class OfSetting extends OfShape<SettingValue> {

        @Serial
        private static final long serialVersionUID = 1L;

        OfSetting() {
            super(
                    SettingValue.class,
                    "write {\"atLeast\": \"2/3\"}, {\"moreThan\": \"1/2\"}, {\"count\", \"unit\", \"direction\"},"
                            + " {\"days\": [15, 7, 3]} or {\"base\": \"ballots-collected\"}");
        }

        @Override
        @Nullable
        SettingValue shape(JsonParser parser, JsonNode node, String fields, DeserializationContext context)
                throws IOException {
            return switch (fields) {
                case "atLeast" -> read(parser, node.get("atLeast"), text -> Values.share(false, text));
                case "moreThan" -> read(parser, node.get("moreThan"), text -> Values.share(true, text));
                case "count direction unit" ->
                    new SettingValue.Limit(
                            count(parser, node.get("count")),
                            word(parser, node.get("unit"), LimitUnit.class),
                            word(parser, node.get("direction"), LimitDirection.class));
                case "days" -> days(parser, node.get("days"));
                case "base" -> read(parser, node.get("base"), SettingValue.Base::new);
                default -> null;
            };
        }

        private SettingValue.@Nullable Days days(JsonParser parser, JsonNode node) throws IOException {
            if (!node.isArray()) {
                return null;
            }
            ImmutableList.Builder<Integer> days = ImmutableList.builder();
            for (JsonNode day : node) {
                days.add(count(parser, day));
            }
            return new SettingValue.Days(days.build());
        }
    }
}
