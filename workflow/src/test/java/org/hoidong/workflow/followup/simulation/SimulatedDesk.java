package org.hoidong.workflow.followup.simulation;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.SourceCategory;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseView;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Role;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpRoles;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.Parties;

/** Who does what next in a simulated follow-up: a choice among what is open to them, more often what is more usual. */
final class SimulatedDesk {

    static final Actor REGISTRAR = Actor.of("van-thu").granted(FollowUpRoles.REGISTRAR);
    private static final Actor COUNCIL = Actor.of("thu-ky-ky-hop").granted(FollowUpRoles.COUNCIL);

    /** Somebody who sits in every body, and so may not verify what he reported himself. */
    private static final String EVERYWHERE = "kiem-nhiem";

    private static final ImmutableMap<String, EventType<?>> EVENTS =
            SimulatedFollowUp.DEFINITION.events().stream().collect(toImmutableMap(EventType::id, event -> event));

    private static final ImmutableList<EventType<?>> RESULTS = ImmutableList.of(
            FollowUpEvents.VERIFIED_IMPLEMENTED,
            FollowUpEvents.VERIFIED_IMPLEMENTED,
            FollowUpEvents.VERIFIED_IMPLEMENTED,
            FollowUpEvents.VERIFIED_PARTLY,
            FollowUpEvents.VERIFIED_NOT_MEETING,
            FollowUpEvents.VERIFIED_NOT_IMPLEMENTED);

    private static final ImmutableList<EventType<?>> DECISIONS = ImmutableList.of(
            FollowUpEvents.EXTENDED,
            FollowUpEvents.WITHDRAWAL_DECIDED,
            FollowUpEvents.SUPERSESSION_DECIDED,
            FollowUpEvents.FOUND_NOT_IMPLEMENTABLE);

    private static final ImmutableList<EventType<?>> USUAL = ImmutableList.of(
            FollowUpEvents.ANSWERED,
            FollowUpEvents.ANSWERED,
            FollowUpEvents.STARTED,
            FollowUpEvents.STARTED,
            FollowUpEvents.PROGRESS_REPORTED,
            FollowUpEvents.EXTENDED,
            FollowUpEvents.SUSPENSION_APPROVED,
            FollowUpEvents.EXPLANATION_REQUESTED,
            FollowUpEvents.COMPLEX_EXPLANATION_REQUESTED,
            FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED,
            FollowUpEvents.LADDER_DECIDED,
            FollowUpEvents.VERIFICATION_STARTED,
            FollowUpEvents.RESUMED);

    private static final ImmutableList<EventType<?>> RARE = ImmutableList.<EventType<?>>builder()
            .addAll(SimulatedFollowUp.DEFINITION.events())
            .build();

    private final Random random;

    SimulatedDesk(Random random) {
        this.random = random;
    }

    /** Returns an event that discharges an obligation, with the results of verifications in some proportion. */
    EventType<?> discharging(Obligation obligation) {
        EventType<?> act = EVENTS.get(obligation.act());
        if (act.equals(FollowUpEvents.VERIFIED_IMPLEMENTED)) {
            return SimulatedRecommendations.one(RESULTS, random);
        }
        if (obligation.line().equals(FollowUpWorkflows.DECISION)) {
            return SimulatedRecommendations.one(DECISIONS, random);
        }
        if (obligation.line().equals(FollowUpWorkflows.RECONSIDERATION) && random.nextInt(6) == 0) {
            return FollowUpEvents.WITHDRAWAL_DECIDED;
        }
        return act;
    }

    /** Returns what somebody does without owing it; one time in twelve anything at all, fitting or not. */
    EventType<?> otherwise(WorkflowCase<Recommendation> theCase) {
        if (theCase.subject().source().category() == SourceCategory.VOTERS && random.nextInt(8) == 0) {
            return FollowUpEvents.EXPLANATION_ACCEPTED;
        }
        return SimulatedRecommendations.one(random.nextInt(12) == 0 ? RARE : USUAL, random);
    }

    /** Returns somebody of the first role that may bring an event about. */
    Actor actor(EventType<?> event, CaseView<Recommendation> theCase) {
        Role<?> role = SimulatedFollowUp.DEFINITION.transitions().stream()
                .filter(transition -> transition.event().equals(event))
                .findFirst()
                .orElseThrow()
                .roles()
                .get(0);
        Parties parties = Parties.of(theCase);
        if (role.equals(FollowUpRoles.COUNCIL)) {
            return COUNCIL;
        }
        if (role.equals(FollowUpRoles.ISSUER)) {
            return clerk(parties.issuer().value());
        }
        return clerk((role.equals(FollowUpRoles.ADDRESSEE)
                        ? parties.addressee()
                        : role.equals(FollowUpRoles.VALIDATOR) ? parties.validator() : parties.overseer())
                .orElseThrow()
                .value());
    }

    Actor clerk(String body) {
        boolean everywhere = random.nextInt(15) == 0;
        return Actor.of(everywhere ? EVERYWHERE : "can-bo-" + random.nextInt(2) + "-" + body)
                .actingFor(BodyId.of(body));
    }

    /** Returns a correction of anything in the record, much of which cannot be. */
    Correction correction(WorkflowCase<Recommendation> theCase, LocalDate today, Instant now) {
        ImmutableList<Entry<?>> history = theCase.history();
        int chance = random.nextInt(10);
        if (chance < 3) {
            return Correction.voiding(1 + random.nextInt(theCase.revision()))
                    .because("ghi nhầm hồ sơ")
                    .by(REGISTRAR)
                    .recordedAt(now);
        }
        if (chance < 6) {
            int index = random.nextInt(history.size());
            Entry<?> entry = history.get(index);
            LocalDate from =
                    index == 0 ? entry.occurredOn() : history.get(index - 1).occurredOn();
            LocalDate to =
                    index + 1 == history.size() ? today : history.get(index + 1).occurredOn();
            return Correction.replacing(entry.number(), occurrence(entry.event(), theCase, between(from, to), now))
                    .because("ghi nhầm ngày")
                    .by(REGISTRAR);
        }
        List<EventType<?>> missing = new ArrayList<>(USUAL);
        missing.add(FollowUpEvents.URGED);
        missing.add(FollowUpEvents.URGED_AGAIN);
        EventType<?> event = missing.get(random.nextInt(missing.size()));
        LocalDate on = between(history.get(random.nextInt(history.size())).occurredOn(), today);
        return Correction.inserting(occurrence(event, theCase, on, now))
                .because("văn bản đến muộn")
                .by(REGISTRAR);
    }

    private Occurrence<?> occurrence(
            EventType<?> event, WorkflowCase<Recommendation> theCase, LocalDate on, Instant now) {
        WorkflowCase<Recommendation> then = theCase.asOf(on).orElse(theCase);
        return SimulatedActs.draft(event, then, on, SimulatedWorld.on(on), random)
                .by(actor(event, then))
                .on(on)
                .recordedAt(now);
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        return from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to) + 1));
    }
}
