package org.hoidong.examples.stories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpMessages;
import org.hoidong.workflow.followup.FollowUpWorkflows;

/** What a host brings: people and the bodies they act for, rule book, calendar, zone, texts. The city is invented. */
public final class AcmeCity {

    /** A clerk of the Council, which issues recommendations. */
    public static final Actor COUNCIL = Actor.of("mai").actingFor(BodyId.of("acme-council"));

    /** A member of the Standing Committee, which oversees. */
    public static final Actor OVERSEER = Actor.of("lan").actingFor(BodyId.of("acme-standing-committee"));

    /** An engineer of the department that must act. */
    public static final Actor ADDRESSEE = Actor.of("minh").actingFor(BodyId.of("acme-works-department"));

    /** An expert of the Legal Committee, which verifies. */
    public static final Actor VALIDATOR = Actor.of("hoa").actingFor(BodyId.of("acme-legal-committee"));

    /** A recommendation of 1 August 2022, due on Monday 31 October 2022. */
    public static final Recommendation RECOMMENDATION = Recommendation.builder()
            .id(RecommendationId.of("KN-1"))
            .source(RecommendationSource.OVERSIGHT_CONCLUSION)
            .sourceDocument(Provision.of("Conclusion 7/2022", "3"))
            .text(Label.of("Sửa chữa hồ chứa nước", "Repair the reservoir"))
            .issuedBy(BodyId.of("acme-council"))
            .issuedOn(LocalDate.of(2022, 8, 1))
            .addressee(BodyId.of("acme-works-department"))
            .overseer(BodyId.of("acme-standing-committee"))
            .validator(BodyId.of("acme-legal-committee"))
            .due(Due.on(LocalDate.of(2022, 10, 31)))
            .addRequiredEvidence(EvidenceKind.ACCEPTANCE_RECORD)
            .build();

    /** The rule book of the city, the working days of State bodies, and the zone. */
    public static final LegalContext CONTEXT = LegalContext.builder()
            .rules(AcmeRules.book())
            .calendars(Calendars.of(VietnamCalendars.stateBodies()))
            .zone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .build();

    /** The texts of every package, and the names of the states, events and roles of the follow-up. */
    public static final Messages TEXTS = VietnamMessages.standard()
            .with(WorkflowMessages.standard())
            .with(FollowUpMessages.standard())
            .with(FollowUpWorkflows.standard(1).names());

    private AcmeCity() {}

    /**
     * Issues the recommendation, on the day it bears.
     *
     * @param followUp the follow-up it is to run under
     * @return the case, not started
     */
    public static WorkflowCase<Recommendation> issued(WorkflowDefinition<Recommendation> followUp) {
        Occurrence<NoPayload> issued =
                happening(FollowUpEvents.ISSUED, NoPayload.NONE, COUNCIL, RECOMMENDATION.issuedOn());
        return followUp.open(CaseId.of("KN-1"), RECOMMENDATION, issued, CONTEXT).orElseThrow();
    }

    /**
     * Describes something that happened on a day and was recorded at noon of it.
     *
     * @param event what happened
     * @param payload what it carries
     * @param actor whose act it was
     * @param day the day
     * @param <P> the type of the payload
     * @return the occurrence
     */
    public static <P> Occurrence<P> happening(EventType<P> event, P payload, Actor actor, LocalDate day) {
        return Occurrence.of(event, payload).by(actor).on(day).recordedAt(noon(day));
    }

    /**
     * Says when it is noon in the city.
     *
     * @param day the day
     * @return the moment
     */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(CONTEXT.zone()).toInstant();
    }
}
