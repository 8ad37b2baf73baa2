package org.hoidong.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.meeting.AgendaSamples.STANDING;
import static org.hoidong.core.meeting.AgendaSamples.WED_2022_07_06;
import static org.hoidong.core.meeting.AgendaSamples.ready;

import com.google.common.collect.ImmutableList;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.VoteTally;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static final AgendaDecision DRAFTED = AgendaDecision.of(STANDING, WED_2022_07_06, "");
    private static final VoteTally CARRIED = VoteTally.of(51, 47, 45, 2);
    private static final Agenda AGENDA =
            Agenda.draft().place(ready("A"), DRAFTED).place(ready("B"), DRAFTED);

    private static AgendaItemId id(String id) {
        return AgendaItemId.of(id);
    }

    private static Minutes minutes(ItemOutcome... outcomes) {
        return Minutes.builder()
                .meeting(MeetingId.of("ky-hop-4"))
                .outcomes(ImmutableList.copyOf(outcomes))
                .build();
    }

    @Nested
    class JudgeAgainstTheAgenda {

        @Test
        void isSatisfiedIfEverythingWasDealtWithInItsPlace() {
            Verdict verdict = minutes(
                            ItemOutcome.voted(id("A"), ItemResult.ADOPTED, CARRIED), ItemOutcome.noted(id("B")))
                    .judgeAgainst(AGENDA);

            assertThat(verdict.isSatisfied()).isTrue();
            assertThat(verdict.reasons())
                    .extracting(reason -> reason.facts().get("result"))
                    .containsExactly(Datum.of("adopted"), Datum.of("noted"));
        }

        @Test
        void namesEachDifference() {
            Verdict verdict = minutes(ItemOutcome.noted(id("C")), ItemOutcome.noted(id("B")))
                    .judgeAgainst(AGENDA);

            assertThat(verdict.reasons())
                    .extracting(Reason::code)
                    .containsExactly(Minutes.ITEM_LEFT_OUT, Minutes.ITEM_DEALT_WITH, Minutes.ITEM_NOT_ON_AGENDA);
        }

        @Test
        void namesAnItemThatCameBeforeAnotherThatComesFirst() {
            Verdict verdict = minutes(ItemOutcome.noted(id("B")), ItemOutcome.noted(id("A")))
                    .judgeAgainst(AGENDA);

            assertThat(verdict.unmet()).singleElement().satisfies(reason -> {
                assertThat(reason.code()).isEqualTo(Minutes.ITEM_OUT_OF_ORDER);
                assertThat(reason.facts())
                        .containsEntry("item", Datum.of("B"))
                        .containsEntry("before", Datum.texts(ImmutableList.of("A")));
            });
        }
    }

    @Nested
    class Outcomes {

        @Test
        void haveWhatBelongsToTheirResult() {
            assertThat(ItemOutcome.adjourned(id("A"), MilestoneId.of("ky-hop-5"))
                            .adjournedTo())
                    .isPresent();
            assertThat(ItemOutcome.referred(id("A"), BodyId.of("committee")).referredTo())
                    .isPresent();
            assertThat(ItemOutcome.withdrawn(id("A"), BodyId.of("executive")).withdrawnBy())
                    .isPresent();
        }

        @Test
        void refuseAnAdoptionWithoutAVoteAndAVoteWithoutADecision() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ItemOutcome.builder()
                            .item(id("A"))
                            .result(ItemResult.ADOPTED)
                            .build())
                    .withMessage("tally of item A must be recorded when it is adopted");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ItemOutcome.voted(id("A"), ItemResult.NOTED, CARRIED))
                    .withMessage("tally of item A must not be recorded when it is noted");
        }

        @Test
        void areOneForEachItem() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> minutes(ItemOutcome.noted(id("A")), ItemOutcome.noted(id("A"))))
                    .withMessage("item (A) must have one outcome, not two");
        }
    }

    @Test
    void refuseAnApprovalBeforeTheSignature() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> minutes().toBuilder().approvedOn(WED_2022_07_06).build())
                .withMessageContaining("must not be before they are signed (not signed)");
    }
}
