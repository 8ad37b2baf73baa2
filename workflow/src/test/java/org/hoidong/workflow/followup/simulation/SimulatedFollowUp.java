package org.hoidong.workflow.followup.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Guards;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.OutcomeKind;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpGuards;
import org.hoidong.workflow.followup.FollowUpState;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Handover;

/**
 * One follow-up as a register keeps it, from the day it is issued until it is over or the five years are.
 *
 * <p>Every few days somebody looks at it: who owes something does it or lets it lie, others act as they like, the registrar
 * corrects. Most of it is written down on the day, some of it later. The same seed gives the same case.
 */
final class SimulatedFollowUp {

    static final WorkflowDefinition<Recommendation> DEFINITION = FollowUpWorkflows.standard(1);

    private static final int LONGEST = 18;

    /** What may stand in the way of who owes something: a reporter who verifies, missing evidence, a careless term. */
    private static final ImmutableSet<ReasonCode> OBSTACLES = ImmutableSet.of(
            FollowUpGuards.IS_THE_AUTHOR,
            Recommendation.EVIDENCE_MISSING,
            Recommendation.NO_EVIDENCE,
            FollowUpGuards.EXTENSIONS_USED_UP,
            FollowUpGuards.NEW_TERM_NOT_LATER,
            FollowUpGuards.DOES_NOT_EXTEND,
            Guards.REASONS_MISSING);

    private final Random random;
    /** Of ten times it is looked at, how often who owes something before it is due does it. */
    private final int diligence;

    private final SimulatedDesk desk;
    private WorkflowCase<Recommendation> theCase;
    private LocalDate today;
    private Instant now;
    /** The day on which the handover of 1 July 2025 is written down. */
    private final LocalDate handedOverOn;

    private boolean over;
    private final NavigableMap<LocalDate, WorkflowCase<Recommendation>> known = new TreeMap<>();

    private SimulatedFollowUp(int number, Random random) {
        this.random = random;
        this.diligence = ImmutableList.of(1, 3, 6, 8).get(random.nextInt(4));
        this.desk = new SimulatedDesk(random);
        this.handedOverOn = SimulatedWorld.SUCCESSION.plusDays(lateness());
        Recommendation subject = SimulatedRecommendations.any(number, random);
        this.today = subject.issuedOn();
        this.now = SimulatedWorld.opening(today);
        this.theCase = DEFINITION
                .open(
                        CaseId.of(subject.id().value()),
                        subject,
                        Occurrence.of(FollowUpEvents.ISSUED)
                                .by(desk.clerk(subject.issuedBy().value()))
                                .on(today)
                                .recordedAt(now),
                        context())
                .orElseThrow();
    }

    /** Most are handed over on the day, some days later, some are forgotten for weeks. */
    private int lateness() {
        int chance = random.nextInt(10);
        return chance < 7 ? 0 : random.nextInt(chance < 9 ? 12 : 90);
    }

    /** Lets a case live, under the seed of the run and its own number. */
    static SimulatedFollowUp of(long seed, int number) {
        SimulatedFollowUp followUp = new SimulatedFollowUp(number, new Random(seed * 1_000_003L + number));
        followUp.live();
        return followUp;
    }

    WorkflowCase<Recommendation> theCase() {
        return theCase;
    }

    /** Returns the case as it was known at the end of each checked day on which there was one. */
    NavigableMap<LocalDate, WorkflowCase<Recommendation>> known() {
        return known;
    }

    private LegalContext context() {
        return SimulatedWorld.on(today);
    }

    private void live() {
        while (!over && theCase.revision() < LONGEST) {
            LocalDate next = today.plusDays(pause());
            if (today.isBefore(handedOverOn) && !next.isBefore(handedOverOn)) {
                goTo(handedOverOn);
                handOver(SimulatedWorld.SUCCESSION);
                continue;
            }
            if (next.isAfter(SimulatedWorld.LAST)) {
                break;
            }
            goTo(next);
            turn();
        }
        if (today.isBefore(handedOverOn)) {
            goTo(handedOverOn);
            handOver(SimulatedWorld.SUCCESSION);
        }
        goTo(SimulatedWorld.LAST.plusDays(1));
    }

    private int pause() {
        if (theCase.isClosed()) {
            return 20 + random.nextInt(120);
        }
        return switch (random.nextInt(6)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> random.nextInt(60);
            default -> random.nextInt(25);
        };
    }

    private void goTo(LocalDate next) {
        SimulatedWorld.CHECKED.subSet(today, next).forEach(day -> known.put(day, theCase));
        if (next.isAfter(today)) {
            today = next;
            now = SimulatedWorld.opening(next);
        }
    }

