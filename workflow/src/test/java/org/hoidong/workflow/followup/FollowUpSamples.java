package org.hoidong.workflow.followup;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.CalendarId;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.Due;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.calendar.WorkingCalendar;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.EvidenceKind;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.oversight.RecommendationId;
import org.hoidong.core.oversight.RecommendationSource;
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

/** A made-up recommendation with its parties, settings and steps. */
final class FollowUpSamples {

    static final WorkflowDefinition<Recommendation> DEFINITION = FollowUpWorkflows.standard(1);

    static final LocalDate MON_2022_08_01 = LocalDate.of(2022, 8, 1);
    static final LocalDate WED_2022_08_31 = LocalDate.of(2022, 8, 31);

    static final Provision REGULATION = Provision.of("Working regulation 1/2021", "9");
    static final BodyId DEPARTMENT = BodyId.of("department");
    static final BodyId STANDING = BodyId.of("standing-committee");
    static final BodyId COMMITTEE = BodyId.of("committee");
    static final BodyId COUNCIL = BodyId.of("council");
    static final BodyId SUCCESSOR = BodyId.of("successor");

    static final Actor ADDRESSEE = Actor.of("binh").actingFor(DEPARTMENT);
    static final Actor OVERSEER = Actor.of("chi").actingFor(STANDING);
    static final Actor VALIDATOR = Actor.of("dung").actingFor(COMMITTEE);
    static final Actor ISSUER = Actor.of("giang").actingFor(COUNCIL);
    static final Actor STRANGER = Actor.of("hoa");
    static final Actor CLERK_OF_THE_COUNCIL = Actor.of("khanh").granted(FollowUpRoles.COUNCIL);
    static final Actor REGISTRAR = Actor.of("lan").granted(FollowUpRoles.REGISTRAR);
    static final ImmutableList<Actor> ACTORS =
            ImmutableList.of(ADDRESSEE, OVERSEER, VALIDATOR, ISSUER, STRANGER, CLERK_OF_THE_COUNCIL, REGISTRAR);

    static final Evidence REPORT = evidence(EvidenceKind.REPORT);
    static final Evidence PHOTO = evidence(EvidenceKind.PHOTO);

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private FollowUpSamples() {}

    static Evidence evidence(EvidenceKind kind) {
        return Evidence.of(kind, kind.id() + " 12", "ab".repeat(32), "the head of the department");
    }

    static Recommendation.Builder draft() {
        return Recommendation.builder()
                .id(RecommendationId.of("kn-1"))
                .source(RecommendationSource.OVERSIGHT_CONCLUSION)
                .sourceDocument(Provision.of("Conclusion 12", "3"))
                .issuedBy(COUNCIL)
                .issuedOn(MON_2022_08_01)
                .text(Label.of("Sửa kênh", "Repair the canal"));
    }

    static Recommendation.Builder complete() {
        return draft().addressee(DEPARTMENT)
                .overseer(STANDING)
                .validator(COMMITTEE)
                .due(Due.on(WED_2022_08_31))
                .addRequiredEvidence(EvidenceKind.REPORT, EvidenceKind.PHOTO);
    }

    static Recommendation recommendation() {
        return complete().build();
    }

    static Recommendation petition() {
        return complete().source(RecommendationSource.VOTER_PETITION).build();
    }

