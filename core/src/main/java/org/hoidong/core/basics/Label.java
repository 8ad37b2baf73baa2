package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A name to show to people, in one or more languages.
 *
 * <p>A label is never compared to decide anything: identifiers are for that. Asked for a language it does not have, it
 * answers in English, and failing that in the first language it was given, so a screen never shows a key.
 *
 * <p>For example {@code Label.of("Nghị quyết", "Resolution").in(Language.ENGLISH)} is {@code "Resolution"}. Texts are
 * kept in Unicode NFC and have at most {@link PlainText#LONGEST_LINE} characters.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Label {

    /** The form in which labels are hashed and written: a record of texts by language. */
    public static final Codec<Label> CODEC = Codec.of("basics/label", Label::encode, Label::decode);

    Label() {}

    /**
     * Obtains a label in Vietnamese and English.
     *
     * @param vietnamese the Vietnamese text
     * @param english the English text
     * @return the label
     * @throws IllegalArgumentException if a text is blank, too long, or holds control characters
     */
    public static Label of(String vietnamese, String english) {
        return builder()
                .putText(Language.VIETNAMESE, vietnamese)
                .putText(Language.ENGLISH, english)
                .build();
    }

    /**
     * Obtains a label that reads the same in every language, such as a person's name.
     *
     * @param text the text
     * @return the label
     * @throws IllegalArgumentException if the text is blank, too long, or holds control characters
     */
    public static Label same(String text) {
        return of(text, text);
    }

    /** Returns a builder without texts. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the texts by language, in the order they were given; at least one. */
    public abstract ImmutableMap<Language, String> texts();

    /**
     * Returns the text in a language, or in English, or in the first language there is.
     *
     * @param language the language wanted
     * @return the text
     */
    public final String in(Language language) {
        String text = texts().get(language);
        if (text == null) {
            text = texts().get(Language.ENGLISH);
        }
        return text == null ? texts().values().iterator().next() : text;
    }

    /** Returns a builder holding this label. */
    public abstract Builder toBuilder();

    @Value.Check
    Label check() {
        checkArgument(!texts().isEmpty(), "a label must have a text in at least one language");
        boolean clean = true;
        ImmutableMap.Builder<Language, String> normal = ImmutableMap.builder();
        for (var entry : texts().entrySet()) {
            String text = PlainText.line("label (" + entry.getKey() + ")", entry.getValue());
            clean &= text.equals(entry.getValue());
            normal.put(entry.getKey(), text);
        }
        return clean ? this : builder().texts(normal.buildOrThrow()).build();
    }

    /** Returns the texts with their languages, for example {@code vi: Nghị quyết, en: Resolution}. */
    @Override
    public final String toString() {
        return texts().entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static Datum encode(Label label) {
        ImmutableMap.Builder<String, Datum> texts = ImmutableMap.builder();
        label.texts().forEach((language, text) -> texts.put(language.tag(), Datum.of(text)));
        return Datum.record(texts.buildOrThrow());
    }

    private static Label decode(Datum form) {
        if (!(form instanceof Datum.Fields fields)) {
            throw new IllegalArgumentException("label (" + form + ") must be a record of texts by language");
        }
        Builder label = builder();
        fields.fields().forEach((tag, text) -> label.putText(Language.of(tag), text.asText()));
        return label.build();
    }

    /** Builds {@link Label}. */
    public static final class Builder extends ImmutableLabel.Builder {
        Builder() {}
    }
}
