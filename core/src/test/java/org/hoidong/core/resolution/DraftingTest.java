package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.resolution.Samples.BOOK;
import static org.hoidong.core.resolution.Samples.CALENDARS;
import static org.hoidong.core.resolution.Samples.LAW;
import static org.hoidong.core.resolution.Samples.SAT_2022_12_31;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;
import static org.hoidong.core.resolution.Samples.UPPER;
import static org.hoidong.core.resolution.Samples.signed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyCategory;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.BodyKind;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.OrderOfProceedings;
import org.hoidong.core.meeting.StepCategory;
import org.hoidong.core.meeting.StepKind;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A draft for a session that opens on Wednesday 6 July 2022, by an invented law and a calendar without days off. */
class DraftingTest {

    private static final LocalDate SUN_2022_05_01 = LocalDate.of(2022, 5, 1);
    private static final LocalDate TUE_2022_05_31 = LocalDate.of(2022, 5, 31);
    private static final LocalDate WED_2022_06_01 = LocalDate.of(2022, 6, 1);
    private static final LocalDate SAT_2022_06_11 = LocalDate.of(2022, 6, 11);
    private static final LocalDate TUE_2022_06_14 = LocalDate.of(2022, 6, 14);
    private static final LocalDate THU_2022_06_16 = LocalDate.of(2022, 6, 16);
    private static final LocalDate TUE_2022_06_21 = LocalDate.of(2022, 6, 21);
    private static final LocalDate SUN_2022_06_26 = LocalDate.of(2022, 6, 26);
    private static final LocalDate WED_2022_07_06 = LocalDate.of(2022, 7, 6);
    private static final BodyId LEGAL = BodyId.of("ban-phap-che");
    private static final BodyId ETHNIC = BodyId.of("ban-dan-toc");
    private static final BodyId FINANCE = BodyId.of("so-tai-chinh");
    private static final Competent EXECUTIVE =
            Competent.of(BodyKind.of("executive", Label.of("Ủy ban", "Executive"), BodyCategory.EXECUTIVE));
    private static final Competent STRANGER =
            Competent.of(BodyKind.of("stranger", Label.of("Cơ quan khác", "Another"), BodyCategory.AGENCY));
    private static final StepKind PRESENTED = step("presented");
    private static final StepKind DISCUSSED = step("discussed");
    private static final StepKind VOTED = step("voted");
    private static final RuleBook LAWFUL = lawful();

    @Nested
    class Timetable {

        @Test
        void countsBackFromTheMeetingOfTheExecutiveAndFromTheSession() {
            DraftingCourse planned = DraftingCourse.builder()
                    .tier(UPPER)
                    .commentsClosedOn(TUE_2022_05_31)
                    .executiveDecidesOn(TUE_2022_06_21)
                    .sessionOpensOn(WED_2022_07_06)
                    .build();

            assertThat(timetable(planned))
                    .extracting(ResolutionStepDue::toString)
                    .containsExactly(
                            "resolution/draft-posted by 2022-05-01",
                            "resolution/sent-for-appraisal by 2022-06-01",
                            "resolution/appraised waits for resolution/sent-for-appraisal",
                            "resolution/sent-for-verification by 2022-06-21",
                            "resolution/verified by 2022-06-26",
                            "resolution/sent-to-delegates by 2022-06-26");
        }

        @Test
        void countsFromTheFullDossierInTheSimplifiedProcedure() {
            DraftingCourse plain = simplified().build();
            DraftingCourse complex = simplified().complex(true).build();

            assertThat(timetable(plain))
                    .extracting(ResolutionStepDue::toString)
                    .containsExactly("resolution/appraised by 2022-06-08", "resolution/verified by 2022-06-28");
            assertThat(timetable(complex))
                    .extracting(ResolutionStepDue::toString)
                    .containsExactly("resolution/appraised by 2022-06-16", "resolution/verified by 2022-07-06");
        }

        @Test
        void explainsEachDayAndCitesItsArticle() {
            ResolutionStepDue verified = timetable(inOrder().build()).get(4);

            assertThat(verified.step()).isEqualTo(ResolutionStep.VERIFIED);
            assertThat(verified.bases()).containsExactly(LAW);
            assertThat(verified.deadline().orElseThrow().anchor()).contains(WED_2022_07_06);
            assertThat(verified.isRuleGiven()).isTrue();
        }

