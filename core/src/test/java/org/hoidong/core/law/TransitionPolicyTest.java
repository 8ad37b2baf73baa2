package org.hoidong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TransitionPolicyTest {

    private static final LocalDate FOUNDED = LocalDate.of(2026, 6, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate CHANGE = LocalDate.of(2026, 7, 1);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 2);
    private static final LocalDate NEXT_CHANGE = LocalDate.of(2027, 1, 1);

    private static final Provision DECREE = Provision.of("Decree 1/2026", "10");
    private static final RuleKey<Integer> LETTERS = key("test/letters", FieldOfLaw.CITIZENS);
    private static final RuleKey<Integer> VOTES = key("test/votes", FieldOfLaw.LOCAL_GOVERNMENT);
    private static final MatterKind LETTER = kind("letter");

    /** Both keys change on both days: 10, then 7, then 5. */
    private static final RuleBook BOOK = book();

    @Nested
    class WithoutRules {

        private final TransitionPolicy keep = TransitionPolicy.keepFoundingLaw();

        @Test
        void aMatterKeepsTheLawOfTheDayItWasFounded() {
            for (LocalDate on : new LocalDate[] {FOUNDED, BEFORE, CHANGE, AFTER, NEXT_CHANGE}) {
                assertThat(keep.lawOf(BOOK, FOUNDED, on).get(LETTERS)).isEqualTo(10);
            }
            assertThat(keep.lawOf(BOOK, CHANGE, AFTER).get(LETTERS)).isEqualTo(7);
            assertThat(keep.passed(FOUNDED, NEXT_CHANGE)).isEmpty();
        }

        @Test
        void isWhatARuleThatKeepsTheLawAmountsTo() {
            TransitionPolicy said = TransitionPolicy.of(TransitionRule.keepsFoundingLaw(DECREE));

            assertThat(said.lawOf(BOOK, FOUNDED, NEXT_CHANGE).get(LETTERS)).isEqualTo(10);
            assertThat(said.concerning(FOUNDED, NEXT_CHANGE)).hasSize(1);
        }
    }

    @Nested
    class FollowingTheNewLaw {

        @Test
        void beginsOnItsDayForMattersFoundedBefore() {
            TransitionPolicy policy = TransitionPolicy.of(TransitionRule.followsNewLaw(CHANGE, DECREE));

            assertThat(policy.lawOf(BOOK, FOUNDED, BEFORE).get(LETTERS)).isEqualTo(10);
            assertThat(policy.lawOf(BOOK, FOUNDED, CHANGE).get(LETTERS)).isEqualTo(7);
            assertThat(policy.lawOf(BOOK, BEFORE, AFTER).get(LETTERS)).isEqualTo(7);
            assertThat(policy.concerning(CHANGE, AFTER))
                    .as("a matter founded on the day has that law anyway")
                    .isEmpty();
        }

        // The rule moves to the law of its day; a later change moves nothing unless a rule says so.
        @Test
        void endsWithTheLawOfItsDay() {
            TransitionPolicy policy = TransitionPolicy.of(TransitionRule.followsNewLaw(CHANGE, DECREE));

            assertThat(policy.lawOf(BOOK, FOUNDED, NEXT_CHANGE).get(LETTERS)).isEqualTo(7);
        }

        @Test
        void movesAgainWithTheNextRule() {
            TransitionPolicy policy = TransitionPolicy.of(
                    TransitionRule.followsNewLaw(NEXT_CHANGE, DECREE), TransitionRule.followsNewLaw(CHANGE, DECREE));

            assertThat(policy.lawOf(BOOK, FOUNDED, NEXT_CHANGE.minusDays(1)).get(LETTERS))
                    .isEqualTo(7);
            assertThat(policy.lawOf(BOOK, FOUNDED, NEXT_CHANGE).get(LETTERS)).isEqualTo(5);
        }

        @Test
        void movesOnlyTheFieldsItNames() {
            TransitionPolicy policy =
                    TransitionPolicy.of(TransitionRule.followsNewLaw(CHANGE, DECREE, FieldOfLaw.CITIZENS));
            RulesInForce law = policy.lawOf(BOOK, FOUNDED, AFTER);

            assertThat(law.get(LETTERS)).isEqualTo(7);
            assertThat(law.find(LETTERS).map(Dated::value)).contains(7);
            assertThat(law.get(VOTES)).isEqualTo(10);
            assertThat(law.dateOf(FieldOfLaw.CITIZENS)).isEqualTo(CHANGE);
            assertThat(law.dateOf(FieldOfLaw.LOCAL_GOVERNMENT)).isEqualTo(FOUNDED);
            assertThat(law).hasToString("test 1 on 2026-06-01 {law/citizens=2026-07-01}");
        }

        @Test
        void ofAllFieldsUndoesWhatMovedOneFieldBefore() {
            TransitionPolicy policy = TransitionPolicy.of(
                    TransitionRule.followsNewLaw(CHANGE, DECREE, FieldOfLaw.CITIZENS),
                    TransitionRule.followsNewLaw(NEXT_CHANGE, DECREE));

            assertThat(policy.lawOf(BOOK, FOUNDED, NEXT_CHANGE).get(LETTERS)).isEqualTo(5);
            assertThat(policy.lawOf(BOOK, FOUNDED, NEXT_CHANGE).get(VOTES)).isEqualTo(5);
        }
    }

    @Nested
    class PassingToASuccessor {

        private final TransitionRule passes = TransitionRule.passesToSuccessor(CHANGE, DECREE);
        private final TransitionPolicy policy = TransitionPolicy.of(passes);

        @Test
        void changesTheBodyAndNotTheLaw() {
            assertThat(policy.passed(FOUNDED, BEFORE)).isEmpty();
            assertThat(policy.passed(FOUNDED, CHANGE)).contains(passes);
            assertThat(policy.lawOf(BOOK, FOUNDED, CHANGE).get(LETTERS)).isEqualTo(10);
        }

        @Test
        void givesTheLastOfSeveral() {
            TransitionRule again = TransitionRule.passesToSuccessor(NEXT_CHANGE, DECREE);

            assertThat(TransitionPolicy.of(again, passes).passed(FOUNDED, NEXT_CHANGE))
                    .contains(again);
        }
    }

    @Nested
    class OfARuleBook {

        @Test
        void takesTheRulesThatAreLawByTheDay() {
            RuleBook withRule = BOOK.with(
                    LawRules.TRANSITION.of(LETTER),
                    Dated.law(
                            TransitionRule.followsNewLaw(CHANGE, DECREE),
                            DateSpan.from(CHANGE),
                            DECREE,
                            Grade.HIGH,
                            "T-1"));

            assertThat(TransitionPolicy.of(withRule, LETTER, BEFORE).rules()).isEmpty();
            assertThat(TransitionPolicy.of(withRule, LETTER, CHANGE).rules()).hasSize(1);
        }

        @Test
        void saysWhatTheHostMustGive() {
            RuleBook silent = BOOK.extend("test", "2")
                    .setting(LawRules.TRANSITION.of(LETTER), SettingNeeded.of(DECREE, "T-2", "keep the old law"))
                    .build();

            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> TransitionPolicy.of(silent, LETTER, CHANGE))
                    .satisfies(none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.SETTING_NEEDED))
                    .withMessageContaining("law/transition@letter")
                    .withMessageContaining("Decree 1/2026, Article 10")
                    .withMessageContaining("keep the old law");
        }

        @Test
        void doesNotKnowAKindThatNobodyDeclared() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> TransitionPolicy.of(BOOK, kind("leter"), CHANGE))
                    .satisfies(none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.UNKNOWN));
        }
    }

    @Nested
    class BadInput {

        @Test
        void aDayBeforeTheFoundingDayIsRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TransitionPolicy.keepFoundingLaw().lawOf(BOOK, CHANGE, BEFORE))
                    .withMessage("on (2026-06-30) must not be before the day the matter was founded (2026-07-01)");
        }

        @Test
        void twoRulesThatMoveOneFieldOnOneDayAreRefused() {
            TransitionRule all = TransitionRule.followsNewLaw(CHANGE, DECREE);
            TransitionRule citizens = TransitionRule.followsNewLaw(CHANGE, DECREE, FieldOfLaw.CITIZENS);
            TransitionRule oversight = TransitionRule.followsNewLaw(CHANGE, DECREE, FieldOfLaw.OVERSIGHT);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TransitionPolicy.of(all, citizens))
                    .withMessageEndingWith("must not both move a matter on one day; make one rule of them");
            assertThatIllegalArgumentException().isThrownBy(() -> TransitionPolicy.of(citizens, citizens));
            assertThat(TransitionPolicy.of(citizens, oversight).rules()).hasSize(2);
        }

        @Test
        void aDateBeforeEveryLawIsAnErrorThatSaysSo() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> TransitionPolicy.keepFoundingLaw()
                            .lawOf(BOOK, LocalDate.of(1976, 4, 25), CHANGE)
                            .get(LETTERS))
                    .satisfies(none -> assertThat(none.why()).isEqualTo(NoRuleException.Cause.NOT_YET));
        }
    }

    private static RuleKey<Integer> key(String id, FieldOfLaw field) {
        return RuleKey.of(id, field, Label.same(id));
    }

    private static MatterKind kind(String id) {
        return MatterKind.of(id, Label.same(id), MatterCategory.LETTER);
    }

    private static RuleBook book() {
        RuleBook.Builder book = RuleBook.builder("test", "1");
        for (RuleKey<Integer> key : List.of(LETTERS, VOTES)) {
            DateSpan first = DateSpan.of(LocalDate.of(2020, 1, 1), BEFORE);
            DateSpan second = DateSpan.of(CHANGE, NEXT_CHANGE.minusDays(1));
            book.put(key, Dated.law(10, first, DECREE, Grade.HIGH, "T-1"))
                    .put(key, Dated.law(7, second, DECREE, Grade.HIGH, "T-1"))
                    .put(key, Dated.law(5, DateSpan.from(NEXT_CHANGE), DECREE, Grade.HIGH, "T-1"));
        }
        return book.build();
    }
}
