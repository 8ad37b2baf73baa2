package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hoidong.workflow.followup.FollowUpEvents.ANSWERED;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXPLANATION_ACCEPTED;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFICATION_STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.WITHDRAWAL_DECIDED;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.MON_2022_08_01;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.oversight.FindingId;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.briefing.FollowUpDimensions;
import org.hoidong.workflow.followup.briefing.FollowUpMeasures;
import org.hoidong.workflow.followup.briefing.HalfYearBriefing;
import org.hoidong.workflow.followup.briefing.Heading;
import org.hoidong.workflow.followup.briefing.PastDuty;
import org.hoidong.workflow.followup.briefing.Regularity;
import org.hoidong.workflow.report.Dimension;
import org.hoidong.workflow.report.Dimensions;
import org.hoidong.workflow.report.Rate;
import org.hoidong.workflow.report.RollUp;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Nine matters, issued on Monday 1 August 2022 and due on Wednesday 31 August unless said otherwise; every limit is five working
 * days and no day but weekends is off.
 *
 * <pre>
 * a  petition            reported 22/8, verified 25/8: implemented, in time
 * b  conclusion, finding reported 5/9 (late), verified 8/9: implemented, late
 * c  conclusion          nothing reported; urged on 9/9, a day after 8/9; to be urged again by 16/9
 * d  petition            rejected 10/8, explanation accepted 15/8: explained
 * e  thematic resolution withdrawn 10/8
 * f  directive           extended on 31/8 to 31/1/2023
 * g  questioning         due 31/12, open
 * i  conclusion, finding reported 30/8; verification to start by 6/9, and not started
 * h  petition            issued on 1/2/2023, after the half-year
 * </pre>
 */
class HalfYearBriefingTest {

    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final LocalDate TUE_2023_01_31 = LocalDate.of(2023, 1, 31);
    private static final DateSpan SECOND_HALF = DateSpan.of(LocalDate.of(2022, 7, 1), SAT_2022_12_31);
    private static final ImmutableMap<String, TierKind> TIERS = ImmutableMap.of(
            "department", VietnamTiers.PROVINCE,
            "committee", VietnamTiers.PROVINCE,
            "standing-committee", VietnamTiers.DISTRICT);

    private static final ImmutableList<WorkflowCase<Recommendation>> CASES = cases();

    private static ImmutableList<WorkflowCase<Recommendation>> cases() {
        return ImmutableList.of(
                verified(
                        reported(issued("a", RecommendationSource.VOTER_PETITION), day(8, 22)), day(8, 24), day(8, 25)),
                verified(reported(withFinding("b"), day(9, 5)), day(9, 6), day(9, 8)),
                then(issued("c", RecommendationSource.OVERSIGHT_CONCLUSION), URGED, Note.of(""), OVERSEER, day(9, 9)),
                then(
                        then(
                                issued("d", RecommendationSource.VOTER_PETITION),
                                ANSWERED,
                                Answer.of(AnswerStatus.REJECTED, "no funds"),
                                ADDRESSEE,
                                day(8, 10)),
                        EXPLANATION_ACCEPTED,
                        Note.of(""),
                        OVERSEER,
                        day(8, 15)),
                then(
                        issued("e", RecommendationSource.THEMATIC_RESOLUTION),
                        WITHDRAWAL_DECIDED,
                        Note.of("moot"),
                        ISSUER,
                        day(8, 10)),
                then(
                        issued("f", RecommendationSource.DIRECTIVE),
                        EXTENDED,
                        NewTerm.of(TUE_2023_01_31, "storm"),
                        OVERSEER,
                        WED_2022_08_31),
                issued("g", RecommendationSource.QUESTIONING, MON_2022_08_01, SAT_2022_12_31),
                reported(withFinding("i"), day(8, 30)),
                issued("h", RecommendationSource.VOTER_PETITION, LocalDate.of(2023, 2, 1), LocalDate.of(2023, 4, 3)));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }

    private static WorkflowCase<Recommendation> issued(String id, RecommendationSource source) {
        return issued(id, source, MON_2022_08_01, WED_2022_08_31);
    }

