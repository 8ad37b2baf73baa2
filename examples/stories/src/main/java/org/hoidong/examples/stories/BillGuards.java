package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.BillWorkflow.ADJOURNED;
import static org.hoidong.examples.stories.BillWorkflow.AMENDED;
import static org.hoidong.examples.stories.BillWorkflow.READ_SECOND;
import static org.hoidong.examples.stories.BillWorkflow.REPORTED;
import static org.hoidong.examples.stories.BillWorkflow.SIGNED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Deadline;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.core.voting.MajorityRule;
import org.hoidong.core.voting.VotingMessages;
import org.hoidong.workflow.Attempt;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.WorkflowMessages;

/** The conditions on the steps of a bill. */
final class BillGuards {

    static final ReasonCode TEXT_HAS_LAIN = ReasonCode.of("bill/text-has-lain");
    static final ReasonCode LIMIT = ReasonCode.of("bill/limit");
    static final ReasonCode HOUSE_SITS = ReasonCode.of("bill/house-sits");
    static final ReasonCode OBJECTIONS = ReasonCode.of("bill/objections");
    static final ReasonCode ROUND = ReasonCode.of("bill/round");
    static final ReasonCode LET_CLERK_RECORD = ReasonCode.of("bill/let-clerk-record");

    private static final int ROUNDS = 2;

    private BillGuards() {}

    /** The votes reach the majority that the charter asks for. */
    static Guard<Bill, Division> carried(RuleKey<MajorityRule> majority) {
        return Guard.onPayload(
                "bill/carried",
                Datum.of(majority.id()),
                attempt ->
                        attempt.rules().get(majority).evaluate(attempt.payload().votes()));
    }

    /** The text as reported or last amended has lain before the house for so many days. */
    static Guard<Bill, Object> textHasLain(int workingDays) {
        return Guard.of("bill/text-has-lain", workingDays, attempt -> {
            LocalDate printed = Stream.of(attempt.last(REPORTED), attempt.last(AMENDED))
                    .flatMap(Optional::stream)
                    .map(Entry::occurredOn)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            LocalDate from = attempt.context().calendars().defaultCalendar().plusWorkingDays(printed, workingDays);
            boolean lain = !attempt.occurredOn().isBefore(from);
            return Verdict.of(
                    lain,
                    waitUntil(Reason.builder(TEXT_HAS_LAIN).fact("since", printed), from, lain)
                            .basis(BillRules.READINGS)
                            .build());
        });
    }

    /** The ten days of the governor are not over. */
    static Guard<Bill, Object> limitRuns() {
        return Guard.of("bill/limit-runs", attempt -> limit(attempt, false));
    }

    /** The ten days of the governor are over. */
    static Guard<Bill, Object> limitHasPassed() {
        return Guard.of("bill/limit-has-passed", attempt -> limit(attempt, true));
    }

    private static Verdict limit(Attempt<? extends Bill, ?> attempt, boolean shouldBeOver) {
        Deadline deadline = attempt.owed(SIGNED).orElseThrow().deadline();
        boolean over = attempt.occurredOn().isAfter(deadline.dueOn());
        boolean met = over == shouldBeOver;
        Reason.Builder reason =
                Reason.builder(LIMIT).fact("due", deadline.dueOn()).basis(BillRules.ASSENT);
        return Verdict.of(
                met,
                over && !met
                        ? reason.remedy(Remedy.of(LET_CLERK_RECORD)).build()
                        : waitUntil(reason, deadline.firstLateDay(), met).build());
    }

    private static Reason.Builder waitUntil(Reason.Builder reason, LocalDate from, boolean met) {
        return met ? reason : reason.remedy(Guards.waitUntil(from));
    }

    /** The house has not adjourned since the bill went to the governor. */
    static Guard<Bill, Object> houseSits() {
        return Guard.of("bill/house-sits", attempt -> {
            int sent = attempt.last(READ_SECOND).map(Entry::number).orElse(0);
            int adjourned = attempt.last(ADJOURNED).map(Entry::number).orElse(0);
            return Verdict.of(
                    adjourned < sent,
                    Reason.builder(HOUSE_SITS).basis(BillRules.ASSENT).build());
        });
    }

    /** The governor says why. */
    static Guard<Bill, String> objectionsAreGiven() {
        return Guard.onPayload(
                "bill/objections-are-given",
                attempt -> Verdict.of(
                        !attempt.payload().isBlank(),
                        Reason.builder(OBJECTIONS).basis(BillRules.VETO).build()));
    }

    /** The bill has not been through its last round. */
    static Guard<Bill, Object> roundIsLeft() {
        return Guard.of("bill/round-is-left", ROUNDS, attempt -> {
            int round = BillWorkflow.round(attempt);
            return Verdict.of(
                    round < ROUNDS,
                    Reason.builder(ROUND)
                            .fact("round", round)
                            .fact("rounds", ROUNDS)
                            .basis(BillRules.VETO)
                            .build());
        });
    }

    static Messages texts() {
        return VotingMessages.standard()
                .with(WorkflowMessages.standard())
                .with(Messages.builder()
                        .text(TEXT_HAS_LAIN, Label.same("The text has lain before the house since {since}"))
                        .text(LIMIT, Label.same("The governor has until {due}"))
                        .text(HOUSE_SITS, Label.same("The house sits"))
                        .text(OBJECTIONS, Label.same("The objections must be given"))
                        .text(ROUND, Label.same("Round {round} of {rounds}"))
                        .text(LET_CLERK_RECORD, Label.same("Let the clerk record that the time has passed"))
                        .build());
    }
}
