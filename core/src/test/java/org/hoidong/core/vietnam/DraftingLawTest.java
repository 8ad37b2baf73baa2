package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamDocuments.DECREE_78_2025;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_80_2015_QH13;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.resolution.Drafting;
import org.hoidong.core.resolution.DraftingCourse;
import org.hoidong.core.resolution.DraftingRules;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionStepDue;
import org.junit.jupiter.api.Test;

class DraftingLawTest {

    private static final LocalDate TUE_2020_12_15 = LocalDate.of(2020, 12, 15);
    private static final LocalDate THU_2020_12_31 = LocalDate.of(2020, 12, 31);
    private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());

    // A-R-01
    @Test
    void namesWhoProposesInAProvinceAndWhoSubmitsInADistrict() {
        var proposed = DraftingRules.PROPOSED_BY.of(PROVINCE);
        var submitted = DraftingRules.SUBMITTED_BY.of(DISTRICT);

        LawDays.holds(proposed, "A-R-01", LAW_80_2015_QH13, "", "2016-07-01", "2025-03-31");
        LawDays.holds(submitted, "A-R-01", LAW_80_2015_QH13, "133.1", "2016-07-01", "2025-03-31");
        assertThat(BOOK.on(WED_2022_07_27).get(proposed).kinds())
                .extracting(Competent::id)
                .containsExactly("peoples-committee", "council-committee", "fatherland-front", "delegate");
        assertThat(BOOK.on(WED_2022_07_27).dated(proposed).grade()).isEqualTo(Grade.MEDIUM);
        assertThat(BOOK.on(WED_2022_07_27).get(submitted).kinds())
                .containsExactly(Competent.of(VietnamBodies.PEOPLES_COMMITTEE));
        assertThat(BOOK.on(WED_2022_07_27).dated(submitted).grade()).isEqualTo(Grade.HIGH);
    }

    // A-R-04: the wording of 2015 only
    @Test
    void sendsADraftForAppraisalTwentyDaysBeforeTheMeetingUntilTheEndOf2020() {
        RuleKey<TimeLimit> key = DraftingRules.APPRAISAL_DOSSIER.of(PROVINCE);

        LawDays.holds(key, "A-R-04", LAW_80_2015_QH13, "121.2", "2016-07-01", "2020-12-31");
        LawDays.isLimit(key, TUE_2020_12_15, 20, BEFORE);
        settingNeeded(key, FRI_2021_01_01, "A-R-04");
    }

    // A-R-05: the wording of 2020 only; fifteen days from Friday 8 July 2022 is Saturday 23 July, so Monday 25 July
    // (CAL-08)
    @Test
    void appraisesWithinFifteenDaysFrom2021ToMarch2025() {
        RuleKey<TimeLimit> key = DraftingRules.APPRAISAL_REPORT.of(PROVINCE);

        settingNeeded(key, THU_2020_12_31, "A-R-05");
        LawDays.holds(key, "A-R-05", LAW_80_2015_QH13, "121", "2021-01-01", "2025-03-31");
        LawDays.isLimit(key, WED_2022_07_27, 15, AFTER);
        assertThat(BOOK.on(WED_2022_07_27)
                        .get(key)
                        .from(LocalDate.of(2022, 7, 8), CALENDARS)
                        .dueOn())
                .isEqualTo("2022-07-25");
        settingNeeded(key, LocalDate.of(2025, 4, 1), "A-R-05");
    }

    // NEW-05, B-R-06
    @Test
    void hasTheDaysOfTheDecreeFromJuly2025() {
        RuleKey<TimeLimit> consultees = DraftingRules.CONSULTEES_REPLY.of(COMMUNE);

        LawDays.holds(DraftingRules.EXAMINATION_SIMPLIFIED, "NEW-05", DECREE_78_2025, "59a", "2025-07-01", "");
        LawDays.holds(DraftingRules.EXAMINATION_SIMPLIFIED_COMPLEX, "NEW-05", DECREE_78_2025, "59a", "2025-07-01", "");
        LawDays.holds(consultees, "B-R-06", DECREE_78_2025, "", "2025-07-01", "");
        LawDays.isLimit(DraftingRules.EXAMINATION_SIMPLIFIED, TUE_2025_07_01, 7, AFTER);
        LawDays.isLimit(DraftingRules.EXAMINATION_SIMPLIFIED_COMPLEX, TUE_2025_07_01, 15, AFTER);
        LawDays.isLimit(consultees, TUE_2025_07_01, 7, AFTER);
        assertThat(BOOK.on(TUE_2025_07_01).find(DraftingRules.CONSULTEES_REPLY.of(PROVINCE)))
                .isEmpty();
    }

    // A-R-02, A-R-03, A-R-07, A-R-08: from memory, so never a default
    @Test
    void leavesTheOrdinaryLeadTimesOfAProvinceToAHost() {
        LocalDate before2025 = WED_2022_07_27;

        settingNeeded(DraftingRules.POSTING.of(PROVINCE), before2025, "A-R-02");
        settingNeeded(DraftingRules.CONSULTEES_REPLY.of(PROVINCE), before2025, "A-R-03");
        settingNeeded(DraftingRules.VERIFICATION_DOSSIER.of(PROVINCE), before2025, "A-R-07");
        settingNeeded(DraftingRules.VERIFICATION_REPORT.of(PROVINCE), before2025, "A-R-08");
        settingNeeded(DraftingRules.DRAFT_TO_DELEGATES.of(PROVINCE), before2025, "A-R-08");
    }

    // A-R-05 with A-R-04, A-R-07, A-R-08 as settings a host may give: session of Wednesday 6 July 2022
    @Test
    void worksOutTheDaysOfADraftFromWhatIsLawAndWhatTheHostGave() {
        DraftingCourse course = DraftingCourse.builder()
                .tier(PROVINCE)
                .appraisalDossierOn(LocalDate.of(2022, 5, 20))
                .executiveDecidesOn(LocalDate.of(2022, 6, 15))
                .sessionOpensOn(LocalDate.of(2022, 7, 6))
                .build();
        RuleKey<TimeLimit> report = DraftingRules.VERIFICATION_REPORT.of(PROVINCE);
        Provision regulations = Provision.of("Quy chế hoạt động", "12");
        RuleBook given = BOOK.with(
                report,
                Dated.setting(
                        TimeLimit.ofCalendarDays(10).before().by(regulations),
                        DateSpan.from(LocalDate.of(2021, 7, 1)),
                        regulations));

        // 15 days from 20 May are Saturday 4 June, so Monday; 10 days before 6 July are Sunday 26 June, so Friday
        assertThat(Drafting.timetable(course, given.on(LocalDate.of(2022, 5, 20)), CALENDARS))
                .extracting(ResolutionStepDue::toString)
                .containsExactly(
                        "resolution/draft-posted without rule",
                        "resolution/sent-for-appraisal without rule",
                        "resolution/appraised by 2022-06-06",
                        "resolution/sent-for-verification without rule",
                        "resolution/verified by 2022-06-24",
                        "resolution/sent-to-delegates without rule");
    }

    // NEW-05: seven days from Monday 6 October 2025 are Monday 13 October, fifteen are Tuesday 21 October
    @Test
    void examinesInTheSimplifiedProcedureWithinSevenOrFifteenDaysInACommune() {
        DraftingCourse.Builder course = DraftingCourse.builder()
                .tier(COMMUNE)
                .procedure(Procedure.SIMPLIFIED)
                .appraisalDossierOn(LocalDate.of(2025, 10, 6));

        assertThat(appraised(course)).isEqualTo("2025-10-13");
        assertThat(appraised(course.complex(true))).isEqualTo("2025-10-21");
    }

    private static LocalDate appraised(DraftingCourse.Builder course) {
        return Drafting.timetable(course.build(), BOOK.on(LocalDate.of(2025, 10, 6)), CALENDARS)
                .get(0)
                .deadline()
                .orElseThrow()
                .dueOn();
    }

    private static void settingNeeded(RuleKey<?> key, LocalDate on, String row) {
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> BOOK.on(on).get(key))
                .satisfies(error -> assertThat(error.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                .withMessageContaining(row);
    }
}
