package org.hoidong.core.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DateSpanTest {

    private static final LocalDate FRI_2016_07_01 = LocalDate.of(2016, 7, 1);
    private static final LocalDate TUE_2020_06_30 = LocalDate.of(2020, 6, 30);
    private static final DateSpan LAW = DateSpan.of(FRI_2016_07_01, TUE_2020_06_30);

    /** Days 0 to 6 of a week, and all spans within it: 28 with an end, 7 without. */
    private static final int DAYS = 7;

    private static LocalDate day(int number) {
        return LocalDate.of(2024, 2, 26).plusDays(number);
    }

    private static ImmutableList<DateSpan> smallSpans() {
        ImmutableList.Builder<DateSpan> all = ImmutableList.builder();
        for (int start = 0; start < DAYS; start++) {
            all.add(DateSpan.from(day(start)));
            for (int end = start; end < DAYS; end++) {
                all.add(DateSpan.of(day(start), day(end)));
            }
        }
        return all.build();
    }

    /** The days of a span up to three days after the week, so that an open end shows. */
    private static Set<LocalDate> daysOf(DateSpan span) {
        Set<LocalDate> days = new TreeSet<>();
        for (int number = -3; number < DAYS + 3; number++) {
            LocalDate date = day(number);
            boolean started = date.compareTo(span.startInclusive()) >= 0;
            boolean ended = span.endInclusive().isPresent()
                    && date.compareTo(span.endInclusive().orElseThrow()) > 0;
            if (started && !ended) {
                days.add(date);
            }
        }
        return days;
    }

    @Nested
    class Contains {

        @Test
        void includesBothEnds() {
            assertThat(LAW.contains(FRI_2016_07_01.minusDays(1))).isFalse();
            assertThat(LAW.contains(FRI_2016_07_01)).isTrue();
            assertThat(LAW.contains(FRI_2016_07_01.plusDays(1))).isTrue();
            assertThat(LAW.contains(TUE_2020_06_30.minusDays(1))).isTrue();
            assertThat(LAW.contains(TUE_2020_06_30)).isTrue();
            assertThat(LAW.contains(TUE_2020_06_30.plusDays(1))).isFalse();
        }

        @Test
        void goesOnForEverWithoutAnEnd() {
            DateSpan open = DateSpan.from(FRI_2016_07_01);

            assertThat(open.contains(FRI_2016_07_01.minusDays(1))).isFalse();
            assertThat(open.contains(FRI_2016_07_01)).isTrue();
            assertThat(open.contains(LocalDate.MAX)).isTrue();
        }

        @Test
        void mayBeOneDay() {
            DateSpan one = DateSpan.of(FRI_2016_07_01, FRI_2016_07_01);

            assertThat(one.contains(FRI_2016_07_01)).isTrue();
            assertThat(one.contains(FRI_2016_07_01.plusDays(1))).isFalse();
        }
    }

    @Nested
    class Of {

        @Test
        void refusesAnEndBeforeTheStart() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateSpan.of(TUE_2020_06_30, FRI_2016_07_01))
                    .withMessage("end (2016-07-01) must not be before start (2020-06-30)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DateSpan.of(FRI_2016_07_01, FRI_2016_07_01.minusDays(1)));
        }

        @Test
        @SuppressWarnings("NullAway") // null on purpose
        void refusesNull() {
            assertThatNullPointerException().isThrownBy(() -> DateSpan.from(null));
            assertThatNullPointerException().isThrownBy(() -> DateSpan.of(FRI_2016_07_01, null));
        }
    }

    @Test
    void overlapsExactlyWhenADayIsCommonForEverySmallPair() {
        for (DateSpan a : smallSpans()) {
            for (DateSpan b : smallSpans()) {
                Set<LocalDate> common = daysOf(a);
                common.retainAll(daysOf(b));

                assertThat(a.overlaps(b)).as("%s and %s", a, b).isEqualTo(!common.isEmpty());
                assertThat(b.overlaps(a)).isEqualTo(a.overlaps(b));
            }
        }
    }

    @Nested
    class Without {

        @Test
        void leavesTheDaysThatAreLeftForEverySmallPair() {
            assertThat(smallSpans()).hasSize(35);
            for (DateSpan a : smallSpans()) {
                for (DateSpan b : smallSpans()) {
                    Set<LocalDate> expected = daysOf(a);
                    expected.removeAll(daysOf(b));

                    ImmutableList<DateSpan> left = a.without(b);

                    Set<LocalDate> found = new TreeSet<>();
                    left.forEach(span -> found.addAll(daysOf(span)));
                    assertThat(found).as("%s without %s", a, b).isEqualTo(expected);
                    assertThat(left)
                            .hasSizeLessThanOrEqualTo(2)
                            .isSortedAccordingTo((x, y) -> x.startInclusive().compareTo(y.startInclusive()));
                    boolean open =
                            left.stream().anyMatch(span -> span.endInclusive().isEmpty());
                    assertThat(open)
                            .isEqualTo(a.endInclusive().isEmpty()
                                    && b.endInclusive().isPresent());
                }
            }
        }

        @Test
        void cutsAHoleIntoTwo() {
            // 1 to 30 June 2016 without 10 to 20 June
            DateSpan june = DateSpan.of(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 30));
            DateSpan hole = DateSpan.of(LocalDate.of(2016, 6, 10), LocalDate.of(2016, 6, 20));

            assertThat(june.without(hole))
                    .containsExactly(
                            DateSpan.of(LocalDate.of(2016, 6, 1), LocalDate.of(2016, 6, 9)),
                            DateSpan.of(LocalDate.of(2016, 6, 21), LocalDate.of(2016, 6, 30)));
        }

        @Test
        void worksAtTheFirstAndTheLastDayThereIs() {
            DateSpan always = DateSpan.of(LocalDate.MIN, LocalDate.MAX);
            DateSpan open = DateSpan.from(LocalDate.MIN);
            DateSpan lastDay = DateSpan.of(LocalDate.MAX, LocalDate.MAX);
            DateSpan firstDay = DateSpan.of(LocalDate.MIN, LocalDate.MIN);

            assertThat(always.without(always)).isEmpty();
            assertThat(open.without(always)).isEmpty();
            assertThat(always.without(open)).isEmpty();
            assertThat(open.without(lastDay))
                    .containsExactly(DateSpan.of(LocalDate.MIN, LocalDate.of(999_999_999, 12, 30)));
            assertThat(open.without(firstDay)).containsExactly(DateSpan.from(LocalDate.of(-999_999_999, 1, 2)));
            assertThat(always.without(firstDay))
                    .containsExactly(DateSpan.of(LocalDate.of(-999_999_999, 1, 2), LocalDate.MAX));
            assertThat(DateSpan.from(LocalDate.MAX).without(lastDay)).isEmpty();
        }
    }

    @Test
    void printsAsIso8601() {
        assertThat(LAW).hasToString("2016-07-01/2020-06-30");
        assertThat(DateSpan.from(LocalDate.of(2026, 3, 1))).hasToString("2026-03-01/..");
    }
}