    private static WorkflowCase<Recommendation> issued(
            String id, RecommendationSource source, LocalDate on, LocalDate due) {
        return opened(FollowUpSamples.complete()
                .id(RecommendationId.of(id))
                .source(source)
                .issuedOn(on)
                .due(Due.on(due))
                .build());
    }

    private static WorkflowCase<Recommendation> withFinding(String id) {
        return opened(FollowUpSamples.complete()
                .id(RecommendationId.of(id))
                .addFindings(FindingId.of("f-1"))
                .build());
    }

    private static WorkflowCase<Recommendation> opened(Recommendation recommendation) {
        return DEFINITION
                .open(
                        CaseId.of(recommendation.id().value()),
                        recommendation,
                        occurs(FollowUpEvents.ISSUED, NoPayload.NONE, ISSUER, recommendation.issuedOn()),
                        context())
                .orElseThrow();
    }

    private static <P> WorkflowCase<Recommendation> then(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION
                .fire(theCase, occurs(event, payload, actor, on), context())
                .orElseThrow();
    }

    private static WorkflowCase<Recommendation> reported(WorkflowCase<Recommendation> theCase, LocalDate on) {
        CompletionReport report =
                CompletionReport.of("done", ImmutableList.of(FollowUpSamples.REPORT, FollowUpSamples.PHOTO));
        return then(theCase, COMPLETION_REPORTED, report, ADDRESSEE, on);
    }

    private static WorkflowCase<Recommendation> verified(
            WorkflowCase<Recommendation> theCase, LocalDate started, LocalDate found) {
        WorkflowCase<Recommendation> verifying = then(theCase, VERIFICATION_STARTED, Note.of(""), VALIDATOR, started);
        return then(
                verifying,
                VERIFIED_IMPLEMENTED,
                Verification.builder().text("seen").build(),
                VALIDATOR,
                found);
    }

    private static HalfYearBriefing briefing(DateSpan period) {
        return HalfYearBriefing.plan(period, context())
                .tierOf(body -> Optional.ofNullable(TIERS.get(body.value())))
                .of(CASES);
    }

    private final HalfYearBriefing briefing = briefing(SECOND_HALF);

    private static ImmutableList<String> ids(ImmutableList<CaseId> cases) {
        return cases.stream().map(CaseId::value).sorted().collect(ImmutableList.toImmutableList());
    }

    @Test
    void countsWhatWasIssuedAndWhatBecameOfIt() {
        var whole = briefing.rollUp().whole();

        assertThat(ids(briefing.issued())).containsExactly("a", "b", "c", "d", "e", "f", "g", "i");
        assertThat(ids(whole.cases(FollowUpMeasures.IMPLEMENTED))).containsExactly("a", "b");
        assertThat(ids(whole.cases(FollowUpMeasures.EXPLAINED))).containsExactly("d");
        assertThat(ids(whole.cases(FollowUpMeasures.ENDED_BY_DECISION))).containsExactly("e");
        assertThat(ids(whole.cases(FollowUpMeasures.IN_PROGRESS))).containsExactly("c", "f", "g", "i");
        assertThat(ids(whole.cases(FollowUpMeasures.ANSWERED))).containsExactly("d");
        assertThat(briefing.closedInPeriod().whole().count()).isEqualTo(4);
        assertThat(briefing.reconcile().isSatisfied()).isTrue();
        assertThat(briefing).hasToString("briefing on 2022-07-01/2022-12-31: 8 matters, 2 implemented, 1 late");
    }

    // due by 31/12: a, b, c, d, g, i; not e, which was withdrawn, nor f, whose term is 31/1/2023
    @Test
    void ratesImplementationOfWhatWasDue() {
        assertThat(ids(briefing.rollUp().whole().cases(FollowUpMeasures.DUE)))
                .containsExactly("a", "b", "c", "d", "g", "i");
        assertThat(briefing.implementationRate().percent(1).orElseThrow()).isEqualByComparingTo("33.3");
        assertThat(briefing.onTimeRate()).extracting(Rate::part, Rate::whole).containsExactly(1, 2);
    }

