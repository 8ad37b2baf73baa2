package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpEvents.COMPLETION_REPORTED;
import static org.hoidong.workflow.followup.FollowUpEvents.HANDED_OVER;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.COMMITTEE;
import static org.hoidong.workflow.followup.FollowUpSamples.COUNCIL;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.DEPARTMENT;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.REGISTRAR;
import static org.hoidong.workflow.followup.FollowUpSamples.STANDING;
import static org.hoidong.workflow.followup.FollowUpSamples.SUCCESSOR;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.WED_2022_08_31;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.council.Succession;
import org.hoidong.core.council.SuccessionKind;
import org.hoidong.core.law.Provision;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.WorkflowCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private static final LocalDate MON_2022_08_15 = LocalDate.of(2022, 8, 15);
    private static final Actor NEW_ADDRESSEE = Actor.of("minh").actingFor(SUCCESSOR);
    private static final Handover TO_SUCCESSOR =
            Handover.builder().addressee(SUCCESSOR).reason("merged").build();

    private static Outcome<Recommendation> hands(
            WorkflowCase<Recommendation> theCase, Handover handover, Actor actor, LocalDate on) {
        return DEFINITION.fire(theCase, occurs(HANDED_OVER, handover, actor, on), context());
    }

    private static WorkflowCase<Recommendation> handed() {
        return hands(issued(), TO_SUCCESSOR, OVERSEER, MON_2022_08_15).orElseThrow();
    }

    private static Obligation owed(WorkflowCase<Recommendation> theCase) {
        return theCase.owed(WED_2022_08_31, context()).get(0);
    }

    @Nested
    class Taken {

        // B-B-30: the receiving body continues, without interruption
        @Test
        void changesWhoMustActAndNeitherTheTermNorTheObligation() {
            assertThat(owed(handed()).holders()).containsExactly("successor");
            assertThat(owed(issued()).holders()).containsExactly("department");
            assertThat(owed(handed()).deadline().dueOn()).isEqualTo(WED_2022_08_31);
            assertThat(owed(handed()).id()).isEqualTo(owed(issued()).id());
            assertThat(handed().state()).isEqualTo(FollowUpState.NOT_STARTED);
        }

        @Test
        void letsTheSuccessorReportAndNoLongerThePredecessor() {
            CompletionReport report = CompletionReport.of("done", ImmutableList.of());

            assertThat(DEFINITION
                            .fire(
                                    handed(),
                                    occurs(COMPLETION_REPORTED, report, NEW_ADDRESSEE, WED_2022_08_31),
                                    context())
                            .orElseThrow()
                            .state())
                    .isEqualTo(FollowUpState.REPORTED_DONE);
            assertThat(DEFINITION
                            .fire(handed(), occurs(COMPLETION_REPORTED, report, ADDRESSEE, WED_2022_08_31), context())
                            .reasons())
                    .extracting(Reason::code)
                    .contains(Refused.ROLE_NOT_HELD);
        }

        // on 1 July 2025 the overseer of a district ended; only an overseer may reopen
        @Test
        void letsTheSuccessorReopenWhatWasClosedBefore() {
            WorkflowCase<Recommendation> implemented =
                    FollowUpSamples.in(FollowUpState.IMPLEMENTED, FollowUpSamples.recommendation());
            Actor newOverseer = Actor.of("nam").actingFor(SUCCESSOR);
            NewTerm term = NewTerm.of(LocalDate.of(2022, 9, 30), "it leaks again");
            assertThat(DEFINITION
                            .fire(
                                    implemented,
                                    occurs(FollowUpEvents.REOPENED, term, newOverseer, WED_2022_08_31),
                                    context())
                            .isMoved())
                    .isFalse();

            WorkflowCase<Recommendation> handed = hands(
                            implemented,
                            Handover.builder()
                                    .overseer(SUCCESSOR)
                                    .reason("Article 54.8")
                                    .build(),
                            REGISTRAR,
                            MON_2022_08_15)
                    .orElseThrow();

            assertThat(handed.state()).isEqualTo(FollowUpState.IMPLEMENTED);
            assertThat(handed.owed(MON_2022_08_15, context())).isEmpty();
            assertThat(DEFINITION
                            .fire(handed, occurs(FollowUpEvents.REOPENED, term, newOverseer, WED_2022_08_31), context())
                            .orElseThrow()
                            .state())
                    .isEqualTo(FollowUpState.IN_PROGRESS);
        }

        @Test
        void leavesThePastAsItWas() {
            assertThat(owed(handed().asOf(LocalDate.of(2022, 8, 14)).orElseThrow())
                            .holders())
                    .containsExactly("department");
        }

        @Test
        void mayBeRecordedByOverseerIssuerAndRegistrarAndNobodyElse() {
            for (Actor actor : ImmutableList.of(OVERSEER, ISSUER, REGISTRAR)) {
                assertThat(hands(issued(), TO_SUCCESSOR, actor, MON_2022_08_15).isMoved())
                        .as("%s", actor)
                        .isTrue();
            }
            for (Actor actor : ImmutableList.of(ADDRESSEE, VALIDATOR, NEW_ADDRESSEE)) {
                assertThat(hands(issued(), TO_SUCCESSOR, actor, MON_2022_08_15).reasons())
                        .as("%s", actor)
                        .extracting(Reason::code)
                        .contains(Refused.ROLE_NOT_HELD);
            }
        }

        @Test
        void canPassOnEveryPartAtOnceAndAgain() {
            Handover all = Handover.builder()
                    .addressee(BodyId.of("a"))
                    .overseer(BodyId.of("o"))
                    .validator(BodyId.of("v"))
                    .issuer(BodyId.of("i"))
                    .reason("Article 54.8")
                    .build();
            WorkflowCase<Recommendation> first =
                    hands(issued(), all, REGISTRAR, MON_2022_08_15).orElseThrow();
            Actor newOverseer = Actor.of("nam").actingFor(BodyId.of("o"));
            WorkflowCase<Recommendation> second =
                    hands(first, TO_SUCCESSOR, newOverseer, WED_2022_08_31).orElseThrow();

            assertThat(Parties.of(first).addressee()).contains(BodyId.of("a"));
            assertThat(Parties.of(second).addressee()).contains(SUCCESSOR);
            assertThat(Parties.of(second).overseer()).contains(BodyId.of("o"));
            assertThat(Parties.of(second).validator()).contains(BodyId.of("v"));
            assertThat(Parties.of(second).issuer()).isEqualTo(BodyId.of("i"));
        }
    }

    @Nested
    class NotTaken {

        @Test
        void wouldLetABodyVerifyItsOwnWork() {
            Reason reason = hands(
                            issued(),
                            Handover.builder()
                                    .addressee(COMMITTEE)
                                    .reason("merged")
                                    .build(),
                            OVERSEER,
                            MON_2022_08_15)
                    .reasons()
                    .get(1);

            assertThat(reason.code()).isEqualTo(HandoverGuards.WOULD_VERIFY_ITSELF);
            assertThat(reason.remedy().orElseThrow().code()).isEqualTo(HandoverGuards.HAND_OVER_VALIDATOR_TOO);
            assertThat(hands(
                                    issued(),
                                    Handover.builder()
                                            .addressee(COMMITTEE)
                                            .validator(STANDING)
                                            .reason("merged")
                                            .build(),
                                    OVERSEER,
                                    MON_2022_08_15)
                            .isMoved())
                    .isTrue();
        }

        @Test
        void wouldChangeNothing() {
            assertThat(hands(
                                    issued(),
                                    Handover.builder()
                                            .addressee(DEPARTMENT)
                                            .reason("merged")
                                            .build(),
                                    OVERSEER,
                                    MON_2022_08_15)
                            .reasons())
                    .extracting(Reason::code)
                    .contains(HandoverGuards.NOTHING_HANDED_OVER);
        }

        @Test
        void givesNoReason() {
            assertThat(hands(
                                    issued(),
                                    Handover.builder()
                                            .addressee(SUCCESSOR)
                                            .reason(" ")
                                            .build(),
                                    OVERSEER,
                                    MON_2022_08_15)
                            .reasons())
                    .extracting(Reason::code)
                    .contains(Guards.REASONS_MISSING);
        }

        @Test
        void namesNobody() {
            assertThatThrownBy(() -> Handover.builder().reason("merged").build())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must name who takes over");
        }
    }

    @Nested
    class UnderASuccession {

        private final Succession<BodyId> merged = succession(SUCCESSOR);

        private static Succession<BodyId> succession(BodyId... successors) {
            return Succession.<BodyId>builder()
                    .kind(successors.length > 1 ? SuccessionKind.SPLIT : SuccessionKind.MERGED)
                    .firstDay(LocalDate.of(2025, 7, 1))
                    .addPredecessors(DEPARTMENT)
                    .addPredecessors(successors.length > 1 ? new BodyId[0] : new BodyId[] {BodyId.of("other")})
                    .addSuccessors(successors)
                    .basis(Provision.of("72/2025/QH15", "54.8"))
                    .build();
        }

        @Test
        void passesOnThePartsOfThePredecessorsAndCitesIt() {
            Handover handover = Handover.under(merged, issued()).orElseThrow();

            assertThat(handover.addressee()).contains(SUCCESSOR);
            assertThat(handover.overseer()).isEmpty();
            assertThat(handover.validator()).isEmpty();
            assertThat(handover.issuer()).isEmpty();
            assertThat(handover.reason()).contains("54.8");
        }

        @Test
        void saysNothingOfACaseWithoutAPredecessor() {
            assertThat(Handover.under(merged, handed())).isEmpty();
        }

        @Test
        void leavesItToTheHostWhichOfSeveralTakesOver() {
            assertThatThrownBy(() -> Handover.under(succession(SUCCESSOR, COUNCIL), issued()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("must be exactly one");
        }
    }

    @Test
    void isWrittenAndReadBack() {
        Handover handover = Handover.builder()
                .addressee(SUCCESSOR)
                .issuer(COUNCIL)
                .reason("Luật 72/2025/QH15, Điều 54.8")
                .build();

        assertThat(Handover.CODEC.decode(1, Handover.CODEC.encode(handover))).isEqualTo(handover);
    }
}
