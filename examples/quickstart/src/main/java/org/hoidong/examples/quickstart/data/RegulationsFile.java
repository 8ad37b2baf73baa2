package org.hoidong.examples.quickstart.data;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * What {@code regulations.json} says: the council's own working regulations, for what the law leaves to them.
 *
 * @param document the document
 * @param adoptedOn the day it was adopted
 * @param invented whether the document was made up for the example
 * @param settings its numbers
 */
public record RegulationsFile(
        Document document, LocalDate adoptedOn, boolean invented, ImmutableList<Setting> settings) {

    /**
     * A document.
     *
     * @param number its number and mark
     * @param name its name
     */
    public record Document(String number, Name name) {}

    /**
     * One number of the regulations.
     *
     * @param key what it is for, for example {@code petition/answer-within}
     * @param value the value
     * @param article the article that says so
     * @param note why it is there
     */
    public record Setting(String key, SettingValue value, String article, Name note) {}
}
