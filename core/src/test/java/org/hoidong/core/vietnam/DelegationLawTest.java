package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamBodies.COUNCIL_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamBodies.PEOPLES_COUNCIL;
import static org.hoidong.core.vietnam.VietnamBodies.STANDING_COMMITTEE;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_121_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_87_2015_QH13;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.Frequency.Per;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.AppearanceRule;
import org.hoidong.core.oversight.OversightRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the oversight law of 2015 says of questions, reports, delegations and documents, beside its days. */
class DelegationLawTest {

    private static final String FROM_2016 = "2016-07-01";
    private static final String TO_2026 = "2026-02-28";
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());

    private static void holds(RuleKey<?> key, String row, String article) {
        LawDays.holds(key, row, LAW_87_2015_QH13, article, FROM_2016, TO_2026);
    }

    private static String ids(NamedKinds<?> named) {
        return named.kinds().stream().map(Kind::id).collect(Collectors.joining(" "));
    }

    @Nested
    class Founding {

        /** Body; article; row; document; who heads. */
        static Stream<Arguments> bodies() {
            DocumentKind resolution = VietnamDocumentKinds.RESOLUTION;
            DocumentKind decision = VietnamDocumentKinds.DECISION;
            return Stream.of(
                    argumentSet(
                            "A-O-13",
                            PEOPLES_COUNCIL,
                            "62.1",
                            "A-O-13",
                            resolution,
                            "council-chair council-vice-chair"),
                    argumentSet(
                            "A-O-14",
                            STANDING_COMMITTEE,
                            "70.1",
                            "A-O-14",
                            decision,
                            "council-vice-chair standing-committee-member"),
                    argumentSet(
                            "A-O-15",
                            COUNCIL_COMMITTEE,
                            "80.1",
                            "A-O-15",
                            decision,
                            "committee-head committee-deputy-head"));
        }

        @ParameterizedTest
        @MethodSource("bodies")
        void isByTheDocumentOfTheRowWithTheHeadOfTheRow(
                BodyKind body, String article, String row, DocumentKind document, String heads) {
            holds(OversightRules.FOUNDED_BY.of(body), row, article);
            holds(OversightRules.DELEGATION_HEAD.of(body), row, article);
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(OversightRules.FOUNDED_BY.of(body))
                            .kinds())
                    .containsExactly(document);
            assertThat(ids(BOOK.on(WED_2022_07_27).get(OversightRules.DELEGATION_HEAD.of(body))))
                    .isEqualTo(heads);
        }

        // A-O-16
        @ParameterizedTest
        @MethodSource("bodies")
        void fixesSixThings(BodyKind body, String article, String row, DocumentKind document, String heads) {
            RuleKey<RequiredContent> key = OversightRules.FOUNDING_CONTENT.of(body);

            holds(key, "A-O-16", article);
            RequiredContent content = BOOK.on(WED_2022_07_27).get(key);
            assertThat(content.document()).isEqualTo(document);
            assertThat(content.parts())
                    .containsExactly(
                            VietnamContents.OBJECT,
                            VietnamContents.SCOPE,
                            VietnamContents.CONTENT,
                            VietnamContents.PLAN,
                            VietnamContents.MEMBERS,
                            VietnamContents.BODIES_OVERSEEN);
        }
    }

    @Nested
    class Reporting {

        // A-O-20: from 1 September 2022 the nearest session is that of 6 December
        @Test
        void ofTheCouncilIsToTheStandingCommitteeAndThenTheNearestSession() {
            var session = OversightRules.DELEGATION_REPORTED_AT.of(PEOPLES_COUNCIL);
            var recipients = OversightRules.REPORT_RECIPIENTS.of(PEOPLES_COUNCIL);
            MilestoneId yearEnd = MilestoneId.of("year-end");
            List<PlannedSession> plan = List.of(
                    PlannedSession.of(MilestoneId.of("mid-year"), LocalDate.of(2022, 7, 12)),
                    PlannedSession.of(yearEnd, LocalDate.of(2022, 12, 6)));

            holds(session, "A-O-20", "62.2.g");
            holds(recipients, "A-O-20", "62.2.g");
            var dated = BOOK.on(WED_2022_07_27).dated(session);
            assertThat(dated.value().from(LocalDate.of(2022, 9, 1), plan))
                    .isEqualTo(Due.at(yearEnd).by(dated.basis()));
            assertThat(ids(BOOK.on(WED_2022_07_27).get(recipients))).isEqualTo("standing-committee peoples-council");
        }

        // A-I-04
        @Test
        void ofTheStandingCommitteeIsToTheCouncil() {
            var recipients = OversightRules.REPORT_RECIPIENTS.of(STANDING_COMMITTEE);

            holds(recipients, "A-I-04", "70.3");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(recipients))).isEqualTo("peoples-council");
        }

        // A-O-23
        @Test
        void ofADelegateIsToTheStandingCommitteeWithinTenDays() {
            RuleKey<TimeLimit> limit = OversightRules.DELEGATION_REPORT.of(VietnamOffices.DELEGATE);
            var recipients = OversightRules.REPORT_RECIPIENTS.of(VietnamOffices.DELEGATE);

            holds(limit, "A-O-23", "86.4.c");
            holds(recipients, "A-O-23", "86.4.c");
            LawDays.isLimit(limit, WED_2022_07_27, 10, AFTER);
            assertThat(ids(BOOK.on(WED_2022_07_27).get(recipients))).isEqualTo("standing-committee");
        }

        // A-O-28
        @Test
        void ofACommitteeStatesItsRecommendations() {
            var content = OversightRules.REPORT_CONTENT.of(COUNCIL_COMMITTEE);

            holds(content, "A-O-28", "81");
            assertThat(BOOK.on(WED_2022_07_27).get(content).judge(Set.of()).unmet())
                    .extracting(reason -> reason.facts().get("part"))
                    .containsExactly(Datum.of("recommendations"));
        }

        // A-O-25, A-O-28: the conclusion of the Standing Committee, the report of a committee
        @Test
        void reachesThoseWhoWereOverseen() {
            var sent = OversightRules.SENT_TO_OVERSEEN;
            var recipients = OversightRules.REPORT_RECIPIENTS.of(COUNCIL_COMMITTEE);

            holds(sent.of(STANDING_COMMITTEE), "A-O-25", "71");
            holds(sent.of(COUNCIL_COMMITTEE), "A-O-28", "81");
            holds(recipients, "A-O-28", "81");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(sent.of(STANDING_COMMITTEE))))
                    .isEqualTo("conclusion-of-oversight");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(sent.of(COUNCIL_COMMITTEE))))
                    .isEqualTo("oversight-report");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(recipients))).isEqualTo("standing-committee peoples-council");
        }

        // A-O-39
        @Test
        void mayBeAskedToBeReconsidered() {
            holds(OversightRules.RECONSIDERABLE, "A-O-39", "8.3");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(OversightRules.RECONSIDERABLE)))
                    .isEqualTo("conclusion-of-oversight oversight-request oversight-recommendation");
        }

        // A-O-24
        @Test
        void isConsideredInTheOrderOfTheLaw() {
            holds(OversightRules.CONSIDERATION_ORDER, "A-O-24", "71.1");
            OrderOfProceedings order = BOOK.on(WED_2022_07_27).get(OversightRules.CONSIDERATION_ORDER);
            assertThat(order.steps())
                    .containsExactly(
                            VietnamProceedings.PRESENTED,
                            VietnamProceedings.OVERSEEN_HEARD,
                            VietnamProceedings.DISCUSSED,
                            VietnamProceedings.CONCLUDED);
            assertThat(order.optional()).isEmpty();
            Verdict unheard = order.judge(
                    List.of(VietnamProceedings.PRESENTED, VietnamProceedings.DISCUSSED, VietnamProceedings.CONCLUDED));
            assertThat(VietnamMessages.standard().sentence(unheard.unmet().get(0), Language.VIETNAMESE))
                    .isEqualTo("Chưa thực hiện bước bắt buộc: ý kiến của cơ quan chịu sự giám sát");
        }
    }

    @Nested
    class Sessions {

        // A-M-03
        @Test
        void considerAReportInTheOrderOfTheLaw() {
            holds(OversightRules.REPORT_ORDER, "A-M-03", "59.4");
            OrderOfProceedings order = BOOK.on(WED_2022_07_27).get(OversightRules.REPORT_ORDER);
            assertThat(order.steps())
                    .containsExactly(
                            VietnamProceedings.PRESENTED,
                            VietnamProceedings.VERIFICATION_PRESENTED,
                            VietnamProceedings.SUPPLEMENTED,
                            VietnamProceedings.DISCUSSED,
                            VietnamProceedings.RESOLVED);
            assertThat(order.optional()).containsExactly(VietnamProceedings.RESOLVED);
        }

        // A-M-04
        @Test
        void considerTheReportsOfTheirOccasion() {
            var key = OversightRules.REPORTS_CONSIDERED;
            String twiceAYear = "work-report subject-report petitions-report";

            holds(key.of(VietnamMeetings.MID_YEAR), "A-M-04", "59.2");
            holds(key.of(VietnamMeetings.YEAR_END), "A-M-04", "59.2");
            holds(key.of(VietnamMeetings.END_OF_TERM), "A-M-04", "59.2");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(key.of(VietnamMeetings.MID_YEAR))))
                    .isEqualTo(twiceAYear);
            assertThat(ids(BOOK.on(WED_2022_07_27).get(key.of(VietnamMeetings.YEAR_END))))
                    .isEqualTo(twiceAYear);
            assertThat(ids(BOOK.on(WED_2022_07_27).get(key.of(VietnamMeetings.END_OF_TERM))))
                    .isEqualTo("term-report");
        }

        // A-M-05
        @Test
        void takeReportsOfTheStandingCommitteeAndTheCommitteesWithoutVerification() {
            holds(OversightRules.REPORTS_NOT_VERIFIED, "A-M-05", "59.3");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(OversightRules.REPORTS_NOT_VERIFIED)))
                    .isEqualTo("standing-committee council-committee");
        }

        // A-R-09, 2.1/verification, CAL-10: ten days before Tuesday 12 July 2022 is a Saturday, so Friday 1 July
        @Test
        void haveTheirReportsVerifiedTenDaysBefore() {
            holds(OversightRules.VERIFIED_BEFORE_OPENING, "A-R-09", "78.1");
            LawDays.isLimit(OversightRules.VERIFIED_BEFORE_OPENING, WED_2022_07_27, 10, BEFORE);
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(OversightRules.VERIFIED_BEFORE_OPENING)
                            .from(LocalDate.of(2022, 7, 12), CALENDARS)
                            .dueOn())
                    .isEqualTo("2022-07-01");
        }
    }

    @Nested
    class Appearance {

        // 2.1/questioning-at-session, 2.1/questioning-between-sessions
        @Test
        void underQuestioningIsInPerson() {
            RuleKey<AppearanceRule> key = OversightRules.APPEARANCE;

            holds(key.of(VietnamOversight.QUESTIONING), "2.1/questioning-at-session", "60");
            holds(key.of(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS), "2.1/questioning-between-sessions", "69");
            for (var form : List.of(VietnamOversight.QUESTIONING, VietnamOversight.QUESTIONING_BETWEEN_SESSIONS)) {
                AppearanceRule rule = BOOK.on(WED_2022_07_27).get(key.of(form));
                assertThat(rule.judge(VietnamOffices.EXECUTIVE_CHAIR, VietnamOffices.EXECUTIVE_CHAIR)
                                .isSatisfied())
                        .isTrue();
                assertThat(rule.judge(VietnamOffices.EXECUTIVE_CHAIR, VietnamOffices.EXECUTIVE_VICE_CHAIR)
                                .isSatisfied())
                        .isFalse();
            }
        }

        // A-O-38
        @Test
        void forAReportMayBeByADeputy() {
            RuleKey<AppearanceRule> key = OversightRules.APPEARANCE.of(VietnamOversight.REPORTS);

            holds(key, "A-O-38", "7.3");
            assertThat(BOOK.on(WED_2022_07_27)
                            .get(key)
                            .judge(VietnamOffices.EXECUTIVE_CHAIR, VietnamOffices.EXECUTIVE_VICE_CHAIR)
                            .isSatisfied())
                    .isTrue();
        }

        // A-O-32
        @Test
        void isReplacedByAWrittenAnswerInThreeCases() {
            holds(OversightRules.WRITTEN_ANSWER_CASES, "A-O-32", "60.4");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(OversightRules.WRITTEN_ANSWER_CASES)))
                    .isEqualTo("question-outside-group question-needs-verification question-not-answered");
        }
    }

    @Nested
    class DocumentsAndComplaints {

        /** Key; row; article; days. */
        static Stream<Arguments> limits() {
            RuleKey<TimeLimit> report = OversightRules.SETTLEMENT_REPORT;
            return Stream.of(
                    argumentSet("A-R-26", OversightRules.CORRECTION_ANSWER, "A-R-26", "79.2", 30),
                    argumentSet("A-O-36", report.of(STANDING_COMMITTEE), "A-O-36", "73.2", 7),
                    argumentSet("A-O-37", report.of(COUNCIL_COMMITTEE), "A-O-37", "82.2", 10));
        }

        @ParameterizedTest
        @MethodSource("limits")
        void areAnsweredWithinTheDaysOfTheRow(RuleKey<TimeLimit> key, String row, String article, int days) {
            holds(key, row, article);
            LawDays.isLimit(key, WED_2022_07_27, days, AFTER);
        }

        // A-O-42, NEW-09
        @Test
        void arePublishedUnderBothLaws() {
            LocalDate sun20260301 = LocalDate.of(2026, 3, 1);

            holds(OversightRules.PUBLISHED, "A-O-42", "89.1");
            LawDays.holds(OversightRules.PUBLISHED, "NEW-09", LAW_121_2025_QH15, "", "2026-03-01", "");
            assertThat(ids(BOOK.on(WED_2022_07_27).get(OversightRules.PUBLISHED)))
                    .isEqualTo("oversight-programme oversight-plan oversight-report oversight-resolution"
                            + " conclusion-of-oversight oversight-recommendation implementation-report");
            assertThat(ids(BOOK.on(sun20260301).get(OversightRules.PUBLISHED))).isEqualTo("oversight-document");
        }
    }

    // 2.1/quarterly-coordination: two meetings, in February and in July
    @Test
    void meetsTheCommitteesEachQuarter() {
        holds(OversightRules.COORDINATION, "2.1/quarterly-coordination", "75.4");
        var quarterly = BOOK.on(WED_2022_07_27).get(OversightRules.COORDINATION);
        List<LocalDate> met = List.of(LocalDate.of(2022, 2, 10), LocalDate.of(2022, 7, 1));
        assertThat(quarterly.times()).isEqualTo(1);
        assertThat(quarterly.per()).isEqualTo(Per.QUARTER);
        assertThat(quarterly.judge(LocalDate.of(2022, 3, 31), met).isSatisfied())
                .isTrue();
        assertThat(quarterly.judge(LocalDate.of(2022, 4, 1), met).isSatisfied()).isFalse();
        assertThat(quarterly.judge(LocalDate.of(2022, 6, 30), met).isSatisfied())
                .isFalse();
        assertThat(quarterly.judge(LocalDate.of(2022, 7, 1), met).isSatisfied()).isTrue();
    }
}
