package org.hoidong.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.council.Samples.DISTRICT;
import static org.hoidong.core.council.Samples.DISTRICT_COUNCIL;
import static org.hoidong.core.council.Samples.LEGAL_COMMITTEE;
import static org.hoidong.core.council.Samples.MIDDLE;
import static org.hoidong.core.council.Samples.MON_2025_06_30;
import static org.hoidong.core.council.Samples.PROVINCE;
import static org.hoidong.core.council.Samples.PROVINCE_COUNCIL;
import static org.hoidong.core.council.Samples.TERM;
import static org.hoidong.core.council.Samples.TUE_2025_07_01;
import static org.hoidong.core.council.Samples.UPPER;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CouncilDirectoryTest {

    private static final LocalDate WED_2022_07_27 = LocalDate.of(2022, 7, 27);

    private final CouncilDirectory directory = Samples.directory().build();

    @Nested
    class LookUp {

        @Test
        void findsUnitsBodiesAndCouncilsById() {
            assertThat(directory.unit(DISTRICT).parent()).contains(PROVINCE);
            assertThat(directory.body(LEGAL_COMMITTEE).parent()).contains(PROVINCE_COUNCIL);
            assertThat(directory.council(PROVINCE_COUNCIL, WED_2022_07_27).totalDelegates())
                    .isEqualTo(51);
            assertThat(directory.findBody(BodyId.of("nobody"))).isEmpty();
        }

        @Test
        void namesTheNearestIdsWhenOneIsUnknown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> directory.body(BodyId.of("province-councl")))
                    .withMessageStartingWith("body (province-councl) must be in the directory; the nearest it holds: "
                            + "province-council,");
        }

        @Test
        void namesTheTermsItHoldsWhenNoneRunsOnTheDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> directory.council(PROVINCE_COUNCIL, LocalDate.of(2021, 6, 28)))
                    .withMessage("council (province-council) must have a term on 2021-06-28; the directory holds XIX"
                            + " (2021-06-29/2026-03-31)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> directory.council(DISTRICT_COUNCIL, WED_2022_07_27))
                    .withMessageContaining("the directory holds none of it");
        }

        @Test
        void knowsTheTierOfABodyAndWhatStandsBelow() {
            assertThat(directory.tierOf(LEGAL_COMMITTEE)).isEqualTo(UPPER);
            assertThat(directory.tierOf(DISTRICT_COUNCIL)).isEqualTo(MIDDLE);
            assertThat(directory.subordinatesOf(PROVINCE_COUNCIL))
                    .extracting(Body::id)
                    .containsExactly(LEGAL_COMMITTEE);
            assertThat(directory.unitsBelow(PROVINCE))
                    .extracting(AdministrativeUnit::id)
                    .containsExactly(DISTRICT);
            assertThat(directory.bodiesOf(DISTRICT)).extracting(Body::id).containsExactly(DISTRICT_COUNCIL);
        }

        @Test
        void givesTheNamesOfAllIdsToMessages() {
            assertThat(directory.names().render(Datum.of(LEGAL_COMMITTEE), Language.ENGLISH))
                    .isEqualTo("Legal committee");
        }
    }

    @Nested
    class Existence {

        // B-B-01: the district tier ends on 1 July 2025
        @Test
        void endsWithTheLastDayOfTheDistrict() {
            assertThat(directory.bodiesOn(MON_2025_06_30)).extracting(Body::id).contains(DISTRICT_COUNCIL);
            assertThat(directory.bodiesOn(TUE_2025_07_01)).extracting(Body::id).doesNotContain(DISTRICT_COUNCIL);
            assertThat(directory.existence(DISTRICT_COUNCIL, MON_2025_06_30).isSatisfied())
                    .isTrue();
        }

        @Test
        void saysThatABodyIsGoneAndSinceWhen() {
            Verdict verdict = directory.existence(DISTRICT_COUNCIL, TUE_2025_07_01);

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(CouncilDirectory.BODY_NO_LONGER);
                assertThat(reason.facts()).containsEntry("until", Datum.of(MON_2025_06_30));
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(CouncilDirectory.NAME_ANOTHER_BODY);
            });
        }

        @Test
        void saysThatABodyIsStillToComeAndFromWhen() {
            Verdict verdict = directory.existence(DISTRICT_COUNCIL, LocalDate.of(2015, 12, 31));

            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(CouncilDirectory.BODY_NOT_YET);
                assertThat(reason.facts()).containsEntry("from", Datum.of(LocalDate.of(2016, 1, 1)));
            });
        }
    }

    @Nested
    class Build {

        @Test
        void refusesADoubledId() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Samples.directory().addUnit(Samples.province()).build())
                    .withMessage("unit (province-1) must be added once, not twice");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.directory()
                            .addBody(Samples.legalCommittee())
                            .build())
                    .withMessage("body (legal-committee) must be added once, not twice");
        }

        @Test
        void refusesAnUnknownParentOrUnit() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilDirectory.builder()
                            .addUnit(Samples.district())
                            .build())
                    .withMessage("parent (province-1) of unit (district-1) must be in the directory; add it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilDirectory.builder()
                            .addBody(Samples.provinceCouncil())
                            .build())
                    .withMessage("unit (province-1) of body (province-council) must be in the directory; add it");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilDirectory.builder()
                            .addUnit(Samples.province())
                            .addBody(Samples.legalCommittee())
                            .build())
                    .withMessageStartingWith("parent (province-council) of body (legal-committee)");
        }

        @Test
        void refusesACircleAndShowsIt() {
            Body one = Samples.legalCommittee().toBuilder()
                    .id(BodyId.of("one"))
                    .parent(BodyId.of("two"))
                    .build();
            Body two = one.toBuilder()
                    .id(BodyId.of("two"))
                    .parent(BodyId.of("one"))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Samples.directory().addBody(one).addBody(two).build())
                    .withMessage("body (one) must not be its own ancestor; the circle is [one, two]");
        }

        @Test
        void refusesAParentThatIsTheThingItself() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            Samples.district().toBuilder().parent(DISTRICT).build())
                    .withMessage("parent of unit (district-1) must not be the unit itself");
        }

        @Test
        void refusesAUnitAboveTheTierOfItsParent() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilDirectory.builder()
                            .addUnit(Samples.province().toBuilder().tier(MIDDLE).build())
                            .addUnit(Samples.district().toBuilder().tier(UPPER).build())
                            .build())
                    .withMessageContaining("must not stand under unit (province-1) of tier middle");
        }

        @Test
        void refusesAUnitWhoseParentEndedBeforeItBegan() {
            AdministrativeUnit late = Samples.district().toBuilder()
                    .id(UnitId.of("ward-1"))
                    .parent(DISTRICT)
                    .existence(DateSpan.from(TUE_2025_07_01))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.directory().addUnit(late).build())
                    .withMessage("unit (ward-1) must exist on some day of its parent district-1 (middle,"
                            + " 2016-01-01/2025-06-30), but exists 2025-07-01/..");
            assertThat(Samples.directory()
                            .addUnit(late.toBuilder()
                                    .existence(DateSpan.from(MON_2025_06_30))
                                    .build())
                            .build()
                            .unitsBelow(DISTRICT))
                    .hasSize(1);
        }

        @Test
        void refusesATermAfterTheBodyEnded() {
            CouncilTerm late = CouncilTerm.of("XX", DateSpan.from(TUE_2025_07_01));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.directory()
                            .addCouncil(Council.of(DISTRICT_COUNCIL, late, 30, 30))
                            .build())
                    .withMessage("council (district-council) must exist on some day of its term XX (2025-07-01/..),"
                            + " but exists 2016-01-01/2025-06-30");
        }

        @Test
        void refusesATermThatEndsBeforeItStarts() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilTerm.of("XX", DateSpan.of(TUE_2025_07_01, MON_2025_06_30)))
                    .withMessage("end (2025-06-30) must not be before start (2025-07-01)");
        }

        @Test
        void findsTermsOfAWholeProvinceByBody() {
            CouncilDirectory.Builder province = Samples.directory();
            for (int commune = 0; commune < 130; commune++) {
                for (int kind = 0; kind < 10; kind++) {
                    BodyId id = BodyId.of("body-" + commune + "-" + kind);
                    province.addBody(
                            Samples.provinceCouncil().toBuilder().id(id).build());
                    // Added from the last term to the first.
                    for (int term = 2; term >= 0; term--) {
                        LocalDate start = LocalDate.of(2016 + 5 * term, 7, 1);
                        province.addCouncil(Council.of(
                                id,
                                CouncilTerm.of(
                                        TermNumber.of(term + 1).toString(),
                                        DateSpan.of(start, start.plusYears(5).minusDays(1))),
                                15 + kind,
                                15));
                    }
                }
            }

            CouncilDirectory large = province.build();

            assertThat(large.councils()).hasSize(3_901);
            BodyId last = BodyId.of("body-129-9");
            assertThat(large.council(last, LocalDate.of(2021, 6, 30)).term().number())
                    .isEqualTo("I");
            assertThat(large.council(last, LocalDate.of(2021, 7, 1)).term().number())
                    .isEqualTo("II");
            assertThat(large.council(last, LocalDate.of(2026, 7, 1)).totalDelegates())
                    .isEqualTo(24);
        }

        @Test
        void refusesABodyThatNeverMeetsItsUnit() {
            Body late = Samples.districtCouncil().toBuilder()
                    .existence(DateSpan.from(TUE_2025_07_01))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CouncilDirectory.builder()
                            .addUnit(Samples.province())
                            .addUnit(Samples.district())
                            .addBody(late)
                            .build())
                    .withMessageContaining("must exist on some day of its unit");
        }

        @Test
        void refusesTwoTermsOnOneDayAndACouncilThatIsNone() {
            Council next = Council.of(
                    PROVINCE_COUNCIL, CouncilTerm.of("XX", DateSpan.from(LocalDate.of(2026, 3, 31))), 51, 51);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.directory().addCouncil(next).build())
                    .withMessageContaining("must have one term on each day");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.directory()
                            .addCouncil(Council.of(LEGAL_COMMITTEE, TERM, 5, 5))
                            .build())
                    .withMessageContaining("must be of a kind of category COUNCIL, not committee");
        }

        @Test
        void takesATermThatBeginsTheDayAfterTheOther() {
            Council next =
                    Council.of(PROVINCE_COUNCIL, CouncilTerm.of("XX", DateSpan.from(LocalDate.of(2026, 4, 1))), 50, 50);

            CouncilDirectory longer = directory.toBuilder().addCouncil(next).build();

            assertThat(longer.council(PROVINCE_COUNCIL, LocalDate.of(2026, 3, 31))
                            .term())
                    .isEqualTo(TERM);
            assertThat(longer.council(PROVINCE_COUNCIL, LocalDate.of(2026, 4, 1)))
                    .isEqualTo(next);
        }

        @Test
        void isEqualWhenItHoldsTheSame() {
            assertThat(directory.toBuilder().build()).isEqualTo(directory).hasSameHashCodeAs(directory);
        }
    }

    @Nested
    class Kinds {

        @Test
        void areEqualWhenTheirIdsAre() {
            assertThat(TierKind.of("upper", Label.same("Top"), TierCategory.BASIC))
                    .isEqualTo(UPPER);
        }

        @Test
        void keepTheOrderOfTiers() {
            assertThat(TierCategory.UPPER.isAbove(TierCategory.MIDDLE)).isTrue();
            assertThat(TierCategory.MIDDLE.isAbove(TierCategory.MIDDLE)).isFalse();
            assertThat(TierCategory.BASIC.isAbove(TierCategory.MIDDLE)).isFalse();
        }
    }

    @Nested
    class Numbers {

        @Test
        void ofACouncilMustFit() {
            assertThat(Samples.council().vacancies()).isEqualTo(1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Council.of(PROVINCE_COUNCIL, TERM, 51, 52))
                    .withMessage("inOffice (52) must not exceed totalDelegates (51)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Council.of(PROVINCE_COUNCIL, TERM, 0, 0))
                    .withMessage("totalDelegates (0) must be 1 or more");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Council.of(PROVINCE_COUNCIL, TERM, 51, -1))
                    .withMessage("inOffice (-1) must not be negative");
        }
    }
}
