package org.hoidong.workflow.followup.simulation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUps;
import org.hoidong.workflow.followup.Handover;
import org.hoidong.workflow.followup.Ladder;
import org.hoidong.workflow.followup.LadderDecision;
import org.hoidong.workflow.followup.LadderRung;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;

/** What simulated actors write down: words, evidence, terms, mostly such that nothing in it stands in the way of its step. */
final class SimulatedActs {

    private static final ImmutableList<EventType<NewTerm>> TERMS = ImmutableList.of(
            FollowUpEvents.EXTENDED,
            FollowUpEvents.SUSPENSION_APPROVED,
            FollowUpEvents.RESUMED,
            FollowUpEvents.REOPENED);

    private static final ImmutableList<EventType<Verification>> RESULTS = ImmutableList.of(
            FollowUpEvents.VERIFIED_IMPLEMENTED,
            FollowUpEvents.VERIFIED_PARTLY,
            FollowUpEvents.VERIFIED_NOT_MEETING,
            FollowUpEvents.VERIFIED_NOT_IMPLEMENTED);

    private static final ImmutableList<AnswerStatus> ANSWERS = ImmutableList.of(
            AnswerStatus.ACCEPTED,
            AnswerStatus.PARTLY_ACCEPTED,
            AnswerStatus.REJECTED,
            AnswerStatus.RECONSIDERATION_ASKED,
            AnswerStatus.RECONSIDERATION_ASKED,
            AnswerStatus.RECONSIDERATION_ASKED);

    private SimulatedActs() {}

    static Occurrence.Draft<?> draft(
            EventType<?> event,
            WorkflowCase<Recommendation> theCase,
            LocalDate on,
            LegalContext context,
            Random random) {
        if (event.equals(FollowUpEvents.ISSUED)) {
            return Occurrence.of(FollowUpEvents.ISSUED, NoPayload.NONE);
        }
        if (event.equals(FollowUpEvents.ANSWERED)) {
            AnswerStatus status = SimulatedRecommendations.one(ANSWERS, random);
            return Occurrence.of(FollowUpEvents.ANSWERED, Answer.of(status, "trả lời"));
        }
        if (event.equals(FollowUpEvents.COMPLETION_REPORTED)) {
            return Occurrence.of(
                    FollowUpEvents.COMPLETION_REPORTED,
                    CompletionReport.of("đã xong", evidence(theCase.subject(), random, 3)));
        }
        for (EventType<Verification> result : RESULTS) {
            if (event.equals(result)) {
                return Occurrence.of(result, verification(result, theCase, on, random));
            }
        }
        for (EventType<NewTerm> term : TERMS) {
            if (event.equals(term)) {
                return Occurrence.of(term, term(theCase, on, context, random));
            }
        }
        if (event.equals(FollowUpEvents.LADDER_DECIDED)) {
            return Occurrence.of(
                    FollowUpEvents.LADDER_DECIDED,
                    LadderDecision.of(otherRung(theCase, random).id(), "đã quá lâu"));
        }
        if (event.equals(FollowUpEvents.HANDED_OVER)) {
            boolean office = random.nextBoolean();
            String unit = theCase.subject().issuedBy().value().substring("hdnd-".length());
            return Occurrence.of(
                    FollowUpEvents.HANDED_OVER,
                    Handover.builder()
                            .addressee(SimulatedBodies.executive(unit, office))
                            .reason("phân công lại")
                            .build());
        }
        return Occurrence.of(EventType.of(event.id(), Note.CODEC), Note.of("theo văn bản"));
    }

    /** Of every kind that is asked for, less one of so many times. */
    private static List<Evidence> evidence(Recommendation subject, Random random, int lessOneOf) {
        List<EvidenceKind> kinds = subject.requiredEvidence().isEmpty()
                ? List.of(EvidenceKind.MINUTES)
                : subject.requiredEvidence().asList();
        return kinds.stream()
                .filter(kind -> random.nextInt(lessOneOf) > 0)
                .map(kind -> Evidence.of(kind, kind.id() + " 12", "ab".repeat(32), "trưởng phòng"))
                .toList();
    }

    private static Verification verification(
            EventType<Verification> result, WorkflowCase<Recommendation> theCase, LocalDate on, Random random) {
        Verification.Builder verification = Verification.builder().text("đã kiểm tra tại chỗ");
        if (result.equals(FollowUpEvents.VERIFIED_IMPLEMENTED)) {
            return verification
                    .evidence(evidence(theCase.subject(), random, Integer.MAX_VALUE))
                    .build();
        }
        if (result.equals(FollowUpEvents.VERIFIED_PARTLY) || random.nextBoolean()) {
            verification.newDueOn(on.plusDays(10 + random.nextInt(80)));
        }
        return verification.build();
    }

    /** A term after the one that runs and after the day, with a reason; one time in fifteen neither. */
    private static NewTerm term(
            WorkflowCase<Recommendation> theCase, LocalDate on, LegalContext context, Random random) {
        if (random.nextInt(15) == 0) {
            return NewTerm.of(on.minusDays(random.nextInt(3)), random.nextBoolean() ? "" : "mưa lũ");
        }
        LocalDate due = FollowUps.currentDue(theCase)
                .resolve(context.calendars(), context.milestones())
                .dueOn();
        return NewTerm.of((due.isAfter(on) ? due : on).plusDays(1 + random.nextInt(60)), "mưa lũ");
    }

    private static LadderRung otherRung(WorkflowCase<Recommendation> theCase, Random random) {
        Ladder ladder = Ladder.standard();
        List<LadderRung> others = ladder.rungs().stream()
                .filter(rung -> !ladder.next(theCase).filter(rung::equals).isPresent())
                .toList();
        return others.get(random.nextInt(others.size()));
    }
}
