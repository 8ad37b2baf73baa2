package org.hoidong.workflow.lifecycle.arising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.ASKER;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.AT_CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.AT_SESSION_4;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.DECIDER;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.EXAMINER;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.FRI_2025_09_26;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.MON_2025_08_11;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.SESSION_4;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.STRANGER;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.THU_2025_09_25;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.TUE_2025_08_12;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_13;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_08_20;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WED_2025_09_03;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.WITH_CALLED;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.after;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.arrest;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.context;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.decided;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.decision;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.examined;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.fire;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.flood;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.item;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.matter;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.opens;
import static org.hoidong.workflow.lifecycle.arising.ArisingSamples.received;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Provision;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.ItemResult;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.ReportToCouncil;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.ObligationStatus;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamActs;
import org.hoidong.core.vietnam.VietnamDocumentKinds;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Moved;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArisingStoriesTest {

    /**
     * A commune under the law of two tiers: the flood of 9 August 2025, rows B-I-01 and B-I-06. The regular session is on 25 and 26
     * September; 1 and 2 September 2025 are the national holiday.
     */
    @Nested
    class FloodOfAugust2025 {

        @Test
        void isAskedForExaminedDecidedAndReportedAtTheNearestSession() {
            WorkflowCase<InterSessionMatter> theCase = received(flood());
            assertThat(owed(theCase, MON_2025_08_11)).containsExactly("arising/opinion by 2025-08-14");

            theCase = after(
                    theCase,
                    ArisingEvents.OPINION_GIVEN,
                    CommitteeOpinion.of(true, "Ngân sách xã bảo đảm"),
                    EXAMINER,
                    TUE_2025_08_12);
            assertThat(owed(theCase, TUE_2025_08_12)).containsExactly("arising/decision by 2025-08-19");

            Outcome<InterSessionMatter> decided = fire(
                    theCase,
                    ArisingEvents.DECIDED,
                    decision(flood(), AT_SESSION_4, WED_2025_08_13),
                    DECIDER,
                    WED_2025_08_13);
            assertThat(codes(decided))
                    .contains(
                            BetweenSessions.NO_SESSION_UNDER_WAY,
                            Competence.COMPETENT,
                            NamedKinds.NAMED,
                            ArisingGuards.NEAREST_SESSION,
                            ArisingGuards.DUTY_CITED);
            assertThat(((Moved<InterSessionMatter>) decided).effects())
                    .singleElement()
                    .satisfies(effect -> {
                        assertThat(effect.type()).isEqualTo("arising/agenda-item");
                        assertThat(effect.data().field("session").asText()).isEqualTo("ky-hop-4");
                    });
            theCase = decided.orElseThrow();
            assertThat(theCase.state()).isEqualTo(ArisingState.REPORT_OWED);
            assertThat(owed(theCase, WED_2025_08_13)).containsExactly("arising/report-to-council by 2025-09-26");
            Obligation report = theCase.owed(WED_2025_08_13, context()).get(0);
            assertThat(report.deadline().bases()).singleElement().satisfies(basis -> {
                assertThat(basis.article()).hasValue("31");
                assertThat(basis.clause()).hasValue("14.a");
            });
            assertThat(report.reminders()).hasSize(3);

            theCase = after(
                    theCase,
                    ArisingEvents.REPORTED_AT_SESSION,
                    item(SESSION_4, THU_2025_09_25, FRI_2025_09_26, ItemResult.NOTED),
                    REGISTRAR,
                    FRI_2025_09_26);
            assertThat(theCase.state()).isEqualTo(ArisingState.REPORTED);
            assertThat(status(theCase, FRI_2025_09_26)).isEqualTo(ObligationStatus.DISCHARGED);
            assertThat(owed(theCase, FRI_2025_09_26)).isEmpty();
            assertThat(judged(theCase, context(), FRI_2025_09_26)).containsExactly(ReportToCouncil.REPORTED_IN_TIME);
        }

        @Test
        void staysOwedWhenTheItemOfANearerSessionIsWithdrawnAndIsLateAtTheNext() {
            LegalContext called = context(WITH_CALLED);
            WorkflowCase<InterSessionMatter> theCase = fire(
                            decided(), ArisingEvents.SESSION_CHANGED, AT_CALLED, REGISTRAR, WED_2025_08_20, called)
                    .orElseThrow();
            assertThat(owed(theCase, WED_2025_08_20)).containsExactly("arising/report-to-council by 2025-09-03");

            Outcome<InterSessionMatter> refused = fire(
                    theCase,
                    ArisingEvents.REPORTED_AT_SESSION,
                    item(CALLED, WED_2025_09_03, WED_2025_09_03, ItemResult.WITHDRAWN),
                    REGISTRAR,
                    WED_2025_09_03);
            assertThat(unmet(refused)).containsExactly(ReportToCouncil.ITEM_REPORTS_NOTHING);

            theCase = after(
                    theCase,
                    ArisingEvents.ITEM_PUT_OFF,
                    item(CALLED, WED_2025_09_03, WED_2025_09_03, ItemResult.WITHDRAWN),
                    REGISTRAR,
                    WED_2025_09_03);
            assertThat(theCase.overdue(WED_2025_09_03, called)).isEmpty();
            assertThat(theCase.overdue(WED_2025_09_03.plusDays(1), called)).hasSize(1);
            assertThat(judged(theCase, called, WED_2025_09_03.plusDays(1)))
                    .containsExactly(ReportToCouncil.ITEM_REPORTS_NOTHING, ReportToCouncil.REPORT_OVERDUE);

            theCase = after(
                    theCase,
                    ArisingEvents.REPORTED_AT_SESSION,
                    item(SESSION_4, THU_2025_09_25, THU_2025_09_25, ItemResult.NOTED),
                    REGISTRAR,
                    THU_2025_09_25);
            assertThat(status(theCase, THU_2025_09_25)).isEqualTo(ObligationStatus.DISCHARGED_LATE);
            assertThat(judged(theCase, called, THU_2025_09_25))
                    .containsExactly(ReportToCouncil.ITEM_REPORTS_NOTHING, ReportToCouncil.REPORTED_LATE);
        }

        @Test
        void isSeenToBeLateEvenWhereNobodyRecordedTheNearerSession() {
            WorkflowCase<InterSessionMatter> theCase = decided();
            LocalDate after = WED_2025_09_03.plusDays(1);

            assertThat(theCase.overdue(after, context(WITH_CALLED))).isEmpty();
            assertThat(judged(theCase, context(WITH_CALLED), after)).containsExactly(ReportToCouncil.REPORT_OVERDUE);
        }

        @Test
        void isDueOnTheLatestDayWhileNoSessionHasADay() {
            LocalDate endOfYear = LocalDate.of(2025, 12, 31);
            SessionDay byYearEnd = SessionDay.of(SESSION_4, endOfYear, "");
            LegalContext undated = context(ImmutableList.of());
            WorkflowCase<InterSessionMatter> theCase = fire(
                            examined(flood()),
                            ArisingEvents.DECIDED,
                            decision(flood(), byYearEnd, WED_2025_08_13),
                            DECIDER,
                            WED_2025_08_13,
                            undated)
                    .orElseThrow();

            assertThat(owed(theCase, WED_2025_08_20)).containsExactly("arising/report-to-council by 2025-12-31");
            assertThat(judged(theCase, undated, WED_2025_08_20)).containsExactly(ReportToCouncil.REPORT_OWED);
            theCase = fire(
                            theCase,
                            ArisingEvents.SESSION_CHANGED,
                            SessionDay.of(SESSION_4, FRI_2025_09_26, "the session was convened"),
                            REGISTRAR,
                            WED_2025_08_20)
                    .orElseThrow();
            assertThat(owed(theCase, WED_2025_08_20)).containsExactly("arising/report-to-council by 2025-09-26");
        }
    }

    /** Rows A-I-01 to A-I-03: before the general clause of 2025 there are practice, laws of sectors and what the Council gave away. */
    @Nested
    class PracticeOf2022 {

        private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
        private static final LocalDate MON_2022_08_22 = LocalDate.of(2022, 8, 22);
        private static final LocalDate THU_2022_10_20 = LocalDate.of(2022, 10, 20);
        private static final MilestoneId THEMATIC = MilestoneId.of("ky-hop-chuyen-de-10-2022");
        private final LegalContext context = context(ImmutableList.of(PlannedSession.of(THEMATIC, THU_2022_10_20)));
        private final Provision delegated = Provision.of("Nghị quyết 45/2021/NQ-HĐND", "4");

        private InterSessionMatter investment(Optional<Provision> ground) {
            return matter().tier(VietnamTiers.PROVINCE)
                    .act(VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS)
                    .matter(Optional.empty())
                    .receivedOn(MON_2022_08_15)
                    .providedBy(ground)
                    .build();
        }

        @Test
        void restsOnTheResolutionByWhichTheCouncilGaveThePower() {
            InterSessionMatter matter = investment(Optional.of(delegated));
            Outcome<InterSessionMatter> decided = fire(
                    examined(matter),
                    ArisingEvents.DECIDED,
                    decision(matter, SessionDay.of(THEMATIC, THU_2022_10_20, ""), MON_2022_08_22),
                    DECIDER,
                    MON_2022_08_22,
                    context);

            assertThat(codes(decided)).contains(BetweenSessions.POWER_GIVEN_ELSEWHERE, ArisingGuards.FORM_LEFT_OPEN);
            WorkflowCase<InterSessionMatter> theCase = decided.orElseThrow();
            assertThat(theCase.owed(MON_2022_08_22, context)).singleElement().satisfies(report -> {
                assertThat(report.deadline().dueOn()).isEqualTo(THU_2022_10_20);
                assertThat(report.deadline().bases()).containsExactly(delegated);
            });
            theCase = fire(
                            theCase,
                            ArisingEvents.REPORTED_AT_SESSION,
                            item(THEMATIC, THU_2022_10_20, THU_2022_10_20, ItemResult.ADOPTED),
                            DECIDER,
                            THU_2022_10_20,
                            context)
                    .orElseThrow();
            assertThat(theCase.state()).isEqualTo(ArisingState.REPORTED);
            assertThat(judged(theCase, context, THU_2022_10_20)).containsExactly(ReportToCouncil.REPORTED_IN_TIME);
        }

        @Test
        void isRefusedWithoutAGroundAndGoesToASessionForWhatArose() {
            InterSessionMatter matter = investment(Optional.empty());
            WorkflowCase<InterSessionMatter> theCase = examined(matter);
            Outcome<InterSessionMatter> refused = fire(
                    theCase,
                    ArisingEvents.DECIDED,
                    decision(matter, SessionDay.of(THEMATIC, THU_2022_10_20, ""), MON_2022_08_22),
                    DECIDER,
                    MON_2022_08_22,
                    context);
            assertThat(unmet(refused)).contains(BetweenSessions.NO_GENERAL_POWER, BetweenSessions.COUNCIL_DECIDES);
            assertThat(remedies(refused)).contains(BetweenSessions.NAME_LEGAL_GROUND, BetweenSessions.HOLD_SESSION);

            theCase = fire(
                            theCase,
                            ArisingEvents.REFERRED_TO_COUNCIL,
                            SessionDay.of(THEMATIC, THU_2022_10_20, "no law gives us the power"),
                            DECIDER,
                            MON_2022_08_22,
                            context)
                    .orElseThrow();
            assertThat(theCase.isClosed()).isFalse();
            assertThat(theCase.owed(MON_2022_08_22, context))
                    .singleElement()
                    .satisfies(submission ->
                            assertThat(submission.deadline().dueOn()).isEqualTo(THU_2022_10_20));
            assertThat(unmet(fire(
                            theCase,
                            ArisingEvents.DEALT_WITH_BY_COUNCIL,
                            item(THEMATIC, THU_2022_10_20, THU_2022_10_20, ItemResult.ADJOURNED),
                            REGISTRAR,
                            THU_2022_10_20,
                            context)))
                    .containsExactly(ArisingGuards.ITEM_NOT_DEALT_WITH);
            theCase = fire(
                            theCase,
                            ArisingEvents.DEALT_WITH_BY_COUNCIL,
                            item(THEMATIC, THU_2022_10_20, THU_2022_10_20, ItemResult.ADOPTED),
                            REGISTRAR,
                            THU_2022_10_20,
                            context)
                    .orElseThrow();
            assertThat(theCase.state()).isEqualTo(ArisingState.DECIDED_BY_COUNCIL);
        }
    }

    @Nested
    class Refusals {

        // B-I-02
        @Test
        void ofAnUrgentSpendingRegimeInACommune() {
            InterSessionMatter spending = matter().act(VietnamActs.DECIDE_URGENT_SPENDING)
                    .matter(Optional.empty())
                    .build();

            assertThat(unmet(decide(spending, decision(spending, AT_SESSION_4, WED_2025_08_13))))
                    .containsExactly(
                            NamedKinds.NOT_NAMED,
                            RequiredContent.PART_MISSING,
                            RequiredContent.PART_MISSING,
                            BetweenSessions.COUNCIL_DECIDES);
        }

        // B-I-06
        @Test
        void ofADecisionByLetter() {
            ArisingDecision letter = ArisingDecision.builder()
                    .from(decision(flood(), AT_SESSION_4, WED_2025_08_13))
                    .form(VietnamDocumentKinds.ADMINISTRATIVE_DOCUMENT)
                    .build();

            assertThat(unmet(decide(flood(), letter))).containsExactly(NamedKinds.NOT_NAMED);
        }

        @Test
        void ofADecisionThatPutsTheReportOff() {
            SessionDay later = SessionDay.of(MilestoneId.of("ky-hop-5"), LocalDate.of(2025, 12, 9), "");
            Outcome<InterSessionMatter> refused = decide(flood(), decision(flood(), later, WED_2025_08_13));

            assertThat(unmet(refused)).containsExactly(ArisingGuards.NOT_THE_NEAREST);
            assertThat(remedies(refused)).containsExactly(ArisingGuards.NAME_SESSION);
        }

        @Test
        void ofADecisionThatNamesNeitherSessionNorArticle() {
            ArisingDecision silent = ArisingDecision.builder()
                    .from(decision(flood(), AT_SESSION_4, WED_2025_08_13))
                    .reportedAt(Optional.empty())
                    .reportedUnder(Provision.of("Another law", "1"))
                    .build();

            assertThat(unmet(decide(flood(), silent)))
                    .containsExactly(ArisingGuards.SESSION_NOT_NAMED, ArisingGuards.DUTY_NOT_CITED);
        }

        @Test
        void ofWhoeverIsNotTheStandingCommittee() {
            for (var actor : List.of(ASKER, EXAMINER, REGISTRAR, STRANGER)) {
                assertThat(fire(
                                        examined(flood()),
                                        ArisingEvents.DECIDED,
                                        decision(flood(), AT_SESSION_4, WED_2025_08_13),
                                        actor,
                                        WED_2025_08_13)
                                .isMoved())
                        .as("%s", actor)
                        .isFalse();
            }
        }

        @Test
        void ofADecisionBeforeTheCommitteeWasHeard() {
            assertThat(fire(
                                    received(flood()),
                                    ArisingEvents.DECIDED,
                                    decision(flood(), AT_SESSION_4, WED_2025_08_13),
                                    DECIDER,
                                    WED_2025_08_13)
                            .isMoved())
                    .isFalse();
        }

        @Test
        void ofADecisionWhileTheCouncilSits() {
            assertThat(unmet(fire(
                            examined(flood()),
                            ArisingEvents.DECIDED,
                            decision(flood(), AT_SESSION_4, THU_2025_09_25),
                            DECIDER,
                            THU_2025_09_25)))
                    .containsExactly(BetweenSessions.SESSION_UNDER_WAY, BetweenSessions.COUNCIL_DECIDES);
        }

        @Test
        void ofAReportThatIsOnlyALetterOrIsRecordedForAnotherDay() {
            assertThat(fire(
                                    decided(),
                                    ArisingEvents.REQUEST_WITHDRAWN,
                                    Note.of("reported by letter"),
                                    ASKER,
                                    WED_2025_08_20)
                            .isMoved())
                    .isFalse();
            assertThat(unmet(fire(
                            decided(),
                            ArisingEvents.REPORTED_AT_SESSION,
                            item(SESSION_4, THU_2025_09_25, THU_2025_09_25, ItemResult.NOTED),
                            REGISTRAR,
                            FRI_2025_09_26)))
                    .containsExactly(ArisingGuards.ITEM_NOT_ON_ITS_DAY);
        }

        @Test
        void ofARequestThatIsOpenedOnAnotherDayThanItCame() {
            assertThat(unmet(opens(flood(), REGISTRAR, TUE_2025_08_12))).containsExactly(ArisingGuards.NOT_ON_ITS_DAY);
        }

        @Test
        void ofDecliningWithoutReasons() {
            assertThat(unmet(fire(
                            examined(flood()), ArisingEvents.REQUEST_DECLINED, Note.of(" "), DECIDER, WED_2025_08_13)))
                    .containsExactly(Guards.REASONS_MISSING);
        }

        private Outcome<InterSessionMatter> decide(InterSessionMatter matter, ArisingDecision decision) {
            return fire(examined(matter), ArisingEvents.DECIDED, decision, DECIDER, WED_2025_08_13);
        }
    }

    // B-I-05
    @Test
    void theConsentToAnArrestIsSettledAndNoSessionHearsOfIt() {
        ArisingDecision consent = ArisingDecision.builder()
                .from(decision(flood(), AT_SESSION_4, WED_2025_08_13))
                .reportedAt(Optional.empty())
                .reportedUnder(Optional.empty())
                .build();

        assertThat(unmet(fire(examined(arrest()), ArisingEvents.DECIDED, consent, DECIDER, WED_2025_08_13)))
                .contains(ArisingGuards.NO_REPORT_ASKED);
        WorkflowCase<InterSessionMatter> settled =
                after(examined(arrest()), ArisingEvents.DECIDED_FINALLY, consent, DECIDER, WED_2025_08_13);
        assertThat(settled.state()).isEqualTo(ArisingState.SETTLED);
        assertThat(settled.owed(WED_2025_08_20, context())).isEmpty();
        assertThat(ArisingMatters.judgeReport(settled, context(), WED_2025_08_20))
                .isEmpty();
        assertThat(unmet(fire(examined(flood()), ArisingEvents.DECIDED_FINALLY, consent, DECIDER, WED_2025_08_13)))
                .containsExactly(ArisingGuards.REPORT_ASKED);
    }

    @Test
    void theCommitteeIsHeardAgainWhereItIsSentBack() {
        WorkflowCase<InterSessionMatter> back = after(
                examined(flood()),
                ArisingEvents.SENT_BACK,
                Note.of("the reserve is not mentioned"),
                DECIDER,
                WED_2025_08_13);

        assertThat(back.state()).isEqualTo(ArisingState.RECEIVED);
        assertThat(owed(back, WED_2025_08_13)).containsExactly("arising/opinion by 2025-08-18");
    }

    private static List<String> owed(WorkflowCase<InterSessionMatter> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .map(obligation ->
                        obligation.line() + " by " + obligation.deadline().dueOn())
                .toList();
    }

    private static ObligationStatus status(WorkflowCase<InterSessionMatter> theCase, LocalDate on) {
        List<Obligation> reports = theCase.obligations(context()).stream()
                .filter(obligation -> obligation.line().equals(ArisingWorkflows.REPORT))
                .toList();
        return reports.get(reports.size() - 1).status(on);
    }

    private static List<ReasonCode> judged(
            WorkflowCase<InterSessionMatter> theCase, LegalContext context, LocalDate on) {
        Verdict verdict = ArisingMatters.judgeReport(theCase, context, on).orElseThrow();
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private static List<ReasonCode> codes(Outcome<InterSessionMatter> outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    private static List<ReasonCode> unmet(Outcome<InterSessionMatter> outcome) {
        assertThat(outcome.isMoved()).isFalse();
        return outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .map(Reason::code)
                .toList();
    }

    private static List<ReasonCode> remedies(Outcome<InterSessionMatter> outcome) {
        return outcome.reasons().stream()
                .filter(reason -> !reason.isMet())
                .flatMap(reason -> reason.remedy().stream())
                .map(remedy -> remedy.code())
                .toList();
    }
}