    @Test
    void saysWhatIsLateSinceWhenAndHowFarTheLadderWasClimbed() {
        assertThat(briefing.late()).hasSize(1);
        var late = briefing.late().get(0);

        assertThat(late.theCase().value()).isEqualTo("c");
        assertThat(late.addressee()).isEqualTo(FollowUpSamples.DEPARTMENT);
        assertThat(late.tier()).contains(VietnamTiers.PROVINCE);
        // September 30, October 31, November 30, December 31
        assertThat(late.daysLate()).isEqualTo(122);
        assertThat(late.latestRung()).isEqualTo(Ladder.standard().rung("follow-up/ladder-urged"));
        assertThat(late.nextRung()).isEqualTo(Ladder.standard().rung("follow-up/ladder-urged-again"));
    }

    @Test
    void saysWhatEachTierMustDoNextTheEarliestFirst() {
        assertThat(briefing.next())
                .extracting(
                        duty -> duty.theCase().value(),
                        duty -> duty.obligation().line(),
                        duty -> duty.dueOn())
                .containsExactly(
                        tuple("c", FollowUpWorkflows.IMPLEMENTATION, WED_2022_08_31),
                        tuple("i", "follow-up/start-of-verification", day(9, 6)),
                        tuple("c", "follow-up/ladder-urged-again", day(9, 16)),
                        tuple("g", FollowUpWorkflows.IMPLEMENTATION, SAT_2022_12_31),
                        tuple("f", FollowUpWorkflows.IMPLEMENTATION, TUE_2023_01_31));
        assertThat(briefing.next(VietnamTiers.DISTRICT))
                .extracting(duty -> duty.obligation().line())
                .containsExactly("follow-up/ladder-urged-again");
        assertThat(briefing.next(VietnamTiers.PROVINCE)).hasSize(4);
        // a Friday's or, here, a Saturday's deadline is in time on that day
        assertThat(briefing.next())
                .filteredOn(duty -> duty.isOverdue())
                .extracting(duty -> duty.theCase().value())
                .containsExactly("c", "i", "c");
    }

    // rows S-19 to S-22: of verifications and rungs that fell due, what was done in time, late, not at all. The urging
    // of b lapsed
    // with its report of 5/9, before it fell due on 8/9
    @Test
    void measuresHowRegularlyFollowUpWasDone() {
        assertThat(counts(Heading.RESOLUTIONS)).containsExactly(0, 0, 0);
        assertThat(briefing.regularity(Heading.RESOLUTIONS).rate().percent(0)).isEmpty();
        assertThat(counts(Heading.CONCLUSIONS)).containsExactly(2, 1, 2);
        assertThat(counts(Heading.PETITIONS)).containsExactly(2, 0, 0);
        assertThat(counts(Heading.REMEDIES)).containsExactly(2, 0, 1);
        assertThat(briefing.regularity(Heading.CONCLUSIONS).rate().percent(0).orElseThrow())
                .isEqualByComparingTo("40");
    }

    private List<Integer> counts(Heading heading) {
        Regularity regularity = briefing.regularity(heading);
        return List.of(
                regularity.inTime().size(),
                regularity.late().size(),
                regularity.missing().size());
    }

    @Test
    void namesTheDutiesBehindEveryNumberOfRegularity() {
        Regularity conclusions = briefing.regularity(Heading.CONCLUSIONS);

        assertThat(conclusions.heading()).isEqualTo(Heading.CONCLUSIONS);
        assertThat(conclusions.inTime())
                .extracting(duty -> duty.theCase().value(), HalfYearBriefingTest::line)
                .containsExactly(
                        tuple("b", "follow-up/start-of-verification"), tuple("b", "follow-up/end-of-verification"));
        assertThat(conclusions.late())
                .extracting(duty -> duty.theCase().value(), HalfYearBriefingTest::line)
                .containsExactly(tuple("c", "follow-up/ladder-urged"));
        assertThat(conclusions.missing())
                .extracting(duty -> duty.theCase().value(), HalfYearBriefingTest::line)
                .containsExactly(
                        tuple("i", "follow-up/start-of-verification"), tuple("c", "follow-up/ladder-urged-again"));
    }

