package org.hoidong.workflow.change;

import com.google.common.collect.ImmutableList;
import org.hoidong.workflow.WorkflowCase;

/**
 * What came of a migration: the report, and the cases to be stored.
 *
 * @param report what became of each case
 * @param migrated the cases that were migrated, in the order they were given; none if the run was refused
 * @param <C> the type of the subject
 */
public record MigrationRun<C>(MigrationReport report, ImmutableList<WorkflowCase<C>> migrated) {

    /** Returns whether it was done; if not, nothing was. */
    public boolean isDone() {
        return report.verdict().isSatisfied();
    }

    /** Returns the report. */
    @Override
    public String toString() {
        return (isDone() ? "done: " : "refused: ") + report;
    }
}
