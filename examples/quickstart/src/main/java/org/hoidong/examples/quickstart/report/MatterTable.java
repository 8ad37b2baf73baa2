package org.hoidong.examples.quickstart.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of matters: one row a matter. */
final class MatterTable {

    private static final ImmutableList<String> COLUMNS = ImmutableList.of(
            "id",
            "source_vi",
            "source_en",
            "text_vi",
            "text_en",
            "field_vi",
            "field_en",
            "addressee",
            "addressee_vi",
            "addressee_en",
            "tier_vi",
            "tier_en",
            "overseer_vi",
            "overseer_en",
            "validator_vi",
            "validator_en",
            "issued_on",
            "state",
            "state_vi",
            "state_en",
            "group",
            "answer_vi",
            "answer_en",
            "due_on",
            "overdue_since",
            "days_late",
            "next_on",
            "next_who_vi",
            "next_who_en",
            "next_what_vi",
            "next_what_en",
            "rung_vi",
            "rung_en",
            "last_event_on",
            "last_event_vi",
            "last_event_en",
            "entries");

    private MatterTable() {}

    static String render(BriefingView view) {
        return Csv.render(COLUMNS, view.matters(), MatterTable::row);
    }

    private static List<String> row(MatterView matter) {
        List<String> row = new ArrayList<>();
        row.add(matter.id());
        both(row, matter.source());
        both(row, matter.text());
        both(row, matter.field());
        row.add(matter.parties().addresseeId());
        both(row, matter.parties().addressee());
        both(row, matter.parties().tier());
        both(row, matter.parties().overseer());
        both(row, matter.parties().validator());
        row.add(matter.issuedOn().toString());
        row.add(matter.state().id());
        both(row, matter.state().label());
        row.add(matter.state().group().name().toLowerCase(java.util.Locale.ROOT));
        both(row, matter.answer());
        row.add(day(matter.due().on()));
        row.add(day(matter.due().overdueSince()));
        row.add(Integer.toString(matter.due().daysLate()));
        Optional<OwedView> next = matter.owed().stream().findFirst();
        row.add(next.map(owed -> owed.on().toString()).orElse(""));
        both(row, next.map(OwedView::who).orElse(Text.NONE));
        both(row, next.map(OwedView::what).orElse(Text.NONE));
        both(row, matter.rung());
        Optional<HistoryLine> last = matter.history().isEmpty()
                ? Optional.empty()
                : Optional.of(matter.history().get(matter.history().size() - 1));
        row.add(last.map(line -> line.occurredOn().toString()).orElse(""));
        both(row, last.map(HistoryLine::event).orElse(Text.NONE));
        row.add(Integer.toString(matter.history().size()));
        return row;
    }

    private static void both(List<String> row, Text text) {
        row.add(text.vi());
        row.add(text.en());
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }
}
