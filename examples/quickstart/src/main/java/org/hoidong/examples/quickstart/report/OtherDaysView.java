package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * One question and what the law of several days answers.
 *
 * @param question the question
 * @param answers the answers, the earliest day first
 */
public record OtherDaysView(Text question, ImmutableList<Answer> answers) {

    /**
     * What the law of one day answers.
     *
     * @param on the day
     * @param text the answer, or why there is none
     * @param citation the articles it rests on, or none
     */
    public record Answer(LocalDate on, Text text, Text citation) {}
}
