package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.SessionDue;
import org.hoidong.core.oversight.ProgrammeRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeLawTest {

    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());
    private static final LocalDate SUN_2023_01_01 = LocalDate.of(2023, 1, 1);
    private static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    private static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);
    private static final LocalDate FRI_2022_12_09 = LocalDate.of(2022, 12, 9);

    static Stream<Arguments> rows() {
        return Stream.of(
                argumentSet("A-O-05 day", ProgrammeRules.PROPOSALS_BY_DAY.of(PEOPLES_COUNCIL), "A-O-05", "58.1"),
                argumentSet("A-O-05 content", ProgrammeRules.PROPOSAL_CONTENT, "A-O-05", "58.1"),
                argumentSet("A-B-14", ProgrammeRules.COLLATED_BY.of(VietnamTiers.COMMUNE), "A-B-14", "58"),
                argumentSet("A-O-06", ProgrammeRules.DRAFT_BEFORE_SESSION.of(PEOPLES_COUNCIL), "A-O-06", "58.1"),
                argumentSet("A-O-07", ProgrammeRules.ADOPTED_AT.of(PEOPLES_COUNCIL), "A-O-07", "58.1"),
                argumentSet("A-O-08", ProgrammeRules.REPORTED_AT.of(PEOPLES_COUNCIL), "A-O-08", "58.4"),
                argumentSet("A-O-09", ProgrammeRules.PROPOSALS_BEFORE_SESSION.of(STANDING_COMMITTEE), "A-O-09", "67.1"),
                argumentSet("A-O-09 session", ProgrammeRules.LAST_SESSION.of(STANDING_COMMITTEE), "A-O-09", "67.1"),
                argumentSet("A-O-10", ProgrammeRules.DECIDED_AFTER_SESSION.of(STANDING_COMMITTEE), "A-O-10", "67.2"),
                argumentSet("A-O-11", ProgrammeRules.REPORTED_AT.of(STANDING_COMMITTEE), "A-O-11", "67.4"),
                argumentSet("A-O-12", ProgrammeRules.DECIDED_BY_DAY.of(COUNCIL_COMMITTEE), "A-O-12", "77"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isLawFromJuly2016ToFebruary2026(RuleKey<?> key, String row, String article) {
        LawDays.holds(key, row, LAW_87_2015_QH13, article, "2016-07-01", "2026-02-28");
    }

    // The programmes of 2023, with a mid-year session that opened on 12 July 2022 and a year-end session of 6 to 9
    // December.
    @Nested
    class TheProgrammesOf2023 {

        private final MilestoneId midYear2022 = MilestoneId.of("mid-year-2022");
        private final MilestoneId midYear2024 = MilestoneId.of("mid-year-2024");
        private final List<PlannedSession> plan = List.of(
                PlannedSession.of(midYear2022, TUE_2022_07_12).on(VietnamMeetings.MID_YEAR),
                PlannedSession.of(MilestoneId.of("year-end-2022"), TUE_2022_12_06)
                        .on(VietnamMeetings.YEAR_END),
                PlannedSession.of(MilestoneId.of("mid-year-2023"), 2023, VietnamMeetings.MID_YEAR),
                PlannedSession.of(midYear2024, 2024, VietnamMeetings.MID_YEAR));

        // A-O-05: by 1 March of the year before, whatever day it is (CAL-11)
        @Test
        void haveProposalsByTheFirstOfMarch2022() {
            var day = BOOK.on(WED_2022_07_27).get(ProgrammeRules.PROPOSALS_BY_DAY.of(PEOPLES_COUNCIL));

            assertThat(day.from(SUN_2023_01_01, CALENDARS).dueOn()).isEqualTo("2022-03-01");
            assertThat(day.from(LocalDate.of(2023, 12, 31), CALENDARS).dueOn()).isEqualTo("2022-03-01");
        }

        // A-O-06, CAL-10: ten days before is Saturday 2 July, so Friday 1 July
        @Test
        void areDraftedTenDaysBeforeTheMidYearSession() {
            RuleKey<TimeLimit> key = ProgrammeRules.DRAFT_BEFORE_SESSION.of(PEOPLES_COUNCIL);

            LawDays.isLimit(key, WED_2022_07_27, 10, BEFORE);
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(key)
                            .from(TUE_2022_07_12, CALENDARS)
                            .dueOn())
                    .isEqualTo("2022-07-01");
        }

        // A-O-07, A-O-08, A-O-11
        @Test
        void areAdoptedAtTheMidYearSessionBeforeAndReportedOnAtTheOneAfter() {
            RuleKey<SessionDue> adopted = ProgrammeRules.ADOPTED_AT;
            RuleKey<SessionDue> reported = ProgrammeRules.REPORTED_AT;

            Due adoption = due(adopted.of(PEOPLES_COUNCIL));
            assertThat(adoption.resolve(CALENDARS, Milestones.none().with(midYear2022, TUE_2022_07_12))
                            .dueOn())
                    .isEqualTo(TUE_2022_07_12);
            assertThat(adoption).isEqualTo(Due.at(midYear2022).by(basis(adopted.of(PEOPLES_COUNCIL))));
            assertThat(due(reported.of(PEOPLES_COUNCIL)))
                    .isEqualTo(Due.at(midYear2024).by(basis(reported.of(PEOPLES_COUNCIL))));
            assertThat(due(reported.of(STANDING_COMMITTEE)))
                    .isEqualTo(Due.at(midYear2024).by(basis(reported.of(STANDING_COMMITTEE))));
        }

        private Due due(RuleKey<SessionDue> key) {
            return BOOK.on(WED_2022_07_27).get(key).from(SUN_2023_01_01, plan);
        }

        private Provision basis(RuleKey<?> key) {
            return BOOK.on(WED_2022_07_27).dated(key).basis();
        }

        // A-O-09: five days before Tuesday 6 December is Thursday 1 December; A-O-10, CAL-08: fifteen days after Friday
        // 9
        // December is Saturday 24 December, so Monday 26 December
        @Test
        void ofTheStandingCommitteeFollowTheYearEndSession() {
            RuleKey<TimeLimit> proposals = ProgrammeRules.PROPOSALS_BEFORE_SESSION.of(STANDING_COMMITTEE);
            RuleKey<TimeLimit> decided = ProgrammeRules.DECIDED_AFTER_SESSION.of(STANDING_COMMITTEE);

            LawDays.isLimit(proposals, WED_2022_07_27, 5, BEFORE);
            LawDays.isLimit(decided, WED_2022_07_27, 15, AFTER);
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(proposals)
                            .from(TUE_2022_12_06, CALENDARS)
                            .dueOn())
                    .isEqualTo("2022-12-01");
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(decided)
                            .from(FRI_2022_12_09, CALENDARS)
                            .dueOn())
                    .isEqualTo("2022-12-26");
        }

        // A-O-09, A-O-10: the year-end session of the year before
        @Test
        void ofTheStandingCommitteeAreCountedFromTheYearEndSessionBefore() {
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(ProgrammeRules.LAST_SESSION.of(STANDING_COMMITTEE))
                            .find(SUN_2023_01_01, plan)
                            .orElseThrow()
                            .milestone())
                    .isEqualTo(MilestoneId.of("year-end-2022"));
        }

        // A-O-12
        @Test
        void ofACommitteeAreDecidedByTheEndOf2022() {
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(ProgrammeRules.DECIDED_BY_DAY.of(COUNCIL_COMMITTEE))
                            .from(SUN_2023_01_01, CALENDARS)
                            .dueOn())
                    .isEqualTo("2022-12-31");
        }
    }

    // A-O-05
    @Test
    void asksAProposalForNeedContentScopeAndObject() {
        var content = BOOK.on(WED_2022_07_27).get(ProgrammeRules.PROPOSAL_CONTENT);

        assertThat(content.parts())
                .containsExactly(
                        VietnamContents.NEED, VietnamContents.CONTENT, VietnamContents.SCOPE, VietnamContents.OBJECT);
        assertThat(content.judge(Set.of(VietnamContents.NEED, VietnamContents.CONTENT, VietnamContents.OBJECT))
                        .unmet())
                .singleElement()
                .satisfies(reason -> assertThat(reason.facts()).containsEntry("part", Datum.of("oversight-scope")));
    }

    // A-B-14
    @Test
    void leavesTheProposalsOfACommuneToItsSupportUnit() {
        assertThat(BOOK.on(WED_2022_07_27)
                        .get(ProgrammeRules.COLLATED_BY.of(VietnamTiers.COMMUNE))
                        .kinds())
                .containsExactly(VietnamBodies.SUPPORT_UNIT);
    }
}
