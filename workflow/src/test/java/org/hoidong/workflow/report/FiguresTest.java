package org.hoidong.workflow.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.report.Petitions.BY_TIER;
import static org.hoidong.workflow.report.Petitions.CONTEXT;
import static org.hoidong.workflow.report.Petitions.FRI_2022_07_29;
import static org.hoidong.workflow.report.Petitions.FRI_2022_08_05;
import static org.hoidong.workflow.report.Petitions.MON_2022_08_01;
import static org.hoidong.workflow.report.Petitions.SAT_2022_08_06;
import static org.hoidong.workflow.report.Petitions.WED_2022_08_31;
import static org.hoidong.workflow.report.Petitions.after;
import static org.hoidong.workflow.report.Petitions.ids;
import static org.hoidong.workflow.report.Petitions.received;
import static org.hoidong.workflow.report.Petitions.takenUp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hoidong.core.basics.Label;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.report.Petitions.Petition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What rows say besides counts: ages, the backlog over sessions, and ranks. */
class FiguresTest {

    private static final Measure<Petition> OPEN = Measures.open();
    private static final Petition ROADS = new Petition("province", "roads");

    private static RollUpRow whole(LocalDate on, List<WorkflowCase<Petition>> cases) {
        return RollUpPlan.<Petition>builder(on, CONTEXT)
                .measure(OPEN)
                .measure(Measures.closed())
                .build()
                .count(cases)
                .whole();
    }

    @Nested
    class OfAges {

        private List<WorkflowCase<Petition>> opened(int... daysBefore) {
            return IntStream.range(0, daysBefore.length)
                    .mapToObj(i -> received("p-" + i, ROADS, WED_2022_08_31.minusDays(daysBefore[i])))
                    .toList();
        }

        @Test
        void medianOfAnOddNumberIsTheOneInTheMiddle() {
            Ages ages = whole(WED_2022_08_31, opened(9, 3, 4)).ages(OPEN);

            assertThat(ages.median()).contains(BigDecimal.valueOf(4));
            assertThat(ages.longest()).contains(9);
            assertThat(ids(ages.oldest())).containsExactly("p-0");
            assertThat(ages.count()).isEqualTo(3);
        }

        @Test
        void medianOfAnEvenNumberIsHalfTheSumOfTheTwoInTheMiddle() {
            assertThat(whole(WED_2022_08_31, opened(10, 3, 9, 4)).ages(OPEN).median())
                    .contains(new BigDecimal("6.5"));
            assertThat(whole(WED_2022_08_31, opened(3, 5)).ages(OPEN).median()).contains(BigDecimal.valueOf(4));
        }

        @Test
        void longestNamesEveryCaseOfThatAge() {
            assertThat(ids(whole(WED_2022_08_31, opened(2, 7, 7, 1)).ages(OPEN).oldest()))
                    .containsExactly("p-1", "p-2");
        }

        @Test
        void ofNoCasesAreNone() {
            Ages ages = whole(WED_2022_08_31, List.of()).ages(OPEN);

            assertThat(ages.median()).isEmpty();
            assertThat(ages.longest()).isEmpty();
            assertThat(ages.oldest()).isEmpty();
        }

        @Test
        void onTheDayOfTheOpeningAreNought() {
            assertThat(whole(WED_2022_08_31, opened(0)).ages(OPEN).median()).contains(BigDecimal.ZERO);
        }

        // taken up on 1 August and settled on the 5th: 4 days, whenever it is asked
        @Test
        void ofClosedCasesEndWithTheDayTheyWereClosed() {
            WorkflowCase<Petition> closed =
                    after(takenUp("p-1", ROADS, MON_2022_08_01), Petitions.SETTLED, FRI_2022_08_05);
            WorkflowCase<Petition> again = after(closed, Petitions.REOPENED, SAT_2022_08_06);

            assertThat(whole(WED_2022_08_31, List.of(closed))
                            .ages(Measures.closed())
                            .longest())
                    .contains(4);
            assertThat(whole(WED_2022_08_31, List.of(again)).ages(OPEN).longest())
                    .contains(30);
        }
    }

    @Nested
    class OfBacklog {

        private final LocalDate dec = LocalDate.of(2022, 12, 8);
        private final RollUp rollUp = RollUpPlan.<Petition>builder(dec, CONTEXT)
                .dimension(BY_TIER)
                .backlogOn(FRI_2022_07_29, WED_2022_08_31, dec)
                .build()
                .count(List.of(
                        // open all the time
                        received("p-1", ROADS, FRI_2022_07_29),
                        // left between the first and the second
                        after(takenUp("p-2", ROADS, FRI_2022_07_29), Petitions.SETTLED, FRI_2022_08_05),
                        // joined, and left
                        after(takenUp("p-3", ROADS, MON_2022_08_01), Petitions.ANSWERED, dec),
                        // came and went between two of the days
                        after(takenUp("p-4", ROADS, MON_2022_08_01), Petitions.SETTLED, FRI_2022_08_05),
                        // of another tier, joined on the last day
                        received("p-5", new Petition("commune"), dec)));

