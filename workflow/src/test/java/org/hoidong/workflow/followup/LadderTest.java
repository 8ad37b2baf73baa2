package org.hoidong.workflow.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hoidong.workflow.followup.FollowUpEvents.EXTENDED;
import static org.hoidong.workflow.followup.FollowUpEvents.LADDER_DECIDED;
import static org.hoidong.workflow.followup.FollowUpEvents.QUESTIONED;
import static org.hoidong.workflow.followup.FollowUpEvents.REPORTED_TO_COUNCIL;
import static org.hoidong.workflow.followup.FollowUpEvents.RE_OVERSIGHT_OPENED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED;
import static org.hoidong.workflow.followup.FollowUpEvents.URGED_AGAIN;
import static org.hoidong.workflow.followup.FollowUpSamples.ADDRESSEE;
import static org.hoidong.workflow.followup.FollowUpSamples.CLERK_OF_THE_COUNCIL;
import static org.hoidong.workflow.followup.FollowUpSamples.DEFINITION;
import static org.hoidong.workflow.followup.FollowUpSamples.ISSUER;
import static org.hoidong.workflow.followup.FollowUpSamples.OVERSEER;
import static org.hoidong.workflow.followup.FollowUpSamples.REGULATION;
import static org.hoidong.workflow.followup.FollowUpSamples.VALIDATOR;
import static org.hoidong.workflow.followup.FollowUpSamples.context;
import static org.hoidong.workflow.followup.FollowUpSamples.issued;
import static org.hoidong.workflow.followup.FollowUpSamples.occurs;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.Refused;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The recommendation is due on Wednesday 31 August 2022; every limit of the ladder is five working days. */
class LadderTest {

    private static final LocalDate THU_2022_09_01 = LocalDate.of(2022, 9, 1);
    private static final LocalDate MON_2022_09_05 = LocalDate.of(2022, 9, 5);
    private static final LocalDate TUE_2022_09_06 = LocalDate.of(2022, 9, 6);

    private static <P> Outcome<Recommendation> fires(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return theCase.definition().fire(theCase, occurs(event, payload, actor, on), context());
    }

    private static WorkflowCase<Recommendation> takes(
            WorkflowCase<Recommendation> theCase, EventType<Note> event, LocalDate on) {
        return fires(theCase, event, Note.of("letter"), OVERSEER, on).orElseThrow();
    }

    private static WorkflowCase<Recommendation> decides(
            WorkflowCase<Recommendation> theCase, String rung, LocalDate on) {
        return fires(
                        theCase,
                        LADDER_DECIDED,
                        LadderDecision.of(rung, "patience is at an end"),
                        CLERK_OF_THE_COUNCIL,
                        on)
                .orElseThrow();
    }

    private static List<String> owed(WorkflowCase<Recommendation> theCase, LocalDate on) {
        return theCase.owed(on, context()).stream().map(Obligation::line).toList();
    }

    private static LocalDate due(WorkflowCase<Recommendation> theCase, String line, LocalDate on) {
        return theCase.owed(on, context()).stream()
                .filter(obligation -> obligation.line().equals(line))
                .findFirst()
                .orElseThrow()
                .deadline()
                .dueOn();
    }

    @Nested
    class Decided {

        @Test
        void skipsRungsWhenTheCouncilSaysSoWithReasons() {
            WorkflowCase<Recommendation> urged = takes(issued(), URGED, THU_2022_09_01);
            WorkflowCase<Recommendation> decided = decides(urged, "follow-up/ladder-questioning", MON_2022_09_05);

            // five working days after Monday 5 September is Monday 12 September
            assertThat(owed(decided, MON_2022_09_05))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-questioning");
            assertThat(due(decided, "follow-up/ladder-questioning", MON_2022_09_05))
                    .isEqualTo(LocalDate.of(2022, 9, 12));
            assertThat(fires(decided, URGED_AGAIN, Note.of(""), OVERSEER, TUE_2022_09_06)
                            .reasons())
                    .extracting(Reason::code)
                    .contains(LadderGuards.RUNG_IS_NOT_NEXT);
            assertThat(owed(takes(decided, QUESTIONED, TUE_2022_09_06), TUE_2022_09_06))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-re-oversight");
        }

        @Test
        void takesARungOnceMore() {
            WorkflowCase<Recommendation> urged = takes(issued(), URGED, THU_2022_09_01);
            WorkflowCase<Recommendation> decided = decides(urged, "follow-up/ladder-urged", MON_2022_09_05);

            assertThat(takes(decided, URGED, MON_2022_09_05).count(URGED)).isEqualTo(2);
            assertThat(Ladder.standard().next(takes(decided, URGED, MON_2022_09_05)))
                    .isEqualTo(Ladder.standard().rung("follow-up/ladder-urged-again"));
        }

