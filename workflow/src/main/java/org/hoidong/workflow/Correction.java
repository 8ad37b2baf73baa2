package org.hoidong.workflow;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is to be set right in the history of a case, by whom and why: an entry counts no longer, another takes its place, or one
 * that was missing is put in.
 *
 * <p>It takes nothing out of the record. It becomes an entry itself ({@link WorkflowDefinition#correct}), and only the effective
 * history reads otherwise after it. For example entry 3 was typed into the wrong case, and a letter of 3 August came in late:
 *
 * <pre>{@code
 * Correction.voiding(3).because("typed into the wrong case").by(clerk).recordedAt(now);
 * Correction.inserting(letterOfAugust3).because("the letter came in late").by(clerk);
 * }</pre>
 *
 * <p>What persons did later is not asked again, unless its line says so ({@link Trigger#askedAgain}); it must only be possible,
 * or the correction is refused. An automatic entry is
 * nobody's act. It goes with the entry it came about with, and each later one is asked anew, once, on the case as it stands there
 * in the corrected history: what does not hold there any more is left out, and the record of the correction keeps which entries
 * those are ({@link Entry#leavesOut}). For example a case closed by itself with the second note; when the first is voided, the
 * closing is left out and the case is open again. Automatic lines are asked after what is put in, and at the end.
 *
 * <p>Whose act an occurrence was and who corrects are two actors; {@link #actor} is the second. What is put in is recorded when
 * its occurrence says so, and lies after the other entries of its day unless {@link #before} says otherwise; what takes the
 * place of an entry of the same day keeps that place.
 *
 * <p>This class is immutable and thread-safe if the payload of its occurrence is.
 */
@Value.Immutable
public abstract class Correction {

    /** Under this event the record keeps that an entry was voided; no definition has a line for it. */
    public static final EventType<NoPayload> VOIDED = EventType.of("workflow/voided");

    /** What a correction does. */
    public enum Kind {
        /** An entry counts no longer. */
        VOID,
        /** An occurrence takes the place of an entry. */
        REPLACE,
        /** An occurrence that was missing is put in. */
        INSERT
    }

    Correction() {}

    /**
     * Begins a correction after which an entry counts no longer.
     *
     * @param number the number of the entry
     * @return the draft, to be completed with reason, actor and instant
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Draft voiding(int number) {
        return new Draft(Kind.VOID, checkNumber(number), null);
    }

    /**
     * Begins a correction that puts an occurrence in the place of an entry.
     *
     * @param number the number of the entry
     * @param occurrence what happened; its {@code recordedAt} is when the correction is recorded
     * @return the draft, to be completed with reason and actor
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static PlacingDraft replacing(int number, Occurrence<?> occurrence) {
        return new PlacingDraft(new Draft(Kind.REPLACE, checkNumber(number), occurrence));
    }

    /**
     * Begins a correction that puts in an occurrence that was missing.
     *
     * @param occurrence what happened; its {@code recordedAt} is when the correction is recorded
     * @return the draft, to be completed with reason and actor
     */
    public static PlacingDraft inserting(Occurrence<?> occurrence) {
        return new PlacingDraft(new Draft(Kind.INSERT, 0, requireNonNull(occurrence, "occurrence")));
    }

    private static int checkNumber(int number) {
        checkArgument(number >= 1, "number (%s) must be that of an entry, 1 or more", number);
        return number;
    }

    /** Returns what it does. */
    public abstract Kind kind();

    /** Returns the number of the entry that is voided or replaced; nothing if one is put in. */
    public abstract OptionalInt number();

    /** Returns what is put in; nothing if an entry is voided. */
    public abstract Optional<Occurrence<?>> occurrence();

    /** Returns the number of the entry before which it is put, if that was said. */
    public abstract OptionalInt placedBefore();

    /** Returns who corrects. */
    public abstract Actor actor();

    /** Returns why. */
    public abstract String reason();

    /** Returns the instant the correction is recorded. */
    public abstract Instant recordedAt();

    /** Returns who typed it in. */
    public abstract ActorId recorder();

    /** Returns the provision or document the correction rests on; that of what is put in is with its occurrence. */
    public abstract Optional<Provision> basis();

    /** Returns the host's own key, by which a repeated delivery is recognised. */
    public abstract Optional<String> key();

    /** Returns the revision of the case that the actor had seen. */
    public abstract OptionalInt seenRevision();

    /**
     * Returns this correction with another place: before an entry, which orders what happened on one day.
     *
     * @param number the number of the entry before which it is put
     * @return the correction
     * @throws IllegalArgumentException if the number is less than 1
     * @throws IllegalStateException if nothing is put in
     */
    public final Correction before(int number) {
        checkState(kind() != Kind.VOID, "voiding puts nothing in, so it has no place; leave before(%s) out", number);
        return copy().placedBefore(checkNumber(number)).build();
    }

    /**
     * Returns this correction with another recorder.
     *
     * @param other who typed it in
     * @return the correction
     */
    public final Correction recordedBy(ActorId other) {
        return copy().recorder(other)
                .occurrence(occurrence().map(what -> what.recordedBy(other)))
                .build();
    }

    /**
     * Returns this correction with a legal basis, for example the decision that orders it.
     *
     * @param provision the provision or document it rests on
     * @return the correction
     */
    public final Correction basedOn(Provision provision) {
        return copy().basis(provision).build();
    }

    /**
     * Returns this correction with the host's own key: a second delivery with the same key is answered with
     * {@link AlreadyRecorded}.
     *
     * @param hostKey the key, as {@link PlainText#identifier} accepts it
     * @return the correction
     */
    public final Correction keyed(String hostKey) {
        return copy().key(PlainText.identifier("key", hostKey))
                .occurrence(occurrence().map(what -> what.keyed(hostKey)))
                .build();
    }

    /**
     * Returns this correction with the revision the actor had seen: if the case has moved on since, the answer is
     * {@link Stale}.
     *
     * @param revision the revision, 0 or more
     * @return the correction
     */
    public final Correction seeing(int revision) {
        checkArgument(revision >= 0, "revision (%s) must not be negative", revision);
        return copy().seenRevision(revision)
                .occurrence(occurrence().map(what -> what.seeing(revision)))
                .build();
    }

    /** Returns this correction without what its occurrence carries. */
    final Correction redacted() {
        return copy().occurrence(occurrence().map(Occurrence::redacted)).build();
    }

    /** Whether another one sets the same right by the same actor; a redacted payload is taken for the same. */
    final boolean isSameDelivery(Correction other) {
        return kind() == other.kind()
                && number().equals(other.number())
                && placedBefore().equals(other.placedBefore())
                && actor().id().equals(other.actor().id())
                && occurrence()
                        .map(what ->
                                other.occurrence().filter(what::isSameHappening).isPresent())
                        .orElse(true);
    }

    private Builder copy() {
        return new Builder().from(this);
    }

    @Value.Check
    void check() {
        checkArgument(
                number().isPresent() == (kind() != Kind.INSERT),
                "number (%s) must be that of the entry that is voided or replaced",
                number());
        checkArgument(
                occurrence().isPresent() == (kind() != Kind.VOID),
                "occurrence (%s) must be what is put in",
                occurrence());
    }

    /** Returns kind and number; no reason, no payload and no names. */
    @Override
    public final String toString() {
        return kind()
                + (number().isPresent() ? " " + number().getAsInt() : "")
                + occurrence().map(what -> ": " + what).orElse("");
    }

    static final class Builder extends ImmutableCorrection.Builder {}

    /** A voiding that still lacks its reason, its actor or its instant. */
    public static final class Draft {
        private final Kind kind;
        private final int number;
        private final @Nullable Occurrence<?> occurrence;
        private @Nullable String reason;
        private @Nullable Actor actor;

        Draft(Kind kind, int number, @Nullable Occurrence<?> occurrence) {
            this.kind = kind;
            this.number = number;
            this.occurrence = occurrence;
        }

        /**
         * Sets why.
         *
         * @param why the reason, one line
         * @return this draft
         * @throws IllegalArgumentException if it is blank or too long
         */
        public Draft because(String why) {
            this.reason = PlainText.line("reason", why);
            return this;
        }

        /**
         * Sets who corrects; until {@link Correction#recordedBy} says otherwise, who also recorded it.
         *
         * @param who the actor
         * @return this draft
         */
        public Draft by(Actor who) {
            this.actor = requireNonNull(who, "actor");
            return this;
        }

        /**
         * Sets the instant the correction is recorded and completes it.
         *
         * @param recordedAt the instant
         * @return the correction
         * @throws IllegalStateException if the reason or the actor is missing
         */
        public Correction recordedAt(Instant recordedAt) {
            return complete().recordedAt(recordedAt).build();
        }

        private Builder complete() {
            checkState(reason != null, "a correction must have a reason; say why with because(...)");
            checkState(actor != null, "a correction must have an actor; say who corrects with by(...)");
            Builder builder = new Builder();
            builder.kind(kind).actor(actor).reason(reason).recorder(actor.id());
            if (number > 0) {
                builder.number(number);
            }
            return builder;
        }
    }

    /** A correction that puts something in and still lacks its reason or its actor. */
    public static final class PlacingDraft {
        private final Draft draft;

        PlacingDraft(Draft draft) {
            this.draft = draft;
        }

        /**
         * Sets why.
         *
         * @param why the reason, one line
         * @return this draft
         * @throws IllegalArgumentException if it is blank or too long
         */
        public PlacingDraft because(String why) {
            draft.because(why);
            return this;
        }

        /**
         * Sets who corrects and completes the correction; who corrects also recorded it, unless the occurrence names a recorder
         * other than its own actor.
         *
         * @param who the actor
         * @return the correction
         * @throws IllegalStateException if the reason is missing
         */
        public Correction by(Actor who) {
            Occurrence<?> what = requireNonNull(draft.occurrence, "occurrence");
            Builder builder = draft.by(who).complete();
            ActorId recorder = what.recorder().equals(what.actor().id()) ? who.id() : what.recorder();
            return builder.occurrence(what.recordedBy(recorder))
                    .recorder(recorder)
                    .recordedAt(what.recordedAt())
                    .key(what.key())
                    .seenRevision(what.seenRevision())
                    .build();
        }
    }
}