    static LegalContext context() {
        DateSpan always = DateSpan.from(LocalDate.of(2021, 1, 1));
        RuleBook.Builder rules = FollowUpRules.declareSettings(
                RuleBook.builder("law", "1").build(), "council", "1", Provision.of("Law", "1"));
        rules.put(FollowUpRules.REMINDER_DAYS, Dated.setting(ImmutableList.of(15, 7, 3), always, REGULATION));
        for (RuleKey<TimeLimit> key : FollowUpRules.timeLimits()) {
            rules.put(key, Dated.setting(TimeLimit.ofWorkingDays(5), always, REGULATION));
        }
        return LegalContext.builder()
                .rules(rules.build())
                .calendars(Calendars.of(WorkingCalendar.builder(CalendarId.of("weekdays"), "1")
                        .span(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 12, 31))
                        .build()))
                .zone(HANOI)
                .build();
    }

    /** The same where the council's regulation allows so many extensions. */
    static LegalContext withExtensionsAtMost(int most) {
        LegalContext context = context();
        return context.toBuilder()
                .rules(context.rules()
                        .extend("council", "2")
                        .put(
                                FollowUpRules.EXTENSIONS_AT_MOST,
                                Dated.setting(most, DateSpan.from(LocalDate.of(2021, 1, 1)), REGULATION))
                        .build())
                .build();
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static Outcome<Recommendation> issues(Recommendation recommendation) {
        return DEFINITION.open(
                CaseId.of(recommendation.id().value()),
                recommendation,
                occurs(FollowUpEvents.ISSUED, NoPayload.NONE, ISSUER, MON_2022_08_01),
                context());
    }

    static WorkflowCase<Recommendation> issued() {
        return issues(recommendation()).orElseThrow();
    }

    /** A case in each state, with the steps that lead there on the days given in the last entry. */
    static ImmutableMap<FollowUpState, WorkflowCase<Recommendation>> inEveryState(Recommendation recommendation) {
        ImmutableMap.Builder<FollowUpState, WorkflowCase<Recommendation>> cases = ImmutableMap.builder();
        WorkflowCase<Recommendation> notStarted = issues(recommendation).orElseThrow();
        WorkflowCase<Recommendation> started = after(notStarted, FollowUpEvents.STARTED, Note.of(""), ADDRESSEE, 2);
        WorkflowCase<Recommendation> reported = after(
                started,
                FollowUpEvents.COMPLETION_REPORTED,
                CompletionReport.of("done", ImmutableList.of(REPORT, PHOTO)),
                ADDRESSEE,
                3);
        WorkflowCase<Recommendation> verifying =
                after(reported, FollowUpEvents.VERIFICATION_STARTED, Note.of(""), VALIDATOR, 4);
        Verification found =
                Verification.builder().newDueOn(WED_2022_08_31.plusDays(30)).build();
        cases.put(FollowUpState.NOT_STARTED, notStarted);
        cases.put(FollowUpState.IN_PROGRESS, started);
        cases.put(FollowUpState.REPORTED_DONE, reported);
        cases.put(FollowUpState.BEING_VERIFIED, verifying);
        cases.put(
                FollowUpState.PARTLY_IMPLEMENTED,
                after(verifying, FollowUpEvents.VERIFIED_PARTLY, found, VALIDATOR, 5));
        cases.put(
                FollowUpState.NOT_MEETING_REQUIREMENT,
                after(verifying, FollowUpEvents.VERIFIED_NOT_MEETING, found, VALIDATOR, 5));
        cases.put(
                FollowUpState.NOT_IMPLEMENTED,
                after(verifying, FollowUpEvents.VERIFIED_NOT_IMPLEMENTED, found, VALIDATOR, 5));
        cases.put(
                FollowUpState.SUSPENDED,
                after(started, FollowUpEvents.SUSPENSION_APPROVED, NewTerm.of(WED_2022_08_31, "flood"), OVERSEER, 5));
        cases.put(
                FollowUpState.IMPLEMENTED, after(verifying, FollowUpEvents.VERIFIED_IMPLEMENTED, found, VALIDATOR, 5));
        cases.put(
                FollowUpState.SUPERSEDED,
                after(started, FollowUpEvents.SUPERSESSION_DECIDED, Note.of("merged"), ISSUER, 5));
        cases.put(
                FollowUpState.WITHDRAWN, after(started, FollowUpEvents.WITHDRAWAL_DECIDED, Note.of("moot"), ISSUER, 5));
        cases.put(
                FollowUpState.NOT_IMPLEMENTABLE,
                after(started, FollowUpEvents.FOUND_NOT_IMPLEMENTABLE, Note.of("no such land"), ISSUER, 5));
        if (recommendation.source().equals(RecommendationSource.VOTER_PETITION)) {
            cases.put(
                    FollowUpState.EXPLAINED,
                    after(
                            after(
                                    started,
                                    FollowUpEvents.ANSWERED,
                                    Answer.of(AnswerStatus.REJECTED, "no funds"),
                                    ADDRESSEE,
                                    4),
                            FollowUpEvents.EXPLANATION_ACCEPTED,
                            Note.of(""),
                            OVERSEER,
                            5));
        }
        return cases.buildOrThrow();
    }

    static WorkflowCase<Recommendation> in(FollowUpState state, Recommendation recommendation) {
        return requireNonNull(inEveryState(recommendation).get(state));
    }

    static <P> WorkflowCase<Recommendation> after(
            WorkflowCase<Recommendation> theCase, EventType<P> event, P payload, Actor actor, int dayOfAugust) {
        return DEFINITION
                .fire(theCase, occurs(event, payload, actor, LocalDate.of(2022, 8, dayOfAugust)), context())
                .orElseThrow();
    }

    /** An occurrence of any shipped event: with a payload that says all that is needed, or one that says nothing. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate date) {
        String text = full ? "because" : "";
        LocalDate term = full ? date.plusDays(60) : date;
        if (event.equals(FollowUpEvents.ISSUED)) {
            return occurs(FollowUpEvents.ISSUED, NoPayload.NONE, actor, date);
        }
        if (event.equals(FollowUpEvents.ANSWERED)) {
            return occurs(FollowUpEvents.ANSWERED, Answer.of(AnswerStatus.ACCEPTED, text), actor, date);
        }
        if (event.equals(FollowUpEvents.COMPLETION_REPORTED)) {
            return occurs(
                    FollowUpEvents.COMPLETION_REPORTED,
                    CompletionReport.of(text, full ? ImmutableList.of(REPORT, PHOTO) : ImmutableList.of()),
                    actor,
                    date);
        }
        for (EventType<Verification> verified : ImmutableList.of(
                FollowUpEvents.VERIFIED_IMPLEMENTED,
                FollowUpEvents.VERIFIED_PARTLY,
                FollowUpEvents.VERIFIED_NOT_MEETING,
                FollowUpEvents.VERIFIED_NOT_IMPLEMENTED)) {
            if (event.equals(verified)) {
                Verification.Builder verification = Verification.builder().text(text);
                return occurs(verified, (full ? verification.newDueOn(term) : verification).build(), actor, date);
            }
        }
        for (EventType<NewTerm> terms : ImmutableList.of(
                FollowUpEvents.EXTENDED,
                FollowUpEvents.SUSPENSION_APPROVED,
                FollowUpEvents.RESUMED,
                FollowUpEvents.REOPENED)) {
            if (event.equals(terms)) {
                return occurs(terms, NewTerm.of(term, text), actor, date);
            }
        }
        if (event.equals(FollowUpEvents.LADDER_DECIDED)) {
            return occurs(
                    FollowUpEvents.LADDER_DECIDED,
                    LadderDecision.of(full ? "follow-up/ladder-questioning" : "follow-up/ladder-unheard-of", text),
                    actor,
                    date);
        }
        if (event.equals(FollowUpEvents.HANDED_OVER)) {
            return occurs(
                    FollowUpEvents.HANDED_OVER,
                    Handover.builder()
                            .addressee(full ? SUCCESSOR : COMMITTEE)
                            .reason(text)
                            .build(),
                    actor,
                    date);
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(text), actor, date);
    }
}
