package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.ActCategory;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.law.Provision;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportToCouncilTest {

    private static final Calendars CALENDARS = Calendars.of(WorkingCalendar.builder(CalendarId.of("all"), "1")
            .span(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
            .build());
    private static final LocalDate TUE_2025_08_12 = LocalDate.of(2025, 8, 12);
    private static final LocalDate WED_2025_09_03 = LocalDate.of(2025, 9, 3);
    private static final LocalDate THU_2025_09_25 = LocalDate.of(2025, 9, 25);
    private static final LocalDate FRI_2025_09_26 = LocalDate.of(2025, 9, 26);
    private static final LocalDate TUE_2025_12_09 = LocalDate.of(2025, 12, 9);
    private static final MilestoneId SESSION_4 = MilestoneId.of("ky-hop-4");
    private static final MilestoneId SESSION_5 = MilestoneId.of("ky-hop-5");
    private static final Provision CLAUSE = Provision.of("A law", "31");
    private static final List<PlannedSession> PLAN = List.of(
            PlannedSession.of(SESSION_5, TUE_2025_12_09),
            PlannedSession.of(SESSION_4, THU_2025_09_25).until(FRI_2025_09_26));
    private static final ReportToCouncil REPORT = ReportToCouncil.builder()
            .matter("PS-2025-08")
            .owedBy(BodyId.of("tt-hdnd"))
            .council(BodyId.of("hdnd"))
            .doneOn(TUE_2025_08_12)
            .addBases(CLAUSE)
            .build();

    @Nested
    class Standing {

        @Test
        void isOwedFromTheDayOfTheActToTheLastDayOfTheNearestSession() {
            Obligation obligation = REPORT.obligation(PLAN, List.of(), CALENDARS);

            assertThat(obligation.startedOn()).isEqualTo(TUE_2025_08_12);
            assertThat(obligation.deadline().dueOn()).isEqualTo(FRI_2025_09_26);
            assertThat(obligation.deadline().bases()).containsExactly(CLAUSE);
            assertThat(obligation.owedBy()).isEqualTo("tt-hdnd");
            assertThat(obligation.owedTo()).hasValue("hdnd");
            assertThat(obligation.status(FRI_2025_09_26)).isEqualTo(ObligationStatus.OWED);
            assertThat(obligation.status(FRI_2025_09_26.plusDays(1))).isEqualTo(ObligationStatus.OVERDUE);
        }

        @Test
        void isOwedAtASessionOfTheSameDayAndNotAtOneThatOpenedBefore() {
            ReportToCouncil sameDay = REPORT.toBuilder().doneOn(THU_2025_09_25).build();
            ReportToCouncil dayAfter = REPORT.toBuilder().doneOn(FRI_2025_09_26).build();

            assertThat(sameDay.nearest(PLAN).orElseThrow().milestone()).isEqualTo(SESSION_4);
            assertThat(dayAfter.nearest(PLAN).orElseThrow().milestone()).isEqualTo(SESSION_5);
        }

        @Test
        void movesToASessionThatIsCalledTogetherEarlier() {
            List<PlannedSession> more = new ArrayList<>(PLAN);
            more.add(PlannedSession.of(MilestoneId.of("ky-hop-dot-xuat"), WED_2025_09_03));

            assertThat(REPORT.obligation(more, List.of(), CALENDARS).deadline().dueOn())
                    .isEqualTo(WED_2025_09_03);
        }

        @Test
        void isDueOnTheLatestDayOfTheHostWhereNoSessionHasADay() {
            List<PlannedSession> undated = List.of(PlannedSession.of(
                    SESSION_4,
                    2025,
                    SessionOccasion.of("mid-year", Label.same("mid-year"), OccasionCategory.OF_THE_YEAR)));
            ReportToCouncil byYearEnd =
                    REPORT.toBuilder().latestOn(TUE_2025_12_09).build();

            assertThat(byYearEnd
                            .obligation(undated, List.of(), CALENDARS)
                            .deadline()
                            .dueOn())
                    .isEqualTo(TUE_2025_12_09);
            assertThat(byYearEnd
                            .obligation(PLAN, List.of(), CALENDARS)
                            .deadline()
                            .dueOn())
                    .isEqualTo(FRI_2025_09_26);
            assertThatThrownBy(() -> REPORT.obligation(undated, List.of(), CALENDARS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("opens on 2025-08-12 or later")
                    .hasMessageContaining("set latestOn");
        }
    }

    @Nested
    class Closing {

        @Test
        void isByAnItemOfTheNearestSessionOnAnyOfItsDays() {
            for (LocalDate day : List.of(THU_2025_09_25, FRI_2025_09_26)) {
                Obligation obligation =
                        REPORT.obligation(PLAN, List.of(item(SESSION_4, day, ItemResult.NOTED)), CALENDARS);

                assertThat(obligation.status(FRI_2025_09_26)).isEqualTo(ObligationStatus.DISCHARGED);
            }
        }

        @Test
        void isInTimeOnALaterDayOfASessionWhoseClosingWasNotRecorded() {
            List<PlannedSession> open = List.of(PlannedSession.of(SESSION_4, THU_2025_09_25));

            assertThat(REPORT.obligation(open, List.of(item(SESSION_4, FRI_2025_09_26, ItemResult.NOTED)), CALENDARS)
                            .status(FRI_2025_09_26))
                    .isEqualTo(ObligationStatus.DISCHARGED);
        }

        @Test
        void isLateByAnItemOfALaterSession() {
            List<ReportedItem> items = List.of(item(SESSION_5, TUE_2025_12_09, ItemResult.NOTED));

            assertThat(REPORT.obligation(PLAN, items, CALENDARS).status(TUE_2025_12_09))
                    .isEqualTo(ObligationStatus.DISCHARGED_LATE);
            Reason late = only(REPORT.judge(PLAN, items, CALENDARS, TUE_2025_12_09));
            assertThat(late.code()).isEqualTo(ReportToCouncil.REPORTED_LATE);
            assertThat(late.isMet()).isFalse();
        }

        @Test
        void isByASessionThatNobodyHadPlannedAndMakesItTheNearest() {
            ReportedItem early = item(MilestoneId.of("ky-hop-dot-xuat"), WED_2025_09_03, ItemResult.ADOPTED);
            Obligation obligation = REPORT.obligation(PLAN, List.of(early), CALENDARS);

            assertThat(obligation.deadline().dueOn()).isEqualTo(WED_2025_09_03);
            assertThat(obligation.status(WED_2025_09_03)).isEqualTo(ObligationStatus.DISCHARGED);
        }

        @Test
        void isMissedWhereANearerSessionPassedItBy() {
            ReportedItem withdrawn = item(MilestoneId.of("ky-hop-dot-xuat"), WED_2025_09_03, ItemResult.WITHDRAWN);
            ReportedItem later = item(SESSION_4, THU_2025_09_25, ItemResult.NOTED);

            assertThat(REPORT.obligation(PLAN, List.of(withdrawn, later), CALENDARS)
                            .status(THU_2025_09_25))
                    .isEqualTo(ObligationStatus.DISCHARGED_LATE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"withdrawn", "adjourned"})
        void isNotByAnItemThatWasWithdrawnOrPutOff(String result) {
            List<ReportedItem> items = List.of(item(SESSION_4, THU_2025_09_25, ItemResult.parse(result)));
            Verdict verdict = REPORT.judge(PLAN, items, CALENDARS, FRI_2025_09_26.plusDays(1));

            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(ReportToCouncil.ITEM_REPORTS_NOTHING, ReportToCouncil.REPORT_OVERDUE);
            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.unmet().get(0).remedy().orElseThrow().code())
                    .isEqualTo(ReportToCouncil.REPORT_AT_NEXT_SESSION);
        }

        @ParameterizedTest
        @ValueSource(strings = {"adopted", "not-adopted", "referred", "noted"})
        void isByAnItemThatTheCouncilDealtWith(String result) {
            List<ReportedItem> items = List.of(item(SESSION_4, THU_2025_09_25, ItemResult.parse(result)));

            assertThat(only(REPORT.judge(PLAN, items, CALENDARS, THU_2025_09_25))
                            .code())
                    .isEqualTo(ReportToCouncil.REPORTED_IN_TIME);
        }

        @Test
        void isNotByAnItemOfBeforeTheAct() {
            ReportedItem before = item(MilestoneId.of("ky-hop-3"), TUE_2025_08_12.minusDays(1), ItemResult.NOTED);

            assertThat(only(REPORT.judge(PLAN, List.of(before), CALENDARS, TUE_2025_08_12))
                            .code())
                    .isEqualTo(ReportToCouncil.REPORT_OWED);
        }

        @Test
        void isNotByAnItemThatLiesAheadOfTheDayAskedAbout() {
            List<ReportedItem> items = List.of(item(SESSION_4, THU_2025_09_25, ItemResult.NOTED));

            assertThat(only(REPORT.judge(PLAN, items, CALENDARS, THU_2025_09_25.minusDays(1)))
                            .code())
                    .isEqualTo(ReportToCouncil.REPORT_OWED);
        }
    }

    /** Every choice of up to three items over three sessions and three results, against a rule of thumb by hand. */
    @Test
    void holdsInEverySmallSpaceOfItems() {
        List<ReportedItem> all = new ArrayList<>();
        for (ItemResult result : List.of(ItemResult.NOTED, ItemResult.WITHDRAWN, ItemResult.ADJOURNED)) {
            all.add(item(MilestoneId.of("ky-hop-dot-xuat"), WED_2025_09_03, result));
            all.add(item(SESSION_4, THU_2025_09_25, result));
            all.add(item(SESSION_5, TUE_2025_12_09, result));
        }
        int cases = 0;
        for (int code = 0; code < 1 << all.size(); code++) {
            List<ReportedItem> items = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if ((code & (1 << i)) != 0) {
                    items.add(all.get(i));
                }
            }
            if (items.size() > 3) {
                continue;
            }
            boolean nearer = items.stream().anyMatch(item -> item.on().equals(WED_2025_09_03));
            Optional<LocalDate> reported = items.stream()
                    .filter(item -> item.result().equals(ItemResult.NOTED))
                    .map(ReportedItem::on)
                    .min(LocalDate::compareTo);
            LocalDate due = nearer ? WED_2025_09_03 : FRI_2025_09_26;
            ObligationStatus expected = reported.map(
                            day -> day.isAfter(due) ? ObligationStatus.DISCHARGED_LATE : ObligationStatus.DISCHARGED)
                    .orElse(ObligationStatus.OVERDUE);

            assertThat(REPORT.obligation(PLAN, items, CALENDARS).status(TUE_2025_12_09.plusDays(1)))
                    .as("%s", items)
                    .isEqualTo(expected);
            cases++;
        }
        assertThat(cases).isEqualTo(1 + 9 + 36 + 84);
    }

    @Test
    void judgesAnItemByItselfWithARemedyWhereItReportsNothing() {
        assertThat(only(REPORT.judgeItem(item(SESSION_5, TUE_2025_12_09, ItemResult.NOTED)))
                        .code())
                .isEqualTo(ReportToCouncil.ITEM_REPORTS);
        ReportedItem sameDay = item(MilestoneId.of("ky-hop-3"), TUE_2025_08_12, ItemResult.NOTED);
        assertThat(REPORT.judgeItem(sameDay).isSatisfied()).isTrue();
        for (ReportedItem item : List.of(
                item(SESSION_4, THU_2025_09_25, ItemResult.ADJOURNED),
                item(MilestoneId.of("ky-hop-3"), TUE_2025_08_12.minusDays(1), ItemResult.NOTED))) {
            Verdict verdict = REPORT.judgeItem(item);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(only(verdict).remedy().orElseThrow().code()).isEqualTo(ReportToCouncil.REPORT_AT_NEXT_SESSION);
            MessagesCheck.everyPlaceholderIsAFact(BetweenSessionsMessages.standard(), verdict);
        }
    }

    @Test
    void comesFromARuleThatAsksForAReportAndFromNoOther() {
        Competence power = Competence.of(
                CLAUSE,
                ActKind.of("suspend", Label.same("suspend"), ActCategory.PERSONNEL),
                Competent.of(BodyKind.of("standing", Label.same("standing"), BodyCategory.STANDING_COMMITTEE)));
        ReportToCouncil.Builder report = ReportToCouncil.builder()
                .matter("DB-12")
                .owedBy(BodyId.of("tt-hdnd"))
                .council(BodyId.of("hdnd"))
                .doneOn(TUE_2025_08_12);

        assertThat(ReportToCouncil.after(power, report)).isEmpty();
        assertThat(ReportToCouncil.after(power.reportedAtNearestSession(), report)
                        .orElseThrow()
                        .bases())
                .containsExactly(CLAUSE);
    }

    @Test
    void refusesALatestDayBeforeTheActAndAnItemBeforeItsSession() {
        assertThatThrownBy(() ->
                        REPORT.toBuilder().latestOn(TUE_2025_08_12.minusDays(1)).build())
                .hasMessageContaining("latestOn (2025-08-11)");
        assertThatThrownBy(() ->
                        ReportedItem.of(SESSION_4, THU_2025_09_25, "7", THU_2025_09_25.minusDays(1), ItemResult.NOTED))
                .hasMessageContaining("must not be before the opening");
    }

    @Test
    void anItemIsWrittenAndReadBack() {
        ReportedItem item = item(SESSION_4, THU_2025_09_25, ItemResult.NOT_ADOPTED);

        assertThat(ReportedItem.CODEC.decode(1, ReportedItem.CODEC.encode(item)))
                .isEqualTo(item);
        assertThat(ReportedItem.CODEC.encode(item).canonical()).contains("\"category\":\"not-adopted\"");
    }

    @Test
    void everyReasonHasATextWithTheFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(BetweenSessionsMessages.standard(), ReportToCouncil.class);
        for (Verdict verdict : List.of(
                REPORT.judge(PLAN, List.of(), CALENDARS, TUE_2025_08_12),
                REPORT.judge(
                        PLAN,
                        List.of(item(SESSION_4, THU_2025_09_25, ItemResult.WITHDRAWN)),
                        CALENDARS,
                        TUE_2025_12_09),
                REPORT.judge(
                        PLAN, List.of(item(SESSION_4, THU_2025_09_25, ItemResult.NOTED)), CALENDARS, TUE_2025_12_09),
                REPORT.judge(
                        PLAN, List.of(item(SESSION_5, TUE_2025_12_09, ItemResult.NOTED)), CALENDARS, TUE_2025_12_09))) {
            MessagesCheck.everyPlaceholderIsAFact(BetweenSessionsMessages.standard(), verdict);
        }
    }

    private static ReportedItem item(MilestoneId session, LocalDate on, ItemResult result) {
        return ReportedItem.of(session, session.equals(SESSION_4) ? THU_2025_09_25 : on, "7", on, result);
    }

    private static Reason only(Verdict verdict) {
        assertThat(verdict.reasons()).hasSize(1);
        return verdict.reasons().get(0);
    }
}
