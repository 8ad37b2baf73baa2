package org.hoidong.workflow.render;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.List;

/** Breaks lines of text at spaces, so that boxes and arrows stay narrow. */
final class Wrapping {

    private static final int WIDTH = 30;
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    private Wrapping() {}

    /** The lines, in NFC, each broken where it is too long. */
    static ImmutableList<String> of(List<String> lines) {
        ImmutableList.Builder<String> wrapped = ImmutableList.builder();
        for (String line : lines) {
            StringBuilder now = new StringBuilder();
            for (String word : WORDS.split(Normalizer.normalize(line, Normalizer.Form.NFC))) {
                if (!now.isEmpty() && now.length() + 1 + word.length() > WIDTH) {
                    wrapped.add(now.toString());
                    now.setLength(0);
                }
                now.append(now.isEmpty() ? "" : " ").append(word);
            }
            wrapped.add(now.toString());
        }
        return wrapped.build();
    }
}
