package org.hoidong.workflow.render;

import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.change.DefinitionChange;

/** The colours of both notations: each can be told from the others in grey, and text on them is read easily. */
final class Paint {

    static final String TEXT = "#1a1a1a";
    static final String LINE = "#6b7280";
    static final String WAY = "#b45309";
    static final String LATE = "#b91c1c";
    static final String ADDED = "#15803d";
    static final String PLAIN = "#ffffff";

    private Paint() {}

    static String of(StateCategory category) {
        return switch (category) {
            case PENDING -> "#eef2f7";
            case ACTIVE -> "#cfe3fb";
            case SUSPENDED -> "#fdf0c4";
            case FULFILLED -> "#c9ecd0";
            case ENDED -> "#d4d4d8";
        };
    }

    static String of(DefinitionChange.How change) {
        return switch (change) {
            case ADDED -> ADDED;
            case REMOVED -> LATE;
            case CHANGED -> WAY;
        };
    }

    /** The border of a box: late before being on the way. */
    static String border(DiagramNode node) {
        if (node.overdue()) {
            return LATE;
        }
        return node.visited() ? WAY : LINE;
    }
}
