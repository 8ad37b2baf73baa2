package org.hoidong.core.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published votes of law.md 10.3, by their rows. */
class PublishedResultTest {

    @Nested
    class Percentage {

        // row 2: 53 delegates, 1 absent, 52 for = 98.11 %; 52/53 = 98.113
        @Test
        void isOfAllDelegatesAndNotOfThosePresent() {
            PublishedResult row2 = PublishedResult.of(VoteTally.of(53, 52, 52, 0), "98.11");

            assertThat(row2.reproducedBy()).containsExactly(VotingBase.TOTAL_DELEGATES, VotingBase.IN_OFFICE);
            assertThat(row2.isOf(VotingBase.PRESENT).unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(PublishedResult.NOT_REPRODUCED);
                assertThat(reason.facts()).containsEntry("rounded", Datum.of("100.00"));
            });
        }

        // row 6: 402 of 404 = 84.1 % of about 478; 402/478 = 84.10, 402/404 = 99.50
        @Test
        void mayHaveOneDecimal() {
            PublishedResult row6 = PublishedResult.builder()
                    .base(VotingBase.TOTAL_DELEGATES, 478)
                    .base(VotingBase.PRESENT, 404)
                    .addPart(PublishedPart.of(VoteChoice.FOR, 402, "84.1"))
                    .build();

            assertThat(row6.reproducedBy()).containsExactly(VotingBase.TOTAL_DELEGATES);
            assertThat(row6.report().isSatisfied()).isTrue();
        }

        // row 7: 439 of 444 present = 92.81 % of 473; 439/473 = 92.812, 439/444 = 98.87
        @Test
        void isOfAllDelegatesInTheNationalAssemblyToo() {
            PublishedResult row7 = PublishedResult.of(VoteTally.of(473, 444, 439, 5), "92.81");

            assertThat(row7.isOf(VotingBase.TOTAL_DELEGATES).reasons().get(0).code())
                    .isEqualTo(PublishedResult.REPRODUCED);
            assertThat(row7.isOf(VotingBase.PRESENT).isSatisfied()).isFalse();
        }

        // row 9: 77 of 86 present = 89.53 %; 77/86 = 89.534
        @Test
        void ofPresenceIsCheckedAlike() {
            PublishedResult row9 = PublishedResult.builder()
                    .base(VotingBase.TOTAL_DELEGATES, 86)
                    .addPart(PublishedPart.of(
                            VoteChoice.of("came", Label.of("Có mặt", "Present"), ChoiceCategory.NOT_VOTING),
                            77,
                            "89,53"))
                    .build();

            assertThat(row9.report().isSatisfied()).isTrue();
        }

        // 47/51 = 92.156...: 92.16 is rounded, 92.15 cut off, 92.17 neither
        @ParameterizedTest
        @CsvSource({
            "92.16, voting/percentage-reproduced",
            "92.15, voting/percentage-truncated",
            "92.17, voting/percentage-not-reproduced",
            "92, voting/percentage-reproduced",
            "92.1, voting/percentage-truncated",
            "92.156, voting/percentage-truncated",
            "92.157, voting/percentage-reproduced"
        })
        void isRoundedOrCutOffOrNeither(String percent, String code) {
            assertThat(PublishedResult.of(VoteTally.of(51, 49, 47, 2), percent)
                            .isOf(VotingBase.TOTAL_DELEGATES)
                            .reasons()
                            .get(0)
                            .code()
                            .value())
                    .isEqualTo(code);
        }

        // Supplement, note 1.2: Vĩnh Phúc divides by all 47 delegates although 46 ballots were collected; counts chosen
        // by us
        @Test
        void tellsWhichDenominatorWasTaken() {
            PublishedResult published = PublishedResult.builder()
                    .base(VotingBase.TOTAL_DELEGATES, 47)
                    .base(VotingBase.BALLOTS_ISSUED, 47)
                    .base(VotingBase.BALLOTS_COLLECTED, 46)
                    .base(VotingBase.BALLOTS_VALID, 46)
                    // 40/47 = 85.11, 40/46 = 86.96; 6/47 = 12.77, 6/46 = 13.04
                    .addPart(PublishedPart.of(VoteChoice.HIGH_CONFIDENCE, 40, "85.11"))
                    .addPart(PublishedPart.of(VoteChoice.CONFIDENCE, 6, "12.77"))
                    .addPart(PublishedPart.of(VoteChoice.LOW_CONFIDENCE, 0, "0"))
                    .total(VotingBase.BALLOTS_COLLECTED)
                    .build();

            assertThat(published.reproducedBy()).containsExactly(VotingBase.TOTAL_DELEGATES, VotingBase.BALLOTS_ISSUED);
            assertThat(published.report().isSatisfied()).isTrue();
        }

