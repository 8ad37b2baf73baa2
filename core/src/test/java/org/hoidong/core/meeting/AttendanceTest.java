package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hoidong.core.council.DelegateId;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final DelegateId AN = DelegateId.of("DB-01");
    private static final DelegateId BINH = DelegateId.of("DB-02");
    private static final DelegateId CUONG = DelegateId.of("DB-03");

    @Test
    void countsThoseWhoCameAndThoseWhoDidNot() {
        Attendance attendance = Attendance.builder()
                .addRoll(AN, BINH, CUONG)
                .mark(AN, AttendanceStatus.PRESENT)
                .mark(BINH, AttendanceStatus.ABSENT_EXCUSED)
                .mark(CUONG, AttendanceStatus.ABSENT)
                .build();

        assertThat(attendance.present()).isEqualTo(1);
        assertThat(attendance.count(AttendanceStatus.ABSENT_EXCUSED)).isEqualTo(1);
        assertThat(attendance.count(AttendanceStatus.ABSENT)).isEqualTo(1);
        assertThat(attendance).hasToString("1 of 3");
    }

    @Test
    void refusesADelegateMarkedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendance.builder()
                        .addRoll(AN)
                        .mark(AN, AttendanceStatus.PRESENT)
                        .mark(AN, AttendanceStatus.ABSENT))
                .withMessage("delegate (DB-01) must be marked once, not twice");
    }

    @Test
    void refusesSomebodyOutsideTheRoll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendance.builder()
                        .addRoll(AN)
                        .mark(AN, AttendanceStatus.PRESENT)
                        .mark(BINH, AttendanceStatus.PRESENT)
                        .build())
                .withMessageStartingWith("delegate (DB-02) must be on the roll");
    }

    @Test
    void refusesSomebodyOnTheRollWhoIsNotMarked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendance.builder()
                        .addRoll(AN, BINH)
                        .mark(AN, AttendanceStatus.PRESENT)
                        .build())
                .withMessage("delegate (DB-02) on the roll must be marked present or absent");
    }

    @Test
    void readsAStatusByItsId() {
        assertThat(AttendanceStatus.parse("absent-excused")).isEqualTo(AttendanceStatus.ABSENT_EXCUSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AttendanceStatus.parse("late"))
                .withMessage("attendance (late) must be one of present, absent-excused, absent");
    }
}
