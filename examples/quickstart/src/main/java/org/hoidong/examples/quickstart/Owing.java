package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Function;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.examples.quickstart.report.DueNext;
import org.hoidong.examples.quickstart.report.LateView;
import org.hoidong.examples.quickstart.report.MatterView;
import org.hoidong.examples.quickstart.report.Text;
import org.hoidong.examples.quickstart.report.TierView;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.followup.LadderRung;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;

/** Puts what is late, and what each tier must do next, into the words of the report. */
final class Owing {

    private final HalfYearBriefing briefing;
    private final ImmutableMap<String, MatterView> matters;
    private final MatterViews views;

    Owing(HalfYearBriefing briefing, ImmutableList<MatterView> matters, MatterViews views) {
        this.briefing = briefing;
        this.matters = matters.stream().collect(toImmutableMap(MatterView::id, Function.identity()));
        this.views = views;
    }

    ImmutableList<LateView> late() {
        return briefing.late().stream()
                .map(late -> new LateView(
                        matter(late.theCase()),
                        late.dueOn(),
                        late.daysLate(),
                        rung(late.latestRung()),
                        rung(late.nextRung())))
                .collect(toImmutableList());
    }

    ImmutableList<TierView> tiers() {
        ImmutableList.Builder<TierView> tiers = ImmutableList.builder();
        for (TierKind tier : VietnamTiers.all()) {
            ImmutableList<DueNext> duties = briefing.next(tier).stream()
                    .map(duty -> new DueNext(matter(duty.theCase()), views.owed(duty.obligation())))
                    .collect(toImmutableList());
            if (!duties.isEmpty()) {
                tiers.add(new TierView(MatterViews.text(tier.label()), duties));
            }
        }
        return tiers.build();
    }

    private MatterView matter(CaseId id) {
        return requireNonNull(matters.get(id.value()), id.value());
    }

    private static Text rung(Optional<LadderRung> rung) {
        return rung.map(each -> MatterViews.text(each.label())).orElse(Text.NONE);
    }
}