        @Test
        void saysWhichStepsTheRuleBookDoesNotKnow() {
            DraftingCourse course = inOrder().build();

            assertThat(Drafting.timetable(course, BOOK.on(THU_2022_07_07), CALENDARS))
                    .noneMatch(ResolutionStepDue::isRuleGiven)
                    .hasSize(6);
        }

        private static List<ResolutionStepDue> timetable(DraftingCourse course) {
            return Drafting.timetable(course, LAWFUL.on(THU_2022_07_07), CALENDARS);
        }
    }

    @Nested
    class TheWholeWay {

        @Test
        void isByTheRightProcedureWithAReasonForEachStepFromTheProposalToTheEffect() {
            Verdict verdict = whole(inOrder().build());

            assertThat(verdict.unmet()).isEmpty();
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.code().value())
                    .containsExactly(
                            "resolution/not-judged",
                            "council/named",
                            "council/named",
                            "resolution/replied",
                            "resolution/step-in-time",
                            "resolution/step-in-time",
                            "resolution/step-in-time",
                            "resolution/step-in-time",
                            "resolution/step-in-time",
                            "resolution/step-in-time",
                            "resolution/opinion-given",
                            "meeting/step-taken",
                            "meeting/step-taken",
                            "meeting/step-taken",
                            "voting/majority-reached",
                            "resolution/signed-by-right",
                            "resolution/step-open",
                            "resolution/step-open",
                            "resolution/step-open",
                            "resolution/effect-not-stated");
        }

