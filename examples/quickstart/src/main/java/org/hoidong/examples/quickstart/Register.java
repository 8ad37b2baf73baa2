package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hoidong.core.basics.Label;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.law.LegalDocument;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.oversight.Evidence;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.RegisterEntry;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.ActorId;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.followup.Answer;
import org.hoidong.workflow.followup.AnswerStatus;
import org.hoidong.workflow.followup.CompletionReport;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpWorkflows;
import org.hoidong.workflow.followup.NewTerm;
import org.hoidong.workflow.followup.Note;
import org.hoidong.workflow.followup.Verification;

/**
 * Plays the register through the follow-up, in the order in which entries were recorded. What the follow-up refuses is kept
 * with its reasons, and the rest goes on.
 */
final class Register {

    /** An entry names a matter that was never opened. */
    static final ReasonCode UNKNOWN_MATTER = ReasonCode.of("register/unknown-matter");

    /** Remedy: name a matter that there is. */
    static final ReasonCode NAME_A_MATTER = ReasonCode.of("register/name-a-matter");

    /** An event that sets a new term does not say which. */
    static final ReasonCode NEW_DUE_MISSING = ReasonCode.of("register/new-due-missing");

    /** Remedy: fill in the column. */
    static final ReasonCode FILL_IN_NEW_DUE = ReasonCode.of("register/fill-in-new-due");

    private static final Messages MESSAGES = Messages.builder()
            .text(UNKNOWN_MATTER, "Không có vụ việc “{matter}”", "There is no matter \"{matter}\"")
            .text(
                    NAME_A_MATTER,
                    "Ghi đúng mã của kiến nghị, ý kiến chỉ đạo hoặc kiến nghị cử tri",
                    "Give the id of a recommendation, directive or petition")
            .text(
                    NEW_DUE_MISSING,
                    "Sự kiện “{event}” phải kèm thời hạn mới",
                    "The event \"{event}\" must come with a new due date")
            .text(FILL_IN_NEW_DUE, "Ghi ngày vào cột new_due", "Fill in the column new_due")
            .build();

    /**
     * An entry that was not taken.
     *
     * @param row the entry
     * @param event the event it stands for
     * @param reasons why, those not met first
     */
    record Refusal(RegisterEntry row, EventType<?> event, ImmutableList<Reason> reasons) {}

    private final World world;
    private final WorkflowDefinition<Recommendation> definition = FollowUpWorkflows.standard(1);
    private final Map<String, WorkflowCase<Recommendation>> cases = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, String> personKeys = new LinkedHashMap<>();
    private int outOfOrder;

    Register(World world) {
        this.world = world;
    }

    /** Returns the texts of this class's own reasons. */
    static Messages messages() {
        return MESSAGES;
    }

    /** Opens a case for each matter. */
    void open(Iterable<Recommendation> matters) {
        for (Recommendation matter : matters) {
            BodyId issuer = matter.issuedBy();
            Occurrence<?> issued = Occurrence.of(FollowUpEvents.ISSUED)
                    .by(Actor.of(issuer.value()).actingFor(issuer))
                    .on(matter.issuedOn())
                    .recordedAt(noon(matter.issuedOn()))
                    .basedOn(matter.sourceDocument());
            CaseId id = CaseId.of(matter.id().value());
            Outcome<Recommendation> outcome = definition.open(id, matter, issued, world.context());
            if (!outcome.isMoved()) {
                throw cannotBeIssued(matter, outcome);
            }
            cases.put(id.value(), outcome.orElseThrow());
        }
    }

    private static DataException cannotBeIssued(Recommendation matter, Outcome<Recommendation> outcome) {
        Messages messages = VietnamMessages.standard().with(WorkflowMessages.standard());
        String file = switch (matter.source().category()) {
            case OVERSIGHT -> "oversight.json";
            case STEERING -> "conference.json";
            case VOTERS -> "petitions.csv";
        };
        List<String> problems = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        for (Reason reason : outcome.reasons()) {
            if (!reason.isMet()) {
                problems.add(messages.sentence(reason, Language.ENGLISH));
                reason.remedy().ifPresent(remedy -> remedies.add(messages.render(remedy, Language.ENGLISH)));
            }
        }
        return new DataException(
                file,
                matter.id().value(),
                "it cannot be issued: " + String.join("; ", problems),
                String.join("; ", remedies));
    }

