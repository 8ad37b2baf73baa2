package org.hoidong.workflow.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hoidong.workflow.StateCategory;
import org.hoidong.workflow.report.ManyPetitions.Plain;

/**
 * The same counts by loops written by hand over stored due days: the least that any count takes. They keep no case behind a number,
 * check no id, see no earlier day, and are right only as long as what is stored is.
 */
final class PlainLoops {

    private static final int DAY = DueIndex.day(ManyPetitions.ON);

    /** Counts of one slice by row: one for each category, open, overdue, and in all. */
    static Map<String, int[]> rollUp(List<Plain> slice) {
        Map<String, int[]> counts = new HashMap<>();
        for (Plain plain : slice) {
            if (plain.opened() > DAY) {
                continue;
            }
            count(counts, "all", plain);
            count(counts, plain.tier(), plain);
            for (String field : plain.fields()) {
                count(counts, field, plain);
            }
        }
        return counts;
    }

    @SuppressWarnings("EnumOrdinal") // an array by category, as one writes it by hand
    private static void count(Map<String, int[]> counts, String row, Plain plain) {
        int[] own = counts.computeIfAbsent(row, key -> new int[StateCategory.values().length + 3]);
        own[plain.category().ordinal()]++;
        own[5] += plain.category().isClosed() ? 0 : 1;
        own[6] += plain.due() < DAY ? 1 : 0;
        own[7]++;
    }

    /** Next days of one slice, and how many are owing, overdue and reminded. */
    static int[] sweep(List<Plain> slice) {
        int[] next = new int[slice.size() + 3];
        for (int i = 0; i < slice.size(); i++) {
            Plain plain = slice.get(i);
            int date = DueIndex.NO_DATE;
            if (plain.due() != DueIndex.NO_DATE) {
                next[slice.size()]++;
                boolean overdue = plain.due() < DAY;
                next[slice.size() + 1] += overdue ? 1 : 0;
                date = overdue ? DueIndex.NO_DATE : plain.due() == DAY ? DAY + 1 : plain.due();
                boolean reminded = false;
                for (int each = 0; each < plain.reminders().length(); each++) {
                    int reminder = plain.reminders().get(each);
                    reminded |= reminder <= DAY && !overdue;
                    date = reminder > DAY ? Math.min(date, reminder) : date;
                }
                next[slice.size() + 2] += reminded ? 1 : 0;
            }
            next[i] = date;
        }
        return next;
    }

    private PlainLoops() {}
}
