package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.Reminder;
import org.jspecify.annotations.Nullable;

/**
 * One running matter: its definition, its founding subject, its state and its history.
 *
 * <p>A case is a value. Firing an event gives a new case and leaves this one as it was; the host stores what it likes.
 * Deadlines, obligations and "overdue" are not in it: they are computed from its history, a calendar and a date, each time
 * they are asked for.
 *
 * <p>{@code toString} shows id, state and revision and nothing of the subject. This class is immutable and thread-safe if
 * its subject is.
 *
 * @param <C> the type of the subject
 */
public final class WorkflowCase<C> implements CaseView<C> {

    private final WorkflowDefinition<C> definition;
    private final CaseId id;
    private final C subject;
    /** The latest entry of the effective history. */
    private final @Nullable Entry<?> head;
    /** The record, if it is another than the effective history. */
    private final @Nullable Ledger ledger;

    WorkflowCase(
            WorkflowDefinition<C> definition, CaseId id, C subject, @Nullable Entry<?> head, @Nullable Ledger ledger) {
        this.definition = definition;
        this.id = id;
        this.subject = subject;
        this.head = head;
        this.ledger = ledger;
    }

    /** Returns the definition. */
    public WorkflowDefinition<C> definition() {
        return definition;
    }

    @Override
    public CaseId id() {
        return id;
    }

    @Override
    public C subject() {
        return subject;
    }

    /**
     * Returns the state.
     *
     * @return the state the history leads to
     */
    public WorkflowState state() {
        if (head == null) {
            throw new IllegalStateException("case " + id + " is not open yet and has no state");
        }
        return head.to();
    }

    @Override
    public Optional<WorkflowState> currentState() {
        return head == null ? Optional.empty() : Optional.of(head.to());
    }

    /** Returns the revision: how many entries were recorded. */
    public int revision() {
        if (ledger != null) {
            return ledger.revision();
        }
        return head == null ? 0 : head.number();
    }

    /** Returns whether the case is in a closed state. */
    public boolean isClosed() {
        return head != null && head.to().category().isClosed();
    }

    /** Where the case stands; the node before the opening if it is not open yet. */
    StateNode node() {
        return head == null ? definition.beforeOpening() : head.transition().target();
    }

    @Nullable
    Entry<?> head() {
        return head;
    }

    @Nullable
    Ledger ledger() {
        return ledger;
    }

    /** The entry that was recorded last, a correction included. */
    @Nullable
    Entry<?> latestRecorded() {
        return ledger == null ? head : ledger.entry();
    }

    /** Whether something occurred before the latest entry did. */
    boolean isBeforeLatest(Occurrence<?> occurrence) {
        return head != null && occurrence.day() < head.occurrence().day();
    }

    /** Whether something was recorded before the latest entry was. */
    boolean isRecordedBeforeLatest(Occurrence<?> occurrence) {
        Entry<?> latest = latestRecorded();
        return latest != null && occurrence.recordedAt().isBefore(latest.recordedAt());
    }

    /** Returns the case with one more entry. */
    WorkflowCase<C> plus(Entry<?> entry) {
        return new WorkflowCase<>(
                definition, id, subject, entry, ledger == null ? null : new Ledger(ledger, entry, entry));
    }

    /** Returns what was recorded after a revision, in that order. */
    ImmutableList<Entry<?>> recordedSince(int revision) {
        Deque<Entry<?>> entries = new ArrayDeque<>();
        if (ledger == null) {
            for (Entry<?> entry = head; entry != null && entry.number() > revision; entry = entry.previous()) {
                entries.addFirst(entry);
            }
        } else {
            for (Ledger record = ledger; record != null && record.revision() > revision; record = record.previous()) {
                entries.addFirst(record.entry());
            }
        }
        return ImmutableList.copyOf(entries);
    }

