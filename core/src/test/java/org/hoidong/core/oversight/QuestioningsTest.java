package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Hearings.DEPARTMENT;
import static org.hoidong.core.oversight.Hearings.MON_2022_08_01;
import static org.hoidong.core.oversight.Hearings.SESSIONS;
import static org.hoidong.core.oversight.Hearings.STANDING;
import static org.hoidong.core.oversight.Hearings.THU_2022_06_30;
import static org.hoidong.core.oversight.Hearings.TUE_2022_07_12;
import static org.hoidong.core.oversight.Hearings.course;
import static org.hoidong.core.oversight.Hearings.group;
import static org.hoidong.core.oversight.Hearings.law;
import static org.hoidong.core.oversight.Hearings.promise;
import static org.hoidong.core.oversight.Hearings.slip;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.meeting.ContentPart;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamQuestions;
import org.hoidong.core.vietnam.VietnamResolutions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuestioningsTest {

    private static final LocalDate FRI_2022_11_25 = LocalDate.of(2022, 11, 25);
    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);

    private static Verdict judge(QuestioningSlip slip, QuestioningCourse course, LocalDate asOf) {
        return Questionings.judge(slip, course, SESSIONS, law(slip.sentOn()), CALENDARS, asOf);
    }

    private static Verdict judge(QuestioningCourse.Builder course, LocalDate asOf) {
        return judge(slip(), course.build(), asOf);
    }

    private static List<ReasonCode> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(Reason::code).toList();
    }

    private static QuestioningCourse.Builder inWriting(LocalDate on) {
        return course().questionedOn(TUE_2022_07_12)
                .group(group())
                .writtenCase(VietnamQuestions.NEEDS_VERIFICATION)
                .addAnswers(QuestionAnswer.inWriting(on, VietnamOffices.DEPARTMENT_HEAD, "1021/STNMT"));
    }

    private static QuestioningResolution resolution(ContentPart... states) {
        return QuestioningResolution.of(
                DocumentNumber.parse("25/NQ-HĐND"),
                VietnamResolutions.ON_QUESTIONING,
                LocalDate.of(2022, 7, 13),
                ImmutableList.copyOf(states));
    }

    /** One verdict that gives each code, for the test of texts. */
    static List<Verdict> verdicts() {
        QuestioningSlip late =
                slip().toBuilder().sentOn(LocalDate.of(2022, 7, 13)).build();
        QuestioningSlip toAnother = slip().toBuilder()
                .called(CalledOffice.of(VietnamOffices.EXECUTIVE_CHAIR, Hearings.EXECUTIVE))
                .build();
        QuestioningSlip underNewLaw =
                slip().toBuilder().sentOn(LocalDate.of(2026, 3, 2)).build();
        LocalDate asked = LocalDate.of(2026, 3, 9);
        return ImmutableList.of(
                judge(course(), THU_2022_06_30),
                judge(inWriting(MON_2022_08_01), SAT_2022_12_31),
                judge(inWriting(MON_2022_08_01).writtenCase(VietnamQuestions.OUTSIDE_GROUP), SAT_2022_12_31),
                judge(late, course().questionedOn(TUE_2022_07_12).build(), SAT_2022_12_31),
                judge(toAnother, course().group(group()).build(), SAT_2022_12_31),
                judge(underNewLaw, course().questionedOn(asked).build(), asked),
                Questionings.judgeSlip(
                        slip(), RuleBook.builder("none", "1").build().on(THU_2022_06_30)));
    }

    @Nested
    class AnAnswerInPerson {

        @Test
        void ofWhoWasAskedIsByTheRulesWithAReasonForEachQuestion() {
            Verdict verdict = judge(
                    course().group(group())
                            .addAnswers(QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.DEPARTMENT_HEAD)),
                    TUE_2022_07_12);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            NamedKinds.NAMED,
                            NamedKinds.NAMED,
                            NamedKinds.NAMED,
                            Questionings.CALLED_FOR_GROUP,
                            Questionings.SLIP_IN_TIME,
                            AppearanceRule.IN_PERSON);
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.bases().get(0).article().orElse(""))
                    .containsExactly("5", "60", "60", "1", "60", "60");
        }

        // 2.1, questioning at session: no delegation
        @Test
        void ofADeputyIsNone() {
            Verdict verdict = judge(
                    course().group(group())
                            .addAnswers(QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.EXECUTIVE_VICE_CHAIR)),
                    TUE_2022_07_12);

            assertThat(unmet(verdict)).containsExactly(AppearanceRule.BY_ANOTHER);
        }

        @Test
        void isMissingFromTheDayOfTheQuestionOn() {
            assertThat(judge(course().group(group()), TUE_2022_07_12.minusDays(1))
                            .isSatisfied())
                    .isTrue();
            Verdict verdict = judge(course().group(group()), TUE_2022_07_12);

            assertThat(unmet(verdict)).containsExactly(Questionings.NOT_ANSWERED);
            assertThat(verdict.unmet().get(0).remedy().orElseThrow().facts())
                    .containsEntry("due", Datum.of(MON_2022_08_01));
        }
    }

    @Nested
    class TheSlip {

        // A-B-06: same level
        @Test
        void toTheCourtOfAnotherLevelIsNotAllowed() {
            QuestioningSlip slip = slip().toBuilder()
                    .called(CalledOffice.of(
                            Competent.of(VietnamOffices.CHIEF_JUDGE).oneAbove(), BodyId.of("toa-khu-vuc")))
                    .build();

            assertThat(unmet(Questionings.judgeSlip(slip, law(THU_2022_06_30)))).containsExactly(NamedKinds.NOT_NAMED);
        }

        @Test
        void thatWasHandedInToTheExecutiveIsNotWhereItBelongs() {
            QuestioningSlip slip = slip().toBuilder()
                    .sentTo(Hearings.EXECUTIVE)
                    .sentToKind(Competent.of(VietnamBodies.PEOPLES_COMMITTEE))
                    .build();

            assertThat(unmet(Questionings.judgeSlip(slip, law(THU_2022_06_30)))).containsExactly(NamedKinds.NOT_NAMED);
        }

        @Test
        void comesNoLaterThanTheQuestion() {
            for (int days : new int[] {-1, 0, 1}) {
                QuestioningSlip slip =
                        slip().toBuilder().sentOn(TUE_2022_07_12.plusDays(days)).build();
                Verdict verdict =
                        judge(slip, course().questionedOn(TUE_2022_07_12).build(), SAT_2022_12_31);

                assertThat(unmet(verdict).contains(Questionings.SLIP_TOO_LATE)).isEqualTo(days > 0);
            }
        }

        @Test
        void holdsAnOfficeNotABody() {
            assertThatThrownBy(() -> CalledOffice.of(Competent.of(VietnamBodies.COURT), BodyId.of("toa")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("office (court)");
        }
    }

    @Nested
    class TheGroup {

        @Test
        void isFixedByTheCouncilAtASessionAndByTheStandingCommitteeBetweenSessions() {
            QuestionGroup byStanding = group().toBuilder()
                    .fixedBy(STANDING)
                    .fixedByKind(Competent.of(VietnamBodies.STANDING_COMMITTEE))
                    .build();
            QuestioningSlip between = slip().toBuilder()
                    .form(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS)
                    .build();

            assertThat(Questionings.judgeGroup(slip(), group(), law(TUE_2022_07_12))
                            .isSatisfied())
                    .isTrue();
            assertThat(unmet(Questionings.judgeGroup(slip(), byStanding, law(TUE_2022_07_12))))
                    .containsExactly(NamedKinds.NOT_NAMED);
            assertThat(Questionings.judgeGroup(between, byStanding, law(TUE_2022_07_12))
                            .isSatisfied())
                    .isTrue();
            assertThat(unmet(Questionings.judgeGroup(between, group(), law(TUE_2022_07_12))))
                    .containsExactly(NamedKinds.NOT_NAMED);
        }

        @Test
        void isAnsweredByWhoIsCalledForIt() {
            QuestioningSlip other = slip().toBuilder()
                    .called(CalledOffice.of(VietnamOffices.DEPARTMENT_HEAD, BodyId.of("so-xd")))
                    .build();

            assertThat(unmet(Questionings.judgeGroup(other, group(), law(TUE_2022_07_12))))
                    .containsExactly(Questionings.NOT_CALLED_FOR_GROUP);
        }

        @Test
        void needsSomebodyWhoAnswers() {
            assertThatThrownBy(
                            () -> group().toBuilder().called(ImmutableSet.of()).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NV-2022-02 must be at least one");
        }
    }

    @Nested
    class AWrittenAnswer {

        // 9.3: Tue 12/7/2022 -> Mon 1/8/2022
        @Test
        void isInTimeOnTheTwentiethDayAndLateOnTheNext() {
            for (int days : new int[] {-1, 0, 1}) {
                LocalDate on = MON_2022_08_01.plusDays(days);
                Verdict verdict = judge(inWriting(on), SAT_2022_12_31);

                assertThat(unmet(verdict)).isEqualTo(days > 0 ? List.of(StepDue.LATE) : List.of());
            }
        }

        @Test
        void isKnownBeforeItIsGivenAndOverdueAfterwards() {
            QuestioningCourse open = course().questionedOn(TUE_2022_07_12)
                    .writtenCase(VietnamQuestions.OUTSIDE_GROUP)
                    .build();
            StepDue step = Questionings.steps(slip(), open, SESSIONS, law(THU_2022_06_30), CALENDARS)
                    .get(0);

            assertThat(step.deadline().map(Deadline::dueOn)).contains(MON_2022_08_01);
            assertThat(judge(slip(), open, MON_2022_08_01).isSatisfied()).isTrue();
            assertThat(unmet(judge(slip(), open, MON_2022_08_01.plusDays(1)))).containsExactly(StepDue.OVERDUE);
            assertThat(Questionings.writtenAnswerDue(slip().form(), TUE_2022_07_12, law(TUE_2022_07_12))
                            .resolve(CALENDARS, Milestones.none())
                            .dueOn())
                    .isEqualTo(MON_2022_08_01);
        }

        // A-O-31: Article 69 between sessions, of the same length
        @Test
        void betweenSessionsIsOwedUnderAnArticleOfItsOwn() {
            QuestioningSlip between = slip().toBuilder()
                    .form(VietnamOversight.QUESTIONING_BETWEEN_SESSIONS)
                    .build();
            StepDue step = Questionings.steps(
                            between, inWriting(MON_2022_08_01).build(), SESSIONS, law(THU_2022_06_30), CALENDARS)
                    .get(0);

            assertThat(step.bases().get(0).article()).contains("69");
            assertThat(step.bases().get(0).clause()).contains("3");
        }

        // A-O-32: every case, in a group or not, answered in person or not
        @Test
        void hasACaseThatFitsWhatHappened() {
            for (boolean inGroup : new boolean[] {true, false}) {
                for (boolean answered : new boolean[] {true, false}) {
                    for (WrittenAnswerCase why : VietnamQuestions.writtenAnswerCases()) {
                        boolean fits = why.equals(VietnamQuestions.NEEDS_VERIFICATION)
                                || (why.equals(VietnamQuestions.OUTSIDE_GROUP) && !inGroup)
                                || (why.equals(VietnamQuestions.NOT_ANSWERED_IN_TIME) && inGroup && !answered);

                        assertThat(unmet(Questionings.judgeWrittenCase(
                                        slip(), why, inGroup, answered, law(TUE_2022_07_12))))
                                .as("%s, in group: %s, answered: %s", why, inGroup, answered)
                                .isEqualTo(fits ? List.of() : List.of(Questionings.CASE_DOES_NOT_FIT));
                    }
                }
            }
        }

        @Test
        void mayFollowTheAnswerOfSomebodyWhoMayNotAnswer() {
            Verdict verdict = judge(
                    course().group(group())
                            .writtenCase(VietnamQuestions.NOT_ANSWERED_IN_TIME)
                            .addAnswers(QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.EXECUTIVE_VICE_CHAIR)),
                    TUE_2022_07_12);

            assertThat(unmet(verdict)).containsExactly(AppearanceRule.BY_ANOTHER);
        }

        @Test
        void liesNotBeforeTheQuestion() {
            assertThatThrownBy(() -> inWriting(TUE_2022_07_12.minusDays(1)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must not lie before the questioning");
        }
    }

    @Nested
    class WhatComesOfIt {

        // A-O-33: 10 days before Tuesday 6 December are Saturday 26 November, so Friday 25 November (CAL-10)
        @Test
        void isReportedTenDaysBeforeTheNextSession() {
            for (int days : new int[] {-1, 0, 1}) {
                Verdict verdict = judge(
                        inWriting(MON_2022_08_01)
                                .addCommitments(promise())
                                .implementationReportedOn(FRI_2022_11_25.plusDays(days)),
                        SAT_2022_12_31);

                assertThat(unmet(verdict)).isEqualTo(days > 0 ? List.of(StepDue.LATE) : List.of());
            }
        }

        @Test
        void isNotReportedWhereNothingWasPromisedNorResolved() {
            assertThat(Questionings.steps(
                            slip(), inWriting(MON_2022_08_01).build(), SESSIONS, law(THU_2022_06_30), CALENDARS))
                    .extracting(StepDue::step)
                    .containsExactly(OversightStep.QUESTION_ANSWERED);
        }

        @Test
        void waitsWhileNoLaterSessionIsPlanned() {
            StepDue report = Questionings.steps(
                            slip(),
                            course().group(group()).addCommitments(promise()).build(),
                            SESSIONS.subList(1, 2),
                            law(THU_2022_06_30),
                            CALENDARS)
                    .get(0);

            assertThat(report.waitsFor()).contains("oversight/next-session");
        }

        // A-O-30: each of the four parts
        @Test
        void isResolvedWithFourParts() {
            ImmutableList<ContentPart> parts = ImmutableList.of(
                    VietnamContents.ASSESSMENT_AND_RESPONSIBILITY,
                    VietnamContents.TIME_FOR_REMEDY,
                    VietnamContents.IMPLEMENTER,
                    VietnamContents.DUTY_TO_REPORT);
            assertThat(Questionings.judgeResolution(resolution(parts.toArray(new ContentPart[0])), law(TUE_2022_07_12))
                            .isSatisfied())
                    .isTrue();

            for (ContentPart left : parts) {
                QuestioningResolution without = resolution(
                        parts.stream().filter(part -> !part.equals(left)).toArray(ContentPart[]::new));
                Verdict verdict = Questionings.judgeResolution(without, law(TUE_2022_07_12));

                assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(RequiredContent.PART_MISSING);
                    assertThat(reason.facts()).containsEntry("part", Datum.of(left.id()));
                    assertThat(reason.bases().get(0).article()).contains("15");
                });
            }
        }

        @Test
        void isAskedOfAResolutionOnlyIfThereIsOne() {
            Verdict without = judge(inWriting(MON_2022_08_01), MON_2022_08_01);
            Verdict with = judge(inWriting(MON_2022_08_01).resolution(resolution()), MON_2022_08_01);

            assertThat(without.isSatisfied()).isTrue();
            assertThat(unmet(with))
                    .containsExactly(
                            RequiredContent.PART_MISSING,
                            RequiredContent.PART_MISSING,
                            RequiredContent.PART_MISSING,
                            RequiredContent.PART_MISSING);
        }

        @Test
        void isFollowedUpByOneMatterForEachBody() {
            Commitment shared = promise().toBuilder()
                    .addOthers(BodyId.of("ubnd-a"), BodyId.of("ubnd-b"))
                    .due(Hearings.septemberEnd())
                    .build();

            ImmutableList<Recommendation> matters =
                    shared.toRecommendations("CV-2022-07", THU_2022_06_30, Hearings.COUNCIL, STANDING, STANDING);

            assertThat(matters)
                    .extracting(Recommendation::toString)
                    .containsExactly(
                            "CV-2022-07-LH1 to so-tnmt", "CV-2022-07-LH1-2 to ubnd-a", "CV-2022-07-LH1-3 to ubnd-b");
            assertThat(matters).allSatisfy(matter -> {
                assertThat(matter.source()).isEqualTo(RecommendationSource.QUESTIONING);
                assertThat(matter.sourceMatter()).contains("CV-2022-07");
                assertThat(matter.foundedOn()).isEqualTo(THU_2022_06_30);
                assertThat(matter.judgeIssuable().isSatisfied()).isTrue();
                assertThat(Recommendation.CODEC.decode(1, Recommendation.CODEC.encode(matter)))
                        .isEqualTo(matter);
            });
        }

        @Test
        void isNamedOnceForABody() {
            assertThatThrownBy(() -> promise().toBuilder().addOthers(DEPARTMENT).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("addressee (so-tnmt)");
        }
    }

    @Nested
    class TheLawOf2025 {

        private final LocalDate mon20260302 = LocalDate.of(2026, 3, 2);

        @Test
        void isNotReadSoNothingIsGuessed() {
            QuestioningSlip slip = slip().toBuilder().sentOn(mon20260302).build();
            Verdict verdict = judge(slip, course().questionedOn(mon20260302).build(), mon20260302);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(unmet(verdict))
                    .containsExactly(StepDue.RULE_NOT_GIVEN, StepDue.RULE_NOT_GIVEN, Questionings.NOT_ANSWERED);
            assertThat(verdict.unmet().get(2).remedy().orElseThrow().code()).isEqualTo(Questionings.ANSWER_IN_WRITING);
        }

        // B-O-07
        @Test
        void leavesTheTimeOfAWrittenAnswerToTheHost() {
            for (OversightFormKind form :
                    List.of(VietnamOversight.QUESTIONING, VietnamOversight.QUESTIONING_BETWEEN_SESSIONS)) {
                assertThatThrownBy(() -> Questionings.writtenAnswerDue(form, mon20260302, law(mon20260302)))
                        .isInstanceOfSatisfying(
                                NoRuleException.class,
                                none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.NO_LONGER));
            }
        }

        // B-O-08: a slip of February keeps the law of 2015
        @Test
        void doesNotGovernASlipHandedInBefore() {
            LocalDate fri20260227 = LocalDate.of(2026, 2, 27);
            QuestioningSlip slip = slip().toBuilder().sentOn(fri20260227).build();
            Verdict verdict = judge(
                    slip,
                    course().questionedOn(mon20260302)
                            .addAnswers(QuestionAnswer.inPerson(mon20260302, VietnamOffices.DEPARTMENT_HEAD))
                            .build(),
                    mon20260302);

            assertThat(verdict.isSatisfied()).isTrue();
        }
    }

    @Nested
    class Misuse {

        @Test
        void givesTheCourseOfAnotherSlip() {
            QuestioningCourse other = QuestioningCourse.builder()
                    .slip(QuestioningSlipId.of("CV-1"))
                    .build();

            assertThatThrownBy(() -> judge(slip(), other, TUE_2022_07_12))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("course (of CV-1) must be of the slip CV-2022-07");
        }

        @Test
        void asksForADayBeforeTheSlip() {
            assertThatThrownBy(() -> judge(course(), THU_2022_06_30.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("asOf (2022-06-29)");
        }
    }

    @Test
    void roundTripsEverythingThatIsWritten() {
        Commitment full = promise().toBuilder()
                .addOthers(BodyId.of("ubnd-b"), BodyId.of("ubnd-a"))
                .due(Hearings.septemberEnd())
                .build();
        QuestioningSlip above = slip().toBuilder()
                .called(CalledOffice.of(Competent.of(VietnamOffices.CHIEF_JUDGE).oneAbove(), BodyId.of("toa")))
                .build();

        for (QuestioningSlip slip : List.of(slip(), above)) {
            assertThat(QuestioningSlip.CODEC.decode(1, QuestioningSlip.CODEC.encode(slip)))
                    .isEqualTo(slip);
        }
        assertThat(QuestionGroup.CODEC.decode(1, QuestionGroup.CODEC.encode(group())))
                .isEqualTo(group());
        for (Commitment commitment : List.of(promise(), full)) {
            assertThat(Commitment.CODEC.decode(1, Commitment.CODEC.encode(commitment)))
                    .isEqualTo(commitment);
        }
        for (QuestionAnswer answer : List.of(
                QuestionAnswer.inPerson(TUE_2022_07_12, VietnamOffices.DEPARTMENT_HEAD),
                QuestionAnswer.inWriting(MON_2022_08_01, VietnamOffices.DEPARTMENT_HEAD, "1021/STNMT"))) {
            assertThat(QuestionAnswer.CODEC.decode(1, QuestionAnswer.CODEC.encode(answer)))
                    .isEqualTo(answer);
        }
        for (WrittenAnswerCase why : VietnamQuestions.writtenAnswerCases()) {
            assertThat(WrittenAnswerCase.CODEC.decode(1, WrittenAnswerCase.CODEC.encode(why)))
                    .isEqualTo(why)
                    .extracting(WrittenAnswerCase::category)
                    .isEqualTo(why.category());
        }
        for (CalledOffice called : List.of(slip().called(), above.called())) {
            assertThat(CalledOffice.CODEC.decode(1, CalledOffice.CODEC.encode(called)))
                    .isEqualTo(called);
        }
        QuestioningResolution resolution =
                resolution(VietnamContents.IMPLEMENTER, VietnamContents.ASSESSMENT_AND_RESPONSIBILITY);
        assertThat(QuestioningResolution.CODEC.decode(1, QuestioningResolution.CODEC.encode(resolution)))
                .isEqualTo(resolution);
        Datum strange = Datum.record().put("id", "x").put("origin", "rumour").build();
        assertThatThrownBy(() -> Commitment.CODEC.decode(1, strange))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("origin (rumour) must be one of [promise, resolution, conclusion]");
    }
}
