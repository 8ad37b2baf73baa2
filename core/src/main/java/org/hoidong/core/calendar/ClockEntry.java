package org.hoidong.core.calendar;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import org.hoidong.core.basics.PlainText;
import org.hoidong.core.law.Provision;
import org.immutables.value.Value;

/**
 * Something that changes how a time limit runs: a stop, a resumption, an extension, or a new start.
 *
 * <p>It is what somebody did on a day and why, kept for good; what becomes of the deadline is found by {@link RunningTime}.
 * For example {@code ClockEntry.stop(2025-05-06, "standing-committee", "Chờ ý kiến Sở Tài chính")}.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class ClockEntry {

    private static final String ONLY_STOP = "stop";

    /** What an entry does. */
    public enum What implements Coded {
        /** Days are not counted from this day on (tạm dừng). */
        STOP("stop"),
        /** Days are counted again from this day on (tiếp tục). */
        RESUME("resume"),
        /** More time is given, counted from the day that was due (gia hạn). */
        EXTEND("extend"),
        /** The limit is counted anew from this day, which is not itself counted unless the limit says so (tính lại). */
        RESTART("restart");

        private final String code;

        What(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    ClockEntry() {}

    /**
     * Obtains a stop.
     *
     * @param on the first day that is not counted
     * @param actor who stopped it, as {@link PlainText#identifier} allows
     * @param reason why, in one line
     * @return the entry
     * @throws IllegalArgumentException if actor or reason is not as said
     */
    public static ClockEntry stop(LocalDate on, String actor, String reason) {
        return of(What.STOP, on, actor, reason).build();
    }

    /**
     * Obtains the end of a stop.
     *
     * @param on the first day that is counted again
     * @param actor who resumed it, as {@link PlainText#identifier} allows
     * @param reason why, in one line
     * @return the entry
     * @throws IllegalArgumentException if actor or reason is not as said
     */
    public static ClockEntry resume(LocalDate on, String actor, String reason) {
        return of(What.RESUME, on, actor, reason).build();
    }

    /**
     * Obtains an extension.
     *
     * @param on the day it was granted, which must not be after the due day to have an effect
     * @param extension how much more time, by the calendar of the limit that it extends
     * @param actor who granted it, as {@link PlainText#identifier} allows
     * @param reason why, in one line
     * @return the entry
     * @throws IllegalArgumentException if actor or reason is not as said, or the extension counts backward, counts its first
     *     day, is zero, or names a calendar
     */
    public static ClockEntry extend(LocalDate on, TimeLimit extension, String actor, String reason) {
        return of(What.EXTEND, on, actor, reason).extension(extension).build();
    }

    /**
     * Obtains a new start. Extensions before it lapse; a stop that has an effect and was not resumed goes on.
     *
     * @param on the day the limit is counted from
     * @param actor who restarted it, as {@link PlainText#identifier} allows
     * @param reason why, in one line
     * @return the entry
     * @throws IllegalArgumentException if actor or reason is not as said
     */
    public static ClockEntry restart(LocalDate on, String actor, String reason) {
        return of(What.RESTART, on, actor, reason).build();
    }

    static Builder of(What what, LocalDate on, String actor, String reason) {
        return new Builder()
                .what(what)
                .on(WorkingCalendar.withinReach("on", on))
                .actor(PlainText.identifier("actor", actor))
                .reason(PlainText.line("reason", reason));
    }

    /** Returns what it does. */
    public abstract What what();

    /** Returns the day from which it does so. */
    public abstract LocalDate on();

    /** Returns the id of who did it. */
    public abstract String actor();

    /** Returns why. */
    public abstract String reason();

    /** Returns the provision that allows it, if given. */
    public abstract Optional<Provision> basis();

    /** Returns how much more time is given; present in an extension and nowhere else. */
    public abstract Optional<TimeLimit> extension();

    /** Returns which stop it begins or ends; {@code stop} unless named. */
    @Value.Default
    public String stopName() {
        return ONLY_STOP;
    }

    /**
     * Returns this stop or resumption with a name, so that of stops that overlap each can be ended by itself.
     *
     * @param stopName the name, as {@link PlainText#identifier} allows
     * @return the entry
     * @throws IllegalArgumentException if the name is not as said, or this is neither a stop nor a resumption
     */
    public final ClockEntry named(String stopName) {
        return new Builder()
                .from(this)
                .stopName(PlainText.identifier("stop name", stopName))
                .build();
    }

    /**
     * Returns this entry with the provision that allows it.
     *
     * @param basis the provision
     * @return the entry
     */
    public final ClockEntry by(Provision basis) {
        return new Builder().from(this).basis(basis).build();
    }

    @Value.Check
    void check() {
        checkArgument(
                stopName().equals(ONLY_STOP) || what() == What.STOP || what() == What.RESUME,
                "stop name (%s) must not be given to %s; only stops and resumptions have one",
                stopName(),
                what());
        checkArgument(
                extension().isPresent() == (what() == What.EXTEND),
                "extension (%s) must be given to an extension and to no other entry, and this is %s",
                extension().map(TimeLimit::toString).orElse("none"),
                what());
        extension()
                .ifPresent(extension -> checkArgument(
                        extension.amount() > 0
                                && extension.direction() == TimeLimit.Direction.AFTER
                                && extension.start() == TimeLimit.Start.ANCHOR_NOT_COUNTED
                                && extension.calendar().isEmpty(),
                        "extension (%s) must be at least one unit after the due day, which it does not count, and name"
                                + " no calendar; that of the limit holds",
                        extension));
    }

    /** Returns what, day and actor, for example {@code STOP 2025-05-06 by standing-committee}. */
    @Override
    public final String toString() {
        return what() + " " + on() + " by " + actor();
    }

    static final class Builder extends ImmutableClockEntry.Builder {}
}