        @Test
        void saysHowManyWereOpenOnEachDay() {
            assertThat(rollUp.whole().backlog()).hasToString("2022-07-29: 2, 2022-08-31: 2, 2022-12-08: 2");
            assertThat(ids(rollUp.whole().backlog().open(WED_2022_08_31))).containsExactly("p-1", "p-3");
        }

        @Test
        void namesWhatJoinedAndLeftSoThatItAddsUp() {
            Backlog backlog = rollUp.whole().backlog();

            assertThat(ids(backlog.joined(FRI_2022_07_29))).containsExactly("p-1", "p-2");
            assertThat(backlog.left(FRI_2022_07_29)).isEmpty();
            assertThat(ids(backlog.joined(WED_2022_08_31))).containsExactly("p-3");
            assertThat(ids(backlog.left(WED_2022_08_31))).containsExactly("p-2");
            assertThat(ids(backlog.joined(dec))).containsExactly("p-5");
            assertThat(ids(backlog.left(dec))).containsExactly("p-3");
        }

        @Test
        void namesItsDaysInBothLanguages() {
            assertThat(Measures.<Petition>openOn(dec).label())
                    .isEqualTo(Label.of("Chưa kết thúc vào ngày 8/12/2022", "Open on 8 December 2022"));
        }

        @Test
        void isThatOfARowToo() {
            assertThat(rollUp.row(BY_TIER, "commune").backlog())
                    .hasToString("2022-07-29: 0, 2022-08-31: 0, 2022-12-08: 1");
        }

        @Test
        void takesDaysInOrderAndNoneAfterTheReport() {
            RollUpPlan.Builder<Petition> plan = RollUpPlan.builder(WED_2022_08_31, CONTEXT);

            assertThatThrownBy(() -> plan.backlogOn(FRI_2022_08_05, MON_2022_08_01))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be in order");
            assertThatThrownBy(() -> plan.backlogOn(dec))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("date (2022-12-08) of the backlog must not be after the day of the plan, 2022-08-31");
            assertThatThrownBy(() -> rollUp.whole().backlog().open(FRI_2022_08_05))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("date (2022-08-05) must be one of the days of the backlog");
        }
    }

    @Nested
    class OfRankings {

        private final Dimension<Petition> places = Dimension.ofOptional(
                "petition/place",
                Label.same("place"),
                standing -> Optional.of(standing.theCase().subject().tier()).filter(tier -> !tier.isEmpty()));
        private final Measure<Petition> pending = Measures.in(Petitions.RECEIVED, Label.same("received"));

        /** So many cases at a place, of which some are not taken up yet. */
        private List<WorkflowCase<Petition>> at(String place, int count, int notTakenUp) {
            List<WorkflowCase<Petition>> cases = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String id = "p-" + place + "-" + i;
                Petition petition = new Petition(place);
                cases.add(
                        i < notTakenUp
                                ? received(id, petition, MON_2022_08_01)
                                : takenUp(id, petition, MON_2022_08_01));
            }
            return cases;
        }

        private RollUp counted(List<List<WorkflowCase<Petition>>> places) {
            return RollUpPlan.<Petition>builder(FRI_2022_08_05, CONTEXT)
                    .dimension(this.places)
                    .measure(pending)
                    .measure(OPEN)
                    .measure(Measures.closed())
                    .build()
                    .count(places.stream().flatMap(List::stream).toList());
        }

        @Test
        void giveEqualNumbersEqualRanksInTheOrderOfTheirIds() {
            RollUp rollUp = counted(List.of(at("d", 4, 0), at("c", 7, 0), at("b", 7, 0), at("a", 9, 0)));

            assertThat(Ranking.byCount(rollUp, places, OPEN, Ranking.Order.HIGHEST_FIRST))
                    .hasToString("1 a, 2 b, 2 c, 4 d");
            assertThat(Ranking.byCount(rollUp, places, OPEN, Ranking.Order.LOWEST_FIRST))
                    .hasToString("1 d, 2 b, 2 c, 4 a");
        }

        // 1 of 3 and 2 of 6 are equal, 33 of 100 is less, though all are 33 % when rounded
        @Test
        void compareRatesExactly() {
            RollUp rollUp = counted(List.of(at("b", 6, 2), at("a", 3, 1), at("c", 100, 33)));

            assertThat(Ranking.byRate(rollUp, places, pending, OPEN, Ranking.Order.HIGHEST_FIRST))
                    .hasToString("1 a, 1 b, 3 c");
        }

        @Test
        void leaveOutWhatHasNoRateAndWhatIsUnassigned() {
            RollUp rollUp = counted(List.of(at("a", 1, 1), at("", 2, 1)));
            Ranking counts = Ranking.byCount(rollUp, places, OPEN, Ranking.Order.HIGHEST_FIRST);
            Ranking rates =
                    Ranking.byRate(rollUp, places, Measures.closed(), Measures.closed(), Ranking.Order.LOWEST_FIRST);

            assertThat(counts).hasToString("1 a");
            assertThat(counts.unranked()).extracting(RollUpRow::id).containsExactly(Dimension.UNASSIGNED);
            assertThat(rates.places()).isEmpty();
            assertThat(rates.unranked()).extracting(RollUpRow::id).containsExactly("a", Dimension.UNASSIGNED);
        }
    }
}
