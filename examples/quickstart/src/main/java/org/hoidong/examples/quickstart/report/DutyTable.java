package org.hoidong.examples.quickstart.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** The table of what each tier must do next: one row a duty, by tier, the earliest due first. */
final class DutyTable {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "duty",
            "tier_vi",
            "tier_en",
            "due_on",
            "days_late",
            "matter",
            "who_vi",
            "who_en",
            "what_vi",
            "what_en",
            "basis_vi",
            "basis_en");

    private DutyTable() {}

    static String render(BriefingView view) {
        return Csv.render(
                COLUMNS,
                view.tiers().stream()
                        .flatMap(tier -> tier.duties().stream().map(duty -> row(tier.tier(), duty)))
                        .collect(toImmutableList()),
                row -> row);
    }

    private static List<String> row(Text tier, DueNext duty) {
        OwedView owed = duty.owed();
        return List.of(
                owed.id(),
                tier.vi(),
                tier.en(),
                owed.on().toString(),
                Integer.toString(owed.daysLate()),
                duty.matter().id(),
                owed.who().vi(),
                owed.who().en(),
                owed.what().vi(),
                owed.what().en(),
                owed.basis().vi(),
                owed.basis().en());
    }
}
