package org.hoidong.examples.quickstart.report;

/**
 * A text in Vietnamese and English, ready to be shown.
 *
 * @param vi the Vietnamese text
 * @param en the English text
 */
public record Text(String vi, String en) {

    /** No text. */
    public static final Text NONE = new Text("", "");

    /**
     * Obtains a text that reads the same in both languages, such as a person's name.
     *
     * @param text the text
     * @return the text
     */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /**
     * Returns the text in a language.
     *
     * @param lang the language
     * @return the text
     */
    public String in(Lang lang) {
        return lang == Lang.VI ? vi : en;
    }

    /** Returns whether there is nothing to show. */
    public boolean isEmpty() {
        return vi.isEmpty() && en.isEmpty();
    }
}
