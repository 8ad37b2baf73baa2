package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.hoidong.core.voting.Samples.BASIS;
import static org.hoidong.core.voting.Samples.FIRST;
import static org.hoidong.core.voting.Samples.FOURTH;
import static org.hoidong.core.voting.Samples.HALF_PAST_NINE;
import static org.hoidong.core.voting.Samples.LEFT;
import static org.hoidong.core.voting.Samples.NINE;
import static org.hoidong.core.voting.Samples.SECOND;
import static org.hoidong.core.voting.Samples.SUSPENDED;
import static org.hoidong.core.voting.Samples.THIRD;
import static org.hoidong.core.voting.Samples.electorate;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.CouncilTerm;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.council.DelegateRoll;
import org.hoidong.core.council.Electorate;
import org.hoidong.core.council.SuspendedSeat;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VoteTest {

    private static final Label QUESTION = Label.of("Thông qua nghị quyết", "Adopt the resolution");
    private static final MajorityRule HALF =
            MajorityRule.of(Share.moreThan(Ratio.ONE_HALF), VotingBase.TOTAL_DELEGATES, BASIS);

    private static Vote open(VotingMethod method) {
        return Vote.open(QuestionKind.MOTION, QUESTION, method, Choices.MOTION, electorate());
    }

    private static VoteCount count(int inFavour, int against) {
        return VoteCount.of(
                tally().count(VoteChoice.FOR, inFavour)
                        .count(VoteChoice.AGAINST, against)
                        .build(),
                "Tellers",
                NINE);
    }

    private static VoteTally.Builder tally() {
        return VoteTally.in(electorate().council(SuspendedSeat.IN_OFFICE), 4);
    }

    private static RollCall.Builder rollCall() {
        return RollCall.builder().electorate(electorate());
    }

    @Nested
    class Open {

        @Test
        void needsAnElectorate() {
            assertThatNullPointerException()
                    .isThrownBy(() -> Vote.open(
                            QuestionKind.MOTION, QUESTION, VotingMethod.ELECTRONIC, Choices.MOTION, nothing()))
                    .withMessage("electorate must be given; ask a DelegateRoll for that of the day of the vote");
        }

        @SuppressWarnings("NullAway") // what a caller without NullAway may pass
        private static Electorate nothing() {
            return null;
        }

        @Test
        void needsSomebodyWhoMayVote() {
            Electorate nobody = DelegateRoll.builder()
                    .body(BodyId.of("council"))
                    .term(CouncilTerm.of("XX", DateSpan.from(LocalDate.of(2026, 4, 1))))
                    .totalDelegates(7)
                    .build()
                    .electorate(LocalDate.of(2026, 4, 1), Samples.rules());

            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Vote.open(QuestionKind.MOTION, QUESTION, VotingMethod.ELECTRONIC, Choices.MOTION, nobody))
                    .withMessage("electorate (of council council on 2026-04-01) must not be empty; open the vote on a"
                            + " day on which somebody may vote");
        }
    }

    @Nested
    class Count {

        // of 7 delegates 4 are needed
        @Test
        void standsUntilALaterOneSupersedesIt() {
            VoteCount first = count(4, 0);
            VoteCount recount = VoteCount.of(
                            tally().count(VoteChoice.FOR, 3)
                                    .count(VoteChoice.AGAINST, 1)
                                    .build(),
                            "New tellers",
                            HALF_PAST_NINE)
                    .in("Minutes 2");
            Vote once = open(VotingMethod.SHOW_OF_HANDS).counted(first);
            Vote twice = once.counted(recount);

            assertThat(once.evaluate(HALF).isSatisfied()).isTrue();
            assertThat(twice.evaluate(HALF).isSatisfied()).isFalse();
            assertThat(twice.latest()).contains(recount);
            assertThat(twice.superseded()).containsExactly(first);
            assertThat(recount.document()).contains("Minutes 2");
        }

        @Test
        void isMissingAtFirst() {
            Verdict verdict = open(VotingMethod.SHOW_OF_HANDS).evaluate(HALF);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Vote.NO_RESULT);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Vote.RECORD_RESULT);
            });
        }

        @Test
        void mustFitTheElectorateAndTheChoices() {
            Vote vote = open(VotingMethod.SHOW_OF_HANDS);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vote.counted(VoteCount.of(VoteTally.of(8, 4, 4, 0), "Tellers", NINE)))
                    .withMessage("totalDelegates (8) must be that of the electorate of 2022-07-27 (7)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vote.counted(VoteCount.of(VoteTally.of(7, 5, 4, 0), "Tellers", NINE)))
                    .withMessage("present (5) must not exceed the 4 in the electorate of 2022-07-27");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vote.counted(VoteCount.of(
                            tally().count(VoteChoice.LOW_CONFIDENCE, 1).build(), "Tellers", NINE)))
                    .withMessage("choice (low-confidence) must be one of [for, against, not-voting]");
        }

        @Test
        void mustNotBeEarlierThanTheOneBefore() {
            Vote later = open(VotingMethod.SHOW_OF_HANDS)
                    .counted(VoteCount.of(count(4, 0).tally(), "Tellers", HALF_PAST_NINE));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> later.counted(count(3, 1)))
                    .withMessageContaining("must not be earlier than the one before it");
        }
    }

    @Nested
    class ByRollCall {

        @Test
        void countsEachDelegatesOwnChoice() {
            RollCall call = rollCall()
                    .answer(FIRST, VoteChoice.FOR)
                    .answer(SECOND, VoteChoice.FOR)
                    .addRecused(THIRD)
                    .addExcused(FOURTH)
                    .build();

            VoteTally held = call.tally(SuspendedSeat.IN_OFFICE);

            assertThat(held.totalDelegates()).isEqualTo(7);
            assertThat(held.inOffice()).isEqualTo(5);
            assertThat(call.tally(SuspendedSeat.VACANT).inOffice()).isEqualTo(4);
            assertThat(held.present()).isEqualTo(3);
            assertThat(held.excused()).isEqualTo(1);
            assertThat(held.recused()).isEqualTo(1);
            assertThat(held.inFavour()).isEqualTo(2);
            assertThat(held.uncounted()).isZero();
        }

        @Test
        void isACountOfTheVote() {
            RollCall call = rollCall()
                    .answer(FIRST, VoteChoice.FOR)
                    .answer(SECOND, VoteChoice.FOR)
                    .answer(THIRD, VoteChoice.FOR)
                    .answer(FOURTH, VoteChoice.FOR)
                    .build();

            Vote vote = open(VotingMethod.ROLL_CALL)
                    .counted(VoteCount.of(call, SuspendedSeat.IN_OFFICE, "Secretary", NINE));

            assertThat(vote.evaluate(HALF).isSatisfied()).isTrue();
            assertThat(vote.latest().orElseThrow().rollCall()).contains(call);
        }

        @Test
        void refusesADelegateWhoVotesTwice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall().answer(FIRST, VoteChoice.FOR).answer(FIRST, VoteChoice.AGAINST))
                    .withMessage("delegate (DB-001) must vote once, not twice; correct the roll call");
        }

        @Test
        void refusesADelegateOutsideTheMandate() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall().answer(LEFT, VoteChoice.FOR).build())
                    .withMessageContaining("delegate (DB-006) must be in the electorate of 2022-07-27")
                    .withMessageContaining("council/mandate-ended");
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> rollCall().answer(SUSPENDED, VoteChoice.FOR).build())
                    .withMessageContaining("delegate (DB-005)")
                    .withMessageContaining("council/mandate-suspended");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall()
                            .answer(DelegateId.of("DB-099"), VoteChoice.FOR)
                            .build())
                    .withMessageContaining("delegate (DB-099) must be on the roll of council");
        }

        @Test
        void refusesAVoteOfSomebodyAwayOrRecused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall()
                            .answer(FIRST, VoteChoice.FOR)
                            .addAbsent(FIRST)
                            .build())
                    .withMessage("delegate (DB-001) must be called once, not as for and as absent");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall()
                            .answer(FIRST, VoteChoice.FOR)
                            .addRecused(FIRST)
                            .build())
                    .withMessage("delegate (DB-001) must be called once, not as for and as recused");
        }

        @Test
        void refusesADelegateWhoWasNotCalledAndAWordThatIsNoChoice() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> rollCall()
                            .answer(FIRST, VoteChoice.FOR)
                            .addAbsent(SECOND, THIRD)
                            .build())
                    .withMessage("delegate (DB-004) must be called; give a choice, or mark the delegate absent, excused"
                            + " or recused");
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            rollCall().answer(FIRST, VoteChoice.ABSTAINING).build())
                    .withMessage("choice (abstaining) must be one of [for, against, not-voting]");
        }

        @Test
        void mustBeOfTheElectorateOfTheVote() {
            RollCall dayAfter = RollCall.builder()
                    .electorate(electorate(LocalDate.of(2022, 7, 28)))
                    .answer(FIRST, VoteChoice.FOR)
                    .addAbsent(SECOND, THIRD, FOURTH)
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open(VotingMethod.ROLL_CALL)
                            .counted(VoteCount.of(dayAfter, SuspendedSeat.IN_OFFICE, "Secretary", NINE)))
                    .withMessage("roll call (of 2022-07-28) must be of the electorate of the vote (2022-07-27)");
        }
    }

    @Nested
    class BySecretBallot {

        @Test
        void cannotSayHowAnybodyVoted() {
            Vote vote = open(VotingMethod.SECRET_BALLOT);
            RollCall call = rollCall()
                    .answer(FIRST, VoteChoice.FOR)
                    .addAbsent(SECOND, THIRD, FOURTH)
                    .build();
            VoteTally withChair =
                    tally().count(VoteChoice.FOR, 3).chair(VoteChoice.FOR).build();

            assertThat(vote.counted(count(4, 0)).evaluate(HALF).isSatisfied()).isTrue();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vote.counted(VoteCount.of(call, SuspendedSeat.IN_OFFICE, "Secretary", NINE)))
                    .withMessage("vote by secret-ballot must not say how anybody voted; record the counts alone");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> vote.counted(VoteCount.of(withChair, "Tellers", NINE)))
                    .withMessage("vote by secret-ballot must not say how anybody voted; record the counts alone");
        }
    }

    @Nested
    class WithoutACount {

        private final Declaration carried = Declaration.of(Declaration.Result.CARRIED, "The chair", NINE);

        @Test
        void isWhatWasDeclared() {
            Vote yes = open(VotingMethod.CONSENT).declared(carried);
            Vote no = open(VotingMethod.VOICE)
                    .declared(Declaration.of(Declaration.Result.NOT_CARRIED, "The chair", NINE));

            assertThat(yes.evaluate(HALF).isSatisfied()).isTrue();
            assertThat(yes.evaluate(HALF).reasons()).extracting(Reason::code).containsExactly(Vote.DECLARED_CARRIED);
            assertThat(no.evaluate(HALF).isSatisfied()).isFalse();
            assertThat(no.evaluate(HALF).reasons()).extracting(Reason::code).containsExactly(Vote.DECLARED_NOT_CARRIED);
        }

        @Test
        void hasNoNumbersAndACountedVoteNoDeclaration() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open(VotingMethod.VOICE).counted(count(4, 0)))
                    .withMessageContaining("vote by voice must not have a count");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> open(VotingMethod.SHOW_OF_HANDS).declared(carried))
                    .withMessage("vote by show-of-hands must not be declared without a count; record the count");
        }
    }

    @Nested
    class Words {

        @Test
        void areThoseOfTheVoteAndQuotedWhenUnknown() {
            assertThat(Choices.RATING.parse("low-confidence")).isEqualTo(VoteChoice.LOW_CONFIDENCE);
            assertThat(Choices.CONFIDENCE_VOTE.parse("no-confidence")).isEqualTo(VoteChoice.NO_CONFIDENCE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Choices.RATING.parse("tín nhiệm thấp"))
                    .withMessage(
                            "choice (tín nhiệm thấp) must be one of [high-confidence, confidence, low-confidence]");
            assertThatIllegalArgumentException()
                    .isThrownBy(Choices::of)
                    .withMessage("allowed (none) must hold at least one choice");
        }
    }
}
