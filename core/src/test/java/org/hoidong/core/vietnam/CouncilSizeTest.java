package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.council.CouncilMessages;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.council.CouncilSize;
import org.hoidong.core.council.PopulationThreshold;
import org.hoidong.core.council.SizeStep;
import org.hoidong.core.council.UnitKind;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilSizeTest {

    private static final LocalDate SUN_2025_06_15 = LocalDate.of(2025, 6, 15);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate SUN_2026_03_15 = LocalDate.of(2026, 3, 15);
    private static final Provision REGULATION = Provision.of("Regulation 1", "2");

    private final RuleBook book = VietnamRules.standard();

    private CouncilSize size(String kind) {
        return book.on(SUN_2026_03_15).get(CouncilRules.SIZE.of(VietnamUnits.parse(kind)));
    }

    // B-B-08
    @ParameterizedTest
    @CsvSource({
        "tinh, 0, 50",
        "tinh, 999999, 50",
        "tinh, 1000000, 50",
        "tinh, 1000001, 50",
        "tinh, 1069999, 50",
        "tinh, 1070000, 51",
        "tinh, 1070001, 51",
        "tinh, 3449999, 84",
        "tinh, 3450000, 85",
        "tinh, 3520000, 85",
        "thanh-pho, 1200000, 50",
        "thanh-pho, 1274999, 50",
        "thanh-pho, 1275000, 51",
        "thanh-pho, 1275001, 51",
        "thanh-pho, 3824999, 84",
        "thanh-pho, 3825000, 85",
        "thanh-pho, 3900000, 85",
        "ha-noi-tp-hcm, 1, 125",
        "ha-noi-tp-hcm, 14000000, 125",
        "ha-noi, 8500000, 125"
    })
    void ofAProvinceOrCityGrowsWithItsPopulation(String kind, int population, int seats) {
        assertThat(size(kind).seats(population)).isEqualTo(seats);
    }

    // B-B-09: mountain and island communes, special zones: 20 at 10,000, 30 at 40,000
    @ParameterizedTest
    @CsvSource({
        "1000, 15",
        "4999, 15",
        "5000, 15",
        "5999, 15",
        "6000, 16",
        "9999, 19",
        "10000, 20",
        "12999, 20",
        "13000, 21",
        "13001, 21",
        "39999, 29",
        "40000, 30",
        "43000, 30"
    })
    void ofAMountainCommuneOrSpecialZone(int population, int seats) {
        assertThat(size("xa-mien-nui-hai-dao").seats(population)).isEqualTo(seats);
        assertThat(size("dac-khu").seats(population)).isEqualTo(seats);
    }

    // B-B-09: other communes, wards of a province: 20 at 20,000, 30 at 80,000
    @ParameterizedTest
    @CsvSource({
        "9999, 15",
        "10000, 15",
        "11999, 15",
        "12000, 16",
        "19999, 19",
        "20000, 20",
        "25999, 20",
        "26000, 21",
        "79999, 29",
        "80000, 30",
        "86000, 30"
    })
    void ofAnotherCommuneOrAWardOfAProvince(int population, int seats) {
        assertThat(size("xa").seats(population)).isEqualTo(seats);
        assertThat(size("phuong-thuoc-tinh").seats(population)).isEqualTo(seats);
    }

    // B-B-09: wards of a city: 20 at 45,000, 30 at 115,000
    @ParameterizedTest
    @CsvSource({
        "14999, 15",
        "15000, 15",
        "20999, 15",
        "21000, 16",
        "44999, 19",
        "45000, 20",
        "51999, 20",
        "52000, 21",
        "114999, 29",
        "115000, 30",
        "122000, 30"
    })
    void ofAWardOfACity(int population, int seats) {
        assertThat(size("phuong-thuoc-thanh-pho").seats(population)).isEqualTo(seats);
    }

    @Test
    void isExplained() {
        Reason fits = size("tinh").explain(1_070_000).reasons().get(0);
        Reason capped = size("tinh").explain(3_520_000).reasons().get(0);

        assertThat(fits.code()).isEqualTo(CouncilSize.SEATS);
        assertThat(fits.facts())
                .containsEntry("seats", Datum.of(51))
                .containsEntry("base", Datum.of(50))
                .containsEntry("added", Datum.of(1));
        assertThat(fits.bases())
                .extracting(Provision::toString)
                .containsExactly("Law 72/2025/QH15, Article 30, Clause 1");
        assertThat(capped.code()).isEqualTo(CouncilSize.MAXIMUM);
        assertThat(capped.facts()).containsEntry("added", Datum.of(36)).containsEntry("seats", Datum.of(85));
        for (Verdict verdict : new Verdict[] {
            size("tinh").explain(1),
            size("tinh").explain(3_520_000),
            specialZone().evaluate(999),
            specialZone().evaluate(1000)
        }) {
            MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict);
        }
    }

    // B-B-10
    @Test
    void isNoneForASpecialZoneUnderAThousand() {
        assertThat(specialZone().evaluate(999).reasons().get(0).code()).isEqualTo(PopulationThreshold.NO_COUNCIL);
        assertThat(specialZone().evaluate(1000).isSatisfied()).isTrue();
        assertThat(specialZone().evaluate(1001).isSatisfied()).isTrue();
        assertThat(specialZone().basis().toString()).isEqualTo("Law 72/2025/QH15, Article 28, Clause 1");
    }

    private PopulationThreshold specialZone() {
        return book.on(SUN_2026_03_15).get(CouncilRules.COUNCIL_FROM_POPULATION.of(VietnamUnits.SPECIAL_ZONE));
    }

    // law.md 0.2: the sizes of earlier laws are not in the table
    @Test
    void isKnownFromTheLawOf2025On() {
        for (UnitKind unit : VietnamUnits.all()) {
            assertThat(book.on(MON_2025_06_16).find(CouncilRules.SIZE.of(unit))).isPresent();
            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(SUN_2025_06_15).get(CouncilRules.SIZE.of(unit)));
        }
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size("tinh").seats(-1))
                .withMessage("population (-1) must be from 0 to 1000000000 inhabitants");
        assertThat(size("tinh").seats(1_000_000_000)).isEqualTo(85);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> size("tinh").explain(1_000_000_001))
                .withMessage("population (1000000001) must be from 0 to 1000000000 inhabitants");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> specialZone().evaluate(-1))
                .withMessage("population (-1) must be from 0 to 1000000000 inhabitants");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilSize.of(REGULATION, 20, 15))
                .withMessageContaining("maximum (15)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilSize.of(REGULATION, 15, 30, SizeStep.of(5000, 10), SizeStep.of(5000, 20)))
                .withMessageContaining("smallest population up");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SizeStep.of(5000, 0))
                .withMessageContaining("per (0)");
    }
}
