package org.hoidong.workflow.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.WorkflowCase;

/**
 * A roll-up while it is being counted: takes one case after the other and keeps of each its id, its age, and one number for each
 * dimension and one bit for each measure; no case and no history.
 *
 * <p>A million cases by three dimensions and ten measures take some 40 bytes each. Slices are counted by a tally each, whose
 * results merge into what one tally would have counted, whatever the slices and their order:
 *
 * <pre>{@code
 * Tally<Recommendation> first = plan.tally();      // one thread of the host's
 * Tally<Recommendation> second = plan.tally();     // another
 * RollUp rollUp = first.merge(second).result();
 * }</pre>
 *
 * <p>This class is mutable and for one thread at a time.
 *
 * @param <C> the type of the subject
 */
public final class Tally<C> {

    private final RollUpPlan<C> plan;
    private final Progress progress;
    private final CaseIds ids = new CaseIds();
    private int[] ages = new int[0];
    /** By measure. */
    private final ImmutableList<BitSet> marks;
    /** By dimension. */
    private final ImmutableList<Column> columns;

    Tally(RollUpPlan<C> plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        this.marks = plan.measures().stream().map(measure -> new BitSet()).collect(ImmutableList.toImmutableList());
        this.columns =
                plan.dimensions().stream().map(dimension -> new Column()).collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts a case. One that was not open yet on the day is remembered and counts nowhere.
     *
     * @param theCase the case
     * @return this tally
     * @throws IllegalArgumentException if its id was added before
     * @throws IllegalStateException if a dimension or measure throws; nothing of the case is counted then
     */
    public Tally<C> add(WorkflowCase<C> theCase) {
        CaseId id = theCase.id();
        Optional<Standing<C>> standing = Standing.of(theCase, plan.on(), plan.context());
        if (standing.isPresent()) {
            count(id, standing.orElseThrow());
        } else {
            int number = take(id, 0);
            columns.forEach(column -> column.addNowhere(number));
        }
        progress.counted(ids.size());
        return this;
    }

    /** Asks everything first, so that what throws leaves nothing half counted. */
    private void count(CaseId id, Standing<C> standing) {
        List<Object> answers = new ArrayList<>(columns.size());
        List<Optional<ImmutableSortedSet<String>>> rows = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Dimension<C> dimension = plan.dimensions().get(i);
            Column column = columns.get(i);
            Object answer = asked("dimension", dimension, id, () -> dimension.ask(standing));
            answers.add(answer);
            rows.add(asked("dimension", dimension, id, () -> column.rowsOf(answer)));
        }
        BitSet counted = new BitSet(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            Measure<C> measure = plan.measures().get(i);
            counted.set(i, asked("measure", measure, id, () -> measure.counts(standing)));
        }
        int number = take(id, standing.age());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(number, answers.get(i), rows.get(i));
        }
        counted.stream().forEach(i -> marks.get(i).set(number));
    }

    private int take(CaseId id, int age) {
        int number = ids.add(id);
        checkArgument(number >= 0, "case (%s) must be counted once; it came twice", id);
        ages = CaseIds.withRoom(ages, number);
        ages[number] = age;
        return number;
    }

    private static <T> T asked(String what, Object which, CaseId id, Supplier<T> question) {
        try {
            return question.get();
        } catch (RuntimeException thrown) {
            throw new IllegalStateException(
                    what + " " + which + " failed on case " + id + " ("
                            + thrown.getClass().getName() + "); it must answer for every case, see the cause",
                    thrown);
        }
    }

    /**
     * Adds what another tally of the same plan has counted.
     *
     * @param other the tally of other cases; it stays as it is
     * @return this tally
     * @throws IllegalArgumentException if it is of another plan, or has a case that is here too; nothing is added then
     */
    public Tally<C> merge(Tally<C> other) {
        checkArgument(plan == other.plan, "tally of (%s) must be of the same plan, %s", other.plan, plan);
        int shared = ids.firstShared(other.ids);
        if (shared >= 0) {
            throw new IllegalArgumentException(
                    "case (" + other.ids.get(shared) + ") must be counted once; it came in two slices");
        }
        int before = ids.size();
        int more = other.ids.size();
        ids.addAll(other.ids);
        ages = CaseIds.withRoom(ages, before + more);
        System.arraycopy(other.ages, 0, ages, before, more);
        for (int i = 0; i < marks.size(); i++) {
            BitSet own = marks.get(i);
            other.marks.get(i).stream().forEach(number -> own.set(before + number));
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).addAll(other.columns.get(i), more, before);
        }
        return this;
    }

    /** Returns how many cases were added. */
    public int size() {
        return ids.size();
    }

    /** Returns the counts so far; what is added later does not change them. */
    public RollUp result() {
        return RollUp.of(plan, ids.copy(), Arrays.copyOf(ages, ids.size()), marks, columns);
    }
}
