package org.hoidong.core.petition;

import java.util.Arrays;

/** Whether a complaint comes for the first time, or against the decision on the first one. */
public enum Instance {
    /** The first complaint (khiếu nại lần đầu). */
    FIRST("first"),
    /** The complaint against the decision on the first (khiếu nại lần hai). */
    SECOND("second");

    private final String id;

    Instance(String id) {
        this.id = id;
    }

    /** Returns the id under which it is written. */
    public String id() {
        return id;
    }

    static Instance parse(String id) {
        return Arrays.stream(values())
                .filter(instance -> instance.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("instance (" + id + ") must be one of first and second"));
    }
}
