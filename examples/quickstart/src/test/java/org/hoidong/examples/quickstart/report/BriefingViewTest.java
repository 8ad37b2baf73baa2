package org.hoidong.examples.quickstart.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BriefingViewTest {

    @Nested
    class Counts {

        @Test
        void cannotBeMadeOfPartsThatDoNotAddUp() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ShareView("province", Text.same("a"), 5, 1, 1, 1, 1))
                    .withMessageContaining("must add up to its total (5)");
        }

        @Test
        void agreeWithTheMatters() {
            BriefingView view = SampleBriefing.of();

            assertThat(view.whole().total()).isEqualTo(view.matters().size());
            assertThat(view.whole().overdue()).isEqualTo(view.overdue().size());
        }
    }

    @Nested
    class Order {

        @Test
        void putsTheLatestFirst() {
            assertThat(SampleBriefing.of().overdue())
                    .extracting(matter -> matter.due().daysLate())
                    .containsExactly(92, 31, 25, 3);
        }

        @Test
        void putsTheNextDayFirstAndLeavesOutWhatIsLate() {
            assertThat(SampleBriefing.of().dueNext())
                    .extracting(next -> next.owed().on())
                    .isSorted()
                    .allMatch(on -> on.isAfter(SampleBriefing.SAT_2022_12_31));
        }
    }
}
