package org.hoidong.workflow.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.PlainText;

/**
 * Something cases are counted by: tier, body, field, source.
 *
 * <p>It says in which row a case is. A case that is in none is counted in the row {@link #UNASSIGNED}, so that nothing is lost
 * on the way from the whole to its rows. A case that is in {@link #ofSeveral several} is counted in each; the rows then add up
 * to more than the whole, and {@link RollUp#reconcile} says by how much and names the cases.
 *
 * <pre>{@code
 * Dimension<Recommendation> byBody = Dimension.of("acme/body", Label.of("Cơ quan", "Body"),
 *         standing -> addresseeOf(standing.theCase()).value());
 * }</pre>
 *
 * <p>This class is immutable and thread-safe if its functions are.
 *
 * @param <C> the type of the subject
 */
public final class Dimension<C> {

    /** The id of the row of cases that have none. */
    public static final String UNASSIGNED = "unassigned";

    static final Label UNASSIGNED_LABEL = Label.of("Chưa phân loại", "Unassigned");

    private final String id;
    private final Label label;
    /** Gives a text, or a set of texts; never null. */
    private final Function<? super Standing<C>, ?> rows;

    private final Function<? super String, Optional<Label>> rowLabels;

    private Dimension(
            String id,
            Label label,
            Function<? super Standing<C>, ?> rows,
            Function<? super String, Optional<Label>> rowLabels) {
        this.id = PlainText.code("dimension id", id);
        this.label = requireNonNull(label, "label");
        this.rows = requireNonNull(rows, "row");
        this.rowLabels = requireNonNull(rowLabels, "row labels");
    }

    /**
     * Obtains a dimension that puts every case into one row.
     *
     * @param id the id, {@code area/what}
     * @param label its name
     * @param row the id of the row a case is in, as {@link PlainText#line} accepts it; a pure function
     * @param <C> the type of the subject
     * @return the dimension
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <C> Dimension<C> of(String id, Label label, Function<? super Standing<C>, String> row) {
        return new Dimension<>(id, label, row, Dimension::noLabel);
    }

    /**
     * Obtains a dimension in which a case may have no row.
     *
     * @param id the id, {@code area/what}
     * @param label its name
     * @param row the id of the row a case is in, or nothing; a pure function
     * @param <C> the type of the subject
     * @return the dimension
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <C> Dimension<C> ofOptional(
            String id, Label label, Function<? super Standing<C>, Optional<String>> row) {
        requireNonNull(row, "row");
        return new Dimension<C>(id, label, standing -> row.apply(standing).orElse(UNASSIGNED), Dimension::noLabel);
    }

    /**
     * Obtains a dimension in which a case may have any number of rows.
     *
     * @param id the id, {@code area/what}
     * @param label its name
     * @param rows the ids of the rows a case is in; a pure function
     * @param <C> the type of the subject
     * @return the dimension
     * @throws IllegalArgumentException if the id is not of that form
     */
    public static <C> Dimension<C> ofSeveral(
            String id, Label label, Function<? super Standing<C>, ? extends Set<String>> rows) {
        return new Dimension<C>(id, label, rows, Dimension::noLabel);
    }

    /**
     * Returns this dimension with names of its rows.
     *
     * @param labels the name of a row by its id, or nothing; a pure function, asked once for each row
     * @return the dimension
     */
    public Dimension<C> withRowLabels(Function<? super String, Optional<Label>> labels) {
        return new Dimension<>(id, label, rows, labels);
    }

    /** Returns the id. */
    public String id() {
        return id;
    }

    /** Returns the name. */
    public Label label() {
        return label;
    }

    private static Optional<Label> noLabel(String row) {
        return Optional.empty();
    }

    /** Returns what the host says of a case: a text, or a set of texts. */
    Object ask(Standing<C> standing) {
        return requireNonNull(rows.apply(standing), "row");
    }

    /** Returns the ids of rows that an answer means, in NFC and in order. */
    static ImmutableSortedSet<String> rows(Object answer) {
        Set<?> all = answer instanceof Set<?> several ? several : Set.of(answer);
        return all.isEmpty()
                ? ImmutableSortedSet.of(UNASSIGNED)
                : all.stream()
                        .map(row -> PlainText.line("row", (String) row))
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    Optional<Label> rowLabel(String row) {
        Optional<Label> own = rowLabels.apply(row);
        return own.isEmpty() && row.equals(UNASSIGNED) ? Optional.of(UNASSIGNED_LABEL) : own;
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
