package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Cycle.CALENDARS;
import static org.hoidong.core.oversight.Hearings.CHAIR;
import static org.hoidong.core.oversight.Hearings.MON_2025_09_29;
import static org.hoidong.core.oversight.Hearings.STANDING;
import static org.hoidong.core.oversight.Hearings.WED_2025_10_15;
import static org.hoidong.core.oversight.Hearings.law;
import static org.hoidong.core.oversight.Hearings.session;
import static org.hoidong.core.oversight.Hearings.sessionCourse;
import static org.hoidong.core.oversight.Hearings.withSettings;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Frequency;
import org.hoidong.core.calendar.Milestones;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Competent;
import org.hoidong.core.council.NamedKinds;
import org.hoidong.core.council.OfficeKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RulesInForce;
import org.hoidong.core.meeting.MeetingId;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.Meetings;
import org.hoidong.core.meeting.RequiredContent;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.vietnam.VietnamBodies;
import org.hoidong.core.vietnam.VietnamContents;
import org.hoidong.core.vietnam.VietnamMeetings;
import org.hoidong.core.vietnam.VietnamOffices;
import org.hoidong.core.vietnam.VietnamOversight;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VoteTally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExplanationsTest {

    private static final LocalDate FRI_2025_10_03 = LocalDate.of(2025, 10, 3);
    private static final LocalDate MON_2025_10_06 = LocalDate.of(2025, 10, 6);
    private static final LocalDate WED_2025_12_31 = LocalDate.of(2025, 12, 31);

    private static Verdict judge(ExplanationCourse.Builder course, LocalDate asOf) {
        return Explanations.judge(session(), course.build(), law(MON_2025_09_29), CALENDARS, asOf);
    }

    private static List<ReasonCode> unmet(Verdict verdict) {
        return verdict.unmet().stream().map(Reason::code).toList();
    }

    private static List<ReasonCode> codes(Verdict verdict) {
        return verdict.reasons().stream().map(Reason::code).toList();
    }

    private static ExplanationCourse.Builder notified() {
        return sessionCourse().putNotifiedOn(CHAIR, FRI_2025_10_03);
    }

    private static ExplanationCourse.Builder held() {
        return notified().heldOn(WED_2025_10_15).putAppeared(CHAIR, VietnamOffices.EXECUTIVE_CHAIR);
    }

    /** Nine members of a Standing Committee, all present. */
    private static VoteTally vote(int inFavour) {
        return VoteTally.of(9, 9, inFavour, 9 - inFavour);
    }

    private static ExplanationCourse.Builder concluded() {
        return held().vote(vote(5)).concludedOn(WED_2025_10_15);
    }

    private static ExplanationCourse.Builder sent() {
        ExplanationCourse.Builder course = concluded();
        HearingRecipient.standard().forEach(recipient -> course.putSentOn(recipient, LocalDate.of(2025, 10, 20)));
        return course;
    }

    /** One verdict that gives each code, for the test of texts. */
    static List<Verdict> verdicts() {
        return ImmutableList.of(
                judge(sessionCourse(), MON_2025_09_29),
                judge(sessionCourse(), WED_2025_12_31),
                judge(held(), WED_2025_12_31),
                judge(held().heldOn(WED_2025_10_15.plusDays(1)), WED_2025_12_31),
                judge(notified().heldOn(WED_2025_10_15).vote(vote(4)), WED_2025_12_31),
                judge(held().concludedOn(WED_2025_10_15), WED_2025_12_31));
    }

    @Nested
    class TheDecision {

        @Test
        void isByTheRulesWithAReasonForEachQuestion() {
            Verdict verdict = Explanations.judgeDecision(session(), law(MON_2025_09_29));

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(codes(verdict))
                    .containsExactly(
                            NamedKinds.NAMED,
                            Meetings.CONVENER_COMPETENT,
                            RequiredContent.PART_PRESENT,
                            RequiredContent.PART_PRESENT,
                            RequiredContent.PART_PRESENT,
                            NamedKinds.NAMED);
            // A-O-02, then the row on explanation sessions
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.bases().get(0).article().orElse(""))
                    .containsExactly("66", "72", "72", "72", "72", "72");
        }

        @Test
        void isNotACommitteesToTake() {
            ExplanationSession byCommittee = session().toBuilder()
                    .heldBy(BodyId.of("ban-ktns"))
                    .heldByKind(VietnamBodies.COUNCIL_COMMITTEE)
                    .build();
            Verdict verdict = Explanations.judgeDecision(byCommittee, law(MON_2025_09_29));

            assertThat(unmet(verdict)).containsExactly(NamedKinds.NOT_NAMED, Meetings.CONVENER_NOT_COMPETENT);
            assertThat(verdict.unmet().get(1).remedy().map(Remedy::code)).contains(Meetings.CONVENE_BY);
        }

        @Test
        void mustFixContentPlanAndPersons() {
            ExplanationSession bare =
                    session().toBuilder().fixes(ImmutableSet.of()).build();
            Verdict verdict = Explanations.judgeDecision(bare, law(MON_2025_09_29));

            assertThat(verdict.unmet())
                    .extracting(reason -> reason.facts().get("part"))
                    .containsExactly(
                            Datum.of(VietnamContents.EXPLANATION_CONTENT.id()),
                            Datum.of(VietnamContents.EXPLANATION_PLAN.id()),
                            Datum.of(VietnamContents.EXPLAINERS.id()));
        }

        // 2.1: members of the People's Committee, the Chief Judge, the Chief Procurator
        @Test
        void callsOnlyThoseOfTheSameLevelWhoMayBeCalled() {
            ImmutableSet<OfficeKind> allowed = ImmutableSet.of(
                    VietnamOffices.EXECUTIVE_CHAIR,
                    VietnamOffices.EXECUTIVE_VICE_CHAIR,
                    VietnamOffices.EXECUTIVE_MEMBER,
                    VietnamOffices.CHIEF_JUDGE,
                    VietnamOffices.CHIEF_PROCURATOR);
            for (OfficeKind office : VietnamOffices.all()) {
                for (Competent.Level level : Competent.Level.values()) {
                    ExplanationSession calling = session().toBuilder()
                            .called(ImmutableSet.of(
                                    CalledOffice.of(Competent.of(office).at(level), BodyId.of("co-quan"))))
                            .build();

                    assertThat(Explanations.judgeDecision(calling, law(MON_2025_09_29))
                                    .isSatisfied())
                            .as("%s %s", office, level)
                            .isEqualTo(allowed.contains(office) && level == Competent.Level.SAME);
                }
            }
        }

        @Test
        void callsSomebody() {
            assertThatThrownBy(() ->
                            session().toBuilder().called(ImmutableSet.of()).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("GT-2025-03 must be at least one");
        }
    }

    @Nested
    class TheNotice {

        // A-O-34: ten days before Wednesday 15 October are Sunday 5 October, so Friday 3 October (CAL-10)
        @Test
        void isInTimeOnTheLastWorkingDayAndLateOnTheNextDay() {
            for (int days : new int[] {-1, 0, 1}) {
                Verdict verdict =
                        judge(sessionCourse().putNotifiedOn(CHAIR, FRI_2025_10_03.plusDays(days)), MON_2025_10_06);

                assertThat(unmet(verdict)).isEqualTo(days > 0 ? List.of(StepDue.LATE) : List.of());
            }
        }

        @Test
        void thatIsLateSaysToWhichDayTheSessionIsPutOff() {
            Verdict verdict = judge(sessionCourse().putNotifiedOn(CHAIR, MON_2025_10_06), MON_2025_10_06);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.facts())
                        .containsEntry("about", Datum.of("executive-chair"))
                        .containsEntry("due", Datum.of(FRI_2025_10_03))
                        .containsEntry("daysLate", Datum.of(3));
                assertThat(reason.remedy().orElseThrow().facts())
                        .containsEntry("earliest", Datum.of(LocalDate.of(2025, 10, 16)));
            });
        }

        @Test
        void isOwedToEachOfThoseWhoAreCalled() {
            CalledOffice judge = CalledOffice.of(VietnamOffices.CHIEF_JUDGE, BodyId.of("toa-tinh"));
            ExplanationSession two = session().toBuilder().addCalled(judge).build();
            Verdict verdict =
                    Explanations.judge(two, notified().build(), law(MON_2025_09_29), CALENDARS, MON_2025_10_06);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(StepDue.OVERDUE);
                assertThat(reason.facts()).containsEntry("about", Datum.of("chief-judge"));
            });
        }

        @Test
        void waitsWhileNoDayIsPlanned() {
            ExplanationCourse noDay =
                    sessionCourse().plannedOn(Optional.empty()).build();

            assertThat(Explanations.steps(session(), noDay, law(MON_2025_09_29), CALENDARS))
                    .singleElement()
                    .satisfies(step -> assertThat(step.waitsFor()).contains(OversightStep.EXPLANATION_HELD.code()));
        }
    }

    @Nested
    class TheHearing {

        @Test
        void isAheadUntilItsDayHasPassed() {
            assertThat(codes(judge(notified(), WED_2025_10_15))).contains(Explanations.HEARING_AHEAD);
            assertThat(unmet(judge(notified(), WED_2025_10_15.plusDays(1)))).containsExactly(Explanations.NOT_HELD);
        }

        @Test
        void isOnTheDayThatWasNotified() {
            Verdict verdict = judge(held().heldOn(WED_2025_10_15.plusDays(1)), WED_2025_12_31);

            assertThat(unmet(verdict)).containsExactly(Explanations.HELD_ON_ANOTHER_DAY);
        }

        // A-O-38: the head, or a deputy
        @Test
        void hearsWhoWasCalledOrTheDeputyAndNobodyElse() {
            assertThat(judge(held(), WED_2025_10_15).isSatisfied()).isTrue();
            assertThat(judge(held().appeared(Map.of(CHAIR, VietnamOffices.EXECUTIVE_VICE_CHAIR)), WED_2025_10_15)
                            .isSatisfied())
                    .isTrue();
            assertThat(unmet(judge(held().appeared(Map.of(CHAIR, VietnamOffices.DEPARTMENT_HEAD)), WED_2025_10_15)))
                    .containsExactly(AppearanceRule.BY_ANOTHER);
            assertThat(unmet(judge(notified().heldOn(WED_2025_10_15), WED_2025_10_15)))
                    .containsExactly(Explanations.DID_NOT_APPEAR);
        }

        @Test
        void isRecordedWithItsDay() {
            assertThatThrownBy(() -> notified()
                            .putAppeared(CHAIR, VietnamOffices.EXECUTIVE_CHAIR)
                            .build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be recorded with the day it was held");
            assertThatThrownBy(() ->
                            held().concludedOn(WED_2025_10_15.minusDays(1)).build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("concludedOn (2025-10-14)");
        }
    }

    @Nested
    class TheConclusion {

        // A-V-09: more than half of all 9 members, present or not
        @Test
        void isCarriedByFiveOfNine() {
            for (int inFavour : new int[] {4, 5, 6}) {
                Verdict verdict = judge(sent().vote(vote(inFavour)), WED_2025_12_31);

                assertThat(unmet(verdict)).isEqualTo(inFavour < 5 ? List.of(MajorityRule.NOT_REACHED) : List.of());
            }
            // five present, all in favour of it; four absent
            assertThat(judge(sent().vote(VoteTally.of(9, 5, 5, 0)), WED_2025_12_31)
                            .isSatisfied())
                    .isTrue();
            assertThat(judge(sent().vote(VoteTally.of(8, 4, 4, 0)), WED_2025_12_31)
                            .isSatisfied())
                    .isFalse();
        }

        @Test
        void thatDidNotCarryIsNoFailureWhereNoneWasIssued() {
            Verdict verdict = judge(held().vote(vote(4)), WED_2025_12_31);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(codes(verdict)).contains(Explanations.NO_CONCLUSION);
        }

        @Test
        void isVotedOnBeforeItIsIssued() {
            assertThat(unmet(judge(held().concludedOn(WED_2025_10_15), WED_2025_12_31)))
                    .containsExactly(Explanations.VOTE_MISSING);
        }

        @Test
        void isSentToDelegatesExplainersAndAgencies() {
            assertThat(Explanations.steps(session(), concluded().build(), law(MON_2025_09_29), CALENDARS))
                    .filteredOn(step -> step.step() == OversightStep.EXPLANATION_CONCLUSION_SENT)
                    .extracting(StepDue::about)
                    .containsExactly("delegates-of-council", "those-who-explained", "agencies-concerned");
            assertThat(judge(concluded(), WED_2025_12_31).isSatisfied()).isTrue();
            assertThat(unmet(judge(concluded().closedOn(WED_2025_12_31), WED_2025_12_31)))
                    .containsExactly(StepDue.NOT_TAKEN, StepDue.NOT_TAKEN, StepDue.NOT_TAKEN);
            assertThat(judge(sent().closedOn(WED_2025_12_31), WED_2025_12_31).isSatisfied())
                    .isTrue();
        }

        // A-O-35
        @Test
        void thatIsNotCarriedOutIsReportedToTheCouncil() {
            ExplanationCourse.Builder found = sent().foundUnmetOn(LocalDate.of(2025, 12, 1));

            assertThat(Explanations.steps(session(), found.build(), law(MON_2025_09_29), CALENDARS))
                    .last()
                    .satisfies(step -> {
                        assertThat(step.step()).isEqualTo(OversightStep.UNMET_EXPLANATION_REPORTED);
                        assertThat(step.bases().get(0).article()).contains("72");
                        assertThat(step.bases().get(0).clause()).contains("5");
                    });
            assertThat(unmet(judge(found.closedOn(WED_2025_12_31), WED_2025_12_31)))
                    .containsExactly(StepDue.NOT_TAKEN);
            assertThat(judge(found.unmetReportedOn(LocalDate.of(2025, 12, 9)), WED_2025_12_31)
                            .isSatisfied())
                    .isTrue();
        }
    }

    @Nested
    class TheLawOf2025 {

        private final LocalDate mon20260330 = LocalDate.of(2026, 3, 30);
        private final LocalDate wed20260415 = LocalDate.of(2026, 4, 15);

        private ExplanationSession april() {
            return session().toBuilder().decidedOn(mon20260330).build();
        }

        private ExplanationCourse.Builder planned() {
            return ExplanationCourse.builder().session(session().id()).plannedOn(wed20260415);
        }

        // B-O-07: only who holds it was read (Article 31, Clause 2)
        @Test
        void isNotReadSoNothingIsGuessed() {
            Verdict verdict = Explanations.judge(april(), planned().build(), law(mon20260330), CALENDARS, mon20260330);

            assertThat(unmet(verdict))
                    .containsExactly(
                            StepDue.RULE_NOT_GIVEN,
                            StepDue.RULE_NOT_GIVEN,
                            StepDue.RULE_NOT_GIVEN,
                            StepDue.RULE_NOT_GIVEN);
            assertThat(verdict.unmet())
                    .extracting(reason -> reason.facts().get("question"))
                    .containsExactly(
                            Datum.of("oversight/forms@standing-committee"),
                            Datum.of("oversight/explanation-content"),
                            Datum.of("oversight/explainers"),
                            Datum.of("meeting/notice@explanation-session"));
            assertThat(codes(verdict)).contains(Meetings.CONVENER_COMPETENT);
        }

        // With 12 days of the council's own: Friday 3 April is the last day, Saturday is late.
        @Test
        void takesTheSettingsOfTheHost() {
            RulesInForce rules = withSettings(mon20260330);
            for (int days : new int[] {-1, 0, 1}) {
                LocalDate notice = LocalDate.of(2026, 4, 3).plusDays(days);
                Verdict verdict = Explanations.judge(
                        april(), planned().putNotifiedOn(CHAIR, notice).build(), rules, CALENDARS, wed20260415);

                assertThat(unmet(verdict)).isEqualTo(days > 0 ? List.of(StepDue.LATE) : List.of());
            }
            assertThat(Explanations.noticeDue(VietnamMeetings.EXPLANATION_SESSION, wed20260415, rules)
                            .resolve(CALENDARS, Milestones.none())
                            .dueOn())
                    .isEqualTo(LocalDate.of(2026, 4, 3));
        }

        // the hybrid window: two tiers, and still the law of 2015
        @Test
        void governsOnlyWhatIsDecidedFromMarch2026On() {
            ExplanationSession february =
                    session().toBuilder().decidedOn(LocalDate.of(2026, 2, 28)).build();
            LocalDate fri20260306 = LocalDate.of(2026, 3, 6);
            ExplanationCourse course = ExplanationCourse.builder()
                    .session(session().id())
                    .plannedOn(LocalDate.of(2026, 3, 16))
                    .putNotifiedOn(CHAIR, fri20260306)
                    .build();

            assertThat(Explanations.judge(february, course, law(february.decidedOn()), CALENDARS, fri20260306)
                            .isSatisfied())
                    .isTrue();
        }
    }

    /** S-18: District Councils hold too few explanation sessions. */
    @Nested
    class HowOften {

        private final LocalDate jun2022 = LocalDate.of(2022, 6, 30);
        private final ImmutableList<LocalDate> firstHalf =
                ImmutableList.of(LocalDate.of(2022, 2, 14), LocalDate.of(2022, 5, 20), LocalDate.of(2021, 12, 30));

        private RulesInForce atLeast(int times) {
            Provision regulation = Provision.of("Working regulations of the district council", "12");
            return VietnamRules.standard()
                    .with(
                            MeetingRules.FREQUENCY.of(VietnamMeetings.EXPLANATION_SESSION),
                            Dated.setting(
                                    Frequency.atLeast(times, Frequency.Per.YEAR, regulation),
                                    DateSpan.from(LocalDate.of(2021, 1, 1)),
                                    regulation))
                    .on(jun2022);
        }

        @Test
        void isCountedAgainstTheMinimumOfTheCouncil() {
            for (int times : new int[] {1, 2, 3}) {
                Verdict verdict = Explanations.judgeFrequency(
                        VietnamMeetings.EXPLANATION_SESSION, jun2022, firstHalf, atLeast(times));

                assertThat(verdict.isSatisfied()).as("at least %s", times).isEqualTo(times <= 2);
            }
            Reason few = Explanations.judgeFrequency(
                            VietnamMeetings.EXPLANATION_SESSION, jun2022, firstHalf, atLeast(3))
                    .reasons()
                    .get(0);
            assertThat(few.code()).isEqualTo(Frequency.NOT_OFTEN_ENOUGH);
            assertThat(few.facts())
                    .containsEntry("times", Datum.of(2))
                    .containsEntry("needed", Datum.of(3))
                    .containsEntry("until", Datum.of(LocalDate.of(2022, 12, 31)));
            assertThat(few.remedy().orElseThrow().facts()).containsEntry("missing", Datum.of(1));
        }

        @Test
        void isNobodysToGuessWhereTheCouncilSetNoMinimum() {
            Verdict verdict =
                    Explanations.judgeFrequency(VietnamMeetings.EXPLANATION_SESSION, jun2022, firstHalf, law(jun2022));

            assertThat(unmet(verdict)).containsExactly(StepDue.RULE_NOT_GIVEN);
            assertThat(verdict.unmet().get(0).remedy().map(Remedy::code)).contains(StepDue.GIVE_SETTING);
        }
    }

    @Nested
    class Misuse {

        @Test
        void givesTheCourseOfAnotherSession() {
            ExplanationCourse other =
                    ExplanationCourse.builder().session(MeetingId.of("GT-1")).build();

            assertThatThrownBy(
                            () -> Explanations.judge(session(), other, law(MON_2025_09_29), CALENDARS, MON_2025_09_29))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("course (of GT-1) must be of the session GT-2025-03");
        }

        @Test
        void asksForADayBeforeTheDecision() {
            assertThatThrownBy(() -> judge(sessionCourse(), MON_2025_09_29.minusDays(1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("asOf (2025-09-28)");
        }
    }

    @Test
    void roundTripsThoseWhoReceiveTheConclusion() {
        for (HearingRecipient recipient : HearingRecipient.standard()) {
            assertThat(HearingRecipient.CODEC.decode(1, HearingRecipient.CODEC.encode(recipient)))
                    .isEqualTo(recipient)
                    .extracting(HearingRecipient::category)
                    .isEqualTo(recipient.category());
        }
    }

    @Test
    void roundTripsTheSession() {
        ExplanationSession two = session().toBuilder()
                .heldBy(STANDING)
                .addCalled(CalledOffice.of(VietnamOffices.CHIEF_JUDGE, BodyId.of("toa-tinh")))
                .form(VietnamOversight.EXPLANATION)
                .build();

        for (ExplanationSession session : List.of(session(), two)) {
            assertThat(ExplanationSession.CODEC.decode(1, ExplanationSession.CODEC.encode(session)))
                    .isEqualTo(session);
        }
    }
}