        @Test
        void isNotIfAStepWasLeftOut() {
            DraftingCourse course = inOrder().appraisedOn(Optional.empty()).build();

            assertThat(whole(course).unmet())
                    .filteredOn(reason -> reason.code().equals(Resolutions.STEP_NOT_TAKEN))
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.facts()).containsEntry("step", Datum.of("resolution/appraised"));
                        assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Resolutions.RECORD_STEP);
                    });
        }

        @Test
        void isNotIfItWasVotedOnBeforeItWasDiscussed() {
            DraftingCourse course =
                    inOrder().proceedings(List.of(PRESENTED, VOTED, DISCUSSED)).build();

            assertThat(whole(course).unmet())
                    .filteredOn(reason -> reason.code().equals(OrderOfProceedings.STEP_TOO_EARLY))
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.facts()).containsEntry("step", Datum.of("voted")));
        }

        @Test
        void isNotIfTheVerificationReportWasNotWhole() {
            DraftingCourse course = inOrder()
                    .verification(JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC))
                            .received(TUE_2022_06_21)
                            .reported(SUN_2022_06_26))
                    .build();

            assertThat(whole(course).unmet()).extracting(Reason::code).contains(JointVerification.OPINION_MISSING);
        }

        @Test
        void refusesADraftThatCannotBeOfThatResolution() {
            DraftingCourse later =
                    inOrder().sessionOpensOn(THU_2022_07_07.plusDays(1)).build();
            DraftingCourse shorter = inOrder().procedure(Procedure.SIMPLIFIED).build();
            Resolution individual = signed().kind(ResolutionKind.INDIVIDUAL).build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> whole(later))
                    .withMessageContaining("sessionOpensOn (2022-07-08)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> whole(shorter))
                    .withMessageContaining("course (SIMPLIFIED of upper)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Resolutions.judge(
                            individual, inOrder().build(), LAWFUL.on(THU_2022_07_07), CALENDARS, SAT_2022_12_31))
                    .withMessageContaining("must be normative");
        }

        private static Verdict whole(DraftingCourse course) {
            return Resolutions.judge(signed().build(), course, LAWFUL.on(THU_2022_07_07), CALENDARS, THU_2022_07_07);
        }
    }

    @Nested
    class OnTheWay {

        @Test
        void aStepIsOpenOnItsLastDayOverdueTheDayAfterAndLateIfTakenThen() {
            DraftingCourse open = DraftingCourse.builder()
                    .tier(UPPER)
                    .sessionOpensOn(WED_2022_07_06)
                    .build();
            DraftingCourse late = open.toBuilder()
                    .sentToDelegatesOn(SUN_2022_06_26.plusDays(1))
                    .build();
            DraftingCourse inTime =
                    open.toBuilder().sentToDelegatesOn(SUN_2022_06_26).build();

            assertThat(delegates(open, SUN_2022_06_26).code()).isEqualTo(Resolutions.STEP_OPEN);
            assertThat(delegates(open, SUN_2022_06_26.plusDays(1)).code()).isEqualTo(Resolutions.STEP_OVERDUE);
            assertThat(delegates(inTime, WED_2022_07_06).code()).isEqualTo(Resolutions.STEP_IN_TIME);
            assertThat(delegates(late, WED_2022_07_06)).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.STEP_LATE);
                assertThat(reason.isMet()).isFalse();
                assertThat(reason.facts()).containsEntry("daysLate", Datum.of(1));
            });
        }

        @Test
        void aStepTakenBeforeItsTimeCanBeCountedIsNotChecked() {
            DraftingCourse course = DraftingCourse.builder()
                    .tier(UPPER)
                    .sentToDelegatesOn(SUN_2022_06_26)
                    .build();

            assertThat(delegates(course, WED_2022_07_06)).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.STEP_NOT_CHECKED);
                assertThat(reason.isMet()).isFalse();
                assertThat(reason.facts()).containsEntry("waitsFor", Datum.of("resolution/session-opened"));
            });
        }

        @Test
        void theOrderAtTheSessionAndOpinionsStillAwaitedAreNoFailure() {
            DraftingCourse course = DraftingCourse.builder()
                    .tier(UPPER)
                    .verification(JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC)))
                    .build();

            assertThat(judge(course, TUE_2022_06_14).isSatisfied()).isTrue();
        }

        @Test
        void itIsSaidWhoMayNotProposeOrSubmit() {
            DraftingCourse course = DraftingCourse.builder()
                    .tier(UPPER)
                    .proposedBy(STRANGER)
                    .submittedBy(STRANGER)
                    .build();

            assertThat(judge(course, TUE_2022_06_14).unmet())
                    .extracting(Reason::code)
                    .containsExactly(NamedKinds.NOT_NAMED, NamedKinds.NOT_NAMED);
        }

        private static Reason delegates(DraftingCourse course, LocalDate asOf) {
            return judge(course, asOf).reasons().stream()
                    .filter(reason -> Datum.of("resolution/sent-to-delegates")
                            .equals(reason.facts().get("step")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Asked on 1 June, with ten days: until Saturday 11 June. */
    @Nested
    class Consulted {

        @Test
        void aReplyInTimeLateOrNeverIsNoFailureOfTheDraft() {
            Consultation asked = Consultation.of(FINANCE, WED_2022_06_01);

            assertThat(reply(asked, SAT_2022_06_11)).isEqualTo(Drafting.REPLY_AWAITED);
            assertThat(reply(asked, SAT_2022_06_11.plusDays(1))).isEqualTo(Drafting.SILENT);
            assertThat(reply(asked.replied(SAT_2022_06_11), TUE_2022_06_14)).isEqualTo(Drafting.REPLIED);
            assertThat(reply(asked.replied(SAT_2022_06_11.plusDays(1)), TUE_2022_06_14))
                    .isEqualTo(Drafting.REPLIED_LATE);
        }

        @Test
        void theDraftMayNotGoOnWhileThereIsTimeToReply() {
            Consultation asked = Consultation.of(FINANCE, WED_2022_06_01);

            assertThat(goingOn(asked, SAT_2022_06_11.minusDays(1)).isMet()).isFalse();
            assertThat(goingOn(asked, SAT_2022_06_11)).satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Drafting.CUT_SHORT);
                assertThat(reason.facts())
                        .containsEntry("due", Datum.of(SAT_2022_06_11))
                        .containsEntry("wentOnOn", Datum.of(SAT_2022_06_11))
                        .containsEntry("step", Datum.of("resolution/decided-to-submit"));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Drafting.WAIT_FOR_REPLY);
            });
            assertThat(goingOn(asked, SAT_2022_06_11.plusDays(1)).code()).isEqualTo(Drafting.SILENT);
        }

        @Test
        void theDraftMayGoOnOnTheDayOfTheReply() {
            Consultation asked = Consultation.of(FINANCE, WED_2022_06_01);
            LocalDate reply = LocalDate.of(2022, 6, 8);

            assertThat(goingOn(asked.replied(reply), reply).code()).isEqualTo(Drafting.REPLIED);
            assertThat(goingOn(asked.replied(reply), reply.minusDays(1)).code()).isEqualTo(Drafting.CUT_SHORT);
        }

        @Test
        void isNotJudgedWithoutARule() {
            DraftingCourse course = DraftingCourse.builder()
                    .tier(UPPER)
                    .addConsultations(Consultation.of(FINANCE, WED_2022_06_01))
                    .build();

            assertThat(Drafting.judge(course, BOOK.on(THU_2022_07_07), CALENDARS, TUE_2022_06_14)
                            .reasons()
                            .get(0))
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(Resolutions.NOT_JUDGED);
                        assertThat(reason.facts()).containsEntry("step", Datum.of("resolution/consultee-replied"));
                    });
        }

        @Test
        void nobodyIsConsultedTwiceOrRepliesBeforeBeingAsked() {
            Consultation asked = Consultation.of(FINANCE, WED_2022_06_01);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DraftingCourse.builder()
                            .tier(UPPER)
                            .addConsultations(asked, asked)
                            .build())
                    .withMessageContaining("body (so-tai-chinh) must be consulted once");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> asked.replied(TUE_2022_05_31))
                    .withMessageContaining("repliedOn (2022-05-31)");
        }

        private static ReasonCode reply(Consultation consultation, LocalDate asOf) {
            Reason reason = judge(
                            DraftingCourse.builder()
                                    .tier(UPPER)
                                    .addConsultations(consultation)
                                    .build(),
                            asOf)
                    .reasons()
                    .get(0);
            assertThat(reason.isMet()).isTrue();
            return reason.code();
        }

        private static Reason goingOn(Consultation consultation, LocalDate decided) {
            return judge(
                            DraftingCourse.builder()
                                    .tier(UPPER)
                                    .addConsultations(consultation)
                                    .executiveDecidesOn(decided)
                                    .build(),
                            WED_2022_07_06)
                    .reasons()
                    .get(0);
        }
    }

    @Test
    void beginsWithTheTierTheProcedureAndTheVerifiersOfItsDraft() {
        ResolutionDraft draft = ResolutionDraft.builder()
                .id(ResolutionDraftId.of("DT-2022-8"))
                .kind(ResolutionKind.NORMATIVE)
                .title(Label.of("Mức hỗ trợ", "Support"))
                .procedure(Procedure.SIMPLIFIED)
                .council(BodyId.of("hdnd-tinh"))
                .tier(UPPER)
                .standingCommittee(BodyId.of("thuong-truc"))
                .draftedBy(FINANCE)
                .verifiedBy(LEGAL)
                .addJointly(ETHNIC)
                .build();

        assertThat(DraftingCourse.builder(draft).build())
                .isEqualTo(DraftingCourse.builder()
                        .tier(UPPER)
                        .procedure(Procedure.SIMPLIFIED)
                        .verification(JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC)))
                        .build());
    }

    @Test
    void refusesDaysThatCannotFollowEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> inOrder().appraisedOn(SUN_2022_05_01).build())
                .withMessageContaining("appraisedOn (2022-05-01) must not be before appraisalDossierOn (2022-06-01)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        inOrder().commentsClosedOn(SUN_2022_05_01.minusDays(1)).build())
                .withMessageContaining("commentsClosedOn (2022-04-30) must not be before postedOn (2022-05-01)");
    }

    private static Verdict judge(DraftingCourse course, LocalDate asOf) {
        return Drafting.judge(course, LAWFUL.on(THU_2022_07_07), CALENDARS, asOf);
    }

    /** Verdicts that give each reason of drafting, for the test of the texts. */
    static ImmutableList<Verdict> everyReason() {
        Consultation asked = Consultation.of(FINANCE, WED_2022_06_01);
        JointVerification joint = JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC));
        DraftingCourse silent = DraftingCourse.builder()
                .tier(UPPER)
                .addConsultations(asked)
                .sentToDelegatesOn(SUN_2022_06_26)
                .build();
        return ImmutableList.of(
                judge(inOrder().build(), THU_2022_07_07),
                judge(silent, TUE_2022_06_14),
                judge(silent, WED_2022_06_01),
                judge(silent, WED_2022_07_06),
                judge(silent.toBuilder().executiveDecidesOn(WED_2022_06_01).build(), TUE_2022_06_14),
                judge(
                        DraftingCourse.builder()
                                .tier(UPPER)
                                .addConsultations(asked.replied(TUE_2022_06_14))
                                .build(),
                        TUE_2022_06_14),
                Drafting.judge(silent, LAWFUL.on(THU_2022_07_07), CALENDARS, WED_2022_07_06, true),
                joint.completeness(WED_2022_06_01),
                joint.reported(WED_2022_06_01).completeness(WED_2022_06_01),
                joint.reported(WED_2022_06_01).opinion(ETHNIC, TUE_2022_06_14).completeness(TUE_2022_06_14),
                JointVerification.of(LEGAL, ImmutableSet.of()).completeness(WED_2022_06_01));
    }

    private static DraftingCourse.Builder simplified() {
        return DraftingCourse.builder()
                .tier(UPPER)
                .procedure(Procedure.SIMPLIFIED)
                .appraisalDossierOn(WED_2022_06_01)
                .verification(JointVerification.of(LEGAL, ImmutableSet.of()).received(TUE_2022_06_21));
    }

    private static DraftingCourse.Builder inOrder() {
        return DraftingCourse.builder()
                .tier(UPPER)
                .proposedBy(EXECUTIVE)
                .submittedBy(EXECUTIVE)
                .postedOn(SUN_2022_05_01)
                .commentsClosedOn(TUE_2022_05_31)
                .addConsultations(Consultation.of(FINANCE, SUN_2022_05_01).replied(LocalDate.of(2022, 5, 11)))
                .appraisalDossierOn(WED_2022_06_01)
                .appraisedOn(THU_2022_06_16)
                .executiveDecidesOn(TUE_2022_06_21)
                .verification(JointVerification.of(LEGAL, ImmutableSet.of(ETHNIC))
                        .received(TUE_2022_06_21)
                        .opinion(ETHNIC, SUN_2022_06_26)
                        .reported(SUN_2022_06_26))
                .sentToDelegatesOn(SUN_2022_06_26)
                .sessionOpensOn(WED_2022_07_06)
                .proceedings(List.of(PRESENTED, DISCUSSED, VOTED));
    }

    private static StepKind step(String id) {
        return StepKind.of(id, Label.same(id), StepCategory.STATEMENT);
    }

    /** The invented law of the samples, with a value for each step of drafting. */
    private static RuleBook lawful() {
        RuleBook book = BOOK;
        book = before(book, DraftingRules.POSTING.of(UPPER), 30);
        book = before(book, DraftingRules.APPRAISAL_DOSSIER.of(UPPER), 20);
        book = before(book, DraftingRules.VERIFICATION_DOSSIER.of(UPPER), 15);
        book = before(book, DraftingRules.VERIFICATION_REPORT.of(UPPER), 10);
        book = before(book, DraftingRules.DRAFT_TO_DELEGATES.of(UPPER), 10);
        book = after(book, DraftingRules.CONSULTEES_REPLY.of(UPPER), 10);
        book = after(book, DraftingRules.APPRAISAL_REPORT.of(UPPER), 15);
        book = after(book, DraftingRules.EXAMINATION_SIMPLIFIED, 7);
        book = after(book, DraftingRules.EXAMINATION_SIMPLIFIED_COMPLEX, 15);
        book = with(book, MeetingRules.ADOPTION_ORDER, OrderOfProceedings.of(LAW, PRESENTED, DISCUSSED, VOTED));
        for (RuleKey<NamedKinds<Competent>> key : List.of(DraftingRules.PROPOSED_BY, DraftingRules.SUBMITTED_BY)) {
            RuleKey<NamedKinds<Competent>> ofTier = key.of(UPPER);
            book = with(book, ofTier, NamedKinds.of(LAW, ofTier, ImmutableSet.of(EXECUTIVE)));
        }
        return book;
    }

    private static RuleBook before(RuleBook book, RuleKey<TimeLimit> key, int days) {
        return with(book, key, TimeLimit.ofCalendarDays(days).before().by(LAW));
    }

    private static RuleBook after(RuleBook book, RuleKey<TimeLimit> key, int days) {
        return with(book, key, TimeLimit.ofCalendarDays(days).by(LAW));
    }

    private static <T> RuleBook with(RuleBook book, RuleKey<T> key, T value) {
        return book.with(key, Dated.setting(value, DateSpan.from(LocalDate.of(2016, 1, 1)), LAW));
    }
}
