package org.hoidong.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.hoidong.core.basics.Codec;
import org.hoidong.core.council.DelegateId;
import org.immutables.value.Value;

/**
 * Who of those on the roll came to a meeting (điểm danh).
 *
 * <p>Everybody on the roll is marked once, and nobody else is; a guest is not on the roll. It holds ids, not names, and
 * records a day, not arrivals and departures. For example a roll of 51 with 49 present, 1 absent with leave and 1 without.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Attendance {

    /** The form in which rolls are hashed and written. */
    public static final Codec<Attendance> CODEC =
            Codec.of("meeting/attendance", MeetingForms::attendance, MeetingForms::attendanceFrom);

    Attendance() {}

    /** Returns a builder of an empty roll. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns those who are expected: the delegates in office, the members of a committee. */
    public abstract ImmutableSet<DelegateId> roll();

    /** Returns how each of them is marked. */
    public abstract ImmutableMap<DelegateId, AttendanceStatus> marks();

    /** Returns how many are present. */
    public final int present() {
        return count(AttendanceStatus.PRESENT);
    }

    /**
     * Returns how many are marked with a status.
     *
     * @param status the status
     * @return the count
     */
    public final int count(AttendanceStatus status) {
        int count = 0;
        for (AttendanceStatus mark : marks().values()) {
            if (mark == status) {
                count++;
            }
        }
        return count;
    }

    /** Returns how many are on the roll. */
    public final int size() {
        return roll().size();
    }

    /** Returns a builder holding this attendance. */
    public abstract Builder toBuilder();

    @Value.Check
    void check() {
        for (DelegateId delegate : marks().keySet()) {
            checkArgument(
                    roll().contains(delegate),
                    "delegate (%s) must be on the roll of %s; correct the id, or add it to the roll",
                    delegate,
                    size());
        }
        for (DelegateId delegate : roll()) {
            checkArgument(
                    marks().containsKey(delegate),
                    "delegate (%s) on the roll must be marked present or absent",
                    delegate);
        }
    }

    /** Returns present and roll, for example {@code 49 of 51}. */
    @Override
    public final String toString() {
        return present() + " of " + size();
    }

    /** Builds {@link Attendance}. */
    public static final class Builder extends ImmutableAttendance.Builder {

        private final Set<DelegateId> marked = new HashSet<>();

        Builder() {}

        /**
         * Marks somebody on the roll.
         *
         * @param delegate who
         * @param status whether present
         * @return this builder
         * @throws IllegalArgumentException if the delegate is marked already
         */
        public Builder mark(DelegateId delegate, AttendanceStatus status) {
            checkArgument(marked.add(delegate), "delegate (%s) must be marked once, not twice", delegate);
            return putMark(delegate, status);
        }
    }
}
