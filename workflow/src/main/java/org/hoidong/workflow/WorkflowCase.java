package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hoidong.core.obligation.Obligation;
import org.hoidong.core.obligation.Reminder;
import org.hoidong.core.outcome.Verdict;
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

    /** A case that was never corrected: the way of every step, so it names no class that such a case does not need. */
    WorkflowCase(WorkflowDefinition<C> definition, CaseId id, C subject, @Nullable Entry<?> head) {
        this.definition = definition;
        this.id = id;
        this.subject = subject;
        this.head = head;
        this.ledger = null;
    }

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
        return ledger == null
                ? new WorkflowCase<>(definition, id, subject, entry)
                : new WorkflowCase<>(definition, id, subject, entry, new Ledger(ledger, entry, entry));
    }

    /** Returns the case with a corrected history, and what was recorded of the correction. */
    WorkflowCase<C> corrected(@Nullable Entry<?> newHead, Iterable<? extends Entry<?>> recorded) {
        Entry<?> effective = requireNonNull(newHead, "a history keeps its opening");
        Ledger record = ledger;
        if (record == null) {
            for (Ledger each : recordFrom(1)) {
                record = new Ledger(record, each.entry(), each.head());
            }
        }
        for (Entry<?> entry : recorded) {
            record = new Ledger(record, entry, effective);
        }
        return new WorkflowCase<>(definitionAt(effective), id, subject, effective, record);
    }

    /** Returns the record from a number on; of a case that was never corrected, the links are not set. */
    ImmutableList<Ledger> recordFrom(int number) {
        Deque<Ledger> records = new ArrayDeque<>();
        if (ledger == null) {
            for (Entry<?> entry = head; entry != null && entry.number() >= number; entry = entry.previous()) {
                records.addFirst(new Ledger(null, entry, entry));
            }
        } else {
            for (Ledger record = ledger; record != null && record.revision() >= number; record = record.previous()) {
                records.addFirst(record);
            }
        }
        return ImmutableList.copyOf(records);
    }

    /** Returns what was recorded after a revision, in that order. */
    ImmutableList<Entry<?>> recordedSince(int revision) {
        return recordFrom(revision + 1).stream().map(Ledger::entry).collect(ImmutableList.toImmutableList());
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
     * Returns everything that was recorded, in that order and as it was recorded: what was voided or replaced later is there,
     * and so are the corrections. {@link #history} is what counts of it.
     *
     * @return the entries, numbered from 1
     */
    public ImmutableList<Entry<?>> record() {
        return recordedSince(0);
    }

    /**
     * Returns the case as it was known at an instant: without anything recorded after it, corrections included.
     *
     * @param instant the instant; what was recorded at it counts
     * @return the case, as it was returned then; nothing if nothing had been recorded
     */
    public Optional<WorkflowCase<C>> asRecordedAt(Instant instant) {
        if (ledger == null) {
            Entry<?> entry = head;
            while (entry != null && entry.recordedAt().isAfter(instant)) {
                entry = entry.previous();
            }
            return entry == null ? Optional.empty() : Optional.of(entry == head ? this : at(entry));
        }
        Ledger record = ledger;
        while (record != null && record.entry().recordedAt().isAfter(instant)) {
            record = record.previous();
        }
        return Optional.ofNullable(record)
                .map(known -> new WorkflowCase<>(definitionAt(known.head()), id, subject, known.head(), known));
    }

    /**
     * Returns the case as it stood at the end of a day, as known now: corrections made after the day count, if they are about
     * what happened by it.
     *
     * <p>What comes back is to be asked, not to be gone on with. Of a case that was never corrected it is the case as it was: its
     * revision and record end with that day. Of a corrected case only history and state are those of that day; revision, record
     * and head hash stay those of the whole case, and {@code fire} and {@code correct} do not take it.
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

    /** The case as it stood after an entry of its history, or before the opening. */
    WorkflowCase<C> at(@Nullable Entry<?> entry) {
        return new WorkflowCase<>(definitionAt(entry), id, subject, entry, ledger);
    }

    /** The definition it ran under after an entry of its history: an earlier one, before it was migrated. */
    @SuppressWarnings("unchecked") // entries of a case went by definitions of its subject
    private WorkflowDefinition<C> definitionAt(@Nullable Entry<?> entry) {
        return entry == null
                ? founding()
                : (WorkflowDefinition<C>) entry.transition().target().table().definition();
    }

    /** The definition it was opened under. */
    @SuppressWarnings("unchecked") // as above
    WorkflowDefinition<C> founding() {
        Entry<?> first = head;
        for (Entry<?> entry = head; entry != null; entry = entry.previous()) {
            first = entry;
        }
        return first == null
                ? definition
                : (WorkflowDefinition<C>) first.transition().target().table().definition();
    }

    /** The case under another definition, with one more entry. */
    WorkflowCase<C> under(WorkflowDefinition<C> other, Entry<?> entry) {
        return new WorkflowCase<>(other, id, subject, entry, ledger == null ? null : new Ledger(ledger, entry, entry));
    }

    /**
     * Returns every obligation the history has brought about, done or not, as of the day of the latest entry, and those it will
     * bring about if nothing more happens (an obligation that starts when another goes overdue). Of one whose clock stands still
     * nothing is foreseen.
     *
     * @param context calendars, rules and milestones
     * @return the obligations, in the order of the definition and then of their start
     */
    public ImmutableList<Obligation> obligations(LegalContext context) {
        return head == null ? ImmutableList.of() : obligations(head.occurredOn(), context);
    }

    /**
     * Returns every obligation that had been brought about by a date, done or not, and those that will be if nothing more
     * happens. It differs from {@link #obligations(LegalContext)} on a later day only while a clock stands still.
     *
     * @param on the date; what happened after it does not count
     * @param context calendars, rules and milestones
     * @return the obligations, in the order of the definition and then of their start
     */
    public ImmutableList<Obligation> obligations(LocalDate on, LegalContext context) {
        return reading(on, context).map(ObligationReading::all).orElse(ImmutableList.of());
    }

    private Optional<ObligationReading<C>> reading(LocalDate on, LegalContext context) {
        return asOf(on).map(then -> ObligationReading.of(then, on, context));
    }

    /**
     * Returns the obligations that are not over on a date: what is owed on it, and what will be if nothing more happens. What is
     * owed, overdue, reminded of and of interest next can all be told from it, so that a sweep reads a history once.
     *
     * @param on the date; what happened after it does not count
     * @param context calendars, rules and milestones
     * @return the obligations, in the order of the definition and then of their start
     */
    public ImmutableList<Obligation> unfinished(LocalDate on, LegalContext context) {
        return reading(on, context).map(ObligationReading::unfinished).orElse(ImmutableList.of());
    }

    /**
     * Returns what is owed on a date: obligations that have started and are not done, overdue ones included.
     *
     * @param on the date; what happened after it does not count
     * @param context calendars, rules and milestones
     * @return the obligations, the earliest due first
     */
    public ImmutableList<Obligation> owed(LocalDate on, LegalContext context) {
        return reading(on, context).map(ObligationReading::owed).orElse(ImmutableList.of());
    }

    /**
     * Returns what is overdue on a date.
     *
     * @param on the date; an obligation due on that very day, or whose clock stands still on it, is not overdue
     * @param context calendars, rules and milestones
     * @return the obligations, the earliest due first
     */
    public ImmutableList<Obligation> overdue(LocalDate on, LegalContext context) {
        return reading(on, context).map(ObligationReading::overdue).orElse(ImmutableList.of());
    }

    /**
     * Returns the reminders whose day has come by a date, of what is owed on it and not overdue.
     *
     * <p>A reminder stays in the answer until what it reminds of is done, lapses or goes overdue, so that nothing is missed
     * if a job does not run on the very day; its id tells a host what it has sent. While a clock stands still its reminders rest.
     *
     * @param on the date
     * @param context calendars, rules and milestones
     * @return the reminders, the earliest first
     */
    public ImmutableList<Reminder> reminders(LocalDate on, LegalContext context) {
        return reading(on, context).map(ObligationReading::reminders).orElse(ImmutableList.of());
    }

    /**
     * Returns the next day after a date on which something changes if nothing happens: a reminder falls due, an obligation
     * falls due or becomes overdue, a further obligation starts, a stop ends by itself. For an obligation whose clock stands
     * still it is the earliest day on which it can still fall due, on which to ask again.
     *
     * @param after the date
     * @param context calendars, rules and milestones
     * @return the day, or nothing if nobody owes anything, or all that is owed is overdue and nothing follows from that
     */
    public Optional<LocalDate> nextDateOfInterest(LocalDate after, LegalContext context) {
        return reading(after, context).flatMap(ObligationReading::nextDateOfInterest);
    }

    /**
     * Returns the hash of the latest entry of the record, which stands for everything that was recorded; it is what a host
     * publishes or signs.
     *
     * @return SHA-256 in hexadecimal
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public String headHash() {
        return Chain.head(this).toString();
    }

    /**
     * Tells whether the record is as it was recorded: asked of a case that was read back, since one that was not cannot be
     * otherwise.
     *
     * @return satisfied, naming what was redacted; or the first thing that was done, as {@link RecordCheck} tells it
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public Verdict verify() {
        return RecordCheck.of(row(), entryRows());
    }

    /**
     * Tells whether the record is as it was recorded, and still goes back to a head that was published.
     *
     * @param publishedHead the {@link #headHash} that somebody else kept; the case may have gone on since
     * @return as {@link #verify()}; not satisfied either if everything was written anew
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public Verdict verify(String publishedHead) {
        return RecordCheck.of(row(), entryRows(), publishedHead);
    }

    /**
     * Returns the row of this case as a host stores it.
     *
     * @param on the day after which the next date of interest is looked for
     * @param context calendars, rules and milestones
     * @return the row
     * @throws IllegalArgumentException if this shows a corrected case as of an earlier day
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public CaseRow row(LocalDate on, LegalContext context) {
        return row().toBuilder()
                .nextDateOfInterest(nextDateOfInterest(on, context))
                .build();
    }

    /**
     * Returns the row of this case without a next date of interest: to write or verify it, not for a table in which a daily job
     * looks for what is due.
     *
     * @return the row
     * @throws IllegalArgumentException if this shows a corrected case as of an earlier day
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public CaseRow row() {
        checkWhole();
        return CaseRow.builder()
                .id(id)
                .definitionId(definition.id())
                .definitionVersion(definition.version())
                .definitionHash(definition.contentHash())
                .stateId(state().id())
                .revision(revision())
                .headHash(headHash())
                .subject(Chain.subject(this))
                .build();
    }

    /**
     * Returns the rows of all entries, in the order they were recorded.
     *
     * @return the rows, numbered from 1
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public ImmutableList<EntryRow> entryRows() {
        return Chain.rows(this, 0);
    }

    /**
     * Returns the rows of what was recorded after a revision: what is new to a host that has stored the case up to there.
     *
     * @param revision the revision, 0 or more
     * @return the rows
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public ImmutableList<EntryRow> entryRowsSince(int revision) {
        checkArgument(revision >= 0, "revision (%s) must not be negative", revision);
        return Chain.rows(this, revision);
    }

    /**
     * Returns this case without what an entry carried, as the law may demand; its digest stays, so the chain still verifies and
     * shows what was redacted.
     *
     * @param number the number of the entry in the record
     * @return the case, with the same head hash; this one if the entry was redacted before
     * @throws IllegalArgumentException if there is no such entry, it carries nothing, or this shows a corrected case as of an
     *     earlier day
     * @throws IllegalStateException if an event or the subject has no codec
     */
    public WorkflowCase<C> redacted(int number) {
        checkWhole();
        checkArgument(
                number >= 1 && number <= revision(),
                "entry (%s) of case %s must be one of the record, 1 to %s",
                number,
                id,
                revision());
        Chain.head(this); // from here on every entry knows its hash
        ImmutableList<Entry<?>> record = record();
        Entry<?> entry = record.get(number - 1);
        if (entry.isRedacted()) {
            return this;
        }
        checkArgument(
                !entry.event().equals(Remapping.MIGRATED),
                "entry (%s) of case %s must stay readable: it says under which definition the case ran",
                entry,
                id);
        checkArgument(
                !(entry.payload() instanceof NoPayload),
                "entry (%s) of case %s must carry something to redact",
                entry,
                id);
        List<Recorded> moves = new ArrayList<>();
        record.forEach(each -> moves.add(Recorded.of(each)));
        Seal stored = entry.stored();
        moves.set(
                number - 1,
                moves.get(number - 1)
                        .redacted(
                                stored == null
                                        ? new Seal(
                                                requireNonNull(entry.knownHash()),
                                                entry.payloadDigest(),
                                                null,
                                                null,
                                                null)
                                        : stored.redacted()));
        return Replaying.of(founding().unopened(id, subject), moves, Versions.of(this));
    }

    /**
     * Repeats everything that was recorded from nothing, corrections included; no guard is asked.
     *
     * @return a case equal to this one
     * @throws IllegalArgumentException if this shows a corrected case as of an earlier day
     */
    public WorkflowCase<C> replay() {
        checkWhole();
        return Replaying.of(
                founding().unopened(id, subject),
                record().stream().<Recorded>map(Recorded::of).toList(),
                Versions.of(this));
    }

    /**
     * Asks the day, the roles and the guards of every entry of the history anew, each on the case as it stood before it.
     *
     * <p>Guards that read a payload which was redacted are not asked. That entries are in order is not asked either.
     *
     * @param context the law, calendars and milestones to ask under
     * @return what would not be accepted, in the order of the history; nothing if all of it would
     */
    public ImmutableList<Difference> recheck(LegalContext context) {
        return Rechecking.of(this, context);
    }

    /** Whether this shows a corrected case as of an earlier day, and is not the case itself. */
    boolean isView() {
        return ledger != null && ledger.head() != head;
    }

    void checkWhole() {
        checkArgument(
                !isView(),
                "case %s must be the case itself, not what asOf(...) shows of it; nothing can be added to a day that is past",
                id);
    }

    void checkDefinedBy(WorkflowDefinition<?> other) {
        if (definition != other) {
            checkArgument(
                    !definition.isSameAs(other),
                    "case %s runs under another instance of %s; build a definition once and keep it",
                    id,
                    definition);
            throw new IllegalArgumentException("case " + id + " runs under definition " + definition + ", not " + other
                    + "; fire it there or migrate it");
        }
    }

    /** Returns whether another case has the same definition, id, subject and record, and stands at the same entry. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof WorkflowCase<?> that
                        && definition.isSameAs(that.definition)
                        && id.equals(that.id)
                        && subject.equals(that.subject)
                        && revision() == that.revision()
                        && standsAt() == that.standsAt()
                        && hasSameRecord(that));
    }

    private int standsAt() {
        return head == null ? 0 : head.number();
    }

    private boolean hasSameRecord(WorkflowCase<?> that) {
        ImmutableList<Entry<?>> own = record();
        ImmutableList<Entry<?>> others = that.record();
        for (int i = 0; i < own.size(); i++) {
            if (!own.get(i).isSameAs(others.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, revision(), standsAt());
    }

    /** Returns id, state and revision. */
    @Override
    public String toString() {
        return id + " " + currentState().map(WorkflowState::id).orElse("(not open)") + " r" + revision();
    }
}
