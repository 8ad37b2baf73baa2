package org.hoidong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DatedTest {

    private static final Provision BASIS = Provision.of("Regulation 12/2025", "4");
    private static final DateSpan SPAN = DateSpan.from(LocalDate.of(2025, 7, 1));

    @Nested
    class Law {

        @Test
        void keepsValueDaysProvisionGradeAndRow() {
            Dated<Integer> dated = Dated.law(20, SPAN, BASIS, Grade.HIGH, "A-V-02");

            assertThat(dated.value()).isEqualTo(20);
            assertThat(dated.span()).isEqualTo(SPAN);
            assertThat(dated.basis()).isEqualTo(BASIS);
            assertThat(dated.grade()).isEqualTo(Grade.HIGH);
            assertThat(dated.row()).contains("A-V-02");
            assertThat(dated.origin()).isEqualTo(Dated.Origin.LAW);
        }

        @Test
        void tellsItsProvisionItsDaysAndGrade() {
            Provision basis = Dated.law(20, SPAN, BASIS, Grade.MEDIUM, "A-V-02").basis();

            assertThat(basis.inForce()).contains(SPAN);
            assertThat(basis.grade()).contains(Grade.MEDIUM);
            assertThat(Dated.setting(20, SPAN, BASIS).basis().grade()).contains(Grade.LOW);
        }

        @Test
        void mayBeOfMediumGradeAndNotOfLow() {
            assertThat(Dated.law(20, SPAN, BASIS, Grade.MEDIUM, "A-V-02").grade())
                    .isEqualTo(Grade.MEDIUM);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dated.law(20, SPAN, BASIS, Grade.LOW, "A-V-02"))
                    .withMessage(
                            "value (20) of grade LOW must not be law; declare it a setting and let the host give it");
        }

        @Test
        void mustNameItsRow() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Dated.law(20, SPAN, BASIS, Grade.HIGH, " "))
                    .withMessage("row must not be blank");
        }
    }

    @Nested
    class Setting {

        @Test
        void isTheHostsAndOfLowGrade() {
            Dated<Integer> dated = Dated.setting(20, SPAN, BASIS);

            assertThat(dated.origin()).isEqualTo(Dated.Origin.SETTING);
            assertThat(dated.grade()).isEqualTo(Grade.LOW);
            assertThat(dated.row()).isEmpty();
        }

        @Test
        void cannotClaimToBeConfirmed() {
            Dated.Builder<Integer> confirmed = Dated.<Integer>builder()
                    .value(20)
                    .span(SPAN)
                    .basis(BASIS)
                    .grade(Grade.HIGH)
                    .origin(Dated.Origin.SETTING);

            assertThatIllegalArgumentException()
                    .isThrownBy(confirmed::build)
                    .withMessage("value (20) of grade HIGH must not be a setting; a setting is of grade LOW");
        }
    }

    @Test
    void keepsEverythingButItsDaysWhenItHoldsOnOthers() {
        DateSpan other = DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        Dated<Integer> law = Dated.law(20, SPAN, BASIS, Grade.HIGH, "A-V-02");

        assertThat(law.during(other)).isEqualTo(Dated.law(20, other, BASIS, Grade.HIGH, "A-V-02"));
    }
}
