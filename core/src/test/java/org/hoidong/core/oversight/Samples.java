package org.hoidong.core.oversight;

import java.time.LocalDate;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.UnitId;
import org.hoidong.core.law.Provision;

/** Values that several tests start from. */
final class Samples {

    static final LocalDate THU_2022_03_10 = LocalDate.of(2022, 3, 10);
    static final LocalDate MON_2022_08_22 = LocalDate.of(2022, 8, 22);
    static final LocalDate MON_2022_10_31 = LocalDate.of(2022, 10, 31);
    static final BodyId DISTRICT = BodyId.of("ubnd-chiem-hoa");
    static final BodyId STANDING_COMMITTEE = BodyId.of("tt-hdnd-tinh");
    static final BodyId COMMITTEE = BodyId.of("ban-dan-toc");
    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Samples() {}

    static Recommendation.Builder draft() {
        return Recommendation.builder()
                .id(RecommendationId.of("KN-2022-03"))
                .source(RecommendationSource.OVERSIGHT_CONCLUSION)
                .sourceDocument(Provision.of("Conclusion 04", "2"))
                .issuedBy(STANDING_COMMITTEE)
                .issuedOn(MON_2022_08_22)
                .text(Label.of("Sửa chữa công trình cấp nước", "Repair the water works"));
    }

    static Recommendation issuable() {
        return draft().foundedOn(THU_2022_03_10)
                .addressee(DISTRICT)
                .overseer(STANDING_COMMITTEE)
                .validator(COMMITTEE)
                .due(Due.on(MON_2022_10_31))
                .addRequiredEvidence(EvidenceKind.REPORT, EvidenceKind.PHOTO)
                .field(FieldOfWork.of("rural-water"))
                .unit(UnitId.of("chiem-hoa"))
                .addFindings(FindingId.of("PH-2022-02"))
                .build();
    }

    static Evidence evidence(EvidenceKind kind) {
        return Evidence.of(kind, "312/BC-UBND", SHA256, "the chair");
    }
}
