package org.hoidong.core.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hoidong.core.council.Samples.COUNCIL;
import static org.hoidong.core.council.Samples.MON_2025_06_30;
import static org.hoidong.core.council.Samples.PROVINCE;
import static org.hoidong.core.council.Samples.TUE_2025_07_01;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.MessagesCheck;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.Verdict;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate FRI_2016_01_01 = LocalDate.of(2016, 1, 1);
    private static final LocalDate WED_2020_01_01 = LocalDate.of(2020, 1, 1);
    private static final LocalDate WED_2025_07_02 = LocalDate.of(2025, 7, 2);
    private static final Provision ACT = Provision.of("Resolution 1", "1");
    private static final Provision OTHER_ACT = Provision.of("Resolution 2", "1");

    private static final DateSpan UNTIL_2020 = DateSpan.of(FRI_2016_01_01, LocalDate.of(2019, 12, 31));
    private static final DateSpan IN_BETWEEN = DateSpan.of(WED_2020_01_01, MON_2025_06_30);
    private static final DateSpan SINCE = DateSpan.from(TUE_2025_07_01);

    private static BodyId id(String id) {
        return BodyId.of(id);
    }

    private static Body body(String id, DateSpan existence) {
        return Body.builder()
                .id(id(id))
                .kind(COUNCIL)
                .name(Label.same(id))
                .unit(PROVINCE)
                .existence(existence)
                .build();
    }

    private static CouncilDirectory.Builder bodies(Body... bodies) {
        return CouncilDirectory.builder().addUnit(Samples.province()).addBodies(List.of(bodies));
    }

    private static Succession<BodyId> succession(
            SuccessionKind kind, LocalDate from, List<String> before, List<String> after) {
        return Succession.<BodyId>builder()
                .kind(kind)
                .firstDay(from)
                .predecessors(before.stream().map(BodyId::of).toList())
                .successors(after.stream().map(BodyId::of).toList())
                .basis(from.equals(WED_2020_01_01) ? ACT : OTHER_ACT)
                .build();
    }

    private static Successors checked(Successors successors) {
        Stream.of(successors.verdict(), successors.receives(id("nobody")))
                .forEach(verdict -> MessagesCheck.everyPlaceholderIsAFact(CouncilMessages.standard(), verdict));
        return successors;
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.reasons().stream().map(reason -> reason.code().value()).toList();
    }

    /** A is renamed B in 2020; B is merged with C into D on 1 July 2025. */
    @Nested
    class AChain {

        private final CouncilDirectory directory = bodies(
                        body("a", UNTIL_2020), body("b", IN_BETWEEN), body("c", IN_BETWEEN), body("d", SINCE))
                .addBodySuccession(succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("b")))
                .addBodySuccession(succession(SuccessionKind.MERGED, TUE_2025_07_01, List.of("b", "c"), List.of("d")))
                .build();

        @Test
        void isTheBodyItselfWhileItExists() {
            Successors last = checked(directory.successors(id("b"), MON_2025_06_30));

            assertThat(last.only()).contains(id("b"));
            assertThat(codes(last.verdict())).containsExactly("council/body-exists");
        }

        @Test
        void isFollowedStepByStepFromTheFirstDay() {
            assertThat(directory.successors(id("a"), LocalDate.of(2019, 12, 31)).only())
                    .contains(id("a"));
            assertThat(directory.successors(id("a"), WED_2020_01_01).only()).contains(id("b"));
            assertThat(directory.successors(id("a"), MON_2025_06_30).only()).contains(id("b"));

            Successors merged = checked(directory.successors(id("a"), TUE_2025_07_01));

            assertThat(merged.only()).contains(id("d"));
            assertThat(codes(merged.verdict()))
                    .containsExactly("council/body-succeeded", "council/body-succeeded", "council/one-successor");
            assertThat(merged.verdict().reasons().get(1).facts())
                    .containsEntry("body", Datum.of(id("b")))
                    .containsEntry("from", Datum.of(TUE_2025_07_01))
                    .containsEntry("kind", Datum.of("merged"));
            assertThat(merged.verdict().reasons().get(0).bases()).containsExactly(ACT);
            assertThat(merged.verdict().reasons().get(1).bases()).containsExactly(OTHER_ACT);
            assertThat(directory.successors(id("c"), WED_2025_07_02).only()).contains(id("d"));
        }

        @Test
        void hasNobodyBeforeTheBodyBegan() {
            Successors early = checked(directory.successors(id("d"), MON_2025_06_30));

            assertThat(early.candidates()).isEmpty();
            assertThat(codes(early.verdict())).containsExactly("council/body-not-yet");
        }

        @Test
        void isKeptAndComparedWithTheDirectory() {
            CouncilDirectory same = directory.toBuilder().build();

            assertThat(same).isEqualTo(directory).hasSameHashCodeAs(directory);
            assertThat(same.bodySuccessions()).hasSize(2);
            assertThat(same)
                    .isNotEqualTo(bodies(
                                    body("a", UNTIL_2020),
                                    body("b", IN_BETWEEN),
                                    body("c", IN_BETWEEN),
                                    body("d", SINCE))
                            .build());
        }
    }

    @Nested
    class ASplit {

        private final CouncilDirectory directory = bodies(
                        body("a", UNTIL_2020), body("b", IN_BETWEEN), body("c", DateSpan.from(WED_2020_01_01)))
                .addBodySuccession(succession(SuccessionKind.SPLIT, WED_2020_01_01, List.of("a"), List.of("b", "c")))
                .build();

        @Test
        void asksForOneToBeNamed() {
            Successors several = checked(directory.successors(id("a"), WED_2020_01_01));

            assertThat(several.candidates()).containsExactly(id("b"), id("c"));
            assertThat(several.only()).isEmpty();
            assertThat(several.verdict().isSatisfied()).isFalse();
            Reason refusal = several.verdict().unmet().get(0);
            assertThat(refusal.code()).isEqualTo(Successors.SEVERAL_SUCCESSORS);
            assertThat(refusal.remedy().orElseThrow().code()).isEqualTo(Successors.NAME_ONE);
            assertThat(refusal.remedy().orElseThrow().facts())
                    .containsEntry("candidates", Datum.list(List.of(Datum.of(id("b")), Datum.of(id("c")))));
        }

        @Test
        void takesAnyCandidateAsReceiverAndNobodyElse() {
            Successors several = directory.successors(id("a"), WED_2020_01_01);

            assertThat(several.receives(id("c")).isSatisfied()).isTrue();
            assertThat(several.receives(id("c")).reasons().get(0).bases()).containsExactly(ACT);
            Reason refusal = several.receives(id("a")).unmet().get(0);
            assertThat(refusal.code()).isEqualTo(Successors.DOES_NOT_RECEIVE);
            assertThat(refusal.remedy().orElseThrow().code()).isEqualTo(Successors.NAME_ONE);
        }

        @Test
        void leavesOneWhereTheOtherEndedWithoutASuccessor() {
            Successors one = checked(directory.successors(id("a"), TUE_2025_07_01));

            assertThat(one.only()).contains(id("c"));
            assertThat(one.verdict().isSatisfied()).isTrue();
            assertThat(codes(one.verdict()))
                    .containsExactly("council/body-succeeded", "council/body-not-succeeded", "council/one-successor");
        }
    }

    @Nested
    class AnEnd {

        @Test
        void withoutSuccessorSaysSo() {
            CouncilDirectory directory = bodies(body("a", UNTIL_2020)).build();

            Successors none = checked(directory.successors(id("a"), WED_2020_01_01));

            assertThat(none.candidates()).isEmpty();
            assertThat(none.verdict().isSatisfied()).isFalse();
            assertThat(none.verdict().unmet().get(0).facts())
                    .containsEntry("until", Datum.of(LocalDate.of(2019, 12, 31)));
            assertThat(none.receives(id("a")).unmet().get(0).remedy()).isEmpty();
        }

        @Test
        void mayBeOrderedWithoutSuccessor() {
            CouncilDirectory directory = bodies(body("a", UNTIL_2020))
                    .addBodySuccession(succession(SuccessionKind.ABOLISHED, WED_2020_01_01, List.of("a"), List.of()))
                    .build();

            assertThat(directory
                            .successors(id("a"), WED_2020_01_01)
                            .verdict()
                            .unmet()
                            .get(0)
                            .bases())
                    .containsExactly(ACT);
        }

        @Test
        void isNotWhatLosesAPartAndGoesOn() {
            CouncilDirectory directory = bodies(body("a", DateSpan.from(FRI_2016_01_01)), body("b", IN_BETWEEN))
                    .addBodySuccession(succession(SuccessionKind.MERGED, WED_2020_01_01, List.of("a"), List.of("b")))
                    .build();

            assertThat(directory.successors(id("a"), WED_2020_01_01).only()).contains(id("a"));
        }
    }

    @Nested
    class Refuse {

        @Test
        void daysThatDoNotMeet() {
            CouncilDirectory.Builder gap = bodies(body("a", UNTIL_2020), body("d", SINCE));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gap.addBodySuccession(
                                    succession(SuccessionKind.RENAMED, TUE_2025_07_01, List.of("a"), List.of("d")))
                            .build())
                    .withMessage("body (a) must exist on 2025-06-30, the day before it is succeeded, but exists"
                            + " 2016-01-01/2019-12-31");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bodies(body("a", UNTIL_2020), body("d", SINCE))
                            .addBodySuccession(
                                    succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("d")))
                            .build())
                    .withMessage("body (d) must exist on 2020-01-01, the day it succeeds another, but exists"
                            + " 2025-07-01/..");
        }

        @Test
        void aBodyThatIsUnknown() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bodies(body("a", UNTIL_2020))
                            .addBodySuccession(
                                    succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("x")))
                            .build())
                    .withMessageStartingWith("body (x) must be in the directory");
        }

        @Test
        void twoSuccessionsOnOneDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bodies(body("a", UNTIL_2020), body("b", IN_BETWEEN), body("c", IN_BETWEEN))
                            .addBodySuccession(
                                    succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("b")))
                            .addBodySuccession(
                                    succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("c")))
                            .build())
                    .withMessage("body (a) must have one succession from 2020-01-01; name all its successors in it");
        }

        @Test
        void numbersThatDoNotFitTheKind() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            succession(SuccessionKind.MERGED, WED_2020_01_01, List.of("a", "b"), List.of("c", "d")))
                    .withMessage("successors ([c, d]) of a merger must be one");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> succession(SuccessionKind.SPLIT, WED_2020_01_01, List.of("a"), List.of("b")))
                    .withMessage("a split must be of one into two or more, not of [a] into [b]");
            for (SuccessionKind kind : List.of(SuccessionKind.RENAMED, SuccessionKind.CHANGED_KIND)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> succession(kind, WED_2020_01_01, List.of("a"), List.of()))
                        .withMessage("a succession of kind " + kind + " must be of one into one, not of [a] into []");
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> succession(SuccessionKind.ABOLISHED, WED_2020_01_01, List.of(), List.of("a")))
                    .withMessage("predecessors of the succession from 2020-01-01 must not be empty; name what ended");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> succession(SuccessionKind.RENAMED, WED_2020_01_01, List.of("a"), List.of("a")))
                    .withMessageStartingWith("successors ([a]) must not be their own predecessors ([a])");
        }
    }
}
