package org.hoidong.workflow.lifecycle.resolution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.MilestoneId;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.meeting.MeetingRules;
import org.hoidong.core.meeting.StepKind;
import org.hoidong.core.resolution.DocumentNumber;
import org.hoidong.core.resolution.Procedure;
import org.hoidong.core.resolution.ResolutionDraft;
import org.hoidong.core.resolution.ResolutionDraftId;
import org.hoidong.core.resolution.ResolutionKind;
import org.hoidong.core.resolution.SigningOffice;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamRules;
import org.hoidong.core.vietnam.VietnamTiers;
import org.hoidong.core.voting.VotingMethod;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.LegalContext;
import org.hoidong.workflow.NoPayload;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;

/**
 * A normative resolution of a provincial council of 51 delegates, under the law of summer 2022: adopted and signed on Friday 8 July at
 * the session of 6 to 8 July; three days to send it up, effect ten days after at the earliest.
 */
final class ResolutionSamples {

    static final WorkflowDefinition<ResolutionDraft> DEFINITION = ResolutionWorkflows.ordinary(1);

    static final LocalDate MON_2022_05_09 = LocalDate.of(2022, 5, 9);
    static final LocalDate MON_2022_06_13 = LocalDate.of(2022, 6, 13);
    static final LocalDate THU_2022_06_23 = LocalDate.of(2022, 6, 23);
    static final LocalDate FRI_2022_06_24 = LocalDate.of(2022, 6, 24);
    static final LocalDate WED_2022_07_06 = LocalDate.of(2022, 7, 6);
    static final LocalDate FRI_2022_07_08 = LocalDate.of(2022, 7, 8);
    static final LocalDate MON_2022_07_11 = LocalDate.of(2022, 7, 11);
    static final LocalDate FRI_2022_07_15 = LocalDate.of(2022, 7, 15);
    static final LocalDate MON_2022_07_18 = LocalDate.of(2022, 7, 18);

    static final BodyId LEGAL = BodyId.of("ban-phap-che");
    static final BodyId ECONOMIC = BodyId.of("ban-ktns");
    static final MilestoneId SESSION = MilestoneId.of("ky-hop-7");

