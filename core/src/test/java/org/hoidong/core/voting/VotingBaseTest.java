package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.voting.Samples.BASIS;
import static org.hoidong.core.voting.Samples.WED_2022_07_27;

import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.NoRuleException.Cause;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.SettingNeeded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VotingBaseTest {

    /** Of 60 seats 51 filled once, 48 now: 3 excused, 5 absent, 40 present, of whom 2 recused, 37 counted and 1 silent. */
    private static final VoteTally TALLY = VoteTally.builder()
            .totalDelegates(51)
            .seatsByLaw(60)
            .voters(900_000)
            .inOffice(48)
            .present(40)
            .excused(3)
            .recused(2)
            .count(VoteChoice.FOR, 22)
            .count(VoteChoice.AGAINST, 9)
            .count(VoteChoice.ABSTAINING, 3)
            .count(VoteChoice.NOT_VOTING, 3)
            .ballots(Ballots.of(38, 37, 36))
            .build();

    @Nested
    class Count {

        @Test
        void givesEachBaseItsOwnNumber() {
            assertThat(VotingBase.TOTAL_DELEGATES.count(TALLY)).isEqualTo(51);
            assertThat(VotingBase.MEMBERS.count(TALLY)).isEqualTo(51);
            assertThat(VotingBase.SEATS_BY_LAW.count(TALLY)).isEqualTo(60);
            assertThat(VotingBase.VOTERS.count(TALLY)).isEqualTo(900_000);
            assertThat(VotingBase.IN_OFFICE.count(TALLY)).isEqualTo(48);
            assertThat(VotingBase.ENTITLED.count(TALLY)).isEqualTo(48 - 3 - 2);
            assertThat(VotingBase.PRESENT.count(TALLY)).isEqualTo(40);
            assertThat(VotingBase.CAST.count(TALLY)).isEqualTo(22 + 9 + 3);
            assertThat(VotingBase.FOR_AND_AGAINST.count(TALLY)).isEqualTo(22 + 9);
            assertThat(VotingBase.BALLOTS_ISSUED.count(TALLY)).isEqualTo(38);
            assertThat(VotingBase.BALLOTS_COLLECTED.count(TALLY)).isEqualTo(37);
            assertThat(VotingBase.BALLOTS_VALID.count(TALLY)).isEqualTo(36);
            assertThat(VotingBase.of(VoteChoice.ABSTAINING).count(TALLY)).isEqualTo(3);
        }

        @Test
        void keepsThoseAwayApartFromThoseSilent() {
            assertThat(TALLY.absent()).isEqualTo(48 - 40 - 3);
            assertThat(TALLY.uncounted()).isEqualTo(40 - 2 - 37);
        }

        @Test
        void refusesWhatTheTallyDoesNotHold() {
            VoteTally byHand = VoteTally.of(51, 49, 40, 9);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VotingBase.BALLOTS_VALID.count(byHand))
                    .withMessage("ballots (none) must be given for base ballots-valid; add it to the tally");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VotingBase.SEATS_BY_LAW.count(byHand))
                    .withMessage("seatsByLaw (none) must be given for base seats-by-law; add it to the tally");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VotingBase.VOTERS.count(byHand))
                    .withMessage("voters (none) must be given for base voters; add it to the tally");
        }
    }

    /** Supplement, note 1.2: which ballots "tổng số phiếu" means was not read. */
    @Nested
    class Reading {

        private final RuleBook silent = RuleBook.builder("silent", "1")
                .setting(
                        ConfidenceRules.TOTAL_BALLOTS,
                        SettingNeeded.of(BASIS, "A-C-11", "VotingBase.BALLOTS_COLLECTED"))
                .build();

        @Test
        void isTheHostsToGive() {
            RuleBook given = silent.with(
                    ConfidenceRules.TOTAL_BALLOTS,
                    Dated.setting(VotingBase.BALLOTS_VALID, DateSpan.from(WED_2022_07_27), BASIS));

            assertThat(VotingBase.TOTAL_BALLOTS.readIn(given.on(WED_2022_07_27)).count(TALLY))
                    .isEqualTo(36);
        }

        @Test
        void isAnErrorThatNamesTheSettingWhereItIsMissing() {
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> VotingBase.TOTAL_BALLOTS.readIn(silent.on(WED_2022_07_27)))
                    .withMessageContaining("voting/total-ballots")
                    .withMessageContaining("for example VotingBase.BALLOTS_COLLECTED")
                    .satisfies(missing -> assertThat(missing.why()).isEqualTo(Cause.SETTING_NEEDED));
        }

        @Test
        void mustComeBeforeTheCount() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VotingBase.TOTAL_BALLOTS.count(TALLY))
                    .withMessage("base total-ballots (all ballots) must be read before it is counted; give the setting"
                            + " voting/total-ballots, and ask for readIn(rules)");
        }

        @Test
        void ofABaseThatIsNotOpenIsTheBaseItself() {
            assertThat(VotingBase.PRESENT.readIn(silent.on(WED_2022_07_27))).isEqualTo(VotingBase.PRESENT);
        }
    }
}
