package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.DelegateId;
import org.junit.jupiter.api.Test;

class MeetingFormsTest {

    private static final DelegateId AN = DelegateId.of("db-1");
    private static final DelegateId BINH = DelegateId.of("db-2");
    private static final DelegateId CHI = DelegateId.of("db-3");

    @Test
    void readARollAsItWasWritten() {
        Attendance roll = Attendance.builder()
                .addRoll(AN, BINH, CHI)
                .mark(AN, AttendanceStatus.PRESENT)
                .mark(BINH, AttendanceStatus.ABSENT_EXCUSED)
                .mark(CHI, AttendanceStatus.ABSENT)
                .build();

        assertThat(Attendance.CODEC.decode(1, Attendance.CODEC.encode(roll))).isEqualTo(roll);
        Attendance empty = Attendance.builder().build();
        assertThat(Attendance.CODEC.decode(1, Attendance.CODEC.encode(empty))).isEqualTo(empty);
    }

    @Test
    void writeEqualRollsAsEqualData() {
        Attendance one = Attendance.builder()
                .addRoll(AN, BINH)
                .mark(AN, AttendanceStatus.PRESENT)
                .mark(BINH, AttendanceStatus.ABSENT)
                .build();
        Attendance other = Attendance.builder()
                .addRoll(BINH, AN)
                .mark(BINH, AttendanceStatus.ABSENT)
                .mark(AN, AttendanceStatus.PRESENT)
                .build();

        assertThat(one).isEqualTo(other);
        assertThat(Attendance.CODEC.encode(one)).isEqualTo(Attendance.CODEC.encode(other));
    }

    @Test
    void readAConclusionAsItWasWritten() {
        Directive full = Directive.builder()
                .id(DirectiveId.of("GB-2022-01"))
                .text(Label.of("Không đưa vào chương trình nội dung chưa bảo đảm", "Keep off what is not ready"))
                .addressee(BodyId.of("tt-hdnd-tinh"))
                .addOthers(BodyId.of("tt-hdnd-huyen-b"), BodyId.of("tt-hdnd-huyen-a"))
                .due(Due.at(MilestoneId.of("ky-hop-6"), LocalDate.of(2022, 12, 31)))
                .addReferences("S-23", "S-24")
                .build();
        Directive bare = Directive.builder()
                .id(DirectiveId.of("GB-2022-02"))
                .text(Label.of("Báo cáo", "Report"))
                .addressee(BodyId.of("ubnd-tinh"))
                .due(Due.on(LocalDate.of(2022, 9, 30)))
                .build();
        Conclusion conclusion = Conclusion.builder()
                .text(Label.of("Kết luận hội nghị", "Closing remarks"))
                .directives(ImmutableList.of(full, bare))
                .build();

        Conclusion read = Conclusion.CODEC.decode(1, Conclusion.CODEC.encode(conclusion));

        assertThat(read).isEqualTo(conclusion);
        // in their order, by which the recommendations of the others are numbered
        assertThat(read.directives().get(0).others())
                .containsExactly(BodyId.of("tt-hdnd-huyen-b"), BodyId.of("tt-hdnd-huyen-a"));
        Conclusion without = Conclusion.of(ImmutableList.of());
        assertThat(Conclusion.CODEC.decode(1, Conclusion.CODEC.encode(without))).isEqualTo(without);
    }
}