    static final Actor DRAFTER = Actor.of("an").actingFor(BodyId.of("ubnd-tinh"));
    static final Actor LEAD = Actor.of("binh").actingFor(ECONOMIC);
    static final Actor JOINT = Actor.of("chi").actingFor(LEGAL);
    static final Actor STANDING = Actor.of("dung").actingFor(BodyId.of("tt-hdnd-tinh"));
    static final Actor COUNCIL = Actor.of("giang").actingFor(BodyId.of("hdnd-tinh"));
    static final Actor AUTHORITY = Actor.of("hai").granted(ResolutionRoles.AUTHORITY);
    static final Actor REGISTRAR = Actor.of("lan").granted(ResolutionRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS =
            ImmutableList.of(DRAFTER, LEAD, JOINT, STANDING, COUNCIL, AUTHORITY, REGISTRAR, STRANGER);

    private static final Provision REGULATION = Provision.of("Quy chế làm việc 01/2021/NQ-HĐND", "14");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private ResolutionSamples() {}

    static LegalContext context() {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook.Builder rules =
                ResolutionStepRules.declareSettings(VietnamRules.standard(), "hdnd-tinh", "1", REGULATION);
        for (RuleKey<TimeLimit> key : ImmutableList.of(
                ResolutionStepRules.SUBMITTED_WITHIN,
                ResolutionStepRules.VERIFIED_WITHIN,
                ResolutionStepRules.ON_AGENDA_WITHIN,
                ResolutionStepRules.SIGNED_WITHIN,
                ResolutionStepRules.PUBLISHED_WITHIN,
                ResolutionStepRules.SUSPENSION_DECIDED_WITHIN)) {
            rules.put(key, Dated.setting(TimeLimit.ofWorkingDays(10), always, REGULATION));
        }
        return LegalContext.builder()
                .rules(rules.build())
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .build();
    }

    static ResolutionDraft.Builder draft() {
        return ResolutionDraft.builder()
                .id(ResolutionDraftId.of("DT-2022-14"))
                .kind(ResolutionKind.NORMATIVE)
                .title(Label.of("Mức hỗ trợ cấp nước nông thôn", "Support for rural water works"))
                .council(BodyId.of("hdnd-tinh"))
                .tier(VietnamTiers.PROVINCE)
                .standingCommittee(BodyId.of("tt-hdnd-tinh"))
                .draftedBy(BodyId.of("ubnd-tinh"))
                .verifiedBy(ECONOMIC)
                .addJointly(LEGAL);
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static <P> WorkflowCase<ResolutionDraft> after(
            WorkflowCase<ResolutionDraft> theCase, EventType<P> event, P payload, Actor actor, LocalDate date) {
        return theCase.definition()
                .fire(theCase, occurs(event, payload, actor, date), context())
                .orElseThrow();
    }

    static WorkflowCase<ResolutionDraft> begun() {
        return DEFINITION
                .open(
                        CaseId.of("DT-2022-14"),
                        draft().build(),
                        occurs(ResolutionEvents.DRAFTING_BEGUN, NoPayload.NONE, DRAFTER, MON_2022_05_09),
                        context())
                .orElseThrow();
    }

    static WorkflowCase<ResolutionDraft> submitted() {
        return after(begun(), ResolutionEvents.SUBMITTED, NoPayload.NONE, DRAFTER, MON_2022_06_13);
    }

    static WorkflowCase<ResolutionDraft> withOpinion() {
        return after(submitted(), ResolutionEvents.OPINION_GIVEN, view(LEGAL), JOINT, THU_2022_06_23);
    }

    static CommitteeView view(BodyId committee) {
        return CommitteeView.of(committee, true, "45/BC-HĐND");
    }

    static WorkflowCase<ResolutionDraft> verified() {
        return after(withOpinion(), ResolutionEvents.VERIFICATION_REPORTED, view(ECONOMIC), LEAD, FRI_2022_06_24);
    }

    static SessionDate session() {
        return SessionDate.of(SESSION, WED_2022_07_06, FRI_2022_07_08);
    }

    static WorkflowCase<ResolutionDraft> onAgenda() {
        return after(verified(), ResolutionEvents.PUT_ON_AGENDA, session(), STANDING, FRI_2022_06_24);
    }

    /** In the order of Article 85, with 47 of 51 in favour, and effect from the tenth day after. */
    static Adoption.Builder adoption() {
        List<StepKind> order = VietnamRules.standard()
                .on(FRI_2022_07_08)
                .get(MeetingRules.ADOPTION_ORDER)
                .steps();
        return Adoption.builder()
                .number(DocumentNumber.parse("08/2022/NQ-HĐND"))
                .method(VotingMethod.ELECTRONIC)
                .delegates(51)
                .present(49)
                .inFavour(47)
                .against(2)
                .effectiveOn(MON_2022_07_18)
                .proceedings(order);
    }

    static Adoption failed() {
        return adoption().inFavour(25).against(20).build();
    }

    static WorkflowCase<ResolutionDraft> adopted() {
        return after(onAgenda(), ResolutionEvents.VOTED_FOR, adoption().build(), COUNCIL, FRI_2022_07_08);
    }

    static WorkflowCase<ResolutionDraft> signed() {
        return after(
                adopted(), ResolutionEvents.AUTHENTICATED, Signing.of(SigningOffice.CHAIR), COUNCIL, FRI_2022_07_08);
    }

    static WorkflowCase<ResolutionDraft> issued() {
        WorkflowCase<ResolutionDraft> sent =
                after(signed(), ResolutionEvents.SENT_UP, NoPayload.NONE, STANDING, MON_2022_07_11);
        WorkflowCase<ResolutionDraft> toGazette =
                after(sent, ResolutionEvents.SENT_TO_GAZETTE, NoPayload.NONE, STANDING, MON_2022_07_11);
        return after(toGazette, ResolutionEvents.PUBLISHED, NoPayload.NONE, REGISTRAR, FRI_2022_07_15);
    }

    static WorkflowCase<ResolutionDraft> inEffect() {
        return after(issued(), ResolutionEvents.TOOK_EFFECT, NoPayload.NONE, STANDING, MON_2022_07_18);
    }

    static WorkflowCase<ResolutionDraft> suspended() {
        return after(
                inEffect(),
                ResolutionEvents.SUSPENSION_ORDERED,
                Note.of("beyond its power"),
                AUTHORITY,
                MON_2022_07_18);
    }

    static ImmutableMap<ResolutionState, WorkflowCase<ResolutionDraft>> inEveryState() {
        return ImmutableMap.<ResolutionState, WorkflowCase<ResolutionDraft>>builder()
                .put(ResolutionState.DRAFTING, begun())
                .put(ResolutionState.UNDER_VERIFICATION, withOpinion())
                .put(ResolutionState.VERIFIED, verified())
                .put(ResolutionState.BEFORE_COUNCIL, onAgenda())
                .put(ResolutionState.ADOPTED, adopted())
                .put(ResolutionState.SIGNED, issued())
                .put(ResolutionState.IN_EFFECT, inEffect())
                .put(ResolutionState.SUSPENDED, suspended())
                .put(
                        ResolutionState.ANNULLED,
                        after(
                                suspended(),
                                ResolutionEvents.ANNULMENT_DECIDED,
                                Note.of("unlawful"),
                                AUTHORITY,
                                MON_2022_07_18))
                .put(
                        ResolutionState.NOT_ADOPTED,
                        after(onAgenda(), ResolutionEvents.VOTED_DOWN, failed(), COUNCIL, FRI_2022_07_08))
                .put(
                        ResolutionState.WITHDRAWN,
                        after(begun(), ResolutionEvents.DRAFT_WITHDRAWN, Note.of("no budget"), DRAFTER, MON_2022_05_09))
                .buildOrThrow();
    }

    /** An occurrence of any event: with a payload that says all that is needed, or as little as it can. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate on) {
        if (event.equals(ResolutionEvents.OPINION_GIVEN)) {
            return occurs(ResolutionEvents.OPINION_GIVEN, view(full ? LEGAL : ECONOMIC), actor, on);
        }
        if (event.equals(ResolutionEvents.VERIFICATION_REPORTED)) {
            return occurs(ResolutionEvents.VERIFICATION_REPORTED, view(full ? ECONOMIC : LEGAL), actor, on);
        }
        if (event.equals(ResolutionEvents.PUT_ON_AGENDA)) {
            return occurs(
                    ResolutionEvents.PUT_ON_AGENDA,
                    full ? SessionDate.of(SESSION, on, on) : SessionDate.of(SESSION, on.minusDays(2), on.minusDays(1)),
                    actor,
                    on);
        }
        if (event.equals(ResolutionEvents.VOTED_FOR)) {
            return occurs(
                    ResolutionEvents.VOTED_FOR,
                    full
                            ? adoption().effectiveOn(on.plusDays(10)).build()
                            : adoption()
                                    .inFavour(25)
                                    .against(20)
                                    .proceedings(List.of())
                                    .build(),
                    actor,
                    on);
        }
        if (event.equals(ResolutionEvents.VOTED_DOWN)) {
            return occurs(
                    ResolutionEvents.VOTED_DOWN, full ? failed() : adoption().build(), actor, on);
        }
        if (event.equals(ResolutionEvents.AUTHENTICATED)) {
            return occurs(
                    ResolutionEvents.AUTHENTICATED,
                    Signing.of(full ? SigningOffice.CHAIR : SigningOffice.DESIGNATED_PERSON),
                    actor,
                    on);
        }
        for (EventType<NoPayload> bare : ImmutableList.of(
                ResolutionEvents.DRAFTING_BEGUN,
                ResolutionEvents.SUBMITTED,
                ResolutionEvents.SENT_UP,
                ResolutionEvents.SENT_TO_GAZETTE,
                ResolutionEvents.PUBLISHED,
                ResolutionEvents.TOOK_EFFECT)) {
            if (event.equals(bare)) {
                return occurs(bare, NoPayload.NONE, actor, on);
            }
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, on);
    }

    static WorkflowCase<ResolutionDraft> simplified() {
        return ResolutionWorkflows.simplified(1)
                .open(
                        CaseId.of("DT-2025-03"),
                        draft().procedure(Procedure.SIMPLIFIED).build(),
                        occurs(ResolutionEvents.DRAFTING_BEGUN, NoPayload.NONE, DRAFTER, LocalDate.of(2025, 9, 1)),
                        context())
                .orElseThrow();
    }
}
