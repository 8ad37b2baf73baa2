package org.hoidong.core.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.resolution.Samples.FRI_2022_07_08;
import static org.hoidong.core.resolution.Samples.THU_2022_07_07;
import static org.hoidong.core.resolution.Samples.adopted;
import static org.hoidong.core.resolution.Samples.signed;

import org.hoidong.core.basics.Language;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    @Test
    void isOrdinaryUnlessSaidOtherwise() {
        assertThat(adopted().build().procedure()).isEqualTo(Procedure.ORDINARY);
        assertThat(adopted().build().adoptionRule()).isEqualTo(VotingRules.ORDINARY_RESOLUTION);
    }

    @Test
    void isCitedByItsNumber() {
        assertThat(adopted().build().provision().cite(Language.VIETNAMESE)).isEqualTo("Nghị quyết 08/2022/NQ-HĐND");
    }

    @Test
    void refusesASignatureWithoutOfficeOrDay() {
        assertThatThrownBy(() -> adopted().signedOn(THU_2022_07_07).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("signedOn (2022-07-07)")
                .hasMessageContaining("signedBy (none)");
        assertThatThrownBy(() -> adopted().signedBy(SigningOffice.CHAIR).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesStepsThatWouldRunBackwards() {
        assertThatThrownBy(() -> adopted()
                        .signedOn(THU_2022_07_07.minusDays(1))
                        .signedBy(SigningOffice.CHAIR)
                        .build())
                .hasMessageContaining("signedOn (2022-07-06)")
                .hasMessageContaining("adoptedOn (2022-07-07)");
        assertThatThrownBy(() -> adopted()
                        .signedOn(FRI_2022_07_08)
                        .signedBy(SigningOffice.CHAIR)
                        .sentUpOn(THU_2022_07_07)
                        .build())
                .hasMessageContaining("sentUpOn (2022-07-07)")
                .hasMessageContaining("signedOn (2022-07-08)");
        assertThatThrownBy(() -> signed().sentToGazetteOn(FRI_2022_07_08)
                        .publishedOn(THU_2022_07_07)
                        .build())
                .hasMessageContaining("publishedOn (2022-07-07)");
    }

    @Test
    void refusesASendingUpBeforeAnySignature() {
        assertThatThrownBy(() -> adopted().sentUpOn(FRI_2022_07_08).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sentUpOn (2022-07-08)")
                .hasMessageContaining("record the signing first");
    }

    @Test
    void mayStateADayOfEffectBeforeItsAdoptionForTheLawToJudge() {
        assertThat(adopted().effectiveOn(THU_2022_07_07.minusDays(1)).build().effectiveOn())
                .contains(THU_2022_07_07.minusDays(1));
    }
}
