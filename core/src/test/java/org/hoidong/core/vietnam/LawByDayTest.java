package org.hoidong.core.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hoidong.core.vietnam.VietnamTiers.COMMUNE;
import static org.hoidong.core.vietnam.VietnamTiers.DISTRICT;
import static org.hoidong.core.vietnam.VietnamTiers.PROVINCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.CouncilRules;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.NoRuleException;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.OversightRules;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.resolution.ResolutionRules;
import org.hoidong.core.voting.ConfidenceRules;
import org.hoidong.core.voting.VotingRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which law answers on which day: the day before, the day and the day after each day on which law changed (law.md 0.2 and
 * (c), with the supplement).
 *
 * <p>A cell is the document and the article cited, without the session of the National Assembly in the number; or why
 * there is no value, in capitals.
 */
class LawByDayTest {

    /** The first day of each window of 0.2; of the first law on local government; and the other days of (c). */
    private static final ImmutableSet<LocalDate> SWITCH_DAYS = Stream.of(
                    "2016-01-01", // Law 77/2015/QH13 (supplement)
                    "2016-07-01", // 0.2: Laws 87/2015/QH13 and 80/2015/QH13
                    "2018-01-01", // A-P-07: Decision 33/2017/QĐ-TTg, the day after the year of its number
                    "2019-01-01", // A-D-19: Law 25/2018/QH14, the day after the year of its number
                    "2020-07-01", // 0.2: Law 47/2019/QH14
                    "2020-10-01", // A-P-07: Decision 30/2020/QĐ-TTg
                    "2021-01-01", // 0.2: Law 63/2020/QH14
                    "2022-01-01", // A-D-24: Circular 05/2021/TT-TTCP, the day after the year of its number
                    "2022-09-12", // A-O-46: Resolution 594
                    "2023-07-01", // (c): Resolution 96/2023/QH15
                    "2025-02-20", // B-P-01: Joint Resolution 72/2025/NQLT
                    "2025-03-01", // 0.2, (c): Law 65/2025/QH15
                    "2025-04-01", // 0.2, (c): Law 64/2025/QH15
                    "2025-06-16", // 0.2, (c): Law 72/2025/QH15
                    "2025-07-01", // 0.2, (c): two tiers, Law 87/2025/QH15
                    "2025-09-26", // B-M-03: Resolution 104
                    "2026-03-01", // 0.2, (c): Law 121/2025/QH15
                    "2026-03-15", // (c): the election
                    "2026-07-01", // 0.2, (c): Law 136/2025/QH15
                    "2026-11-24") // (c): Culture Day
            .map(LocalDate::parse)
            .collect(ImmutableSet.toImmutableSet());

    /** Day; ordinary resolution; sending up; earliest effect in a province; written answer. */
    private static final String CITED = """
            2015-12-31 | NOT_YET      | NOT_YET     | NOT_YET       | NOT_YET
            2016-01-01 | 77/2015 91   | NOT_YET     | NOT_YET       | NOT_YET
            2016-01-02 | 77/2015 91   | NOT_YET     | NOT_YET       | NOT_YET
            2016-06-30 | 77/2015 91   | NOT_YET     | NOT_YET       | NOT_YET
            2016-07-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2016-07-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2017-12-31 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2018-01-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2018-01-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2018-12-31 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2019-01-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2019-01-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-06-30 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-07-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-07-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-09-30 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-10-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-10-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2020-12-31 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2021-01-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2021-01-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2021-12-31 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2022-01-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2022-01-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2022-09-11 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2022-09-12 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2022-09-13 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2023-06-30 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2023-07-01 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2023-07-02 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-02-19 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-02-20 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-02-21 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-02-28 | 77/2015 91   | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-03-01 | BETWEEN      | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-03-02 | BETWEEN      | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-03-31 | BETWEEN      | 87/2015 7.2 | 80/2015 151.1 | 87/2015 60.4
            2025-04-01 | BETWEEN      | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-04-02 | BETWEEN      | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-06-15 | BETWEEN      | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-06-16 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-06-17 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-06-30 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-07-01 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-07-02 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-09-25 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-09-26 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2025-09-27 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2026-02-28 | 72/2025 35.2 | 87/2015 7.2 | 64/2025 53    | 87/2015 60.4
            2026-03-01 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-03-02 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-03-14 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-03-15 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-03-16 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-06-30 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-07-01 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-07-02 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-11-23 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-11-24 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            2026-11-25 | 72/2025 35.2 | NO_LONGER   | 64/2025 53    | NO_LONGER
            """;

