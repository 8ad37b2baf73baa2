package org.hoidong.core.meeting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Ratio;
import org.hoidong.core.council.AbsenceRule;
import org.hoidong.core.council.DelegateId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.QuorumRule;
import org.hoidong.core.voting.Share;
import org.hoidong.core.voting.VotingBase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PresenceLogTest {

    private static final DelegateId AN = DelegateId.of("an");
    private static final DelegateId BINH = DelegateId.of("binh");
    private static final DelegateId CHI = DelegateId.of("chi");
    private static final LocalDateTime HALF_PAST_TEN = LocalDateTime.of(2022, 7, 6, 10, 30);
    private static final Provision LAW = Provision.of("Law", "1");

    /** An and Bình are there at eight, Chi is not. */
    private static Attendance roll() {
        return Attendance.builder()
                .addRoll(AN, BINH, CHI)
                .mark(AN, AttendanceStatus.PRESENT)
                .mark(BINH, AttendanceStatus.PRESENT)
                .mark(CHI, AttendanceStatus.ABSENT_EXCUSED)
                .build();
    }

    @Nested
    class PresentAt {

        @Test
        void countsWhoArrivesAtTheMomentAndNotWhoLeavesAtIt() {
            PresenceLog log =
                    PresenceLog.of(roll(), Movement.left(AN, HALF_PAST_TEN), Movement.arrived(CHI, HALF_PAST_TEN));

            assertThat(log.presentAt(HALF_PAST_TEN.minusSeconds(1))).containsExactly(AN, BINH);
            assertThat(log.presentAt(HALF_PAST_TEN)).containsExactly(BINH, CHI);
        }

        @Test
        void readsMovementsInWhateverOrderTheyWereWritten() {
            PresenceLog log = PresenceLog.of(
                    roll(), Movement.arrived(AN, HALF_PAST_TEN.plusHours(1)), Movement.left(AN, HALF_PAST_TEN));

            assertThat(log.presentAt(HALF_PAST_TEN.plusMinutes(30))).containsExactly(BINH);
            assertThat(log.presentAt(HALF_PAST_TEN.plusHours(2))).containsExactly(AN, BINH);
        }

        @Test
        void tellsTheQuorumOfAVote() {
            QuorumRule twoThirds = QuorumRule.of(Share.atLeast(Ratio.of(2, 3)), VotingBase.TOTAL_DELEGATES, LAW);
            PresenceLog log = PresenceLog.of(roll(), Movement.left(AN, HALF_PAST_TEN));

            assertThat(log.quorumAt(HALF_PAST_TEN.minusSeconds(1), twoThirds).isSatisfied())
                    .isTrue();
            assertThat(log.quorumAt(HALF_PAST_TEN, twoThirds).isSatisfied()).isFalse();
        }

        @Test
        void countsForTheWholeMeetingWhoWasThereAtSomeTime() {
            PresenceLog log = PresenceLog.of(roll(), Movement.arrived(CHI, HALF_PAST_TEN));

            assertThat(log.overall().present()).isEqualTo(3);
        }
    }

    @Nested
    class Build {

        @Test
        void refusesWhoArrivesWhileThereAndLeavesWhileNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PresenceLog.of(roll(), Movement.arrived(AN, HALF_PAST_TEN)))
                    .withMessageContaining("must be of somebody who is not there then");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PresenceLog.of(roll(), Movement.left(CHI, HALF_PAST_TEN)))
                    .withMessageContaining("must be of somebody who is there then");
        }

        @Test
        void refusesWhoIsNotOnTheRoll() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PresenceLog.of(roll(), Movement.arrived(DelegateId.of("dung"), HALF_PAST_TEN)))
                    .withMessageContaining("must be of somebody on the roll");
        }

        @Test
        void refusesTwoMovementsAtOneMoment() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PresenceLog.of(
                            roll(), Movement.left(AN, HALF_PAST_TEN), Movement.arrived(AN, HALF_PAST_TEN)))
                    .withMessageContaining("must not be at one moment");
        }
    }

    /** Rows A-M-09 and B-B-24. */
    @Nested
    class AbsentFromAllSessions {

        private final AbsenceRule rule = AbsenceRule.of(LAW, 12);
        private final LocalDate since = LocalDate.of(2021, 6, 1);

        private Attendance session(AttendanceStatus chi) {
            return Attendance.builder()
                    .addRoll(AN, CHI)
                    .mark(AN, AttendanceStatus.PRESENT)
                    .mark(CHI, chi)
                    .build();
        }

        @Test
        void isFoundFromTheRollsAfterAYearAndNotADayBefore() {
            ImmutableMap<LocalDate, Attendance> sessions = ImmutableMap.of(
                    LocalDate.of(2021, 7, 10), session(AttendanceStatus.PRESENT),
                    LocalDate.of(2021, 12, 7), session(AttendanceStatus.ABSENT),
                    LocalDate.of(2022, 7, 6), session(AttendanceStatus.ABSENT));

            assertThat(judged(sessions, LocalDate.of(2022, 7, 9)).isSatisfied()).isTrue();
            Verdict verdict = judged(sessions, LocalDate.of(2022, 7, 10));
            assertThat(verdict.unmet())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.facts())
                            .containsEntry("missed", Datum.of(2))
                            .containsEntry("since", Datum.of(LocalDate.of(2021, 7, 10))));
        }

        @Test
        void isBrokenByOneSessionMissedForAGoodReason() {
            ImmutableMap<LocalDate, Attendance> sessions = ImmutableMap.of(
                    LocalDate.of(2021, 12, 7), session(AttendanceStatus.ABSENT_EXCUSED),
                    LocalDate.of(2022, 7, 6), session(AttendanceStatus.ABSENT));

            assertThat(judged(sessions, LocalDate.of(2022, 10, 1)).isSatisfied())
                    .isTrue();
        }

        private Verdict judged(ImmutableMap<LocalDate, Attendance> sessions, LocalDate on) {
            ImmutableMap<DelegateId, Verdict> verdicts =
                    Absences.judge(rule, ImmutableMap.of(AN, since, CHI, since), sessions, on);
            assertThat(verdicts.keySet()).containsExactly(AN, CHI);
            return requireNonNull(verdicts.get(CHI));
        }
    }
}
