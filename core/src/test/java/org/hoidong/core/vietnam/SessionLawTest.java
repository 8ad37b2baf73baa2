package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hoidong.core.calendar.TimeLimit.Direction.AFTER;
import static org.hoidong.core.calendar.TimeLimit.Direction.BEFORE;
import static org.hoidong.core.vietnam.LawDays.BOOK;
import static org.hoidong.core.vietnam.LawDays.WED_2022_07_27;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_72_2025_QH15;
import static org.hoidong.core.vietnam.VietnamDocuments.LAW_77_2015_QH13;
import static org.hoidong.core.vietnam.VietnamDocuments.RESOLUTION_104_2025;
import static org.hoidong.core.vietnam.VietnamMeetings.DIALOGUE;
import static org.hoidong.core.vietnam.VietnamMeetings.JOINT_PREPARATORY_CONFERENCE;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.Frequency.Per;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.outcome.Reason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How often bodies meet, and who does what in a session and before it. */
class SessionLawTest {

    private static final String FROM_2016 = "2016-01-01";
    private static final String TO_2025 = "2025-02-28";
    private static final String FROM_2025 = "2025-06-16";
    private static final LocalDate WED_2025_10_15 = LocalDate.of(2025, 10, 15);
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());

    @Nested
    class Frequencies {

        static Stream<Arguments> values() {
            RuleKey<Frequency> key = MeetingRules.FREQUENCY;
            RuleKey<Frequency> regular = key.of(VietnamMeetings.REGULAR);
            RuleKey<Frequency> standing = key.of(VietnamMeetings.STANDING_COMMITTEE_MEETING);
            RuleKey<Frequency> executive = key.of(VietnamMeetings.PEOPLES_COMMITTEE_MEETING);
            return Stream.of(
                    argumentSet("2.1 A", regular, 2, Per.YEAR, "2.1/regular-a", "77", "78"),
                    argumentSet("2.1 B", regular, 2, Per.YEAR, "2.1/regular-b", "72", "34.2"),
                    argumentSet("2.1 month", standing, 1, Per.MONTH, "2.1/standing-committee-a", "77", "106"),
                    argumentSet("A-R-06", executive, 1, Per.MONTH, "A-R-06", "77", "113"),
                    argumentSet("B-B-27", executive, 1, Per.MONTH, "B-B-27", "72", "40.1"),
                    argumentSet("B-B-26", MeetingRules.ACTIVITY_NOTICE, 2, Per.YEAR, "B-B-26", "72", "31.12"),
                    argumentSet("B-B-28", key.of(DIALOGUE), 1, Per.YEAR, "B-B-28", "72", "43"));
        }

        @ParameterizedTest
        @MethodSource("values")
        void areThoseOfTheRow(RuleKey<Frequency> key, int times, Per per, String row, String law, String article) {
            boolean old = law.equals("77");
            LawDays.holds(
                    key,
                    row,
                    old ? LAW_77_2015_QH13 : LAW_72_2025_QH15,
                    article,
                    old ? FROM_2016 : FROM_2025,
                    old ? TO_2025 : "");
            Frequency frequency = BOOK.on(old ? WED_2022_07_27 : WED_2025_10_15).get(key);
            assertThat(frequency.times()).isEqualTo(times);
            assertThat(frequency.per()).isEqualTo(per);
        }

        // 2.1: Law 72/2025/QH15 has no month rule for the Standing Committee
        @Test
        void ofTheStandingCommitteeEndWithTheLawOf2015() {
            assertThat(BOOK.on(WED_2025_10_15)
                            .find(MeetingRules.FREQUENCY.of(VietnamMeetings.STANDING_COMMITTEE_MEETING)))
                    .isEmpty();
        }
    }

    @Nested
    class ClosedSessions {

        // 2.1/closed
        @Test
        void areDecidedByTheCouncilOnProposalOfThreeUnderBothLaws() {
            RuleKey<Competence> key = CouncilRules.COMPETENCE.of(VietnamActs.CLOSE_SESSION);

            LawDays.holds(key, "2.1/closed", LAW_77_2015_QH13, "78", FROM_2016, TO_2025);
            LawDays.holds(key, "2.1/closed", LAW_72_2025_QH15, "34.5", FROM_2025, "");
            for (LocalDate on : List.of(WED_2022_07_27, WED_2025_10_15)) {
                Competence competence = BOOK.on(on).get(key);
                assertThat(competence
                                .judge(Competent.of(VietnamBodies.PEOPLES_COUNCIL))
                                .isSatisfied())
                        .isTrue();
                assertThat(competence
                                .judge(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                                .isSatisfied())
                        .isFalse();
                assertThat(competence.proposedBy())
                        .extracting(Competent::id)
                        .containsExactly("standing-committee", "executive-chair", "delegate");
                assertThat(competence
                                .judgeProposal(Competent.of(VietnamOffices.COUNCIL_CHAIR))
                                .isSatisfied())
                        .isFalse();
            }
        }

        // 2.1/closed: a third of 51 is 17
        @Test
        void areAskedForByAThirdOfAllDelegates() {
            LawDays.holds(
                    MeetingRules.CLOSED_SESSION_REQUEST, "2.1/closed", LAW_77_2015_QH13, "78", FROM_2016, TO_2025);
            LawDays.holds(MeetingRules.CLOSED_SESSION_REQUEST, "2.1/closed", LAW_72_2025_QH15, "34.5", FROM_2025, "");
            LawDays.holds(
                    MeetingRules.CLOSED_SESSION_DEMANDED_BY, "2.1/closed", LAW_77_2015_QH13, "78", FROM_2016, TO_2025);
            LawDays.holds(
                    MeetingRules.CLOSED_SESSION_DEMANDED_BY, "2.1/closed", LAW_72_2025_QH15, "34.5", FROM_2025, "");
            var rule = BOOK.on(WED_2025_10_15).get(MeetingRules.CLOSED_SESSION_REQUEST);
            assertThat(rule.evaluate(16, 51).isSatisfied()).isFalse();
            assertThat(rule.evaluate(17, 51).isSatisfied()).isTrue();
            assertThat(rule.evaluate(18, 51).isSatisfied()).isTrue();
        }
    }

    @Nested
    class Agendas {

        // A-M-01
        @Test
        void areDraftedByTheStandingCommitteeAndAdoptedByTheCouncil() {
            RuleKey<Competence> draft = CouncilRules.COMPETENCE.of(VietnamActs.DRAFT_AGENDA);
            RuleKey<Competence> adopt = CouncilRules.COMPETENCE.of(VietnamActs.ADOPT_AGENDA);

            LawDays.holds(draft, "A-M-01", LAW_77_2015_QH13, "79", FROM_2016, TO_2025);
            LawDays.holds(adopt, "A-M-01", LAW_77_2015_QH13, "79", FROM_2016, TO_2025);
            Competence drafting = BOOK.on(WED_2022_07_27).get(draft);
            assertThat(drafting.by()).containsExactly(Competent.of(VietnamBodies.STANDING_COMMITTEE));
            assertThat(drafting.proposedBy())
                    .extracting(Competent::id)
                    .containsExactly(
                            "executive-chair",
                            "council-committee",
                            "fatherland-front",
                            "court",
                            "procuracy",
                            "delegate");
            Competence adopting = BOOK.on(WED_2022_07_27).get(adopt);
            assertThat(adopting.by()).containsExactly(Competent.of(VietnamBodies.PEOPLES_COUNCIL));
            assertThat(adopting.proposedBy()).containsExactly(Competent.of(VietnamBodies.STANDING_COMMITTEE));
        }

        // A-M-06
        @Test
        void areChangedByTheCouncil() {
            RuleKey<Competence> add = CouncilRules.COMPETENCE.of(VietnamActs.ADD_AGENDA_ITEM);

            LawDays.holds(add, "A-M-06", LAW_77_2015_QH13, "79", FROM_2016, TO_2025);
            assertThat(BOOK.on(WED_2022_07_27).get(add).by())
                    .containsExactly(Competent.of(VietnamBodies.PEOPLES_COUNCIL));
        }

        // A-M-07
        @Test
        void takeItemsByTheCouncilsOwnPolicy() {
            for (LocalDate on : List.of(WED_2022_07_27, WED_2025_10_15)) {
                assertThatExceptionOfType(NoRuleException.class)
                        .isThrownBy(() -> BOOK.on(on).get(MeetingRules.ITEM_DOSSIER.of(VietnamAgenda.NORMATIVE_DRAFT)))
                        .satisfies(error -> assertThat(error.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                        .withMessageContaining("A-M-07");
            }
        }
    }

    @Nested
    class Adoption {

        private final OrderOfProceedings order = BOOK.on(WED_2022_07_27).get(MeetingRules.ADOPTION_ORDER);

        // A-M-02, A-R-10
        @Test
        void goesFromThePresentationToTheVote() {
            LawDays.holds(MeetingRules.ADOPTION_ORDER, "A-M-02", LAW_77_2015_QH13, "85", FROM_2016, TO_2025);
            assertThat(order.steps())
                    .containsExactly(
                            VietnamProceedings.PRESENTED,
                            VietnamProceedings.VERIFICATION_PRESENTED,
                            VietnamProceedings.DISCUSSED,
                            VietnamProceedings.DIFFERENCES_PUT,
                            VietnamProceedings.VOTED);
            assertThat(order.optional()).containsExactly(VietnamProceedings.DIFFERENCES_PUT);
        }

        // A-M-02
        @Test
        void doesNotVoteBeforeTheCommitteeHasReported() {
            assertThat(order.judge(List.of(
                                    VietnamProceedings.PRESENTED,
                                    VietnamProceedings.DISCUSSED,
                                    VietnamProceedings.VOTED))
                            .unmet())
                    .extracting(Reason::code, reason -> reason.facts().get("step"))
                    .containsExactly(tuple(OrderOfProceedings.STEP_MISSING, Datum.of("verification-presented")));
        }
    }

    @Nested
    class WhoIsThere {

        // A-B-11; 2.1/regular-b
        @Test
        void includesTheFrontAndTheOrganisationsUnderBothLaws() {
            LawDays.holds(MeetingRules.INVITED, "A-B-11", LAW_77_2015_QH13, "81", FROM_2016, TO_2025);
            LawDays.holds(MeetingRules.INVITED, "2.1/regular-b", LAW_72_2025_QH15, "7.2", FROM_2025, "");
            assertThat(BOOK.on(WED_2022_07_27).get(MeetingRules.INVITED).kinds())
                    .extracting(Competent::id)
                    .containsExactly("front-chair", "organisation-head", "delegate@above");
            assertThat(BOOK.on(WED_2025_10_15).get(MeetingRules.INVITED).kinds())
                    .extracting(Competent::id)
                    .containsExactly("front-chair", "organisation-head");
        }

        // B-M-02
        @Test
        void excusesADelegateWithAReasonReportedInAdvance() {
            LawDays.holds(MeetingRules.ABSENCE_REPORT, "B-M-02", LAW_72_2025_QH15, "33.2", FROM_2025, "");
            var rule = BOOK.on(WED_2025_10_15).get(MeetingRules.ABSENCE_REPORT);
            assertThat(rule.judge(Set.of(VietnamContents.ABSENCE_REASON, VietnamContents.REPORTED_TO_CHAIR))
                            .isSatisfied())
                    .isTrue();
            assertThat(rule.judge(Set.of(VietnamContents.ABSENCE_REASON)).unmet())
                    .extracting(reason -> reason.facts().get("part"))
                    .containsExactly(Datum.of("reported-to-chair"));
        }

        // B-M-03
        @Test
        void isPreparedInCommunesByAJointConference() {
            var prepared = MeetingRules.PREPARED_BY.of(VietnamTiers.COMMUNE);
            var takesPart = MeetingRules.TAKES_PART.of(JOINT_PREPARATORY_CONFERENCE);

            LawDays.holds(prepared, "B-M-03", RESOLUTION_104_2025, "", "2025-09-26", "");
            LawDays.holds(takesPart, "B-M-03", RESOLUTION_104_2025, "", "2025-09-26", "");
            assertThat(BOOK.on(WED_2025_10_15).get(prepared).kinds()).containsExactly(JOINT_PREPARATORY_CONFERENCE);
            assertThat(BOOK.on(WED_2025_10_15).get(takesPart).kinds())
                    .extracting(Competent::id)
                    .containsExactly("standing-committee", "peoples-committee", "fatherland-front");
            assertThat(BOOK.on(WED_2025_10_15).find(MeetingRules.PREPARED_BY.of(VietnamTiers.PROVINCE)))
                    .isEmpty();
        }
    }

    @Nested
    class Dialogues {

        // B-B-28: ten percent of 4,995 voters is 499.5
        @Test
        void areHeldWhenATenthOfTheVotersAsk() {
            var key = MeetingRules.REQUESTED_BY_VOTERS.of(DIALOGUE);

            LawDays.holds(key, "B-B-28", LAW_72_2025_QH15, "43", FROM_2025, "");
            var rule = BOOK.on(WED_2025_10_15).get(key);
            assertThat(rule.evaluate(499, 4_995).isSatisfied()).isFalse();
            assertThat(rule.evaluate(500, 4_995).isSatisfied()).isTrue();
            assertThat(rule.evaluate(499, 4_990).isSatisfied()).isTrue();
        }

        // B-B-28: seven days before Wednesday 15 October 2025; ten days after is a Saturday, so Monday 27 October
        @Test
        void areAnnouncedSevenDaysBeforeAndAnsweredTenDaysAfter() {
            var notice = MeetingRules.NOTICE.of(DIALOGUE);
            var result = MeetingRules.RESULT_NOTIFIED.of(DIALOGUE);

            LawDays.holds(notice, "B-B-28", LAW_72_2025_QH15, "43", FROM_2025, "");
            LawDays.holds(result, "B-B-28", LAW_72_2025_QH15, "43", FROM_2025, "");
            LawDays.isLimit(notice, WED_2025_10_15, 7, BEFORE);
            LawDays.isLimit(result, WED_2025_10_15, 10, AFTER);
            assertThat(BOOK.on(WED_2025_10_15)
                            .get(notice)
                            .from(WED_2025_10_15, CALENDARS)
                            .dueOn())
                    .isEqualTo("2025-10-08");
            assertThat(BOOK.on(WED_2025_10_15)
                            .get(result)
                            .from(WED_2025_10_15, CALENDARS)
                            .dueOn())
                    .isEqualTo("2025-10-27");
        }
    }

    // A-R-06
    @Test
    void theExecutiveDecidesToSubmitADraft() {
        RuleKey<Competence> key = CouncilRules.COMPETENCE.of(VietnamActs.DECIDE_TO_SUBMIT);

        LawDays.holds(key, "A-R-06", LAW_77_2015_QH13, "113", FROM_2016, TO_2025);
        assertThat(BOOK.on(WED_2022_07_27).get(key).by())
                .containsExactly(Competent.of(VietnamBodies.PEOPLES_COMMITTEE));
    }

    // 2.1/citizen-reception: five working days before Wednesday 15 October 2025 are 14, 13, 10, 9 and 8 October
    @Test
    void theScheduleOfReceptionsIsPostedFiveWorkingDaysBefore() {
        var notice = MeetingRules.NOTICE.of(VietnamMeetings.CITIZEN_RECEPTION);

        LawDays.holds(
                notice, "2.1/citizen-reception", VietnamDocuments.LAW_42_2013_QH13, "24.4", "2016-07-01", "2026-06-30");
        assertThat(BOOK.on(WED_2025_10_15)
                        .get(notice)
                        .from(WED_2025_10_15, CALENDARS)
                        .dueOn())
                .isEqualTo("2025-10-08");
    }
}
