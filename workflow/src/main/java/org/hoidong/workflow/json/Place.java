package org.hoidong.workflow.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hoidong.core.basics.Datum;

/**
 * A value in a JSON document, with the path that leads to it, so that whatever is wrong with it is said with its place.
 *
 * @param value the value
 * @param path its path, {@code $} for the document
 */
record Place(Datum value, String path) {

    static Place of(Datum document) {
        return new Place(document, "$");
    }

    JsonException wrong(String what) {
        return new JsonException(path, what);
    }

    /** Makes something of the value; what that refuses is refused with the place. */
    <T> T made(Function<Place, T> making) {
        try {
            return making.apply(this);
        } catch (JsonException already) {
            throw already;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException e) {
            throw new JsonException(path, String.valueOf(e.getMessage()), e);
        }
    }

    private ImmutableMap<String, Datum> fields() {
        if (value instanceof Datum.Fields fields) {
            return fields.fields();
        }
        throw wrong("must be an object, not " + kind());
    }

    /** Checks that an object has no other fields than these. */
    Place only(String... names) {
        Set<String> known = new TreeSet<>(ImmutableList.copyOf(names));
        for (String name : fields().keySet()) {
            if (!known.contains(name)) {
                throw new JsonException(path + "." + name, "is not a field here; the fields are " + known);
            }
        }
        return this;
    }

    Optional<Place> find(String name) {
        return Optional.ofNullable(fields().get(name)).map(field -> new Place(field, path + "." + name));
    }

    Place get(String name) {
        return find(name).orElseThrow(() -> wrong("field " + name + " is missing"));
    }

    /** The fields of an object whose names are the document's own. */
    ImmutableMap<String, Place> entries() {
        ImmutableMap.Builder<String, Place> entries = ImmutableMap.builder();
        for (Map.Entry<String, Datum> field : fields().entrySet()) {
            entries.put(field.getKey(), new Place(field.getValue(), path + "." + field.getKey()));
        }
        return entries.buildOrThrow();
    }

    ImmutableList<Place> items() {
        if (!(value instanceof Datum.Sequence sequence)) {
            throw wrong("must be a list, not " + kind());
        }
        ImmutableList.Builder<Place> items = ImmutableList.builder();
        int i = 0;
        for (Datum item : sequence.items()) {
            items.add(new Place(item, path + "[" + i + "]"));
            i++;
        }
        return items.build();
    }

    /** The items of a list that may be missing. */
    ImmutableList<Place> items(String name) {
        return find(name).map(Place::items).orElse(ImmutableList.of());
    }

    String text() {
        if (value instanceof Datum.Text text) {
            return text.value();
        }
        throw wrong("must be a text, not " + kind());
    }

    boolean yes() {
        if (value instanceof Datum.YesNo yesNo) {
            return yesNo.value();
        }
        throw wrong("must be true or false, not " + kind());
    }

    /** Whether a field says so; one that is missing does not. */
    boolean says(String name) {
        return find(name).map(Place::yes).orElse(false);
    }

    int whole() {
        if (value instanceof Datum.Whole whole) {
            return made(place -> Math.toIntExact(whole.value()));
        }
        throw wrong("must be a whole number, not " + kind());
    }

    LocalDate date() {
        String text = text();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new JsonException(path, "date (" + text + ") must be of the form 2022-07-27", e);
        }
    }

    Instant instant() {
        String text = text();
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new JsonException(path, "moment (" + text + ") must be of the form 2022-07-27T02:00:00Z", e);
        }
    }

    /** Whether it is an object, and no text that stands for one. */
    boolean isObject() {
        return value instanceof Datum.Fields;
    }

    private String kind() {
        if (value instanceof Datum.Text) {
            return "a text";
        }
        if (value instanceof Datum.Whole) {
            return "a number";
        }
        if (value instanceof Datum.YesNo) {
            return "true or false";
        }
        return value instanceof Datum.Sequence ? "a list" : "an object";
    }

    @Override
    public String toString() {
        return path;
    }
}
