package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowState;

/**
 * Counts of cases on a date, in rows of one dimension, each number with the ids of the cases behind it.
 *
 * <p>A case counts as it stood at the end of the date; one that was not open yet does not count. The categories of the rows
 * are those of {@link StateCategory}; overdue lies across them and is no category of its own.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RollUp {

    /** The counts of one row, or of the whole. */
    public static final class Row {
        private final String id;
        private final ImmutableList<CaseId> cases;
        private final ImmutableListMultimap<StateCategory, CaseId> byCategory;
        private final ImmutableListMultimap<String, CaseId> byState;
        private final ImmutableList<CaseId> overdue;

        private Row(
                String id,
                ImmutableList<CaseId> cases,
                ImmutableListMultimap<StateCategory, CaseId> byCategory,
                ImmutableListMultimap<String, CaseId> byState,
                ImmutableList<CaseId> overdue) {
            this.id = id;
            this.cases = cases;
            this.byCategory = byCategory;
            this.byState = byState;
            this.overdue = overdue;
        }

        /** Returns the id of the row, empty for the whole. */
        public String id() {
            return id;
        }

        /** Returns the cases of the row. */
        public ImmutableList<CaseId> cases() {
            return cases;
        }

        /**
         * Returns the cases in a category.
         *
         * @param category the category
         * @return their ids
         */
        public ImmutableList<CaseId> in(StateCategory category) {
            return byCategory.get(category);
        }

        /**
         * Returns the cases in a state.
         *
         * @param state the state
         * @return their ids
         */
        public ImmutableList<CaseId> in(WorkflowState state) {
            return byState.get(state.id());
        }

        /** Returns the cases in which something is overdue. */
        public ImmutableList<CaseId> overdue() {
            return overdue;
        }

        /** Returns how many cases are open. */
        public int open() {
            return cases.size()
                    - in(StateCategory.FULFILLED).size()
                    - in(StateCategory.ENDED).size();
        }

        /**
         * Returns the rate of a category in the cases of the row.
         *
         * @param category the category
         * @return the rate
         */
        public Rate rate(StateCategory category) {
            return Rate.of(in(category).size(), cases.size());
        }
    }

    /** Collects the counts of one row. */
    private static final class Counting {
        private final ImmutableList.Builder<CaseId> cases = ImmutableList.builder();
        private final ImmutableListMultimap.Builder<StateCategory, CaseId> byCategory = ImmutableListMultimap.builder();
        private final ImmutableListMultimap.Builder<String, CaseId> byState = ImmutableListMultimap.builder();
        private final ImmutableList.Builder<CaseId> overdue = ImmutableList.builder();

        void add(WorkflowCase<?> theCase, boolean isOverdue) {
            cases.add(theCase.id());
            byCategory.put(theCase.state().category(), theCase.id());
            byState.put(theCase.state().id(), theCase.id());
            if (isOverdue) {
                overdue.add(theCase.id());
            }
        }

        Row row(String id) {
            return new Row(id, cases.build(), byCategory.build(), byState.build(), overdue.build());
        }
    }

    private final Row whole;
    private final ImmutableSortedMap<String, Row> rows;

    private RollUp(Row whole, Map<String, Row> rows) {
        this.whole = whole;
        this.rows = ImmutableSortedMap.copyOf(rows);
    }

    /**
     * Counts cases in one pass.
     *
     * @param cases the cases
     * @param on the date
     * @param dimension what makes the rows
     * @param overdue whether a case, as it stood on the date, counts as overdue on it
     * @param <C> the type of the subject
     * @return the counts
     */
    public static <C> RollUp of(
            Iterable<WorkflowCase<C>> cases, LocalDate on, Dimension<C> dimension, OverdueTest<C> overdue) {
        Counting whole = new Counting();
        Map<String, Counting> rows = new TreeMap<>();
        for (WorkflowCase<C> theCase : cases) {
            theCase.asOf(on).ifPresent(then -> {
                boolean late = overdue.isOverdue(then, on);
                whole.add(then, late);
                rows.computeIfAbsent(dimension.row().apply(then), id -> new Counting())
                        .add(then, late);
            });
        }
        Map<String, Row> counted = new TreeMap<>();
        rows.forEach((id, counting) -> counted.put(id, counting.row(id)));
        return new RollUp(whole.row(""), counted);
    }

    /**
     * Says whether a case counts as overdue.
     *
     * @param <C> the type of the subject
     */
    public interface OverdueTest<C> {
        /**
         * Tells whether a case counts as overdue on a date.
         *
         * @param theCase the case as it stood on the date
         * @param on the date
         * @return whether it does
         */
        boolean isOverdue(WorkflowCase<C> theCase, LocalDate on);
    }

    /** Returns the counts of all cases. */
    public Row whole() {
        return whole;
    }

    /** Returns the rows by id, in the order of their ids; they add up to the whole. */
    public ImmutableMap<String, Row> rows() {
        return rows;
    }
}
