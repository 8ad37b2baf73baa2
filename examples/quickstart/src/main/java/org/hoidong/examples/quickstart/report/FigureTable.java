package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The table of figures: one row a figure, with what it is of and the ids of the matters behind it, separated by spaces. A
 * matter stands there as often as the figure counts it: a number of duties may count several in one matter.
 */
final class FigureTable {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "figure",
            "group_vi",
            "group_en",
            "label_vi",
            "label_en",
            "value",
            "unit",
            "base",
            "base_vi",
            "base_en",
            "percent",
            "case_ids");

    private FigureTable() {}

    static String render(BriefingView view) {
        return Csv.render(COLUMNS, view.figures(), FigureTable::row);
    }

    private static List<String> row(FigureView figure) {
        Text base = figure.base().map(BaseView::label).orElse(Text.NONE);
        return List.of(
                figure.id(),
                figure.group().vi(),
                figure.group().en(),
                figure.label().vi(),
                figure.label().en(),
                figure.value().stripTrailingZeros().toPlainString(),
                figure.unit().name().toLowerCase(Locale.ROOT),
                figure.base().map(of -> Integer.toString(of.whole())).orElse(""),
                base.vi(),
                base.en(),
                figure.base()
                        .flatMap(BaseView::percent)
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                String.join(" ", figure.matters()));
    }
}
