package org.hoidong.workflow.lifecycle.letter;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.DateSpan;
import org.hoidong.core.basics.Label;
import org.hoidong.core.calendar.Calendars;
import org.hoidong.core.calendar.TimeLimit;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.Dated;
import org.hoidong.core.law.Provision;
import org.hoidong.core.law.RuleBook;
import org.hoidong.core.law.RuleKey;
import org.hoidong.core.law.TransitionPolicy;
import org.hoidong.core.petition.CitizenLetter;
import org.hoidong.core.petition.LetterExamination;
import org.hoidong.core.petition.LetterId;
import org.hoidong.core.petition.LetterKind;
import org.hoidong.core.petition.Petitioner;
import org.hoidong.core.vietnam.VietnamCalendars;
import org.hoidong.core.vietnam.VietnamLetters;
import org.hoidong.core.vietnam.VietnamRules;
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

/** Letters to a provincial council in July 2022, and those who deal with them, under the law of Viet Nam. */
final class LetterSamples {

    static final WorkflowDefinition<CitizenLetter> DEFINITION = LetterWorkflows.standard(1);

    static final LocalDate WED_2022_07_13 = LocalDate.of(2022, 7, 13);
    static final LocalDate FRI_2022_07_15 = LocalDate.of(2022, 7, 15);
    static final LocalDate MON_2022_07_18 = LocalDate.of(2022, 7, 18);
    static final LocalDate TUE_2022_07_26 = LocalDate.of(2022, 7, 26);
    static final LocalDate WED_2022_08_17 = LocalDate.of(2022, 8, 17);

    static final BodyId COUNCIL = BodyId.of("hdnd-tinh");
    static final BodyId DISTRICT = BodyId.of("ubnd-huyen");

    static final Actor RECEIVER = Actor.of("binh").actingFor(COUNCIL);
    static final Actor SETTLER = Actor.of("chi").actingFor(DISTRICT);
    static final Actor DELEGATE = Actor.of("db-07");
    static final Actor REGISTRAR = Actor.of("lan").granted(LetterRoles.REGISTRAR);
    static final Actor STRANGER = Actor.of("hoa");
    static final ImmutableList<Actor> ACTORS = ImmutableList.of(RECEIVER, SETTLER, DELEGATE, REGISTRAR, STRANGER);

    private static final Provision REGULATION = Provision.of("Quy chế tiếp nhận đơn 12/2021", "5");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LetterId LETTER = LetterId.of("DT-2022-115");

    private LetterSamples() {}

    static CitizenLetter.Builder letter(LetterKind kind) {
        return CitizenLetter.builder()
                .id(LETTER)
                .receivedOn(WED_2022_07_13)
                .receivedBy(COUNCIL)
                .addKinds(kind)
                .subject(Label.of("Thu hồi đất", "Recovery of land"))
                .petitioner(Petitioner.of("Nguyễn Văn An", "thị trấn Tân Yên"));
    }

    static CitizenLetter complaint() {
        return letter(VietnamLetters.COMPLAINT).build();
    }

    static CitizenLetter mixed() {
        return letter(VietnamLetters.COMPLAINT)
                .addKinds(VietnamLetters.DENUNCIATION)
                .build();
    }

    static LegalContext context() {
        return context(VietnamRules.standard(), TransitionPolicy.keepFoundingLaw());
    }

    static LegalContext context(RuleBook law, TransitionPolicy transitions) {
        DateSpan always = DateSpan.from(LocalDate.of(2016, 1, 1));
        RuleBook.Builder rules = LetterRules.declareSettings(law, "hdnd-tinh", "1", REGULATION);
        Map<RuleKey<TimeLimit>, TimeLimit> settings = ImmutableMap.of(
                LetterRules.EXAMINED_WITHIN, TimeLimit.ofWorkingDays(3),
                LetterRules.DECIDED_WITHIN, TimeLimit.ofWorkingDays(3),
                LetterRules.SETTLED_WITHIN, TimeLimit.ofCalendarDays(60),
                LetterRules.RESUMED_WITHIN, TimeLimit.ofCalendarDays(30),
                LetterRules.RESULT_WITHIN, TimeLimit.ofCalendarDays(60),
                LetterRules.TOLD_WITHIN, TimeLimit.ofWorkingDays(10));
        settings.forEach((key, limit) -> rules.put(key, Dated.setting(limit, always, REGULATION)));
        return LegalContext.builder()
                .rules(rules.build())
                .calendars(Calendars.of(VietnamCalendars.stateBodies()))
                .zone(HANOI)
                .transitions(transitions)
                .build();
    }

    static <P> Occurrence<P> occurs(EventType<P> event, P payload, Actor actor, LocalDate date) {
        return Occurrence.of(event, payload)
                .by(actor)
                .on(date)
                .recordedAt(date.atTime(LocalTime.NOON).atZone(HANOI).toInstant());
    }

    static Outcome<CitizenLetter> opens(CitizenLetter letter, LocalDate on) {
        return DEFINITION.open(
                CaseId.of(letter.id().value()),
                letter,
                occurs(LetterEvents.RECEIVED, NoPayload.NONE, REGISTRAR, on),
                context());
    }

    static WorkflowCase<CitizenLetter> received(CitizenLetter letter) {
        return opens(letter, letter.receivedOn()).orElseThrow();
    }

