package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowState;

/**
 * The measures that most reports need, of any workflow.
 *
 * <p>Every case is in exactly one {@link #in(StateCategory) category}; {@link #overdue()} lies across them. Of an obligation
 * line, what is decided falls into three parts that exclude each other:
 *
 * <pre>
 * decided = done in time + done late + overdue
 * </pre>
 *
 * <p>so that the on-time rate, {@code row.rate(doneInTime(line), decided(line))}, does not rise when nothing is done. For
 * example of 20 reports 12 came in time, 3 late, 1 is overdue and 4 have time yet: 12 of 16, 75 %.
 */
public final class Measures {

    static final String ALL = "report/all";

    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final Label OVERDUE = Label.of("Quá hạn", "Overdue");
    private static final Label DONE_IN_TIME = Label.of("Hoàn thành đúng hạn", "Done in time");
    private static final Label DONE_LATE = Label.of("Hoàn thành quá hạn", "Done late");
    private static final Label DECIDED = Label.of("Đã hoàn thành hoặc quá hạn", "Done or overdue");

    private Measures() {}

    /**
     * Counts every case that was open by the day, whether it has been closed since or not.
     *
     * @param <C> the type of the subject
     * @return the measure {@code report/all}
     */
    public static <C> Measure<C> all() {
        return Measure.of(ALL, Label.of("Tổng số", "All"), standing -> true);
    }

    /**
     * Counts the cases in states of a category.
     *
     * @param category the category
     * @param <C> the type of the subject
     * @return for example {@code report/category/fulfilled}
     */
    public static <C> Measure<C> in(StateCategory category) {
        Label label = switch (category) {
            case PENDING -> Label.of("Chưa bắt đầu", "Pending");
            case ACTIVE -> Label.of("Đang thực hiện", "Active");
            case SUSPENDED -> Label.of("Tạm dừng", "Suspended");
            case FULFILLED -> Label.of("Đã hoàn thành", "Fulfilled");
            case ENDED -> Label.of("Kết thúc, không hoàn thành", "Ended otherwise");
        };
        return Measure.of(
                "report/category/" + category.name().toLowerCase(Locale.ROOT),
                label,
                standing -> standing.category() == category);
    }

    /**
     * Returns the measures of all categories, in their order.
     *
     * @param <C> the type of the subject
     * @return the measures, one part each of {@link #all()}
     */
    public static <C> ImmutableList<Measure<C>> categories() {
        return Arrays.stream(StateCategory.values()).map(Measures::<C>in).collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts the cases in a state.
     *
     * @param state the state
     * @param label its name, as {@code WorkflowDefinition.label(state)} gives it
     * @param <C> the type of the subject
     * @return for example {@code report/state/follow-up/in-progress}
     */
    public static <C> Measure<C> in(WorkflowState state, Label label) {
        String id = state.id();
        return Measure.of(
                "report/state/" + id, label, standing -> standing.state().id().equals(id));
    }

    /**
     * Counts the cases that are not in a closed state.
     *
     * @param <C> the type of the subject
     * @return the measure {@code report/open}
     */
    public static <C> Measure<C> open() {
        return Measure.of("report/open", Label.of("Chưa kết thúc", "Open"), Standing::isOpen);
    }

    /**
     * Counts the cases in a closed state, fulfilled or not.
     *
     * @param <C> the type of the subject
     * @return the measure {@code report/closed}
     */
    public static <C> Measure<C> closed() {
        return Measure.of("report/closed", Label.of("Đã kết thúc", "Closed"), standing -> !standing.isOpen());
    }

    /**
     * Counts the cases that were open at the end of an earlier day, whatever became of them since.
     *
     * @param date the day, not after the day of the report
     * @param <C> the type of the subject
     * @return for example {@code report/open-on/2022-07-27}
     */
    public static <C> Measure<C> openOn(LocalDate date) {
        return Measure.of(
                openOnId(date),
                Label.of(
                        "Chưa kết thúc vào ngày " + VIETNAMESE_DAY.format(date), "Open on " + ENGLISH_DAY.format(date)),
                standing -> standing.theCase()
                        .asOf(date)
                        .map(then -> !then.isClosed())
                        .orElse(false));
    }

    static String openOnId(LocalDate date) {
        return "report/open-on/" + date;
    }

    /**
     * Counts the cases in which something is overdue.
     *
     * @param <C> the type of the subject
     * @return the measure {@code report/overdue}
     */
    public static <C> Measure<C> overdue() {
        return Measure.of(
                "report/overdue", OVERDUE, standing -> !standing.overdue().isEmpty());
    }

    /**
     * Counts the cases in which an obligation of a line is overdue.
     *
     * @param line the id of the line, for example {@code follow-up/implementation}
     * @param <C> the type of the subject
     * @return for example {@code report/overdue/follow-up/implementation}
     */
    public static <C> Measure<C> overdue(String line) {
        return Measure.of(
                "report/overdue/" + line,
                OVERDUE,
                standing -> standing.overdue().stream()
                        .anyMatch(obligation -> obligation.line().equals(line)));
    }

    /**
     * Counts the cases in which obligations of a line were discharged, every one in time, and none is overdue.
     *
     * @param line the id of the line
     * @param <C> the type of the subject
     * @return for example {@code report/done-in-time/follow-up/implementation}
     */
    public static <C> Measure<C> doneInTime(String line) {
        return Measure.of(
                "report/done-in-time/" + line,
                DONE_IN_TIME,
                standing -> has(standing, line, ObligationStatus.DISCHARGED)
                        && !has(standing, line, ObligationStatus.DISCHARGED_LATE)
                        && !has(standing, line, ObligationStatus.OVERDUE));
    }

    /**
     * Counts the cases in which an obligation of a line was discharged late, and none is overdue.
     *
     * @param line the id of the line
     * @param <C> the type of the subject
     * @return for example {@code report/done-late/follow-up/implementation}
     */
    public static <C> Measure<C> doneLate(String line) {
        return Measure.of(
                "report/done-late/" + line,
                DONE_LATE,
                standing -> has(standing, line, ObligationStatus.DISCHARGED_LATE)
                        && !has(standing, line, ObligationStatus.OVERDUE));
    }

    /**
     * Counts the cases in which it is decided whether a line is kept in time: an obligation of it was discharged or is overdue.
     * One that lapsed, or is owed and has time yet, decides nothing.
     *
     * @param line the id of the line
     * @param <C> the type of the subject
     * @return for example {@code report/decided/follow-up/implementation}
     */
    public static <C> Measure<C> decided(String line) {
        return Measure.of(
                "report/decided/" + line,
                DECIDED,
                standing -> has(standing, line, ObligationStatus.DISCHARGED)
                        || has(standing, line, ObligationStatus.DISCHARGED_LATE)
                        || has(standing, line, ObligationStatus.OVERDUE));
    }

    private static boolean has(Standing<?> standing, String line, ObligationStatus status) {
        return of(standing, line).anyMatch(obligation -> obligation.status(standing.on()) == status);
    }

    private static Stream<Obligation> of(Standing<?> standing, String line) {
        return standing.obligations().stream()
                .filter(obligation -> obligation.line().equals(line));
    }
}
