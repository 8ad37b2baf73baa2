package org.hoidong.core.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A constant with a written form that does not change when it is renamed. */
interface Coded {

    /** Returns the written form. */
    String code();

    static <E extends Enum<E> & Coded> E parse(String name, Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " (" + code + ") must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Coded::code)
                                .collect(Collectors.joining(", "))));
    }
}
