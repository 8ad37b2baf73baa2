package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.examples.quickstart.report.BaseView;
import org.hoidong.examples.quickstart.report.BehindView;
import org.hoidong.examples.quickstart.report.FigureView;
import org.hoidong.examples.quickstart.report.FigureView.Unit;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.followup.briefing.PastDuty;
import org.hoidong.workflow.report.Measure;
import org.hoidong.workflow.report.Measures;
import org.hoidong.workflow.report.Rate;
import org.hoidong.workflow.report.RollUpRow;

/** Makes single figures: a number, what it is of, and what is behind it. */
final class FigureViews {

    private static final Text FELL_DUE =
            new Text("Nghĩa vụ theo dõi đến hạn trong kỳ", "Duties of following up that fell due in the period");

    private FigureViews() {}

    /** Makes the figure of a measure in all cases of a row. */
    static FigureView share(String id, Text group, RollUpRow row, Measure<Recommendation> measure) {
        return figure(id, group, row, measure, Optional.of(Measures.all()));
    }

    /** Makes the figure of a measure in a row, as a part of another measure if one is given. */
    static FigureView figure(
            String id,
            Text group,
            RollUpRow row,
            Measure<Recommendation> measure,
            Optional<Measure<Recommendation>> base) {
        return matters(
                id,
                group,
                MatterViews.text(measure.label()),
                row.cases(measure),
                base.map(of -> base(MatterViews.text(of.label()), row.rate(measure, of))));
    }

    /** Makes the figure of some cases. */
    static FigureView matters(String id, Text group, Text label, List<CaseId> cases, Optional<BaseView> base) {
        return new FigureView(id, group, label, BigDecimal.valueOf(cases.size()), Unit.MATTERS, base, behind(cases));
    }

    /** Makes what a figure is a part of. */
    static BaseView base(Text label, Rate rate) {
        return new BaseView(label, rate.whole(), rate.percent(1));
    }

    private static ImmutableList<BehindView> behind(List<CaseId> cases) {
        return cases.stream()
                .map(theCase -> new BehindView(theCase.value(), Text.NONE))
                .collect(toImmutableList());
    }

    /** Makes the figure of duties that fell due. */
    static FigureView duties(String id, Text group, Text label, List<PastDuty> duties, int fellDue, MatterViews views) {
        return new FigureView(
                id,
                group,
                label,
                BigDecimal.valueOf(duties.size()),
                Unit.DUTIES,
                Optional.of(base(FELL_DUE, Rate.of(duties.size(), fellDue))),
                duties.stream()
                        .map(duty -> new BehindView(duty.theCase().value(), views.pastDuty(duty.obligation())))
                        .collect(toImmutableList()));
    }

    /** Makes a figure in days, taken from some cases. */
    static FigureView days(String id, Text group, Text label, BigDecimal days, List<CaseId> cases) {
        return new FigureView(id, group, label, days, Unit.DAYS, Optional.empty(), behind(cases));
    }

    /** Returns the last part of the id of a measure. */
    static String tail(Measure<?> measure) {
        return measure.id().substring(measure.id().lastIndexOf('/') + 1);
    }
}