        @Test
        void ofEachPartMustFitSomeBase() {
            PublishedResult published = PublishedResult.builder()
                    .base(VotingBase.TOTAL_DELEGATES, 50)
                    .base(VotingBase.PRESENT, 40)
                    .addPart(PublishedPart.of(VoteChoice.FOR, 30, "60"))
                    .addPart(PublishedPart.of(VoteChoice.AGAINST, 10, "26"))
                    .build();

            Verdict report = published.report();

            // 10/50 = 20, 10/40 = 25
            assertThat(report.isSatisfied()).isFalse();
            assertThat(report.reasons())
                    .extracting(Reason::code)
                    .containsExactly(
                            PublishedResult.REPRODUCED,
                            PublishedResult.NOT_REPRODUCED,
                            PublishedResult.NOT_REPRODUCED,
                            PublishedResult.NOT_REPRODUCED);
            assertThat(published.reproducedBy()).isEmpty();
        }
    }

    @Nested
    class Parts {

        // row 4: a province, 47 ballots; 40 + 7 + 0, 39 + 7 + 1, 15 + 26 + 6
        @ParameterizedTest
        @CsvSource({"40, 7, 0", "39, 7, 1", "15, 26, 6"})
        void addUpToTheTotalThatWasPublished(int high, int confidence, int low) {
            assertThat(rated(high, confidence, low).report().reasons())
                    .singleElement()
                    .satisfies(reason -> {
                        assertThat(reason.code()).isEqualTo(PublishedResult.ADDS_UP);
                        assertThat(reason.facts())
                                .containsEntry("sum", Datum.of(47))
                                .containsEntry("totalKind", Datum.of("ballots-collected"));
                    });
        }

        @ParameterizedTest
        @CsvSource({"40, 7, 1, 1", "39, 7, 0, -1"})
        void areReportedAndKeptWhereTheyDoNot(int high, int confidence, int low, int difference) {
            PublishedResult published = rated(high, confidence, low);

            assertThat(published.report().unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(PublishedResult.DOES_NOT_ADD_UP);
                assertThat(reason.facts()).containsEntry("difference", Datum.of(difference));
            });
            assertThat(published.parts()).extracting(PublishedPart::count).containsExactly(high, confidence, low);
        }

        private static PublishedResult rated(int high, int confidence, int low) {
            return PublishedResult.builder()
                    .base(VotingBase.BALLOTS_COLLECTED, 47)
                    .addPart(PublishedPart.of(VoteChoice.HIGH_CONFIDENCE, high))
                    .addPart(PublishedPart.of(VoteChoice.CONFIDENCE, confidence))
                    .addPart(PublishedPart.of(VoteChoice.LOW_CONFIDENCE, low))
                    .total(VotingBase.BALLOTS_COLLECTED)
                    .build();
        }
    }

    @Nested
    class Refuse {

        @Test
        void whatIsNoPercentageAndNoCount() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedPart.of(VoteChoice.FOR, 47, "92.16 %"))
                    .withMessage("percent (92.16 %) must read like 92.16, without the sign");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PublishedPart.of(VoteChoice.FOR, -1))
                    .withMessage("count of for (-1) must not be negative");
        }

        @Test
        void aShareOfNothingOrOfWhatWasNotPublished() {
            PublishedResult nobody = PublishedResult.of(VoteTally.of(51, 0, 0, 0), "0");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nobody.isOf(VotingBase.PRESENT))
                    .withMessage("base present (0) must be more than 0: a share of nothing is undefined");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> nobody.isOf(VotingBase.BALLOTS_VALID))
                    .withMessageContaining("base (ballots-valid) must be one that was published");
        }

        @Test
        void toReportOnNothing() {
            PublishedResult bare = PublishedResult.builder()
                    .addPart(PublishedPart.of(VoteChoice.FOR, 47))
                    .build();

            assertThatIllegalArgumentException()
                    .isThrownBy(bare::report)
                    .withMessageContaining("must hold a percentage and a base, or a total, to be checked");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bare.isOf(VotingBase.PRESENT))
                    .withMessageContaining("must hold a percentage");
        }
    }
}