    /** Day; how many tiers there are; days to the earliest effect in a province, a district and a commune. */
    private static final String BY_TIER = """
            2016-06-30 | 3 | NOT_YET | NOT_YET   | NOT_YET
            2016-07-01 | 3 | 10      | 7         | 7
            2016-07-02 | 3 | 10      | 7         | 7
            2020-12-31 | 3 | 10      | 7         | 7
            2021-01-01 | 3 | 10      | 7         | 7
            2021-01-02 | 3 | 10      | 7         | 7
            2025-02-28 | 3 | 10      | 7         | 7
            2025-03-01 | 3 | 10      | 7         | 7
            2025-03-02 | 3 | 10      | 7         | 7
            2025-03-31 | 3 | 10      | 7         | 7
            2025-04-01 | 3 | 10      | 10        | 10
            2025-04-02 | 3 | 10      | 10        | 10
            2025-06-15 | 3 | 10      | 10        | 10
            2025-06-16 | 3 | 10      | 10        | 10
            2025-06-17 | 3 | 10      | 10        | 10
            2025-06-30 | 3 | 10      | 10        | 10
            2025-07-01 | 2 | 10      | NO_LONGER | 10
            2025-07-02 | 2 | 10      | NO_LONGER | 10
            2026-02-28 | 2 | 10      | NO_LONGER | 10
            2026-03-01 | 2 | 10      | NO_LONGER | 10
            2026-03-02 | 2 | 10      | NO_LONGER | 10
            """;

    /** Day; what follows from a rating; from no confidence; who may call the vote; which offices of a district are rated. */
    private static final String CONFIDENCE = """
            2016-06-30 | NOT_YET      | NOT_YET      | NOT_YET      | NOT_YET
            2016-07-01 | 87/2015 63.3 | 87/2015 64.3 | 87/2015 64.1 | NOT_YET
            2016-07-02 | 87/2015 63.3 | 87/2015 64.3 | 87/2015 64.1 | NOT_YET
            2023-06-30 | 87/2015 63.3 | 87/2015 64.3 | 87/2015 64.1 | NOT_YET
            2023-07-01 | 96/2023      | 96/2023      | 96/2023 13   | 96/2023 2.2
            2023-07-02 | 96/2023      | 96/2023      | 96/2023 13   | 96/2023 2.2
            2025-06-30 | 96/2023      | 96/2023      | 96/2023 13   | 96/2023 2.2
            2025-07-01 | 96/2023      | 96/2023      | 96/2023 13   | NO_LONGER
            2025-07-02 | 96/2023      | 96/2023      | 96/2023 13   | NO_LONGER
            2026-02-28 | 96/2023      | 96/2023      | 96/2023 13   | NO_LONGER
            2026-03-01 | 96/2023      | 96/2023      | 96/2023 13   | NO_LONGER
            2026-03-02 | 96/2023      | 96/2023      | 96/2023 13   | NO_LONGER
            """;

    private final RuleBook book = VietnamRules.standard();

    // A-V-02, B-V-01; A-R-13; A-R-18, B-R-04; A-O-31
    @ParameterizedTest
    @MethodSource("cited")
    void citesTheLawOfTheDayOrSaysWhyThereIsNone(
            LocalDate on, String ordinary, String sendUp, String effect, String answer) {
        assertThat(citation(VotingRules.ORDINARY_RESOLUTION, on)).isEqualTo(ordinary);
        assertThat(citation(ResolutionRules.SEND_UP, on)).isEqualTo(sendUp);
        assertThat(citation(ResolutionRules.EARLIEST_EFFECT.of(PROVINCE), on)).isEqualTo(effect);
        assertThat(citation(OversightRules.WRITTEN_ANSWER, on)).isEqualTo(answer);
    }

    static Stream<Arguments> cited() {
        return table(CITED);
    }

