package org.hoidong.core.basics;

import static com.google.common.base.Preconditions.checkArgument;

import org.hoidong.core.style.IdentifierStyle;
import org.immutables.value.Value;

/**
 * A language in which labels and messages are written, by its BCP 47 tag.
 *
 * <p>It is not a locale: it says nothing of calendars, currencies or the machine. Vietnamese ({@code vi}) and English
 * ({@code en}) are shipped as constants because every label of the library has them; a host may add others, for example
 * {@code Language.of("tyz")} for Tày.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
@IdentifierStyle
public abstract class Language {

    /** Vietnamese, {@code vi}. */
    public static final Language VIETNAMESE = of("vi");

    /** English, {@code en}. */
    public static final Language ENGLISH = of("en");

    private static final int LONGEST_TAG = 35;

    Language() {}

    /**
     * Obtains a language from its tag.
     *
     * @param tag the BCP 47 tag: two to eight lower-case letters, with further parts after hyphens, at most 35
     *     characters
     * @return the language
     * @throws IllegalArgumentException if the tag is not of that form
     */
    public static Language of(String tag) {
        checkArgument(
                tag.length() <= LONGEST_TAG && tag.matches("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*"),
                "language tag (%s) must read like vi, en or zh-Hant, in at most %s characters",
                PlainText.shown(tag),
                LONGEST_TAG);
        return ImmutableLanguage.of(tag);
    }

    /** Returns the BCP 47 tag, for example {@code vi}. */
    public abstract String tag();

    /** Returns the tag. */
    @Override
    public final String toString() {
        return tag();
    }
}
