package org.hoidong.workflow.lifecycle.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.COUNCIL;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.DEFINITION;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.DELEGATE;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.DISTRICT;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.FRI_2022_07_15;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.MON_2022_07_18;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.RECEIVER;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.REGISTRAR;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.SETTLER;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.TUE_2022_07_26;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.WED_2022_07_13;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.accepted;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.after;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.complaint;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.context;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.examined;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.fire;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.found;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.letter;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.mixed;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.occurs;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.opens;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.parts;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.passedOn;
import static org.hoidong.workflow.lifecycle.letter.LetterSamples.received;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.calendar.ClockLimits;
import org.hoidong.core.calendar.RunningTime;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterStep;
import org.hoidong.core.petition.Letters;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.SettlementCase;
import org.hoidong.core.vietnam.VietnamDocuments;
import org.hoidong.core.vietnam.VietnamLetters;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LetterStoriesTest {

    /** A complaint that the council's own body settles (rows A-D-10, A-D-15, A-D-16). */
    @Nested
    class SettledHere {

        // 3 working days of the council from Wednesday 13 July 2022 end on Monday 18; 10 of the law on Wednesday 27
        @Test
        void isExaminedAcceptedSettledAndTold() {
            WorkflowCase<CitizenLetter> theCase = received(complaint());
            assertThat(owed(theCase, WED_2022_07_13))
                    .containsExactly("letter-case/examine by 2022-07-18", "letter-case/tell-writer by 2022-07-27");

            theCase = examined(complaint(), COUNCIL);
            assertThat(owed(theCase, FRI_2022_07_15))
                    .containsExactly("letter-case/decide by 2022-07-20", "letter-case/tell-writer by 2022-07-27");

            theCase = after(theCase, LetterEvents.ACCEPTED, LetterAcceptance.usual(), RECEIVER, MON_2022_07_18);
            theCase = after(theCase, LetterEvents.WRITER_TOLD, Note.of("accepted"), RECEIVER, MON_2022_07_18);
            // A-D-16: 30 days from Monday 18 July end on Wednesday 17 August; the council's own 60 on Friday 16
            // September
            assertThat(owed(theCase, MON_2022_07_18))
                    .containsExactly(
                            "letter-case/settle-complaint-first by 2022-08-17", "letter-case/settle by 2022-09-16");

            LocalDate settledOn = LocalDate.of(2022, 8, 17);
            theCase = after(theCase, LetterEvents.SETTLED, Note.of("granted in part"), RECEIVER, settledOn);
            theCase = after(theCase, LetterEvents.RESULT_TOLD, Note.of(""), RECEIVER, settledOn.plusDays(1));

            assertThat(theCase.state()).isEqualTo(LetterState.CLOSED);
            assertThat(owed(theCase, settledOn.plusDays(1))).isEmpty();
            assertThat(LetterCases.judge(theCase, context(), settledOn.plusDays(1))
                            .isSatisfied())
                    .isTrue();
        }

        // A-D-16: complex, 45 days from 18 July end on Thursday 1 September, the national holiday, so on Monday 5
        // September 2022
        @Test
        void hasMoreTimeIfItIsComplex() {
            assertThat(owed(accepted(complaint(), LetterAcceptance.in(VietnamLetters.COMPLEX)), MON_2022_07_18))
                    .contains("letter-case/settle-complaint-first-complex-case by 2022-09-05")
                    .doesNotContain("letter-case/settle-complaint-first by 2022-08-17");
        }

        // B-D-05: its time begins anew with the resumption: 30 days from Tuesday 26 July end on Thursday 25 August
        @Test
        void restsWhileItIsSuspendedAndBeginsAnew() {
            WorkflowCase<CitizenLetter> theCase = after(
                    accepted(complaint(), LetterAcceptance.usual()),
                    LetterEvents.SUSPENDED,
                    Note.of("a court decides"),
                    RECEIVER,
                    MON_2022_07_18);
            assertThat(owed(theCase, MON_2022_07_18)).contains("letter-case/resume by 2022-08-17");

            theCase = after(theCase, LetterEvents.RESUMED, Note.of("decided"), RECEIVER, TUE_2022_07_26);

            assertThat(owed(theCase, TUE_2022_07_26)).contains("letter-case/settle-complaint-first by 2022-08-25");
            assertThat(LetterCases.course(theCase).clock()).hasSize(1);
        }

        @Test
        void isOpenedOnTheDayItWasReceivedAndOnNoOther() {
            assertThat(codes(opens(complaint(), FRI_2022_07_15))).contains(LetterGuards.NOT_ON_ITS_DAY);
        }
    }

    /** A denunciation for another body (rows A-D-11 to A-D-13, A-D-20, A-D-21, A-D-23, A-D-24). */
    @Nested
    class PassedOn {

        private final CitizenLetter denunciation = letter(VietnamLetters.DENUNCIATION)
                .handedTo(DelegateId.of("db-07"))
                .resultAskedFor(true)
                .build();

        @Test
        void isFollowedUntilTheDelegateAndTheCitizenKnowTheResult() {
            WorkflowCase<CitizenLetter> theCase = passedOn(denunciation);
            assertThat(theCase.state()).isEqualTo(LetterState.PASSED_ON);
            // 60 days of the council from 18 July end on Friday 16 September
            assertThat(owed(theCase, MON_2022_07_18)).contains("letter-case/result by 2022-09-16");

            theCase = after(theCase, LetterEvents.URGED, Note.of("please report"), DELEGATE, LocalDate.of(2022, 9, 19));
            LocalDate result = LocalDate.of(2022, 10, 5);
            theCase = after(theCase, LetterEvents.RESULT_RECEIVED, Note.of("not founded"), SETTLER, result);
            // A-D-11: 7 working days from Wednesday 5 October end on Friday 14
            assertThat(owed(theCase, result)).contains("letter-case/tell-delegate by 2022-10-14");

            LocalDate told = LocalDate.of(2022, 10, 14);
            theCase = after(theCase, LetterEvents.DELEGATE_TOLD, Note.of(""), SETTLER, told);
            // A-D-12: 5 working days from Friday 14 October end on Friday 21
            assertThat(owed(theCase, told)).contains("letter-case/delegate-tells by 2022-10-21");

            theCase = after(theCase, LetterEvents.RESULT_TOLD, Note.of(""), DELEGATE, told.plusDays(3));
            assertThat(theCase.state()).isEqualTo(LetterState.CLOSED);
        }

        @Test
        void isNotAcceptedByWhoIsNotCompetent() {
            assertThat(codes(fire(
                            examined(denunciation, DISTRICT),
                            LetterEvents.ACCEPTED,
                            LetterAcceptance.usual(),
                            RECEIVER,
                            MON_2022_07_18)))
                    .contains(Letters.NOT_COMPETENT);
        }

        @Test
        void isPassedOnOnceOnlyAndThenFiled() {
            WorkflowCase<CitizenLetter> again = after(
                    received(denunciation),
                    LetterEvents.EXAMINED,
                    found(DISTRICT, FRI_2022_07_15).toBuilder()
                            .passedOnBefore(LocalDate.of(2022, 5, 4))
                            .build(),
                    RECEIVER,
                    FRI_2022_07_15);

            assertThat(codes(fire(again, LetterEvents.PASSED_ON, Note.of(""), RECEIVER, MON_2022_07_18)))
                    .contains(Letters.PASSED_ON_BEFORE);
            assertThat(after(again, LetterEvents.FILED, Note.of("passed on on 4 May"), RECEIVER, MON_2022_07_18)
                            .state())
                    .isEqualTo(LetterState.FILED);
        }

        @Test
        void isNotPassedOnToWhoReceivedIt() {
            assertThat(codes(fire(
                            examined(denunciation, COUNCIL),
                            LetterEvents.PASSED_ON,
                            Note.of(""),
                            RECEIVER,
                            MON_2022_07_18)))
                    .contains(LetterGuards.NOT_COMPETENT_ELSEWHERE);
        }

        @Test
        void isFiledIfNobodySignedIt() {
            CitizenLetter anonymous = letter(VietnamLetters.DENUNCIATION)
                    .petitioner(Optional.empty())
                    .build();

            assertThat(codes(fire(
                            examined(anonymous, COUNCIL),
                            LetterEvents.ACCEPTED,
                            LetterAcceptance.usual(),
                            RECEIVER,
                            MON_2022_07_18)))
                    .contains(Letters.ANONYMOUS);
        }
    }

    @Nested
    class Mixed {

        @Test
        void isSplitIntoOneForEachKindAndNeverAccepted() {
            assertThat(codes(fire(
                            examined(mixed(), COUNCIL),
                            LetterEvents.ACCEPTED,
                            LetterAcceptance.usual(),
                            RECEIVER,
                            MON_2022_07_18)))
                    .contains(Letters.MIXED);
            assertThat(after(received(mixed()), LetterEvents.SPLIT, parts(), REGISTRAR, FRI_2022_07_15)
                            .state())
                    .isEqualTo(LetterState.SPLIT);
        }
    }

    /** Row A-D-22: a denunciation accepted on Monday 18 July 2022 is due in 30 days, on Wednesday 17 August. */
    @Nested
    class Extended {

        private final LetterExtension thirtyDays = LetterExtension.of(TimeLimit.ofCalendarDays(30), "complex");

        // once to Friday 16 September; a second extension is refused unless the case is specially complex, to Sunday
        // 16, so Monday 17 October
        @Test
        void isExtendedOnceIfComplexAndTwiceIfSpeciallyComplex() {
            WorkflowCase<CitizenLetter> complex = extended(VietnamLetters.COMPLEX);
            WorkflowCase<CitizenLetter> special = extended(VietnamLetters.SPECIALLY_COMPLEX);
            LocalDate second = LocalDate.of(2022, 9, 15);

            assertThat(owed(complex, second)).contains("letter-case/settle-denunciation-complex by 2022-09-16");
            assertThat(codes(fire(complex, LetterEvents.EXTENDED, thirtyDays, RECEIVER, second)))
                    .contains(RunningTime.TOO_MANY);
            assertThat(owed(after(special, LetterEvents.EXTENDED, thirtyDays, RECEIVER, second), second))
                    .contains("letter-case/settle-denunciation-specially-complex by 2022-10-17");
        }

        @Test
        void isNotExtendedForAComplaint() {
            assertThat(codes(fire(
                            accepted(complaint(), LetterAcceptance.usual()),
                            LetterEvents.EXTENDED,
                            thirtyDays,
                            RECEIVER,
                            TUE_2022_07_26)))
                    .contains(LetterGuards.NO_TIME_TO_EXTEND);
        }

        private WorkflowCase<CitizenLetter> extended(SettlementCase settled) {
            return after(
                    accepted(letter(VietnamLetters.DENUNCIATION).build(), LetterAcceptance.in(settled)),
                    LetterEvents.EXTENDED,
                    thirtyDays,
                    RECEIVER,
                    LocalDate.of(2022, 8, 16));
        }
    }

    /** Row B-D-10: a denunciation that runs on 1 July 2026 follows the new law from then on. */
    @Nested
    class AChangeOfLawUnderWay {

        private static final LocalDate MON_2026_06_15 = LocalDate.of(2026, 6, 15);
        private static final LocalDate TUE_2026_06_30 = LocalDate.of(2026, 6, 30);
        private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

        // 30 days from Monday 15 June end on Wednesday 15 July 2026; the 45 that the host gives of the new law on
        // Thursday 30 July
        @Test
        void movesWhatIsStillOwedToTheNewTimeOnTheFirstDay() {
            RuleBook law = VietnamRules.standard()
                    .with(
                            PetitionRules.DENUNCIATION_SETTLED,
                            Dated.setting(
                                    TimeLimit.ofCalendarDays(45),
                                    DateSpan.from(WED_2026_07_01),
                                    Provision.of(VietnamDocuments.LAW_136_2025_QH15)))
                    .with(
                            PetitionRules.SETTLEMENT_CLOCK.of(VietnamLetters.DENUNCIATION),
                            Dated.setting(
                                    ClockLimits.none(),
                                    DateSpan.from(WED_2026_07_01),
                                    Provision.of(VietnamDocuments.LAW_136_2025_QH15)));
            LegalContext context =
                    context(law, VietnamLetters.policy(VietnamLetters.DENUNCIATION, law, WED_2026_07_01));
            CitizenLetter letter = letter(VietnamLetters.DENUNCIATION)
                    .receivedOn(MON_2026_06_15)
                    .build();
            WorkflowCase<CitizenLetter> theCase = DEFINITION
                    .open(
                            CaseId.of("DT-2022-115"),
                            letter,
                            occurs(LetterEvents.RECEIVED, NoPayload.NONE, REGISTRAR, MON_2026_06_15),
                            context)
                    .orElseThrow();
            theCase = DEFINITION
                    .fire(
                            theCase,
                            occurs(LetterEvents.EXAMINED, found(COUNCIL, MON_2026_06_15), RECEIVER, MON_2026_06_15),
                            context)
                    .orElseThrow();
            theCase = DEFINITION
                    .fire(
                            theCase,
                            occurs(LetterEvents.WRITER_TOLD, Note.of("accepted"), RECEIVER, MON_2026_06_15),
                            context)
                    .orElseThrow();
            theCase = DEFINITION
                    .fire(
                            theCase,
                            occurs(LetterEvents.ACCEPTED, LetterAcceptance.usual(), RECEIVER, MON_2026_06_15),
                            context)
                    .orElseThrow();

            assertThat(settledBy(theCase, context, TUE_2026_06_30)).isEqualTo(LocalDate.of(2026, 7, 15));
            assertThat(settledBy(theCase, context, WED_2026_07_01)).isEqualTo(LocalDate.of(2026, 7, 30));
            // the obligation of the case moves with it, and the day on which it does is one to look at
            assertThat(owed(theCase, TUE_2026_06_30, context))
                    .contains("letter-case/settle-denunciation-ordinary by 2026-07-15");
            assertThat(owed(theCase, WED_2026_07_01, context))
                    .contains("letter-case/settle-denunciation-ordinary by 2026-07-30");
            assertThat(theCase.nextDateOfInterest(LocalDate.of(2026, 6, 16), context))
                    .contains(WED_2026_07_01);
        }

        private static LocalDate settledBy(WorkflowCase<CitizenLetter> theCase, LegalContext context, LocalDate on) {
            return LetterCases.duties(theCase, context, on).stream()
                    .filter(duty -> duty.line().equals(LetterStep.SETTLED.id()))
                    .map(duty -> duty.deadline().dueOn())
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** What Law 136/2025/QH15 says of refusals was not read: from 1 July 2026 the book has no value, and nobody takes that for leave. */
    @Nested
    class WhereOnlyTheLawOfOtherDaysWasRead {

        private static final LocalDate WED_2026_07_01 = LocalDate.of(2026, 7, 1);

        private final CitizenLetter denunciation =
                letter(VietnamLetters.DENUNCIATION).receivedOn(WED_2026_07_01).build();

        @Test
        void anAnonymousDenunciationIsNeitherAcceptedNorFiled() {
            WorkflowCase<CitizenLetter> theCase = examinedInJuly(
                    denunciation.toBuilder().petitioner(Optional.empty()).build(), found(COUNCIL, WED_2026_07_01));

            assertThat(codes(fire(theCase, LetterEvents.ACCEPTED, LetterAcceptance.usual(), RECEIVER, WED_2026_07_01)))
                    .contains(Letters.NOT_JUDGED);
            assertThat(codes(fire(theCase, LetterEvents.FILED, Note.of("anonymous"), RECEIVER, WED_2026_07_01)))
                    .contains(Letters.NOT_JUDGED);
        }

        @Test
        void oneThatWasPassedOnBeforeIsNotPassedOnAgain() {
            WorkflowCase<CitizenLetter> again = examinedInJuly(
                    denunciation,
                    found(DISTRICT, WED_2026_07_01).toBuilder()
                            .passedOnBefore(LocalDate.of(2026, 5, 4))
                            .build());

            assertThat(codes(fire(again, LetterEvents.PASSED_ON, Note.of(""), RECEIVER, WED_2026_07_01)))
                    .contains(Letters.NOT_JUDGED);
        }

        private static WorkflowCase<CitizenLetter> examinedInJuly(CitizenLetter letter, LetterExamination found) {
            return after(received(letter), LetterEvents.EXAMINED, found, RECEIVER, WED_2026_07_01);
        }
    }

    private static ImmutableList<String> owed(WorkflowCase<CitizenLetter> theCase, LocalDate on) {
        return owed(theCase, on, context());
    }

    private static ImmutableList<String> owed(WorkflowCase<CitizenLetter> theCase, LocalDate on, LegalContext context) {
        return theCase.owed(on, context).stream()
                .map(duty -> duty.line() + " by " + duty.deadline().dueOn())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<ReasonCode> codes(Outcome<CitizenLetter> outcome) {
        return outcome.reasons().stream().map(Reason::code).collect(ImmutableList.toImmutableList());
    }
}
