package org.hoidong.examples.quickstart.data;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A word that the data files use, out of a closed list. */
public interface Coded {

    /** Returns the word as it is written in the files, for example {@code working-days}. */
    String code();

    /**
     * Lists the words of an enum, in its order.
     *
     * @param type the enum
     * @return for example {@code calendar-days, working-days, months}
     */
    static String list(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .collect(Collectors.joining(", "));
    }
}
