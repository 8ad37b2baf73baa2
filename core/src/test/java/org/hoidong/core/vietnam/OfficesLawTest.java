package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.council.SessionPresence.ABSENT;
import static org.hoidong.core.council.SessionPresence.ATTENDED;
import static org.hoidong.core.council.SessionPresence.EXCUSED;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.council.AbsenceRule;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.Continuity;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.ElectedFrom;
import org.hoidong.core.council.OfficeElection;
import org.hoidong.core.council.OfficeEndKind;
import org.hoidong.core.council.PersonId;
import org.hoidong.core.council.SessionPresence;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesLawTest {

    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate TUE_2026_03_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate WED_2026_04_01 = LocalDate.of(2026, 4, 1);
    private static final LocalDate THU_2026_04_02 = LocalDate.of(2026, 4, 2);
    private static final LocalDate FRI_2026_04_03 = LocalDate.of(2026, 4, 3);
    private static final LocalDate WED_2026_04_08 = LocalDate.of(2026, 4, 8);
    private static final Calendars CALENDARS = Calendars.of(VietnamCalendars.stateBodies());
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent COUNCIL = Competent.of(VietnamBodies.PEOPLES_COUNCIL);

    private final RuleBook book = VietnamRules.standard();

    private static Verdict checked(Verdict verdict) {
        MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
        return verdict;
    }

    private static String code(Verdict verdict) {
        return checked(verdict).reasons().get(0).code().value();
    }

    @Nested
    class WhoMay {

        // B-E-01, B-E-02, B-B-22, B-B-23, B-B-29, B-I-05, B-B-07, B-R-14: act; who may; who proposes; who approves;
        // whether it is reported at the nearest session; article
        @ParameterizedTest
        @CsvSource({
            "elect-council-leaders, peoples-council, standing-committee, '', false, Article 36",
            "elect-executive-chair, peoples-council, council-chair, '', false, Article 36",
            "elect-executive-members, peoples-council, executive-chair, '', false, Article 36",
            "add-candidates, peoples-council, '', '', false, 'Article 36, Clause 5'",
            "suspend-delegate, standing-committee, '', '', true, 'Article 38, Clause 1'",
            "accept-delegate-leaving, peoples-council+standing-committee, '', '', true, 'Article 38, Clause 3'",
            "reassign-delegate, standing-committee@above, '', '', false, 'Article 54, Clause 4'",
            "consent-to-arrest, standing-committee, '', '', false, 'Article 33, Clause 10'",
            "fix-delegate-groups, standing-committee, '', '', false, 'Article 29, Clause 4'",
            "appoint-group-heads, standing-committee, '', '', false, 'Article 31, Clause 9'",
            "dissolve-commune-council, peoples-council@above, '', national-assembly-standing-committee@state, false,"
                    + " 'Article 15, Clause 1, Point e'"
        })
        void underTheLawOf2025(
                String act, String by, String proposedBy, String approvedBy, boolean reported, String article) {
            RuleKey<Competence> key = CouncilRules.COMPETENCE.of(VietnamActs.parse(act));
            Competence rule = book.on(TUE_2025_07_01).get(key);

            assertThat(rule.act()).isEqualTo(VietnamActs.parse(act));
            assertThat(rule.by()).extracting(Competent::id).containsExactly(by.split("\\+"));
            assertThat(rule.proposedBy().stream().map(Competent::id).findFirst().orElse(""))
                    .isEqualTo(proposedBy);
            assertThat(rule.approvedBy().map(Competent::id).orElse("")).isEqualTo(approvedBy);
            assertThat(rule.isReportedAtNearestSession()).isEqualTo(reported);
            assertThat(rule.basis()).hasToString("Law 72/2025/QH15, " + article);
        }

        // B-B-15
        @ParameterizedTest
        @CsvSource({
            "approve-council-leaders, province, national-assembly-standing-committee@state",
            "approve-council-leaders, commune, standing-committee@above",
            "approve-executive-leaders, province, prime-minister@state",
            "approve-executive-leaders, commune, executive-chair@above"
        })
        void approveAnElectionByTier(String act, String tier, String by) {
            ActKind kind = VietnamActs.parse(act);
            TierKind at = VietnamTiers.parse(tier);
            Competence rule =
                    book.on(MON_2025_06_16).get(CouncilRules.COMPETENCE.of(kind).of(at));

            assertThat(rule.by()).extracting(Competent::id).containsExactly(by);
            assertThat(rule.basis()).hasToString("Law 72/2025/QH15, Article 36");
            Verdict refused = checked(rule.judge(COUNCIL));
            assertThat(refused.isSatisfied()).isFalse();
            assertThat(refused.unmet().get(0).remedy().orElseThrow().code()).isEqualTo(Competence.LET_COMPETENT_ACT);
        }

        // A-B-08
        @Test
        void fixDelegateGroupsUnderTheLawOf2015() {
            assertThat(book.on(FRI_2025_02_28)
                            .get(CouncilRules.COMPETENCE.of(VietnamActs.FIX_DELEGATE_GROUPS))
                            .judge(STANDING_COMMITTEE)
                            .isSatisfied())
                    .isTrue();
        }

        // B-B-29
        @Test
        void reassignDelegatesFromTheDayTheDistrictsAreGone() {
            RuleKey<Competence> key = CouncilRules.COMPETENCE.of(VietnamActs.REASSIGN_DELEGATE);

            assertThat(book.on(MON_2025_06_30).find(key)).isEmpty();
            assertThat(book.on(TUE_2025_07_01).find(key)).isPresent();
        }
    }

    @Nested
    class AnElection {

        private final OfficeElection election =
                OfficeElection.of(PersonId.of("CB-01"), VietnamOffices.COUNCIL_CHAIR, WED_2026_04_01);

        // B-B-16: 2, 3, 6, 7 and 8 April; B-B-17: 9, 10, 13 to 17, 20 to 22 April
        @Test
        void isSentWithinFiveWorkingDaysAndApprovedWithinTen() {
            assertThat(book.on(WED_2026_04_01)
                            .get(CouncilRules.SEND_ELECTION_RESULT)
                            .from(WED_2026_04_01, CALENDARS)
                            .dueOn())
                    .isEqualTo(WED_2026_04_08);
            assertThat(book.on(WED_2026_04_08)
                            .get(CouncilRules.APPROVE_ELECTION)
                            .from(WED_2026_04_08, CALENDARS)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 4, 22));
            assertThat(book.on(WED_2026_04_01)
                            .dated(CouncilRules.APPROVE_ELECTION)
                            .basis())
                    .hasToString("Law 72/2025/QH15, Article 36, Clause 7");
        }

        // B-B-18
        @Test
        void letsThePersonActAtOnce() {
            assertThat(code(election.acts(TUE_2026_03_31, book))).isEqualTo("council/not-yet-elected");
            Verdict first = election.acts(WED_2026_04_01, book);
            assertThat(first.isSatisfied()).isTrue();
            assertThat(code(first)).isEqualTo("council/acts-before-approval");
            assertThat(first.reasons().get(0).bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 36, Clause 6");
        }

        @Test
        void isApprovedOrRefused() {
            assertThat(code(election.approved(WED_2026_04_08).acts(LocalDate.of(2026, 4, 7), book)))
                    .isEqualTo("council/acts-before-approval");
            assertThat(code(election.approved(WED_2026_04_08).acts(WED_2026_04_08, book)))
                    .isEqualTo("council/acts-approved");

            OfficeElection refused = election.refused(WED_2026_04_08);
            assertThat(refused.acts(LocalDate.of(2026, 4, 7), book).isSatisfied())
                    .isTrue();
            Reason reason = checked(refused.acts(WED_2026_04_08, book)).unmet().get(0);
            assertThat(reason.code()).isEqualTo(OfficeElection.APPROVAL_REFUSED);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(OfficeElection.ELECT_AGAIN);
        }

        @Test
        void waitsForTheApprovalWhereARuleSaysSo() {
            RuleBook other = book.with(
                    CouncilRules.ELECTED_FROM,
                    Dated.setting(
                            ElectedFrom.APPROVAL, DateSpan.from(WED_2026_04_01), Provision.of("Regulation 1", "2")));

            assertThat(code(election.acts(THU_2026_04_02, other))).isEqualTo("council/awaits-approval");
            assertThat(election.approved(THU_2026_04_02)
                            .acts(THU_2026_04_02, other)
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void refusesDecisionsThatCannotBe() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election.approved(TUE_2026_03_31))
                    .withMessage("decision on the approval (2026-03-31) must not be before the election (2026-04-01)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> election.approved(WED_2026_04_08).refused(WED_2026_04_08))
                    .withMessageContaining("must not be both approved");
        }
    }

    // B-B-12
    @Nested
    class BetweenTwoTerms {

        private Continuity rule(BodyKind body) {
            return book.on(WED_2026_04_01).get(CouncilRules.CONTINUITY.of(body));
        }

        @Test
        void thoseElectedGoOnUntilOthersAre() {
            for (BodyKind body : List.of(VietnamBodies.STANDING_COMMITTEE, VietnamBodies.COUNCIL_COMMITTEE)) {
                Continuity rule = rule(body);

                assertThat(code(rule.judge(TUE_2026_03_31, FRI_2026_04_03, TUE_2026_03_31)))
                        .isEqualTo("council/in-term");
                assertThat(code(rule.judge(TUE_2026_03_31, FRI_2026_04_03, WED_2026_04_01)))
                        .isEqualTo("council/goes-on-after-term");
                assertThat(rule.judge(TUE_2026_03_31, FRI_2026_04_03, THU_2026_04_02)
                                .isSatisfied())
                        .isTrue();
                Verdict replaced = rule.judge(TUE_2026_03_31, FRI_2026_04_03, FRI_2026_04_03);
                assertThat(replaced.isSatisfied()).isFalse();
                assertThat(code(replaced)).isEqualTo("council/replaced-by-newly-elected");
                assertThat(rule.judge(TUE_2026_03_31, LocalDate.of(2026, 12, 31))
                                .isSatisfied())
                        .isTrue();
            }
        }

        @Test
        void nobodyIsElectedBeforeTheTermEnds() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rule(VietnamBodies.STANDING_COMMITTEE)
                            .judge(TUE_2026_03_31, TUE_2026_03_31, WED_2026_04_01))
                    .withMessageStartingWith("elected (2026-03-31) must be after the term ended (2026-03-31)");
        }
    }

    // A-M-09, B-B-24
    @Nested
    class AbsenceFromAllSessions {

        private static final LocalDate THU_2025_07_10 = LocalDate.of(2025, 7, 10);
        private static final LocalDate WED_2025_12_10 = LocalDate.of(2025, 12, 10);
        private static final LocalDate THU_2026_07_09 = LocalDate.of(2026, 7, 9);
        private static final LocalDate FRI_2026_07_10 = LocalDate.of(2026, 7, 10);
        private static final LocalDate SAT_2026_07_11 = LocalDate.of(2026, 7, 11);
        private static final DelegateId DELEGATE = DelegateId.of("DB-01");

        private final AbsenceRule rule = book.on(THU_2025_07_10).get(CouncilRules.ABSENCE);

        private Verdict judge(ImmutableMap<LocalDate, SessionPresence> sessions, LocalDate on) {
            return checked(rule.judge(DELEGATE, TUE_2025_07_01, sessions, on));
        }

        @Test
        void forAYearIsReportedForDismissal() {
            ImmutableMap<LocalDate, SessionPresence> sessions =
                    ImmutableMap.of(THU_2025_07_10, ATTENDED, WED_2025_12_10, ABSENT);

            assertThat(judge(sessions, THU_2026_07_09).isSatisfied()).isTrue();
            assertThat(judge(sessions, FRI_2026_07_10).isSatisfied()).isFalse();
            Reason reason = judge(sessions, SAT_2026_07_11).unmet().get(0);
            assertThat(reason.facts())
                    .containsEntry("since", Datum.of(THU_2025_07_10))
                    .containsEntry("missed", Datum.of(1))
                    .containsEntry("until", Datum.of(FRI_2026_07_10));
            assertThat(reason.bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, Article 33, Clause 2");
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(AbsenceRule.REPORT_FOR_DISMISSAL);
            assertThat(reason.remedy().orElseThrow().facts()).containsEntry("by", Datum.of("standing-committee"));
        }

        @Test
        void endsWithASessionAttendedOrMissedForAGoodReason() {
            for (SessionPresence presence : List.of(ATTENDED, EXCUSED)) {
                ImmutableMap<LocalDate, SessionPresence> sessions =
                        ImmutableMap.of(THU_2025_07_10, ATTENDED, WED_2025_12_10, ABSENT, FRI_2026_07_10, presence);

                assertThat(judge(sessions, THU_2026_07_09).isSatisfied()).isTrue();
                assertThat(judge(sessions, FRI_2026_07_10).isSatisfied()).isTrue();
            }
        }

        @Test
        void countsFromTheMandateWhereNoSessionWasAttended() {
            ImmutableMap<LocalDate, SessionPresence> sessions =
                    ImmutableMap.of(WED_2025_12_10, ABSENT, THU_2025_07_10, ABSENT);

            assertThat(judge(sessions, LocalDate.of(2026, 6, 30)).isSatisfied()).isTrue();
            assertThat(judge(sessions, LocalDate.of(2026, 7, 1)).unmet().get(0).facts())
                    .containsEntry("missed", Datum.of(2));
        }

        @Test
        void needsASessionThatWasMissed() {
            assertThat(judge(ImmutableMap.of(), SAT_2026_07_11).isSatisfied()).isTrue();
        }

        // A-M-09: the row does not say who proposes
        @Test
        void isProposedForDismissalUnderTheLawOf2015() {
            AbsenceRule old = book.on(FRI_2025_02_28).get(CouncilRules.ABSENCE);

            Verdict verdict = checked(old.judge(
                    DELEGATE, FRI_2016_01_01, ImmutableMap.of(LocalDate.of(2016, 7, 1), ABSENT), FRI_2025_02_28));

            assertThat(verdict.unmet().get(0).remedy().orElseThrow().code()).isEqualTo(AbsenceRule.PROPOSE_DISMISSAL);
            assertThat(verdict.unmet().get(0).bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 77/2015/QH13, Article 93");
        }

        @Test
        void refusesDaysBeforeTheMandate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> judge(ImmutableMap.of(), MON_2025_06_30))
                    .withMessage("on (2025-06-30) must not be before the mandate began (2025-07-01)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> judge(ImmutableMap.of(MON_2025_06_30, ABSENT), SAT_2026_07_11))
                    .withMessage("session (2025-06-30) must not be before the mandate of DB-01 began (2025-07-01)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AbsenceRule.of(Provision.of("Regulation 1", "2"), 0))
                    .withMessage("months (0) must be 1 or more");
        }
    }

    @Nested
    class TheEndOfAnOffice {

        private Verdict judge(OfficeEndKind kind, Competent actor) {
            return checked(book.on(WED_2026_04_08)
                    .get(CouncilRules.OFFICE_END.of(kind))
                    .judge(actor));
        }

        // B-E-03, B-I-04
        @Test
        void byResignationIsAcceptedByTheStandingCommittee() {
            Verdict accepted = judge(OfficeEndKind.RESIGNED, STANDING_COMMITTEE);
            Reason refused = judge(OfficeEndKind.RESIGNED, Competent.of(VietnamOffices.COUNCIL_CHAIR))
                    .unmet()
                    .get(0);

            assertThat(accepted.reasons())
                    .extracting(reason -> reason.code().value())
                    .containsExactly("council/office-end-accepted", "council/report-at-nearest-session");
            assertThat(refused.facts()).containsEntry("competent", Datum.texts(List.of("standing-committee")));
            assertThat(refused.remedy()).isPresent();
        }

        // B-E-04: 37.6; B-E-05: 41.4
        @ParameterizedTest
        @CsvSource({
            "retired, 'Article 37, Clause 6'",
            "died-in-office, 'Article 37, Clause 6'",
            "transferred, 'Article 41, Clause 4'",
            "dismissed-by-superior, 'Article 41, Clause 4'"
        })
        void needsNoProcedureButAReport(String id, String article) {
            OfficeEndKind kind = OfficeEndKind.standard().stream()
                    .filter(known -> known.id().equals(id))
                    .findFirst()
                    .orElseThrow();

            Verdict verdict = judge(kind, COUNCIL);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.code().value())
                    .containsExactly("council/office-ends-without-procedure", "council/report-at-nearest-session");
            assertThat(verdict.reasons().get(0).bases())
                    .extracting(Provision::toString)
                    .containsExactly("Law 72/2025/QH15, " + article);
        }
    }

    // B-I-05: at once
    @Test
    void anArrestInTheActIsReportedOnItsDay() {
        for (LocalDate arrest : List.of(WED_2026_04_08, LocalDate.of(2026, 4, 11))) {
            assertThat(book.on(arrest)
                            .get(CouncilRules.REPORT_FLAGRANT_ARREST)
                            .from(arrest, CALENDARS)
                            .dueOn())
                    .isEqualTo(arrest);
        }
    }

    // law.md 0.2: before 16 June 2025 the table has no rows for these
    @ParameterizedTest
    @ValueSource(strings = {"2016-01-01", "2020-06-30", "2025-02-28", "2025-06-15"})
    void knowsNothingOfElectionsBeforeTheLawOf2025(LocalDate on) {
        for (RuleKey<?> key : List.of(
                CouncilRules.SEND_ELECTION_RESULT,
                CouncilRules.ELECTED_FROM,
                CouncilRules.VACANCY.of(COMMUNE),
                CouncilRules.COMPETENCE.of(VietnamActs.APPROVE_COUNCIL_LEADERS).of(PROVINCE))) {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(on).get(key))
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.NOT_YET));
            assertThat(book.on(SUN_2025_06_15.plusDays(1)).find(key)).isPresent();
        }
    }
}
