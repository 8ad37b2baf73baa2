package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.examples.quickstart.data.RegisterEntry;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.ActorId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Note;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Verification;

/** Turns lines of the register into what the follow-up takes, with keys in the place of persons' names. */
final class Happenings {

    private final Map<String, String> personKeys = new LinkedHashMap<>();

    /** Returns what the line says has happened; nothing if it should set a new date and does not. */
    Optional<Occurrence<?>> occurrence(RegisterEntry row) {
        return switch (row.event()) {
            case ANSWERED_ACCEPTED -> answer(row, AnswerStatus.ACCEPTED);
            case ANSWERED_PARTLY -> answer(row, AnswerStatus.PARTLY_ACCEPTED);
            case ANSWERED_REJECTED -> answer(row, AnswerStatus.REJECTED);
            case ASKED_RECONSIDERATION -> answer(row, AnswerStatus.RECONSIDERATION_ASKED);
            case STARTED -> note(row, FollowUpEvents.STARTED);
            case PROGRESS_REPORTED -> note(row, FollowUpEvents.PROGRESS_REPORTED);
            case COMPLETION_REPORTED ->
                made(row, FollowUpEvents.COMPLETION_REPORTED, CompletionReport.of(words(row), evidence(row)));
            case VERIFICATION_STARTED -> note(row, FollowUpEvents.VERIFICATION_STARTED);
            case VERIFIED_IMPLEMENTED -> verification(row, FollowUpEvents.VERIFIED_IMPLEMENTED);
            case VERIFIED_PARTLY -> verification(row, FollowUpEvents.VERIFIED_PARTLY);
            case VERIFIED_NOT_MEETING -> verification(row, FollowUpEvents.VERIFIED_NOT_MEETING);
            case VERIFIED_NOT_IMPLEMENTED -> verification(row, FollowUpEvents.VERIFIED_NOT_IMPLEMENTED);
            case EXTENDED -> term(row, FollowUpEvents.EXTENDED);
            case SUSPENDED -> term(row, FollowUpEvents.SUSPENSION_APPROVED);
            case RESUMED -> term(row, FollowUpEvents.RESUMED);
            case REOPENED -> term(row, FollowUpEvents.REOPENED);
            case WITHDRAWN -> note(row, FollowUpEvents.WITHDRAWAL_DECIDED);
            case SUPERSEDED -> note(row, FollowUpEvents.SUPERSESSION_DECIDED);
            case FOUND_NOT_IMPLEMENTABLE -> note(row, FollowUpEvents.FOUND_NOT_IMPLEMENTABLE);
            case EXPLANATION_ACCEPTED -> note(row, FollowUpEvents.EXPLANATION_ACCEPTED);
            case URGED -> note(row, FollowUpEvents.URGED);
            case URGED_AGAIN -> note(row, FollowUpEvents.URGED_AGAIN);
            case PROPOSED_TO_AUTHORITY -> note(row, FollowUpEvents.PROPOSED_TO_AUTHORITY);
            case EXPLANATION_SESSION_HELD -> note(row, FollowUpEvents.EXPLANATION_SESSION_HELD);
            case QUESTIONED -> note(row, FollowUpEvents.QUESTIONED);
            case RE_OVERSIGHT_OPENED -> note(row, FollowUpEvents.RE_OVERSIGHT_OPENED);
            case REPORTED_TO_COUNCIL -> note(row, FollowUpEvents.REPORTED_TO_COUNCIL);
            case EXPLANATION_REQUESTED -> note(row, FollowUpEvents.EXPLANATION_REQUESTED);
            case EXPLAINED_NON_IMPLEMENTATION -> note(row, FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED);
            case UPHELD -> note(row, FollowUpEvents.UPHELD);
            case VOIDED, PUT_IN -> throw correction(row);
        };
    }

