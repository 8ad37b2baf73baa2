package org.hoidong.examples.quickstart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hoidong.core.basics.Language;
import org.hoidong.core.council.BodyId;
import org.hoidong.core.outcome.Messages;
import org.hoidong.core.outcome.Reason;
import org.hoidong.core.outcome.ReasonCode;
import org.hoidong.core.outcome.Remedy;
import org.hoidong.core.oversight.Recommendation;
import org.hoidong.core.vietnam.VietnamMessages;
import org.hoidong.examples.quickstart.data.DataException;
import org.hoidong.examples.quickstart.data.RegisterEntry;
import org.hoidong.examples.quickstart.data.RegisterEvent;
import org.hoidong.workflow.Actor;
import org.hoidong.workflow.CaseId;
import org.hoidong.workflow.Correction;
import org.hoidong.workflow.Entry;
import org.hoidong.workflow.EventType;
import org.hoidong.workflow.Occurrence;
import org.hoidong.workflow.Outcome;
import org.hoidong.workflow.WorkflowCase;
import org.hoidong.workflow.WorkflowDefinition;
import org.hoidong.workflow.WorkflowMessages;
import org.hoidong.workflow.followup.FollowUpEvents;
import org.hoidong.workflow.followup.FollowUpWorkflows;

/**
 * Plays the register through the follow-up, in the order in which entries were recorded; a line that corrects another
 * becomes a correction of the case. What the follow-up refuses is kept with its reasons, and the rest goes on.
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

    /** A correction voids an entry that was not recorded. */
    static final ReasonCode NOTHING_TO_VOID = ReasonCode.of("register/nothing-to-void");

    /** A correction puts in an entry that counts already. */
    static final ReasonCode COUNTS_ALREADY = ReasonCode.of("register/counts-already");

    /** Remedy: correct another entry. */
    static final ReasonCode NAME_ANOTHER_ENTRY = ReasonCode.of("register/name-another-entry");

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
            .text(
                    NOTHING_TO_VOID,
                    "Mục {entry} chưa được ghi nhận nên không có gì để hủy",
                    "Entry {entry} was not taken, so there is nothing to void")
            .text(
                    COUNTS_ALREADY,
                    "Mục {entry} đang được tính, không chèn thêm lần nữa",
                    "Entry {entry} counts already and cannot be put in once more")
            .text(NAME_ANOTHER_ENTRY, "Ghi đúng mã mục vào cột corrects", "Name the right entry in the column corrects")
            .build();

    /**
     * An entry that was not taken.
     *
     * @param row the entry
     * @param event the event it stands for
     * @param reasons why, those not met first
     */
    record Refusal(RegisterEntry row, EventType<?> event, ImmutableList<Reason> reasons) {}

    /**
     * A correction that was taken.
     *
     * @param row the line that corrects
     * @param about the line it corrects
     * @param event the event of that line
     * @param before the case as it was known until then
     * @param after the case as it was known from then on
     */
    record Corrected(
            RegisterEntry row,
            RegisterEntry about,
            EventType<?> event,
            WorkflowCase<Recommendation> before,
            WorkflowCase<Recommendation> after) {}

    private final World world;
    private final WorkflowDefinition<Recommendation> definition = FollowUpWorkflows.standard(1);
    private final Map<String, WorkflowCase<Recommendation>> cases = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Corrected> corrections = new ArrayList<>();
    private final Happenings happenings = new Happenings();
    private final Map<String, RegisterEntry> lines = new HashMap<>();
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
            lines.putIfAbsent(row.entry(), row);
            happenings.person(row.actor());
            happenings.person(row.recorder());
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
        RegisterEntry about = row.isCorrection() ? line(row.corrects()) : row;
        EventType<?> event = eventOf(about);
        WorkflowCase<Recommendation> before = cases.get(row.matter());
        if (before == null) {
            refuse(
                    row,
                    event,
                    Reason.builder(UNKNOWN_MATTER).fact("matter", row.matter()).remedy(Remedy.of(NAME_A_MATTER)));
        } else if (row.isCorrection()) {
            correct(row, about, event, before);
        } else {
            made(row, row, event)
                    .ifPresent(occurrence -> take(row, event, definition.fire(before, occurrence, world.context())));
        }
    }

    private EventType<?> eventOf(RegisterEntry row) {
        return switch (row.event()) {
            case VOIDED -> Correction.VOIDED;
            case PUT_IN -> Happenings.event(line(row.corrects()));
            default -> Happenings.event(row);
        };
    }

    private RegisterEntry line(String entry) {
        return Objects.requireNonNull(lines.get(entry), entry);
    }

    private void correct(
            RegisterEntry row, RegisterEntry about, EventType<?> event, WorkflowCase<Recommendation> before) {
        Optional<Correction> correction = row.event() == RegisterEvent.VOIDED
                ? voiding(row, about, event, before)
                : puttingIn(row, about, event, before);
        correction
                .filter(each -> take(row, event, definition.correct(before, each, world.context())))
                .ifPresent(each -> corrections.add(new Corrected(row, about, event, before, of(row.matter()))));
    }

    private Optional<Correction> voiding(
            RegisterEntry row, RegisterEntry about, EventType<?> event, WorkflowCase<Recommendation> before) {
        Optional<Entry<?>> recorded = before.record().stream()
                .filter(entry -> entry.key().equals(Optional.of(about.entry())))
                .findFirst();
        if (recorded.isEmpty()) {
            refuse(row, event, wrongEntry(NOTHING_TO_VOID, about));
        }
        return recorded.map(entry -> World.made(
                "register.csv",
                "line " + row.line(),
                () -> Correction.voiding(entry.number())
                        .because(row.text())
                        .by(happenings.actor(row))
                        .recordedAt(row.recordedAt().toInstant())
                        .recordedBy(happenings.recorder(row))
                        .keyed(row.entry())));
    }

    private Optional<Correction> puttingIn(
            RegisterEntry row, RegisterEntry about, EventType<?> event, WorkflowCase<Recommendation> before) {
        if (counts(about, before)) {
            refuse(row, event, wrongEntry(COUNTS_ALREADY, about));
            return Optional.empty();
        }
        return made(row, about.recordedBy(row), event)
                .map(occurrence -> World.made(
                        "register.csv",
                        "line " + row.line(),
                        () -> Correction.inserting(occurrence)
                                .because(row.text())
                                .by(happenings.actor(row))));
    }

    /** Whether a line counts in the history of a case, as it was typed or put in by a correction. */
    private boolean counts(RegisterEntry line, WorkflowCase<Recommendation> theCase) {
        Set<String> keys = new HashSet<>();
        keys.add(line.entry());
        corrections.stream()
                .filter(each -> each.row().event() == RegisterEvent.PUT_IN)
                .filter(each -> each.about().entry().equals(line.entry()))
                .forEach(each -> keys.add(each.row().entry()));
        return theCase.history().stream()
                .anyMatch(entry -> entry.key().filter(keys::contains).isPresent());
    }

    private static Reason.Builder wrongEntry(ReasonCode code, RegisterEntry about) {
        return Reason.builder(code).fact("entry", about.entry()).remedy(Remedy.of(NAME_ANOTHER_ENTRY));
    }

    /** Makes the occurrence of a line, or refuses the row that asks for it. */
    private Optional<Occurrence<?>> made(RegisterEntry row, RegisterEntry line, EventType<?> event) {
        Optional<Occurrence<?>> occurrence =
                World.made("register.csv", "line " + row.line(), () -> happenings.occurrence(line));
        if (occurrence.isEmpty()) {
            refuse(
                    row,
                    event,
                    Reason.builder(NEW_DUE_MISSING).fact("event", event.id()).remedy(Remedy.of(FILL_IN_NEW_DUE)));
        }
        return occurrence;
    }

    private boolean take(RegisterEntry row, EventType<?> event, Outcome<Recommendation> outcome) {
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
        return outcome.isMoved();
    }

    private void refuse(RegisterEntry row, EventType<?> event, Reason.Builder reason) {
        refusals.add(new Refusal(row, event, ImmutableList.of(reason.met(false).build())));
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

    /** Returns the corrections made by a day, in the order in which they were recorded. */
    ImmutableList<Corrected> corrections(LocalDate asOf) {
        return corrections.stream()
                .filter(each -> !each.row().occurredOn().isAfter(asOf))
                .collect(toImmutableList());
    }

    private WorkflowCase<Recommendation> of(String matter) {
        return Objects.requireNonNull(cases.get(matter), matter);
    }

    /** Returns the workflow that the cases run under. */
    WorkflowDefinition<Recommendation> definition() {
        return definition;
    }

    /** Returns how many entries stand in the file after one that was recorded later. */
    int outOfOrder() {
        return outOfOrder;
    }

    /** Returns the names of persons by their keys. */
    ImmutableMap<String, String> names() {
        return happenings.names();
    }
}