    // B-B-01; A-R-18, A-R-19, B-R-04
    @ParameterizedTest
    @MethodSource("byTier")
    void countsTheDaysOfTheTier(LocalDate on, String tiers, String province, String district, String commune) {
        assertThat(book.on(on).get(CouncilRules.TIERS)).hasSize(Integer.parseInt(tiers));
        assertThat(daysToEffect(ResolutionRules.EARLIEST_EFFECT.of(PROVINCE), on))
                .isEqualTo(province);
        assertThat(daysToEffect(ResolutionRules.EARLIEST_EFFECT.of(DISTRICT), on))
                .isEqualTo(district);
        assertThat(daysToEffect(ResolutionRules.EARLIEST_EFFECT.of(COMMUNE), on))
                .isEqualTo(commune);
    }

    static Stream<Arguments> byTier() {
        return table(BY_TIER);
    }

    // A-C-02 to A-C-05, A-C-07, A-C-08, NEW-01, NEW-02, B-C-01
    @ParameterizedTest
    @MethodSource("confidence")
    void citesTheLawOfTheDayOnConfidence(LocalDate on, String rating, String vote, String call, String district) {
        assertThat(citation(ConfidenceRules.RATING, on)).isEqualTo(rating);
        assertThat(citation(ConfidenceRules.VOTE, on)).isEqualTo(vote);
        assertThat(citation(ConfidenceRules.CALL, on)).isEqualTo(call);
        assertThat(citation(ConfidenceRules.RATED_OFFICES.of(DISTRICT), on)).isEqualTo(district);
    }

    static Stream<Arguments> confidence() {
        return table(CONFIDENCE);
    }

    // A-V-01, A-P-08: no law read sets them, on any day
    @ParameterizedTest
    @MethodSource("cited")
    void asksTheCouncilForWhatNoLawSets(LocalDate on) {
        assertThat(citation(VotingRules.PLENARY_QUORUM, on)).isEqualTo("SETTING_NEEDED");
        assertThat(citation(PetitionRules.ANSWER_WITHIN, on)).isEqualTo("SETTING_NEEDED");
    }

    @Nested
    class TheTable {

        @Test
        void hasTheDayBeforeTheDayAndTheDayAfterEachSwitch() {
            ImmutableSet<LocalDate> walked =
                    cited().map(line -> (LocalDate) line.get()[0]).collect(ImmutableSet.toImmutableSet());

            for (LocalDate day : SWITCH_DAYS) {
                assertThat(walked).contains(day.minusDays(1), day, day.plusDays(1));
            }
            assertThat(walked).hasSize(3 * SWITCH_DAYS.size());
        }

        // A day on which any value of the book begins, or the first day without it, is a day of the table.
        @Test
        void hasEveryDayOnWhichTheBookChanges() {
            ImmutableList<LocalDate> changes = book.keys().stream()
                    .flatMap(key -> book.history(key).stream())
                    .flatMap(dated -> Stream.concat(
                            Stream.of(dated.span().startInclusive()),
                            dated.span().endInclusive().stream().map(last -> last.plusDays(1))))
                    .collect(ImmutableList.toImmutableList());

            assertThat(changes).isNotEmpty().isSubsetOf(SWITCH_DAYS);
        }
    }

    private String citation(RuleKey<?> key, LocalDate on) {
        try {
            Dated<?> dated = book.on(on).dated(key);
            String number = dated.basis().document().number();
            return number.substring(0, number.lastIndexOf('/'))
                    + dated.basis().article().map(article -> " " + article).orElse("")
                    + dated.basis().clause().map(clause -> "." + clause).orElse("");
        } catch (NoRuleException none) {
            return none.why().name();
        }
    }

    private String daysToEffect(RuleKey<TimeLimit> key, LocalDate on) {
        try {
            return String.valueOf(book.on(on).get(key).amount());
        } catch (NoRuleException none) {
            return none.why().name();
        }
    }

    /** One set of arguments for each line: the day, and the cells as they stand. */
    private static Stream<Arguments> table(String text) {
        return text.lines().map(line -> {
            String[] cells = line.split("\\|", -1);
            return Arguments.of(Stream.concat(
                            Stream.of(LocalDate.parse(cells[0].strip())),
                            Stream.of(cells).skip(1).map(String::strip))
                    .toArray());
        });
    }
}
