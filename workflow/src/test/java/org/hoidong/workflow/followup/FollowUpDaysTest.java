package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.REOPENED;
import static org.hoidong.workflow.followup.FollowUpEvents.STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFICATION_STARTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_IMPLEMENTED;
import static org.hoidong.workflow.followup.FollowUpEvents.VERIFIED_PARTLY;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.MON_2022_08_01;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.PHOTO;
import static org.hoidong.workflow.followup.FollowUpSamples.REPORT;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.after;
import static org.hoidong.workflow.followup.FollowUpSamples.complete;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.calendar.Beyond;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.OutcomeKind;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Days on which little things go wrong: one day for everything, holidays, sessions without a date, calendars that end. */
class FollowUpDaysTest {

    private static LegalContext under(WorkingCalendar calendar) {
        return context().toBuilder().calendars(Calendars.of(calendar)).build();
    }

    private static Outcome<Recommendation> opens(Due due, LocalDate on, LegalContext context) {
        return DEFINITION.open(
                CaseId.of("kn-2"),
                complete().id(RecommendationId.of("kn-2")).issuedOn(on).due(due).build(),
                occurs(FollowUpEvents.ISSUED, NoPayload.NONE, ISSUER, on),
                context);
    }

    @Nested
    class AllOnOneDay {

        private static WorkflowCase<Recommendation> verifying(WorkflowCase<Recommendation> theCase) {
            CompletionReport report = CompletionReport.of("done", ImmutableList.of(REPORT, PHOTO));
            return after(
                    after(theCase, COMPLETION_REPORTED, report, ADDRESSEE, 1),
                    VERIFICATION_STARTED,
                    Note.of(""),
                    VALIDATOR,
                    1);
        }

        @Test
        void leavesWhatIsOwedAtItsEndUnderAnIdOfItsOwn() {
            WorkflowCase<Recommendation> theCase = verifying(after(issued(), STARTED, Note.of(""), ADDRESSEE, 1));
            Verification rest =
                    Verification.builder().newDueOn(MON_2022_08_01.plusDays(1)).build();
            theCase = after(theCase, VERIFIED_PARTLY, rest, VALIDATOR, 1);
            theCase = after(
                    verifying(theCase),
                    VERIFIED_IMPLEMENTED,
                    Verification.builder().build(),
                    VALIDATOR,
                    1);
            assertThat(theCase.owed(MON_2022_08_01, context())).isEmpty();

            NewTerm term = NewTerm.of(MON_2022_08_01.plusDays(2), "it leaks again");
            WorkflowCase<Recommendation> reopened = after(theCase, REOPENED, term, OVERSEER, 1);

            // 1 issued, 2 started, 3 to 5 partly, 6 to 8 implemented, 9 reopened
            assertThat(reopened.owed(MON_2022_08_01, context()))
                    .extracting(obligation -> obligation.id().value())
                    .containsExactly("kn-1/follow-up/implementation/9");
            assertThat(reopened.obligations(context()))
                    .extracting(Obligation::id)
                    .doesNotHaveDuplicates();
            assertThat(reopened.overdue(LocalDate.of(2022, 8, 3), context())).isEmpty();
            assertThat(reopened.overdue(LocalDate.of(2022, 8, 4), context())).hasSize(1);
        }
    }

    @Nested
    class AfterAReopening {

        // what was said before it proved too little: it is no evidence, and no explanation either
        @Test
        void somethingNewMustBeExplained() {
            WorkflowCase<Recommendation> reopened = after(
                    FollowUpSamples.in(FollowUpState.IMPLEMENTED, FollowUpSamples.petition()),
                    REOPENED,
                    NewTerm.of(LocalDate.of(2022, 9, 30), "it leaks again"),
                    OVERSEER,
                    10);

            assertThat(accepted(reopened).reasons())
                    .extracting(Reason::code)
                    .contains(FollowUpGuards.EXPLANATION_MISSING);
            assertThat(accepted(after(
                                    reopened,
                                    FollowUpEvents.ANSWERED,
                                    Answer.of(AnswerStatus.REJECTED, "no funds"),
                                    ADDRESSEE,
                                    11))
                            .isMoved())
                    .isTrue();
        }

        private static Outcome<Recommendation> accepted(WorkflowCase<Recommendation> theCase) {
            return DEFINITION.fire(
                    theCase,
                    occurs(FollowUpEvents.EXPLANATION_ACCEPTED, Note.of(""), OVERSEER, LocalDate.of(2022, 8, 12)),
                    context());
        }
    }

    /** In 2024 Tết was off from Thursday 8 to Wednesday 14 February (law.md 9.2). */
    @Nested
    class AtTet {

        private static final LocalDate WED_2024_02_07 = LocalDate.of(2024, 2, 7);
        private static final LocalDate SAT_2024_02_10 = LocalDate.of(2024, 2, 10);

        private final LegalContext vietnam = under(VietnamCalendars.stateBodies());

