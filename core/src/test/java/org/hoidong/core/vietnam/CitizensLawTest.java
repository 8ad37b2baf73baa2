package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.calendar.TimeLimit.Unit.CALENDAR_DAYS;
import static org.hoidong.core.calendar.TimeLimit.Unit.COUNTED_DAYS;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_30_2020;
import static org.hoidong.core.vietnam.VietnamDocuments.DECISION_33_2017;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_154_2026;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_155_2026;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.FieldOfLaw;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.petition.PetitionRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CitizensLawTest {

    private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

    /** Key; row; decree; article; number; unit; direction. */
    static Stream<Arguments> rows() {
        LegalDocument on155 = DECREE_155_2026;
        LegalDocument on154 = DECREE_154_2026;
        return Stream.of(
                argumentSet("B-D-03", PetitionRules.COMPLAINT_ACCEPTED, "B-D-03", on155, "10", 7, COUNTED_DAYS, AFTER),
                argumentSet(
                        "B-D-04",
                        PetitionRules.COMPLAINT_DIALOGUE_NOTICE,
                        "B-D-04",
                        on155,
                        "11",
                        5,
                        CALENDAR_DAYS,
                        BEFORE),
                argumentSet("B-D-05", PetitionRules.SUSPENSION_SENT, "B-D-05", on155, "12", 3, COUNTED_DAYS, AFTER),
                argumentSet("B-D-06", PetitionRules.REFUSAL_NOTIFIED, "B-D-06", on154, "4.3", 3, COUNTED_DAYS, AFTER),
                argumentSet(
                        "B-D-07 notice",
                        PetitionRules.ONLINE_RECEPTION_NOTICE,
                        "B-D-07",
                        on154,
                        "23",
                        5,
                        COUNTED_DAYS,
                        BEFORE),
                argumentSet(
                        "B-D-07 test",
                        PetitionRules.ONLINE_RECEPTION_TEST,
                        "B-D-07",
                        on154,
                        "23",
                        1,
                        COUNTED_DAYS,
                        BEFORE));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void hasTheDaysOfTheDecreesFromJuly2026(
            RuleKey<TimeLimit> key,
            String row,
            LegalDocument decree,
            String article,
            int amount,
            TimeLimit.Unit unit,
            TimeLimit.Direction direction) {
        LawDays.holds(key, row, decree, article, "2026-07-01", "");
        TimeLimit limit = BOOK.on(WED_2026_07_01).get(key);
        assertThat(limit.amount()).isEqualTo(amount);
        assertThat(limit.unit()).isEqualTo(unit);
        assertThat(limit.direction()).isEqualTo(direction);
        assertThat(key.field()).isEqualTo(FieldOfLaw.CITIZENS);
    }

    // B-D-03: received on Wednesday 1 July 2026, the seventh working day after is Friday 10 July
    @Test
    void acceptsAComplaintOnTheSeventhWorkingDay() {
        assertThat(BOOK.on(WED_2026_07_01)
                        .get(PetitionRules.COMPLAINT_ACCEPTED)
                        .from(WED_2026_07_01, Calendars.of(VietnamCalendars.stateBodies()))
                        .dueOn())
                .isEqualTo("2026-07-10");
    }

    // A-P-07
    @Test
    void answersWhatTheNationalAssemblyPassedOnWithinSixtyDaysFromOctober2020() {
        RuleKey<TimeLimit> key = PetitionRules.ANSWER_PASSED_ON;

        LawDays.holds(key, "A-P-07", DECISION_30_2020, "", "2020-10-01", "");
        LawDays.isLimit(key, LocalDate.of(2020, 10, 1), 60, AFTER);
        // the supplement: 40 days before, 50 for who leads an answer in which others join
        LawDays.holds(key, "A-P-07", DECISION_33_2017, "12", "2018-01-01", "2020-09-30");
        LawDays.isLimit(key, LocalDate.of(2020, 9, 30), 40, AFTER);
        LawDays.isLimit(key.of(VietnamActs.LEAD_ANSWER), LocalDate.of(2020, 9, 30), 50, AFTER);
        LawDays.isLimit(key.of(VietnamActs.LEAD_ANSWER), LocalDate.of(2020, 10, 1), 60, AFTER);
    }
}
