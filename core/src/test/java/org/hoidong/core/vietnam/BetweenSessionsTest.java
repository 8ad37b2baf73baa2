package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.ActKind;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competence;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.DocumentKind;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeEndKind;
import org.hoidong.core.law.MatterKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.BetweenSessions;
import org.hoidong.core.meeting.BetweenSessionsMessages;
import org.hoidong.core.meeting.InterSessionMatter;
import org.hoidong.core.meeting.InterSessionMatterId;
import org.hoidong.core.meeting.PlannedSession;
import org.hoidong.core.meeting.ReportToCouncil;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.oversight.OversightRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may decide what between two sessions: law.md 8. */
class BetweenSessionsTest {

    private static final LocalDate TUE_2025_08_12 = LocalDate.of(2025, 8, 12);
    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final Competent STANDING_COMMITTEE = Competent.of(VietnamBodies.STANDING_COMMITTEE);
    private static final Competent CHAIR = Competent.of(VietnamOffices.COUNCIL_CHAIR);
    private static final DocumentKind RESOLUTION = VietnamDocumentKinds.RESOLUTION;
    private static final Provision PUBLIC_INVESTMENT = Provision.of("Luật Đầu tư công 39/2019/QH14", "43");
    private static final PlannedSession SESSION_4 = PlannedSession.of(
                    MilestoneId.of("ky-hop-4"), LocalDate.of(2025, 9, 25))
            .until(LocalDate.of(2025, 9, 26));

    @Nested
    class UrgentMeasures {

