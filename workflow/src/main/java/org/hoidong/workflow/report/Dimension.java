package org.hoidong.workflow.report;

import java.util.function.Function;
import org.hoidong.core.basics.PlainText;
import org.hoidong.workflow.WorkflowCase;

/**
 * Something cases are counted by: tier, body, field, source.
 *
 * <p>It puts every case into exactly one row, so that the rows of a {@link RollUp} always add up to the whole.
 *
 * @param id the id, {@code area/what}
 * @param row the id of the row a case belongs to; a pure function
 * @param <C> the type of the subject
 */
public record Dimension<C>(String id, Function<WorkflowCase<C>, String> row) {

    /** Checks the id. */
    public Dimension {
        id = PlainText.code("dimension id", id);
    }
}