    /** Returns what was recorded under a key of the host, or null. */
    @Nullable
    Entry<?> recordedAs(String key) {
        if (ledger != null) {
            for (Ledger record = ledger; record != null; record = record.previous()) {
                if (key.equals(record.entry().occurrence().keyOrNull())) {
                    return record.entry();
                }
            }
            return null;
        }
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            if (key.equals(entry.occurrence().keyOrNull())) {
                return entry;
            }
        }
        return null;
    }

    @Override
    public Optional<LocalDate> openedOn() {
        Entry<?> first = null;
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            first = entry;
        }
        return Optional.ofNullable(first).map(Entry::occurredOn);
    }

    @Override
    public ImmutableList<Entry<?>> history() {
        Deque<Entry<?>> entries = new ArrayDeque<>();
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            entries.addFirst(entry);
        }
        return ImmutableList.copyOf(entries);
    }

    @Override
    public <P> Optional<Entry<P>> last(EventType<P> event) {
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            if (entry.event().equals(event)) {
                return Optional.of(typed(entry));
            }
        }
        return Optional.empty();
    }

    @Override
    public <P> ImmutableList<Entry<P>> all(EventType<P> event) {
        Deque<Entry<P>> entries = new ArrayDeque<>();
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            if (entry.event().equals(event)) {
                entries.addFirst(typed(entry));
            }
        }
        return ImmutableList.copyOf(entries);
    }

    @Override
    public int count(EventType<?> event) {
        int count = 0;
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            if (entry.event().equals(event)) {
                count++;
            }
        }
        return count;
    }

    @SuppressWarnings("unchecked") // equal events have equal ids, and a definition holds one event type for each id
    private static <P> Entry<P> typed(Entry<?> entry) {
        return (Entry<P>) entry;
    }

    /**
     * Returns the case as it stood at the end of a day, as known now.
     *
     * @param date the day
     * @return the case, or nothing if it was not open yet
     */
    public Optional<WorkflowCase<C>> asOf(LocalDate date) {
        Entry<?> entry = head;
        while (entry != null && entry.occurredOn().isAfter(date)) {
            entry = entry.previous();
        }
        return entry == null ? Optional.empty() : Optional.of(entry == head ? this : at(entry));
    }

    WorkflowCase<C> at(Entry<?> entry) {
        return new WorkflowCase<>(definition, id, subject, entry, ledger);
    }

    /**
     * Returns every obligation the history has brought about, done or not, and those it will bring about if nothing more
     * happens (an obligation that starts when another goes overdue).
     *
     * @param context calendars, rules and milestones
     * @return the obligations, in the order of the definition and then of their start
     */
    public ImmutableList<Obligation> obligations(LegalContext context) {
        return ObligationReading.of(this, context);
    }

    /**
     * Returns what is owed on a date: obligations that have started and are not done, overdue ones included.
     *
     * @param on the date; what happened after it does not count
     * @param context calendars, rules and milestones
     * @return the obligations, the earliest due first
     */
    public ImmutableList<Obligation> owed(LocalDate on, LegalContext context) {
        return asOf(on).map(then -> then.obligations(context).stream()
                        .filter(obligation -> obligation.isStandingOn(on))
                        .sorted(Obligation.BY_DUE_DATE)
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
    }

    /**
     * Returns what is overdue on a date.
     *
     * @param on the date; an obligation due on that very day is not overdue
     * @param context calendars, rules and milestones
     * @return the obligations, the earliest due first
     */
    public ImmutableList<Obligation> overdue(LocalDate on, LegalContext context) {
        return owed(on, context).stream()
                .filter(obligation -> obligation.isOverdueOn(on))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the reminders whose day has come by a date, of what is owed on it and not overdue.
     *
     * <p>A reminder stays in the answer until what it reminds of is done, lapses or goes overdue, so that nothing is missed
     * if a job does not run on the very day; its id tells a host what it has sent.
     *
     * @param on the date
     * @param context calendars, rules and milestones
     * @return the reminders, the earliest first
     */
    public ImmutableList<Reminder> reminders(LocalDate on, LegalContext context) {
        return owed(on, context).stream()
                .filter(obligation -> !obligation.isOverdueOn(on))
                .flatMap(obligation -> obligation.reminders().stream())
                .filter(reminder -> !reminder.on().isAfter(on))
                .sorted(Comparator.comparing(Reminder::on)
                        .thenComparing(reminder -> reminder.id().value()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the next day after a date on which something changes if nothing happens: a reminder falls due, an obligation
     * falls due or becomes overdue, a further obligation starts.
     *
     * @param after the date
     * @param context calendars, rules and milestones
     * @return the day, or nothing if nobody owes anything
     */
    public Optional<LocalDate> nextDateOfInterest(LocalDate after, LegalContext context) {
        LocalDate next = null;
        for (Obligation obligation :
                asOf(after).map(then -> then.obligations(context)).orElse(ImmutableList.of())) {
            for (LocalDate date : obligation.datesOfInterest()) {
                if (date.isAfter(after) && (next == null || date.isBefore(next))) {
                    next = date;
                }
            }
        }
        return Optional.ofNullable(next);
    }

    /**
     * Returns the hash of the latest entry, which stands for the whole history.
     *
     * @return SHA-256 in hexadecimal
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public String headHash() {
        Deque<Entry<?>> unknown = new ArrayDeque<>();
        Entry<?> entry = head;
        while (entry != null && entry.knownHash() == null) {
            unknown.addFirst(entry);
            entry = entry.previous();
        }
        HashCode hash = entry == null ? rootHash() : java.util.Objects.requireNonNull(entry.knownHash());
        for (Entry<?> next : unknown) {
            hash = next.chainedTo(hash);
        }
        return hash.toString();
    }

    private HashCode rootHash() {
        Codec<C> codec = definition
                .subjectCodec()
                .orElseThrow(() -> new IllegalStateException("definition " + definition.id()
                        + " has no codec for its subject, so its cases cannot be hashed; give it one"));
        return Entry.sha256(Datum.record()
                .put("case", Datum.of(id))
                .put("definition", definition.id())
                .put("version", Datum.of(definition.version()))
                .put("content", definition.contentHash())
                .put("codec", codec.id() + " " + codec.version())
                .put("subject", codec.encode(subject))
                .build());
    }

    void checkDefinedBy(WorkflowDefinition<?> other) {
        checkArgument(
                definition == other,
                "case %s runs under definition %s, not %s; fire it there or migrate it",
                id,
                definition,
                other);
    }

    /** Returns id, state and revision. */
    @Override
    public String toString() {
        return id + " " + currentState().map(WorkflowState::id).orElse("(not open)") + " r" + revision();
    }
}
