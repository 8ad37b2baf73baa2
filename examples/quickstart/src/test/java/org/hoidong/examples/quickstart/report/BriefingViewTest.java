package org.hoidong.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BriefingViewTest {

    @Nested
    class Counts {

        private final ShareView whole = SampleBriefing.of().whole();

        @Test
        void cannotBeMadeOfPartsThatDoNotAddUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ShareView(
                            "province",
                            Text.same("a"),
                            5,
                            whole.implemented(),
                            whole.explained(),
                            whole.explained(),
                            whole.explained(),
                            whole.ended()))
                    .withMessageContaining("must add up to its total (5)");
        }

        @Test
        void agreeWithTheMatters() {
            BriefingView view = SampleBriefing.of();

            assertThat(view.whole().total()).isEqualTo(view.matters().size());
            assertThat(view.whole().overdue().count()).isEqualTo(view.late().size());
            assertThat(view.byBody())
                    .extracting(ShareView::total)
                    .containsOnly(1)
                    .hasSize(15);
        }
    }

    @Nested
    class Figures {

        private static final Text A = Text.same("a");

        @Test
        void haveAsManyMattersBehindThemAsTheySay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FigureView(
                            "x",
                            A,
                            A,
                            BigDecimal.TEN,
                            FigureView.Unit.MATTERS,
                            Optional.empty(),
                            ImmutableList.of(new BehindView("KN-1", Text.NONE))))
                    .withMessageContaining("must have as many MATTERS behind it, not 1");
        }

        @Test
        void areNotMoreThanTheirBase() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampleFigures.figure("x", A, 1, List.of("KN-1", "KN-2")))
                    .withMessageContaining("must not be more than its base (1)");
        }

        @Test
        void haveNoPercentageOfAnEmptyBaseAndOneOfAnyOther() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new BaseView(A, 0, Optional.of(BigDecimal.ZERO)))
                    .withMessageContaining("exactly when its base (0) is not empty");
            assertThatIllegalArgumentException().isThrownBy(() -> new BaseView(A, 3, Optional.empty()));
        }

        @Test
        void cannotLeaveOutPartOfTheirWhole() {
            HalfYearView half = SampleBriefing.of().halfYear();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(half, ImmutableList.of(half.implementation()), half.backlog()))
                    .withMessageContaining("add up to 3 and must be all of 15");
        }

        // 2 open, 1 joins and none leaves: 3, not 2
        @Test
        void cannotLoseAMatterFromOneDayOfTheBacklogToTheNext() {
            HalfYearView half = SampleBriefing.of().halfYear();

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(
                            half,
                            half.issued(),
                            ImmutableList.of(
                                    SampleFigures.day("2022-07-06", A, List.of("a", "b"), List.of("a", "b"), List.of()),
                                    SampleFigures.day("2022-12-06", A, List.of("a", "b"), List.of("b"), List.of()))))
                    .withMessageContaining("the backlog of 2022-12-06");
        }

        private static HalfYearView with(
                HalfYearView half, ImmutableList<FigureView> issued, ImmutableList<BacklogView> backlog) {
            return new HalfYearView(
                    issued,
                    half.closed(),
                    half.implementation(),
                    half.base(),
                    half.onTime(),
                    half.reopened(),
                    half.regularity(),
                    backlog,
                    half.ages(),
                    half.ranking());
        }
    }

    @Nested
    class Order {

        @Test
        void showsWhatIsLateInMattersInTimeApart() {
            assertThat(SampleBriefing.of().lateDuties()).isEmpty();
            assertThat(SampleBriefing.of().tiers().get(0).late()).isEqualTo(4);
        }
    }
}
