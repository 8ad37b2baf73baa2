package org.hoidong.workflow.lifecycle.petition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.oversight.FieldOfWork;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.petition.CompetentLevel;
import org.hoidong.core.petition.PetitionId;
import org.hoidong.core.petition.PetitionRules;
import org.hoidong.core.petition.VoterPetition;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamPetitions;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.followup.FollowUpEnd;
import org.hoidong.workflow.followup.FollowUpLink;
import org.hoidong.workflow.followup.FollowUpState;

/** A worn-out road of a province and a railway of the State, asked for by voters on 20 June 2022, and those who deal with it. */
final class PetitionSamples {

    static final WorkflowDefinition<VoterPetition> DEFINITION = PetitionWorkflows.standard(1);

    static final LocalDate MON_2022_06_20 = LocalDate.of(2022, 6, 20);
    static final LocalDate TUE_2022_06_28 = LocalDate.of(2022, 6, 28);
    static final LocalDate THU_2022_07_28 = LocalDate.of(2022, 7, 28);
    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);

    static final BodyId TRANSPORT = BodyId.of("so-gtvt");
    static final BodyId AGRICULTURE = BodyId.of("so-nnptnt");
    static final BodyId STANDING = BodyId.of("tt-hdnd-tinh");

    static final Actor COMPILER = Actor.of("binh").actingFor(STANDING).granted(PetitionRoles.COMPILER);
    static final Actor ADDRESSEE = Actor.of("chi").actingFor(TRANSPORT);
    static final Actor REGISTRAR = Actor.of("lan").granted(PetitionRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS = ImmutableList.of(COMPILER, ADDRESSEE, REGISTRAR, STRANGER);

    static final PetitionAssignment ASSIGNMENT =
            PetitionAssignment.of(TRANSPORT, VietnamTiers.PROVINCE, STANDING, STANDING);
    static final PetitionAssignment ASSIGNED_ANEW = PetitionAssignment.of(
            TRANSPORT, VietnamTiers.PROVINCE, STANDING, STANDING, "the road is on the list of 2021");
    static final PetitionReturn NOT_OURS = PetitionReturn.of("it is a dyke road", "Sở Nông nghiệp và PTNT");
    static final PetitionForwarding TO_MINISTRY =
            PetitionForwarding.of("Bộ Giao thông vận tải", VietnamTiers.PROVINCE, STANDING);
    static final PetitionOutcome REPAIRED =
            PetitionOutcome.of(VietnamPetitions.RESOLVED, "the road was repaired in July");
    static final PetitionOutcome TOLD_WHY = PetitionOutcome.of(VietnamPetitions.EXPLAINED, "it is in the plan of 2024");
    static final PetitionOutcome AT_WORK = PetitionOutcome.of(VietnamPetitions.IN_PROGRESS, "being tendered");
    static final FollowUpLink LINK = FollowUpLink.of(RecommendationId.of("CT-2022-07.1"), CaseId.of("KN-2022-113"));
    static final PetitionOutcome REPAIRED_AS_FOLLOWED_UP = PetitionOutcome.of(
            VietnamPetitions.RESOLVED, REPAIRED.text(), FollowUpEnd.of(LINK.followUp(), FollowUpState.IMPLEMENTED));
    static final PetitionOutcome EXPLAINED_AS_FOLLOWED_UP = PetitionOutcome.of(
            VietnamPetitions.EXPLAINED, TOLD_WHY.text(), FollowUpEnd.of(LINK.followUp(), FollowUpState.EXPLAINED));
    static final PetitionSession SESSION_4 = PetitionSession.of(MilestoneId.of("ky-hop-4"));

    private static final Provision REGULATION = Provision.of("Quy chế 03/2021", "9");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private PetitionSamples() {}

    static VoterPetition road() {
        return VoterPetition.builder()
                .id(PetitionId.of("CT-2022-07.1"))
                .receivedOn(MON_2022_06_20)
                .contact("tiếp xúc cử tri huyện Hàm Yên")
                .text(Label.of("Sửa đường tỉnh 189", "Repair provincial road 189"))
                .field(FieldOfWork.of("giao-thong"))
                .competentLevel(CompetentLevel.of(VietnamTiers.PROVINCE))
                .build();
    }

    static VoterPetition railway() {
        return road().toBuilder().competentLevel(CompetentLevel.CENTRAL).build();
    }

    static LegalContext context() {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook law = VietnamRules.standard()
                .with(
                        PetitionRules.ANSWER_WITHIN,
                        Dated.setting(TimeLimit.ofCalendarDays(30).by(REGULATION), always, REGULATION))
                .with(
                        PetitionRules.RESULT_NOTIFIED,
                        Dated.setting(TimeLimit.ofWorkingDays(10).by(REGULATION), always, REGULATION));
        RuleBook rules = PetitionCaseRules.declareSettings(law, "hdnd-tinh", "1", REGULATION)
                .put(PetitionCaseRules.ASSIGNED_WITHIN, Dated.setting(TimeLimit.ofWorkingDays(10), always, REGULATION))
                .put(PetitionCaseRules.FOLLOWED_WITHIN, Dated.setting(TimeLimit.ofWorkingDays(3), always, REGULATION))
                .put(PetitionCaseRules.RECORDED_WITHIN, Dated.setting(TimeLimit.ofCalendarDays(60), always, REGULATION))
                .put(
                        PetitionCaseRules.ANSWERED_ELSEWHERE_WITHIN,
                        Dated.setting(TimeLimit.ofCalendarDays(60), always, REGULATION))
                .build();
        return LegalContext.builder()
                .rules(rules)
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .build();
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static Outcome<VoterPetition> opens(VoterPetition petition, LocalDate on) {
        return DEFINITION.open(
                CaseId.of(petition.id().value()),
                petition,
                occurs(PetitionEvents.RECEIVED, NoPayload.NONE, REGISTRAR, on),
                context());
    }

    static WorkflowCase<VoterPetition> received(VoterPetition petition) {
        return opens(petition, petition.receivedOn()).orElseThrow();
    }

    static <P> Outcome<VoterPetition> fire(
            WorkflowCase<VoterPetition> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION.fire(theCase, occurs(event, payload, actor, on), context());
    }

    static <P> WorkflowCase<VoterPetition> after(
            WorkflowCase<VoterPetition> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return fire(theCase, event, payload, actor, on).orElseThrow();
    }

    static WorkflowCase<VoterPetition> assigned() {
        return after(received(road()), PetitionEvents.ASSIGNED, ASSIGNMENT, COMPILER, TUE_2022_06_28);
    }

    static WorkflowCase<VoterPetition> followedUp() {
        return after(assigned(), PetitionEvents.FOLLOW_UP_NAMED, LINK, REGISTRAR, TUE_2022_06_28);
    }

    static WorkflowCase<VoterPetition> returned() {
        return after(assigned(), PetitionEvents.RETURNED, NOT_OURS, ADDRESSEE, TUE_2022_06_28);
    }

    static WorkflowCase<VoterPetition> forwarded() {
        return after(received(railway()), PetitionEvents.FORWARDED, TO_MINISTRY, COMPILER, TUE_2022_06_28);
    }

    static WorkflowCase<VoterPetition> told(WorkflowCase<VoterPetition> theCase, LocalDate on) {
        return after(theCase, PetitionEvents.VOTERS_TOLD, Note.of("by letter"), COMPILER, on);
    }

    static PetitionReferences parts() {
        return PetitionReferences.of(
                ImmutableList.of(PetitionId.of("CT-2022-07.2"), PetitionId.of("CT-2022-07.3")), "two things");
    }

    static PetitionReferences other() {
        return PetitionReferences.of(ImmutableList.of(PetitionId.of("CT-2021-30.1")), "asked before");
    }

    /** A case in each state; all entries lie on or before Tuesday 28 June. */
    static ImmutableMap<PetitionState, WorkflowCase<VoterPetition>> inEveryState() {
        WorkflowCase<VoterPetition> resolved =
                after(followedUp(), PetitionEvents.RESOLVED, REPAIRED_AS_FOLLOWED_UP, COMPILER, TUE_2022_06_28);
        WorkflowCase<VoterPetition> explained =
                after(followedUp(), PetitionEvents.EXPLAINED, EXPLAINED_AS_FOLLOWED_UP, COMPILER, TUE_2022_06_28);
        WorkflowCase<VoterPetition> answered =
                after(forwarded(), PetitionEvents.ANSWERED_ELSEWHERE, TOLD_WHY, REGISTRAR, TUE_2022_06_28);
        return ImmutableMap.<PetitionState, WorkflowCase<VoterPetition>>builder()
                .put(PetitionState.RECEIVED, received(road()))
                .put(PetitionState.RETURNED, returned())
                .put(PetitionState.ASSIGNED, followedUp())
                .put(PetitionState.RESOLVED, resolved)
                .put(PetitionState.EXPLAINED, explained)
                .put(PetitionState.FORWARDED, forwarded())
                .put(PetitionState.ANSWERED_ELSEWHERE, answered)
                .put(PetitionState.RESOLVED_AND_TOLD, told(resolved, TUE_2022_06_28))
                .put(PetitionState.EXPLAINED_AND_TOLD, told(explained, TUE_2022_06_28))
                .put(PetitionState.ANSWERED_ELSEWHERE_AND_TOLD, told(answered, TUE_2022_06_28))
                .put(
                        PetitionState.SPLIT,
                        after(received(road()), PetitionEvents.SPLIT, parts(), COMPILER, TUE_2022_06_28))
                .put(
                        PetitionState.MERGED,
                        after(received(road()), PetitionEvents.MERGED, other(), COMPILER, TUE_2022_06_28))
                .buildOrThrow();
    }

    /** An occurrence of any shipped event: with a payload that says all that is needed, or one that says as little as it can. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate date) {
        if (event.equals(PetitionEvents.RECEIVED)) {
            return occurs(PetitionEvents.RECEIVED, NoPayload.NONE, actor, date);
        }
        if (event.equals(PetitionEvents.ASSIGNED) || event.equals(PetitionEvents.REOPENED)) {
            return occurs(
                    event.equals(PetitionEvents.ASSIGNED) ? PetitionEvents.ASSIGNED : PetitionEvents.REOPENED,
                    full ? ASSIGNED_ANEW : PetitionAssignment.of(TRANSPORT, VietnamTiers.COMMUNE, TRANSPORT, TRANSPORT),
                    actor,
                    date);
        }
        if (event.equals(PetitionEvents.RETURNED)) {
            return occurs(PetitionEvents.RETURNED, full ? NOT_OURS : PetitionReturn.of(""), actor, date);
        }
        if (event.equals(PetitionEvents.FORWARDED)) {
            return occurs(
                    PetitionEvents.FORWARDED,
                    full ? PetitionForwarding.of("Ủy ban nhân dân tỉnh", VietnamTiers.COMMUNE, STANDING) : TO_MINISTRY,
                    actor,
                    date);
        }
        if (event.equals(PetitionEvents.SPLIT)) {
            return occurs(
                    PetitionEvents.SPLIT, full ? parts() : PetitionReferences.of(ImmutableList.of(), ""), actor, date);
        }
        if (event.equals(PetitionEvents.MERGED)) {
            return occurs(
                    PetitionEvents.MERGED, full ? other() : PetitionReferences.of(ImmutableList.of(), ""), actor, date);
        }
        if (event.equals(PetitionEvents.FOLLOW_UP_NAMED)) {
            return occurs(
                    PetitionEvents.FOLLOW_UP_NAMED,
                    full ? LINK : FollowUpLink.of(RecommendationId.of("x"), CaseId.of("y")),
                    actor,
                    date);
        }
        if (event.equals(PetitionEvents.CARRIED_OVER)) {
            return occurs(PetitionEvents.CARRIED_OVER, SESSION_4, actor, date);
        }
        for (EventType<PetitionOutcome> outcome : ImmutableList.of(
                PetitionEvents.RESOLVED,
                PetitionEvents.EXPLAINED,
                PetitionEvents.STANDING_REPORTED,
                PetitionEvents.ANSWERED,
                PetitionEvents.ANSWERED_ELSEWHERE)) {
            if (event.equals(outcome)) {
                PetitionOutcome right = event.equals(PetitionEvents.RESOLVED)
                        ? REPAIRED_AS_FOLLOWED_UP
                        : event.equals(PetitionEvents.EXPLAINED) ? EXPLAINED_AS_FOLLOWED_UP : AT_WORK;
                PetitionOutcome wrong = PetitionOutcome.of(
                        event.equals(PetitionEvents.RESOLVED) ? VietnamPetitions.EXPLAINED : VietnamPetitions.RESOLVED,
                        "");
                return occurs(outcome, full ? right : wrong, actor, date);
            }
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, date);
    }
}
