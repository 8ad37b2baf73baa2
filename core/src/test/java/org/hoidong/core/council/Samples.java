package org.hoidong.core.council;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;

/** A small country: one province with one district under it, and their councils. */
final class Samples {

    static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);

    static final TierKind UPPER = TierKind.of("upper", Label.same("Upper"), TierCategory.UPPER);
    static final TierKind MIDDLE = TierKind.of("middle", Label.same("Middle"), TierCategory.MIDDLE);
    static final BodyKind COUNCIL = BodyKind.of("council", Label.same("Council"), BodyCategory.COUNCIL);
    static final BodyKind COMMITTEE = BodyKind.of("committee", Label.same("Committee"), BodyCategory.COMMITTEE);

    static final UnitId PROVINCE = UnitId.of("province-1");
    static final UnitId DISTRICT = UnitId.of("district-1");
    static final BodyId PROVINCE_COUNCIL = BodyId.of("province-council");
    static final BodyId DISTRICT_COUNCIL = BodyId.of("district-council");
    static final BodyId LEGAL_COMMITTEE = BodyId.of("legal-committee");

    static final DateSpan ALWAYS = DateSpan.from(LocalDate.of(2016, 1, 1));
    static final DateSpan UNTIL_MID_2025 = DateSpan.of(LocalDate.of(2016, 1, 1), MON_2025_06_30);
    static final CouncilTerm TERM =
            CouncilTerm.of("XIX", DateSpan.of(LocalDate.of(2021, 6, 29), LocalDate.of(2026, 3, 31)));

    private Samples() {}

    static AdministrativeUnit province() {
        return AdministrativeUnit.builder()
                .id(PROVINCE)
                .name(Label.same("Province"))
                .tier(UPPER)
                .existence(ALWAYS)
                .build();
    }

    static AdministrativeUnit district() {
        return AdministrativeUnit.builder()
                .id(DISTRICT)
                .name(Label.same("District"))
                .tier(MIDDLE)
                .parent(PROVINCE)
                .existence(UNTIL_MID_2025)
                .build();
    }

    static Body provinceCouncil() {
        return Body.builder()
                .id(PROVINCE_COUNCIL)
                .kind(COUNCIL)
                .name(Label.same("Provincial council"))
                .unit(PROVINCE)
                .existence(ALWAYS)
                .build();
    }

    static Body districtCouncil() {
        return Body.builder()
                .id(DISTRICT_COUNCIL)
                .kind(COUNCIL)
                .name(Label.same("District council"))
                .unit(DISTRICT)
                .existence(UNTIL_MID_2025)
                .build();
    }

    static Body legalCommittee() {
        return Body.builder()
                .id(LEGAL_COMMITTEE)
                .kind(COMMITTEE)
                .name(Label.same("Legal committee"))
                .unit(PROVINCE)
                .parent(PROVINCE_COUNCIL)
                .existence(ALWAYS)
                .build();
    }

    static Council council() {
        return Council.of(PROVINCE_COUNCIL, TERM, 51, 50);
    }

    static CouncilDirectory.Builder directory() {
        return CouncilDirectory.builder()
                .addUnit(district())
                .addUnit(province())
                .addBody(legalCommittee())
                .addBody(provinceCouncil())
                .addBody(districtCouncil())
                .addCouncil(council());
    }
}
