package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.core.oversight.Samples.DISTRICT;
import static org.hoidong.core.oversight.Samples.MON_2022_08_22;
import static org.hoidong.core.oversight.Samples.STANDING_COMMITTEE;
import static org.hoidong.core.oversight.Samples.THU_2022_03_10;

import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.resolution.DocumentNumber;
import org.junit.jupiter.api.Test;

class OversightConclusionTest {

    private static final Finding FINDING = Finding.builder()
            .id(FindingId.of("PH-2022-02"))
            .text(Label.of("Công trình dừng hoạt động", "Works stand still"))
            .severity(SeverityKind.SERIOUS)
            .responsible(DISTRICT)
            .build();

    @Test
    void findsAFindingByItsId() {
        OversightConclusion conclusion = conclusion().addFindings(FINDING).build();

        assertThat(conclusion.finding(FindingId.of("PH-2022-02"))).contains(FINDING);
        assertThat(conclusion.finding(FindingId.of("PH-2022-03"))).isEmpty();
    }

    @Test
    void isCitedByItsNumber() {
        assertThat(conclusion().build().provision().cite(Language.ENGLISH)).isEqualTo("Conclusion 04/KL-HĐND");
        assertThat(conclusion().build().provision().cite(Language.VIETNAMESE)).isEqualTo("Kết luận 04/KL-HĐND");
    }

    @Test
    void refusesAFindingIdTwice() {
        assertThatThrownBy(() -> conclusion().addFindings(FINDING, FINDING).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("finding id (PH-2022-02)");
    }

    @Test
    void refusesAnOversightFoundedAfterItsConclusion() {
        assertThat(conclusion().foundedOn(MON_2022_08_22).build().foundedOn()).isEqualTo(MON_2022_08_22);
        assertThatThrownBy(
                        () -> conclusion().foundedOn(MON_2022_08_22.plusDays(1)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("foundedOn (2022-08-23)")
                .hasMessageContaining("issuedOn (2022-08-22)");
    }

    @Test
    void isWrittenAndReadBackWithItsFindings() {
        SeverityKind grave =
                SeverityKind.of("grave", Label.of("Đặc biệt nghiêm trọng", "Grave"), SeverityCategory.SERIOUS);
        OversightConclusion conclusion = conclusion()
                .addFindings(
                        FINDING,
                        Finding.builder()
                                .id(FindingId.of("PH-2022-03"))
                                .text(Label.of("Không có đơn vị vận hành", "No operator"))
                                .severity(grave)
                                .responsible(DISTRICT)
                                .breached(Provision.of("08/2022/NQ-HĐND", "4"))
                                .unit(UnitId.of("chiem-hoa"))
                                .field(FieldOfWork.of("rural-water"))
                                .period(DateSpan.from(THU_2022_03_10))
                                .addEvidence(Samples.evidence(EvidenceKind.PHOTO))
                                .build())
                .build();

        Datum written = OversightConclusion.CODEC.encode(conclusion);
        OversightConclusion read = OversightConclusion.CODEC.decode(1, written);

        assertThat(read).isEqualTo(conclusion);
        assertThat(OversightConclusion.CODEC.encode(read)).isEqualTo(written);
        // Kinds are equal by id alone, so what else was written is looked at by itself.
        assertThat(read.findings().get(1).severity().label()).isEqualTo(grave.label());
        assertThat(read.findings().get(1).severity().category()).isEqualTo(SeverityCategory.SERIOUS);
    }

    static OversightConclusion.Builder conclusion() {
        return OversightConclusion.builder()
                .id(OversightConclusionId.of("KL-2022-01"))
                .number(DocumentNumber.parse("04/KL-HĐND"))
                .title(Label.of("Kết luận giám sát", "Conclusion of an oversight"))
                .issuedOn(MON_2022_08_22)
                .issuedBy(STANDING_COMMITTEE)
                .foundedOn(THU_2022_03_10)
                .addOverseenBodies(DISTRICT);
    }
}
