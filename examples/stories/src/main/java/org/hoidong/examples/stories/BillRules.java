package org.hoidong.examples.stories;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.hoidong.core.voting.VotingRules;
import org.hoidong.workflow.LegalContext;

/** The charter of the island: its two majorities, its ten days, and a calendar in which only Sundays do not count. */
final class BillRules {

    private static final FieldOfLaw CHARTER = FieldOfLaw.of("harbour/charter", Label.same("Charter"));

    static final RuleKey<MajorityRule> OVERRIDE =
            RuleKey.of("harbour/override", CHARTER, Label.same("Majority that overrides a veto"));
    static final RuleKey<TimeLimit> ASSENT_WITHIN =
            RuleKey.of("harbour/assent-within", CHARTER, Label.same("Time limit for assent or veto"));

    static final Provision READINGS = article("5");
    static final Provision ASSENT = article("7");
    static final Provision VETO = article("8");

    static final LegalContext CONTEXT = LegalContext.builder()
            .rules(book())
            .calendars(Calendars.of(WorkingCalendar.builder(
                            CalendarId.of("harbour/weekdays"),
                            "1",
                            LocalDate.of(2027, 1, 1),
                            LocalDate.of(2027, 12, 31))
                    .weekend(DayOfWeek.SUNDAY)
                    .build()))
            .zone(ZoneId.of("Atlantic/Azores"))
            .build();

    private BillRules() {}

    private static Provision article(String number) {
        return Provision.of(LegalDocument.of("CH", Label.same("Charter of Harbour Island")), number);
    }

    private static RuleBook book() {
        DateSpan days = DateSpan.from(LocalDate.of(1990, 1, 1));
        MajorityRule most = MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.PRESENT, READINGS);
        MajorityRule twoThirds = MajorityRule.of(Share.atLeast(Ratio.TWO_THIRDS), VotingBase.TOTAL_DELEGATES, VETO);
        return RuleBook.builder("harbour", "1")
                .put(VotingRules.ORDINARY_RESOLUTION, Dated.setting(most, days, READINGS))
                .put(OVERRIDE, Dated.setting(twoThirds, days, VETO))
                .put(ASSENT_WITHIN, Dated.setting(TimeLimit.ofWorkingDays(10).by(ASSENT), days, ASSENT))
                .build();
    }
}