        @Test
        void isOpenedAgainAfterTheLastRung() {
            WorkflowCase<Recommendation> theCase = issued();
            for (LadderRung rung : Ladder.standard().rungs()) {
                theCase = takes(theCase, rung.event(), THU_2022_09_01);
            }
            assertThat(owed(theCase, THU_2022_09_01))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, FollowUpWorkflows.DECISION);

            WorkflowCase<Recommendation> again = decides(theCase, "follow-up/ladder-re-oversight", MON_2022_09_05);

            assertThat(owed(again, MON_2022_09_05))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-re-oversight");
            WorkflowCase<Recommendation> top =
                    takes(takes(again, RE_OVERSIGHT_OPENED, TUE_2022_09_06), REPORTED_TO_COUNCIL, TUE_2022_09_06);
            assertThat(owed(top, TUE_2022_09_06))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, FollowUpWorkflows.DECISION);
        }

        @Test
        void isTheCouncilsAlone() {
            assertThat(fires(
                                    issued(),
                                    LADDER_DECIDED,
                                    LadderDecision.of("follow-up/ladder-questioning", "now"),
                                    OVERSEER,
                                    THU_2022_09_01)
                            .reasons())
                    .extracting(Reason::code)
                    .contains(Refused.ROLE_NOT_HELD);
        }

        @Test
        void needsReasonsARungThatIsNotNextAndALateMatter() {
            assertThat(refusal("follow-up/ladder-questioning", "", THU_2022_09_01))
                    .containsExactly(Guards.REASONS_MISSING.value());
            assertThat(refusal("follow-up/ladder-urged", "now", THU_2022_09_01))
                    .containsExactly(LadderGuards.RUNG_NOT_CHANGED.value());
            assertThat(refusal("follow-up/ladder-unheard-of", "now", THU_2022_09_01))
                    .containsExactly(LadderGuards.NO_SUCH_RUNG.value());
            assertThat(refusal("follow-up/ladder-questioning", "now", LocalDate.of(2022, 8, 31)))
                    .containsExactly(FollowUpGuards.NOT_OVERDUE.value());
        }

        private List<String> refusal(String rung, String reasons, LocalDate on) {
            Outcome<Recommendation> outcome =
                    fires(issued(), LADDER_DECIDED, LadderDecision.of(rung, reasons), CLERK_OF_THE_COUNCIL, on);
            assertThat(outcome.isMoved()).isFalse();
            return outcome.reasons().stream()
                    .filter(reason -> !reason.isMet())
                    .map(reason -> reason.code().value())
                    .toList();
        }
    }

    @Nested
    class OneTerm {

        @Test
        void goesOnWhereItStoodWhenAReportIsSentBackWithoutANewTerm() {
            LocalDate on = LocalDate.of(2022, 9, 7);
            WorkflowCase<Recommendation> urged = takes(issued(), URGED, THU_2022_09_01);
            WorkflowCase<Recommendation> reported = fires(
                            urged,
                            FollowUpEvents.COMPLETION_REPORTED,
                            CompletionReport.of("done", ImmutableList.of()),
                            ADDRESSEE,
                            TUE_2022_09_06)
                    .orElseThrow();
            WorkflowCase<Recommendation> verifying = fires(
                            reported, FollowUpEvents.VERIFICATION_STARTED, Note.of(""), VALIDATOR, TUE_2022_09_06)
                    .orElseThrow();
            assertThat(owed(verifying, TUE_2022_09_06)).containsExactly("follow-up/end-of-verification");

            WorkflowCase<Recommendation> sentBack = fires(
                            verifying,
                            FollowUpEvents.VERIFIED_NOT_MEETING,
                            Verification.builder().text("half of it").build(),
                            VALIDATOR,
                            on)
                    .orElseThrow();

            // the term of 31 August still runs, and so does its ladder: rung 1 is not taken again
            assertThat(FollowUps.currentDue(sentBack).toString()).contains("2022-08-31");
            assertThat(owed(sentBack, on))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-urged-again");
        }

        @Test
        void endsWithANewTermAndTheNextBeginsAtTheBottom() {
            WorkflowCase<Recommendation> urged = takes(issued(), URGED, THU_2022_09_01);
            WorkflowCase<Recommendation> extended = fires(
                            urged, EXTENDED, NewTerm.of(LocalDate.of(2022, 9, 15), "storm"), ISSUER, MON_2022_09_05)
                    .orElseThrow();

            assertThat(owed(extended, LocalDate.of(2022, 9, 15))).containsExactly(FollowUpWorkflows.IMPLEMENTATION);
            assertThat(owed(extended, LocalDate.of(2022, 9, 16)))
                    .containsExactlyInAnyOrder(FollowUpWorkflows.IMPLEMENTATION, "follow-up/ladder-urged");
            assertThat(Ladder.standard().latest(extended)).isEmpty();
            assertThat(Ladder.standard().latest(urged))
                    .isEqualTo(Ladder.standard().rung("follow-up/ladder-urged"));
        }
    }

    @Nested
    class Extensions {

        @Test
        void areUnlimitedAndSaySoWhereTheRegulationsAreSilent() {
            assertThat(extended(context()).reasons())
                    .extracting(Reason::code)
                    .contains(FollowUpGuards.EXTENSIONS_NOT_LIMITED);
        }

        @Test
        void endWhereTheRegulationsSaySo() {
            LegalContext once = FollowUpSamples.withExtensionsAtMost(1);
            WorkflowCase<Recommendation> first = extended(once).orElseThrow();
            Outcome<Recommendation> second = DEFINITION.fire(
                    first,
                    occurs(EXTENDED, NewTerm.of(LocalDate.of(2022, 10, 31), "storm"), OVERSEER, MON_2022_09_05),
                    once);

            Reason reason = second.reasons().stream()
                    .filter(each -> !each.isMet())
                    .findFirst()
                    .orElseThrow();
            assertThat(reason.code()).isEqualTo(FollowUpGuards.EXTENSIONS_USED_UP);
            assertThat(reason.facts().toString()).contains("extended=1", "most=1");
            assertThat(reason.bases()).containsExactly(REGULATION);
        }

        private Outcome<Recommendation> extended(LegalContext context) {
            return DEFINITION.fire(
                    issued(),
                    occurs(EXTENDED, NewTerm.of(LocalDate.of(2022, 9, 30), "storm"), OVERSEER, THU_2022_09_01),
                    context);
        }
    }

    @Nested
    class AsData {

        @Test
        void namesForEachRungTheArticleOfTheLawOfTheMatter() {
            LegalContext law = context().toBuilder().rules(rules()).build();
            WorkflowCase<Recommendation> theCase = issued();

            // law.md 5.1: A-O-26, A-O-26, A-O-40, A-O-34, A-B-06, (re-oversight is not in the law of 2015), A-O-27
            List<String> articles = List.of("71.3", "71.3", "7.4", "72.2", "5.1.đ", "", "71.4");
            for (int i = 0; i < articles.size(); i++) {
                LadderRung rung = Ladder.standard().rungs().get(i);
                Outcome<Recommendation> taken =
                        DEFINITION.fire(theCase, occurs(rung.event(), Note.of(""), OVERSEER, THU_2022_09_01), law);
                Reason next = taken.reasons().stream()
                        .filter(reason -> reason.code().equals(LadderGuards.RUNG_IS_NEXT))
                        .findFirst()
                        .orElseThrow();
                assertThat(next.bases().stream()
                                .map(basis -> basis.article().orElse("")
                                        + basis.clause()
                                                .map(clause -> "." + clause)
                                                .orElse(""))
                                .collect(Collectors.joining()))
                        .as(rung.id())
                        .isEqualTo(articles.get(i));
                theCase = taken.orElseThrow();
            }
        }

        private static RuleBook rules() {
            RuleBook.Builder rules =
                    FollowUpRules.declareSettings(VietnamRules.standard(), "council", "1", Provision.of("Law", "1"));
            DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
            rules.put(FollowUpRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), always, REGULATION));
            FollowUpRules.timeLimits()
                    .forEach(key -> rules.put(key, Dated.setting(TimeLimit.ofWorkingDays(5), always, REGULATION)));
            return rules.build();
        }

        @Test
        void isAnotherForATierWithOtherRungsAndLimits() {
            Ladder ladder = Ladder.standard()
                    .without("follow-up/ladder-questioning", "follow-up/ladder-re-oversight")
                    .in(VietnamTiers.COMMUNE);
            WorkflowDefinition<Recommendation> definition = FollowUpWorkflows.withLadder("acme/commune", 1, ladder);

            assertThat(ladder.limits().get(0).id()).isEqualTo("follow-up/ladder/urged@" + VietnamTiers.COMMUNE.id());
            assertThat(definition.events()).doesNotContain(QUESTIONED, RE_OVERSIGHT_OPENED);
            assertThat(definition.warnings()).isEmpty();
            assertThat(definition.contentHash()).isNotEqualTo(DEFINITION.contentHash());
        }

        @Test
        void hasARungAndEachOnce() {
            LadderRung rung = Ladder.standard().rungs().get(0);
            LadderRung sameEvent =
                    LadderRung.of("acme/urged-by-phone", Label.same("by phone"), URGED, FollowUpRules.URGED_WITHIN);

            assertThatThrownBy(() -> Ladder.of()).hasMessageContaining("must have a rung");
            assertThatThrownBy(() -> Ladder.of(rung, rung)).hasMessageContaining("(follow-up/ladder-urged)");
            assertThatThrownBy(() -> Ladder.of(rung, sameEvent)).hasMessageContaining("event (follow-up/urged)");
            assertThatThrownBy(() -> Ladder.standard().without("acme/nothing"))
                    .hasMessageContaining("rung (acme/nothing)");
        }
    }
}
