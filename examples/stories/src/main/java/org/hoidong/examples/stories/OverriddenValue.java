package org.hoidong.examples.stories;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.vietnam.VietnamRules;

/** One value of the shipped rule book made stricter for one year; all others, and all other days, stay. */
public final class OverriddenValue {

    private OverriddenValue() {}

    static RuleBook book() {
        DateSpan year = DateSpan.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        Provision rule = Provision.of("Quy chế 12/2022", "9");
        return VietnamRules.standard()
                .with(
                        OversightRules.WRITTEN_ANSWER,
                        Dated.setting(TimeLimit.ofCalendarDays(15).by(rule), year, rule));
    }

    /**
     * Prints the story.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        for (String day : new String[] {"2022-12-31", "2023-01-01", "2023-12-31", "2024-01-01"}) {
            Dated<TimeLimit> answer = book().on(LocalDate.parse(day)).dated(OversightRules.WRITTEN_ANSWER);
            System.out.println(day + ": " + answer.value().describe(Language.VIETNAMESE) + ", "
                    + answer.basis().cite(Language.VIETNAMESE) + ", " + answer.origin());
        }
    }
}
