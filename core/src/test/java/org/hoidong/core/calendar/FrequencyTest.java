package org.hoidong.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.calendar.Samples.DECISION;

import java.time.LocalDate;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.Frequency.Per;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FrequencyTest {

    private static final Frequency TWICE_A_YEAR = Frequency.atLeast(2, Per.YEAR, DECISION);
    private static final LocalDate TUE_2022_03_01 = LocalDate.of(2022, 3, 1);
    private static final LocalDate TUE_2022_07_12 = LocalDate.of(2022, 7, 12);
    private static final LocalDate TUE_2022_12_06 = LocalDate.of(2022, 12, 6);

    @Nested
    class Judge {

        @Test
        void refusesOneLessAndSaysHowManyAreMissingByWhen() {
            Verdict verdict = TWICE_A_YEAR.judge(TUE_2022_03_01, List.of(TUE_2022_07_12));

            assertThat(verdict.isSatisfied()).isFalse();
            assertThat(verdict.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Frequency.NOT_OFTEN_ENOUGH);
                assertThat(reason.facts())
                        .containsEntry("times", Datum.of(1))
                        .containsEntry("needed", Datum.of(2))
                        .containsEntry("from", Datum.of(LocalDate.of(2022, 1, 1)))
                        .containsEntry("until", Datum.of(LocalDate.of(2022, 12, 31)));
                assertThat(reason.bases()).containsExactly(DECISION);
                assertThat(reason.remedy().orElseThrow().code()).isEqualTo(Frequency.REPEAT);
                assertThat(reason.remedy().orElseThrow().facts()).containsEntry("missing", Datum.of(1));
            });
        }

        @Test
        void acceptsExactlyAsManyAndMore() {
            Verdict exact = TWICE_A_YEAR.judge(TUE_2022_03_01, List.of(TUE_2022_12_06, TUE_2022_07_12));
            Verdict more = TWICE_A_YEAR.judge(
                    TUE_2022_03_01, List.of(TUE_2022_12_06, TUE_2022_07_12, LocalDate.of(2022, 9, 1)));

            assertThat(exact.isSatisfied()).isTrue();
            assertThat(exact.reasons().get(0).code()).isEqualTo(Frequency.OFTEN_ENOUGH);
            assertThat(exact.reasons().get(0).remedy()).isEmpty();
            assertThat(more.isSatisfied()).isTrue();
            assertThat(more.reasons().get(0).facts()).containsEntry("times", Datum.of(3));
        }

        @Test
        void doesNotCountTheDaysNextToTheYearButItsFirstAndLast() {
            assertThat(TWICE_A_YEAR
                            .judge(TUE_2022_03_01, List.of(LocalDate.of(2021, 12, 31), LocalDate.of(2023, 1, 1)))
                            .reasons()
                            .get(0)
                            .facts())
                    .containsEntry("times", Datum.of(0));
            assertThat(TWICE_A_YEAR
                            .judge(TUE_2022_03_01, List.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)))
                            .isSatisfied())
                    .isTrue();
        }

        @Test
        void countsTwoOnOneDayAsTwo() {
            assertThat(TWICE_A_YEAR
                            .judge(TUE_2022_03_01, List.of(TUE_2022_07_12, TUE_2022_07_12))
                            .isSatisfied())
                    .isTrue();
        }
    }

    @Nested
    class Around {

        // Every day of a leap year and of the year before, against the months as the calendar has them.
        @Test
        void findsTheMonthQuarterAndYearOfEachDay() {
            for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
                int year = day.getYear();
                DateSpan quarter = List.of(
                                DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31)),
                                DateSpan.of(LocalDate.of(year, 4, 1), LocalDate.of(year, 6, 30)),
                                DateSpan.of(LocalDate.of(year, 7, 1), LocalDate.of(year, 9, 30)),
                                DateSpan.of(LocalDate.of(year, 10, 1), LocalDate.of(year, 12, 31)))
                        .get((day.getMonthValue() - 1) / 3);

                assertThat(Per.YEAR.around(day))
                        .isEqualTo(DateSpan.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                assertThat(Per.QUARTER.around(day)).isEqualTo(quarter);
                assertThat(Per.MONTH.around(day))
                        .isEqualTo(DateSpan.of(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth())));
            }
        }
    }

    @Test
    void refusesNoTimesAtAll() {
        assertThat(Frequency.atLeast(1, Per.MONTH, DECISION)).hasToString("at least 1 per month");
        for (int times : new int[] {-1, 0}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Frequency.atLeast(times, Per.MONTH, DECISION))
                    .withMessage("times (" + times + ") must be 1 or more");
        }
    }
}
