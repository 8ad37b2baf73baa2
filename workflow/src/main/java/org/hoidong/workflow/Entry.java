package org.hoidong.workflow;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
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
 * enters by its own digest, so that it can be redacted by law and the chain still verifies.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <P> the type of the payload
 */
public class Entry<P> {

    private final @Nullable Entry<?> previous;
    private final int number;
    private final Transition transition;
    private final Occurrence<P> occurrence;
    private final LawStamp stamp;
    /** What the guards said, as {@link Transition#ask} returns it; nothing if there were none, or after reading it back. */
    private final @Nullable Object findings;

    private @Nullable HashCode hash; // computed when first asked for; all threads compute the same

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

    @Nullable
    Object said() {
        return findings;
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

    /**
     * Returns the digest of the payload.
     *
     * @return SHA-256 over the codec, its version and the canonical payload
     * @throws IllegalStateException if the event has no codec
     */
    public HashCode payloadDigest() {
        Codec<P> codec = event().codec()
                .orElseThrow(() -> new IllegalStateException("event " + event().id()
                        + " has no codec, so a case that holds it cannot be hashed; give the event type a codec"));
        return sha256(Datum.record()
                .put("codec", codec.id())
                .put("version", Datum.of(codec.version()))
                .put("payload", codec.encode(payload()))
                .build());
    }

    static HashCode sha256(Datum datum) {
        return Hashing.sha256().hashString(datum.canonical(), StandardCharsets.UTF_8);
    }

    /** Returns the hash of this entry if it has been computed. */
    @Nullable
    HashCode knownHash() {
        return hash;
    }

    HashCode chainedTo(HashCode before) {
        HashCode known = hash;
        if (known != null) {
            return known;
        }
        Datum.RecordBuilder form = Datum.record()
                .put("previous", before.toString())
                .put("number", Datum.of(number))
                .put("event", event().id())
                .put("to", transition.to().id())
                .put("payload", payloadDigest().toString())
                .put("actor", Datum.of(actor().id()))
                .put("recorder", Datum.of(recorder()))
                .put("occurredOn", Datum.of(occurredOn()))
                .put("recordedAt", Datum.of(recordedAt()))
                .put("rules", ruleBook())
                .put("calendar", calendar());
        from().ifPresent(from -> form.put("from", from.id()));
        key().ifPresent(key -> form.put("key", key));
        basis().ifPresent(basis -> form.put("basis", form(basis)));
        HashCode computed = sha256(form.build());
        hash = computed;
        return computed;
    }

    /** What a citation points at; the name of the document is a label and does not count. */
    private static Datum form(Provision basis) {
        Datum.RecordBuilder form =
                Datum.record().put("document", basis.document().number());
        basis.article().ifPresent(article -> form.put("article", article));
        basis.clause().ifPresent(clause -> form.put("clause", clause));
        return form.build();
    }

    /** Returns number, event, day and resulting state; no payload and no names. */
    @Override
    public String toString() {
        return number + " " + event().id() + " on " + occurredOn() + " -> "
                + transition.to().id();
    }
}