    /** Plays the entries in the order in which they were recorded. */
    void play(ImmutableList<RegisterEntry> rows, Progress progress) {
        rows.forEach(row -> {
            person(row.actor());
            person(row.recorder());
        });
        for (int i = 1; i < rows.size(); i++) {
            outOfOrder += rows.get(i).recordedAt().isBefore(rows.get(i - 1).recordedAt()) ? 1 : 0;
        }
        ImmutableList<RegisterEntry> inOrder = rows.stream()
                .sorted(Comparator.comparing(
                        (RegisterEntry row) -> row.recordedAt().toInstant()))
                .collect(toImmutableList());
        for (RegisterEntry row : progress.over("register", inOrder)) {
            play(row);
        }
    }

    private void play(RegisterEntry row) {
        EventType<?> event = event(row);
        WorkflowCase<Recommendation> before = cases.get(row.matter());
        if (before == null) {
            refuse(
                    row,
                    event,
                    Reason.builder(UNKNOWN_MATTER).fact("matter", row.matter()).remedy(Remedy.of(NAME_A_MATTER)));
            return;
        }
        Optional<Occurrence<?>> occurrence = World.made("register.csv", "line " + row.line(), () -> occurrence(row));
        if (occurrence.isEmpty()) {
            refuse(
                    row,
                    event,
                    Reason.builder(NEW_DUE_MISSING).fact("event", event.id()).remedy(Remedy.of(FILL_IN_NEW_DUE)));
            return;
        }
        Outcome<Recommendation> outcome = definition.fire(before, occurrence.orElseThrow(), world.context());
        if (outcome.isMoved()) {
            cases.put(row.matter(), outcome.orElseThrow());
        } else {
            refusals.add(new Refusal(
                    row,
                    event,
                    outcome.reasons().stream()
                            .sorted(Comparator.comparing(Reason::isMet))
                            .collect(toImmutableList())));
        }
    }

    private void refuse(RegisterEntry row, EventType<?> event, Reason.Builder reason) {
        refusals.add(new Refusal(row, event, ImmutableList.of(reason.met(false).build())));
    }

    private Optional<Occurrence<?>> occurrence(RegisterEntry row) {
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
        };
    }

    private static EventType<?> event(RegisterEntry row) {
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
        Actor actor = Actor.of(person(row.actor())).actingFor(BodyId.of(row.actorBody()));
        Occurrence<P> occurrence = Occurrence.of(event, payload)
                .by(actor)
                .on(row.occurredOn())
                .recordedAt(row.recordedAt().toInstant())
                .recordedBy(ActorId.of(person(row.recorder())))
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

    /** A key of the register for a person, so that no name enters a case. */
    private String person(String name) {
        return personKeys.computeIfAbsent(name, n -> "person-" + (personKeys.size() + 1));
    }

    private Instant noon(LocalDate date) {
        return date.atTime(LocalTime.NOON).atZone(world.context().zone()).toInstant();
    }

    /** Returns the cases by the ids of their matters, with everything that was recorded. */
    ImmutableList<WorkflowCase<Recommendation>> cases() {
        return ImmutableList.copyOf(cases.values());
    }

    /** Returns the refusals of entries that occurred by a day, in the order of the file. */
    ImmutableList<Refusal> refusals(LocalDate asOf) {
        return refusals.stream()
                .filter(refusal -> !refusal.row().occurredOn().isAfter(asOf))
                .sorted(Comparator.comparingInt(
                        (Refusal refusal) -> refusal.row().line()))
                .collect(toImmutableList());
    }

    /** Returns how many entries stand in the file after one that was recorded later. */
    int outOfOrder() {
        return outOfOrder;
    }

    /** Returns the names of persons by their keys. */
    ImmutableMap<String, String> names() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        personKeys.forEach((name, key) -> names.put(key, name));
        return names.buildOrThrow();
    }
}
