package org.hoidong.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Ratio;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScoreSheetTest {

    static final CriterionId PRESSING = CriterionId.of("pressing");
    static final CriterionId FEASIBLE = CriterionId.of("feasible");

    /** Pressing: of 10, 60 points, out below 5; feasible: of 5, 40 points. High from 80, medium from 50, low is not chosen. */
    static final ScoreSheet SHEET = ScoreSheet.of(
            List.of(criterion(PRESSING, 10, 60).knockingOutBelow(5), criterion(FEASIBLE, 5, 40)),
            List.of(band("high", 80), band("medium", 50), low()));

    static Criterion criterion(CriterionId id, int maximum, int weight) {
        return Criterion.of(id, Label.of("Tiêu chí " + id, "Criterion " + id), maximum, weight);
    }

    static ScoreBand band(String id, int lowest) {
        return ScoreBand.of(id, Label.same(id), Ratio.of(lowest, 1));
    }

    private static ScoreBand low() {
        return ScoreBand.notChosen("low", Label.of("mức thấp", "low"), Ratio.of(0, 1));
    }

    @Nested
    class Score {

        /** Scores and points, worked by hand: 6 points for each mark in "pressing", 8 for each in "feasible". */
        static Stream<Arguments> scores() {
            return Stream.of(
                    argumentSet("nothing", 0, 0, "0"),
                    argumentSet("full marks", 10, 5, "100"),
                    argumentSet("7 x 6 + 3 x 8", 7, 3, "66"),
                    argumentSet("1 x 6 + 1 x 8", 1, 1, "14"));
        }

        @ParameterizedTest
        @MethodSource("scores")
        void isTheWeightedSum(int pressing, int feasible, String points) {
            assertThat(SHEET.fullPoints()).isEqualTo(100);
            assertThat(SHEET.score(Map.of(PRESSING, pressing, FEASIBLE, feasible)))
                    .isEqualTo(Ratio.parse(points));
        }

        // 1/3 of 50 and 2/7 of 50 are 350/21 and 300/21, together 650/21
        @Test
        void isExactWhereMarksDoNotDivide() {
            ScoreSheet sheet =
                    ScoreSheet.of(List.of(criterion(PRESSING, 3, 50), criterion(FEASIBLE, 7, 50)), List.of(low()));

            assertThat(sheet.score(Map.of(PRESSING, 1, FEASIBLE, 2))).isEqualTo(Ratio.of(650, 21));
        }

        @Test
        void refusesAMissingScore() {
            assertThatThrownBy(() -> SHEET.score(Map.of(PRESSING, 7)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("score in feasible (0 to 5, weight 40) must be given");
        }

        @Test
        void refusesAScoreOutOfRange() {
            assertThat(SHEET.score(Map.of(PRESSING, 10, FEASIBLE, 0))).isEqualTo(Ratio.of(60, 1));
            for (int score : new int[] {-1, 11}) {
                assertThatThrownBy(() -> SHEET.score(Map.of(PRESSING, score, FEASIBLE, 0)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("score (" + score + ") in criterion pressing must be between 0 and 10");
            }
        }

        @Test
        void refusesAScoreForNoCriterion() {
            assertThatThrownBy(() -> SHEET.score(Map.of(PRESSING, 7, FEASIBLE, 3, CriterionId.of("cost"), 1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("scores ([cost])");
        }
    }

    @Nested
    class Bands {

        @Test
        void beginAtTheirLowestScore() {
            assertThat(SHEET.band(Ratio.of(80, 1)).id()).isEqualTo("high");
            assertThat(SHEET.band(Ratio.of(799, 10)).id()).isEqualTo("medium");
            assertThat(SHEET.band(Ratio.of(50, 1)).id()).isEqualTo("medium");
            assertThat(SHEET.band(Ratio.of(499, 10)).id()).isEqualTo("low");
            assertThat(SHEET.band(Ratio.of(0, 1)).id()).isEqualTo("low");
        }

        @Test
        void goDownToNought() {
            assertThatThrownBy(() -> sheet(band("high", 40))).hasMessageContaining("must go down to one from 0");
            assertThatThrownBy(() -> sheet()).hasMessageContaining("must go down to one from 0");
        }

        @Test
        void standBestFirstAndOnce() {
            assertThatThrownBy(() -> sheet(band("medium", 20), band("high", 40), low()))
                    .hasMessageContaining("band (high from 40) must begin below the one before it (medium from 20)");
            assertThatThrownBy(() -> sheet(band("high", 40), band("high", 20), low()))
                    .hasMessageContaining("band id (high) must occur once");
        }

        @Test
        void beginWithinFullMarks() {
            assertThat(sheet(band("full", 60), low()).band(Ratio.of(60, 1)).id())
                    .isEqualTo("full");
            assertThatThrownBy(() -> sheet(band("more", 61), low())).hasMessageContaining("(60 points)");
        }

        @Test
        void areNotChosenBelowOneThatIsNot() {
            assertThatThrownBy(() ->
                            sheet(ScoreBand.notChosen("high", Label.same("high"), Ratio.of(30, 1)), band("rest", 0)))
                    .hasMessageContaining("band (rest from 0) must not be chosen");
        }

        private ScoreSheet sheet(ScoreBand... bands) {
            return ScoreSheet.of(List.of(criterion(PRESSING, 10, 60)), List.of(bands));
        }
    }

    @Nested
    class Criteria {

        @Test
        void areAtLeastOneAndEachOnce() {
            assertThatThrownBy(() -> ScoreSheet.of(List.of(), List.of(low()))).hasMessageContaining("at least one");
            assertThatThrownBy(() -> ScoreSheet.of(
                            List.of(criterion(PRESSING, 10, 60), criterion(PRESSING, 5, 40)), List.of(low())))
                    .hasMessageContaining("criterion id (pressing) must occur once");
        }

        @Test
        void haveNumbersWithinTheirRange() {
            assertThat(criterion(PRESSING, 1, 1).knockingOutBelow(1).knockOutBelow())
                    .hasValue(1);
            assertThat(criterion(PRESSING, 1000, 1000).weight()).isEqualTo(1000);
            assertThatThrownBy(() -> criterion(PRESSING, 0, 1)).hasMessageContaining("maximum (0)");
            assertThatThrownBy(() -> criterion(PRESSING, 1001, 1)).hasMessageContaining("maximum (1001)");
            assertThatThrownBy(() -> criterion(PRESSING, 1, 0)).hasMessageContaining("weight (0)");
            assertThatThrownBy(() -> criterion(PRESSING, 1, 1001)).hasMessageContaining("weight (1001)");
            assertThatThrownBy(() -> criterion(PRESSING, 10, 1).knockingOutBelow(0))
                    .hasMessageContaining("knockOutBelow (0)");
            assertThatThrownBy(() -> criterion(PRESSING, 10, 1).knockingOutBelow(11))
                    .hasMessageContaining("knockOutBelow (11)");
        }

        // 997 x 991 x 1 + weight 1000 on top: 997 x 991 is 988,027, times 1012 is 999,883,324; with weight 1013 too
        // much
        @Test
        void haveMaximaWithACommonMultipleThatKeepsScoresExact() {
            CriterionId third = CriterionId.of("third");
            assertThat(ScoreSheet.of(
                                    List.of(criterion(PRESSING, 997, 1000), criterion(FEASIBLE, 991, 12)),
                                    List.of(low()))
                            .fullPoints())
                    .isEqualTo(1012);
            assertThatThrownBy(() -> ScoreSheet.of(
                            List.of(
                                    criterion(PRESSING, 997, 1000),
                                    criterion(FEASIBLE, 991, 12),
                                    criterion(third, 1, 1)),
                            List.of(low())))
                    .hasMessageContaining("must have a smaller common multiple");
        }
    }
}