    private void turn() {
        if (theCase.isClosed()) {
            lookAtClosed();
            return;
        }
        List<Obligation> owed = theCase.owed(today, context());
        assertThat(owed).as("%s on %s", theCase, today).isNotEmpty();
        int chance = random.nextInt(100);
        if (chance < 4) {
            correct();
        } else if (chance < 70) {
            Obligation obligation = owed.get(random.nextInt(owed.size()));
            int willing = obligation.line().equals(FollowUpWorkflows.IMPLEMENTATION)
                    ? diligence + (obligation.isOverdueOn(today) ? 1 : 0)
                    : 7;
            if (random.nextInt(10) < willing) {
                discharge(obligation);
            }
        } else {
            act(desk.otherwise(theCase));
        }
    }

    private void lookAtClosed() {
        int chance = random.nextInt(100);
        if (chance < 8) {
            correct();
        } else if (chance < 24 && theCase.state() == FollowUpState.IMPLEMENTED) {
            handOver(today);
            act(FollowUpEvents.REOPENED);
            over = theCase.isClosed();
        } else if (chance < 60) {
            over = true;
        }
    }

    /** Whoever owes something can do it on the day, but for the obstacles. */
    private void discharge(Obligation obligation) {
        EventType<?> event = desk.discharging(obligation);
        String holder = obligation.holders().asList().get(0);
        if (SimulatedBodies.isEnded(holder, today)) {
            return;
        }
        LocalDate on = dayOfAct();
        Outcome<Recommendation> outcome = fire(event, desk.clerk(holder), on);
        if (on.equals(today)) {
            assertThat(outcome.reasons().stream()
                            .filter(reason -> !reason.isMet())
                            .map(Reason::code))
                    .as("%s on %s: %s owes %s", theCase, today, holder, event)
                    .isSubsetOf(OBSTACLES);
        }
    }

    private void act(EventType<?> event) {
        Actor actor = desk.actor(event, theCase);
        if (actor.actsFor().stream().noneMatch(party -> SimulatedBodies.isEnded(party, today))) {
            fire(event, actor, dayOfAct());
        }
    }

    /** Today, or an earlier day after the latest entry, if it is written down late. */
    private LocalDate dayOfAct() {
        LocalDate latest = latestDay();
        LocalDate act = random.nextInt(10) == 0 ? today.minusDays(random.nextInt(15)) : today;
        return act.isBefore(latest) ? latest : act;
    }

    private Outcome<Recommendation> fire(EventType<?> event, Actor actor, LocalDate on) {
        return take(DEFINITION.fire(theCase, occurrence(event, actor, on), context()));
    }

    private Occurrence<?> occurrence(EventType<?> event, Actor actor, LocalDate on) {
        now = now.plusSeconds(60);
        return SimulatedActs.draft(event, theCase, on, context(), random)
                .by(actor)
                .on(on)
                .recordedAt(now);
    }

    private Outcome<Recommendation> take(Outcome<Recommendation> outcome) {
        assertThat(outcome.kind())
                .as("%s on %s: %s", theCase, today, outcome)
                .isIn(OutcomeKind.MOVED, OutcomeKind.REFUSED, OutcomeKind.NOT_DEFINED_HERE, OutcomeKind.CLOSED);
        assertThat(outcome.reasons()).as("%s on %s", theCase, today).isNotEmpty();
        theCase = outcome.theCase();
        return outcome;
    }

    private void correct() {
        now = now.plusSeconds(60);
        take(DEFINITION.correct(theCase, desk.correction(theCase, today, now), context()));
    }

    /**
     * Records that bodies have ended; among what happened since, if that was not noticed at first. What is closed is handed over
     * when somebody wants to reopen it.
     */
    private void handOver(LocalDate on) {
        boolean ofClosed = !on.equals(SimulatedWorld.SUCCESSION);
        if (today.isBefore(SimulatedWorld.SUCCESSION) || theCase.isClosed() != ofClosed) {
            return;
        }
        List<Handover> handovers = SimulatedBodies.handovers(theCase, random);
        if (handovers.isEmpty()) {
            return;
        }
        for (Handover handover : random.nextBoolean() ? handovers : List.of(SimulatedBodies.together(handovers))) {
            now = now.plusSeconds(60);
            Occurrence<Handover> occurrence = Occurrence.of(FollowUpEvents.HANDED_OVER, handover)
                    .by(SimulatedDesk.REGISTRAR)
                    .on(on)
                    .recordedAt(now);
            Outcome<Recommendation> outcome = latestDay().isAfter(on)
                    ? DEFINITION.correct(
                            theCase,
                            Correction.inserting(occurrence)
                                    .because("bàn giao ghi muộn")
                                    .by(SimulatedDesk.REGISTRAR),
                            context())
                    : DEFINITION.fire(theCase, occurrence, context());
            assertThat(outcome.isMoved())
                    .as("%s: %s", theCase, outcome.reasons())
                    .isTrue();
            take(outcome);
        }
    }

    private LocalDate latestDay() {
        ImmutableList<Entry<?>> history = theCase.history();
        return history.get(history.size() - 1).occurredOn();
    }
}