    static <P> Outcome<CitizenLetter> fire(
            WorkflowCase<CitizenLetter> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return DEFINITION.fire(theCase, occurs(event, payload, actor, on), context());
    }

    static <P> WorkflowCase<CitizenLetter> after(
            WorkflowCase<CitizenLetter> theCase, EventType<P> event, P payload, Actor actor, LocalDate on) {
        return fire(theCase, event, payload, actor, on).orElseThrow();
    }

    static LetterExamination found(BodyId competent, LocalDate on) {
        return LetterExamination.builder()
                .letter(LETTER)
                .examinedOn(on)
                .competent(competent)
                .build();
    }

    static WorkflowCase<CitizenLetter> examined(CitizenLetter letter, BodyId competent) {
        return after(
                received(letter), LetterEvents.EXAMINED, found(competent, FRI_2022_07_15), RECEIVER, FRI_2022_07_15);
    }

    static WorkflowCase<CitizenLetter> accepted(CitizenLetter letter, LetterAcceptance acceptance) {
        return after(examined(letter, COUNCIL), LetterEvents.ACCEPTED, acceptance, RECEIVER, MON_2022_07_18);
    }

    static WorkflowCase<CitizenLetter> passedOn(CitizenLetter letter) {
        return after(examined(letter, DISTRICT), LetterEvents.PASSED_ON, Note.of(""), RECEIVER, MON_2022_07_18);
    }

    static LetterParts parts() {
        return LetterParts.of(ImmutableMap.of(
                LetterId.of("DT-2022-115a"), VietnamLetters.COMPLAINT,
                LetterId.of("DT-2022-115b"), VietnamLetters.DENUNCIATION));
    }

    /** A case in each state; all entries lie on or before Monday 18 July. */
    static ImmutableMap<LetterState, WorkflowCase<CitizenLetter>> inEveryState() {
        CitizenLetter anonymous =
                letter(VietnamLetters.DENUNCIATION).petitioner(Optional.empty()).build();
        WorkflowCase<CitizenLetter> accepted = accepted(complaint(), LetterAcceptance.usual());
        WorkflowCase<CitizenLetter> settled =
                after(accepted, LetterEvents.SETTLED, Note.of("granted in part"), RECEIVER, MON_2022_07_18);
        return ImmutableMap.<LetterState, WorkflowCase<CitizenLetter>>builder()
                .put(LetterState.RECEIVED, received(complaint()))
                .put(LetterState.EXAMINED, examined(complaint(), DISTRICT))
                .put(LetterState.ACCEPTED, accepted)
                .put(
                        LetterState.SUSPENDED,
                        after(accepted, LetterEvents.SUSPENDED, Note.of("a court decides"), RECEIVER, MON_2022_07_18))
                .put(LetterState.PASSED_ON, passedOn(complaint()))
                .put(LetterState.SETTLED, settled)
                .put(
                        LetterState.CLOSED,
                        after(settled, LetterEvents.RESULT_TOLD, Note.of(""), RECEIVER, MON_2022_07_18))
                .put(
                        LetterState.FILED,
                        after(
                                examined(anonymous, COUNCIL),
                                LetterEvents.FILED,
                                Note.of("nobody signed it"),
                                RECEIVER,
                                MON_2022_07_18))
                .put(LetterState.SPLIT, after(received(mixed()), LetterEvents.SPLIT, parts(), RECEIVER, FRI_2022_07_15))
                .put(
                        LetterState.WITHDRAWN,
                        after(
                                examined(complaint(), COUNCIL),
                                LetterEvents.WITHDRAWN,
                                Note.of("taken back in writing"),
                                REGISTRAR,
                                MON_2022_07_18))
                .buildOrThrow();
    }

    /** An occurrence of any shipped event: with a payload that says all that is needed, or one that says as little as it can. */
    static Occurrence<?> any(EventType<?> event, boolean full, Actor actor, LocalDate date) {
        if (event.equals(LetterEvents.RECEIVED)) {
            return occurs(LetterEvents.RECEIVED, NoPayload.NONE, actor, date);
        }
        if (event.equals(LetterEvents.EXAMINED)) {
            LetterExamination found = found(DISTRICT, date);
            return occurs(
                    LetterEvents.EXAMINED,
                    full
                            ? found
                            : found.toBuilder()
                                    .letter(LetterId.of("DT-1"))
                                    .examinedOn(date.minusDays(1))
                                    .build(),
                    actor,
                    date);
        }
        if (event.equals(LetterEvents.ACCEPTED)) {
            return occurs(
                    LetterEvents.ACCEPTED,
                    full ? LetterAcceptance.in(VietnamLetters.COMPLEX) : LetterAcceptance.usual(),
                    actor,
                    date);
        }
        if (event.equals(LetterEvents.SPLIT)) {
            return occurs(LetterEvents.SPLIT, full ? parts() : LetterParts.of(ImmutableMap.of()), actor, date);
        }
        if (event.equals(LetterEvents.EXTENDED)) {
            return occurs(
                    LetterEvents.EXTENDED,
                    LetterExtension.of(TimeLimit.ofCalendarDays(30), full ? "complex" : ""),
                    actor,
                    date);
        }
        return occurs(EventType.of(event.id(), Note.CODEC), Note.of(full ? "because" : ""), actor, date);
    }
}