        // B-I-01, B-I-06
        @Test
        void areDecidedByTheStandingCommitteeOfAnyTierAsAResolution() {
            Verdict verdict = judge(flood().build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(codes(verdict))
                    .containsExactly(
                            BetweenSessions.NO_SESSION_UNDER_WAY,
                            Competence.COMPETENT,
                            NamedKinds.NAMED,
                            NamedKinds.NAMED);
            assertThat(verdict.reasons().get(1).bases().get(0).clause()).hasValue("14.a");
            assertThat(verdict.reasons().get(3).bases().get(0).clause()).hasValue("13");
            assertThat(judge(flood().tier(PROVINCE).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                            .isSatisfied())
                    .isTrue();
        }

        // B-I-01: the six of the law, and no other matter
        @Test
        void areOnlyForTheMattersThatTheLawNames() {
            for (MatterKind matter : VietnamMatters.all()) {
                Verdict verdict = judge(flood().matter(matter).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12);

                assertThat(verdict.isSatisfied())
                        .as("%s", matter)
                        .isEqualTo(
                                List.of("natural-disaster", "epidemic", "defence", "security", "public-order", "safety")
                                        .contains(matter.id()));
            }
        }

        @Test
        void areRefusedWithoutTheMatterAndTheCouncilIsNamedInstead() {
            Verdict verdict =
                    judge(flood().matter(Optional.empty()).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12);

            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .containsExactly(BetweenSessions.MATTER_NOT_SAID, BetweenSessions.COUNCIL_DECIDES);
            assertThat(verdict.unmet().get(1).remedy().orElseThrow().code()).isEqualTo(BetweenSessions.HOLD_SESSION);
        }

        @Test
        void areNotDecidedByTheChairAloneNorByLetter() {
            assertThat(judge(flood().build(), CHAIR, RESOLUTION, TUE_2025_08_12).unmet())
                    .extracting(Reason::code)
                    .containsExactly(Competence.NOT_COMPETENT, BetweenSessions.COUNCIL_DECIDES);
            assertThat(judge(
                                    flood().build(),
                                    STANDING_COMMITTEE,
                                    VietnamDocumentKinds.ADMINISTRATIVE_DOCUMENT,
                                    TUE_2025_08_12)
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(NamedKinds.NOT_NAMED, BetweenSessions.COUNCIL_DECIDES);
        }

        @ParameterizedTest
        @CsvSource({"2025-09-24, true", "2025-09-25, false", "2025-09-26, false", "2025-09-27, true"})
        void areForTheSessionItselfWhileOneIsUnderWay(LocalDate on, boolean between) {
            Verdict verdict = judge(flood().build(), STANDING_COMMITTEE, RESOLUTION, on);

            assertThat(verdict.isSatisfied()).isEqualTo(between);
            if (!between) {
                assertThat(verdict.unmet().get(0).code()).isEqualTo(BetweenSessions.SESSION_UNDER_WAY);
                assertThat(verdict.unmet().get(0).remedy().orElseThrow().code())
                        .isEqualTo(BetweenSessions.LEAVE_TO_SESSION);
            }
        }
    }

    @Nested
    class UrgentSpending {

        // B-I-02
        @Test
        void isDecidedInProvincesOnDirectionAndWithinTheBudget() {
            assertThat(judge(spending().build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                            .isSatisfied())
                    .isTrue();
            assertThat(judge(spending().tier(COMMUNE).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                            .unmet())
                    .extracting(Reason::code)
                    .containsExactly(NamedKinds.NOT_NAMED, BetweenSessions.COUNCIL_DECIDES);
        }

        @Test
        void isRefusedWithEachConditionThatIsNotShown() {
            Verdict verdict =
                    judge(spending().shown(ImmutableMap.of()).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12);

            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .containsExactly(
                            RequiredContent.PART_MISSING,
                            RequiredContent.PART_MISSING,
                            BetweenSessions.COUNCIL_DECIDES);
        }
    }

    // B-I-03
    @Test
    void otherContentNeedsTheLawThatProvidesIt() {
        InterSessionMatter.Builder other =
                flood().act(VietnamActs.DECIDE_OTHER_BETWEEN_SESSIONS).matter(Optional.empty());

        assertThat(judge(other.build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                        .unmet())
                .extracting(Reason::code)
                .containsExactly(RequiredContent.PART_MISSING, BetweenSessions.COUNCIL_DECIDES);
        assertThat(judge(other.providedBy(PUBLIC_INVESTMENT).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                        .isSatisfied())
                .isTrue();
    }

    @Nested
    class BeforeTheGeneralClause {

        // A-I-01, A-I-02: practice and laws of sectors
        @Test
        void nothingIsGuessed() {
            Verdict verdict = judge(flood().build(), STANDING_COMMITTEE, RESOLUTION, MON_2022_08_15);

            assertThat(verdict.unmet())
                    .extracting(Reason::code)
                    .containsExactly(BetweenSessions.NO_GENERAL_POWER, BetweenSessions.COUNCIL_DECIDES);
            assertThat(verdict.unmet().get(0).bases()).isEmpty();
            assertThat(verdict.unmet().get(0).remedy().orElseThrow().code())
                    .isEqualTo(BetweenSessions.NAME_LEGAL_GROUND);
        }

        @Test
        void theLawOfASectorGivesThePower() {
            Verdict verdict = judge(
                    flood().providedBy(PUBLIC_INVESTMENT).build(), STANDING_COMMITTEE, RESOLUTION, MON_2022_08_15);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons().get(1).code()).isEqualTo(BetweenSessions.POWER_GIVEN_ELSEWHERE);
            assertThat(verdict.reasons().get(1).bases()).containsExactly(PUBLIC_INVESTMENT);
        }

        @ParameterizedTest
        @CsvSource({"2025-06-15, false", "2025-06-16, true", "2025-06-17, true"})
        void theGeneralClauseBeginsWithTheLawOf2025(LocalDate on, boolean general) {
            assertThat(judge(flood().build(), STANDING_COMMITTEE, RESOLUTION, on)
                            .isSatisfied())
                    .isEqualTo(general);
        }
    }

    @Nested
    class Persons {

        // B-I-04, B-B-22, B-B-23
        @Test
        void delegatesLeaveAndAreSuspendedByTheStandingCommitteeWhichReportsIt() {
            for (ActKind act : List.of(VietnamActs.ACCEPT_DELEGATE_LEAVING, VietnamActs.SUSPEND_DELEGATE)) {
                InterSessionMatter matter = flood().act(act).build();

                assertThat(judge(matter, STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                                .isSatisfied())
                        .as("%s", act)
                        .isTrue();
                assertThat(report(matter, TUE_2025_08_12)).as("%s", act).isPresent();
            }
        }

        // B-I-05
        @Test
        void theConsentToAnArrestIsTheirsAndNotReported() {
            InterSessionMatter matter =
                    flood().act(VietnamActs.CONSENT_TO_ARREST).build();

            assertThat(judge(matter, STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12)
                            .isSatisfied())
                    .isTrue();
            assertThat(report(matter, TUE_2025_08_12)).isEmpty();
        }

        // B-I-05: at once is the same day
        @Test
        void anArrestInTheActIsReportedOnTheSameDay() {
            LocalDate next = TUE_2025_08_12.plusDays(1);

            assertThat(codes(arrest(Optional.of(TUE_2025_08_12), next)))
                    .containsExactly(BetweenSessions.ARREST_REPORTED);
            assertThat(codes(arrest(Optional.of(next), next))).containsExactly(BetweenSessions.ARREST_REPORTED_LATE);
            assertThat(codes(arrest(Optional.empty(), TUE_2025_08_12)))
                    .containsExactly(BetweenSessions.ARREST_TO_REPORT);
            Verdict missing = arrest(Optional.empty(), next);
            assertThat(codes(missing)).containsExactly(BetweenSessions.ARREST_NOT_REPORTED);
            assertThat(missing.isSatisfied()).isFalse();
            assertThat(missing.unmet().get(0).bases().get(0).clause()).hasValue("10");
        }

        // B-E-03, B-E-04, B-E-05
        @Test
        void theEndOfAnOfficeIsReportedHoweverItCame() {
            for (OfficeEndKind end : List.of(
                    OfficeEndKind.RESIGNED,
                    OfficeEndKind.RETIRED,
                    OfficeEndKind.DIED_IN_OFFICE,
                    OfficeEndKind.TRANSFERRED,
                    OfficeEndKind.DISMISSED_BY_SUPERIOR)) {
                ReportToCouncil report = ReportToCouncil.after(
                        VietnamRules.standard().on(TUE_2025_08_12).get(CouncilRules.OFFICE_END.of(end)),
                        ReportToCouncil.builder()
                                .matter("PCT-2025")
                                .owedBy(BodyId.of("tt-hdnd-xa-a"))
                                .council(BodyId.of("hdnd-xa-a"))
                                .doneOn(TUE_2025_08_12));

                assertThat(report.bases()).as("%s", end).hasSize(1);
            }
        }
    }

    @Nested
    class Report {

        @Test
        void restsOnTheRuleThatGivesThePower() {
            ReportToCouncil report = report(flood().build(), TUE_2025_08_12).orElseThrow();

            assertThat(report.bases()).singleElement().satisfies(basis -> {
                assertThat(basis.document()).isEqualTo(VietnamDocuments.LAW_72_2025_QH15);
                assertThat(basis.clause()).hasValue("14.a");
            });
            assertThat(report.owedBy()).isEqualTo(BodyId.of("tt-hdnd-xa-a"));
        }

        @Test
        void restsOnTheLawOfTheSectorBefore() {
            InterSessionMatter matter = flood().providedBy(PUBLIC_INVESTMENT).build();

            assertThat(report(matter, MON_2022_08_15).orElseThrow().bases()).containsExactly(PUBLIC_INVESTMENT);
            assertThat(report(flood().build(), MON_2022_08_15)).isEmpty();
        }
    }

    // B-I-01 to B-I-03, B-B-22, B-B-23, A-O-27
    @Test
    void everyActThatTheLawOfADayReportsAtTheNearestSessionGivesADuty() {
        List<String> reported = new ArrayList<>();
        for (ActKind act : VietnamActs.all()) {
            for (RuleKey<Competence> key :
                    List.of(CouncilRules.COMPETENCE.of(act), OversightRules.COMPETENCE.of(act))) {
                VietnamRules.standard()
                        .on(TUE_2025_08_12)
                        .find(key)
                        .flatMap(power -> ReportToCouncil.after(
                                power.value(),
                                ReportToCouncil.builder()
                                        .matter(act.id())
                                        .owedBy(BodyId.of("tt-hdnd"))
                                        .council(BodyId.of("hdnd"))
                                        .doneOn(TUE_2025_08_12)))
                        .ifPresent(report -> {
                            assertThat(report.bases()).as("%s", act).hasSize(1);
                            reported.add(report.matter());
                        });
            }
        }

        assertThat(reported)
                .containsExactlyInAnyOrder(
                        "suspend-delegate",
                        "accept-delegate-leaving",
                        "decide-urgent-measures",
                        "decide-urgent-spending",
                        "decide-other-between-sessions",
                        "escalate-recommendation");
    }

    @Test
    void aMatterIsWrittenAndReadBack() {
        InterSessionMatter matter = spending().providedBy(PUBLIC_INVESTMENT).build();

        assertThat(InterSessionMatter.CODEC.decode(1, InterSessionMatter.CODEC.encode(matter)))
                .isEqualTo(matter);
        assertThat(InterSessionMatter.CODEC.encode(flood().build()).canonical())
                .contains("\"category\":\"public-safety\"");
    }

    @Test
    void whoAsksIsNotWhoDecides() {
        assertThatThrownBy(() -> flood().askedBy(BodyId.of("tt-hdnd-xa-a")).build())
                .hasMessageContaining("askedBy (tt-hdnd-xa-a)");
    }

    @Test
    void everyReasonHasATextWithTheFactsThatAreGiven() {
        MessagesCheck.everyCodeHasATemplate(BetweenSessionsMessages.standard(), BetweenSessions.class);
        List<Verdict> verdicts = new ArrayList<>(List.of(
                judge(flood().build(), CHAIR, RESOLUTION, LocalDate.of(2025, 9, 25)),
                judge(flood().matter(Optional.empty()).build(), STANDING_COMMITTEE, RESOLUTION, TUE_2025_08_12),
                judge(flood().build(), STANDING_COMMITTEE, RESOLUTION, MON_2022_08_15),
                judge(flood().providedBy(PUBLIC_INVESTMENT).build(), STANDING_COMMITTEE, RESOLUTION, MON_2022_08_15),
                arrest(Optional.empty(), TUE_2025_08_12),
                arrest(Optional.empty(), TUE_2025_08_12.plusDays(1)),
                arrest(Optional.of(TUE_2025_08_12), TUE_2025_08_12),
                arrest(Optional.of(TUE_2025_08_12.plusDays(1)), TUE_2025_08_12.plusDays(1)),
                BetweenSessions.judgeArrestInTheAct(
                        MON_2022_08_15,
                        Optional.empty(),
                        VietnamRules.standard().on(MON_2022_08_15),
                        Calendars.of(VietnamCalendars.stateBodies()),
                        MON_2022_08_15)));

        verdicts.forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(VietnamMessages.standard(), verdict));
        assertThat(MessagesCheck.codesGivenBy(verdicts))
                .contains(BetweenSessions.NO_GENERAL_POWER.value(), BetweenSessions.ARREST_NOT_JUDGED.value());
    }

    private static Verdict judge(InterSessionMatter matter, Competent decider, DocumentKind form, LocalDate on) {
        return BetweenSessions.judge(
                matter,
                decider,
                form,
                List.of(SESSION_4),
                VietnamRules.standard().on(on));
    }

    private static Optional<ReportToCouncil> report(InterSessionMatter matter, LocalDate on) {
        return BetweenSessions.report(matter, on, VietnamRules.standard().on(on));
    }

    private static Verdict arrest(Optional<LocalDate> reportedOn, LocalDate asOf) {
        return BetweenSessions.judgeArrestInTheAct(
                TUE_2025_08_12,
                reportedOn,
                VietnamRules.standard().on(TUE_2025_08_12),
                Calendars.of(VietnamCalendars.stateBodies()),
                asOf);
    }

    private static List<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private static InterSessionMatter.Builder flood() {
        return InterSessionMatter.builder()
                .id(InterSessionMatterId.of("PS-2025-08"))
                .act(VietnamActs.DECIDE_URGENT_MEASURES)
                .matter(VietnamMatters.NATURAL_DISASTER)
                .subject(Label.of("Khắc phục hậu quả mưa lũ", "Repairs after the flood"))
                .council(BodyId.of("hdnd-xa-a"))
                .tier(COMMUNE)
                .askedBy(BodyId.of("ubnd-xa-a"))
                .checkedBy(BodyId.of("ban-ktns-xa-a"))
                .decidedBy(BodyId.of("tt-hdnd-xa-a"))
                .deciderKind(VietnamBodies.STANDING_COMMITTEE)
                .receivedOn(LocalDate.of(2025, 8, 11));
    }

    private static InterSessionMatter.Builder spending() {
        return flood().act(VietnamActs.DECIDE_URGENT_SPENDING)
                .matter(Optional.empty())
                .tier(PROVINCE)
                .putShown(VietnamContents.DIRECTION, "Công điện 112/CĐ-TTg")
                .putShown(VietnamContents.BUDGET_CAPACITY, "Báo cáo 210/BC-STC");
    }
}
