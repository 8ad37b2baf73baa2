package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.basics.Datum;
import org.hoidong.core.law.Provision;
import org.hoidong.core.outcome.Reason;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history of a case: an occurrence that was accepted, and where it led.
 *
 * <p>Entries are only ever appended. Each is chained to the one before by SHA-256 over its canonical form; the payload
 * enters by its own digest, so that it can be redacted by law and the chain still verifies. A {@link #correction} is an entry
 * too; after one an entry may read as leaving and entering other states in {@link WorkflowCase#history} than in {@link
 * WorkflowCase#record}, which shows each as it was recorded.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <P> the type of the payload
 */
public sealed class Entry<P> permits CorrectionEntry {

    private final @Nullable Entry<?> previous;
    private final int number;
    private final Transition transition;
    private final Occurrence<P> occurrence;
    private final LawStamp stamp;
    /** What the guards said, as {@link Transition#ask} returns it; nothing if there were none, or after reading it back. */
    private final @Nullable Object findings;

    /** Null, or the hash once it was computed (all threads compute the same), or a {@link Seal}. */
    private @Nullable Object seal;

    Entry(
            @Nullable Entry<?> previous,
            int number,
            Transition transition,
            Occurrence<P> occurrence,
            LawStamp stamp,
            @Nullable Object findings) {
        this.previous = previous;
        this.number = number;
        this.transition = transition;
        this.occurrence = occurrence;
        this.stamp = stamp;
        this.findings = findings;
    }

    /** Returns the number of the entry in the record of its case, from 1. */
    public int number() {
        return number;
    }

    /** Returns the event. */
    public EventType<P> event() {
        return occurrence.event();
    }

    /**
     * Returns what the event carried.
     *
     * @return the payload
     * @throws IllegalStateException if it was redacted
     */
    public P payload() {
        return occurrence.payload();
    }

    /** Returns whether what the event carried was taken out; its digest is still there. */
    public boolean isRedacted() {
        return !occurrence.hasPayload();
    }

    /** Returns whose act it was. */
    public Actor actor() {
        return occurrence.actor();
    }

    /** Returns who typed it in. */
    public ActorId recorder() {
        return occurrence.recorder();
    }

    /** Returns the day it occurred. */
    public LocalDate occurredOn() {
        return occurrence.occurredOn();
    }

    /** Returns the instant it was recorded. */
    public Instant recordedAt() {
        return occurrence.recordedAt();
    }

    /** Returns the provision or document it rests on. */
    public Optional<Provision> basis() {
        return occurrence.basis();
    }

    /** Returns the host's own key. */
    public Optional<String> key() {
        return occurrence.key();
    }

    /** Returns the state before, or nothing for the entry that opened the case. */
    public Optional<WorkflowState> from() {
        return transition.from();
    }

    /** Returns the state after. */
    public WorkflowState to() {
        return transition.to();
    }

    /** Returns the transition it went by. */
    public Transition transition() {
        return transition;
    }

    /** Returns whether nobody took it: its guards came to hold with the entry before. */
    public boolean isAutomatic() {
        return transition.isAutomatic();
    }

    /** Returns id and version of the rule book it was decided under. */
    public String ruleBook() {
        return stamp.ruleBook();
    }

    /** Returns id and version of the calendar it was decided under. */
    public String calendar() {
        return stamp.calendar();
    }

    /**
     * Returns what the guards found when it was decided.
     *
     * @return the reasons, all met; none if no guard was asked
     */
    public ImmutableList<Reason> findings() {
        return Transition.reasons(ImmutableList.of(), findings);
    }

    /** Returns the entry before in the effective history. */
    @Nullable
    Entry<?> previous() {
        return previous;
    }

    Occurrence<P> occurrence() {
        return occurrence;
    }

    LawStamp stamp() {
        return stamp;
    }

    /** Returns what the guards said, as {@link Transition#ask} returns it. */
    @Nullable
    Object given() {
        return findings;
    }

    /**
     * Returns what it corrects and why, if it is a correction.
     *
     * @return the correction; nothing for what simply happened
     */
    public Optional<Correction> correction() {
        return Optional.empty();
    }

    /**
     * Returns the numbers of the automatic entries that do not come about any more in the history as this corrects it; those that
     * went with the entry it voids or replaces are not among them.
     *
     * @return the numbers, in the order of the history; none if it is no correction
     */
    public ImmutableList<Integer> leavesOut() {
        return ImmutableList.of();
    }

    boolean isVoid() {
        return correction().filter(it -> it.kind() == Correction.Kind.VOID).isPresent();
    }

    /** Returns this entry as it follows another one in a corrected history. */
    final Entry<P> follows(@Nullable Entry<?> before, Transition by) {
        return before == previous && by == transition ? this : copy(before, by).sealed(seal);
    }

    Entry<P> copy(@Nullable Entry<?> before, Transition by) {
        return new Entry<>(before, number, by, occurrence, stamp, findings);
    }

    /** Keeps what is known of its hash; called before anybody else sees the entry. */
    final Entry<P> sealed(@Nullable Object known) {
        this.seal = known;
        return this;
    }

    @Nullable
    Object seal() {
        return seal;
    }

    /** Returns what was stored of it, if it was read back or redacted. */
    @Nullable
    Seal stored() {
        return seal instanceof Seal stored ? stored : null;
    }

    /**
     * Returns the digest of the payload.
     *
     * @return SHA-256 over the codec, its version and the canonical payload; of a redacted payload, what it was
     * @throws IllegalStateException if the event has no codec
     */
    public HashCode payloadDigest() {
        Seal stored = stored();
        return stored == null ? Coded.sha256(codedPayload()) : stored.payloadDigest();
    }

    /** Returns the payload with its codec, as it was stored or as it is written now. */
    Datum codedPayload() {
        Seal stored = stored();
        if (stored != null && stored.payload() != null) {
            return stored.payload();
        }
        Codec<P> codec = event().codec()
                .orElseThrow(() -> new IllegalStateException("event " + event().id()
                        + " has no codec, so a case that holds it can be neither hashed nor written; give the event type"
                        + " a codec"));
        return Coded.of(codec, payload());
    }

    /** Returns its content, as it was stored or as it is written now. */
    Datum content(HashCode before, WorkflowState state) {
        Seal stored = stored();
        return stored != null && stored.content() != null ? stored.content() : EntryForm.of(this, before, state);
    }

    /** Returns the hash of this entry if it is known. */
    @Nullable
    HashCode knownHash() {
        Object known = seal;
        return known instanceof Seal stored ? stored.hash() : (HashCode) known;
    }

    /**
     * Returns the hash of this entry.
     *
     * @param before the hash of the entry recorded before
     * @param state the state of the case after this one was recorded
     */
    HashCode hashedAfter(HashCode before, WorkflowState state) {
        HashCode known = knownHash();
        if (known == null) {
            known = Coded.sha256(EntryForm.of(this, before, state));
            seal = known;
        }
        return known;
    }

    /** Tells whether another entry says the same, whatever its guards found. */
    boolean isSameAs(Entry<?> other) {
        return this == other
                || (number == other.number
                        && occurrence.equals(other.occurrence)
                        && from().equals(other.from())
                        && to().equals(other.to())
                        && isAutomatic() == other.isAutomatic()
                        && numberBefore() == other.numberBefore()
                        && stamp.equals(other.stamp)
                        && correction().equals(other.correction())
                        && leavesOut().equals(other.leavesOut()));
    }

    /** Returns the number of the entry before in the effective history, 0 if there is none. */
    final int numberBefore() {
        return previous == null ? 0 : previous.number;
    }

    /** Returns number, event, day and resulting state; no payload and no names. */
    @Override
    public String toString() {
        return number + " " + event().id() + " on " + occurredOn() + " -> "
                + transition.to().id();
    }
}