    private static String line(PastDuty duty) {
        return duty.obligation().line();
    }

    // urging is owed by 8/9. A report of that day overtakes it; one of 9/9 comes when it was not done
    @Test
    void countsARungThatLapsedAfterItsDayAsNotDone() {
        WorkflowCase<Recommendation> issued = issued("x", RecommendationSource.OVERSIGHT_CONCLUSION);

        assertThat(missing(reported(issued, day(9, 8)))).isEmpty();
        assertThat(missing(reported(issued, day(9, 9)))).containsExactly("follow-up/ladder-urged");
    }

    private static List<String> missing(WorkflowCase<Recommendation> theCase) {
        // before 16/9, by when the verification of a report of 9/9 must have begun
        return HalfYearBriefing.plan(SECOND_HALF, context())
                .asOf(day(9, 10))
                .of(ImmutableList.of(theCase))
                .regularity(Heading.CONCLUSIONS)
                .missing()
                .stream()
                .map(HalfYearBriefingTest::line)
                .toList();
    }

    @Test
    void putsEachMatterIntoTheBaseOfTheRateOrSaysWhyItIsLeftOut() {
        var whole = briefing.rollUp().whole();

        assertThat(ids(whole.cases(FollowUpMeasures.NOT_DUE_YET))).containsExactly("f");
        assertThat(ids(whole.cases(FollowUpMeasures.GIVEN_UP))).containsExactly("e");
        assertThat(whole.count(FollowUpMeasures.RESTING)).isZero();
        assertThat(whole.count(FollowUpMeasures.OF_SEVERAL_YEARS)).isZero();
        assertThat(ids(whole.cases(FollowUpMeasures.IN_TIME))).containsExactly("f", "g", "i");
    }

    // on 15/8: d and e are closed, all else is open and in time; the period stays the half-year
    @Test
    void canBeAsOfAnotherDayThanTheLastOfThePeriod() {
        HalfYearBriefing early =
                HalfYearBriefing.plan(SECOND_HALF, context()).asOf(day(8, 15)).of(CASES);

        assertThat(early.on()).isEqualTo(day(8, 15));
        assertThat(early.period()).isEqualTo(SECOND_HALF);
        assertThat(early.issued()).hasSize(8);
        assertThat(ids(early.closedInPeriod().whole().cases())).containsExactly("d", "e");
        assertThat(early.late()).isEmpty();
        assertThat(early.reconcile().isSatisfied()).isTrue();
    }

    // open on 31/7 none, on 15/8 all eight but d and e, on 31/12 c, f, g, i
    @Test
    void countsTheBacklogOfOtherDaysAndByDimensionsOfTheHost() {
        Dimension<Recommendation> byState = Dimensions.state(DEFINITION);
        HalfYearBriefing more = HalfYearBriefing.plan(SECOND_HALF, context())
                .dimension(byState)
                .backlogOn(day(7, 31), day(8, 15), SAT_2022_12_31)
                .of(CASES);
        var backlog = more.rollUp().whole().backlog();

        assertThat(backlog.open(day(7, 31))).isEmpty();
        assertThat(ids(backlog.open(day(8, 15)))).containsExactly("a", "b", "c", "f", "g", "i");
        assertThat(ids(backlog.left(SAT_2022_12_31))).containsExactly("a", "b");
        assertThat(more.rollUp().row(byState, "follow-up/explained").count()).isEqualTo(1);
        assertThat(more.reconcile().isSatisfied()).isTrue();
    }

    @Test
    void namesItsRows() {
        RollUp rollUp = briefing.rollUp();

        assertThat(rollUp.row(FollowUpDimensions.source(), "directive").label())
                .contains(RecommendationSource.DIRECTIVE.label());
        assertThat(rollUp.row(FollowUpDimensions.answer(), "rejected").label()).contains(AnswerStatus.REJECTED.label());
        assertThat(rollUp.row(FollowUpDimensions.rung(Ladder.standard()), "follow-up/ladder-urged")
                        .label())
                .contains(Label.of("Đôn đốc lần thứ nhất", "Urge"));
    }

