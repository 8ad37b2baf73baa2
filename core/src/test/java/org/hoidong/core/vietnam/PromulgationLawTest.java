package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import java.time.LocalDate;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.TierKind;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Grade;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.Resolution;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.resolution.Resolutions;
import org.hoidong.core.resolution.RetroactivityRule;
import org.hoidong.core.resolution.SignatureRule;
import org.hoidong.core.resolution.SigningOffice;
import org.hoidong.core.voting.VoteTally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PromulgationLawTest {

    private static final LocalDate THU_2016_06_30 = LocalDate.of(2016, 6, 30);
    private static final LocalDate FRI_2016_07_01 = LocalDate.of(2016, 7, 1);
    private static final LocalDate MON_2019_07_01 = LocalDate.of(2019, 7, 1);
    private static final LocalDate FRI_2021_08_06 = LocalDate.of(2021, 8, 6);
    private static final LocalDate FRI_2022_01_28 = LocalDate.of(2022, 1, 28);
    private static final LocalDate THU_2022_07_07 = LocalDate.of(2022, 7, 7);
    private static final LocalDate FRI_2022_07_08 = LocalDate.of(2022, 7, 8);
    private static final LocalDate MON_2022_07_11 = LocalDate.of(2022, 7, 11);
    private static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    private static final LocalDate SUN_2022_07_17 = LocalDate.of(2022, 7, 17);
    private static final LocalDate SAT_2022_12_31 = LocalDate.of(2022, 12, 31);
    private static final LocalDate FRI_2025_02_28 = LocalDate.of(2025, 2, 28);
    private static final LocalDate MON_2025_03_31 = LocalDate.of(2025, 3, 31);
    private static final LocalDate TUE_2025_04_01 = LocalDate.of(2025, 4, 1);
    private static final LocalDate MON_2025_06_16 = LocalDate.of(2025, 6, 16);
    private static final LocalDate MON_2025_06_30 = LocalDate.of(2025, 6, 30);
    private static final LocalDate TUE_2025_07_01 = LocalDate.of(2025, 7, 1);
    private static final LocalDate THU_2025_12_18 = LocalDate.of(2025, 12, 18);
    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);
    private static final LocalDate SUN_2026_03_01 = LocalDate.of(2026, 3, 1);

    private static final Label TET = Label.of("Tết Nguyên đán", "Lunar New Year");

    /** Weekends, and the Lunar New Year of 2022 (law.md 9.2). */
    private static final Calendars CALENDARS = calendars();

    private final RuleBook book = VietnamRules.standard();

    @Nested
    class EarliestEffect {

        // A-R-18, 9.3: Bắc Kạn 05/2021
        @Test
        void ofAProvinceIsTenDaysAfterAdoption() {
            assertThat(earliest(PROVINCE, FRI_2021_08_06)).isEqualTo(LocalDate.of(2021, 8, 16));
        }

        // A-R-19, A-R-20, 9.3
        @Test
        void ofADistrictOrCommuneIsSevenDaysAfterUnderTheLawOf2015() {
            assertThat(earliest(COMMUNE, MON_2019_07_01)).isEqualTo(LocalDate.of(2019, 7, 8));
            assertThat(earliest(DISTRICT, MON_2019_07_01)).isEqualTo(LocalDate.of(2019, 7, 8));
            assertThat(earliest(COMMUNE, MON_2025_03_31)).isEqualTo(LocalDate.of(2025, 4, 7));
        }

        // B-R-04
        @Test
        void isTenDaysAfterForAllTiersFromTheFirstOfApril2025() {
            assertThat(earliest(PROVINCE, TUE_2025_04_01)).isEqualTo(LocalDate.of(2025, 4, 11));
            assertThat(earliest(DISTRICT, TUE_2025_04_01)).isEqualTo(LocalDate.of(2025, 4, 11));
            assertThat(earliest(COMMUNE, TUE_2025_04_01)).isEqualTo(LocalDate.of(2025, 4, 11));
        }

        // A-R-21, CAL-11, 9.3: Đắk Lắk 043/2025
        @Test
        void neverRolls() {
            assertThat(earliest(PROVINCE, THU_2025_12_18)).isEqualTo(LocalDate.of(2025, 12, 28));
        }

        @Test
        void beginsWithTheLawOf2015() {
            RuleKey<?> key = ResolutionRules.EARLIEST_EFFECT.of(PROVINCE);

            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> book.on(THU_2016_06_30).get(key));
            assertThat(book.on(FRI_2016_07_01).find(key)).isPresent();
        }

        @Test
        void ofADistrictEndsWithItsTier() {
            RuleKey<?> key = ResolutionRules.EARLIEST_EFFECT.of(DISTRICT);

            assertThat(book.on(MON_2025_06_30).find(key)).isPresent();
            assertThat(book.on(TUE_2025_07_01).find(key)).isEmpty();
        }

        // A-R-22, B-R-05
        @Test
        void ofTheSimplifiedProcedureIsTheDayOfAdoption() {
            var key = ResolutionRules.EARLIEST_EFFECT_SIMPLIFIED;

            assertThat(book.on(THU_2022_07_07)
                            .get(key.of(PROVINCE))
                            .from(THU_2022_07_07, CALENDARS)
                            .dueOn())
                    .isEqualTo(THU_2022_07_07);
            assertThat(book.on(THU_2022_07_07).find(key.of(COMMUNE))).isEmpty();
            assertThat(book.on(TUE_2025_04_01).find(key.of(COMMUNE))).isPresent();
        }

        private LocalDate earliest(TierKind tier, LocalDate adoptedOn) {
            return book.on(adoptedOn)
                    .get(ResolutionRules.EARLIEST_EFFECT.of(tier))
                    .from(adoptedOn, CALENDARS)
                    .dueOn();
        }
    }

    @Nested
    class SendingUp {

        // A-R-13, 9.3
        @Test
        void isDueThreeDaysAfterSigningAndRollsOverTheNewYear() {
            Dated<?> rule = book.on(FRI_2022_01_28).dated(ResolutionRules.SEND_UP);

            assertThat(book.on(FRI_2022_01_28)
                            .get(ResolutionRules.SEND_UP)
                            .from(FRI_2022_01_28, CALENDARS)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2022, 2, 7));
            assertThat(rule.row()).contains("A-R-13");
            assertThat(rule.basis().cite(Language.VIETNAMESE)).isEqualTo("khoản 2 Điều 7 Luật 87/2015/QH13");
        }

        @Test
        void keepsTheLawOf2015ThroughTheHybridWindowAndHasNoNumberAfter() {
            assertThat(book.on(TUE_2025_07_01).find(ResolutionRules.SEND_UP)).isPresent();
            assertThat(book.on(SAT_2026_02_28).find(ResolutionRules.SEND_UP)).isPresent();
            assertThat(book.on(SUN_2026_03_01).find(ResolutionRules.SEND_UP)).isEmpty();
        }
    }

    @Nested
    class Gazette {

        // A-R-15, A-R-16
        @Test
        void receivesInThreeDaysAndPublishesInSevenForProvincesUnderTheLawOf2015() {
            assertThat(book.on(THU_2022_07_07)
                            .get(ResolutionRules.TO_GAZETTE.of(PROVINCE))
                            .amount())
                    .isEqualTo(3);
            assertThat(book.on(MON_2025_03_31)
                            .get(ResolutionRules.GAZETTE_PUBLISHES.of(PROVINCE))
                            .amount())
                    .isEqualTo(7);
            assertThat(book.on(TUE_2025_04_01).find(ResolutionRules.TO_GAZETTE.of(PROVINCE)))
                    .isEmpty();
        }

        // A-R-17
        @Test
        void hasNoNumberForDistrictsAndCommunes() {
            assertThat(book.on(THU_2022_07_07).find(ResolutionRules.TO_GAZETTE.of(DISTRICT)))
                    .isEmpty();
            assertThat(book.on(THU_2022_07_07).find(ResolutionRules.GAZETTE_PUBLISHES.of(COMMUNE)))
                    .isEmpty();
        }
    }

    @Nested
    class Signing {

        // A-R-12
        @Test
        void isForTheChairOrThePresidingViceChairUntilFebruary2025() {
            Dated<SignatureRule> rule = book.on(FRI_2025_02_28).dated(ResolutionRules.SIGNER);

            assertThat(rule.grade()).isEqualTo(Grade.MEDIUM);
            assertThat(rule.value().judge(SigningOffice.CHAIR).isSatisfied()).isTrue();
            assertThat(rule.value().judge(SigningOffice.PRESIDING_VICE_CHAIR).isSatisfied())
                    .isTrue();
            assertThat(rule.value().judge(SigningOffice.DESIGNATED_PERSON).isSatisfied())
                    .isFalse();
        }

        @Test
        void isUnknownUnderTheLawThatWasNotRead() {
            assertThat(book.on(FRI_2025_02_28.plusDays(1)).find(ResolutionRules.SIGNER))
                    .isEmpty();
            assertThat(book.on(MON_2025_06_16.minusDays(1)).find(ResolutionRules.SIGNER))
                    .isEmpty();
        }

        // B-R-10
        @Test
        void mayBeForADesignatedPersonFromJune2025() {
            SignatureRule rule = book.on(MON_2025_06_16).get(ResolutionRules.SIGNER);

            assertThat(rule.judge(SigningOffice.DESIGNATED_PERSON).isSatisfied())
                    .isTrue();
            assertThat(rule.basis().cite(Language.ENGLISH)).isEqualTo("Law 72/2025/QH15, Article 32, Clause 5");
        }
    }

    /** The two resolutions of July 2022 that the quickstart tells of. */
    @Nested
    class Judging {

        @Test
        void findsANormativeResolutionInOrderThoughItsThirdDayWasASunday() {
            Resolution resolution = resolution("08/2022/NQ-HĐND", ResolutionKind.NORMATIVE, THU_2022_07_07)
                    .sentUpOn(MON_2022_07_11)
                    .publishedOn(MON_2022_07_11)
                    .effectiveOn(SUN_2022_07_17)
                    .build();

            Verdict verdict = judge(resolution);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .contains(Resolutions.STEP_IN_TIME, Resolutions.EFFECT_NOT_TOO_EARLY)
                    .doesNotContain(Resolutions.NOT_JUDGED);
        }

        @Test
        void findsAResolutionSentUpOneDayLate() {
            Resolution resolution = resolution("27/NQ-HĐND", ResolutionKind.INDIVIDUAL, FRI_2022_07_08)
                    .sentUpOn(TUE_2022_07_12)
                    .effectiveOn(FRI_2022_07_08)
                    .build();

            assertThat(judge(resolution).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.STEP_LATE);
                assertThat(reason.facts())
                        .containsEntry("due", Datum.of(MON_2022_07_11))
                        .containsEntry("daysLate", Datum.of(1));
                assertThat(reason.bases())
                        .containsExactly(Provision.of(VietnamDocuments.LAW_87_2015_QH13, "7")
                                .clause("2"));
            });
        }

        // A-R-23: the clause was not read, so only a host that gives the rule has it judged
        @Test
        void findsARetroactiveEffectWhereTheHostGivesTheRule() {
            Provision clause =
                    Provision.of(VietnamDocuments.LAW_80_2015_QH13, "152").clause("3");
            RuleBook given = book.with(
                    ResolutionRules.RETROACTIVITY,
                    Dated.setting(RetroactivityRule.of(clause), DateSpan.from(LocalDate.of(2016, 7, 1)), clause));
            Resolution resolution = resolution("08/2022/NQ-HĐND", ResolutionKind.NORMATIVE, THU_2022_07_07)
                    .sentUpOn(FRI_2022_07_08)
                    .publishedOn(FRI_2022_07_08)
                    .effectiveOn(LocalDate.of(2022, 1, 1))
                    .build();

            assertThat(judge(resolution).unmet())
                    .extracting(reason -> reason.code())
                    .containsExactly(Resolutions.EFFECT_TOO_EARLY);
            assertThat(Resolutions.judge(resolution, given.on(THU_2022_07_07), CALENDARS, SAT_2022_12_31)
                            .unmet())
                    .extracting(reason -> reason.code())
                    .containsExactly(Resolutions.EFFECT_TOO_EARLY, RetroactivityRule.RETROACTIVE);
        }

        // A-R-17, A-R-19: a district posts and announces; Thursday 7 July 2022 and 7 days
        @Test
        void asksADistrictForPostingAndLocalMediaByTheDayOfEffectAndForNoGazette() {
            Resolution posted = resolution("02/2022/NQ-HĐND", ResolutionKind.NORMATIVE, THU_2022_07_07)
                    .tier(VietnamTiers.DISTRICT)
                    .sentUpOn(FRI_2022_07_08)
                    .putMadeKnown(VietnamChannels.PUBLIC_POSTING, FRI_2022_07_08)
                    .effectiveOn(LocalDate.of(2022, 7, 14))
                    .build();

            assertThat(judge(posted).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Resolutions.NOT_MADE_KNOWN);
                assertThat(reason.facts()).containsEntry("channel", Datum.of("local-media"));
                assertThat(reason.bases())
                        .containsExactly(Provision.of(VietnamDocuments.LAW_80_2015_QH13, "150")
                                .clause("3"));
            });
        }

        // B-R-05: in effect from its adoption, and published at once in three places
        @Test
        void asksACommuneForThreePlacesAtOnceInTheSimplifiedProcedure() {
            LocalDate adopted = LocalDate.of(2025, 10, 6);
            Resolution.Builder simplified = resolution("03/2025/NQ-HĐND", ResolutionKind.NORMATIVE, adopted)
                    .tier(VietnamTiers.COMMUNE)
                    .procedure(Procedure.SIMPLIFIED)
                    .effectiveOn(adopted)
                    .sentUpOn(adopted)
                    .putMadeKnown(VietnamChannels.E_GAZETTE, adopted)
                    .putMadeKnown(VietnamChannels.PORTAL, adopted);

            assertThat(judge(simplified.build()).unmet())
                    .singleElement()
                    .satisfies(
                            reason -> assertThat(reason.facts()).containsEntry("channel", Datum.of("legal-database")));
            assertThat(judge(simplified
                                    .putMadeKnown(VietnamChannels.LEGAL_DATABASE, adopted)
                                    .build())
                            .isSatisfied())
                    .isTrue();
        }

        private Verdict judge(Resolution resolution) {
            return Resolutions.judge(
                    resolution,
                    book.on(resolution.adoptedOn()),
                    CALENDARS,
                    resolution.adoptedOn().plusMonths(1));
        }

        private static Resolution.Builder resolution(String number, ResolutionKind kind, LocalDate adoptedOn) {
            return Resolution.builder()
                    .number(DocumentNumber.parse(number))
                    .kind(kind)
                    .title(Label.same(number))
                    .issuedBy(BodyId.of("hdnd-tinh"))
                    .tier(PROVINCE)
                    .adoptedOn(adoptedOn)
                    .tally(VoteTally.of(51, 47, 44, 0))
                    .signedOn(adoptedOn)
                    .signedBy(SigningOffice.CHAIR);
        }
    }

    private static Calendars calendars() {
        Provision notice = Provision.of("Notice on the Lunar New Year", "1");
        WorkingCalendar.Builder calendar = WorkingCalendar.builder(CalendarId.of("test"), "1")
                .span(LocalDate.of(2019, 1, 1), LocalDate.of(2025, 12, 31));
        for (int day = 0; day < 5; day++) {
            calendar.holiday(LocalDate.of(2022, 1, 31).plusDays(day), TET, notice);
        }
        return Calendars.of(calendar.build());
    }
}
