package org.hoidong.workflow.report;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowState;

/** The dimensions that any workflow has; hosts and the shipped workflows bring those of their subjects. */
public final class Dimensions {

    private static final ImmutableMap<String, Label> CATEGORIES = Arrays.stream(StateCategory.values())
            .collect(ImmutableMap.toImmutableMap(
                    Dimensions::row, category -> Measures.in(category).label()));

    private static final Label STATE = Label.of("Trạng thái", "State");

    private Dimensions() {}

    private static String row(StateCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Puts each case into the row of its state, named as the definition names it.
     *
     * @param definition the definition that names the states
     * @param <C> the type of the subject
     * @return the dimension {@code report/state}
     */
    public static <C> Dimension<C> state(WorkflowDefinition<C> definition) {
        Map<String, Label> labels = new LinkedHashMap<>();
        for (WorkflowState state : definition.states()) {
            labels.put(state.id(), definition.label(state));
        }
        return Dimension.<C>of(
                        "report/state", STATE, standing -> standing.state().id())
                .withRowLabels(row -> Optional.ofNullable(labels.get(row)));
    }

    /**
     * Puts each case into the row of the category of its state.
     *
     * @param <C> the type of the subject
     * @return the dimension {@code report/category}, with rows such as {@code fulfilled}
     */
    public static <C> Dimension<C> category() {
        return Dimension.<C>of(
                        "report/category",
                        Label.of("Nhóm trạng thái", "Category"),
                        standing -> row(standing.category()))
                .withRowLabels(row -> Optional.ofNullable(CATEGORIES.get(row)));
    }

    /**
     * Puts each case into the row of the year in which it was opened.
     *
     * @param <C> the type of the subject
     * @return the dimension {@code report/year-opened}, with rows such as {@code 2022}
     */
    public static <C> Dimension<C> yearOpened() {
        return Dimension.of(
                "report/year-opened",
                Label.of("Năm tiếp nhận", "Year opened"),
                standing -> standing.theCase()
                        .openedOn()
                        .map(day -> Integer.toString(day.getYear()))
                        .orElseThrow());
    }
}