    /** Returns the event of a line, which is not a correction. */
    static EventType<?> event(RegisterEntry row) {
        return switch (row.event()) {
            case ANSWERED_ACCEPTED, ANSWERED_PARTLY, ANSWERED_REJECTED, ASKED_RECONSIDERATION ->
                FollowUpEvents.ANSWERED;
            case STARTED -> FollowUpEvents.STARTED;
            case PROGRESS_REPORTED -> FollowUpEvents.PROGRESS_REPORTED;
            case COMPLETION_REPORTED -> FollowUpEvents.COMPLETION_REPORTED;
            case VERIFICATION_STARTED -> FollowUpEvents.VERIFICATION_STARTED;
            case VERIFIED_IMPLEMENTED -> FollowUpEvents.VERIFIED_IMPLEMENTED;
            case VERIFIED_PARTLY -> FollowUpEvents.VERIFIED_PARTLY;
            case VERIFIED_NOT_MEETING -> FollowUpEvents.VERIFIED_NOT_MEETING;
            case VERIFIED_NOT_IMPLEMENTED -> FollowUpEvents.VERIFIED_NOT_IMPLEMENTED;
            case EXTENDED -> FollowUpEvents.EXTENDED;
            case SUSPENDED -> FollowUpEvents.SUSPENSION_APPROVED;
            case RESUMED -> FollowUpEvents.RESUMED;
            case REOPENED -> FollowUpEvents.REOPENED;
            case WITHDRAWN -> FollowUpEvents.WITHDRAWAL_DECIDED;
            case SUPERSEDED -> FollowUpEvents.SUPERSESSION_DECIDED;
            case FOUND_NOT_IMPLEMENTABLE -> FollowUpEvents.FOUND_NOT_IMPLEMENTABLE;
            case EXPLANATION_ACCEPTED -> FollowUpEvents.EXPLANATION_ACCEPTED;
            case URGED -> FollowUpEvents.URGED;
            case URGED_AGAIN -> FollowUpEvents.URGED_AGAIN;
            case PROPOSED_TO_AUTHORITY -> FollowUpEvents.PROPOSED_TO_AUTHORITY;
            case EXPLANATION_SESSION_HELD -> FollowUpEvents.EXPLANATION_SESSION_HELD;
            case QUESTIONED -> FollowUpEvents.QUESTIONED;
            case RE_OVERSIGHT_OPENED -> FollowUpEvents.RE_OVERSIGHT_OPENED;
            case REPORTED_TO_COUNCIL -> FollowUpEvents.REPORTED_TO_COUNCIL;
            case EXPLANATION_REQUESTED -> FollowUpEvents.EXPLANATION_REQUESTED;
            case EXPLAINED_NON_IMPLEMENTATION -> FollowUpEvents.NON_IMPLEMENTATION_EXPLAINED;
            case UPHELD -> FollowUpEvents.UPHELD;
            case VOIDED, PUT_IN -> throw correction(row);
        };
    }

    private Optional<Occurrence<?>> answer(RegisterEntry row, AnswerStatus status) {
        return made(row, FollowUpEvents.ANSWERED, Answer.of(status, row.text()));
    }

    private Optional<Occurrence<?>> note(RegisterEntry row, EventType<Note> event) {
        return made(row, event, Note.of(words(row)));
    }

    private Optional<Occurrence<?>> verification(RegisterEntry row, EventType<Verification> event) {
        return made(
                row,
                event,
                Verification.builder()
                        .text(words(row))
                        .evidence(evidence(row))
                        .newDueOn(row.newDue())
                        .build());
    }

    private Optional<Occurrence<?>> term(RegisterEntry row, EventType<NewTerm> event) {
        return row.newDue().flatMap(due -> made(row, event, NewTerm.of(due, row.text())));
    }

    private <P> Optional<Occurrence<?>> made(RegisterEntry row, EventType<P> event, P payload) {
        Occurrence<P> occurrence = Occurrence.of(event, payload)
                .by(actor(row))
                .on(row.occurredOn())
                .recordedAt(row.recordedAt().toInstant())
                .recordedBy(recorder(row))
                .keyed(row.entry());
        return Optional.of(
                row.basis().isEmpty()
                        ? occurrence
                        : occurrence.basedOn(Provision.of(LegalDocument.of(row.basis(), Label.same(row.basis())))));
    }

    private static String words(RegisterEntry row) {
        return row.reports().isEmpty() ? row.text() : row.text() + " (" + row.reports() + ")";
    }

    private static ImmutableList<Evidence> evidence(RegisterEntry row) {
        return row.evidence().stream()
                .map(item -> Evidence.of(
                        Matters.kind(item.kind().code()), item.reference(), item.sha256(), item.vouchedBy()))
                .collect(toImmutableList());
    }

    /** Returns the key of the register for a person, so that no name enters a case. */
    String person(String name) {
        return personKeys.computeIfAbsent(name, n -> "person-" + (personKeys.size() + 1));
    }

    /** Returns whose act a line is. */
    Actor actor(RegisterEntry row) {
        return Actor.of(person(row.actor())).actingFor(BodyId.of(row.actorBody()));
    }

    /** Returns who typed a line. */
    ActorId recorder(RegisterEntry row) {
        return ActorId.of(person(row.recorder()));
    }

    private static IllegalArgumentException correction(RegisterEntry row) {
        return new IllegalArgumentException("entry " + row.entry() + " is a correction; it is no happening of its own");
    }

    /** Returns the names of persons by their keys. */
    ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        personKeys.forEach((name, key) -> names.put(key, name));
        return names.buildOrThrow();
    }
}