    @Test
    void countsByWhatItCameOutOfAndTheRungItIsOn() {
        assertThat(briefing.rollUp()
                        .row(FollowUpDimensions.source(), "voter-petition")
                        .count())
                .isEqualTo(2);
        assertThat(ids(briefing.rollUp()
                        .row(FollowUpDimensions.rung(Ladder.standard()), "follow-up/ladder-urged")
                        .cases()))
                .containsExactly("c");
        assertThat(briefing.rollUp()
                        .row(FollowUpDimensions.halfYear(), "2022-H2")
                        .count())
                .isEqualTo(8);
    }

    @Test
    void isAnotherOnAnotherDay() {
        HalfYearBriefing later = briefing(DateSpan.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));

        assertThat(ids(later.issued())).containsExactly("h");
        assertThat(later.late()).extracting(late -> late.theCase().value()).containsExactly("c", "g", "f", "h");
        assertThat(later.closedInPeriod().whole().count()).isZero();
        // the cohort of the second half of 2022 half a year later: still 2 of 8 implemented
        assertThat(later.rollUp().row(FollowUpDimensions.halfYear(), "2022-H2").rate(FollowUpMeasures.IMPLEMENTED))
                .extracting(Rate::part, Rate::whole)
                .containsExactly(2, 8);
    }

    @Nested
    class OfTheRate {

        @Test
        void leavesOutTasksOfSeveralYearsUntilTheyAreDone() {
            WorkflowCase<Recommendation> open = opened(FollowUpSamples.complete()
                    .id(RecommendationId.of("long"))
                    .multiYear(true)
                    .build());

            assertThat(dueCount(open)).isZero();
            assertThat(dueCount(verified(reported(open, day(8, 22)), day(8, 24), day(8, 25))))
                    .isEqualTo(1);
        }

        @Test
        void leavesOutWhatCannotBeDoneWithWrittenApprovalAndWhatRestsWithApproval() {
            WorkflowCase<Recommendation> issued = issued("x", RecommendationSource.OVERSIGHT_CONCLUSION);

            assertThat(dueCount(issued)).isEqualTo(1);
            assertThat(dueCount(then(
                            issued,
                            FollowUpEvents.FOUND_NOT_IMPLEMENTABLE,
                            Note.of("no such land"),
                            ISSUER,
                            day(8, 10))))
                    .isZero();
            assertThat(dueCount(then(
                            issued,
                            FollowUpEvents.SUSPENSION_APPROVED,
                            NewTerm.of(TUE_2023_01_31, "flood"),
                            OVERSEER,
                            day(8, 10))))
                    .isZero();
        }

        private int dueCount(WorkflowCase<Recommendation> theCase) {
            return HalfYearBriefing.plan(SECOND_HALF, context())
                    .of(ImmutableList.of(theCase))
                    .rollUp()
                    .whole()
                    .count(FollowUpMeasures.DUE);
        }
    }

    @Test
    void countsForTheBodyThatMustActNow() {
        BodyId successor = FollowUpSamples.SUCCESSOR;
        WorkflowCase<Recommendation> handed = then(
                issued("x", RecommendationSource.OVERSIGHT_CONCLUSION),
                FollowUpEvents.HANDED_OVER,
                Handover.builder().addressee(successor).reason("merged").build(),
                OVERSEER,
                day(9, 15));
        HalfYearBriefing.Plan plan = HalfYearBriefing.plan(SECOND_HALF, context());

        assertThat(plan.of(ImmutableList.of(handed))
                        .rollUp()
                        .row(FollowUpDimensions.addressee(), successor.value())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void needsAPeriodThatEndsAndEachCaseOnce() {
        assertThatThrownBy(() -> HalfYearBriefing.plan(DateSpan.from(MON_2022_08_01), context()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have a last day");
        assertThatThrownBy(() ->
                        HalfYearBriefing.plan(SECOND_HALF, context()).of(ImmutableList.of(CASES.get(0), CASES.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }
}
