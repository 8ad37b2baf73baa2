package org.hoidong.workflow;

import org.hoidong.workflow.Workload.Act;
import org.hoidong.workflow.Workload.Stage;
import org.jspecify.annotations.Nullable;

/** A case as somebody writes it around an engine that keeps none: an immutable record and a linked history. */
record PlainCase(
        long id, Stage stage, int revision, @Nullable Line history) {

    /** One line of the history, the latest first. */
    record Line(@Nullable Line before, Stage from, Act act, Stage to, String actor, long at) {}

    static PlainCase at(Stage stage) {
        return new PlainCase(7, stage, 0, null);
    }

    PlainCase advance(Act act, Stage to, String actor, long at) {
        return new PlainCase(id, to, revision + 1, new Line(history, stage, act, to, actor, at));
    }
}
