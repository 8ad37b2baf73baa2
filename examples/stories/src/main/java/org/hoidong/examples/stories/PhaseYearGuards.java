package org.hoidong.examples.stories;

import static org.hoidong.examples.stories.PhaseYearWorkflow.COUNTED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.DROPPED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.PROPOSED;
import static org.hoidong.examples.stories.PhaseYearWorkflow.SCREENED_OUT;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Set;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.basics.Label;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.outcome.Verdict;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Guard;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.WorkflowMessages;

/** The conditions on the steps of a year of participatory budgeting. */
final class PhaseYearGuards {

    static final Provision PHASES = Provision.of("Milltown regulation 3", "2");
    static final Provision DAYS = Provision.of("Milltown regulation 3", "4");
    static final Provision CHOICE = Provision.of("Milltown regulation 3", "6");

    static final ReasonCode NEEDED = ReasonCode.of("phase/needed-phases");
    static final ReasonCode WITHOUT = ReasonCode.of("phase/without");
    static final ReasonCode AHEAD = ReasonCode.of("phase/ahead-or-running");
    static final ReasonCode DAY = ReasonCode.of("phase/day");
    static final ReasonCode PROPOSALS_MADE = ReasonCode.of("phase/proposals-made");
    static final ReasonCode CALL_OFF = ReasonCode.of("phase/call-off");
    static final ReasonCode STANDING = ReasonCode.of("phase/proposal-stands");
    static final ReasonCode VOTE_COUNTED = ReasonCode.of("phase/vote-counted");

    private static final ImmutableSet<Phase> NEEDED_PHASES = ImmutableSet.of(Phase.PROPOSALS, Phase.RESULTS);

    private PhaseYearGuards() {}

    /** The town does without none of the phases that every year needs. */
    static Guard<PhaseYear, Object> mayDoWithoutThose() {
        return Guard.of(
                "phase/may-do-without-those",
                attempt -> needed(attempt.subject().without()));
    }

    /** The phase is none of those that every year needs. */
    static Guard<PhaseYear, Phase> mayBeDropped() {
        return Guard.onPayload("phase/may-be-dropped", attempt -> needed(ImmutableSet.of(attempt.payload())));
    }

    private static Verdict needed(ImmutableSet<Phase> without) {
        Set<Phase> missing = Sets.intersection(NEEDED_PHASES, without);
        return Verdict.of(
                missing.isEmpty(),
                Reason.builder(NEEDED)
                        .fact(
                                "missing",
                                Datum.texts(missing.stream().map(Phase::id).toList()))
                        .basis(PHASES)
                        .build());
    }

    /** The phase is neither behind nor left out already. */
    static Guard<PhaseYear, Phase> isAheadOrRunning() {
        return Guard.onPayload("phase/is-ahead-or-running", attempt -> {
            Phase now = Phase.of(attempt.currentState().orElseThrow().id());
            Phase dropped = attempt.payload();
            return Verdict.of(
                    dropped.compareTo(now) >= 0 && !without(attempt, dropped),
                    Reason.builder(AHEAD)
                            .fact("phase", dropped.id())
                            .fact("now", now.id())
                            .basis(PHASES)
                            .build());
        });
    }

    /** The town does without the phase. */
    static Guard<PhaseYear, Object> isWithout(Phase phase) {
        return Guard.of(
                "phase/is-without",
                Datum.of(phase.id()),
                attempt -> Verdict.of(
                        without(attempt, phase),
                        Reason.builder(WITHOUT)
                                .fact("phase", phase.id())
                                .basis(PHASES)
                                .build()));
    }

    private static boolean without(CaseView<? extends PhaseYear> year, Phase phase) {
        return year.subject().without().contains(phase)
                || year.all(DROPPED).stream().anyMatch(dropped -> dropped.payload() == phase);
    }

    /** The day lies in the phase. */
    static Guard<PhaseYear, Object> isRunning(Phase phase) {
        return Guard.of("phase/is-running", Datum.of(phase.id()), attempt -> {
            int year = attempt.subject().year();
            LocalDate on = attempt.occurredOn();
            boolean early = on.isBefore(phase.firstDay(year));
            Reason.Builder reason = Reason.builder(DAY)
                    .fact("first", phase.firstDay(year))
                    .fact("last", phase.lastDay(year))
                    .basis(DAYS);
            return Verdict.of(
                    !early && !on.isAfter(phase.lastDay(year)),
                    early ? waitUntil(reason, phase.firstDay(year)) : reason.build());
        });
    }

    /** The last day of the phase has passed. */
    static Guard<PhaseYear, Object> isOver(Phase phase) {
        return Guard.of("phase/is-over", Datum.of(phase.id()), attempt -> {
            LocalDate last = phase.lastDay(attempt.subject().year());
            boolean over = attempt.occurredOn().isAfter(last);
            Reason.Builder reason = Reason.builder(DAY).fact("last", last).basis(DAYS);
            return Verdict.of(over, over ? reason.build() : waitUntil(reason, last.plusDays(1)));
        });
    }

    private static Reason waitUntil(Reason.Builder reason, LocalDate from) {
        return reason.remedy(Guards.waitUntil(from)).build();
    }

    /** Somebody proposed something. */
    static Guard<PhaseYear, Object> proposalsWereMade() {
        return Guard.of("phase/proposals-were-made", attempt -> {
            int proposals = attempt.count(PROPOSED);
            Reason.Builder reason =
                    Reason.builder(PROPOSALS_MADE).fact("proposals", proposals).basis(CHOICE);
            return Verdict.of(
                    proposals > 0,
                    proposals > 0
                            ? reason.build()
                            : reason.remedy(Remedy.of(CALL_OFF)).build());
        });
    }

    /** The proposal of that number was made and not screened out. */
    static Guard<PhaseYear, Long> proposalStands() {
        return Guard.onPayload("phase/proposal-stands", attempt -> {
            long number = attempt.payload();
            boolean out = attempt.all(SCREENED_OUT).stream().anyMatch(entry -> entry.payload() == number);
            return Verdict.of(
                    number >= 1 && number <= attempt.count(PROPOSED) && !out,
                    Reason.builder(STANDING)
                            .fact("number", number)
                            .fact("proposals", attempt.count(PROPOSED))
                            .fact("screenedOut", Datum.of(out))
                            .basis(CHOICE)
                            .build());
        });
    }

    /** The votes were counted. */
    static Guard<PhaseYear, Object> voteWasCounted() {
        return Guard.of(
                "phase/vote-was-counted",
                attempt -> Verdict.of(
                        attempt.last(COUNTED).isPresent(),
                        Reason.builder(VOTE_COUNTED).basis(CHOICE).build()));
    }

    static Messages texts() {
        return WorkflowMessages.standard()
                .with(Messages.builder()
                        .text(NEEDED, Label.same("Needed phases that are left out: {missing}"))
                        .text(WITHOUT, Label.same("The town does without {phase}"))
                        .text(
                                AHEAD,
                                Label.same("Only a phase that is ahead or running is dropped ({phase}, now {now})"))
                        .text(DAY, Label.same("The last day of the phase is {last}"))
                        .text(PROPOSALS_MADE, Label.same("Proposals made: {proposals}, at least 1 needed"))
                        .text(CALL_OFF, Label.same("Call the year off"))
                        .text(
                                STANDING,
                                Label.same("Proposal {number} must be one of {proposals} and not screened out (screened"
                                        + " out: {screenedOut})"))
                        .text(VOTE_COUNTED, Label.same("The votes must have been counted"))
                        .build());
    }
}
