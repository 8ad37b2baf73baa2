package org.hoidong.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Kind;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.NoRuleException.Cause;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate FRI_2016_07_01 = LocalDate.of(2016, 7, 1);
    private static final LocalDate WED_2019_12_31 = LocalDate.of(2019, 12, 31);
    private static final LocalDate FRI_2021_01_01 = LocalDate.of(2021, 1, 1);
    private static final LocalDate SAT_2026_02_28 = LocalDate.of(2026, 2, 28);

    private static final Provision OLD_LAW = Provision.of("Old law", "60").clause("4");
    private static final Provision NEW_LAW = Provision.of("New law", "12");
    private static final Provision HOUSE_RULES = Provision.of("Working regulations", "7");

    private static final RuleKey<Integer> ANSWER =
            RuleKey.of("acme/answer-days", FieldOfLaw.OVERSIGHT, Label.of("Thời hạn trả lời", "Days to answer"));
    private static final RuleKey<Integer> UNHEARD_OF =
            RuleKey.of("acme/unheard-of", FieldOfLaw.OVERSIGHT, Label.same("Unheard of"));
    private static final RuleKey<Integer> REMINDERS =
            RuleKey.of("acme/reminders", FieldOfLaw.OVERSIGHT, Label.of("Số lần nhắc", "Reminders"));

    private static final Dated<Integer> TWENTY_DAYS =
            Dated.law(20, DateSpan.of(FRI_2016_07_01, WED_2019_12_31), OLD_LAW, Grade.HIGH, "A-V-02");
    private static final Dated<Integer> FIFTEEN_DAYS =
            Dated.law(15, DateSpan.of(FRI_2021_01_01, SAT_2026_02_28), NEW_LAW, Grade.MEDIUM, "A-V-03");
    private static final SettingNeeded SILENT = SettingNeeded.of(NEW_LAW, "5.3", "15, 7 and 3 working days");

    /** 20 days in 2016-2019, nothing in 2020, 15 days from 2021 to February 2026. */
    private static final RuleBook BOOK = RuleBook.builder("acme-book", "2026.1")
            .put(ANSWER, TWENTY_DAYS)
            .put(ANSWER, FIFTEEN_DAYS)
            .setting(REMINDERS, SILENT)
            .build();

    private static NoRuleException refusal(RuleBook book, RuleKey<?> key, LocalDate date) {
        NoRuleException[] caught = new NoRuleException[1];
        assertThatExceptionOfType(NoRuleException.class)
                .isThrownBy(() -> book.on(date).get(key))
                .satisfies(thrown -> caught[0] = thrown);
        return caught[0];
    }

    @Nested
    class Get {

        @Test
        void answersFromTheFirstDayToTheLast() {
            assertThat(BOOK.on(FRI_2016_07_01).get(ANSWER)).isEqualTo(20);
            assertThat(BOOK.on(FRI_2016_07_01.plusDays(1)).get(ANSWER)).isEqualTo(20);
            assertThat(BOOK.on(WED_2019_12_31.minusDays(1)).get(ANSWER)).isEqualTo(20);
            assertThat(BOOK.on(WED_2019_12_31).get(ANSWER)).isEqualTo(20);
            assertThat(BOOK.on(FRI_2021_01_01).get(ANSWER)).isEqualTo(15);
            assertThat(BOOK.on(SAT_2026_02_28).get(ANSWER)).isEqualTo(15);
        }

        @Test
        void saysNotYetOnTheDayBeforeTheFirst() {
            NoRuleException refusal = refusal(BOOK, ANSWER, FRI_2016_07_01.minusDays(1));

            assertThat(refusal.why()).isEqualTo(Cause.NOT_YET);
            assertThat(refusal.key()).isEqualTo("acme/answer-days");
            assertThat(refusal.date()).isEqualTo("2016-06-30");
            assertThat(refusal)
                    .hasMessage("rule acme/answer-days (Days to answer) on 2016-06-30 in rule"
                            + " book acme-book 2026.1 has no value yet; the first begins 2016-07-01");
        }

        @Test
        void saysNoLongerOnTheDayAfterTheLast() {
            NoRuleException refusal = refusal(BOOK, ANSWER, SAT_2026_02_28.plusDays(1));

            assertThat(refusal.why()).isEqualTo(Cause.NO_LONGER);
            assertThat(refusal)
                    .hasMessageContaining("on 2026-03-01")
                    .hasMessageEndingWith("has no value any longer; the last ended 2026-02-28");
        }

        @Test
        void saysBetweenFromTheDayAfterOneValueToTheDayBeforeTheNext() {
            for (LocalDate date :
                    List.of(WED_2019_12_31.plusDays(1), LocalDate.of(2020, 6, 15), FRI_2021_01_01.minusDays(1))) {
                assertThat(refusal(BOOK, ANSWER, date).why()).isEqualTo(Cause.BETWEEN);
                assertThat(refusal(BOOK, ANSWER, date))
                        .hasMessageEndingWith("has values before and after, but none on that day");
            }
        }

        @Test
        void saysUnknownForAKeyTheBookNeverHeardOf() {
            NoRuleException refusal = refusal(BOOK, UNHEARD_OF, FRI_2021_01_01);

            assertThat(refusal.why()).isEqualTo(Cause.UNKNOWN);
            assertThat(refusal).hasMessageEndingWith("is not known; add it with a dated value and its provision");
        }

        @Test
        void namesTheSettingTheSilentArticleAndAnExample() {
            NoRuleException refusal = refusal(BOOK, REMINDERS, FRI_2021_01_01);

            assertThat(refusal.why()).isEqualTo(Cause.SETTING_NEEDED);
            assertThat(refusal.key()).isEqualTo("acme/reminders");
            assertThat(refusal)
                    .hasMessage("setting acme/reminders (Reminders) must be given by the host for"
                            + " 2021-01-01: New law, Article 12 is silent or unconfirmed (5.3); give it with"
                            + " RuleBook.with(key, Dated.setting(value, days, your provision)), for example 15, 7 and 3"
                            + " working days");
        }

        @Test
        void holdsAtTheFirstAndTheLastDayThereIs() {
            assertThat(refusal(BOOK, ANSWER, LocalDate.MIN).why()).isEqualTo(Cause.NOT_YET);
            assertThat(refusal(BOOK, ANSWER, LocalDate.MAX).why()).isEqualTo(Cause.NO_LONGER);
            RuleBook open = BOOK.with(ANSWER, Dated.setting(9, DateSpan.from(LocalDate.MIN), HOUSE_RULES));
            assertThat(open.on(LocalDate.MIN).get(ANSWER)).isEqualTo(9);
            assertThat(open.on(LocalDate.MAX).get(ANSWER)).isEqualTo(9);
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> BOOK.on(null).get(ANSWER));
        }
    }

    @Nested
    class DatedAndFind {

        @Test
        void giveTheValueWithItsProvision() {
            assertThat(BOOK.on(FRI_2021_01_01).dated(ANSWER)).isEqualTo(FIFTEEN_DAYS);
            assertThat(BOOK.on(FRI_2021_01_01).find(ANSWER)).contains(FIFTEEN_DAYS);
        }

        @Test
        void differWhereThereIsNone() {
            LocalDate between = LocalDate.of(2020, 6, 15);

            assertThatExceptionOfType(NoRuleException.class)
                    .isThrownBy(() -> BOOK.on(between).dated(ANSWER));
            assertThat(BOOK.on(between).find(ANSWER)).isEmpty();
            assertThat(BOOK.on(between).find(UNHEARD_OF)).isEmpty();
            assertThat(BOOK.on(between).find(REMINDERS)).isEmpty();
        }
    }

    @Nested
    class Build {

        @Test
        void refusesTwoValuesOnOneDayAndSaysWhereTheyMeet() {
            RuleBook.Builder overlapping = RuleBook.builder("b", "1")
                    .put(ANSWER, TWENTY_DAYS)
                    .put(ANSWER, FIFTEEN_DAYS.during(DateSpan.from(WED_2019_12_31)));

            assertThatIllegalArgumentException()
                    .isThrownBy(overlapping::build)
                    .withMessage("rule acme/answer-days must have one value on each day, but has two where"
                            + " 2016-07-01/2019-12-31 meets 2019-12-31/..");
        }

        @Test
        void acceptsValuesOnNeighbouringDays() {
            RuleBook book = RuleBook.builder("b", "1")
                    .put(ANSWER, FIFTEEN_DAYS.during(DateSpan.from(WED_2019_12_31.plusDays(1))))
                    .put(ANSWER, TWENTY_DAYS)
                    .build();

            assertThat(book.on(WED_2019_12_31).get(ANSWER)).isEqualTo(20);
            assertThat(book.on(WED_2019_12_31.plusDays(1)).get(ANSWER)).isEqualTo(15);
        }

        @Test
        void refusesAValueWithinALongerOneWithOthersBetween() {
            RuleBook.Builder builder = RuleBook.builder("b", "1")
                    .put(ANSWER, TWENTY_DAYS.during(DateSpan.from(FRI_2016_07_01)))
                    .put(ANSWER, FIFTEEN_DAYS);

            assertThatIllegalArgumentException().isThrownBy(builder::build);
        }

        @Test
        void refusesABadIdOrVersion() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleBook.builder("my book", "1"))
                    .withMessageStartingWith("rule book id (my book) must not contain ' ' at position 2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleBook.builder("book", ""))
                    .withMessage("rule book version must not be empty");
        }

        @Test
        void leavesTheBookAloneWhenTheBuilderGoesOn() {
            RuleBook.Builder builder = RuleBook.builder("b", "1").put(ANSWER, TWENTY_DAYS);
            RuleBook book = builder.build();
            builder.put(ANSWER, FIFTEEN_DAYS).setting(REMINDERS, SILENT);

            assertThat(book.history(ANSWER)).containsExactly(TWENTY_DAYS);
            assertThat(book.settingNeeded(REMINDERS)).isEmpty();
        }
    }

    @Nested
    class With {

        @Test
        void cutsAValueInTwo() {
            // 2022 in the middle of 2021 to February 2026
            DateSpan in2022 = DateSpan.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
            Dated<Integer> ten = Dated.setting(10, in2022, HOUSE_RULES);

            RuleBook book = BOOK.with(ANSWER, ten);

            assertThat(book.history(ANSWER))
                    .containsExactly(
                            TWENTY_DAYS,
                            FIFTEEN_DAYS.during(DateSpan.of(FRI_2021_01_01, LocalDate.of(2021, 12, 31))),
                            ten,
                            FIFTEEN_DAYS.during(DateSpan.of(LocalDate.of(2023, 1, 1), SAT_2026_02_28)));
            assertThat(book.on(LocalDate.of(2021, 12, 31)).get(ANSWER)).isEqualTo(15);
            assertThat(book.on(LocalDate.of(2022, 1, 1)).get(ANSWER)).isEqualTo(10);
            assertThat(book.on(LocalDate.of(2022, 12, 31)).get(ANSWER)).isEqualTo(10);
            assertThat(book.on(LocalDate.of(2023, 1, 1)).get(ANSWER)).isEqualTo(15);
        }

        @Test
        void takesThePlaceOfAllThatLieWithin() {
            Dated<Integer> always = Dated.setting(10, DateSpan.from(LocalDate.of(2000, 1, 1)), HOUSE_RULES);

            assertThat(BOOK.with(ANSWER, always).history(ANSWER)).containsExactly(always);
        }

        @Test
        void fillsAGapAndLeavesTheRest() {
            Dated<Integer> gap =
                    Dated.setting(10, DateSpan.of(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31)), HOUSE_RULES);

            assertThat(BOOK.with(ANSWER, gap).history(ANSWER)).containsExactly(TWENTY_DAYS, gap, FIFTEEN_DAYS);
        }

        @Test
        void givesASettingFromItsFirstDayOn() {
            RuleBook book = BOOK.with(REMINDERS, Dated.setting(3, DateSpan.from(FRI_2021_01_01), HOUSE_RULES));

            assertThat(book.on(FRI_2021_01_01).get(REMINDERS)).isEqualTo(3);
            assertThat(book.on(FRI_2021_01_01).dated(REMINDERS).origin()).isEqualTo(Dated.Origin.SETTING);
            assertThat(refusal(book, REMINDERS, FRI_2021_01_01.minusDays(1)).why())
                    .isEqualTo(Cause.SETTING_NEEDED);
        }

        @Test
        void leavesTheBookItWasAskedOf() {
            RuleBook changed = BOOK.with(ANSWER, Dated.setting(1, DateSpan.from(FRI_2016_07_01), HOUSE_RULES));

            assertThat(BOOK.on(FRI_2016_07_01).get(ANSWER)).isEqualTo(20);
            assertThat(changed.id()).isEqualTo("acme-book");
            assertThat(changed.version()).isEqualTo("2026.1");
        }
    }

    @Nested
    class Extend {

        @Test
        void holdsAllOfTheBookAndWhatIsAdded() {
            RuleBook city = BOOK.extend("city-book", "1")
                    .put(UNHEARD_OF, Dated.setting(1, DateSpan.from(FRI_2021_01_01), HOUSE_RULES))
                    .build();

            assertThat(city).hasToString("city-book 1");
            assertThat(city.history(ANSWER)).isEqualTo(BOOK.history(ANSWER));
            assertThat(city.settingNeeded(REMINDERS)).contains(SILENT);
            assertThat(city.on(FRI_2021_01_01).get(UNHEARD_OF)).isEqualTo(1);
            assertThat(BOOK.history(UNHEARD_OF)).isEmpty();
        }

        @Test
        void refusesAnAddedValueOnDaysThatAreTaken() {
            RuleBook.Builder taken = BOOK.extend("city-book", "1")
                    .put(ANSWER, Dated.setting(1, DateSpan.from(SAT_2026_02_28), HOUSE_RULES));

            assertThatIllegalArgumentException().isThrownBy(taken::build);
        }

        @Test
        void replacesOnDaysThatAreTaken() {
            RuleBook city = BOOK.extend("city-book", "1")
                    .replace(ANSWER, Dated.setting(1, DateSpan.from(SAT_2026_02_28), HOUSE_RULES))
                    .build();

            assertThat(city.on(SAT_2026_02_28.minusDays(1)).get(ANSWER)).isEqualTo(15);
            assertThat(city.on(SAT_2026_02_28).get(ANSWER)).isEqualTo(1);
        }
    }

    @Test
    void listsItsKeysWithThoseTheHostMustGive() {
        assertThat(BOOK.keys()).extracting(RuleKey::id).containsExactlyInAnyOrder("acme/answer-days", "acme/reminders");
        assertThat(BOOK.settingNeeded(ANSWER)).isEmpty();
        assertThat(BOOK.on(FRI_2021_01_01)).hasToString("acme-book 2026.1 on 2021-01-01");
        assertThat(BOOK.on(FRI_2021_01_01).book()).isSameAs(BOOK);
        assertThat(BOOK.on(FRI_2021_01_01).date()).isEqualTo(FRI_2021_01_01);
    }

    @Test
    void knowsWhatItHasAValueOfOrAsksTheHostFor() {
        assertThat(BOOK.knows(ANSWER)).isTrue();
        assertThat(BOOK.knows(REMINDERS)).isTrue();
        assertThat(BOOK.knows(UNHEARD_OF)).isFalse();
    }

    @Nested
    class Keys {

        private enum Sort {
            ONLY
        }

        private record Sample(String id) implements Kind<Sort> {
            @Override
            public Label label() {
                return Label.same("Sample");
            }

            @Override
            public Sort category() {
                return Sort.ONLY;
            }
        }

        @Test
        void haveVariantsByKindWithValuesOfTheirOwn() {
            RuleKey<Integer> regular = ANSWER.of(new Sample("regular"));
            RuleBook book = RuleBook.builder("b", "1")
                    .put(ANSWER, TWENTY_DAYS)
                    .put(regular, FIFTEEN_DAYS.during(TWENTY_DAYS.span()))
                    .build();

            assertThat(regular).hasToString("acme/answer-days@regular").isNotEqualTo(ANSWER);
            assertThat(regular.field()).isEqualTo(FieldOfLaw.OVERSIGHT);
            assertThat(regular.label()).isEqualTo(ANSWER.label());
            assertThat(book.on(FRI_2016_07_01).get(ANSWER)).isEqualTo(20);
            assertThat(book.on(FRI_2016_07_01).get(ANSWER.of(new Sample("regular"))))
                    .isEqualTo(15);
        }

        @Test
        void areVariantsOfTheKeyTheyWereMadeFromAndOfNoOther() {
            RuleKey<Integer> regular = ANSWER.of(new Sample("regular"));

            assertThat(regular.isVariantOf(ANSWER)).isTrue();
            assertThat(regular.of(new Sample("province")).isVariantOf(ANSWER)).isTrue();
            assertThat(ANSWER.isVariantOf(ANSWER)).isFalse();
            assertThat(ANSWER.isVariantOf(regular)).isFalse();
            // the id of this one begins with the letters of the other, and is none of its variants
            assertThat(RuleKey.of("acme/answer-days-of-grace", FieldOfLaw.OVERSIGHT, Label.same("x"))
                            .isVariantOf(ANSWER))
                    .isFalse();
        }

        @Test
        void refuseAKindWhoseIdIsNone() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ANSWER.of(new Sample("not an id")))
                    .withMessageStartingWith("rule key (acme/answer-days@not an id) must not contain ' '");
        }

        @Test
        void areEqualWhenTheirIdsAre() {
            RuleKey<Integer> same = RuleKey.of("acme/answer-days", FieldOfLaw.CITIZENS, Label.same("Other words"));

            assertThat(same).isEqualTo(ANSWER).hasSameHashCodeAs(ANSWER);
            assertThat(ANSWER).isNotEqualTo(UNHEARD_OF).isNotEqualTo("acme/answer-days");
        }

        @Test
        void readAreaAndWhat() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RuleKey.of("Answer", FieldOfLaw.OVERSIGHT, Label.same("x")))
                    .withMessageStartingWith("rule key (Answer) must read area/what");
        }
    }

    @Nested
    class Fields {

        @Test
        void areEqualWhenTheirIdsAre() {
            assertThat(FieldOfLaw.of("law/oversight", Label.same("Watching"))).isEqualTo(FieldOfLaw.OVERSIGHT);
            assertThat(FieldOfLaw.OVERSIGHT).isNotEqualTo(FieldOfLaw.CITIZENS);
        }

        @Test
        void readAreaAndWhat() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FieldOfLaw.of("law", Label.same("x")))
                    .withMessageStartingWith("field of law (law) must read area/what");
        }
    }

    @Test
    void aNoticeMustNameItsRowAndAnExample() {
        assertThat(SILENT.silent()).isEqualTo(NEW_LAW);
        assertThat(SILENT.row()).isEqualTo("5.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingNeeded.of(NEW_LAW, "5.3", " "))
                .withMessage("example must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SettingNeeded.of(NEW_LAW, "", "three"))
                .withMessage("row must not be blank");
    }
}