        @Test
        void aLimitOfWorkingDaysPassesOverIt() {
            WorkflowCase<Recommendation> theCase = opens(
                            Due.within(TimeLimit.ofWorkingDays(5)), WED_2024_02_07, vietnam)
                    .orElseThrow();

            // 15, 16, 19, 20, 21 February
            assertThat(theCase.owed(WED_2024_02_07, vietnam).get(0).deadline().dueOn())
                    .isEqualTo(LocalDate.of(2024, 2, 21));
        }

        @Test
        void aDateThatWasSetStandsAndTheLadderBeginsOnTheHoliday() {
            WorkflowCase<Recommendation> theCase =
                    opens(Due.on(SAT_2024_02_10), WED_2024_02_07, vietnam).orElseThrow();
            LocalDate sunday = SAT_2024_02_10.plusDays(1);

            assertThat(theCase.overdue(SAT_2024_02_10, vietnam)).isEmpty();
            assertThat(theCase.owed(sunday, vietnam))
                    .extracting(Obligation::line)
                    .containsExactly(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-urged");
            assertThat(theCase.owed(sunday, vietnam).get(1).deadline().dueOn()).isEqualTo(LocalDate.of(2024, 2, 21));
        }
    }

    @Nested
    class AtASession {

        private static final MilestoneId SESSION = MilestoneId.of("ky-hop-9");
        private static final LocalDate FRI_2022_09_30 = LocalDate.of(2022, 9, 30);

        @Test
        void withoutADateNothingIsIssuedThatCouldNeverBeLate() {
            Outcome<Recommendation> outcome = opens(Due.at(SESSION), MON_2022_08_01, context());

            assertThat(outcome.isMoved()).isFalse();
            assertThat(outcome.reasons())
                    .filteredOn(reason -> !reason.isMet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.code()).isEqualTo(FollowUpGuards.SESSION_WITHOUT_DATE));
        }

        @Test
        void aLatestDayHoldsUntilTheDateIsSetAndTheObligationStaysTheSame() {
            WorkflowCase<Recommendation> theCase = opens(Due.at(SESSION, FRI_2022_09_30), MON_2022_08_01, context())
                    .orElseThrow();
            LegalContext convened = context().toBuilder()
                    .milestones(context().milestones().with(SESSION, LocalDate.of(2022, 9, 12)))
                    .build();

            Obligation before = theCase.owed(MON_2022_08_01, context()).get(0);
            Obligation after = theCase.owed(MON_2022_08_01, convened).get(0);

            assertThat(before.deadline().dueOn()).isEqualTo(FRI_2022_09_30);
            assertThat(after.deadline().dueOn()).isEqualTo(LocalDate.of(2022, 9, 12));
            assertThat(after.id()).isEqualTo(before.id());
        }

        @Test
        void aDateAloneIsEnough() {
            LegalContext convened = context().toBuilder()
                    .milestones(context().milestones().with(SESSION, FRI_2022_09_30))
                    .build();

            assertThat(opens(Due.at(SESSION), MON_2022_08_01, convened).isMoved())
                    .isTrue();
        }
    }

    /** The calendar of the samples ends on Tuesday 31 December 2024. */
    @Nested
    class WhereTheCalendarEnds {

        private static final LocalDate MON_2024_12_30 = LocalDate.of(2024, 12, 30);

        private static WorkflowCase<Recommendation> late() {
            return FollowUpSamples.issued();
        }

        @Test
        void deadlinesBeyondItAreProvisional() {
            WorkflowCase<Recommendation> urged = DEFINITION
                    .fire(late(), occurs(URGED, Note.of(""), OVERSEER, MON_2024_12_30), context())
                    .orElseThrow();
            List<Obligation> owed = urged.owed(MON_2024_12_30, context());

            // 31 December, then 1, 2, 3, 6 January by weekends only
            assertThat(owed)
                    .filteredOn(obligation -> obligation.line().equals("follow-up/ladder-urged-again"))
                    .singleElement()
                    .satisfies(obligation -> {
                        assertThat(obligation.deadline().dueOn()).isEqualTo(LocalDate.of(2025, 1, 6));
                        assertThat(obligation.deadline().isProvisional()).isTrue();
                    });
        }

        @Test
        void aHostThatWantsNoneIsToldWhichCalendarEndsWhen() {
            WorkingCalendar ending = context().calendars().defaultCalendar().toBuilder("2")
                    .beyond(Beyond.ERROR)
                    .build();
            LegalContext strict = under(ending);
            WorkflowCase<Recommendation> urged = DEFINITION
                    .fire(late(), occurs(URGED, Note.of(""), OVERSEER, MON_2024_12_30), strict)
                    .orElseThrow();

            assertThatThrownBy(() -> urged.owed(MON_2024_12_30, strict))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("weekdays")
                    .hasMessageContaining("2024-12-31");
            assertThat(DEFINITION
                            .fire(
                                    urged,
                                    occurs(FollowUpEvents.URGED_AGAIN, Note.of(""), OVERSEER, MON_2024_12_30),
                                    strict)
                            .kind())
                    .isEqualTo(OutcomeKind.GUARD_FAILED);
        }
    }
}
